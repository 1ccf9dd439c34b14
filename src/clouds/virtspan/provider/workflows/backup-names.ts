// What backups are called that are made here: by that, and by nothing else, old ones are known that may be deleted.
import type { Machine } from '../../../../contract/survey.ts';

export const usualLabel = 'backup';

/** `web-1-backup-20261130-140205`: machine, label, and the time in UTC. */
export const backupName = ({ name }: Pick<Machine, 'name'>, label: string, now: number): string =>
  `${name}-${label}-${new Date(now).toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-')}`;

/** Whether a backup of this machine was made here under this label. */
export function isOurs(backup: string, { name }: Pick<Machine, 'name'>, label: string): boolean {
  const start = `${name}-${label}-`;
  return backup.startsWith(start) && /^\d{8}-\d{6}$/.test(backup.slice(start.length));
}
