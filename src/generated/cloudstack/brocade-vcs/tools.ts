// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { list, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const addBrocadeVcsDevice: ToolDef<t.AddBrocadeVcsDeviceParams> = tool({
  name: 'cloudstack_add_brocade_vcs_device',
  title: 'Add Brocade VCS device',
  doc: 'Register a Brocade VCS fabric switch with a physical network, so that guest networks are set up on it.',
  category: 'brocade-vcs',
  operations: ['addBrocadeVcsDevice'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'addBrocadeVcsDevice', async: true, key: 'brocadevcsdevice' },
  result: shape('BrocadeVcsDevice'),
  params: {
    hostname: required(text('Management address of the switch')),
    password: required(text('Password of the switch, in clear text', { secret: 'secret' })),
    physicalnetworkid: required(uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' })),
    username: required(text('Login of the switch')),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteBrocadeVcsDevice: ToolDef<t.DeleteBrocadeVcsDeviceParams> = tool({
  name: 'cloudstack_delete_brocade_vcs_device',
  title: 'Delete Brocade VCS device',
  doc: 'Unregister a Brocade VCS fabric switch from its physical network; refused while networks use it.',
  category: 'brocade-vcs',
  operations: ['deleteBrocadeVcsDevice'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteBrocadeVcsDevice', async: true },
  result: shape('Success'),
  params: {
    vcsdeviceid: required(uuid('Brocade VCS switch, by name or id', { ref: 'BrocadeVcsDevice' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const listBrocadeVcsDeviceNetworks: ToolDef<t.ListBrocadeVcsDeviceNetworksParams> = tool({
  name: 'cloudstack_list_brocade_vcs_device_networks',
  title: 'List Brocade VCS device networks',
  doc: 'Show the guest networks a given Brocade VCS switch carries, for instance before taking it away.',
  category: 'brocade-vcs',
  operations: ['listBrocadeVcsDeviceNetworks'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'query',
    command: 'listBrocadeVcsDeviceNetworks',
    envelope: 'listbrocadevcsdevicenetworks',
    key: 'network',
  },
  result: list(shape('Network')),
  params: {
    vcsdeviceid: required(uuid('Brocade VCS switch, by name or id', { ref: 'BrocadeVcsDevice' })),
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listBrocadeVcsDevices: ToolDef<t.ListBrocadeVcsDevicesParams> = tool({
  name: 'cloudstack_list_brocade_vcs_devices',
  title: 'List Brocade VCS devices',
  doc: 'Show the Brocade VCS fabric switches that are registered with a physical network.',
  category: 'brocade-vcs',
  operations: ['listBrocadeVcsDevices'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'query',
    command: 'listBrocadeVcsDevices',
    envelope: 'listbrocadevcsdeviceresponse',
    key: 'brocadevcsdevice',
  },
  result: list(shape('BrocadeVcsDevice')),
  params: {
    keyword: text('Text to search names and descriptions for'),
    physicalnetworkid: uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' }),
    vcsdeviceid: uuid('Brocade VCS switch, by name or id', { ref: 'BrocadeVcsDevice' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});
