/** A file with all it imports as the text of a worker thread: scripts/thread-source.mjs. */
declare module "*?thread" {
  const text: string;
  export default text;
}
