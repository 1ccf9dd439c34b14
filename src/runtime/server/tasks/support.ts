// Which tools may run as tasks: those that change something, since only these start jobs and ask people.
import type { Engine } from '../calls.ts';

/** As the protocol words it in a list; `unknown` for a tool that nobody knows: its call says so itself. */
export type TaskSupport = 'optional' | 'forbidden' | 'unknown';

export function taskSupportOf({ registry, metaTools }: Engine, tool: string): TaskSupport {
  const meta = metaTools?.list().find(({ name }) => name === tool);
  if (meta !== undefined) return meta.annotations?.readOnlyHint === true ? 'forbidden' : 'optional';
  try {
    return registry.find(tool).effect === 'read' ? 'forbidden' : 'optional';
  } catch {
    return 'unknown';
  }
}

const reads = '"readOnlyHint":true';
const support = ',"execution":{"taskSupport":"optional"}}';

/** A line of the list with `execution.taskSupport` (revision 2025-11-25), unless its annotations say that the tool reads. */
export const withTaskSupport = (line: string): string => (line.includes(reads) ? line : line.slice(0, -1) + support);
