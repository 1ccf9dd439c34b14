// The forms that a patch can have, and what an object is after one.
import { isObject, readPath } from '../../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import type { Call } from '../engine/call.ts';
import { ApiFault, unreadMedia } from '../engine/fault.ts';
import { goMap } from '../engine/go-json.ts';
import type { Kind } from '../engine/kind.ts';
import { isCore } from '../engine/own-kinds.ts';
import { jsonPatch, mergePatch } from '../engine/patches.ts';
import { strategicPatch } from '../engine/strategic.ts';
import { patchIn } from './decode.ts';

/** Custom resources know no strategy. */
const FORMS = ['application/json-patch+json', 'application/merge-patch+json', 'application/apply-patch+yaml'] as const;
const STRATEGIC = 'application/strategic-merge-patch+json';

export type PatchForm = (typeof FORMS)[number] | typeof STRATEGIC;

/** The form that the body says it has. Throws 415 for one that the kind does not take. */
export function patchFormOf({ headers }: Call, kind: Kind): PatchForm {
  const type = (headers.get('content-type') ?? '').replace(/;.*$/s, '').trim();
  const form = FORMS.find((it) => it === type);
  if (form !== undefined) return form;
  if (!isCore(kind)) throw unreadMedia(FORMS);
  if (type === STRATEGIC) return type;
  throw new ApiFault(415, 'UnsupportedMediaType', '415: Unsupported Media Type', {});
}

/** What is patched, after a patch of any form but apply. Throws 400, 413, 422. */
export async function patched(call: Call, form: PatchForm, target: JsonObject): Promise<JsonObject> {
  if (form === STRATEGIC) return strategic(target, (await patchIn(call, 'merge')) as JsonObject);
  const result =
    form === 'application/json-patch+json'
      ? jsonPatch(target, (await patchIn(call, 'operations')) as readonly Json[])
      : mergePatch(target, await patchIn(call, 'merge'));
  if (isObject(result)) return result;
  throw new ApiFault(422, 'Invalid', 'the server rejected our request due to an error in our request', {});
}

/** A strategic merge patch is read into the kind at once: the patch stands before what cannot be read. */
function strategic(target: JsonObject, patch: JsonObject): JsonObject {
  const result = strategicPatch(target, patch);
  const why = TEXT_MAPS.map((path) => faultOfTexts(readPath(result, path))).find((it) => it !== undefined);
  if (why === undefined) return result;
  const message = `Invalid value: ${JSON.stringify(goMap(patch))}: ${why}`;
  throw new ApiFault(422, 'Invalid', ` "" is invalid: patch: ${message}`, {
    causes: [{ reason: 'FieldValueInvalid', message, field: 'patch' }],
  });
}

/** Maps of texts that every kind of Kubernetes' own reads as such. */
const TEXT_MAPS = ['metadata.labels', 'metadata.annotations', 'data', 'stringData'];

function faultOfTexts(map: Json | undefined): string | undefined {
  if (map === undefined || map === null) return undefined;
  if (!isObject(map)) return `cannot restore map from ${memoryType(map)}`;
  const other = Object.values(map).find((it) => typeof it !== 'string' && it !== null);
  if (other === undefined) return undefined;
  return Number.isInteger(other) ? 'cannot convert int64 to string' : 'unrecognized type: string';
}

/** What Go calls the type that it holds a JSON value in. */
function memoryType(value: Json): string {
  if (Array.isArray(value)) return 'slice';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int64' : 'float64';
  return typeof value === 'boolean' ? 'bool' : typeof value;
}
