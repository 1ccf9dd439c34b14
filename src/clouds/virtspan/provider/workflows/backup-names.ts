// What backups are called that are made here: by that, and by nothing else, old ones are known that may be deleted.
import { ToolError } from '../../../../contract/errors.ts';
import type { Machine } from '../../../../contract/survey.ts';
import type { JsonObject } from '../../../../contract/tool.ts';

const usualLabel = 'backup';

/** The label that was asked for. Throws PARAM_VALUE for one that cannot stand in a name everywhere. */
export function labelIn({ label = usualLabel }: JsonObject): string {
  if (typeof label === 'string' && /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,39}$/u.test(label)) return label;
  throw new ToolError('PARAM_VALUE', '"label" takes up to 40 letters, digits, blanks and . _ -. Nothing was sent.');
}

/** `web-1-backup-20261130-140205`: machine, label, and the time in UTC. */
export const backupName = ({ name }: Pick<Machine, 'name'>, label: string, now: number): string =>
  `${name}-${label}-${new Date(now).toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-')}`;

/** Whether a backup of this machine was made here under this label. */
export function isOurs(backup: string, { name }: Pick<Machine, 'name'>, label: string): boolean {
  const start = `${name}-${label}-`;
  return backup.startsWith(start) && /^\d{8}-\d{6}$/.test(backup.slice(start.length));
}
