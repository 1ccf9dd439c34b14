// What one process of a server has heard or written, as the others know of it: facts of services, ends of audit logs.
import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Provider } from '../../../src/contract/invocation.ts';
import { createKnowledge } from '../../../src/runtime/live/knowledge.ts';
import { sharedStore } from '../../../src/runtime/live/shared-store.ts';
import { forgetfulStore } from '../../../src/runtime/live/store.ts';
import { auditWitness, seenLogs } from '../../../src/runtime/shared/audit-head.ts';
import { sharedInProcess } from '../../../src/runtime/shared/in-process.ts';
import { sharedInRedis } from '../../../src/runtime/shared/redis.ts';
import type { Shared } from '../../../src/runtime/shared/shared.ts';
import { systemIo } from '../../../src/security/audit-io.ts';
import type { AuditLog } from '../../../src/security/audit-log.ts';
import { readRecords, verifyAudit } from '../../../src/security/audit-read.ts';
import { intent, newFolder, newLog, outcome, removeFolders } from '../../security/audit-parts.ts';
import { findRedis, freePort, startRedis } from '../../server/redis.ts';

afterEach(removeFolders);
const found = findRedis();
const kinds = typeof found === 'string' ? (['process'] as const) : (['process', 'redis'] as const);

describe.each(kinds)('With a store in a %s', (kind) => {
  let connect: () => Promise<Shared>;
  const open: Shared[] = [];
  let end = () => {};
  beforeAll(async () => {
    const inProcess = sharedInProcess(() => 0);
    connect = async () => inProcess;
    if (kind === 'process' || typeof found === 'string') return;
    const port = await freePort();
    const child = await startRedis(found, port);
    end = () => child.kill('SIGKILL');
    connect = async () => {
      const shared = await sharedInRedis({ url: `redis://127.0.0.1:${port}`, onTrouble: () => {} });
      open.push(shared);
      return shared;
    };
  }, 30_000);
  afterAll(async () => {
    await Promise.all(open.map((shared) => shared.close()));
    end();
  });

  const world = async (identity: string) => {
    const state = { now: 1_000_000, version: '4.20.0.0', asked: 0 };
    const provider = {
      id: 'cloudstack',
      identity: () => identity,
      learn: async () => {
        state.asked += 1;
        return { version: state.version, operations: { listZones: ['id', 'name'], listOwn: [] } };
      },
    } as unknown as Provider;
    const process = async () =>
      createKnowledge({
        store: sharedStore(await connect(), forgetfulStore),
        now: () => state.now,
        elapsed: () => state.now,
        isKnown: (_, operation) => operation !== 'listOwn',
      });
    return { state, provider, process };
  };

  it('a service is asked by the first process, and by none of the others while that is good', async () => {
    const { state, provider, process } = await world('one');
    const [first, second] = [await process(), await process()];
    const heard = await first.learn(provider, 'lab');
    expect(await second.learn(provider, 'lab')).toEqual(heard);
    expect(await second.learn(provider, 'lab', 60_000)).toEqual(heard);
    expect(state.asked).toBe(1);
    expect(await (await process()).known(provider, 'lab')).toEqual(heard);
  });

  it('what is too old to refuse by is asked once, and then known to both; other logins know nothing of it', async () => {
    const { state, provider, process } = await world('two');
    const [first, second] = [await process(), await process()];
    await first.learn(provider, 'lab');
    await second.learn(provider, 'lab');
    state.now += 61_000;
    state.version = '4.21.0.0';
    expect((await first.learn(provider, 'lab', 60_000))?.version).toBe('4.21.0.0');
    expect((await second.learn(provider, 'lab', 60_000))?.version).toBe('4.21.0.0');
    expect(state.asked).toBe(2);
    // Somebody whose call was contradicted just now trusts nobody's memory.
    await second.learn(provider, 'lab', 0);
    expect(state.asked).toBe(3);
    const other = await world('three');
    expect(await (await other.process()).known(other.provider, 'lab')).toBeUndefined();
  });

  let processes = 0;
  const logIn = async (folder: string, host = 'host-a') => {
    const shared = await connect();
    const witness = auditWitness(shared, { host, folder });
    processes += 1;
    return { log: newLog(folder, { witness, pid: processes, isAlive: () => true }), witness, shared };
  };
  const change = async (log: AuditLog, id: string): Promise<void> => {
    await log.intent(intent(id));
    await log.outcome(outcome(id));
  };
  const seenOf = async (shared: Shared, folder: string) =>
    (await seenLogs(shared)).find((seen) => seen.folder === folder);

  it('two processes that write one log raise one end, and each other’s', async () => {
    const folder = newFolder();
    const [one, other] = [await logIn(folder), await logIn(folder)];
    await Promise.all([change(one.log, 'a'), change(other.log, 'b'), change(one.log, 'c')]);
    await Promise.all([one.witness.settled(), other.witness.settled()]);
    const seen = await seenOf(one.shared, folder);
    expect(seen).toMatchObject({ host: 'host-a', folder, seq: 6 });
    expect(verifyAudit({ folder, io: systemIo, seen: seen! })).toMatchObject({ is: 'whole', lines: 6 });
  });

  it('lines that were cut off together with the anchor are missed, at once and by the next process', async () => {
    const folder = newFolder();
    const first = await logIn(folder);
    await change(first.log, 'kept');
    const file = join(folder, 'audit.jsonl');
    const short = [...readRecords(folder, systemIo)].length;
    const text = systemIo.open(file, 'read');
    const { size } = systemIo.facts(text);
    const anchor = Buffer.from(systemIo.read(systemIo.open(join(folder, 'audit.anchor'), 'read'), 200, 0));
    await change(first.log, 'hidden');
    await first.witness.settled();
    truncateSync(file, size);
    writeFileSync(join(folder, 'audit.anchor'), anchor);
    expect(verifyAudit({ folder, io: systemIo })).toMatchObject({ is: 'whole', lines: short });
    const seen = (await seenOf(first.shared, folder))!;
    expect(verifyAudit({ folder, io: systemIo, seen }).broken?.why).toMatch(
      /lines 3 to 4 are missing at the end: others saw/,
    );

    const next = await logIn(folder);
    await change(next.log, 'later');
    await next.witness.settled();
    expect(verifyAudit({ folder, io: systemIo })).toMatchObject({ is: 'broken' });
    expect(JSON.stringify([...readRecords(folder, systemIo)])).toContain('Lines 3 to 4 were written and are gone.');
    expect((await seenOf(first.shared, folder))!.seq).toBe(7);
  });

  it('a log that was taken away whole is missed too, and one elsewhere is another log', async () => {
    const folder = newFolder();
    const first = await logIn(folder);
    await change(first.log, 'gone');
    await first.witness.settled();
    rmSync(folder, { recursive: true });
    const seen = (await seenOf(first.shared, folder))!;
    expect(verifyAudit({ folder, io: systemIo, seen })).toMatchObject({
      is: 'broken',
      broken: { why: 'lines 1 to 2 are missing at the end' },
    });
    const elsewhere = await logIn(folder, 'host-b');
    await elsewhere.log.settle();
    expect(systemIo.list(join(folder, '..'))).toEqual([]);
    const next = await logIn(folder);
    await next.log.settle();
    expect(JSON.stringify([...readRecords(folder, systemIo)])).toContain('Lines 1 to 2 were written and are gone.');
  });
});
