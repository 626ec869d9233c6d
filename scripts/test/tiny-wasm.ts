/**
 * A module written byte by byte: one imported function, one imported memory, and two functions of
 * 3 and 6 bytes (size prefix included) whose names say in which file they lie.
 */
const text = (word: string) => [word.length, ...[...word].map((letter) => letter.charCodeAt(0))];
const section = (id: number, payload: number[]) => [id, payload.length, ...payload];

const names = [...[1, ...text("assembly/lists/append")], ...[2, ...text("assembly/heap/allocate")]];

export const tinyWasm = new Uint8Array([
  ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...section(1, [1, 0x60, 0, 0]), // one type: () -> ()
  ...section(2, [
    2,
    ...[...text("env"), ...text("log"), 0, 0], // function of type 0
    ...[...text("env"), ...text("memory"), 2, 1, 1, 2], // memory of 1 to 2 pages
  ]),
  ...section(3, [2, 0, 0]),
  ...section(10, [2, 2, 0, 0x0b, 5, 0, 0x41, 1, 0x1a, 0x0b]), // end; i32.const 1, drop, end
  ...section(0, [...text("name"), 1, names.length + 1, 2, ...names]),
]);
