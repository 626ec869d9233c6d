import { expect, test } from "vitest";
import { choosePlacement, type PlacementRequest } from "../src/index.ts";
import { testProfile } from "./test-profile.ts";

function coresOf(request: PlacementRequest) {
  return choosePlacement(request, testProfile).value?.cores;
}

function messageOf(request: PlacementRequest) {
  const { diagnostics } = choosePlacement(request, testProfile);
  return diagnostics.map(({ code, message }) => `${code} ${message}`);
}

test("all cores of the profile take part when nothing is asked for", () => {
  expect(coresOf({})).toEqual([0, 1, 2, 3]);
  expect(coresOf({ cores: "all" })).toEqual([0, 1, 2, 3]);
});

test("-d changes how many cores the device has", () => {
  expect(coresOf({ deviceCores: 2 })).toEqual([0, 1]);
  expect(coresOf({ deviceCores: 8 })?.length).toBe(8);
});

test("-c takes one id, a range, and lists of both", () => {
  expect(coresOf({ cores: "3" })).toEqual([3]);
  expect(coresOf({ cores: "1:3" })).toEqual([1, 2, 3]);
  expect(coresOf({ deviceCores: 8, cores: "7,1,3:4" })).toEqual([1, 3, 4, 7]);
});

test("-h adds cores with the ids after the device's, whichever of those take part", () => {
  expect(coresOf({ hostCores: 2 })).toEqual([0, 1, 2, 3, 4, 5]);
  expect(coresOf({ deviceCores: 8, cores: "1", hostCores: 1 })).toEqual([1, 8]);
  expect(messageOf({ cores: "4", hostCores: 2 })[0]).toMatch(/^VP5002/u);
});

test("an id that is named twice takes part once", () => {
  expect(coresOf({ cores: "1,0:2,1" })).toEqual([0, 1, 2]);
});

test("text that names no cores is refused", () => {
  for (const cores of ["", "one", "1,", "-1", "1:", "1 2", "1.5"]) {
    expect(messageOf({ cores })[0]).toMatch(/^VP5001/u);
  }
});

test("an empty word is shown with the whole list, once", () => {
  expect(messageOf({ cores: "," })).toEqual(["VP5001 ',' does not say which cores"]);
  expect(messageOf({ cores: "1,,2" })).toEqual(["VP5001 '1,,2' does not say which cores"]);
});

test("an id past the last core is refused and not clamped", () => {
  expect(messageOf({ cores: "4" })).toEqual(["VP5002 there is no core 4: small has cores 0 to 3"]);
  expect(messageOf({ cores: "2:9" })[0]).toMatch(/^VP5002 there is no core 9/u);
  // Even an id that no device could have.
  expect(messageOf({ cores: "99999999999999" })).toEqual([
    "VP5002 there is no core 99999999999999: small has cores 0 to 3",
  ]);
});

test("a range that runs downward is refused", () => {
  expect(messageOf({ cores: "3:1" })).toEqual(["VP5003 the range '3:1' holds no core"]);
});

test("each wrong part of a list is reported", () => {
  expect(messageOf({ cores: "x,9,2:1" }).map((line) => line.slice(0, 6))).toEqual([
    "VP5001",
    "VP5002",
    "VP5003",
  ]);
});

test("more cores than the device can have are refused", () => {
  expect(messageOf({ deviceCores: 9 })).toEqual(["VP5004 9 cores were asked for, but small has 8"]);
  expect(messageOf({ deviceCores: 0 })[0]).toMatch(/^VP5004/u);
});
