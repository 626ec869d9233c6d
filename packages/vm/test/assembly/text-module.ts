// What the tests of numbers and texts call directly, on slots they wrote themselves.

export { binary, unary } from "../../assembly/arithmetic";
export { compareSlots } from "../../assembly/compare";
export { callNative } from "../../assembly/functions";
export { resetScratch, selectCore } from "../../assembly/memory-map";
