// What no write changes of an object: which one it is, when it was made, and whether it is being deleted.
import type { JsonObject } from '../../../../contract/tool.ts';
import { badRequest, conflict, invalid } from '../engine/fault.ts';
import { type KubeObject, nameOf, textAt } from '../engine/objects.ts';
import type { ObjectRoute } from './show.ts';

/**
 * Throws 400 for another name or namespace, 409 for another uid, 422 for what only the server sets. What is left out stays.
 * As recorded (put-name-mismatch-400, apply-name-mismatch-400), and as ValidateObjectMetaUpdate has it.
 */
export function refuseAnother({ kind }: ObjectRoute, old: KubeObject, wanted: JsonObject): void {
  const [name, namespace] = [textAt(wanted, 'metadata.name'), textAt(wanted, 'metadata.namespace')];
  const own = nameOf(old);
  if (name !== '' && name !== own)
    throw badRequest(`the name of the object (${name}) does not match the name on the URL (${own})`);
  const at = textAt(old, 'metadata.namespace');
  if (namespace !== '' && namespace !== at)
    throw badRequest(`the namespace of the object (${namespace}) does not match the namespace on the request (${at})`);
  const [uid, is] = [textAt(wanted, 'metadata.uid'), textAt(old, 'metadata.uid')];
  if (uid !== '' && uid !== is) {
    const key = `/registry/${kind.group}/${kind.plural}/${at}/${own}`;
    const why = `StorageError: invalid object, Code: 4, Key: ${key}, ResourceVersion: 0, AdditionalErrorMsg: Precondition failed: UID in precondition: ${uid}, UID in object meta: ${is}`;
    throw conflict(kind.plural, kind.group, own, why);
  }
  for (const key of ['creationTimestamp', 'deletionTimestamp'] as const) {
    const [said, now] = [textAt(wanted, `metadata.${key}`), textAt(old, `metadata.${key}`)];
    if (said === '' || said === now) continue;
    const message = `Invalid value: "${said}": field is immutable`;
    throw invalid(kind.kind, kind.group, own, [{ reason: 'FieldValueInvalid', message, field: `metadata.${key}` }]);
  }
}
