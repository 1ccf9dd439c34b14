// The few parts of WebAssembly that the sandbox uses, typed: Node has them, its types do not.

interface WasmPlace {
  readonly Memory: new (size: { readonly initial: number; readonly maximum: number }) => WasmMemory;
  compile(bytes: Uint8Array): Promise<WasmModule>;
}
/** Memory of a WebAssembly instance; it never grows beyond its maximum. */
export type WasmMemory = object & { readonly buffer: ArrayBuffer };
/** Compiled code, without memory. */
export type WasmModule = object;

/** Node's WebAssembly. */
export const wasm = (globalThis as unknown as { readonly WebAssembly: WasmPlace }).WebAssembly;

/** Bytes of a WebAssembly page. */
export const pageBytes = 65_536;
