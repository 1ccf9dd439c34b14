// VirtualBox's reader: one quirk of its API facts per case.
import { describe, expect, it } from '@jest/globals';
import type { Api } from '../../../codegen/ir/types.ts';
import { readVirtualBox } from '../../../codegen/readers/virtualbox.ts';
import { callOf, face, one, paramOf, read, spec, workflows } from './virtualbox-world.ts';

describe('attributes', () => {
  it('are read by one operation per interface, which stands for all getters', () => {
    expect(one('IMachine.get').covers).toEqual([
      'IMachine.getIcon',
      'IMachine.getLastStateChange',
      'IMachine.getMemorySize',
    ]);
    expect(callOf('IMachine.get')).toMatchObject({
      how: 'get',
      on: 'IMachine',
      path: ['machine'],
      reads: ['icon octets', 'lastStateChange ms', 'memorySize uint32'],
    });
  });

  it('are written by one operation per interface under the lock of the machine', () => {
    expect(one('IMachine.update').covers).toEqual(['IMachine.setIcon', 'IMachine.setMemorySize']);
    expect(callOf('IMachine.update')).toMatchObject({ how: 'update', sends: ['icon', 'memorySize'], lock: 'settings' });
    expect(paramOf('IMachine.update', 'memorySize')).toMatchObject({
      type: { kind: 'whole' },
      required: false,
      wire: 'uint32',
    });
  });

  it('come with those of the interface that it inherits from, named after the one that declares them', () => {
    expect(callOf('IHostUSBDevice.get').reads).toEqual(['id string IUSBDevice', 'state enum']);
    expect(one('IHostUSBDevice.get').covers).toEqual(['IHostUSBDevice.getState']);
  });

  it('that the web service lacks or that are set apart have a bare operation each, to be left out by name', () => {
    expect(one('IMachine.getHidden').params).toEqual([]);
    expect(one('IVirtualBox.getEventSource').category).toBe('general');
    expect(callOf('IVirtualBox.get').reads).toEqual(['host IHost']);
  });
});

describe('methods', () => {
  it('keep progress apart from what they return', () => {
    expect(one('IMachine.takeSnapshot').result).toEqual({ kind: 'shape', name: 'IMachineTakeSnapshotResult' });
    expect(read().shapes.IMachineTakeSnapshotResult!.fields.map(({ name }) => name)).toEqual(['id']);
    expect(callOf('IMachine.takeSnapshot')).toMatchObject({
      returns: 'IProgress',
      outs: ['id string'],
      lock: 'session',
      defaults: { pause: true },
    });
    expect(one('IMachine.launchVMProcess').result).toEqual({ kind: 'nothing' });
  });

  it('take no session: the provider has one', () => {
    expect(one('IMachine.launchVMProcess').params.map(({ name }) => name)).toEqual(['machine', 'name']);
    expect(callOf('IMachine.launchVMProcess')).toMatchObject({ session: 'session', sends: ['name'], lock: 'launch' });
  });

  it('take names where the API wants objects, in the way that the mapping says', () => {
    expect(paramOf('IMachine.attachDevice', 'medium')).toMatchObject({
      type: { kind: 'text' },
      wire: 'drive:IMedium',
      required: true,
    });
    expect(paramOf('IMachine.attachDevice', 'type')).toMatchObject({
      type: { kind: 'text', oneOf: ['DVD', 'HardDisk'] },
      wire: 'enum',
    });
    expect(paramOf('IMachine.attachDevice', 'machine')).toMatchObject({ ref: 'Machine', required: true });
  });

  it('go into the category that the mapping gives them', () => {
    expect([one('IMachine.takeSnapshot').category, one('IMachine.attachDevice').category]).toEqual([
      'snapshot',
      'machine',
    ]);
  });

  it('have words of their own where their name reads badly', () => {
    expect(one('IMachine.takeSnapshot').words).toEqual(['take', 'snapshot']);
    expect(one('IMachine.attachDevice').words).toEqual(['attach', 'machine', 'device']);
  });
});

describe('what the mapping adds', () => {
  it('makes rows of lists that come out side by side, and repeats a parameter', () => {
    const id = 'IMachine.takeSnapshot';
    const api = read({ mapping: { rows: { [id]: { id: 'key' } }, echo: { [id]: ['name'] } } });
    expect(one(id, api).result).toEqual({ kind: 'list', of: { kind: 'shape', name: 'IMachineTakeSnapshotResult' } });
    expect(api.shapes.IMachineTakeSnapshotResult!.fields.map(({ name }) => name)).toEqual(['key', 'name']);
    expect(one(id, api).call).toMatchObject({ outs: ['id string'], rows: { id: 'key' }, echo: ['name'] });
  });

  it('says what counts nanoseconds', () => {
    const api = read({ mapping: { nanoseconds: ['IMachine.takeSnapshot.id'] } });
    const field = (shape: string, name: string) => api.shapes[shape]!.fields.find((one) => one.name === name);
    expect(field('IMachineTakeSnapshotResult', 'id')).toMatchObject({ type: { kind: 'instant' } });
  });

  it('gathers objects into a get, without a getter that would stand for', () => {
    const api = read({ mapping: { gathered: { IMachine: { networkAdapters: 'INetworkAdapter' } } } });
    expect(one('IMachine.get', api)).toMatchObject({
      covers: ['IMachine.getIcon', 'IMachine.getLastStateChange', 'IMachine.getMemorySize'],
      call: { reads: ['icon octets', 'lastStateChange ms', 'memorySize uint32', 'networkAdapters INetworkAdapter[]'] },
    });
    expect(api.shapes.IMachine!.fields.map(({ name }) => name)).toContain('networkAdapters');
  });
});

