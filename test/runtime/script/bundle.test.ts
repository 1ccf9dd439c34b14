import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bundle } from '../../../scripts/build/bundle.ts';
import { builtWorker, bundleWorker } from '../../../src/runtime/script/worker-file.ts';

// Outside of the project: nothing can be found there but what the build wrote.
const folder = mkdtempSync(join(tmpdir(), 'virtspan-script-'));
const worker = new URL('../../../src/runtime/script/worker/main.ts', import.meta.url);

beforeAll(async () => {
  await bundle({ entry: { probe: fileURLToPath(new URL('./probe.ts', import.meta.url)) }, folder, version: '0.0.0' });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, builtWorker), (await bundleWorker(worker)).code);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = async (script: string) => {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [join(folder, 'probe.js'), script], {
    cwd: folder,
    env: {},
  });
  return { result: JSON.parse(stdout) as unknown, stderr };
};

describe('the bundle', () => {
  it('runs a script, and the process ends by itself', async () => {
    const { result, stderr } = await run('console.log("here"); return await cloud.listVolumes()');
    expect(result).toEqual({
      outcome: 'returned',
      value: [{ entry: 'script' }],
      console: [{ level: 'log', text: 'here' }],
      notes: [],
      calls: 1,
      computeMs: 0,
    });
    expect(stderr).toBe('');
  });

  it('tells lines of the script', async () => {
    const { result } = await run('const a = 1;\nmissing();');
    expect(result).toMatchObject({ outcome: 'failed', error: { line: 2, column: 1, quote: 'missing();' } });
  });

  it('holds the worker in one file and no part of the bundler', () => {
    const code = readFileSync(join(folder, builtWorker), 'utf8');
    const asked = [...code.matchAll(/\b(?:require|import)\("([^"]+)"\)/g)].map(([, name]) => name!);
    expect(asked.filter((name) => !/^(node:)?(module|fs|path|url|worker_threads)$/.test(name))).toEqual([]);
    const chunks = readdirSync(join(folder, 'chunks')).map((name) =>
      readFileSync(join(folder, 'chunks', name), 'utf8'),
    );
    expect(chunks.join('').length).toBeLessThan(100_000);
  });
});
