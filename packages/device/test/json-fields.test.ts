import { expect, test } from "vitest";
import { isObject, JsonFields, type JsonObject, readJsonObject } from "../src/json-fields.ts";

function fieldsOf(json: JsonObject) {
  const problems: string[] = [];
  const fields = new JsonFields(json, "", (field, problem) => problems.push(`${field} ${problem}`));
  return { fields, problems };
}

test("an object is neither a list nor nothing", () => {
  expect([{}, [], null, 3].map(isObject)).toEqual([true, false, false, false]);
});

test("a text that is no JSON tells where it goes wrong", () => {
  const problemOf = (text: string) => {
    const problems: string[] = [];
    readJsonObject(text, (field, problem) => problems.push(`${field} ${problem}`));
    return problems;
  };
  expect(problemOf('{ "a": 1,\n  "b": 2,\n}')).toEqual([
    "the text is no JSON from line 3, column 1 on",
  ]);
  expect(problemOf('{ "a": 1 "b": 2 }')).toEqual(["the text is no JSON from line 1, column 10 on"]);
  expect(problemOf("")).toEqual(["the text is no JSON"]);
  expect(problemOf("[]")).toEqual(["the text is not a JSON object"]);
  expect(problemOf("{}")).toEqual([]);
});

test("fields that are right are read without a word", () => {
  const { fields, problems } = fieldsOf({
    $schema: "board",
    text: "a",
    whole: 3,
    time: 0.5,
    bytes: "a\u00ff",
    lists: ["ab", [1]],
    rows: [{ whole: 1 }],
    group: { text: "b" },
  });
  expect(fields.text("text")).toBe("a");
  expect(fields.integer("whole", 0, 3)).toBe(3);
  expect(fields.integer("absent", 0, 3, 2)).toBe(2);
  expect(fields.seconds("time")).toBe(0.5);
  expect(fields.bytes("bytes")).toEqual([97, 255]);
  expect(fields.bytes("absent", [])).toEqual([]);
  expect(fields.byteLists("lists")).toEqual([[97, 98], [1]]);
  expect(fields.list("rows", (row) => row.integer("whole", 1, 1))).toEqual([1]);
  expect(fields.list("absent", () => 1)).toEqual([]);
  expect(fields.group("group").text("text")).toBe("b");
  fields.finish();
  expect(problems).toEqual([]);
});

test("each wrong field is named by its path", () => {
  const { fields, problems } = fieldsOf({
    text: "",
    whole: 1.5,
    time: -1,
    bytes: [256],
    wide: "\u0100",
    lists: [],
    rows: [3, { other: 1 }],
    group: [],
    many: 7,
    unknown: 1,
  });
  fields.text("text");
  fields.integer("whole", 0, 3);
  fields.integer("missing", 0, 3);
  fields.seconds("time");
  fields.bytes("bytes");
  fields.bytes("wide");
  fields.byteLists("lists");
  fields.list("rows", (row) => row.text("name"));
  fields.group("group").text("text");
  fields.list("many", () => 1);
  fields.finish();
  expect(problems).toEqual([
    "text is not a text",
    "whole is not a whole number from 0 to 3",
    "missing is missing",
    "time is not a number of seconds",
    "bytes is neither a text nor a list of numbers from 0 to 255",
    "wide is neither a text nor a list of numbers from 0 to 255",
    "lists is not a list of texts or lists of numbers from 0 to 255",
    "rows[0] is not an object",
    "rows[1].name is missing",
    "group is not an object",
    "many is not a list of objects",
    "unknown is unknown",
    "rows[1].other is unknown",
  ]);
});
