// Workflows for what is inside of a machine: snapshots, ports, screen, loads, and what is looked up.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { keysFor } from '../../../../src/clouds/virtualbox/provider/workflows/screen.ts';
import type { JsonObject } from '../../../../src/contract/tool.ts';
import { simulated } from '../simulator/simulated.ts';

type Rig = Awaited<ReturnType<typeof simulated>>;
let rig: Rig;
beforeEach(async () => {
  rig = await simulated();
});
const record = async (id: string, args: JsonObject = {}): Promise<JsonObject> =>
  (await rig.call(id, args)).data as JsonObject;
const rows = async (id: string, args: JsonObject = {}): Promise<readonly JsonObject[]> =>
  (await rig.call(id, args)).data as readonly JsonObject[];
const messageOf = (id: string, args: JsonObject): Promise<string> =>
  rig.call(id, args).then(
    () => 'carried out',
    (thrown: { code: string; message: string }) => `${thrown.code} ${thrown.message}`,
  );

describe('snapshots', () => {
  it('are shown as a tree', async () => {
    expect(
      (await rows('listSnapshots', { machine: 'web-1' })).map(({ name, parent, depth, current }) => [
        name,
        parent,
        depth,
        current,
      ]),
    ).toEqual([
      ['fresh', '', 0, false],
      ['before upgrade', 'fresh', 1, true],
    ]);
    expect(await rows('listSnapshots', { machine: 'db-1' })).toEqual([]);
  });

  it('bring settings back', async () => {
    await rig.call('IMachine.update', { machine: 'web-1', memorySize: 333 });
    await rig.call('IMachine.restoreSnapshot', { machine: 'web-1', snapshot: 'fresh' });
    expect(await record('IMachine.get', { machine: 'web-1', attributes: ['memorySize'] })).toEqual({
      memorySize: 2048,
    });
  });

  it('are what a linked clone builds on', async () => {
    expect(await messageOf('cloneMachine', { machine: 'win-test', name: 'twin', kind: 'linked' })).toMatch(
      /^API_REFUSED A linked clone needs a snapshot/,
    );
    await rig.call('cloneMachine', { machine: 'web-1', name: 'twin', kind: 'linked' });
    expect((await rows('listMachines')).map(({ name }) => name)).toContain('twin');
  });
});

describe('ports', () => {
  it('are forwarded from the loopback address unless told otherwise', async () => {
    await rig.call('forwardPort', { machine: 'web-1', hostPort: 2222, guestPort: 22 });
    expect(await rows('listPortForwarding', { machine: 'web-1' })).toEqual([
      { slot: 0, name: 'tcp-2222', protocol: 'TCP', hostIP: '127.0.0.1', hostPort: 2222, guestIP: '', guestPort: 22 },
    ]);
  });

  it('are refused when they are none, or the card is not on NAT', async () => {
    expect(await messageOf('forwardPort', { machine: 'web-1', hostPort: 70_000, guestPort: 22 })).toMatch(
      /^PARAM_VALUE "hostPort" is 70000/,
    );
    await rig.call('INetworkAdapter.update', {
      machine: 'web-1',
      slot: 0,
      attachmentType: 'Bridged',
      bridgedInterface: 'eth0',
    });
    expect(await messageOf('forwardPort', { machine: 'web-1', hostPort: 2222, guestPort: 22 })).toMatch(
      /^API_REFUSED Adapter 0 is attached to Bridged/,
    );
  });
});

describe('the screen and the keyboard', () => {
  it('show and take what is there', async () => {
    const { media } = await rig.call('takeScreenshot', { machine: 'db-1' });
    expect(media?.[0]?.mimeType).toBe('image/png');
    expect(await record('typeText', { machine: 'db-1', text: 'root\n' })).toEqual({ typed: 5 });
    expect(await messageOf('takeScreenshot', { machine: 'web-1' })).toMatch(
      /^API_REFUSED Machine "web-1" is PoweredOff: this needs a running machine/,
    );
  });

  it('press and release keys, with shift where it is needed', () => {
    expect(keysFor('a')).toEqual([30, 158]);
    expect(keysFor('A')).toEqual([42, 30, 158, 170]);
    expect(keysFor('\n')).toEqual([28, 156]);
    expect(keysFor('?')).toEqual([42, 53, 181, 170]);
    expect(() => keysFor('é')).toThrow(/not on a US keyboard/);
  });
});

describe('loads', () => {
  it('are those of every metric and object asked for, and are not collected afterwards', async () => {
    const found = await rows('showMetrics', { machines: ['db-1'], host: true });
    expect(found.map(({ object, metric, value, unit }) => [object, metric, value, unit])).toEqual([
      ['host', 'CPU/Load/User', 14.646, '%'],
      ['host', 'CPU/Load/Kernel', 3.5, '%'],
      ['host', 'RAM/Usage/Used', 528_384, 'kB'],
      ['db-1', 'CPU/Load/User', 14.646, '%'],
      ['db-1', 'CPU/Load/Kernel', 3.5, '%'],
      ['db-1', 'RAM/Usage/Used', 528_384, 'kB'],
    ]);
    const operations = rig.simulator.requests.filter((one) => /_(setup|disable)Metrics$/.test(one));
    expect(operations).toEqual(['IPerformanceCollector_setupMetrics', 'IPerformanceCollector_disableMetrics']);
  });

  it('of a machine that is off, or of a metric that there is not, are refused with the reason', async () => {
    expect(await messageOf('showMetrics', { machines: ['web-1'] })).toBe(
      'API_REFUSED Machine "web-1" is PoweredOff: there is a load only while one runs.',
    );
    expect(await messageOf('showMetrics', { metrics: ['RAM/Usage/Usd'] })).toMatch(/Did you mean "RAM\/Usage\/Used"/);
  });

  it('are never asked of an empty name, which the service would die of', async () => {
    expect(await messageOf('IPerformanceCollector.getMetrics', { metricNames: ['*'], objects: [''] })).toBe(
      'PARAM_VALUE "objects" holds an empty name. Leave it out. Nothing was sent.',
    );
  });
});

describe('look-ups', () => {
  it('that find nothing say what is near', async () => {
    expect(await messageOf('IVirtualBox.findMachine', { nameOrId: 'db1' })).toMatch(
      /^NAME_UNKNOWN .*Did you mean "db-1"/,
    );
    expect(await messageOf('IMachine.findSnapshot', { machine: 'web-1', nameOrId: 'fresch' })).toMatch(
      /^NAME_UNKNOWN .*Did you mean "fresh"/,
    );
  });
});
