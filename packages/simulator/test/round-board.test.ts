import { expect, test } from "vitest";
import { RoundBoard } from "../src/round-board.ts";

/** Runs all that is left of a round, as `position:fuel`. */
function runAll(board: RoundBoard): string[] {
  const run: string[] = [];
  while (board.runSome((position, fuel) => run.push(`${position}:${fuel}`)));
  return run;
}

test("each entry of a round is taken once, by whoever comes", () => {
  const board = RoundBoard.forCores(5);
  const other = new RoundBoard(board.buffer);
  board.publish([4, 0, 2], [10, 20, 30], 2);
  const run: string[] = [];
  expect(other.runSome((position, fuel) => run.push(`${position}:${fuel}`))).toBe(true);
  expect(run).toEqual(["4:10"]);
  expect(board.waitForEnd(1)).toBe(false);
  expect(runAll(board)).toEqual(["0:20", "2:30"]);
  expect(board.waitForEnd(1)).toBe(true);
  expect(runAll(other)).toEqual([]);
});

test("rounds follow one another in the same memory", () => {
  const board = RoundBoard.forCores(3);
  for (let round = 0; round < 50; round += 1) {
    expect(board.round).toBe(round);
    board.publish([2, 1, 0], [round, round, round], 1);
    expect(runAll(board)).toEqual([`2:${round}`, `1:${round}`, `0:${round}`]);
  }
});

test("large rounds are taken in shares", () => {
  const board = RoundBoard.forCores(64);
  const positions = Array.from({ length: 64 }, (_, position) => position);
  board.publish(positions, positions, 2);
  let taken = 0;
  board.runSome(() => {
    taken += 1;
  });
  expect(taken).toBe(4);
  expect(runAll(board)).toHaveLength(60);
});

test("numbers begin anew before they overflow", () => {
  const board = RoundBoard.forCores(2);
  const words = new Int32Array(board.buffer);
  words.fill(2 ** 30 + 5, 1, 4);
  board.publish([1, 0], [7, 8], 1);
  expect(words[2]).toBe(2);
  expect(runAll(board)).toEqual(["1:7", "0:8"]);
  expect(board.waitForEnd(1)).toBe(true);
});

test("a thread that waits goes on with the next round, and with the end", () => {
  const board = RoundBoard.forCores(2);
  const { round } = board;
  board.publish([0], [1], 1);
  board.waitForRound(round);
  expect(board.isClosed).toBe(false);
  const last = board.round;
  board.close();
  board.waitForRound(last);
  expect(board.isClosed).toBe(true);
});

test("images are counted", () => {
  const board = RoundBoard.forCores(1);
  board.addImage();
  expect(new RoundBoard(board.buffer).images).toBe(1);
});
