import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { systemIo } from '../../src/security/audit-io.ts';
import { readRecords } from '../../src/security/audit-read.ts';
import { verify, written } from './audit-folder.ts';
import { failingIo, intent, newFolder, newLog, outcome, quickIo, removeFolders } from './audit-parts.ts';

const linesOf = (folder: string): string[] =>
  readFileSync(join(folder, 'audit.jsonl'), 'utf8').split('\n').slice(0, -1);

const putLines = (folder: string, lines: readonly string[]): void =>
  writeFileSync(join(folder, 'audit.jsonl'), lines.map((line) => `${line}\n`).join(''));

afterAll(removeFolders);

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
