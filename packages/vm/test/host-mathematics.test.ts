import { describe, expect, it } from "vitest";
import { type Answer, TextMachine, type Value } from "./text-machine.ts";

const machine = await TextMachine.create("full");
const infinity = { float: Number.POSITIVE_INFINITY };

function call(name: string, ...args: Value[]): Answer {
  return machine.call(`math.${name}`, ...args);
}

describe("functions of math", () => {
  it("take ints, bools and longs as well as floats", () => {
    expect(call("sqrt", 16)).toEqual({ float: 4 });
    expect(call("exp", false)).toEqual({ float: 1 });
    expect(call("hypot", { long: 3n }, { float: 4 })).toEqual({ float: 5 });
    expect(call("log10", { long: 10n ** 400n })).toEqual({ float: 400 });
  });

  it("refuse what is no number, and longs that no float is near", () => {
    expect(call("sin", "1")).toEqual({ trap: "floatRequired" });
    expect(call("atan2", 1, null)).toEqual({ trap: "floatRequired" });
    expect(call("sqrt", { long: 10n ** 400n })).toEqual({ trap: "longToFloat" });
  });

  it("say whether there is no result, or none that a float reaches", () => {
    expect(call("acos", 2)).toEqual({ trap: "mathDomain" });
    expect(call("fmod", infinity, 2)).toEqual({ trap: "mathDomain" });
    expect(call("pow", 0, -1)).toEqual({ trap: "mathDomain" });
    expect(call("cosh", 1000)).toEqual({ trap: "mathRange" });
    expect(call("log1p", -1)).toEqual({ trap: "mathRange" });
    expect(call("hypot", infinity, 1)).toEqual(infinity);
  });

  it("divide logarithms by the one of the base, which is read last", () => {
    expect(call("log", 8, 2)).toEqual({ float: 3 });
    expect(call("log", 2, 1)).toEqual({ trap: "floatDivisionByZero" });
    expect(call("log", 0, 1)).toEqual({ trap: "mathDomain" });
    expect(call("log", "x", 0)).toEqual({ trap: "floatRequired" });
    expect(call("log", 2, "x")).toEqual({ trap: "floatRequired" });
  });

  it("turn angles that no float can hold into infinity, and -1 to large powers into 1", () => {
    expect(call("degrees", { float: 1e308 })).toEqual({ float: Number.POSITIVE_INFINITY });
    expect(call("radians", 180)).toEqual({ float: Math.PI });
    expect(call("pow", -1, { float: 1e308 })).toEqual({ float: 1 });
    expect(call("lgamma", 1)).toEqual({ float: 0 });
  });

  it("name the second of two wrong arguments", () => {
    expect(call("atan2", { long: 10n ** 400n }, "x")).toEqual({ trap: "floatRequired" });
    expect(call("atan2", "x", { long: 10n ** 400n })).toEqual({ trap: "longToFloat" });
  });

  it("take floats apart and put them together", () => {
    expect([call("_mantissa", { float: -8.5 }), call("_exponent", { float: -8.5 })]).toEqual([
      { float: -0.53125 },
      4,
    ]);
    expect([call("_mantissa", infinity), call("_exponent", infinity)]).toEqual([infinity, 0]);
    expect(call("ldexp", 1, { long: 10n ** 30n })).toEqual({ trap: "mathRange" });
    expect(call("ldexp", 1, { long: -(10n ** 30n) })).toEqual({ float: 0 });
    expect(call("ldexp", 1, { float: 2 })).toEqual({ trap: "exponentType" });
    expect(call("copysign", 3, { float: -0 })).toEqual({ float: -3 });
  });

  it("ask whether a number is none, or infinite", () => {
    expect([call("isnan", { float: Number.NaN }), call("isnan", 1)]).toEqual([true, false]);
    expect([call("isinf", infinity), call("isinf", 1), call("isinf", "x")]).toEqual([
      true,
      false,
      { trap: "floatRequired" },
    ]);
  });

  it("sum the numbers of a list", () => {
    expect(call("_sum", { list: [1, { float: 0.5 }, { long: 2n }] })).toEqual({ float: 3.5 });
    expect(call("_sum", { list: ["1"] })).toEqual({ trap: "floatRequired" });
    expect(call("_sum", 5)).toEqual({ trap: "floatRequired" });
    const large = { float: 1.7e308 };
    expect(call("_sum", { list: [large, large] })).toEqual({ trap: "sumRange" });
  });

  it("convert angles as Python 2.7 rounds them", () => {
    expect([call("degrees", 1), call("radians", 90)]).toEqual([
      { float: 57.29577951308232 },
      { float: 1.5707963267948966 },
    ]);
  });
});
