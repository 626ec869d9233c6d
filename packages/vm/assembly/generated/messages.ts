// Generated from packages/spec/src/messages.ts; do not edit. Run `pnpm generate`.

export const enum Request {
  Send = 1,
  Receive = 2,
  Post = 3,
  Test = 4,
  Wait = 5,
  Probe = 6,
  ReadLine = 7,
  Clock = 8,
  Sleep = 9,
  PostReceive = 10,
  ProbeAny = 11,
  Exchange = 12,
  Board = 20,
}
