/** Programs of the module microblaze, on its device and on one that has doubles besides a board. */
import { testPrograms } from "@vipera/testkit";
import { boardEngine, declarePrograms, microblaze, root } from "./engines.ts";

const withDoubles = { ...microblaze, word: { bits: 64, float: "double" } };

declarePrograms(testPrograms(root, "tests/board"), [
  boardEngine("tests/board/board.json"),
  { ...boardEngine("tests/board/board.json", withDoubles), name: "board with doubles" },
]);
