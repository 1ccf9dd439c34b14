// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { list, map, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const addNetworkDevice: ToolDef<t.AddNetworkDeviceParams> = tool({
  name: 'cloudstack_add_network_device',
  title: 'Add network device',
  doc: 'Register an external network appliance (PXE or DHCP server, firewall, balancer) by type and settings.',
  category: 'network-device',
  operations: ['addNetworkDevice'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'addNetworkDevice', key: 'networkdevice' },
  result: shape('NetworkDevice'),
  params: {
    networkdeviceparameterlist: map(text(), 'Settings of the device; holds its login', {
      wire: 'fields',
      secret: 'maybe',
    }),
    networkdevicetype: text('Such as ExternalDhcp, PxeServer, JuniperSRXFirewall or F5BigIpLoadBalancer'),
  },
});

export const deleteNetworkDevice: ToolDef<t.DeleteNetworkDeviceParams> = tool({
  name: 'cloudstack_delete_network_device',
  title: 'Delete network device',
  doc: 'Remove an external network appliance that was registered through the generic interface.',
  category: 'network-device',
  operations: ['deleteNetworkDevice'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteNetworkDevice' },
  result: shape('Success'),
  params: {
    id: required(uuid('Object to act on or show, by name or id')),
  },
});

export const listNetworkDevice: ToolDef<t.ListNetworkDeviceParams> = tool({
  name: 'cloudstack_list_network_device',
  title: 'List network device',
  doc: 'Show the external network appliances of one type, such as PXE or DHCP servers.',
  category: 'network-device',
  operations: ['listNetworkDevice'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listNetworkDevice', envelope: 'listnetworkdevice', key: 'networkdevice' },
  result: list(shape('NetworkDevice')),
  params: {
    keyword: text('Text to search names and descriptions for'),
    networkdeviceparameterlist: map(text(), 'Settings by which to find the device, such as its zone', {
      wire: 'fields',
      secret: 'maybe',
    }),
    networkdevicetype: text('Kind of device, e.g. ExternalDhcp, PxeServer, NetscalerMPXLoadBalancer'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});
