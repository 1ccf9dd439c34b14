// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import {
  flag,
  list,
  map,
  required,
  shape,
  type ToolDef,
  text,
  tool,
  uuid,
  whole,
} from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const addGuestOs: ToolDef<t.AddGuestOsParams> = tool({
  name: 'cloudstack_add_guest_os',
  title: 'Add guest OS',
  doc: 'Add an operating system to the list from which templates and machines are declared, such as a new Linux release.',
  category: 'guest-os',
  operations: ['addGuestOs'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'addGuestOs', async: true, key: 'ostype' },
  result: shape('GuestOS'),
  params: {
    oscategoryid: required(uuid('Guest OS category, by name or id', { ref: 'GuestOSCategory' })),
    osdisplayname: required(text('Name people see, for example Debian 13 (64-bit)')),
    name: text('Name to give, or to look for'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    forDisplay: flag('Show it in the list people choose from'),
    details: map(text(), 'Extra settings as key/value pairs', { wire: 'pairs', secret: 'maybe' }),
  },
});

export const addGuestOsMapping: ToolDef<t.AddGuestOsMappingParams> = tool({
  name: 'cloudstack_add_guest_os_mapping',
  title: 'Add guest OS mapping',
  doc: 'Say what a hypervisor version calls an operating system, so that machines get the right virtual hardware on it.',
  category: 'guest-os',
  operations: ['addGuestOsMapping'],
  effect: 'write',
  risk: 'low',
  raisedBy: [
    { param: 'forced', equals: true, risk: 'high', why: 'overwrites a mapping that machines already rely on' },
  ],
  call: { kind: 'query', command: 'addGuestOsMapping', async: true, key: 'guestosmapping' },
  result: shape('GuestOsMapping'),
  params: {
    hypervisor: required(
      text('Hypervisor: KVM, VMware, XenServer, Hyperv, BareMetal, LXC, Ovm3, External or Simulator'),
    ),
    hypervisorversion: required(text('Version of the hypervisor, or default')),
    osnameforhypervisor: required(text('Name the hypervisor uses, for example a VMware guest id')),
    forced: flag('Overwrite a mapping that exists already'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    osdisplayname: text('Name of the guest OS as users see it'),
    osmappingcheckenabled: flag('Ask a host whether it knows the name before saving (VMware and XenServer)'),
    ostypeid: uuid('Guest OS type, by name or id', { ref: 'GuestOS' }),
  },
});

export const addOsCategory: ToolDef<t.AddOsCategoryParams> = tool({
  name: 'cloudstack_add_os_category',
  title: 'Add OS category',
  doc: 'Add a heading, such as a Linux family, under which operating systems are grouped when somebody chooses one.',
  category: 'guest-os',
  operations: ['addOsCategory'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'addOsCategory', key: 'oscategory' },
  result: shape('GuestOSCategory'),
  params: {
    name: required(text('Name to give, or to look for')),
    isfeatured: flag('Show it prominently when a machine is deployed'),
  },
});

export const deleteOsCategory: ToolDef<t.DeleteOsCategoryParams> = tool({
  name: 'cloudstack_delete_os_category',
  title: 'Delete OS category',
  doc: 'Remove a heading under which operating systems were grouped, once no operating system is in it.',
  category: 'guest-os',
  operations: ['deleteOsCategory'],
  effect: 'destroy',
  risk: 'high',
  call: { kind: 'query', command: 'deleteOsCategory' },
  result: shape('Success'),
  params: {
    id: required(uuid('Guest OS category, by name or id', { ref: 'GuestOSCategory' })),
  },
});

export const getHypervisorGuestOsNames: ToolDef<t.GetHypervisorGuestOsNamesParams> = tool({
  name: 'cloudstack_get_hypervisor_guest_os_names',
  title: 'Get hypervisor guest OS names',
  doc: 'Ask a host which operating system names its hypervisor version knows, before adding a mapping (VMware, XenServer).',
  category: 'guest-os',
  operations: ['getHypervisorGuestOsNames'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'getHypervisorGuestOsNames', async: true, key: 'hypervisorguestosnames' },
  result: shape('HypervisorGuestOsNames'),
  params: {
    hypervisor: required(text('VMware or XenServer')),
    hypervisorversion: required(text('Version of the hypervisor; a host of it must be up')),
    keyword: text('Only names that contain this text'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const listGuestOsMapping: ToolDef<t.ListGuestOsMappingParams> = tool({
  name: 'cloudstack_list_guest_os_mapping',
  title: 'List guest OS mapping',
  doc: 'Show what each hypervisor version calls the operating systems, to see why a machine gets odd virtual hardware.',
  category: 'guest-os',
  operations: ['listGuestOsMapping'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listGuestOsMapping', key: 'guestosmapping' },
  result: list(shape('GuestOsMapping')),
  params: {
    id: uuid("Mapping of a guest OS to a hypervisor's name, by id", { ref: 'GuestOsMapping' }),
    keyword: text('Text to search names and descriptions for'),
    hypervisor: text('Hypervisor: KVM, VMware, XenServer, Hyperv, BareMetal, LXC, Ovm3, External or Simulator'),
    hypervisorversion: text('Version of the hypervisor, such as 8.0; default for any other'),
    osdisplayname: text('Name of the guest OS as users see it'),
    osnameforhypervisor: text('Name of the guest OS as the hypervisor knows it'),
    ostypeid: uuid('Guest OS type, by name or id', { ref: 'GuestOS' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listOsCategories: ToolDef<t.ListOsCategoriesParams> = tool({
  name: 'cloudstack_list_os_categories',
  title: 'List OS categories',
  doc: 'Show the headings, such as Linux families and Windows, under which operating systems are grouped.',
  category: 'guest-os',
  operations: ['listOsCategories'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listOsCategories', key: 'oscategory' },
  result: list(shape('GuestOSCategory')),
  params: {
    id: uuid('Guest OS category, by name or id', { ref: 'GuestOSCategory' }),
    name: text('Name to give, or to look for'),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    keyword: text('Text to search names and descriptions for'),
    isfeatured: flag('Whether it is put among the featured ones'),
    isiso: flag('Only categories that have ISOs'),
    isvnf: flag('Only categories that have network function templates'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    arch: text('CPU architecture: x86_64 or aarch64, and s390x where supported'),
    showicon: flag('Include the picture of each object'),
  },
});

export const listOsTypes: ToolDef<t.ListOsTypesParams> = tool({
  name: 'cloudstack_list_os_types',
  title: 'List OS types',
  doc: 'Show the operating systems that a template, ISO or machine can be declared to run, with their ids.',
  category: 'guest-os',
  operations: ['listOsTypes'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listOsTypes', key: 'ostype' },
  result: list(shape('GuestOS')),
  params: {
    id: uuid('Guest OS type, by name or id', { ref: 'GuestOS' }),
    ids: list(text(), 'Objects to act on or show, by name or id', { ref: 'GuestOS' }),
    description: text('Only operating systems with this name'),
    keyword: text('Text to search names and descriptions for'),
    oscategoryid: uuid('Guest OS category, by name or id', { ref: 'GuestOSCategory' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    fordisplay: flag('Whether users see the object; root admins only'),
  },
});

export const removeGuestOs: ToolDef<t.RemoveGuestOsParams> = tool({
  name: 'cloudstack_remove_guest_os',
  title: 'Remove guest OS',
  doc: 'Remove an operating system that was added by hand from the list people choose from.',
  category: 'guest-os',
  operations: ['removeGuestOs'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'removeGuestOs', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Guest OS type, by name or id', { ref: 'GuestOS' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const removeGuestOsMapping: ToolDef<t.RemoveGuestOsMappingParams> = tool({
  name: 'cloudstack_remove_guest_os_mapping',
  title: 'Remove guest OS mapping',
  doc: 'Remove the name under which a hypervisor version knows an operating system.',
  category: 'guest-os',
  operations: ['removeGuestOsMapping'],
  effect: 'destroy',
  risk: 'high',
  call: { kind: 'query', command: 'removeGuestOsMapping', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid("Mapping of a guest OS to a hypervisor's name, by id", { ref: 'GuestOsMapping' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const updateGuestOs: ToolDef<t.UpdateGuestOsParams> = tool({
  name: 'cloudstack_update_guest_os',
  title: 'Update guest OS',
  doc: 'Change the name, category or visibility of an operating system that was added by hand.',
  category: 'guest-os',
  operations: ['updateGuestOs'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'updateGuestOs', async: true, key: 'ostype' },
  result: shape('GuestOS'),
  params: {
    id: required(uuid('Guest OS type, by name or id', { ref: 'GuestOS' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    forDisplay: flag('Show it in the list people choose from'),
    oscategoryid: uuid('Guest OS category, by name or id', { ref: 'GuestOSCategory' }),
    osdisplayname: text('Name of the guest OS as users see it'),
    details: map(text(), 'Extra settings as key/value pairs', { wire: 'pairs', secret: 'maybe' }),
  },
});

export const updateGuestOsMapping: ToolDef<t.UpdateGuestOsMappingParams> = tool({
  name: 'cloudstack_update_guest_os_mapping',
  title: 'Update guest OS mapping',
  doc: 'Change what a hypervisor version calls an operating system; machines follow at their next start.',
  category: 'guest-os',
  operations: ['updateGuestOsMapping'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'updateGuestOsMapping', async: true, key: 'guestosmapping' },
  result: shape('GuestOsMapping'),
  params: {
    id: required(uuid("Mapping of a guest OS to a hypervisor's name, by id", { ref: 'GuestOsMapping' })),
    osnameforhypervisor: required(text('Name of the guest OS as the hypervisor knows it')),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    osmappingcheckenabled: flag('Ask a host whether it knows the name before saving (VMware and XenServer)'),
  },
});

export const updateOsCategory: ToolDef<t.UpdateOsCategoryParams> = tool({
  name: 'cloudstack_update_os_category',
  title: 'Update OS category',
  doc: 'Rename a heading for operating systems, feature it, or move it up or down in the list.',
  category: 'guest-os',
  operations: ['updateOsCategory'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'updateOsCategory', key: 'oscategory' },
  result: shape('GuestOSCategory'),
  params: {
    id: required(uuid('Guest OS category, by name or id', { ref: 'GuestOSCategory' })),
    name: text('Name to give, or to look for'),
    isfeatured: flag('Show it prominently when a machine is deployed'),
    sortkey: whole('Place in the list'),
  },
});
