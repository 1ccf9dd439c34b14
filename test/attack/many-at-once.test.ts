// A thousand calls at once, and waits that keep nobody out: through the whole pipeline, on the simulator.
import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../src/contract/tool.ts';
import { attackedCloud, personWho } from './cloud.ts';

/** A cloud whose jobs nobody hears of until they are let go. */
async function withHeldJobs() {
  let letGo: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const asked: string[] = [];
  const cloud = await attackedCloud({
    between: (inner) => async (request) => {
      const command = new URLSearchParams(String(request.body)).get('command')!;
      asked.push(command);
      if (/^(queryAsyncJobResult|listAsyncJobs)$/.test(command)) await held;
      return inner(request);
    },
  });
  const offerings = (await cloud.execute('cloudstack_list_disk_offerings')).data as readonly JsonObject[];
  const offering = offerings.find(({ iscustomized }) => iscustomized !== true)!;
  const create = (name: string) =>
    cloud.execute('cloudstack_create_volume', { name, zoneid: 'fra1', diskofferingid: offering.id! });
  return { cloud, create, asked, letGo: () => letGo() };
}

describe('many calls at once', () => {
  it('are all answered: a thousand of them', async () => {
    const cloud = await attackedCloud();
    const ends = await Promise.all(
      Array.from({ length: 1_000 }, () =>
        cloud.execute('cloudstack_list_zones').then(
          () => 'answered',
          ({ code }: { code: string }) => code,
        ),
      ),
    );
    expect(new Set(ends)).toEqual(new Set(['answered']));
  });

  it('that wait for jobs keep neither a rename nor an emergency stop out', async () => {
    const { cloud, create, asked, letGo } = await withHeldJobs();
    const waiting = Array.from({ length: 60 }, (_, n) => create(`many-${n}`));
    const id = await cloud.idOf('cloudstack_list_virtual_machines', 'web-1');
    await cloud.execute('cloudstack_update_virtual_machine', { id, displayname: 'renamed' });
    const stop = cloud.execute(
      'cloudstack_stop_virtual_machine',
      { id, forced: true },
      { controls: { waitMs: 0 }, person: personWho('agreed') },
    );
    expect((await stop).job?.state).toBe('pending');
    expect(asked).toContain('stopVirtualMachine');
    letGo();
    expect(await Promise.all(waiting)).toHaveLength(60);
    expect(asked.filter((command) => command === 'createVolume')).toHaveLength(60);
  });
});
