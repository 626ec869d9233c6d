/**
 * The part of WebAssembly's JavaScript interface that the packages use. The full declarations come
 * with the "dom" library only, which would also let pure packages see `document` and `window`.
 *
 * Source: https://webassembly.github.io/spec/js-api/
 */
declare namespace WebAssembly {
  type ExportValue = ((...args: number[]) => number) | Memory | Global | Table;
  type ImportValue = ((...args: number[]) => unknown) | Memory | Global | Table;

  class Module {
    constructor(bytes: Uint8Array | ArrayBuffer);
    static customSections(module: Module, name: string): ArrayBuffer[];
    static exports(module: Module): { name: string; kind: string }[];
    static imports(module: Module): { module: string; name: string; kind: string }[];
  }

  class Instance {
    constructor(module: Module, imports?: Record<string, Record<string, ImportValue>>);
    readonly exports: Record<string, ExportValue>;
  }

  /** Sizes are in pages of 65 536 bytes. */
  class Memory {
    constructor(descriptor: { initial: number; maximum?: number; shared?: boolean });
    readonly buffer: ArrayBuffer;
    grow(pages: number): number;
  }

  class Global {
    constructor(
      descriptor: { value: "i32" | "i64" | "f32" | "f64"; mutable?: boolean },
      value?: number,
    );
    value: number;
  }

  class Table {
    constructor(descriptor: { element: "anyfunc"; initial: number; maximum?: number });
    readonly length: number;
  }

  class CompileError extends Error {}
  class LinkError extends Error {}
  class RuntimeError extends Error {}

  function compile(bytes: Uint8Array | ArrayBuffer): Promise<Module>;
  function instantiate(
    module: Module,
    imports?: Record<string, Record<string, ImportValue>>,
  ): Promise<Instance>;
  function validate(bytes: Uint8Array | ArrayBuffer): boolean;
}

/** A built wasm file imported as its bytes: esbuild's `binary` loader, a plug-in in vitest. */
declare module "*.wasm" {
  const bytes: Uint8Array;
  export default bytes;
}
