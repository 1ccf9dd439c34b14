// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const listASNumbers: ToolDef<t.ListASNumbersParams> = tool({
  name: 'cloudstack_list_as_numbers',
  title: 'List AS numbers',
  doc: 'Show the BGP AS numbers of a zone and which network or VPC holds each one, to find a free number or a holder.',
  category: 'as-number',
  operations: ['listASNumbers'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listASNumbers', key: 'asnumber' },
  result: list(shape('ASNumber')),
  params: {
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    networkid: uuid('Network to look or act in, by name or id', { ref: 'Network' }),
    vpcid: uuid('VPC to look or act in, by name or id', { ref: 'Vpc' }),
    keyword: text('Text to search names and descriptions for'),
    asnrangeid: uuid('Range the AS numbers come from, by id', { ref: 'ASNRange' }),
    asnumber: whole('BGP autonomous system number'),
    isallocated: flag('Show only numbers that are in use (true) or only free ones (false)'),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const releaseASNumber: ToolDef<t.ReleaseASNumberParams> = tool({
  name: 'cloudstack_release_as_number',
  title: 'Release AS number',
  doc: 'Give an allocated BGP AS number back to the free pool of its zone, for one left behind by a network or VPC.',
  category: 'as-number',
  operations: ['releaseASNumber'],
  effect: 'act',
  risk: 'high',
  call: { kind: 'query', command: 'releaseASNumber' },
  result: shape('Success'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    asnumber: required(whole('The AS number itself (not an id) that goes back to the pool')),
  },
});