describe('paths', () => {
  it('become wire operations and the parameters that they need', () => {
    expect(callOf('INetworkAdapter.get').path).toEqual([
      'machine',
      { op: 'IMachine_getNetworkAdapter', send: { slot: 'slot' } },
    ]);
    expect(paramOf('INetworkAdapter.get', 'slot')).toMatchObject({
      type: { kind: 'whole' },
      required: true,
      wire: 'uint32',
    });
    expect(callOf('IHostUSBDevice.get').path).toEqual([
      'vbox',
      'IVirtualBox_getHost',
      { op: 'IHost_getUSBDevices', pick: 'usbDevice', by: ['IUSBDevice_getId'] },
    ]);
  });

  it('that the facts do not have stop the build', () => {
    const broken = (path: string) => () =>
      read({ mapping: { interfaces: { IMachine: { category: 'machine', path, noun: 'machine' } } } });
    expect(broken('vbox.machnes')).toThrow(/"vbox\.machnes" cannot be followed: IVirtualBox has no "machnes"/);
    expect(broken('nowhere')).toThrow(/it starts with "nowhere"/);
    expect(broken('vbox.host.USBDevices[usbDevice:serial]')).toThrow(/IHostUSBDevice has no attribute "serial"/);
  });
});

describe('coverage', () => {
  it('leaves no attribute and no method out', () => {
    const covered = read().operations.flatMap(({ covers }) => covers);
    const wanted = spec.interfaces.flatMap(({ name, attributes, methods }) => [
      ...(attributes as { name: string; readonly: boolean }[]).flatMap(({ name: attribute, readonly }) => {
        const capital = attribute.charAt(0).toUpperCase() + attribute.slice(1);
        return [`${name}.get${capital}`, ...(readonly ? [] : [`${name}.set${capital}`])];
      }),
      ...(methods as { name: string }[]).map(({ name: method }) => `${name}.${method}`),
    ]);
    expect(wanted.filter((id) => !covered.includes(id))).toEqual([]);
  });

  it('counts what a workflow stands for once', () => {
    const { operations } = read();
    expect(operations.filter(({ covers }) => covers.includes('IHost.getUSBDevices')).map(({ id }) => id)).toEqual([
      'listThings',
    ]);
  });
});

describe('workflows', () => {
  it('have types in short form', () => {
    expect(one('listThings')).toMatchObject({
      words: ['list', 'things'],
      call: { kind: 'soap', how: 'workflow', on: 'listThings' },
      params: [
        { name: 'machine', type: { kind: 'text' }, required: true, ref: 'Machine' },
        { name: 'how', type: { kind: 'text', oneOf: ['a', 'b'] }, required: false },
      ],
      result: { kind: 'list', of: { kind: 'shape', name: 'Row' } },
    });
    expect(read().shapes.Row!.fields.map(({ type }) => type)).toEqual([
      { kind: 'text' },
      { kind: 'list', of: { kind: 'whole' } },
    ]);
  });

  it('take the values of an enumeration, but not the names for its stretches', () => {
    const flow = { ...workflows.workflows[0]!, params: { state: 'enum:USBState' } };
    const values = ['Busy', 'FirstIdle', 'LastIdle'].map((name) => ({ name, value: 0 }));
    const api = read({
      workflows: { workflows: [flow] },
      spec: { enums: [{ name: 'USBState', values, ws: true }, spec.enums[1]!] },
    });
    expect(one('listThings', api).params).toMatchObject([{ name: 'state', type: { kind: 'text', oneOf: ['Busy'] } }]);
    const unknown = { ...flow, params: { state: 'enum:Weather' } };
    expect(() => read({ workflows: { workflows: [unknown] } })).toThrow(/there is no enumeration "Weather"/);
  });

  it('with an unknown kind stop the build', () => {
    const flow = { ...workflows.workflows[0]!, params: { machine: 'string' } };
    expect(() => read({ workflows: { workflows: [flow] } })).toThrow(/there is no kind "string"/);
  });
});

describe('facts', () => {
  it.each([
    ['a list of commands', { interfaces: undefined }, /no description of VirtualBox/],
    [
      'an interface without methods',
      { interfaces: [{ name: 'IX', attributes: [] }] },
      /has a name, attributes and methods/,
    ],
    ['a method that is none', { interfaces: [face('IX', [], [null as never])] }, /have names and types/],
    ['an attribute without a type', { interfaces: [face('IX', [{ name: 'a' }])] }, /have names and types/],
    ['an enumeration without values', { enums: [{ name: 'E' }] }, /v?\.?json#\/enums\/0/],
    ['an enumeration of nothing', { enums: [null] }, /values with names/],
    ['an interface twice', { interfaces: [face('IX'), face('IX')] }, /the interface "IX" is there twice/],
  ])('are refused when they hold %s', (_, changes, message) => {
    expect(() => read({ spec: changes })).toThrow(message);
  });

  it('without a mapping are refused', () => {
    const source = {
      provider: 'virtualbox',
      version: '1',
      file: 'v.json',
      text: JSON.stringify(spec),
      sha256: '',
      extras: {},
    };
    expect(() => readVirtualBox(source)).toThrow(/VirtualBox needs a mapping/);
  });

  it('give the same result in any order', () => {
    const turned = { ...spec, interfaces: [...spec.interfaces].reverse() };
    const bare = (api: Api) => JSON.stringify(api.operations.map(({ origin: _, ...rest }) => rest));
    expect(bare(read({ spec: turned }))).toBe(bare(read()));
  });
});
