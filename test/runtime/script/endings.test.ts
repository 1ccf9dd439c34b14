import { afterAll, describe, expect, it } from '@jest/globals';
import type { Verdict } from '../../../src/contract/person.ts';
import { scriptError } from '../../../src/runtime/script/explain.ts';
import { createFakeCloud, never, type Replies, workers } from './fake-cloud.ts';

afterAll(() => workers.close());

const soon = (data: string) => () => new Promise<{ data: string }>((resolve) => setTimeout(resolve, 300, { data }));

describe('a script that ends before its calls', () => {
  it('has its reads cancelled and its changes waited for', async () => {
    const { run } = createFakeCloud({ cloud_list_volumes: never, cloud_deploy_virtual_machine: soon('made') });
    const { value, calls, notes } = await run('cloud.listVolumes();\ncloud.deployVirtualMachine();\nreturn "left"');
    expect(value).toBe('left');
    expect(calls).toEqual([
      { tool: 'cloud_list_volumes', effect: 'read', line: 1, outcome: 'refused', code: 'CANCELLED', answered: 'late' },
      { tool: 'cloud_deploy_virtual_machine', effect: 'write', line: 2, outcome: 'done', answered: 'late' },
    ]);
    expect(notes).toEqual([
      'The script ended before 2 calls did (cloud_list_volumes (line 1): not carried out; ' +
        'cloud_deploy_virtual_machine (line 2): done). Await every call.',
    ]);
  });

  it('has those dropped that did not have their turn', async () => {
    const { run, sent } = createFakeCloud({ cloud_stop_virtual_machine: soon('stopped') });
    const { calls } = await run('for (let id = 0; id < 5; id++) cloud.stopVirtualMachine({ id }); return 1', {
      limits: { callsAtOnce: 2 },
    });
    expect(calls.map(({ outcome }) => outcome)).toEqual(['done', 'done', 'unsent', 'unsent', 'unsent']);
    expect(sent).toHaveLength(2);
  });

  it('by an error has them waited for as well', async () => {
    const { run } = createFakeCloud({ cloud_deploy_virtual_machine: soon('made') });
    const result = await run('cloud.deployVirtualMachine();\nnull.x');
    expect(result.calls).toMatchObject([{ outcome: 'done', answered: 'late' }]);
    expect(scriptError(result).message).toContain('cloud_deploy_virtual_machine (line 1)');
  });

  it('has a change that does not end within its time called unknown', async () => {
    const { run } = createFakeCloud({ cloud_deploy_virtual_machine: never });
    const result = await run('cloud.deployVirtualMachine(); return 1', { limits: { wallMs: 500 } });
    expect(result).toMatchObject({ outcome: 'returned', calls: [{ outcome: 'unknown', answered: 'late' }] });
  });

  it('sends nothing afterwards, whatever it left running', async () => {
    const { run, sent } = createFakeCloud({ cloud_list_volumes: soon('x') });
    const { value } = await run(`
      (async () => { for (;;) { await sleep(1); await cloud.stopVirtualMachine() } })();
      cloud.listVolumes().then(() => cloud.deployVirtualMachine());
      return 'over';
    `);
    expect(value).toBe('over');
    const before = sent.length;
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(sent.length).toBe(before);
    expect(sent.map(({ tool }) => tool)).not.toContain('cloud_deploy_virtual_machine');
  });

  it('may have handled some of them', async () => {
    const { run } = createFakeCloud({ cloud_list_volumes: soon('fast'), cloud_list_virtual_machines: never });
    const { value, notes } = await run('return await Promise.race([cloud.listVolumes(), cloud.listVirtualMachines()])');
    expect(value).toBe('fast');
    expect(notes[0]).toContain('cloud_list_virtual_machines (line 1): not carried out');
  });
});

describe('a script whose caller goes away', () => {
  it.each([
    ['while it computes', 'for (;;);', []],
    ['while it sleeps', 'for (;;) await sleep(10)', []],
    ['while it reads', 'await cloud.listVolumes()', ['refused']],
    ['while it changes something', 'await cloud.deployVirtualMachine()', ['unknown']],
    [
      'while others wait for their turn',
      'await Promise.all([1, 2, 3].map((id) => cloud.listVolumes({ id })))',
      ['refused', 'unsent', 'unsent'],
    ],
  ])('stops %s', async (_, source, outcomes) => {
    const stop = new AbortController();
    const leaveSoon = () => setTimeout(() => stop.abort(), 200);
    // Gone when the call is under way, however long it took to get there.
    const leftAlone: Replies[string] = (args, invocation) => {
      leaveSoon();
      return never(args, invocation);
    };
    const { run } = createFakeCloud({
      cloud_list_vm_snapshots: () => {
        if (outcomes.length === 0) leaveSoon();
        return { data: null };
      },
      cloud_list_volumes: leftAlone,
      cloud_deploy_virtual_machine: leftAlone,
    });
    const result = await run(`await cloud.listVMSnapshot(); ${source}`, {
      signal: stop.signal,
      limits: { computeMs: 20_000, callsAtOnce: 1 },
    });
    expect(result.outcome).toBe('cancelled');
    expect(result.calls.map(({ outcome }) => outcome)).toEqual(['done', ...outcomes]);
    expect(scriptError(result)).toMatchObject({
      code: 'CANCELLED',
      fate: outcomes.includes('unknown') ? 'unknown' : 'failed',
    });
  });

  it('does not start when it is gone already', async () => {
    const { run, sent } = createFakeCloud();
    await expect(run('await cloud.listVolumes()', { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'CANCELLED',
    });
    expect(sent).toEqual([]);
  });

  it('asks nobody anything more', async () => {
    const stop = new AbortController();
    const asked: string[] = [];
    const person = {
      ask: async ({ title }: { title: string }, signal: AbortSignal): Promise<Verdict> => {
        asked.push(title);
        await new Promise((resolve) => setTimeout(resolve, 30));
        stop.abort();
        return signal.aborted ? 'cancelled' : 'agreed';
      },
    };
    const verdicts: Verdict[] = [];
    const { run } = createFakeCloud({
      cloud_destroy_virtual_machine: async ({ id }, { person: same, signal }) => {
        verdicts.push(await same!.ask({ title: String(id), lines: [], digest: '' }, signal));
        return { data: null };
      },
    });
    const { outcome } = await run('await Promise.all(["a", "b"].map((id) => cloud.destroyVirtualMachine({ id })))', {
      person,
      signal: stop.signal,
    });
    expect([outcome, asked, verdicts]).toEqual(['cancelled', ['2 calls at once?'], ['cancelled', 'cancelled']]);
  });
});

describe('a time that is over', () => {
  it('cancels what runs, and says what is not known', async () => {
    const { run } = createFakeCloud({ cloud_deploy_virtual_machine: never });
    const result = await run('console.log("started");\nawait cloud.deployVirtualMachine()', {
      limits: { wallMs: 500 },
    });
    expect(result).toMatchObject({ outcome: 'failed', error: { kind: 'wall' }, calls: [{ outcome: 'unknown' }] });
    const error = scriptError(result);
    expect(error.fate).toBe('unknown');
    expect(error.message).toContain('cloud_deploy_virtual_machine (line 2), outcome unknown');
    expect(error.message).toContain('log: started');
  });

  it('does not wait for a call that ignores it', async () => {
    const { run } = createFakeCloud({ cloud_deploy_virtual_machine: () => new Promise(() => {}) });
    const { calls } = await run('await cloud.deployVirtualMachine()', { limits: { wallMs: 500 } });
    expect(calls).toMatchObject([{ outcome: 'unknown', answered: 'late' }]);
  });
});
