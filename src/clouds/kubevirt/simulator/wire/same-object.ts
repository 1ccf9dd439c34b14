// What no write changes of an object: which one it is, when it was made, and whether it is being deleted.
import type { JsonObject } from '../../../../contract/tool.ts';
import { type ApiFault, badRequest, conflict, invalid } from '../engine/fault.ts';
import { type KubeObject, nameOf, textAt } from '../engine/objects.ts';
import type { ObjectRoute } from './show.ts';

/**
 * Throws 400 for another name or namespace, 409 for another uid, 422 for what only the server sets. What is left out stays.
 * As recorded (put-name-mismatch-400, apply-name-mismatch-400), and as ValidateObjectMetaUpdate has it.
 */
export function refuseAnother(
  { kind }: ObjectRoute,
  old: KubeObject,
  wanted: JsonObject,
  how: 'patched' | 'replaced' = 'replaced',
): void {
  const [name, namespace] = [textAt(wanted, 'metadata.name'), textAt(wanted, 'metadata.namespace')];
  const own = nameOf(old);
  if (name !== '' && name !== own)
    throw badRequest(`the name of the object (${name}) does not match the name on the URL (${own})`);
  const at = textAt(old, 'metadata.namespace');
  if (namespace !== '' && namespace !== at)
    throw badRequest('the namespace of the provided object does not match the namespace sent on the request');
  const immutable = (field: string, said: string): ApiFault => {
    const cause = { reason: 'FieldValueInvalid', message: `Invalid value: "${said}": field is immutable`, field };
    // Two looks at the metadata say the same.
    return invalid(kind.kind, kind.group, own, [cause, cause]);
  };
  const [uid, is] = [textAt(wanted, 'metadata.uid'), textAt(old, 'metadata.uid')];
  if (uid !== '' && uid !== is) {
    if (how === 'patched') throw immutable('metadata.uid', uid);
    const key = `/registry/${kind.group === '' ? '' : `${kind.group}/`}${kind.plural}/${at}/${own}`;
    const why = `StorageError: invalid object, Code: 4, Key: ${key}, ResourceVersion: 0, AdditionalErrorMsg: Precondition failed: UID in precondition: ${uid}, UID in object meta: ${is}`;
    throw conflict(kind.plural, kind.group, own, why);
  }
  // When it was made is not compared: the server keeps what it has.
  const [said, now] = [textAt(wanted, 'metadata.deletionTimestamp'), textAt(old, 'metadata.deletionTimestamp')];
  if (said !== '' && said !== now) throw immutable('metadata.deletionTimestamp', said);
}
