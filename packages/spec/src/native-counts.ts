// How Python 2.7 says that a native function was called with a wrong number of arguments, where that is
// not told by its row: each function of C reads its arguments in one of four ways.
//
//   words       chr() takes exactly 1 argument (2 given)
//   unpacked    dict expected at most 1 arguments, got 2
//   keywords    words, but without any argument: Required argument 'number' (pos 1) not found
//   own         a row of traps.ts of its own
//
// Consumers: vm/src (texts of run-time errors).

/** Words of a function that its row does not tell. */
export interface CountWords {
  readonly form: "words" | "unpacked" | "keywords" | "own";
  /** What Python calls the function; its name without module when undefined. */
  readonly callee?: string;
  /** Most arguments in Python, when the row takes fewer. */
  readonly most?: number;
  /** Least arguments in Python, when the function takes more. */
  readonly least?: number;
  /** Whether Python counts an object before the arguments. */
  readonly countsObject?: boolean;
  /** The first parameter's name, for `keywords`. */
  readonly first?: string;
  /** Name of the row of traps.ts, for `own`. */
  readonly trap?: string;
}

const search: CountWords = { form: "words", callee: "find/rfind/index/rindex" };
const exit: CountWords = { form: "words", callee: "__call__", countsObject: true };
const line: CountWords = { form: "unpacked", callee: "[raw_]input" };

/** By the name of the native function, or of the built-in one that is vPython. */
export const countWords: Readonly<Record<string, CountWords>> = {
  _new_object: { form: "own", trap: "objectParameters" },
  chr: { form: "words" },
  delattr: { form: "unpacked" },
  dict: { form: "unpacked" },
  dir: { form: "unpacked", least: 0 },
  enumerate: { form: "keywords", first: "sequence" },
  exit,
  format: { form: "words" },
  frozenset: { form: "unpacked" },
  getattr: { form: "unpacked" },
  hasattr: { form: "unpacked" },
  input: line,
  iter: { form: "unpacked" },
  max: { form: "unpacked" },
  min: { form: "unpacked" },
  pow: { form: "unpacked" },
  quit: exit,
  raw_input: line,
  reversed: { form: "unpacked" },
  round: { form: "keywords", first: "number" },
  set: { form: "unpacked" },
  setattr: { form: "unpacked" },
  sorted: { form: "keywords", first: "iterable", most: 4 },
  type: { form: "own", trap: "typeArguments" },
  vars: { form: "unpacked", least: 0 },
  xrange: { form: "own", trap: "xrangeArguments" },
  "dict.update": { form: "unpacked" },
  "list.sort": { form: "words", most: 3 },
  "str.find": search,
  "str.index": search,
  "str.rfind": search,
  "str.rindex": search,
  "str.translate": { form: "unpacked" },
  "str.zfill": { form: "words" },
  "generator.next": { form: "own", trap: "slotArguments" },
  "generator.throw": { form: "unpacked" },
  "sys.exit": { form: "unpacked" },
  "time.sleep": { form: "words" },
};
