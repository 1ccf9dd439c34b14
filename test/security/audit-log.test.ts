import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../src/contract/tool.ts';
import { systemIo } from '../../src/security/audit-io.ts';
import { createMemoryAudit } from '../../src/security/audit-memory.ts';
import { readRecords, verifyAudit } from '../../src/security/audit-read.ts';
import { failingIo, intent, newFolder, newLog, outcome, quickIo, removeFolders } from './audit-parts.ts';

afterAll(removeFolders);

const verify = (folder: string) => verifyAudit({ folder, io: systemIo });
const linesOf = (folder: string): string[] =>
  readFileSync(join(folder, 'audit.jsonl'), 'utf8').split('\n').slice(0, -1);
const putLines = (folder: string, lines: readonly string[]): void =>
  writeFileSync(join(folder, 'audit.jsonl'), lines.map((line) => `${line}\n`).join(''));

async function written(count: number, more: Parameters<typeof newLog>[1] = {}): Promise<string> {
  const folder = newFolder();
  const log = newLog(folder, { io: quickIo, ...more });
  for (let number = 1; number <= count; number++) {
    await log.intent(intent(`call-${number}`));
    await log.outcome(outcome(`call-${number}`));
  }
  return folder;
}

describe('the audit log', () => {
  it('seals what will be read back, whatever the arguments are made of', async () => {
    const folder = newFolder();
    const log = newLog(folder, { io: quickIo });
    const odd = JSON.parse('{"b":-0,"10":1e21,"2":"\\ud800","__proto__":{"z":1},"a":[{"y":null}]}') as JsonObject;
    await log.intent({ ...intent('odd'), args: odd });
    await log.intent({ ...intent('absent'), args: { here: 1, away: undefined } as unknown as JsonObject });
    expect(verify(folder)).toMatchObject({ is: 'whole', lines: 2 });
    const [first, second] = [...readRecords(folder, systemIo)];
    expect(JSON.stringify(first!.args)).toBe(JSON.stringify(odd));
    expect(second!.args).toEqual({ here: 1 });
  });

  it('holds an intent and an outcome of the same id, as a chain that is whole', async () => {
    const folder = await written(2);
    const records = [...readRecords(folder, systemIo)];
    expect(records.map(({ seq, kind, id }) => [seq, kind, id])).toEqual([
      [1, 'intent', 'call-1'],
      [2, 'outcome', 'call-1'],
      [3, 'intent', 'call-2'],
      [4, 'outcome', 'call-2'],
    ]);
    expect(verify(folder)).toEqual({ is: 'whole', lines: 4, unanswered: [], notes: [] });
  });

  it('is readable by its owner only, and so are its key and its folder', async () => {
    const folder = await written(1);
    const modes = ['', 'audit.jsonl', 'audit.key', 'audit.anchor'].map((name) =>
      (statSync(join(folder, name)).mode & 0o777).toString(8),
    );
    expect(modes).toEqual(['700', '600', '600', '600']);
  });

  it('takes back permissions that somebody gave to others', async () => {
    const folder = await written(1);
    chmodSync(join(folder, 'audit.jsonl'), 0o644);
    await newLog(folder).intent(intent('more'));
    expect(statSync(join(folder, 'audit.jsonl')).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['a symbolic link', (folder: string) => symlinkSync('/tmp/elsewhere', join(folder, 'audit.jsonl'))],
    ['a folder', (folder: string) => mkdirSync(join(folder, 'audit.jsonl'))],
    [
      'a file with a second name',
      (folder: string) => {
        writeFileSync(join(folder, 'other'), '');
        linkSync(join(folder, 'other'), join(folder, 'audit.jsonl'));
      },
    ],
    ['a folder that others can write to', (folder: string) => chmodSync(folder, 0o777)],
    [
      'a key that others can read',
      (folder: string) => writeFileSync(join(folder, 'audit.key'), `${'0'.repeat(64)}\n`, { mode: 0o644 }),
    ],
    ['a damaged key', (folder: string) => writeFileSync(join(folder, 'audit.key'), 'oops', { mode: 0o600 })],
  ])('refuses to write where there is %s', async (_, prepare) => {
    const folder = newFolder();
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    prepare(folder);
    await expect(newLog(folder).intent(intent('x'))).rejects.toThrow();
  });

  it('refuses to go on without its key', async () => {
    const folder = await written(1);
    rmSync(join(folder, 'audit.key'));
    await expect(newLog(folder).intent(intent('x'))).rejects.toThrow('lost its key');
  });

  it('goes on with the chain after a restart', async () => {
    const folder = await written(2);
    await newLog(folder).intent(intent('later'));
    expect(verify(folder)).toMatchObject({ is: 'whole', lines: 5, unanswered: ['later'] });
  });

  it('continues in another file when one is full, as one chain', async () => {
    const folder = await written(20, { maxBytes: 3_000 });
    const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) expect(statSync(join(folder, file)).size).toBeLessThan(4_000);
    expect(verify(folder).is).toBe('whole');
    expect([...readRecords(folder, systemIo)].filter(({ kind }) => kind === 'intent')).toHaveLength(20);
  });

  it('stays one chain when two writers take turns and files are full', async () => {
    const folder = newFolder();
    const isAlive = (): boolean => true;
    const logs = [1, 2].map((pid) => newLog(folder, { io: quickIo, maxBytes: 5_000, pid, isAlive }));
    await Promise.all(Array.from({ length: 40 }, (_, number) => logs[number % 2]!.intent(intent(`call-${number}`))));
    const checked = verify(folder);
    expect(checked.is).toBe('whole');
    expect(checked.unanswered).toHaveLength(40);
  });

  it('keeps 200 records that come at once', async () => {
    const folder = newFolder();
    const log = newLog(folder);
    await Promise.all(
      Array.from({ length: 200 }, (_, number) => log.intent(intent(`call-${number}`, { isBinding: false }))),
    );
    expect(verify(folder)).toMatchObject({ is: 'whole', lines: 200 });
  });

  it('leaves arguments out of a record that would be too long, and keeps their digest', async () => {
    const folder = newFolder();
    const log = newLog(folder);
    await log.intent(intent('big', { args: { userdata: 'x'.repeat(500_000) } }));
    await log.intent(intent('small'));
    const [big] = [...readRecords(folder, systemIo)];
    expect(big).toMatchObject({ digest: 'd1', args: { left_out: expect.stringContaining('bytes') } });
    expect(verify(folder)).toMatchObject({ is: 'whole', lines: 2 });
  });

  it('gives what waits the outcome unknown when the server stops', async () => {
    const folder = newFolder();
    const log = newLog(folder);
    await log.intent(intent('a'));
    await log.intent(intent('b', { isBinding: false }));
    await log.close();
    expect([...readRecords(folder, systemIo)].at(-1)).toMatchObject({ kind: 'outcome', id: 'a', result: 'unknown' });
    expect(verify(folder).unanswered).toEqual([]);
  });

  it('takes over the lock of a process that is gone, of one that hangs, and its own', async () => {
    const folder = await written(1);
    const lock = join(folder, 'audit.lock');
    writeFileSync(lock, '999999 other\n');
    await newLog(folder).intent(intent('after a dead one'));
    writeFileSync(lock, `${process.pid} other\n`);
    utimesSync(lock, 1, 1);
    await newLog(folder).intent(intent('after an old one'));
    const log = newLog(folder, { owner: 'me' });
    writeFileSync(lock, `${process.pid} me\n`);
    await log.intent(intent('after our own'));
    // With the outcomes of the two that were left open by writers of this very number.
    expect(verify(folder)).toMatchObject({ is: 'whole', lines: 7 });
    expect(existsSync(lock)).toBe(false);
  });

  it('does not wait for ever for a lock that is held', async () => {
    const folder = await written(1);
    writeFileSync(join(folder, 'audit.lock'), `${process.pid} other\n`);
    let time = 0;
    const log = newLog(folder, {
      elapsed: () => time,
      sleep: async (ms) => {
        time += ms * 20;
      },
    });
    await expect(log.intent(intent('x'))).rejects.toThrow('lock');
  });

  it('gives equal digests for equal values, which say nothing without the key', async () => {
    const folder = newFolder();
    const digestIn = async (log: ReturnType<typeof newLog>) => (await log.digester())('hunter2');
    const digest = await digestIn(newLog(folder));
    expect(await digestIn(newLog(folder))).toBe(digest);
    const elsewhere = newLog(newFolder(), { random: (count) => new Uint8Array(count).fill(3) });
    expect(await digestIn(elsewhere)).not.toBe(digest);
  });
});

