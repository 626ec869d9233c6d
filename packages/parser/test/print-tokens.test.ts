import { Collector, SourceFile } from "@vipera/diagnostics";
import { printTokens, tokenize } from "@vipera/parser";
import { describe, expect, it } from "vitest";

describe("printTokens", () => {
  it("shows place, kind and text, one token per line", () => {
    const source = new SourceFile("a.py", "if a <> 'b c':\n  print(1)\n  x = '\u00e9'");
    expect(printTokens(tokenize(source, new Collector()), source)).toBe(
      `1:1       keyword       if
1:4       name          a
1:6       operator      <>
1:9       string        'b c'
1:14      operator      :
1:15      newline       "\\n"
2:3       indent
2:3       printFunction print
2:8       operator      (
2:9       integer       1
2:10      operator      )
2:11      newline       "\\n"
3:3       name          x
3:5       operator      =
3:7       string        "'\u00e9'"
3:10      newline
3:10      dedent
`,
    );
  });
});
