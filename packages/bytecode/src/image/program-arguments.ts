/**
 * The arguments of a run, put into an image: what a program finds in `sys.argv`.
 *
 * The standard library's `sys` makes its list by splitting a constant text at NUL characters. The
 * text in a compiled image is `argumentsMarker`; whoever runs the image replaces it. So an image
 * that was written once runs with other arguments each time, and a program that never looks at
 * `sys.argv` carries nothing.
 */
import { argumentsMarker } from "@vipera/spec";
import type { Image } from "./image.ts";

/**
 * @param values  The program's path first; bytes or text, without NUL, which no argument can hold.
 * @returns The image itself when it does not look at its arguments.
 */
export function withArguments(image: Image, values: readonly string[]): Image {
  const isMarker = (constant: Image["constants"][number]) =>
    constant.kind === "string" && constant.value === argumentsMarker;
  if (!image.constants.some(isMarker)) return image;
  const value = asBytes(values.join("\0"));
  const constants = image.constants.map((constant) =>
    isMarker(constant) ? { kind: "string" as const, value } : constant,
  );
  return { ...image, constants };
}

/** The UTF-8 bytes of a text as characters 0 to 255, as constants hold them. */
function asBytes(text: string): string {
  return [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join("");
}