describe('a crash', () => {
  it.each([1, 10, 200])('that tore %i bytes off the last line is repaired and noted', async (bytes) => {
    const folder = await written(2);
    const file = join(folder, 'audit.jsonl');
    // What a crash leaves: a line begun and not finished, and the anchor of the line before.
    writeFileSync(file, readFileSync(file, 'utf8') + linesOf(folder)[0]!.slice(0, bytes));
    expect(verify(folder)).toMatchObject({ is: 'broken', broken: { line: 5, why: expect.stringContaining('torn') } });
    await newLog(folder).intent(intent('later'));
    const checked = verify(folder);
    expect(checked).toMatchObject({ is: 'whole', lines: 6, unanswered: ['later'] });
    expect(checked.notes[0]).toContain(`${bytes} bytes`);
  });

  it('between two files goes on from the full one', async () => {
    const folder = await written(20, { maxBytes: 3_000 });
    rmSync(join(folder, 'audit.jsonl'));
    const last = readdirSync(folder)
      .filter((name) => name.startsWith('audit-'))
      .sort()
      .at(-1)!;
    const seq = Number(/\d+/.exec(last)![0]);
    rmSync(join(folder, 'audit.anchor'));
    await newLog(folder).intent(intent('later'));
    expect([...readRecords(folder, systemIo)].at(-1)).toMatchObject({ seq: seq + 1, id: 'later' });
    expect(verify(folder).is).toBe('whole');
  });
});

