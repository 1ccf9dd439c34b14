// Things that stay open on the other side until they are closed there, whatever becomes of their references.

import type { Kept } from './handles.ts';
import type { Session } from './scope.ts';

const CLOSERS: Readonly<Record<string, string>> = {
  guestSession: 'IGuestSession_close',
  guestFile: 'IFile_close',
  guestDirectory: 'IDirectory_close',
  mediumIO: 'IMediumIO_close',
  unattended: 'IUnattended_done',
};
const patienceMs = 5_000;

/** Closes what a handle stands for; a failure means that it is closed already, or that nobody answers any more. */
export async function closeThere(
  session: Pick<Session, 'call'>,
  { kind, ref }: Pick<Kept, 'kind' | 'ref'>,
): Promise<void> {
  const operation = CLOSERS[kind];
  if (operation === undefined) return;
  await session
    .call(operation, [['_this', ref]], () => undefined, { kind: 'act', deadlineMs: patienceMs })
    .catch(() => undefined);
}
