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

export const changeBgpPeersForVpc: ToolDef<t.ChangeBgpPeersForVpcParams> = tool({
  name: 'cloudstack_change_bgp_peers_for_vpc',
  title: 'Change BGP peers for VPC',
  doc: 'Choose with which upstream BGP routers a routed VPC exchanges routes, replacing the present set.',
  category: 'bgp-peer',
  operations: ['changeBgpPeersForVpc'],
  effect: 'write',
  risk: 'high',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'changeBgpPeersForVpc', async: true, key: 'vpc' },
  result: shape('Vpc'),
  params: {
    vpcid: required(uuid('VPC to look or act in, by name or id', { ref: 'Vpc' })),
    bgppeerids: list(uuid(), 'Full new list of peers; leave out to go back to the peers the account uses by default', {
      ref: 'BgpPeer',
    }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const createBgpPeer: ToolDef<t.CreateBgpPeerParams> = tool({
  name: 'cloudstack_create_bgp_peer',
  title: 'Create BGP peer',
  doc: 'Register an upstream router of a zone as BGP neighbor, for networks that announce their subnets dynamically.',
  category: 'bgp-peer',
  operations: ['createBgpPeer'],
  effect: 'write',
  risk: 'low',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'createBgpPeer', async: true, key: 'bgppeer' },
  result: shape('BgpPeer'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    asnumber: required(whole('Autonomous system number of the upstream router')),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    ip6address: text('Single IPv6 address'),
    ipaddress: text('Single IP address'),
    password: text('MD5 password of the BGP session', { secret: 'secret' }),
    account: text('Account for which the peer is kept; leave out to share it'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
    details: map(text(), 'BGP session settings, for example EBGP_MultiHop', { wire: 'fields', secret: 'maybe' }),
  },
});

export const dedicateBgpPeer: ToolDef<t.DedicateBgpPeerParams> = tool({
  name: 'cloudstack_dedicate_bgp_peer',
  title: 'Dedicate BGP peer',
  doc: 'Keep a BGP neighbor for the networks of one domain, account or project alone.',
  category: 'bgp-peer',
  operations: ['dedicateBgpPeer'],
  effect: 'write',
  risk: 'low',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'dedicateBgpPeer', async: true, key: 'bgppeer' },
  result: shape('BgpPeer'),
  params: {
    id: required(uuid('BGP neighbor, by name or id', { ref: 'BgpPeer' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    account: text('Account in the domain that alone may use the peer'),
    domainid: uuid('Domain that alone may use the peer', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
  },
});

export const deleteBgpPeer: ToolDef<t.DeleteBgpPeerParams> = tool({
  name: 'cloudstack_delete_bgp_peer',
  title: 'Delete BGP peer',
  doc: 'Remove an upstream router from the BGP neighbors of a zone once no network uses it.',
  category: 'bgp-peer',
  operations: ['deleteBgpPeer'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteBgpPeer', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('BGP neighbor, by name or id', { ref: 'BgpPeer' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const listBgpPeers: ToolDef<t.ListBgpPeersParams> = tool({
  name: 'cloudstack_list_bgp_peers',
  title: 'List BGP peers',
  doc: 'Show the BGP neighbors of a zone with address, AS number and for whom they are kept.',
  category: 'bgp-peer',
  operations: ['listBgpPeers'],
  effect: 'read',
  risk: 'low',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'listBgpPeers', key: 'bgppeer' },
  result: list(shape('BgpPeer')),
  params: {
    id: uuid('BGP neighbor, by name or id', { ref: 'BgpPeer' }),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    keyword: text('Text to search names and descriptions for'),
    asnumber: whole('BGP autonomous system number'),
    isdedicated: flag('Only peers that are kept for a domain or account (true) or that are shared (false)'),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', {
      ref: 'Project',
      besides: ['-1'],
    }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const releaseBgpPeer: ToolDef<t.ReleaseBgpPeerParams> = tool({
  name: 'cloudstack_release_bgp_peer',
  title: 'Release BGP peer',
  doc: 'Give a BGP neighbor that was kept for one tenant back to general use.',
  category: 'bgp-peer',
  operations: ['releaseBgpPeer'],
  effect: 'write',
  risk: 'high',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'releaseBgpPeer', async: true, key: 'bgppeer' },
  result: shape('BgpPeer'),
  params: {
    id: required(uuid('BGP neighbor, by name or id', { ref: 'BgpPeer' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const updateBgpPeer: ToolDef<t.UpdateBgpPeerParams> = tool({
  name: 'cloudstack_update_bgp_peer',
  title: 'Update BGP peer',
  doc: 'Change address, AS number, password or session settings of an upstream BGP router; its sessions are set up anew.',
  category: 'bgp-peer',
  operations: ['updateBgpPeer'],
  effect: 'write',
  risk: 'high',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'updateBgpPeer', async: true, key: 'bgppeer' },
  result: shape('BgpPeer'),
  params: {
    id: required(uuid('BGP neighbor, by name or id', { ref: 'BgpPeer' })),
    asnumber: whole('BGP autonomous system number'),
    cleanupdetails: flag('Drop all stored session settings'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    ip6address: text('Single IPv6 address'),
    ipaddress: text('Single IP address'),
    password: text('New MD5 password of the BGP session', { secret: 'secret' }),
    details: map(text(), 'BGP session settings, for example EBGP_MultiHop', { wire: 'fields', secret: 'maybe' }),
  },
});