describe('verify notices', () => {
  const rewrite = (change: (lines: string[]) => readonly string[]) => (folder: string) =>
    putLines(folder, change(linesOf(folder)));
  it.each<[string, (folder: string) => void, number]>([
    [
      'a line that was edited',
      rewrite((lines) => lines.map((line, at) => (at === 2 ? line.replace('prod', 'test') : line))),
      3,
    ],
    [
      'a line that was edited together with its digest',
      rewrite((lines) => lines.map((line, at) => (at === 2 ? line.replace('"d1"', '"d2"') : line))),
      3,
    ],
    ['a line that was cut out', rewrite((lines) => lines.filter((_, at) => at !== 2)), 3],
    ['the first line cut off', rewrite((lines) => lines.slice(1)), 1],
    ['two lines that changed places', rewrite(([a, b, c, d]) => [a!, c!, b!, d!]), 2],
    ['a line that was repeated', rewrite((lines) => [...lines, lines[3]!]), 5],
    ['the last line cut off', rewrite((lines) => lines.slice(0, -1)), 4],
    ['all lines gone', rewrite(() => []), 1],
    ['the file gone', (folder) => rmSync(join(folder, 'audit.jsonl')), 1],
    [
      'a line cut in half',
      (folder) => truncateSync(join(folder, 'audit.jsonl'), statSync(join(folder, 'audit.jsonl')).size - 20),
      4,
    ],
    ['a line of somebody else', rewrite((lines) => [...lines, '{"seq":5,"kind":"note","prev":"0","mac":"0"}']), 5],
    ['something that is no JSON', rewrite((lines) => [...lines, 'hello']), 5],
    [
      'a byte that became another',
      (folder) => {
        const bytes = readFileSync(join(folder, 'audit.jsonl'));
        bytes[bytes.indexOf('stdio')] = 'S'.charCodeAt(0);
        writeFileSync(join(folder, 'audit.jsonl'), bytes);
      },
      1,
    ],
    ['an anchor that is gone', (folder) => rmSync(join(folder, 'audit.anchor')), 0],
    [
      'an anchor that was made up',
      (folder) => writeFileSync(join(folder, 'audit.anchor'), JSON.stringify({ seq: 1, mac: 'x', seal: 'y' })),
      0,
    ],
    ['a key that is gone', (folder) => rmSync(join(folder, 'audit.key')), 0],
  ])('%s', async (_, tamper, line) => {
    const folder = await written(2);
    tamper(folder);
    expect(verify(folder)).toMatchObject({ is: 'broken', broken: { line } });
  });

  it('a tail that was cut off before the next record was written', async () => {
    const folder = await written(2);
    putLines(folder, linesOf(folder).slice(0, 2));
    await newLog(folder).intent(intent('later'));
    expect(verify(folder)).toMatchObject({
      is: 'broken',
      broken: { line: 3, why: 'Lines 3 to 4 were written and are gone.' },
    });
  });

  it('a full file that was taken away', async () => {
    const folder = await written(20, { maxBytes: 3_000 });
    const archives = readdirSync(folder)
      .filter((name) => name.startsWith('audit-'))
      .sort();
    rmSync(join(folder, archives[1]!));
    expect(verify(folder)).toMatchObject({ is: 'broken', broken: { file: archives[2], line: 1 } });
  });

  it('nothing in a folder where there is nothing', () => {
    expect(verify(newFolder())).toEqual({
      is: 'empty',
      why: 'the folder is not there, or cannot be read',
      lines: 0,
      unanswered: [],
      notes: [],
    });
  });
});

