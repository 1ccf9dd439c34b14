// QuickJS's WebAssembly as the build puts it into the worker.
declare module '@jitl/quickjs-wasmfile-release-sync/wasm' {
  const bytes: Uint8Array;
  export default bytes;
}
