// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const listCapacity: ToolDef<t.ListCapacityParams> = tool({
  name: 'cloudstack_list_capacity',
  title: 'List capacity',
  doc: 'Show how much CPU, memory, storage, IP addresses, VLANs and GPUs are used and left per zone, pod or cluster.',
  category: 'system-capacity',
  operations: ['listCapacity'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listCapacity', key: 'capacity' },
  result: list(shape('Capacity')),
  params: {
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    clusterid: uuid('Cluster to look or act in, by name or id', { ref: 'Cluster' }),
    type: whole('Number of one kind of capacity (0 memory, 1 CPU, 3 primary storage, 4 public IP ...)'),
    keyword: text('Text to search names and descriptions for'),
    fetchlatest: flag('Count anew now instead of showing the last stored figures; slower'),
    podid: uuid('Pod to look or act in, by name or id', { ref: 'Pod' }),
    sortby: text('Sort by usage, the fullest first'),
    tag: text('Host or storage tag whose limits and usage are meant'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});