describe('when the n-th file operation fails', () => {
  const run = async (folder: string, io: typeof systemIo): Promise<readonly string[]> => {
    const log = newLog(folder, { io, maxBytes: 2_500 });
    const taken: string[] = [];
    for (let number = 1; number <= 6; number++) {
      try {
        await log.intent(intent(`call-${number}`));
        taken.push(`call-${number}`);
        await log.outcome(outcome(`call-${number}`));
      } catch {
        // Refused: the call would not be made.
      }
    }
    return taken;
  };

  it.each(['EIO', 'ENOSPC', 'EACCES'])('with %s, what was promised is there and the chain is whole', async (code) => {
    for (let n = 1; ; n++) {
      const folder = newFolder();
      const failing = failingIo(n, code);
      const taken = await run(folder, failing.io);
      if (failing.count < n) {
        expect(n).toBeGreaterThan(100);
        expect(taken).toHaveLength(6);
        return;
      }
      expect(taken.length).toBeGreaterThanOrEqual(5);
      // A later start, after the end of this process, repairs what the failure left.
      await newLog(folder, { io: quickIo, isAlive: () => false }).intent(intent('later'));
      const ids = [...readRecords(folder, systemIo)].filter(({ kind }) => kind === 'intent').map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining([...taken, 'later']));
      expect({ n, ...verify(folder) }).toMatchObject({ n, is: 'whole' });
    }
  });

  it('a disk that is full stays refused until there is room', async () => {
    const folder = await written(1);
    let room: 'none' | 'some' = 'none';
    const io = {
      ...systemIo,
      write: (fd: number, bytes: Uint8Array, position: number | null) => {
        if (room === 'some') return systemIo.write(fd, bytes, position);
        return systemIo.write(fd, bytes.subarray(0, 10), position);
      },
    };
    const log = newLog(folder, { io });
    await expect(log.intent(intent('x'))).rejects.toThrow();
    await expect(log.intent(intent('y'))).rejects.toThrow();
    room = 'some';
    await log.intent(intent('z'));
    expect(verify(folder)).toMatchObject({ is: 'whole', unanswered: ['z'] });
  });
});

describe('the audit in memory', () => {
  it('keeps the same records in the same order, as a chain', async () => {
    let elapsed = 0;
    const memory = createMemoryAudit(new Uint8Array(32), { now: () => 5_000, elapsed: () => (elapsed += 2_000) });
    await memory.intent(intent('a'));
    await memory.close();
    expect(memory.lines().map((line) => JSON.parse(line))).toMatchObject([
      { seq: 1, kind: 'intent', id: 'a' },
      { seq: 2, kind: 'outcome', id: 'a', result: 'unknown', elapsedMs: 2_000 },
    ]);
  });
});
