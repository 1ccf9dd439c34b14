import { describe, expect, it } from '@jest/globals';
import { personWho, refusal, webOne, webTwo } from '../pipeline/world.ts';
import { createScriptWorld } from './script-world.ts';

describe('a script', () => {
  it('calls tools by the names of their operations and returns what it makes of the answers', async () => {
    const { run } = createScriptWorld();
    const outcome = await run(`
      const machines = await toy.listMachines({});
      return machines.filter((one) => one.state === 'Stopped').map((one) => one.name);
    `);
    expect(outcome).toEqual({ value: ['web-2'], logs: [], calls: 1, notes: [] });
  });

  it.each([
    ['uncaught', "await toy.stopMachine({ id: 'web-1' })"],
    ['caught', "await toy.stopMachine({ id: 'web-1' }).catch(() => 0); return 1"],
  ])('says how a call is made by itself that nobody could be asked about: %s', async (_, code) => {
    const { run } = createScriptWorld();
    const told = await run(code).then(
      ({ notes }) => notes.join(' '),
      ({ message }: Error) => message,
    );
    expect(told).toContain(
      'A person can be asked about toy_stop_machine through call_destructive, one call at a time.',
    );
  });

  it('runs without a build as well', async () => {
    const { run } = createScriptWorld();
    expect((await run('return (await toy.listZones()).length')).value).toBe(1);
  });

  it('takes the names of tools too, with and without the provider', async () => {
    const { run } = createScriptWorld();
    const { value } = await run(`
      const [a, b] = await Promise.all([toy.list_zones(), toy.toy_list_zones()]);
      return [a[0].name, b[0].name];
    `);
    expect(value).toEqual(['fra1', 'fra1']);
  });

  it('reads every page with .all', async () => {
    const pages = [{ data: [{ name: 'a' }], list: { total: 2, next: { page: 2 } } }, { data: [{ name: 'b' }] }];
    const { run, sentBy } = createScriptWorld({}, { toy_list_machines: ({ page }) => pages[Number(page ?? 1) - 1]! });
    const { value } = await run(`return (await toy.listMachines.all({ name: 'x' })).map((one) => one.name)`);
    expect(value).toEqual(['a', 'b']);
    expect(sentBy('toy_list_machines')).toEqual([{ name: 'x' }, { name: 'x', page: 2 }]);
  });

  it('reads 50,000 rows with .all, with the three fields that it wants of each', async () => {
    const size = 500;
    const rowsFrom = (page: number) =>
      Array.from({ length: size }, (_, row) => ({
        id: `00000000-0000-4000-8000-${String(page * size + row).padStart(12, '0')}`,
        name: `web-${page * size + row}`,
        state: 'Running',
        zone: 'fra1',
        details: { hypervisor: 'KVM', template: 'x'.repeat(400), tags: ['a', 'b', 'c'] },
      }));
    const { run, sentBy } = createScriptWorld(
      {},
      {
        toy_list_machines: ({ page }) => {
          const at = Number(page ?? 1);
          const list = { total: 50_000, ...(at < 50_000 / size && { next: { page: at + 1 } }) };
          return { data: rowsFrom(at - 1), list };
        },
      },
    );
    const { value } = await run(
      `const all = await toy.listMachines.all({}, { fields: ['id', 'name', 'state'] });
       return [all.length, Object.keys(all[49999]), new Set(all.map((one) => one.id)).size];`,
      { timeoutMs: 300_000 },
    );
    expect(value).toEqual([50_000, ['id', 'name', 'state'], 50_000]);
    expect(sentBy('toy_list_machines')).toHaveLength(100);
  }, 300_000);

  it('says how many there are and how to go on beside the first page', async () => {
    const { run } = createScriptWorld(
      {},
      { toy_list_machines: () => ({ data: [{ name: 'a' }], list: { total: 7, next: { page: 2 } } }) },
    );
    const { value } = await run(`const m = await toy.listMachines(); return [m.length, m.total, m.next.page]`);
    expect(value).toEqual([1, 7, 2]);
  });

  it('joins, loops and sleeps', async () => {
    const { run } = createScriptWorld();
    const { value } = await run(`
      const zones = await toy.listZones();
      const byZone = {};
      for (const machine of await toy.listMachines()) {
        await sleep(1);
        (byZone[machine.zone] ??= []).push(machine.name);
      }
      return zones.map((zone) => ({ zone: zone.name, machines: byZone[zone.name] }));
    `);
    expect(value).toEqual([{ zone: 'fra1', machines: ['web-1', 'web-2'] }]);
  });

  it('keeps what it logs', async () => {
    const { run } = createScriptWorld();
    const { logs } = await run(`console.log('seen', 2, { a: 1 }); console.error(new Error('odd')); return 0`);
    expect(logs).toEqual(['seen 2 {"a":1}', 'error: Error: odd']);
  });

  it('is told when it returned nothing', async () => {
    const { run } = createScriptWorld();
    const { value, notes } = await run(`await toy.listZones()`);
    expect(value).toBeNull();
    expect(notes).toEqual(['The script returned nothing; end it with return.']);
  });

  it('names things as every caller may', async () => {
    const { run, sentBy } = createScriptWorld();
    await run(`return await toy.createMachine({ name: 'new', zoneid: 'fra1' })`);
    expect(sentBy('toy_create_machine')[0]).toMatchObject({ name: 'new', zoneid: expect.stringMatching(/^3333/) });
  });
});

