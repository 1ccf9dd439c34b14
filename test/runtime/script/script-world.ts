// A script runner on the toy cloud, with the real pipeline and the real worker.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import type { Person } from '../../../src/runtime/contract.ts';
import { createRegistry } from '../../../src/runtime/registry.ts';
import type { SandboxLimits } from '../../../src/runtime/script/protocol.ts';
import { createScriptRunner, type Script, type ScriptContext } from '../../../src/runtime/script/runner.ts';
import { sourceFiles, type WorkerFiles } from '../../../src/runtime/script/worker-file.ts';
import { catalog, createWorld, type Replies } from '../pipeline/world.ts';

const here = new URL('../../../src/runtime/script/runner.ts', import.meta.url).href;

/** As a build has it: the worker bundled, which starts much faster than through tsx. */
export const built = bundleWorker();

/** As it runs without a build. */
export const sources = sourceFiles(here);

function bundleWorker(): WorkerFiles {
  const file = join(mkdtempSync(join(tmpdir(), 'virtspan-script-')), 'worker.mjs');
  process.on('exit', () => rmSync(dirname(file), { recursive: true, force: true }));
  buildSync({
    entryPoints: [fileURLToPath(new URL('./worker.ts', here))],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  return { worker: { file: pathToFileURL(file) }, wasm: sourceFiles(here).wasm };
}

/** `run(code)` runs a script; what it called is in the toy world's records. */
export function createScriptWorld(
  limits: Partial<SandboxLimits> = {},
  replies: Replies = {},
  files: WorkerFiles = built,
) {
  const world = createWorld({}, replies);
  let id = 0;
  const runner = createScriptRunner({
    registry: createRegistry([catalog]),
    clients: ['toy'],
    execute: world.pipeline.execute,
    randomId: () => `script-${++id}`,
    waitMs: 0,
    files: () => files,
    limits,
  });
  const context = (person?: Person, signal = new AbortController().signal): ScriptContext => ({
    principal: 'local',
    signal,
    report: () => {},
    ...(person !== undefined && { person }),
  });
  const run = (code: string, more: Partial<Script> & { person?: Person; signal?: AbortSignal } = {}) => {
    const { person, signal, ...script } = more;
    return runner({ code, timeoutMs: 20_000, ...script }, context(person, signal));
  };
  return { ...world, run };
}
