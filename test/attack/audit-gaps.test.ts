// What an audit log must not be silent about: refused changes, changes cut off by a crash, and its own disappearance.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { systemIo } from '../../src/security/audit-io.ts';
import { readRecords, verifyAudit } from '../../src/security/audit-read.ts';
import { runHere } from '../cli/run-here.ts';
import { call, createWorld, personWho, webOne } from '../runtime/pipeline/world.ts';
import { intent, newLog } from '../security/audit-parts.ts';

let cwd: string;
let folder: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'virtspan-gaps-'));
  folder = join(cwd, 'audit');
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

describe('audit verify', () => {
  const verify = () => runHere(['audit', 'verify', '--dir', folder], cwd);
  const strip = (keep: RegExp): void => {
    for (const name of readdirSync(folder)) if (!keep.test(name)) rmSync(join(folder, name));
  };
  const written = async (): Promise<void> => {
    const log = newLog(folder);
    await log.intent(intent('a'));
    await log.close();
  };

  it('fails for a folder that is not there', async () => {
    const { code, stdout, stderr } = await verify();
    expect(stderr).toBe('');
    expect(code).toBe(1);
    expect(stdout).toContain('the folder is not there');
    expect(existsSync(folder)).toBe(false);
  });

  it('fails for a folder that is empty', async () => {
    mkdirSync(folder);
    expect(await verify()).toMatchObject({ code: 1, stdout: expect.stringContaining('the folder is empty') });
  });

  it.each([
    ['nothing but the key', /key$/, 'not one line of it is left'],
    ['key and anchor', /key$|anchor$/, 'are missing at the end'],
    ['nothing but the log', /jsonl$/, 'the key is gone'],
    ['key and log', /key$|jsonl$/, 'the anchor is gone'],
    ['nothing but the anchor', /anchor$/, 'not one line of it is left'],
  ])('fails for a folder that was stripped to %s, and says why', async (_, keep, why) => {
    await written();
    expect((await verify()).code).toBe(0);
    strip(keep);
    const { code, stdout } = await verify();
    expect(code).toBe(1);
    expect(stdout).toContain(why);
    const said = JSON.parse((await runHere(['audit', 'verify', '--json', '--dir', folder], cwd)).stdout);
    expect(said.is).not.toBe('whole');
  });
});

