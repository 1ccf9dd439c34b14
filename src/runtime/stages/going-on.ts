// After a change was answered: what the service still does with the thing by itself.
import type { Reply } from '../../contract/invocation.ts';
import { isObject, own } from '../../contract/read-path.ts';
import type { AnyHandler, JsonObject } from '../../contract/tool.ts';

/** The reply of a change with a note for a thing whose state says that it is not over yet. */
export function withGoing(reply: Reply, { tool, format }: AnyHandler): Reply {
  const { data, job, notes = [] } = reply;
  if (tool.effect === 'read' || format.going === undefined || job?.state === 'pending' || !isObject(data)) return reply;
  const found = Object.entries(format.going).find(([field, values]) => values.includes(stateOf(data, field)));
  if (found === undefined) return reply;
  const [field] = found;
  const note = `It goes on by itself: ${field} is ${stateOf(data, field)}. Look at the ${format.noun[0]} again to see how it ends.`;
  return { ...reply, notes: [note, ...notes] };
}

const stateOf = (data: JsonObject, field: string): string => {
  const value = own(data, field);
  return typeof value === 'string' ? value : '';
};
