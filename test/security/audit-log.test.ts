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
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../src/contract/tool.ts';
import { systemIo } from '../../src/security/audit-io.ts';
import { createMemoryAudit } from '../../src/security/audit-memory.ts';
import { readRecords } from '../../src/security/audit-read.ts';
import { verify, written } from './audit-folder.ts';
import { intent, newFolder, newLog, quickIo, removeFolders } from './audit-parts.ts';

afterAll(removeFolders);

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

  it('can be read raw: nothing that an argument holds draws or hides there', async () => {
    const folder = newFolder();
    const args = { name: 'a\u009b2J\u202e\u200bb' };
    await newLog(folder, { io: quickIo }).intent({ ...intent('odd'), args });
    expect(readFileSync(join(folder, 'audit.jsonl'), 'utf8')).not.toMatch(/[\u007f-\u009f\p{Cf}]/u);
    expect(verify(folder)).toMatchObject({ is: 'whole', lines: 1 });
    expect([...readRecords(folder, systemIo)][0]!.args).toEqual(args);
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
