// The right target on a real VirtualBox, through the built server: names that moved, names twice, many at once.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BuiltServer, startServer } from './built-server.ts';
import { type Rig, startRig } from './service.ts';

let rig: Rig;
let server: BuiltServer;

beforeAll(async () => {
  rig = await startRig();
  server = await startServer(rig.access());
});
afterAll(async () => {
  await server?.close();
  await rig?.stop();
});

const idOf = async (machine: string): Promise<string> =>
  String((await server.record('IMachine.get', { machine, attributes: ['id'] })).id);

describe('names on a real VirtualBox', () => {
  it('mean what has them now, however lately they were given', async () => {
    for (const name of ['A1', 'B1']) await server.use('createMachine', { name, OSTypeId: 'Other' });
    const [first, second] = [await idOf('A1'), await idOf('B1')];
    await server.use('IMachine.update', { machine: 'A1', name: 'OLD' });
    await server.use('IMachine.update', { machine: 'B1', name: 'A1' });
    await server.use('IMachine.update', { machine: 'A1', description: 'this one' });
    const described = async (machine: string) =>
      (await server.record('IMachine.get', { machine, attributes: ['description'] })).description;
    expect([await described(first), await described(second)]).toEqual(['', 'this one']);
  });

  it('mean the new machine after the old one of that name was deleted', async () => {
    await server.use('createMachine', { name: 'R', OSTypeId: 'Other' });
    await server.use('deleteMachine', { machine: 'R' });
    await server.use('createMachine', { name: 'R', OSTypeId: 'Other' });
    await server.use('IMachine.update', { machine: 'R', memorySize: 48 });
    expect(await server.record('IMachine.get', { machine: 'R', attributes: ['memorySize'] })).toMatchObject({
      memorySize: 48,
    });
  });

  it('are refused where two snapshots have one, with what tells them apart, and nobody is asked', async () => {
    for (const description of ['before', 'after'])
      await server.use('IMachine.takeSnapshot', { machine: 'R', name: 'same', description });
    const asked = server.asked.length;
    const text = await server.refused('IMachine.restoreSnapshot', { machine: 'R', snapshot: 'same' });
    expect(text).toContain('NAME_AMBIGUOUS');
    const ids = [...new Set(text.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [])];
    expect(ids).toHaveLength(2);
    expect(server.asked).toHaveLength(asked);
    await server.use('IMachine.restoreSnapshot', { machine: 'R', snapshot: ids[0]! });
    expect(server.asked).toHaveLength(asked + 1);
  });

  it('let fifty confirmed deletes run at once without one that is refused for nothing', async () => {
    const names = Array.from({ length: 50 }, (_, index) => `many-${index}`);
    for (const name of names) await server.use('createMachine', { name, OSTypeId: 'Other' });
    const asked = server.asked.length;
    const ends = await Promise.allSettled(names.map((machine) => server.use('deleteMachine', { machine })));
    expect(ends.flatMap((end) => (end.status === 'rejected' ? [String(end.reason)] : []))).toEqual([]);
    expect(server.asked.length - asked).toBe(50);
    const left = (await server.rows('listMachines')).map(({ name }) => String(name));
    expect(left.filter((name) => name.startsWith('many-'))).toEqual([]);
  }, 600_000);
});
