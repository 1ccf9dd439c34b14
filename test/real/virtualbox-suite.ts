// What has to hold on any VirtualBox, real or simulated.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../src/contract/tool.ts';
import { type Run, startRun, type Target } from './run.ts';

/** The suite on the service that `open` gives; `isWhole` where no part of it may be left out. */
export function virtualboxSuite(open: () => Promise<Target>, isWhole = false): void {
  let run: Run;
  let machine: string;
  beforeAll(async () => {
    run = await startRun(open);
    machine = run.name('vm');
  });
  afterAll(() => run?.end());

  const shown = async (): Promise<JsonObject> => (await run.world.rows('virtualbox_get_machine', { machine }))[0]!;
  const ours = async (): Promise<readonly unknown[]> =>
    (await run.world.rows('virtualbox_list_machines'))
      .map(({ name }) => name)
      .filter((name) => String(name).startsWith(run.name('')));

  describe('VirtualBox', () => {
    it('is found by plain words', async () => {
      for (const [query, tool] of [
        ['list virtualbox machines', 'virtualbox_list_machines'],
        ['create a virtualbox machine', 'virtualbox_create_machine'],
        ['take a snapshot in virtualbox', 'virtualbox_take_snapshot'],
      ] as const)
        expect((await run.world.find(query)).text).toContain(tool);
    });

    it('makes a machine with a disk', async () => {
      run.makes(`machine ${machine}`, ['virtualbox_delete_machine', { machine }]);
      await run.world.done('virtualbox_create_machine', {
        ...{ name: machine, OSTypeId: 'Other_64', memorySize: 64, CPUCount: 1, diskSize: 2_097_152 },
      });
      expect(await shown()).toMatchObject({ name: machine, state: 'PoweredOff', memorySize: 64 });
      const media = await run.world.rows('virtualbox_list_media');
      expect(media.filter(({ location }) => String(location).includes(machine))).toMatchObject([
        { deviceType: 'HardDisk', logicalSize: 2_097_152 },
      ]);
    });

    it('does not make a second one of a name', async () => {
      const { error } = await run.world.call('virtualbox_create_machine', { name: machine, memorySize: 64 });
      expect(error).toMatchObject({ code: 'API_REFUSED', fate: 'failed' });
      expect(await ours()).toEqual([machine]);
    });

    it('refuses a name that is not there, shows the nearest, and sends nothing', async () => {
      const { error, text } = await run.world.call('virtualbox_start_machine', { machine: `${machine}x` });
      expect(error).toMatchObject({ code: 'NAME_UNKNOWN', fate: 'refused' });
      expect(text).toContain(`"${machine}"`);
    });

    it('changes settings, and none of them when one is refused', async () => {
      const description = 'Café 東京\n<b>&amp; "two"';
      await run.world.done('virtualbox_update_machine', { machine, memorySize: 96, description });
      expect(await shown()).toMatchObject({ memorySize: 96, description, sessionState: 'Unlocked' });
      const { error } = await run.world.call('virtualbox_update_machine', {
        ...{ machine, memorySize: 64, CPUExecutionCap: 900 },
      });
      expect(error).toBeDefined();
      expect(await shown()).toMatchObject({ memorySize: 96, sessionState: 'Unlocked' });
    });

    it('takes a snapshot, and goes back to it when a person agrees', async () => {
      await run.world.done('virtualbox_take_snapshot', { machine, name: 'first' });
      await run.world.done('virtualbox_update_machine', { machine, memorySize: 80 });
      const restore = { machine, snapshot: 'first' };
      const declined = await run.world.call('virtualbox_restore_snapshot', restore, 'no');
      expect(declined.error).toMatchObject({ code: 'CONFIRM_DECLINED', fate: 'refused' });
      expect(await shown()).toMatchObject({ memorySize: 80 });
      await run.world.done('virtualbox_restore_snapshot', restore);
      expect(await shown()).toMatchObject({ memorySize: 96, snapshotCount: 1 });
    });

    it('copies the machine, with a disk of its own', async () => {
      const name = run.name('copy');
      run.makes(`machine ${name}`, ['virtualbox_delete_machine', { machine: name }]);
      await run.world.done('virtualbox_clone_machine', { machine, name });
      expect(await ours()).toEqual(expect.arrayContaining([machine, name]));
      const media = await run.world.rows('virtualbox_list_media');
      expect(media.some(({ location }) => String(location).includes(name))).toBe(true);
    });

    it('starts it, asks before its power is cut, and does nothing without a yes', async () => {
      let started = await run.world.call('virtualbox_start_machine', { machine });
      if (started.error !== undefined) {
        // A host without hardware virtualisation interprets.
        await run.world.done('virtualbox_update_machine', { machine, VMExecutionEngine: 'Interpreter' });
        started = await run.world.call('virtualbox_start_machine', { machine });
      }
      if (started.error !== undefined) return run.leaveOut(`no machine starts on this host (${started.error.message})`);
      expect(await shown()).toMatchObject({ state: 'Running' });
      const declined = await run.world.call('virtualbox_power_down_machine', { machine }, 'no');
      expect(declined.error).toMatchObject({ code: 'CONFIRM_DECLINED', fate: 'refused' });
      expect(await shown()).toMatchObject({ state: 'Running' });
      await run.world.done('virtualbox_power_down_machine', { machine });
      expect(await shown()).toMatchObject({ state: 'PoweredOff' });
    });

    it('asks before a machine is deleted, and tells why nothing is done where nobody can be asked', async () => {
      const declined = await run.world.call('virtualbox_delete_machine', { machine }, 'no');
      expect(declined.error).toMatchObject({ code: 'CONFIRM_DECLINED', fate: 'refused' });
      expect(declined.questions.join('')).toContain(machine);
      const unasked = await run.world.call('virtualbox_delete_machine', { machine }, 'nobody');
      expect(unasked.error).toMatchObject({ code: 'CONFIRM_NEEDED', fate: 'refused' });
      expect(await ours()).toContain(machine);
    });

    it('takes away everything that was made, files included', async () => {
      expect(await run.clean()).toEqual([]);
      expect(await ours()).toEqual([]);
      const media = await run.world.rows('virtualbox_list_media');
      expect(media.filter(({ location }) => String(location).includes(run.name('')))).toEqual([]);
      if (isWhole) expect(run.leftOut).toEqual([]);
    });
  });
}
