// What the formatter knows of the call whose reply it shows.
import type { Reply } from '../../../src/contract/invocation.ts';
import type { AnyTool } from '../../../src/contract/tool.ts';
import { formatReply, type ReplyFacts } from '../../../src/runtime/format/reply.ts';
import { text, whole } from '../../../src/runtime/tools/declare.ts';

export const facts: ReplyFacts = {
  tool: { name: 'toy_list_disks', title: 'List disks', effect: 'read' } as AnyTool,
  format: {
    noun: ['disk', 'disks'],
    columns: ['name', 'size', 'tag', { label: 'phase', path: 'status.phase' }],
  },
  shape: { name: text(), size: whole(undefined, { unit: 'bytes' }), tag: text() },
  controls: {},
  now: 0,
};

export const show = (reply: Reply, more: Partial<ReplyFacts> = {}) => formatReply(reply, { ...facts, ...more }).text;
