// I1: every mutation on the wire has a preceding durable audit intent with the same argument digest.
import { afterAll, describe, expect, it } from '@jest/globals';
import type { Json, JsonObject } from '../../src/contract/tool.ts';
import { systemIo } from '../../src/security/audit-io.ts';
import { readRecords, verifyAudit } from '../../src/security/audit-read.ts';
import { keyedDigestOf } from '../../src/security/canonical.ts';
import { call, createWorld, personWho, webOne } from '../runtime/pipeline/world.ts';
import { failingIo, newFolder, newLog, removeFolders } from '../security/audit-parts.ts';

afterAll(removeFolders);

const key = new Uint8Array(32).fill(9);
const digestOf = (tool: string, args: JsonObject): string =>
  keyedDigestOf(key, 'virtspan audit value 1', { tool, profile: 'lab', args } as Json);

/** Runs changes whose provider looks into the log on disk at the moment when each of them is sent. */
async function run(io: typeof systemIo, folder = newFolder()) {
  const synced: string[] = [];
  let lastSync = 0;
  const watched: typeof systemIo = {
    ...io,
    sync: (fd) => {
      // Counted and failed like the others; what it does to the disk takes long and shows nothing here.
      if (io !== systemIo) io.facts(fd);
      else io.sync(fd);
      lastSync += 1;
    },
  };
  const audit = newLog(folder, { io: watched, maxBytes: 3_000 });
  const broken: string[] = [];
  const check =
    (tool: string) =>
    (args: JsonObject, { id }: { readonly id: string }) => {
      synced.push(id);
      const found = [...readRecords(folder, systemIo)].find((record) => record.kind === 'intent' && record.id === id);
      if (found === undefined) broken.push(`${tool} was sent without an intent`);
      else if (found.digest !== digestOf(tool, args))
        broken.push(`${tool} was sent with other arguments than its intent says`);
      if (lastSync === 0) broken.push(`${tool} was sent before its intent was safe`);
      return { data: null };
    };
  const tools = ['toy_create_machine', 'toy_destroy_machine', 'toy_tag_machines'];
  const { pipeline } = createWorld({ audit }, Object.fromEntries(tools.map((tool) => [tool, check(tool)])));
  const person = personWho('agreed');
  let refused = 0;
  for (const [tool, args] of [
    ['toy_create_machine', { name: 'a', password: 'hunter2-hunter2' }],
    ['toy_destroy_machine', { id: webOne, expunge: true }],
    ['toy_tag_machines', { ids: [webOne], tag: 'x' }],
  ] as const) {
    await pipeline
      .execute(call(tool, args, { id: `${tool}-1`, person }))
      .catch((error: { code: string; fate: string }) => {
        expect([error.code, error.fate]).toEqual(['AUDIT_UNWRITABLE', 'refused']);
        refused += 1;
      });
  }
  return { folder, broken, sent: synced, refused };
}

describe('I1', () => {
  it('holds when everything works', async () => {
    const { broken, sent, folder } = await run(systemIo);
    expect(broken).toEqual([]);
    expect(sent).toHaveLength(3);
    expect(verifyAudit({ folder, io: systemIo })).toMatchObject({ is: 'whole', unanswered: [] });
  });

  it('holds whichever file operation fails: what has no intent is not sent', async () => {
    for (let n = 1; ; n++) {
      const failing = failingIo(n);
      const { broken, sent, refused } = await run(failing.io);
      expect({ n, broken }).toEqual({ n, broken: [] });
      expect(sent.length + refused).toBe(3);
      if (failing.count < n) {
        expect(sent).toHaveLength(3);
        expect(n).toBeGreaterThan(100);
        return;
      }
    }
  });

  it('holds when every write fails: nothing is sent, and reads go on', async () => {
    const none = { ...systemIo, write: () => 0 };
    const { sent, refused } = await run(none);
    expect([sent.length, refused]).toEqual([0, 3]);
    const { pipeline } = createWorld({ audit: newLog(newFolder(), { io: none }) });
    expect((await pipeline.execute(call('toy_list_zones'))).text).toContain('1 zone');
  });

  it('holds for an unwritable folder', async () => {
    const { pipeline, sent } = createWorld({ audit: newLog('/proc/virtspan-audit') });
    await expect(pipeline.execute(call('toy_create_machine', { name: 'a' }))).rejects.toMatchObject({
      code: 'AUDIT_UNWRITABLE',
    });
    expect(sent).toEqual([]);
  });

  it('puts refused calls on record too', async () => {
    const { pipeline, refusals, intents } = createWorld({ modes: { effects: 'read-only', destructive: 'allowed' } });
    await pipeline.execute(call('toy_create_machine', { name: 'a', password: 'hunter2-hunter2' })).catch(() => {});
    expect(refusals).toMatchObject([
      { tool: 'toy_create_machine', code: 'MODE_REFUSES', principal: 'tester', profile: 'lab' },
    ]);
    expect(intents).toEqual([]);
    expect(JSON.stringify(refusals)).not.toContain('hunter2');
  });
});
