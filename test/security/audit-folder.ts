// The folder of an audit log, as lines, and the check of its chain.
import { systemIo } from '../../src/security/audit-io.ts';
import { verifyAudit } from '../../src/security/audit-read.ts';
import { intent, newFolder, newLog, outcome, quickIo } from './audit-parts.ts';

export const verify = (folder: string) => verifyAudit({ folder, io: systemIo });

export async function written(count: number, more: Parameters<typeof newLog>[1] = {}): Promise<string> {
  const folder = newFolder();
  const log = newLog(folder, { io: quickIo, ...more });
  for (let number = 1; number <= count; number++) {
    await log.intent(intent(`call-${number}`));
    await log.outcome(outcome(`call-${number}`));
  }
  return folder;
}
