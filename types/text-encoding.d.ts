/**
 * UTF-8 conversion, which every JavaScript host has; for the pure packages, which see neither the
 * "dom" library nor Node's types.
 *
 * Source: https://encoding.spec.whatwg.org/
 */
declare class TextEncoder {
  encode(text?: string): Uint8Array;
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: Uint8Array | ArrayBuffer): string;
}
