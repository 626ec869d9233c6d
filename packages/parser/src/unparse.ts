/**
 * A tree to canonical source: four spaces, one statement per line, least parentheses.
 *
 * `parse(unparse(module))` gives the same tree, but for spans. Comments and layout are not in the
 * tree, so they are not in the source.
 */
import { assertNever } from "@vipera/diagnostics";
import type {
  CompoundStatement,
  Expression,
  ImportAlias,
  Module,
  NativeInclude,
  SimpleStatement,
  Statement,
} from "./ast.ts";
import { quoteBytes } from "./quote-bytes.ts";
import {
  unparseExpression,
  unparseInnerTarget,
  unparseList,
  unparseOperation,
  unparseParameters,
  unparseTarget,
  unparseWhole,
} from "./unparse/expression.ts";

const indentation = "    ";

/** @returns Text that ends with a line end; empty for a module without statements. */
export function unparse(module: Module): string {
  return module.body.map((statement) => unparseStatement(statement, "")).join("");
}

function unparseStatement(statement: Statement, indent: string): string {
  switch (statement.kind) {
    case "IfStatement":
    case "WhileStatement":
    case "ForStatement":
    case "TryStatement":
    case "WithStatement":
    case "FunctionDefinition":
    case "ClassDefinition":
      return unparseCompound(statement, indent);
    default:
      return `${indent}${unparseSimple(statement)}\n`;
  }
}

// ---------------------------------------------------------------- simple statements

function unparseSimple(node: SimpleStatement): string {
  switch (node.kind) {
    case "ExpressionStatement":
      return unparseWhole(node.value);
    case "Assignment":
      return `${node.targets.map(unparseTarget).join(" = ")} = ${unparseWhole(node.value)}`;
    case "AugmentedAssignment":
      return `${unparseTarget(node.target)} ${node.operator}= ${unparseWhole(node.value)}`;
    case "AssertStatement":
      return `assert ${unparseAll([node.test, node.message])}`;
    case "PassStatement":
      return "pass";
    case "DelStatement": {
      const only = node.targets.length === 1 ? node.targets[0] : undefined;
      // Without the comma it would delete the elements one by one, which is another tree.
      const comma = only?.kind === "TargetList" && !only.brackets ? "," : "";
      return `del ${node.targets.map(unparseInnerTarget).join(", ")}${comma}`;
    }
    case "PrintStatement": {
      const values = node.values.map(unparseExpression).join(", ");
      return values === "" ? "print" : `print ${values}${node.trailingComma ? "," : ""}`;
    }
    case "ReturnStatement":
      return node.value === undefined ? "return" : `return ${unparseList(node.value)}`;
    case "RaiseStatement":
      return `raise ${unparseAll([node.exception, node.value, node.traceback])}`.trimEnd();
    case "BreakStatement":
      return "break";
    case "ContinueStatement":
      return "continue";
    case "Import":
      return `import ${unparseAliases(node.names)}`;
    case "ImportFrom": {
      const names = node.names === "*" ? "*" : unparseAliases(node.names);
      return `from ${".".repeat(node.level)}${node.module} import ${names}`;
    }
    case "GlobalStatement":
      return `global ${node.names.map(({ name }) => name).join(", ")}`;
    case "ExecStatement": {
      const scopes = unparseAll([node.globals, node.locals]);
      return `exec ${unparseOperation(node.code)}${scopes === "" ? "" : ` in ${scopes}`}`;
    }
    case "NativeInclude":
      return `native include(${unparseHeader(node)})`;
    case "NativePragma":
      return `native pragma ${quoteBytes(node.text)}`;
    default:
      return assertNever(node, "unparse");
  }
}

/** Those that are there, with commas. */
function unparseAll(expressions: readonly (Expression | undefined)[]): string {
  return expressions
    .filter((expression) => expression !== undefined)
    .map(unparseExpression)
    .join(", ");
}

function unparseAliases(names: readonly ImportAlias[]): string {
  return names
    .map(({ name, alias }) => (alias === undefined ? name : `${name} as ${alias}`))
    .join(", ");
}

function unparseHeader({ header, angled }: NativeInclude): string {
  if (angled) return `<${header}>`;
  return /^[A-Za-z_]\w*([./][A-Za-z_]\w*)*$/.test(header) ? header : quoteBytes(header);
}

// ---------------------------------------------------------------- compound statements

function unparseCompound(node: CompoundStatement, indent: string): string {
  const block = (head: string, body: readonly Statement[]) => unparseBlock(head, body, indent);
  const orelse = (body: readonly Statement[]) => (body.length === 0 ? "" : block("else", body));
  switch (node.kind) {
    case "IfStatement":
      return (
        node.branches
          .map(({ test, body }, index) =>
            block(`${index === 0 ? "if" : "elif"} ${unparseExpression(test)}`, body),
          )
          .join("") + orelse(node.orelse)
      );
    case "WhileStatement":
      return block(`while ${unparseExpression(node.test)}`, node.body) + orelse(node.orelse);
    case "ForStatement": {
      const head = `for ${unparseTarget(node.target)} in ${unparseList(node.iterable)}`;
      return block(head, node.body) + orelse(node.orelse);
    }
    case "TryStatement": {
      const handlers = node.handlers.map(({ type, target, body }) => {
        const caught = type === undefined ? "" : ` ${unparseExpression(type)}`;
        const name = target === undefined ? "" : ` as ${unparseInnerTarget(target)}`;
        return block(`except${caught}${name}`, body);
      });
      const last = node.finalbody.length === 0 ? "" : block("finally", node.finalbody);
      return block("try", node.body) + handlers.join("") + orelse(node.orelse) + last;
    }
    case "WithStatement": {
      const items = node.items.map(({ context, target }) => {
        const name = target === undefined ? "" : ` as ${unparseInnerTarget(target)}`;
        return unparseExpression(context) + name;
      });
      return block(`with ${items.join(", ")}`, node.body);
    }
    case "FunctionDefinition": {
      const head = `def ${node.name}(${unparseParameters(node.parameters)})`;
      return unparseDecorators(node.decorators, indent) + block(head, node.body);
    }
    case "ClassDefinition": {
      const bases = node.bases.map(unparseExpression).join(", ");
      const head = `class ${node.name}${bases === "" ? "" : `(${bases})`}`;
      return unparseDecorators(node.decorators, indent) + block(head, node.body);
    }
    default:
      return assertNever(node, "unparse");
  }
}

function unparseBlock(head: string, body: readonly Statement[], indent: string): string {
  const inner = indent + indentation;
  // Only a module with errors has an empty block.
  const lines =
    body.length === 0
      ? `${inner}pass\n`
      : body.map((statement) => unparseStatement(statement, inner)).join("");
  return `${indent}${head}:\n${lines}`;
}

function unparseDecorators(decorators: readonly Expression[], indent: string): string {
  return decorators.map((decorator) => `${indent}@${unparseExpression(decorator)}\n`).join("");
}
