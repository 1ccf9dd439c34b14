// Which tools may run as tasks: those that change something, since only these start jobs and ask people.
import type { Engine } from '../calls.ts';

/** Of a tool that nobody knows nothing is said: its call says so itself. */
export function mayBeTask({ registry, metaTools }: Engine, tool: string): boolean {
  const meta = metaTools?.list().find(({ name }) => name === tool);
  if (meta !== undefined) return meta.annotations?.readOnlyHint !== true;
  try {
    return registry.find(tool).effect !== 'read';
  } catch {
    return false;
  }
}

const reads = '"readOnlyHint":true';
const support = ',"execution":{"taskSupport":"optional"}}';

/** A line of the list with `execution.taskSupport` (revision 2025-11-25), unless its annotations say that the tool reads. */
export const withTaskSupport = (line: string): string => (line.includes(reads) ? line : line.slice(0, -1) + support);
