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

export const createVPCOffering: ToolDef<t.CreateVPCOfferingParams> = tool({
  name: 'cloudstack_create_vpc_offering',
  title: 'Create VPC offering',
  doc: 'Define a kind of VPC tenants can choose, with its services, providers, routing mode and where it is offered.',
  category: 'vpc-offering',
  operations: ['createVPCOffering'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'createVPCOffering', async: true, key: 'vpcoffering' },
  result: shape('VpcOffering'),
  params: {
    name: required(text('Name to give, or to look for')),
    displaytext: text('Longer text shown next to the name'),
    zoneid: list(uuid(), 'Zones it is offered in; all when left out', { ref: 'Zone' }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    enable: flag('Offer it at once; otherwise it starts disabled'),
    fornsx: flag('For zones with VMware NSX networking'),
    internetprotocol: text('IPv4 or DualStack (IPv4 plus IPv6); IPv4 by default'),
    networkmode: text('How guests reach outside: NATTED or ROUTED; NATTED by default'),
    nsxsupportlb: flag('Have NSX do load balancing'),
    provider: text('Name of the provider or plug-in that does the work', {
      formerly: { name: 'fornsx', values: { Nsx: true } },
    }),
    routingmode: text('Static or Dynamic (BGP), for routed VPCs'),
    servicecapabilitylist: list(map(text()), 'Options of the services: service, capabilitytype and capabilityvalue', {
      wire: 'rows',
    }),
    serviceofferingid: uuid('Size of the virtual router', { ref: 'ServiceOffering' }),
    serviceproviderlist: list(map(text()), 'Who provides which service: pairs of service and provider', {
      wire: 'rows',
    }),
    specifyasnumber: flag('Whether one may pick the AS number for networks of the offering'),
    supportedservices: list(text(), 'Network services, such as Dhcp, Dns, SourceNat, Lb'),
    domainid: list(uuid(), 'Domains that may use it; everybody when left out', { ref: 'Domain' }),
  },
});

export const deleteVPCOffering: ToolDef<t.DeleteVPCOfferingParams> = tool({
  name: 'cloudstack_delete_vpc_offering',
  title: 'Delete VPC offering',
  doc: 'Remove a VPC offering from the catalogue; it is refused while a VPC still uses it.',
  category: 'vpc-offering',
  operations: ['deleteVPCOffering'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteVPCOffering', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('VPC offering, by name or id', { ref: 'VpcOffering' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const listVPCOfferings: ToolDef<t.ListVPCOfferingsParams> = tool({
  name: 'cloudstack_list_vpc_offerings',
  title: 'List VPC offerings',
  doc: 'Show the kinds of VPC that can be created, with their services and state, to pick one for a new VPC.',
  category: 'vpc-offering',
  operations: ['listVPCOfferings'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listVPCOfferings', key: 'vpcoffering' },
  result: list(shape('VpcOffering')),
  params: {
    id: uuid('VPC offering, by name or id', { ref: 'VpcOffering' }),
    name: text('Name to give, or to look for'),
    displaytext: text('Longer text shown next to the name'),
    state: text('State to look for or to set, such as Enabled, Disabled, Running or Stopped'),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    keyword: text('Text to search names and descriptions for'),
    isdefault: flag('Only offerings the system brought along (true) or only added ones (false)'),
    supportedservices: list(text(), 'Network services, such as Dhcp, Dns, SourceNat, Lb'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const updateVPCOffering: ToolDef<t.UpdateVPCOfferingParams> = tool({
  name: 'cloudstack_update_vpc_offering',
  title: 'Update VPC offering',
  doc: 'Enable or disable a VPC offering, rename it, or limit which domains and zones may use it.',
  category: 'vpc-offering',
  operations: ['updateVPCOffering'],
  effect: 'write',
  risk: 'low',
  raisedBy: [
    { param: 'state', present: true, risk: 'high', why: 'offers or withdraws it for everybody, and the UI asks' },
    { param: 'domainid', present: true, risk: 'high', why: 'changes which tenants may use it' },
    { param: 'zoneid', present: true, risk: 'high', why: 'changes where tenants may use it' },
  ],
  call: { kind: 'query', command: 'updateVPCOffering', async: true, key: 'vpcoffering' },
  result: shape('VpcOffering'),
  params: {
    id: required(uuid('VPC offering, by name or id', { ref: 'VpcOffering' })),
    name: text('Name to give, or to look for'),
    displaytext: text('Longer text shown next to the name'),
    state: text('Enabled or Disabled; Disabled cannot be used for new VPCs'),
    zoneid: list(text(), "Zones it is offered in, separated by commas; 'all' for all", {
      ref: 'Zone',
      apart: true,
      besides: ['all'],
    }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    domainid: list(text(), "Domains that may use it, separated by commas; 'public' for all", {
      ref: 'Domain',
      apart: true,
      besides: ['public'],
      max: 4096,
    }),
    sortkey: whole('Position in the list'),
  },
});
