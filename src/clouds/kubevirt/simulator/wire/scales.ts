// Scales replaced and patched: how many an object asks for is told by an object of its own.
import { isObject, readPath } from '../../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import { type Call, objectIn } from '../engine/call.ts';
import { ApiFault, badRequest, invalid } from '../engine/fault.ts';
import { goType } from '../engine/go-json.ts';
import type { Kind } from '../engine/kind.ts';
import { type KubeObject, nameOf, textAt } from '../engine/objects.ts';
import { isCore } from '../engine/own-kinds.ts';
import { checkCalled } from './decode.ts';
import { rejectedPatch } from './rejections.ts';
import { SCALE_API } from './scale-form.ts';
import type { ObjectRoute } from './show.ts';
import { refuseStale } from './write-rules.ts';

/** PUT: the object with as many as the scale in the body asks for. Throws 400, 409, 422. */
export async function scaledBy(call: Call, route: ObjectRoute, old: KubeObject): Promise<KubeObject> {
  const scale = await objectIn(call);
  const said = textAt(scale, 'apiVersion');
  if (said !== SCALE_API)
    throw badRequest(`the API version in the data (${said}) does not match the expected API version (${SCALE_API})`);
  const unread = faultOf(scale);
  if (unread !== undefined) throw badRequest(`Scale in version "v1" cannot be handled as a Scale: ${unread}`);
  checkCalled(textAt(scale, 'metadata.name'), route.name);
  return withScale(route, old, scale);
}

/** PATCH: the object after a patch of its scale. Throws 409, 422. */
export function patchedScale(route: ObjectRoute, old: KubeObject, scale: JsonObject): KubeObject {
  const unread = faultOf(scale);
  if (unread !== undefined) throw rejectedPatch(scale, unread);
  return withScale(route, old, scale);
}

/** Throws 500: server-side apply knows custom resources by their own versions only. */
export function refuseAppliedScale({ kind }: ObjectRoute): void {
  if (isCore(kind)) return;
  throw new ApiFault(
    500,
    '',
    `failed to create manager for existing fields: failed to convert live object (/; ${SCALE_API}, Kind=Scale) to proper version: request to convert CR to an invalid group/version: ${SCALE_API}`,
  );
}

/** What the reader of scales stumbles over, in Go's words. */
function faultOf(scale: JsonObject): string | undefined {
  const kind = textAt(scale, 'kind');
  if (kind !== 'Scale') return `no kind ${JSON.stringify(kind)} is registered for version ${JSON.stringify(SCALE_API)}`;
  const { spec = null } = scale;
  if (spec === null) return undefined;
  if (!isObject(spec))
    return `json: cannot unmarshal ${goType(spec)} into Go struct field Scale.spec of type v1.ScaleSpec`;
  const { replicas = null } = spec;
  if (replicas === null || Number.isInteger(replicas)) return undefined;
  const got = typeof replicas === 'number' ? `number ${replicas}` : goType(replicas);
  return `json: cannot unmarshal ${got} into Go struct field ScaleSpec.spec.replicas of type int32`;
}

function withScale(route: ObjectRoute, old: KubeObject, scale: JsonObject): KubeObject {
  refuseStale(route, old, textAt(scale, 'metadata.resourceVersion'));
  return { ...old, spec: { ...(old.spec as JsonObject), replicas: replicasIn(route.kind, old, scale) } };
}

/** How many a scale asks for. Throws 422 for less than none. */
function replicasIn(kind: Kind, old: KubeObject, scale: JsonObject): Json {
  const replicas = Number(readPath(scale, 'spec.replicas') ?? 0);
  if (replicas >= 0) return replicas;
  const cause = (why: string, field: string) => ({
    reason: 'FieldValueInvalid',
    message: `Invalid value: ${replicas}: ${why}`,
    field,
  });
  if (isCore(kind))
    throw invalid('Scale', 'autoscaling', nameOf(old), [cause('must be greater than or equal to 0', 'spec.replicas')]);
  throw invalid(kind.kind, kind.group, nameOf(old), [
    cause('spec.replicas in body should be greater than or equal to 0', 'spec.replicas'),
    cause('should be a non-negative integer', '.spec.replicas'),
  ]);
}
