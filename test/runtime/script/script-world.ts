// A script runner on the toy cloud, with the real pipeline and the real worker.
import type { Person } from '../../../src/contract/person.ts';
import type { ScriptLimits } from '../../../src/runtime/script/limits.ts';
import { createScriptRunner, type Script, type ScriptContext } from '../../../src/runtime/script/runner.ts';
import { sourceFiles } from '../../../src/runtime/script/worker-file.ts';
import { createRegistry } from '../../../src/runtime/tools/registry.ts';
import { catalog, createWorld, type Replies } from '../pipeline/world.ts';

/** The worker as it is without a build. */
export const sources = sourceFiles(new URL('../../../src/runtime/script/runner.ts', import.meta.url).href);

/** `run(code)` runs a script; what it called is in the toy world's records. */
export function createScriptWorld(limits: Partial<ScriptLimits> = {}, replies: Replies = {}) {
  const world = createWorld({}, replies);
  let id = 0;
  const runner = createScriptRunner({
    registry: createRegistry([catalog]),
    clients: ['toy'],
    execute: world.pipeline.execute,
    randomId: () => `script-${++id}`,
    waitMs: 0,
    files: () => sources,
    alone: 'through call_destructive',
    limits,
  });
  const context = (person?: Person, signal = new AbortController().signal, principal = 'local'): ScriptContext => ({
    principal,
    signal,
    report: () => {},
    ...(person !== undefined && { person }),
  });
  const run = (
    code: string,
    more: Partial<Script> & { person?: Person; signal?: AbortSignal; principal?: string } = {},
  ) => {
    const { person, signal, principal, ...script } = more;
    return runner({ code, timeoutMs: 20_000, ...script }, context(person, signal, principal));
  };
  return { ...world, run };
}
