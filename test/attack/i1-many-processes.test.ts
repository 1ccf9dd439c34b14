// I1 with several processes at one audit log: whatever dies, wherever, the chain stays whole and says what was repaired.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { build } from 'esbuild';
import { systemIo } from '../../src/security/audit-io.ts';
import { readRecords, verifyAudit } from '../../src/security/audit-read.ts';
import { virtspan } from '../cli/run.ts';

/** Bundled once: thirty processes start, and each would strip the types anew. */
const bundle = mkdtempSync(join(tmpdir(), 'virtspan-writer-'));
const program = join(bundle, 'audit-writer.mjs');
beforeAll(() =>
  build({
    ...{ entryPoints: [fileURLToPath(new URL('audit-writer.ts', import.meta.url))], outfile: program },
    ...{ bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'error' },
  }),
);
afterAll(() => rmSync(bundle, { recursive: true, force: true }));

interface Writer {
  readonly child: ChildProcessWithoutNullStreams;
  /** What it said: records that were safe, and how it died. */
  readonly said: readonly string[];
  readonly ended: Promise<void>;
  /** Resolves when it has said so many lines, or has ended. */
  reached(lines: number): Promise<void>;
}

let folder: string;
let writers: Writer[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'virtspan-many-'));
  writers = [];
});
afterEach(async () => {
  for (const { child } of writers) child.kill('SIGKILL');
  await Promise.all(writers.map(({ ended }) => ended));
  rmSync(folder, { recursive: true, force: true });
});

function start(name: string, dieAt: number | 'line' = 0): Writer {
  const child = spawn(process.execPath, [program, folder, name, String(dieAt)], { stdio: 'pipe' });
  const said: string[] = [];
  const waiting: (() => void)[] = [];
  const wake = (): void => {
    for (const one of waiting.splice(0)) one();
  };
  createInterface({ input: child.stdout }).on('line', (line) => {
    said.push(line);
    wake();
  });
  child.stderr.on('data', (chunk: Buffer) => said.push(`stderr ${chunk.toString('utf8')}`));
  child.stdin.on('error', () => {});
  let state: 'running' | 'over' = 'running';
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      state = 'over';
      resolve();
      wake();
    });
  });
  const writer: Writer = {
    child,
    said,
    ended,
    async reached(lines) {
      while (state === 'running' && said.length < lines) await new Promise<void>((resolve) => waiting.push(resolve));
    },
  };
  writers.push(writer);
  return writer;
}

async function finish(of: readonly Writer[]): Promise<void> {
  for (const { child } of of) child.stdin.end();
  await Promise.all(of.map(({ ended }) => ended));
}

/** Records that a writer said were safe: nobody's death may take them away. */
const promised = (kind: 'intent' | 'outcome'): readonly string[] =>
  writers.flatMap(({ said }) => said.filter((line) => line.startsWith(`${kind} `)).map((line) => line.split(' ')[1]!));
const failures = (): readonly string[] =>
  writers.flatMap(({ said }) => said.filter((line) => /^(?:failed|stderr)/.test(line)));
const recorded = (kind: string): ReadonlySet<string> =>
  new Set([...readRecords(folder, systemIo)].filter((one) => one.kind === kind).map(({ id }) => String(id)));

/** The chain is whole, and what was promised is in it. */
async function expectWhole() {
  const found = verifyAudit({ folder, io: systemIo });
  expect({ broken: found.broken, is: found.is }).toEqual({ broken: undefined, is: 'whole' });
  for (const kind of ['intent', 'outcome'] as const) {
    const there = recorded(kind);
    expect(promised(kind).filter((id) => !there.has(id))).toEqual([]);
  }
  const { code, stdout } = await virtspan(['audit', 'verify', '--dir', folder]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining(`whole: ${found.lines} lines`) });
  return { ...found, stdout };
}

describe('four processes at one audit log', () => {
  it('write one chain while one of them is killed and another takes its place', async () => {
    const four = ['a', 'b', 'c', 'd'].map((name) => start(name));
    await Promise.all(four.map((writer) => writer.reached(20)));
    four[0]!.child.kill('SIGKILL');
    await four[0]!.ended;
    const fifth = start('e');
    await fifth.reached(20);
    const rest = [...four.slice(1), fifth];
    await Promise.all(rest.map((writer) => writer.reached(60)));
    await finish(rest);
    const { unanswered, notes } = await expectWhole();
    expect(failures()).toEqual([]);
    expect(unanswered.filter((id) => !id.startsWith('a-'))).toEqual([]);
    expect(unanswered.length).toBeLessThanOrEqual(1);
    expect(notes.every((text) => text.startsWith('A line was torn by a crash'))).toBe(true);
    for (const { said } of rest) expect(said.at(-1)).toBe('done');
  });

  it('go on wherever one of them dies, and verify names exactly what was repaired', async () => {
    const three = ['a', 'b', 'c'].map((name) => start(name));
    await Promise.all(three.map((writer) => writer.reached(4)));
    const torn: number[] = [];
    const deaths: string[] = [];
    for (const at of ['line', ...Array.from({ length: 24 }, (_, index) => index + 1)] as const) {
      const victim = start(`v${at}`, at);
      await victim.ended;
      const death = victim.said.find((line) => line.startsWith('died '))!;
      deaths.push(death);
      // What the others say from here on was written after the death.
      await Promise.all(three.map((writer) => writer.reached(writer.said.length + 2)));
      const half = /^died write (\d+)$/.exec(death)?.[1];
      if (half !== undefined) torn.push(Number(half));
    }
    await finish(three);
    const { notes, unanswered, stdout } = await expectWhole();
    expect(failures()).toEqual([]);
    expect(new Set(deaths.map((death) => death.split(' ')[1])).size).toBeGreaterThan(6);
    const repaired = notes.map((text) => Number(/torn by a crash: (\d+) bytes with SHA-256/.exec(text)?.[1]));
    expect(repaired).toContain(torn[0]);
    expect(repaired.filter((bytes) => !torn.includes(bytes))).toEqual([]);
    for (const text of notes) expect(stdout).toContain(`Note: ${text}`);
    expect(unanswered.filter((id) => !id.startsWith('v'))).toEqual([]);
  }, 240_000);
});
