// What became of a change, told truly: half-done workflows, a service that is silent, media and machines out of reach.
import { describe, expect, it } from '@jest/globals';
import { answer, readRequest, refusal } from '../../../../src/clouds/virtualbox/simulator/wire.ts';
import type { ToolError } from '../../../../src/contract/errors.ts';
import type { JsonObject } from '../../../../src/contract/tool.ts';
import { simulated } from '../simulator/simulated.ts';

type Instead = (operation: string, asked: readonly string[]) => Response | undefined;

/** An installation where some operations are answered by the test; it sees what was asked before. */
async function installation(instead: Instead) {
  const asked: string[] = [];
  let taken = 0;
  const rig = await simulated({
    around: (inner) => async (request) => {
      const operation = readRequest(await request.clone().text())?.operation ?? '';
      const other = instead(operation, asked);
      asked.push(operation);
      return other ?? inner(request);
    },
  });
  const refused = (id: string, args: JsonObject): Promise<ToolError> =>
    rig.call(id, args, { taken: () => void taken++ }).then(
      () => Promise.reject(new Error('it was carried out')),
      (thrown: ToolError) => thrown,
    );
  const names = async (): Promise<readonly unknown[]> =>
    ((await rig.call('listMachines')).data as readonly JsonObject[]).map(({ name }) => name);
  return { ...rig, asked, refused, names, taken: () => taken };
}

const fault = (text: string): Response => refusal({ text, detail: { kind: 'runtime', result: 0x80004005, info: '' } });
const only =
  (name: string, how: () => Response): Instead =>
  (operation) =>
    operation === name ? how() : undefined;

describe('a workflow that fails half-way', () => {
  it('says that a machine is unregistered whose files could not be deleted', async () => {
    const { refused, names } = await installation(only('IMachine_deleteConfig', () => fault('disk full')));
    const error = await refused('deleteMachine', { machine: 'web-1' });
    expect(error).toMatchObject({ code: 'API_REFUSED', fate: 'failed' });
    expect(error.message).toMatch(/disk full.* unregistered already.*web-1\.vbox.*virtualbox_open_machine/);
    expect(await names()).not.toContain('web-1');
  });

  it('removes the disk again that it made for a slot which then refused it', async () => {
    const { refused, asked, call } = await installation(only('IMachine_attachDevice', () => fault('slot is gone')));
    const disk = '/home/demo/VirtualBox VMs/web-1/more.vdi';
    const error = await refused('attachDisk', { machine: 'web-1', disk, size: 1_000_000_000 });
    expect(error.message).toContain('slot is gone');
    expect(error.message).not.toContain('was made');
    expect(asked).toContain('IMedium_deleteStorage');
    expect(JSON.stringify((await call('listMedia')).data)).not.toContain('more.vdi');
  });

  it('says so when that disk cannot be removed', async () => {
    const { refused } = await installation((operation) =>
      operation === 'IMachine_attachDevice' || operation === 'IMedium_deleteStorage' ? fault('no') : undefined,
    );
    const disk = '/home/demo/VirtualBox VMs/web-1/more.vdi';
    const { message } = await refused('attachDisk', { machine: 'web-1', disk, size: 1_000_000_000 });
    expect(message).toMatch(/more\.vdi was made, is not attached, and could not be deleted again/);
  });

  it('makes no disk for a machine without a free slot', async () => {
    const { refused, asked } = await installation(() => undefined);
    const where = { machine: 'web-1', disk: '/home/demo/VirtualBox VMs/web-1/m.vdi', size: 1_000_000_000 };
    await refused('attachDisk', { ...where, controller: 'no such' });
    expect(asked).not.toContain('IVirtualBox_createMedium');
  });

  it('names the clone that was made and not registered', async () => {
    const { refused } = await installation(only('IVirtualBox_registerMachine', () => fault('no')));
    const { message } = await refused('cloneMachine', { machine: 'web-1', name: 'web-2' });
    expect(message).toContain('The clone is made, but not registered');
  });
});

