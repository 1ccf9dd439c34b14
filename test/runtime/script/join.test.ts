import { afterAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../../src/contract/tool.ts';
import { createFakeCloud, workers } from './fake-cloud.ts';

afterAll(() => workers.close());

const gibibyte = 2 ** 30;

const machines: readonly JsonObject[] = Array.from({ length: 120 }, (_, at) => ({
  id: `vm-${at}`,
  name: `machine ${at}`,
  state: at % 3 === 0 ? 'Stopped' : 'Running',
  zonename: at % 2 === 0 ? 'fra1' : 'zrh1',
}));
const volumes: readonly JsonObject[] = Array.from({ length: 260 }, (_, at) => ({
  id: `vol-${at}`,
  name: `volume ${at}`,
  size: (at % 13) * 20 * gibibyte,
  ...(at < 240 && { virtualmachineid: `vm-${Math.floor(at / 2)}` }),
}));

/** Pages as CloudStack gives them. */
const paged =
  (rows: readonly JsonObject[]) =>
  ({ state, page = 1, pagesize = 50 }: JsonObject) => {
    const found = rows.filter((row) => state === undefined || row.state === state);
    const [at, size] = [Number(page), Number(pagesize)];
    const next = at * size < found.length ? { next: { page: at + 1, pagesize: size } } : {};
    return { data: found.slice((at - 1) * size, at * size), list: { total: found.length, ...next } };
  };

const cloud = () =>
  createFakeCloud({ cloud_list_virtual_machines: paged(machines), cloud_list_volumes: paged(volumes) });

/** The same question, answered here. */
const expected = machines
  .filter(({ state }) => state === 'Stopped')
  .map(({ id, name }) => ({
    name,
    gib: volumes
      .filter(({ virtualmachineid, size }) => virtualmachineid === id && Number(size) > 100 * gibibyte)
      .reduce((sum, { size }) => sum + Number(size) / gibibyte, 0),
  }))
  .filter(({ gib }) => gib > 0)
  .sort((a, b) => b.gib - a.gib || String(a.name).localeCompare(String(b.name)));

describe('stopped machines with large volumes', () => {
  const source = `
    const [vms, volumes] = await Promise.all([
      cloud.listVirtualMachines.all({ state: 'Stopped', pagesize: 50 }),
      cloud.listVolumes.all({ pagesize: 100 }),
    ]);
    const byMachine = new Map(vms.map((vm) => [vm.id, { name: vm.name, gib: 0 }]));
    for (const { virtualmachineid, size } of volumes) {
      if (size > 100 * 2 ** 30 && byMachine.has(virtualmachineid)) byMachine.get(virtualmachineid).gib += size / 2 ** 30;
    }
    return [...byMachine.values()]
      .filter(({ gib }) => gib > 0)
      .sort((a, b) => b.gib - a.gib || (a.name < b.name ? -1 : 1));
  `;

  it('are found in one script, from all pages of both lists', async () => {
    const { run, sent } = cloud();
    const { outcome, value, notes } = await run(source);
    expect([outcome, notes]).toEqual(['returned', []]);
    expect(expected.length).toBeGreaterThan(10);
    expect((value as unknown[]).length).toBe(expected.length);
    expect(value).toEqual(expect.arrayContaining(expected));
    expect(sent).toHaveLength(1 + 3);
  });

  it('cost the reader a small part of what the lists hold', async () => {
    const { run } = cloud();
    const { value } = await run(source);
    const lists = JSON.stringify(machines.filter(({ state }) => state === 'Stopped')) + JSON.stringify(volumes);
    expect(JSON.stringify(value).length * 10).toBeLessThan(lists.length);
  });

  it('can be dealt with one after the other, with what failed listed', async () => {
    const { run, argsOf } = createFakeCloud({
      cloud_list_virtual_machines: paged(machines.slice(0, 10)),
      cloud_stop_virtual_machine: ({ id }) => {
        if (id === 'vm-4') throw new Error('broken');
        return { data: { success: true } };
      },
    });
    const { value, calls } = await run(`
      const done = [], failed = [];
      for (const { id, name } of await cloud.listVirtualMachines({ state: 'Running' })) {
        try { await cloud.stopVirtualMachine({ id }); done.push(name) } catch ({ code }) { failed.push({ name, code }) }
      }
      console.log(done.length + ' stopped');
      return { done: done.length, failed };
    `);
    expect(value).toEqual({ done: 5, failed: [{ name: 'machine 4', code: 'INTERNAL' }] });
    expect(
      argsOf()
        .slice(1)
        .map(({ id }) => id),
    ).toEqual(['vm-1', 'vm-2', 'vm-4', 'vm-5', 'vm-7', 'vm-8']);
    expect(calls.filter(({ outcome }) => outcome === 'unknown')).toHaveLength(1);
  });
});
