// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, nothing, required, shape, type ToolDef, text, tool, whole } from '../../../runtime/declare.ts';
import type * as t from './types.ts';

export const ivrdeServerGet: ToolDef<t.IvrdeServerGetParams> = tool({
  name: 'virtualbox_get_vrde_server',
  title: 'Get VRDE server',
  doc: 'Show the remote display of a machine: on, authentication, connections.',
  category: 'remote-display',
  operations: [
    'IVRDEServer.getVRDEExtPack',
    'IVRDEServer.getVRDEProperties',
    'IVRDEServer.getAllowMultiConnection',
    'IVRDEServer.getAuthLibrary',
    'IVRDEServer.getAuthTimeout',
    'IVRDEServer.getAuthType',
    'IVRDEServer.getEnabled',
    'IVRDEServer.getReuseSingleConnection',
  ],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IVRDEServer',
    how: 'get',
    reads: [
      'VRDEExtPack string',
      'VRDEProperties string[]',
      'allowMultiConnection boolean',
      'authLibrary string',
      'authTimeout uint32',
      'authType enum',
      'enabled boolean',
      'reuseSingleConnection boolean',
    ],
    path: ['machine', 'IMachine_getVRDEServer'],
  },
  result: shape('IVRDEServer'),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    attributes: list(
      text(undefined, {
        oneOf: [
          'VRDEExtPack',
          'VRDEProperties',
          'allowMultiConnection',
          'authLibrary',
          'authTimeout',
          'authType',
          'enabled',
          'reuseSingleConnection',
        ],
      }),
      'Only these attributes; all of them when left out',
    ),
  },
});

export const ivrdeServerGetVrdeProperty: ToolDef<t.IvrdeServerGetVrdePropertyParams> = tool({
  name: 'virtualbox_get_vrde_property',
  title: 'Get VRDE property',
  doc: 'Show one property of the remote display, such as its port.',
  category: 'remote-display',
  operations: ['IVRDEServer.getVRDEProperty'],
  effect: 'read',
  risk: 'low',
  flags: ['secretOut'],
  call: {
    kind: 'soap',
    on: 'IVRDEServer',
    how: 'invoke',
    operation: 'IVRDEServer_getVRDEProperty',
    sends: ['key'],
    returns: 'string',
    path: ['machine', 'IMachine_getVRDEServer'],
  },
  result: text(),
  params: {
    key: required(text('Name such as TCP/Ports or TCP/Address', { wire: 'string' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
  },
});

export const ivrdeServerSetVrdeProperty: ToolDef<t.IvrdeServerSetVrdePropertyParams> = tool({
  name: 'virtualbox_set_vrde_property',
  title: 'Set VRDE property',
  doc: 'Set one property of the remote display, such as port, address or VNC password.',
  category: 'remote-display',
  operations: ['IVRDEServer.setVRDEProperty'],
  effect: 'write',
  risk: 'high',
  flags: ['privilege'],
  call: {
    kind: 'soap',
    on: 'IVRDEServer',
    how: 'invoke',
    operation: 'IVRDEServer_setVRDEProperty',
    sends: ['key', 'value'],
    lock: 'settings',
    path: ['machine', 'IMachine_getVRDEServer'],
  },
  result: nothing,
  params: {
    key: required(text('Name such as TCP/Ports, TCP/Address or VNCPassword', { wire: 'string' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    value: required(text('Value to set', { wire: 'string' })),
  },
});

export const ivrdeServerUpdate: ToolDef<t.IvrdeServerUpdateParams> = tool({
  name: 'virtualbox_update_vrde_server',
  title: 'Update VRDE server',
  doc: "Switch remote access to a machine's screen on or off, and choose its authentication.",
  category: 'remote-display',
  operations: [
    'IVRDEServer.setVRDEExtPack',
    'IVRDEServer.setAllowMultiConnection',
    'IVRDEServer.setAuthLibrary',
    'IVRDEServer.setAuthTimeout',
    'IVRDEServer.setAuthType',
    'IVRDEServer.setEnabled',
    'IVRDEServer.setReuseSingleConnection',
  ],
  effect: 'write',
  risk: 'high',
  flags: ['privilege'],
  raisedBy: [
    { param: 'enabled', equals: true, risk: 'high', why: 'others can then see the screen and type' },
    {
      param: 'authType',
      equals: 'Null',
      risk: 'critical',
      why: 'without authentication everybody who reaches the port can use the machine',
    },
  ],
  call: {
    kind: 'soap',
    on: 'IVRDEServer',
    how: 'update',
    sends: [
      'VRDEExtPack',
      'allowMultiConnection',
      'authLibrary',
      'authTimeout',
      'authType',
      'enabled',
      'reuseSingleConnection',
    ],
    lock: 'settings',
    path: ['machine', 'IMachine_getVRDEServer'],
  },
  result: shape('IVRDEServer'),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    VRDEExtPack: text('Extension that provides the remote display', { wire: 'string' }),
    allowMultiConnection: flag('Let several people connect at once', { wire: 'boolean' }),
    authLibrary: text('Library that checks who may connect', { wire: 'string' }),
    authTimeout: whole('Milliseconds until a logon is given up', { wire: 'uint32' }),
    authType: text('How people have to log on; Null lets everybody in', {
      oneOf: ['Null', 'External', 'Guest'],
      wire: 'enum',
    }),
    enabled: flag('Whether it is on', { wire: 'boolean' }),
    reuseSingleConnection: flag('Let a newcomer take over the connection', { wire: 'boolean' }),
  },
});
