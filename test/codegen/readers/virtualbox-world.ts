// A small web service with its mapping and workflows, and one reading of it.
import type { Api, Operation } from '../../../codegen/ir/types.ts';
import { validateApi } from '../../../codegen/ir/validate.ts';
import { readVirtualBox } from '../../../codegen/readers/virtualbox.ts';
import type { SoapCall } from '../../../src/contract/tool.ts';

export const attribute = (on: string, name: string, type: string, more: object = {}) => {
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  return { name, type, readonly: true, safearray: false, ws: true, wsGet: `${on}_get${capital}`, ...more };
};

export const writable = (on: string, name: string, type: string, more: object = {}) => {
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  return attribute(on, name, type, { readonly: false, wsSet: `${on}_set${capital}`, ...more });
};

export const method = (on: string, name: string, params: readonly object[] = [], returns: object | null = null) => ({
  name,
  ws: true,
  wsOp: `${on}_${name}`,
  params,
  returns,
});

export const param = (name: string, type: string, more: object = {}) => ({
  name,
  type,
  dir: 'in',
  safearray: false,
  ...more,
});

export const face = (
  name: string,
  attributes: readonly object[] = [],
  methods: readonly object[] = [],
  more: object = {},
) => ({ name, extends: '$unknown', wsmap: 'managed', iid: '', attributes, methods, ...more });

export const spec = {
  product: 'VirtualBox',
  version: '1',
  interfaces: [
    face('IVirtualBox', [
      attribute('IVirtualBox', 'host', 'IHost'),
      attribute('IVirtualBox', 'eventSource', 'IEventSource'),
    ]),
    face('IHost', [attribute('IHost', 'USBDevices', 'IHostUSBDevice', { safearray: true })]),
    face('IUSBDevice', [attribute('IUSBDevice', 'id', 'string', { fmt: 'uuid' })]),
    face('IHostUSBDevice', [attribute('IHostUSBDevice', 'state', 'USBState', { enum: true })], [], {
      extends: 'IUSBDevice',
    }),
    face(
      'IMachine',
      [
        writable('IMachine', 'memorySize', 'uint32'),
        writable('IMachine', 'icon', 'octet', { safearray: true, wsType: 'string' }),
        attribute('IMachine', 'lastStateChange', 'int64'),
        { name: 'hidden', type: 'string', readonly: true, safearray: false, ws: false },
      ],
      [
        method(
          'IMachine',
          'takeSnapshot',
          [param('name', 'string'), param('pause', 'boolean'), param('id', 'string', { dir: 'out' })],
          { name: 'returnval', type: 'IProgress', safearray: false },
        ),
        method('IMachine', 'launchVMProcess', [param('session', 'ISession'), param('name', 'string')], {
          name: 'returnval',
          type: 'IProgress',
          safearray: false,
        }),
        method('IMachine', 'getNetworkAdapter', [param('slot', 'uint32')], {
          name: 'returnval',
          type: 'INetworkAdapter',
          safearray: false,
        }),
        method('IMachine', 'attachDevice', [param('type', 'DeviceType', { enum: true }), param('medium', 'IMedium')]),
        method('IMachine', 'lockMachine', [param('session', 'ISession')]),
      ],
    ),
    face('INetworkAdapter', [writable('INetworkAdapter', 'enabled', 'boolean')]),
    face('IMedium', [attribute('IMedium', 'location', 'string')]),
    face('IEventSource', [], [method('IEventSource', 'getEvent')]),
    face('IProgress', [attribute('IProgress', 'percent', 'uint32')]),
  ],
  enums: [
    {
      name: 'USBState',
      values: [
        { name: 'Busy', value: 0 },
        { name: 'Free', value: 1 },
        { name: 'Idle', value: 1 },
      ],
      ws: true,
    },
    {
      name: 'DeviceType',
      values: [
        { name: 'DVD', value: 1 },
        { name: 'HardDisk', value: 2 },
      ],
      ws: true,
    },
  ],
};

export const mapping = {
  interfaces: {
    IVirtualBox: { category: 'general', path: 'vbox', noun: 'virtualbox' },
    IHostUSBDevice: { category: 'usb', path: 'vbox.host.USBDevices[usbDevice:id]', noun: 'host usb device' },
    IMachine: { category: 'machine', path: 'machine', noun: 'machine' },
    INetworkAdapter: { category: 'network', path: 'machine.getNetworkAdapter(slot)', noun: 'network adapter' },
    IMedium: { category: 'medium', path: 'medium', noun: 'medium' },
  },
  categories: { snapshot: ['IMachine.*Snapshot*'] },
  instants: ['IMachine.lastStateChange'],
  onDemand: [],
  keep: {},
  apart: ['*.eventSource'],
  apartMethods: ['IMachine.lockMachine'],
  locks: { free: ['IMachine.get*'], session: ['IMachine.takeSnapshot'], launch: ['IMachine.launchVMProcess'] },
  detached: [],
  resolved: { 'IMachine.attachDevice.medium': 'drive:IMedium' },
  paths: ['IMedium.location'],
  defaults: { 'IMachine.takeSnapshot': { pause: true } },
  optional: { '*': ['name'] },
  words: { 'IMachine.takeSnapshot': 'take snapshot' },
};

export const workflows = {
  shapes: { Row: { name: 'text', sizes: 'whole[]' } },
  workflows: [
    {
      id: 'listThings',
      covers: ['IHost.getUSBDevices'],
      words: 'list things',
      category: 'usb',
      params: { machine: 'text!=Machine', how: 'a|b' },
      result: 'Row[]',
    },
  ],
};

export function read(
  changes: { readonly spec?: object; readonly mapping?: object; readonly workflows?: object } = {},
): Api {
  const extras = {
    mapping: JSON.stringify({ ...mapping, ...changes.mapping }),
    workflows: JSON.stringify({ ...workflows, ...changes.workflows }),
  };
  const text = JSON.stringify({ ...spec, ...changes.spec });
  return validateApi(
    readVirtualBox({ provider: 'virtualbox', version: '1', file: 'v.json', text, sha256: '', extras }),
  );
}

export const one = (id: string, api = read()): Operation => api.operations.find((operation) => operation.id === id)!;

export const callOf = (id: string): SoapCall => one(id).call as SoapCall;

export const paramOf = (id: string, name: string) => one(id).params.find((param) => param.name === name);
