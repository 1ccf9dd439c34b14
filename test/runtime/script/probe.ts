// A program that runs one script, for a test that bundles it: the script is its first argument.
import process from 'node:process';
import type { ToolListing } from '../../../src/runtime/tools/enabled-tools.ts';

const tools: readonly ToolListing[] = [
  {
    name: 'cloud_list_volumes',
    symbol: 'listVolumes',
    provider: 'cloud',
    category: 'volume',
    effect: 'read',
    risk: 'none',
    doc: 'Volumes.',
  },
];

const [{ runScript }, { ScriptWorkers }, { builtFiles }] = await Promise.all([
  import('../../../src/runtime/script/run.ts'),
  import('../../../src/runtime/script/workers.ts'),
  import('../../../src/runtime/script/worker-file.ts'),
]);
const { calls, ...result } = await runScript({
  source: process.argv[2] ?? '',
  tools,
  registry: {
    alike: () => ({ verbs: [], names: [] }),
    load: async (name) => ({
      tool: {
        ...tools[0]!,
        name,
        title: name,
        operations: [name],
        reversible: true,
        flags: [],
        raisedBy: [],
        call: { kind: 'query', command: name },
        params: {},
        result: { kind: 'opaque' },
      },
      format: { noun: ['volume', 'volumes'], columns: [] },
    }),
  },
  execute: async ({ entry }) => ({ data: [{ entry }], text: '', structured: {} }),
  origin: { principal: 'local', report: () => {} },
  signal: new AbortController().signal,
  randomId: () => 'id',
  now: () => 0,
  workers: new ScriptWorkers(() => builtFiles((path) => new URL(path, import.meta.url))),
});
process.stdout.write(JSON.stringify({ ...result, calls: calls.length, computeMs: 0 }));
