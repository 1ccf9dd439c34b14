// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { list, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const createASNRange: ToolDef<t.CreateASNRangeParams> = tool({
  name: 'cloudstack_create_asn_range',
  title: 'Create ASN range',
  doc: 'Give a zone a span of BGP autonomous system numbers from which routed networks and VPCs draw their own.',
  category: 'as-number-range',
  operations: ['createASNRange'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'createASNRange', key: 'asnumberrange' },
  result: shape('ASNRange'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    endasn: required(whole('Last autonomous system number of the range, inclusive')),
    startasn: required(whole('First autonomous system number of the range, inclusive')),
  },
});

export const deleteASNRange: ToolDef<t.DeleteASNRangeParams> = tool({
  name: 'cloudstack_delete_asn_range',
  title: 'Delete ASN range',
  doc: 'Take a span of BGP autonomous system numbers away from its zone; refused while a network still uses one.',
  category: 'as-number-range',
  operations: ['deleteASNRange'],
  effect: 'destroy',
  risk: 'high',
  call: { kind: 'query', command: 'deleteASNRange' },
  result: shape('Success'),
  params: {
    id: required(uuid('Range of AS numbers, by id', { ref: 'ASNRange' })),
  },
});

export const listASNRanges: ToolDef<t.ListASNRangesParams> = tool({
  name: 'cloudstack_list_asn_ranges',
  title: 'List ASN ranges',
  doc: 'Show which spans of BGP autonomous system numbers each zone has to give to routed networks and VPCs.',
  category: 'as-number-range',
  operations: ['listASNRanges'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listASNRanges', key: 'asnumberrange' },
  result: list(shape('ASNRange')),
  params: {
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});