describe('a refused change', () => {
  const digests = async (args: object): Promise<{ refused: unknown; sent: unknown }> => {
    const refusing = createWorld({ modes: { effects: 'read-only', destructive: 'allowed' } });
    const run = (world: typeof refusing) =>
      world.pipeline.execute(call('toy_destroy_machine', args as never, { person: personWho('agreed') }));
    await run(refusing).catch(() => {});
    const allowing = createWorld({});
    await run(allowing);
    const sent = allowing.intents.find(({ effect }) => effect === 'destroy');
    return { refused: refusing.refusals[0]?.digest, sent: sent?.digest };
  };

  it('is on record with its operations, its effect and the digest that the intent would have had', async () => {
    const { pipeline, refusals } = createWorld({ modes: { effects: 'read-only', destructive: 'allowed' } });
    await pipeline.execute(call('toy_destroy_machine', { id: webOne })).catch(() => {});
    expect(refusals).toMatchObject([{ code: 'MODE_REFUSES', operations: ['toy_destroy_machine'], effect: 'destroy' }]);
    const { refused, sent } = await digests({ id: 'web-1' });
    expect(refused).toEqual(sent);
    expect(refused).not.toEqual((await digests({ id: 'web-2' })).refused);
  });

  it.each([
    ['an argument of the wrong kind', { id: webOne, expunge: 'perhaps' }, 'PARAM_'],
    ['an argument that is not known', { id: webOne, forced: true }, 'PARAM_UNKNOWN'],
    ['a required argument left out', {}, 'PARAM_MISSING'],
    ['a name that nothing has', { id: 'no-such' }, 'NAME_UNKNOWN'],
  ])('leaves one line for %s', async (_, args, code) => {
    const { pipeline, refusals, sentBy } = createWorld({});
    await expect(pipeline.execute(call('toy_destroy_machine', args))).rejects.toMatchObject({
      code: expect.stringContaining(code),
    });
    expect(refusals).toMatchObject([{ tool: 'toy_destroy_machine', code: expect.stringContaining(code) }]);
    expect(sentBy('toy_destroy_machine')).toEqual([]);
  });

  it('leaves one line, not two, for what was recorded closer to its cause, and none for what was sent', async () => {
    const refused = createWorld({});
    await refused.pipeline
      .execute(call('toy_destroy_machine', { id: webOne }, { person: personWho('declined') }))
      .catch(() => {});
    expect(refused.refusals).toHaveLength(1);
    const failed = createWorld({}, { toy_destroy_machine: () => Promise.reject(new Error('the API is gone')) });
    await failed.pipeline
      .execute(call('toy_destroy_machine', { id: webOne }, { person: personWho('agreed') }))
      .catch(() => {});
    expect(failed.refusals).toEqual([]);
    expect(failed.outcomes.filter(({ id }) => id === 'call-1')).toHaveLength(1);
  });

  it('leaves no line for a read with wrong arguments', async () => {
    const { pipeline, refusals } = createWorld({});
    await pipeline.execute(call('toy_list_machines', { nonsense: 1 })).catch(() => {});
    expect(refusals).toEqual([]);
  });

  it('is on record when the terminal closes while somebody is asked, and the mode of the terminal is left alone', async () => {
    let modes = 0;
    let hangUp: () => void = () => {};
    const stdin = Object.assign(new Readable({ read: () => {} }), {
      isTTY: true,
      setRawMode: () => {
        modes += 1;
        throw new Error('EIO');
      },
    });
    let said = '';
    const stderr = Object.assign(
      new Writable({
        write(chunk, _, done) {
          said += String(chunk);
          if (!said.includes('ahead?')) return done();
          done(Object.assign(new Error('gone'), { code: 'EIO' }));
          stdin.destroy(Object.assign(new Error('gone'), { code: 'EIO' }));
          hangUp();
        },
      }),
      { isTTY: true },
    );
    const args = ['call', 'cloudstack_destroy_virtual_machine', 'id=web-1', '--simulate', '--audit-dir', folder];
    const onStop = (listener: () => void): void => {
      hangUp = listener;
    };
    const { code } = await runHere(args, cwd, { stdin, stderr, onStop });
    expect(code).toBe(1);
    expect(modes).toBe(0);
    const records = [...readRecords(folder, systemIo)];
    expect(records.filter(({ kind }) => kind === 'refusal')).toMatchObject([
      { tool: 'cloudstack_destroy_virtual_machine', code: 'CONFIRM_DECLINED', operations: ['destroyVirtualMachine'] },
    ]);
    expect(records.some(({ effect, kind }) => kind === 'intent' && effect === 'destroy')).toBe(false);
  });
});

describe('a change that was cut off', () => {
  const records = () => [...readRecords(folder, systemIo)];
  const gone = { pid: 999_999, owner: 'crashed' };

  it('is recorded as unknown by the next process, once, at its start or before its first change', async () => {
    await newLog(folder, gone).intent(intent('cut off'));
    await newLog(folder).settle();
    await newLog(folder).settle();
    await newLog(folder).intent(intent('next'));
    expect(records().filter(({ id, kind }) => id === 'cut off' && kind === 'outcome')).toMatchObject([
      { result: 'unknown', message: expect.stringContaining('Found without an outcome') },
    ]);
    await newLog(folder, { ...gone, owner: 'another' }).intent(intent('again'));
    await newLog(folder).intent(intent('last'));
    expect(records().at(-2)).toMatchObject({ id: 'again', kind: 'outcome', result: 'unknown' });
    expect(verifyAudit({ folder, io: systemIo })).toMatchObject({ is: 'whole' });
  });

  it('is left alone while its process runs, and is found when a process of the same number comes after it', async () => {
    const running = newLog(folder, { owner: 'running', pid: 4711, isAlive: () => true });
    await running.intent(intent('under way'));
    await newLog(folder, { pid: 4712, isAlive: () => true }).settle();
    expect(records()).toHaveLength(1);
    await newLog(folder, { pid: 4711, owner: 'after it', isAlive: () => true }).settle();
    expect(records().at(-1)).toMatchObject({ id: 'under way', result: 'unknown' });
  });

  it('is not looked for where there is no log, and none is begun', async () => {
    await newLog(folder).settle();
    expect(existsSync(folder)).toBe(false);
  });

  it('is recorded when the server starts, before any call', async () => {
    await newLog(folder, gone).intent(intent('cut off'));
    const stdin = new Readable({ read: () => {} });
    const done = runHere(['serve', '--simulate', '--audit-dir', folder], cwd, { stdin });
    while (records().length < 2) await new Promise((resolve) => setTimeout(resolve, 10));
    stdin.push(null);
    await done;
    expect(records().at(-1)).toMatchObject({ id: 'cut off', result: 'unknown' });
  });
});
