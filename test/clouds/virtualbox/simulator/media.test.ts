// Replays, step by step, what a real VirtualBox 7.2.22 answered about disks, controllers and clones.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readScenes, recordScenes, scenesFolder } from '../../../../scripts/fidelity/virtualbox/record.ts';
import {
  differencesIn,
  playScene,
  type Step,
  type WebService,
} from '../../../../scripts/fidelity/virtualbox/scenes.ts';
import { createVirtualBoxSimulator, simulatorLogin } from '../../../../src/clouds/virtualbox/simulator/simulator.ts';
import { systemClock } from '../../../../src/contract/clock.ts';
import { allTools, loadShape, seeded, simulated } from './simulated.ts';

const scenes = readScenes(scenesFolder);

/** Replays a scene on an installation of its own; the steps that were answered otherwise. */
async function differences(steps: readonly Step[]): Promise<readonly string[]> {
  return differencesIn(await playScene(simulatedService(), steps));
}

/** A simulated service without machines. */
function simulatedService(): WebService {
  const { handle } = createVirtualBoxSimulator({
    ...{ tools: allTools, loadShape, clock: systemClock, random: seeded(), jobMs: 0, seed: 'bare' },
  });
  return {
    ...simulatorLogin,
    send: async (body) => {
      const response = await handle(new Request('http://simulator.invalid/', { method: 'POST', body }));
      return { status: response.status, body: await response.text() };
    },
  };
}

describe('the simulator beside a recording of a real VirtualBox', () => {
  it.each(Object.keys(scenes))('answers in the same words: %s', async (scene) => {
    expect(await differences(scenes[scene]!)).toEqual([]);
  });

  it('is recorded anew without who signed in, and the new recording plays as the old one did', async () => {
    const [name, steps] = Object.entries(scenes)[0]!;
    const folder = mkdtempSync(join(tmpdir(), 'scenes-'));
    await recordScenes(simulatedService(), { [name]: steps }, folder);
    const anew = readScenes(folder);
    expect(JSON.stringify(anew)).not.toContain(simulatorLogin.password);
    expect(anew[name]!.map(([operation, , status]) => [operation, status])).toEqual(
      steps.map(([operation, , status]) => [operation, status]),
    );
    expect(await differences(anew[name]!)).toEqual([]);
  });
});

describe('a disk of the simulated installation', () => {
  it('of a running machine is attached to another one, which then does not start', async () => {
    const { call } = await simulated();
    const disk = '/home/demo/VirtualBox VMs/db-1/db-1.vdi';
    await call('attachDisk', { machine: 'win-test', disk });
    await expect(call('attachDisk', { machine: 'win-test', disk })).rejects.toThrow(/already attached to this/);
    await expect(call('startMachine', { machine: 'win-test' })).rejects.toThrow(/Locking of attached media failed/);
  });

  it('is shared by a linked clone, and its snapshot stays while the clone is there', async () => {
    const { call } = await simulated();
    await call('cloneMachine', { machine: 'web-1', name: 'web-2', kind: 'linked', snapshot: 'fresh' });
    const { data } = await call('IMachine.get', { machine: 'web-2', fields: ['mediumAttachments'] });
    expect(JSON.stringify(data)).toContain('web-2/Snapshots/{');
    await expect(call('IMachine.deleteSnapshot', { machine: 'web-1', id: 'fresh' })).rejects.toThrow(
      /more than one child hard disk/,
    );
  });
});
