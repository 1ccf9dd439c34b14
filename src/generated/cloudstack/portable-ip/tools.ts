// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { list, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const createPortableIpRange: ToolDef<t.CreatePortableIpRangeParams> = tool({
  name: 'cloudstack_create_portable_ip_range',
  title: 'Create portable IP range',
  doc: 'Add a range of public addresses to a region that can be moved between its zones.',
  category: 'portable-ip',
  operations: ['createPortableIpRange'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'createPortableIpRange', async: true, key: 'portableiprange' },
  result: shape('PortableIpRange'),
  params: {
    gateway: required(text("IP address of the router; for a site-to-site VPN the peer's public address")),
    netmask: required(text('Netmask in dotted form, such as 255.255.255.0')),
    startip: required(text('First IPv4 address of the range')),
    endip: required(text('Last IPv4 address of the range')),
    regionid: required(whole('Region that gets the addresses')),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    vlan: text('VLAN the addresses are reached through; untagged if left out'),
  },
});

export const deletePortableIpRange: ToolDef<t.DeletePortableIpRangeParams> = tool({
  name: 'cloudstack_delete_portable_ip_range',
  title: 'Delete portable IP range',
  doc: 'Remove a range of movable public addresses from a region, once none of them is in use.',
  category: 'portable-ip',
  operations: ['deletePortableIpRange'],
  effect: 'destroy',
  risk: 'high',
  call: { kind: 'query', command: 'deletePortableIpRange', async: true, envelope: 'deleteportablepublicipresponse' },
  result: shape('Success'),
  params: {
    id: required(uuid('Range of portable IP addresses, by id', { ref: 'PortableIpRange' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const listPortableIpRanges: ToolDef<t.ListPortableIpRangesParams> = tool({
  name: 'cloudstack_list_portable_ip_ranges',
  title: 'List portable IP ranges',
  doc: 'Show the ranges of movable public addresses of a region and which addresses are in use.',
  category: 'portable-ip',
  operations: ['listPortableIpRanges'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listPortableIpRanges', envelope: 'listportableipresponse', key: 'portableiprange' },
  result: list(shape('PortableIpRange')),
  params: {
    id: uuid('Range of portable IP addresses, by id', { ref: 'PortableIpRange' }),
    keyword: text('Text to search names and descriptions for'),
    regionid: whole('Region, by its number'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});
