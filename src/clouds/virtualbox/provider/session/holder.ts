// Who holds a machine, as a refusal that says what to do about it.

import { ToolError } from '../../../../contract/errors.ts';
import { cleanLine } from '../../../../security/hygiene.ts';
import type { Work } from './work.ts';

/** States in which a process of its own runs the machine and holds its lock. */
export const ONLINE: ReadonlySet<string> = new Set([
  'Running',
  'Paused',
  'Stuck',
  'Teleporting',
  'LiveSnapshotting',
  'OnlineSnapshotting',
  'TeleportingPausedVM',
  'DeletingSnapshotOnline',
  'DeletingSnapshotPaused',
  'Starting',
  'Stopping',
  'Saving',
  'Restoring',
]);

/** BUSY with the holder of a lock, its process and the way out; undefined when nobody holds the machine. */
export async function refusedByHolder({ scope }: Work, machine: string): Promise<ToolError | undefined> {
  const [name, holder, pid, session, state] = await Promise.all([
    scope.text('IMachine_getName', machine),
    scope.text('IMachine_getSessionName', machine),
    scope.text('IMachine_getSessionPID', machine),
    scope.text('IMachine_getSessionState', machine),
    scope.text('IMachine_getState', machine),
  ]);
  if (session === 'Unlocked' || session === 'Null') return undefined;
  const process = /^(0|4294967295|)$/.test(pid) ? '' : `process ${pid} on the host`;
  const shown = `Machine "${cleanLine(name, 80)}"`;
  const end = scope.actions > 1 ? 'An earlier step was carried out already.' : 'Nothing was changed.';
  if (ONLINE.has(state)) {
    const kind = holder === '' ? '' : ` (a "${cleanLine(holder, 40)}" session)`;
    const by = `${process === '' ? 'its own process' : process}${kind}`;
    return new ToolError('BUSY', `${shown} is ${state}, and ${by} holds it: this needs it off. ${end}`, {
      hint: 'virtualbox_stop_machine stops it.',
      ...failed(scope.actions),
    });
  }
  const by = holder === '' ? 'another client of the API' : `a "${cleanLine(holder, 40)}" session`;
  return new ToolError(
    'BUSY',
    `${shown} is locked by ${by}${process === '' ? '' : `, ${process}`} (session ${session}). ${end}`,
    {
      hint: 'Close the settings window or end the program that holds it, then try again. A lock that a dead client of vboxwebsrv left behind goes when vboxwebsrv is restarted.',
      ...failed(scope.actions),
    },
  );
}

const failed = (actions: number): { readonly fate?: 'failed' } => (actions > 1 ? { fate: 'failed' } : {});
