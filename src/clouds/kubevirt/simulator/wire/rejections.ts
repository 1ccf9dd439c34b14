// Bodies and patches that cannot be read as what they should be.
import type { JsonObject } from '../../../../contract/tool.ts';
import type { Call } from '../engine/call.ts';
import { ApiFault, badRequest } from '../engine/fault.ts';
import type { Kind } from '../engine/kind.ts';

/** A body that cannot be read as its kind. What a patch leaves is refused as the patch. */
export const cannotRead = (
  { method }: Pick<Call, 'method'>,
  kind: Kind,
  version: string,
  object: JsonObject,
  why: string,
): ApiFault =>
  method === 'PATCH'
    ? rejectedPatch(object, why)
    : badRequest(`${kind.kind} in version "${version}" cannot be handled as a ${kind.kind}: ${why}`);

/** A patch is refused after it was applied: the whole object stands before what is wrong with it. */
export function rejectedPatch(object: JsonObject, why: string): ApiFault {
  const message = `Invalid value: ${JSON.stringify(JSON.stringify(object))}: ${why}`;
  return new ApiFault(422, 'Invalid', ` "" is invalid: patch: ${message}`, {
    causes: [{ reason: 'FieldValueInvalid', message, field: 'patch' }],
  });
}
