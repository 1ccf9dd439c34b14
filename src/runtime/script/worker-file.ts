// Where the code of the sandbox's worker comes from: a file of the build, or the sources, bundled when first needed.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Metafile } from 'esbuild';

/** The worker's code, whole: nothing is left for it to find. */
export type WorkerFile = { readonly built: URL } | { readonly sources: URL };

/** Name of the file that a build puts beside its entry. */
export const builtWorker = 'script-worker.cjs';

/** For a bundle: `beside` gives the place of a file of the build. */
export const builtFiles = (beside: (path: string) => URL): WorkerFile => ({ built: beside(builtWorker) });

/** For sources that run without a build: `here` is the URL of a module in this folder. */
export const sourceFiles = (here: string): WorkerFile => ({ sources: new URL('./worker/main.ts', here) });

/** The code as CommonJS text. */
export async function workerCode(file: WorkerFile): Promise<string> {
  return 'built' in file ? readFile(file.built, 'utf8') : (await bundleWorker(file.sources)).code;
}

/** The worker and all it imports, QuickJS's WebAssembly included, as one CommonJS text, and what went in. For builds and development. */
export async function bundleWorker(entry: URL): Promise<{ readonly code: string; readonly metafile: Metafile }> {
  // Development only: the name stays out of reach of the bundler, which would otherwise pack itself.
  const { build } = createRequire(entry)('esbuild') as typeof import('esbuild');
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    target: 'node20.20',
    format: 'cjs',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    loader: { '.wasm': 'binary' },
    // Emscripten asks where it lies, and then does not look there: it is given its WebAssembly.
    define: { 'import.meta.url': JSON.stringify('file:///') },
    logLevel: 'warning',
  });
  const [written] = outputFiles;
  if (written === undefined) throw new Error('The bundler wrote no worker.');
  return { code: written.text, metafile };
}
