// How a tool stands with a VirtualBox of another version: by the operations that its web service has.
import type { Fit, Served } from '../../../contract/live.ts';
import type { AnyTool, SoapCall } from '../../../contract/tool.ts';

/** A tool of several attributes does without those that are not there; a workflow is there as long as any part of it is. */
export function fitOf(tool: AnyTool, { operations }: Served): Fit | 'by version' {
  const { call } = tool;
  if (operations === undefined || call.kind !== 'soap') return 'by version';
  const isGone = (id: string): boolean => tool.operations.includes(id) && !Object.hasOwn(operations, id);
  if (tool.operations.length > 0 && tool.operations.every(isGone)) {
    return { served: 'no', why: `has no ${tool.operations[0]}` };
  }
  const lacks = (call.how === 'update' ? (call.sends ?? []) : []).filter((name) =>
    isGone(accessor(call.declaredBy?.[name] ?? call.on, 'set', name)),
  );
  const reads = call.reads?.filter((read) => {
    const [name = '', , on = call.on] = read.split(' ');
    return !isGone(accessor(on, 'get', name));
  });
  if (lacks.length === 0 && reads?.length === call.reads?.length) return { served: 'yes', lacks };
  const params = Object.fromEntries(Object.entries(tool.params).filter(([name]) => !lacks.includes(name)));
  const fitting: SoapCall = { ...call, ...(reads !== undefined && { reads }) };
  return { served: 'yes', lacks, tool: { ...tool, params, call: fitting } };
}

const accessor = (on: string, access: 'get' | 'set', name: string): string =>
  `${on}.${access}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
