/** The text of an array: nested lists of its elements, as repr shows them. */
import { type ArrayView, arrayAt, isFloatKind, readElement } from "./array-elements.ts";
import type { CoreMemory } from "./core-memory.ts";
import { appendFloat, floatStyles } from "./float-text.ts";
import { HostText } from "./host-text.ts";

/** The text of the array at an address. */
export function arrayText(memory: CoreMemory, address: number): string {
  const text = new HostText();
  appendPart(text, memory, arrayAt(memory, address), 0, 0);
  return text.toString();
}

/** Appends the text of the part from element `first` on that is `depth` dimensions down. */
function appendPart(
  text: HostText,
  memory: CoreMemory,
  array: ArrayView,
  depth: number,
  first: number,
): void {
  const [count, ...inner] = array.dimensions.slice(depth);
  if (count === undefined) {
    appendElement(text, memory, array, array.start + first * array.kind.bytes);
    return;
  }
  const size = inner.reduce((product, length) => product * length, 1);
  text.append("[");
  for (let index = 0; index < count; index += 1) {
    if (index > 0) text.append(", ");
    appendPart(text, memory, array, depth + 1, first + index * size);
  }
  text.append("]");
}

function appendElement(text: HostText, memory: CoreMemory, { kind }: ArrayView, at: number): void {
  const value = readElement(memory, kind, at);
  if (kind.name === "bool") text.append(value === 0 ? "False" : "True");
  else if (isFloatKind(kind)) {
    appendFloat(text, Number(value), floatStyles.repr, 0, memory.flavour);
  } else text.append(String(value));
}
