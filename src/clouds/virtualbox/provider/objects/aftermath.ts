// What has to be remembered or forgotten after particular operations.

import { sessionOf } from '../session/references.ts';
import type { Work } from '../session/work.ts';
import type { Element } from '../soap/xml.ts';
import { records } from './records.ts';

/** Operations after which the object they worked on is no longer open. */
const CLOSING = new Set([
  'IGuestSession_close',
  'IFile_close',
  'IDirectory_close',
  'IMediumIO_close',
  'IMedium_close',
  'IMedium_deleteStorage',
]);
/** Operations that hand out a machine or medium which no name leads to yet. */
const UNLISTED = new Map([
  ['IVirtualBox_createMachine', 'machine'],
  ['IVirtualBox_openMachine', 'machine'],
  ['IVirtualBox_createMedium', 'medium'],
  ['IMachine_unregister', 'medium'],
]);

/** Operations that open something with a login: from then on it is whose call that was. */
const LOGINS = new Map(
  Object.values(records).flatMap(({ opened, keep }) =>
    opened === undefined || keep === undefined ? [] : [[opened, keep] as const],
  ),
);

/** Keeps the handle table true after an operation on `self`. */
export async function remember(
  work: Work,
  operation: string,
  self: string,
  sent: readonly (readonly [string, string])[],
  fields: readonly Element[],
): Promise<void> {
  const { desk, scope } = work;
  if (CLOSING.has(operation)) desk.handles.drop(self);
  if (operation === 'IVirtualBox_registerMachine')
    for (const [name, text] of sent) if (name === 'machine') desk.handles.drop(text);
  if (operation === 'IMachine_unregister') desk.handles.keep('machine', self, await namesOf(work, 'machine', self));
  const login = LOGINS.get(operation);
  if (login !== undefined)
    for (const { name, text } of fields) if (name === 'returnval' && text !== '') desk.handles.keep(login, text);
  const kind = UNLISTED.get(operation);
  if (kind === undefined) return;
  for (const { name, text } of fields) {
    if (name === 'returnval' && sessionOf(text) === sessionOf(scope.root))
      desk.handles.keep(kind, text, await namesOf(work, kind, text));
  }
}

async function namesOf({ scope }: Work, kind: string, ref: string): Promise<readonly string[]> {
  const names =
    kind === 'machine'
      ? [await scope.text('IMachine_getId', ref), await scope.text('IMachine_getName', ref)]
      : [await scope.text('IMedium_getId', ref), await scope.text('IMedium_getLocation', ref)];
  return names.filter((name) => name !== '' && !/^[0-]+$/.test(name));
}
