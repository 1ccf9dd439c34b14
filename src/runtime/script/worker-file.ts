// Where the sandbox's worker and QuickJS's WebAssembly lie: beside the bundle, or among the sources.
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

export interface WorkerFiles {
  /** The module to run, or text of a script that imports it. */
  readonly worker: { readonly file: URL } | { readonly text: string };
  readonly wasm: string;
}

/** Names of the two files that a build puts beside its entry. */
export const builtWorker = 'script-worker.js';
export const builtWasm = 'quickjs.wasm';

/** For a bundle: `beside` gives the place of a file of the build. */
export const builtFiles = (beside: (path: string) => URL): WorkerFiles => ({
  worker: { file: beside(builtWorker) },
  wasm: fileURLToPath(beside(builtWasm)),
});

/** For sources that run without a build, through tsx: `here` is the URL of a module in this folder. */
export function sourceFiles(here: string): WorkerFiles {
  const { resolve } = createRequire(here);
  const tsx = pathToFileURL(resolve('tsx/esm/api').replace(/\.cjs$/, '.mjs')).href;
  const worker = new URL('./worker.ts', here).href;
  // Workers of Node 20 do not take a loader from their options.
  const text = `import(${JSON.stringify(tsx)}).then(({ register }) => { register(); return import(${JSON.stringify(worker)}); })`;
  return { worker: { text }, wasm: resolve('@jitl/quickjs-wasmfile-release-sync/wasm') };
}
