// A change is of the object that the call names: what says which one that is, and that it is going, is no part of it.
import { ToolError } from '../../../contract/errors.ts';
import type { JsonObject } from '../../../contract/tool.ts';
import { quoted } from '../../../security/hygiene.ts';
import { metadataOf } from './place.ts';

/** Fixed when an object is made (ValidateObjectMetaUpdate of Kubernetes). */
const fixed = ['name', 'namespace', 'uid', 'creationTimestamp'] as const;
/** Set by a deletion, and by nothing else. */
const ofDeletion = ['deletionTimestamp', 'deletionGracePeriodSeconds'] as const;

/** Throws PARAM_VALUE for a change after which it would be another object, or one being deleted; nothing was sent. */
export function refuseAnother(tool: string, before: JsonObject, after: JsonObject): void {
  const [was, is] = [metadataOf(before), metadataOf(after)];
  const refuse = (key: string, why: string): never => {
    throw new ToolError('PARAM_VALUE', `"body" of ${tool} sets metadata.${key} to ${quoted(String(is[key]))}: ${why}`);
  };
  for (const key of fixed) {
    // What is left out stays as it is.
    if ((is[key] ?? '') === '' || is[key] === was[key]) continue;
    refuse(key, `it is ${quoted(String(was[key] ?? ''))}, and no change alters that. Nothing was sent.`);
  }
  for (const key of ofDeletion) {
    if ((is[key] ?? null) === null || is[key] === was[key]) continue;
    refuse(key, 'only a deletion does that. Nothing was sent.');
  }
}
