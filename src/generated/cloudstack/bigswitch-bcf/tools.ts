// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const addBigSwitchBcfDevice: ToolDef<t.AddBigSwitchBcfDeviceParams> = tool({
  name: 'cloudstack_add_big_switch_bcf_device',
  title: 'Add big switch BCF device',
  doc: 'Connect a Big Cloud Fabric SDN controller to a physical network so that it can serve guest networks.',
  category: 'bigswitch-bcf',
  operations: ['addBigSwitchBcfDevice'],
  effect: 'write',
  risk: 'low',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'addBigSwitchBcfDevice', async: true, key: 'bigswitchbcfdevice' },
  result: shape('BigSwitchBcfDevice'),
  params: {
    hostname: required(text("Name or IP address of the device or server; for an imported VM the guest's host name")),
    nat: required(flag('Let the fabric do NAT')),
    password: required(
      text('Password for the user, device or machine; for an SSL certificate that of its private key', {
        secret: 'secret',
      }),
    ),
    physicalnetworkid: required(uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' })),
    username: required(text('Login name at CloudStack, the server or the device')),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteBigSwitchBcfDevice: ToolDef<t.DeleteBigSwitchBcfDeviceParams> = tool({
  name: 'cloudstack_delete_big_switch_bcf_device',
  title: 'Delete big switch BCF device',
  doc: 'Disconnect a Big Cloud Fabric SDN controller from its physical network once no network needs it any more.',
  category: 'bigswitch-bcf',
  operations: ['deleteBigSwitchBcfDevice'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteBigSwitchBcfDevice', async: true },
  result: shape('Success'),
  params: {
    bcfdeviceid: required(uuid('Big Switch BCF controller, by name or id', { ref: 'BigSwitchBcfDevice' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const listBigSwitchBcfDevices: ToolDef<t.ListBigSwitchBcfDevicesParams> = tool({
  name: 'cloudstack_list_big_switch_bcf_devices',
  title: 'List big switch BCF devices',
  doc: 'Show the Big Cloud Fabric SDN controllers that are connected, with their address and physical network.',
  category: 'bigswitch-bcf',
  operations: ['listBigSwitchBcfDevices'],
  effect: 'read',
  risk: 'low',
  flags: ['secretOut'],
  call: {
    kind: 'query',
    command: 'listBigSwitchBcfDevices',
    envelope: 'listbigswitchbcfdeviceresponse',
    key: 'bigswitchbcfdevice',
  },
  result: list(shape('BigSwitchBcfDevice')),
  params: {
    keyword: text('Text to search names and descriptions for'),
    bcfdeviceid: uuid('Big Switch BCF controller, by name or id', { ref: 'BigSwitchBcfDevice' }),
    physicalnetworkid: uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});