describe('an answer of somebody else', () => {
  it('leaves a change unknown, and a read without effect', async () => {
    const page = (): Response => new Response('<html>Bad gateway</html>', { status: 502 });
    const changed = await installation(only('IMachine_setDescription', page));
    const error = await changed.refused('IMachine.update', { machine: 'web-1', description: 'x' });
    expect(error).toMatchObject({ code: 'API_GARBLED', fate: 'unknown' });
    expect(error.message).toContain('took effect is unknown');
    expect(error.hint).toContain('Look at the object');
    const read = await (await installation(only('IMachine_getDescription', page))).refused('IMachine.get', {
      ...{ machine: 'web-1', attributes: ['description'] },
    });
    expect(read).toMatchObject({ code: 'API_GARBLED', fate: 'refused' });
  });
});

describe('an operation in the background', () => {
  it('is followed to its end through a service that is silent for a moment', async () => {
    let silences = 2;
    const { call, asked } = await installation((operation) => {
      if (operation !== 'IProgress_waitForCompletion' || silences-- <= 0) return undefined;
      throw new Error('ECONNRESET');
    });
    await call('IMachine.takeSnapshot', { machine: 'web-1', name: 'truly' });
    expect(silences).toBeLessThan(0);
    expect(asked.filter((operation) => operation === 'IMachine_takeSnapshot')).toHaveLength(1);
  });

  it('gives its place in the queue away while it runs', async () => {
    const { call } = await installation(() => undefined);
    let taken = 0;
    const args = { machine: 'web-1', name: 'truly' };
    await call('IMachine.takeSnapshot', args, { taken: () => void taken++ });
    expect(taken).toBe(1);
  });
});

describe('media', () => {
  const webDisk = '/home/demo/VirtualBox VMs/web-1/web-1.vdi';

  it('are looked at before their state and sizes are told', async () => {
    const { call } = await installation(() => undefined);
    const listed = (await call('listMedia')).data as readonly JsonObject[];
    const disk = listed.find(({ location }) => location === webDisk)!;
    expect(disk).toMatchObject({ state: 'Created' });
    expect(Number(disk.logicalSize)).toBeGreaterThan(1_000_000_000);
    const fresh = await installation(() => undefined);
    const read = await fresh.call('IMedium.get', { medium: webDisk, attributes: ['state', 'size'] });
    expect(read.data).toMatchObject({ state: 'Created' });
    expect(Number((read.data as JsonObject).size)).toBeGreaterThan(0);
  });

  it('that snapshots build on say whose size did not change', async () => {
    const child = '0123456789abcdef-0000000000000099';
    const { call } = await installation((operation, asked) => {
      if (!asked.includes('IMedium_resize')) return undefined;
      if (operation === 'IMedium_getChildren') return answer(operation, [{ name: 'returnval', text: child }]);
      if (operation === 'IMedium_getId') return answer(operation, [{ name: 'returnval', text: 'child-id' }]);
      if (operation === 'IMedium_getLogicalSize') return answer(operation, [{ name: 'returnval', text: '8589934592' }]);
      return undefined;
    });
    const { notes } = await call('IMedium.resize', { medium: webDisk, logicalSize: 21_474_836_480 });
    expect(notes?.join(' ')).toMatch(/No machine sees the new size.*child-id \(8589934592 bytes\)/);
  });
});

describe('a machine whose settings cannot be read', () => {
  it('is called what VBoxManage calls it, with the reason', async () => {
    let first = true;
    const { call } = await installation((operation) => {
      if (operation === 'IMachine_getAccessError') return answer(operation, [{ name: 'returnval', text: '' }]);
      if (operation !== 'IMachine_getName' || !first) return undefined;
      first = false;
      return fault('not accessible');
    });
    const reply = await call('listMachines');
    expect((reply.data as readonly JsonObject[]).map(({ name }) => name)).toContain('<inaccessible>');
    expect(reply.notes?.join(' ')).toMatch(
      /^Machine [0-9a-f-]{36} is inaccessible, settings file .*\.vbox: no reason given\.$/,
    );
  });
});
