// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const addIpToNic: ToolDef<t.AddIpToNicParams> = tool({
  name: 'cloudstack_add_ip_to_nic',
  title: 'Add IP to NIC',
  doc: "Give a virtual machine's network card a secondary IP address, for another service or a floating address.",
  category: 'nic',
  operations: ['addIpToNic'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'addIpToNic', async: true, envelope: 'addiptovmnicresponse', key: 'nicsecondaryip' },
  result: shape('NicSecondaryIp'),
  params: {
    nicid: required(uuid('Network card (NIC) of a VM, by name or id', { ref: 'Nic' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    ipaddress: text('The address wanted; the next free one when left out'),
  },
});

export const listNics: ToolDef<t.ListNicsParams> = tool({
  name: 'cloudstack_list_nics',
  title: 'List NICs',
  doc: 'Show the network cards of a virtual machine with their IP and MAC addresses, network and secondary addresses.',
  category: 'nic',
  operations: ['listNics'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listNics', key: 'nic' },
  result: list(shape('Nic')),
  params: {
    virtualmachineid: required(uuid('Virtual machine (instance), by name or id', { ref: 'UserVm' })),
    networkid: uuid('Network to look or act in, by name or id', { ref: 'Network' }),
    keyword: text('Text to search names and descriptions for'),
    nicid: uuid('Network card (NIC) of a VM, by name or id', { ref: 'Nic' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    fordisplay: flag('Whether users see the object; root admins only'),
  },
});

export const removeIpFromNic: ToolDef<t.RemoveIpFromNicParams> = tool({
  name: 'cloudstack_remove_ip_from_nic',
  title: 'Remove IP from NIC',
  doc: "Take a secondary IP address off a virtual machine's network card and return it to the network.",
  category: 'nic',
  operations: ['removeIpFromNic'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'removeIpFromNic', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Id of the secondary address, as shown by listNics', { ref: 'NicSecondaryIp' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const updateVmNicIp: ToolDef<t.UpdateVmNicIpParams> = tool({
  name: 'cloudstack_update_vm_nic_ip',
  title: 'Update VM NIC IP',
  doc: "Give a virtual machine's network card another primary IP address, as a rule while the machine is stopped.",
  category: 'nic',
  operations: ['updateVmNicIp'],
  effect: 'write',
  risk: 'high',
  call: { kind: 'query', command: 'updateVmNicIp', async: true, key: 'virtualmachine' },
  result: shape('UserVm'),
  params: {
    nicid: required(uuid('Network card (NIC) of a VM, by name or id', { ref: 'Nic' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    ipaddress: text('The new address; a free one when left out'),
  },
});