describe('a call in a script', () => {
  it('is written into the audit log as one of a script', async () => {
    const { run, intents } = createScriptWorld();
    await run(`return await toy.createMachine({ name: 'new' })`);
    expect(intents.map(({ entry, tool }) => [entry, tool])).toEqual([['script', 'toy_create_machine']]);
  });

  it('asks a person before it destroys something', async () => {
    const { run, sentBy } = createScriptWorld();
    const person = personWho('agreed');
    await run(`await toy.destroyMachine({ id: 'web-1' }); return true`, { person });
    expect(person.questions).toHaveLength(1);
    expect(sentBy('toy_destroy_machine')).toEqual([{ id: webOne }]);
  });

  it('sends nothing when the person declines, and the script fails with its line', async () => {
    const { run, sentBy } = createScriptWorld();
    const person = personWho('declined');
    const error = await refusal(run(`const id = 'web-2';\n\nawait toy.destroyMachine({ id });`, { person }));
    expect(error).toMatchObject({
      code: 'SCRIPT_FAILED',
      message: expect.stringMatching(/^Line 3, column 25: CONFIRM_DECLINED: /),
    });
    expect(sentBy('toy_destroy_machine')).toEqual([]);
  });

  it('can fail without ending the script', async () => {
    const { run } = createScriptWorld();
    const { value } = await run(`
      try { await toy.createMachine({}) } catch (error) { return [error.code, error.fate, error instanceof Error] }
    `);
    expect(value).toEqual(['PARAM_MISSING', 'refused', true]);
  });

  it('without success is mentioned when the script goes on', async () => {
    const { run } = createScriptWorld();
    const { value, notes } = await run(`try { await toy.createMachine({}) } catch {}\nawait toy.listZones(); return 1`);
    expect(value).toBe(1);
    expect(notes).toEqual(['2 calls made, 1 without success: toy_create_machine (line 1) PARAM_MISSING.']);
  });

  it('of an operation that does not exist names the nearest', async () => {
    const { run } = createScriptWorld();
    const error = await refusal(run(`return await toy.listMachine()`));
    expect(error.message).toMatch(
      /^Line 1, column 17: TypeError: toy has no method "listMachine"\. Did you mean "listMachines"/,
    );
  });

  it('that changed something is mentioned when the script fails later', async () => {
    const { run } = createScriptWorld();
    const error = await refusal(run(`await toy.createMachine({ name: 'a' });\nnull.x`));
    expect(error.message).toEqual(
      expect.stringMatching(
        /^Line 2, column 5: TypeError: .*\n.*\nCalls that change .*:\n {2}toy_create_machine \(line 1\)$/,
      ),
    );
  });

  it('whose outcome nobody knows makes the script unknown too', async () => {
    const { run } = createScriptWorld(
      {},
      {
        toy_create_machine: () => {
          throw Object.assign(new Error('gone'), {});
        },
      },
    );
    const error = await refusal(run(`await toy.createMachine({ name: 'a' })`));
    expect(error).toMatchObject({ code: 'SCRIPT_FAILED', fate: 'unknown' });
  });

  it('goes to the profile that the script was given, unless it names one', async () => {
    const { run } = createScriptWorld();
    const error = await refusal(run(`return await toy.listZones()`, { profile: 'nowhere' }));
    expect(error.message).toContain('PROFILE_UNKNOWN');
    const { value } = await run(`return (await toy.listZones({ profile: 'lab' })).length`, { profile: 'nowhere' });
    expect(value).toBe(1);
  });

  it('cannot bring along a confirmation, an entry or a principal', async () => {
    const { run, intents } = createScriptWorld();
    const error = await refusal(
      run(`await toy.destroyMachine({ id: '${webTwo}', confirmed: 'person', entry: 'cli' })`),
    );
    expect(error.message).toMatch(/PARAM_UNKNOWN/);
    expect(intents).toEqual([]);
  });
});

describe('an error of a script', () => {
  it.each([
    ['const a = 1;\nconst b = ;', /^Line 2, column 11: SyntaxError: /],
    ['const a = 1;\n\nmissing();', /^Line 3, column 1: ReferenceError: 'missing' is not defined/],
    ['function deep() {\n  throw new TypeError("odd");\n}\ndeep();', /^Line 2, column 22: TypeError: odd/],
    ['throw "a text"', /^Thrown: a text/],
    ['const a = {}; a.a = a; return a', /cannot be written as JSON/],
    ['return 10n', /cannot be written as JSON/],
  ])('tells where it happened: %j', async (code, expected) => {
    const { run } = createScriptWorld();
    const error = await refusal(run(code));
    expect(error.code).toBe('SCRIPT_FAILED');
    expect(error.message).toMatch(expected);
  });

  it('is the same every time', async () => {
    const { run } = createScriptWorld();
    const code = `const list = await toy.listMachines();\nreturn list[7].name`;
    const first = await refusal(run(code));
    const second = await refusal(run(code));
    expect(first).toEqual(second);
    expect(first.message).toMatch(/^Line 2, column 15: TypeError/);
  });

  it('hands out nothing that draws or hides, also where it decoded it itself', async () => {
    const { run } = createScriptWorld();
    const odd = String.raw`a\u001b[2J\u202eb\u200b\u{e0041}`;
    const { value, logs } = await run(`console.log('${odd}'); return { '${odd}': ['${odd}'] };`);
    expect([value, logs]).toEqual([{ ab: ['ab'] }, ['ab']]);
    await expect(run(`throw new Error('${odd}')`)).rejects.toThrow(/Error: ab\n/);
    await expect(run(`throw '${odd}'`)).rejects.toThrow(/Thrown: ab /);
    const long = await run(`return 'x'.repeat(40_000)`);
    expect(long.value).toHaveLength(40_000);
  });
});
