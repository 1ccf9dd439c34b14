// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { list, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const addNiciraNvpDevice: ToolDef<t.AddNiciraNvpDeviceParams> = tool({
  name: 'cloudstack_add_nicira_nvp_device',
  title: 'Add Nicira nvp device',
  doc: 'Register a Nicira NVP (early VMware NSX) controller that sets up guest networks on a physical network.',
  category: 'nicira-nvp',
  operations: ['addNiciraNvpDevice'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'addNiciraNvpDevice', async: true, key: 'niciranvpdevice' },
  result: shape('NiciraNvpDevice'),
  params: {
    hostname: required(text('Name or address of the controller')),
    password: required(
      text('Password for the user, device or machine; for an SSL certificate that of its private key', {
        secret: 'secret',
      }),
    ),
    physicalnetworkid: required(uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' })),
    transportzoneuuid: required(text('Transport zone in which logical switches are made')),
    username: required(text('Login name at CloudStack, the server or the device')),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    l2gatewayserviceuuid: text('Gateway service used for bridging to VLANs'),
    l3gatewayserviceuuid: text('Gateway service used for routed traffic'),
  },
});

export const deleteNiciraNvpDevice: ToolDef<t.DeleteNiciraNvpDeviceParams> = tool({
  name: 'cloudstack_delete_nicira_nvp_device',
  title: 'Delete Nicira nvp device',
  doc: 'Remove a Nicira NVP controller, once no guest network runs on it.',
  category: 'nicira-nvp',
  operations: ['deleteNiciraNvpDevice'],
  effect: 'destroy',
  risk: 'high',
  call: { kind: 'query', command: 'deleteNiciraNvpDevice', async: true },
  result: shape('Success'),
  params: {
    nvpdeviceid: required(uuid('Nicira NVP controller, by name or id', { ref: 'NiciraNvpDevice' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const listNiciraNvpDeviceNetworks: ToolDef<t.ListNiciraNvpDeviceNetworksParams> = tool({
  name: 'cloudstack_list_nicira_nvp_device_networks',
  title: 'List Nicira nvp device networks',
  doc: 'Show the guest networks that run on a Nicira NVP controller, for instance before it is removed.',
  category: 'nicira-nvp',
  operations: ['listNiciraNvpDeviceNetworks'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'query',
    command: 'listNiciraNvpDeviceNetworks',
    envelope: 'listniciranvpdevicenetworks',
    key: 'network',
  },
  result: list(shape('Network')),
  params: {
    nvpdeviceid: required(uuid('Nicira NVP controller, by name or id', { ref: 'NiciraNvpDevice' })),
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listNiciraNvpDevices: ToolDef<t.ListNiciraNvpDevicesParams> = tool({
  name: 'cloudstack_list_nicira_nvp_devices',
  title: 'List Nicira nvp devices',
  doc: 'Show the Nicira NVP controllers that are registered on a physical network.',
  category: 'nicira-nvp',
  operations: ['listNiciraNvpDevices'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'query',
    command: 'listNiciraNvpDevices',
    envelope: 'listniciranvpdeviceresponse',
    key: 'niciranvpdevice',
  },
  result: list(shape('NiciraNvpDevice')),
  params: {
    keyword: text('Text to search names and descriptions for'),
    nvpdeviceid: uuid('Nicira NVP controller, by name or id', { ref: 'NiciraNvpDevice' }),
    physicalnetworkid: uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});
