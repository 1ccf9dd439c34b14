// What a change makes of an object, before it is sent: the object as it is, read now, and as it will be.

import { ToolError } from '../../../contract/errors.ts';
import type { Change, Foreseen, Place } from '../../../contract/invocation.ts';
import { isObject } from '../../../contract/read-path.ts';
import type { Json, JsonObject, RestCall } from '../../../contract/tool.ts';
import type { Asking, Connection } from './connection.ts';
import { refuseUnknownName } from './missing.ts';
import { refuseUnknownTypes } from './named-types.ts';
import { refuseUnknownNamespace } from './namespaces.ts';
import { mergePatch, patched, placesOfPatch } from './patches.ts';
import { metadataOf, objectPath, type Subject } from './place.ts';
import { applied } from './reply.ts';
import { requestOf } from './request.ts';
import { refuseAnother } from './same-object.ts';
import { faultOf, jsonOf } from './status.ts';

const changing = new Set<RestCall['verb']>(['create', 'apply', 'patch', 'replace']);
const param = 'body';

/** Undefined for calls that change no object by its manifest. Throws ToolError where the call itself would fail. */
export async function foresee(
  subject: Subject,
  args: JsonObject,
  connection: Connection,
  asking: Asking,
): Promise<Foreseen | undefined> {
  const { tool, call } = subject;
  // No list of references knows the kind, so that nobody else looks whether there is such a thing.
  if (call.ofKind === true && call.verb === 'delete') await present(subject, connection, asking);
  if (!changing.has(call.verb) || tool.params.body === undefined || call.subresource !== undefined) return undefined;
  const before = call.verb === 'create' ? undefined : await present(subject, connection, asking);
  if (before === 'unreadable') {
    const why = 'the object as it is may not be read with these permissions';
    return { places: [], changeBy: async () => ({ state: 'unknown', param, why }) };
  }
  return {
    places: before === undefined ? [] : placesOf(args.body, before),
    ...(call.verb === 'replace' && { complete: (whole) => withApplied(whole, before) }),
    changeBy: async (whole): Promise<Change> => {
      const after = await outcome(subject, whole, before, connection, asking);
      if (before !== undefined) refuseAnother(tool.name, before, after);
      const { namespace } = subject;
      await refuseUnknownTypes(tool.name, { before, after, namespace }, connection, asking);
      return {
        state: 'known',
        param,
        after: withoutBookkeeping(after, before),
        ...(before === undefined ? {} : { before: withoutBookkeeping(before, before) }),
      };
    },
  };
}

/** A replacement by what was read, which is without kubectl's copy of the last manifest, keeps that copy. */
function withApplied(args: JsonObject, before: JsonObject | undefined): JsonObject {
  const { body } = args;
  const copy = annotationsOf(before)[applied];
  if (copy === undefined || !isObject(body)) return args;
  const annotations = { [applied]: copy, ...annotationsOf(body) };
  return { ...args, body: { ...body, metadata: { ...metadataOf(body), annotations } } };
}

function annotationsOf(object: JsonObject = {}): JsonObject {
  const { annotations } = metadataOf(object);
  return isObject(annotations) ? annotations : {};
}

const placesOf = (body: Json | undefined, before: JsonObject): readonly Place[] =>
  Array.isArray(body) ? placesOfPatch(body, before) : [{ at: [param], live: before }];

/** The object now; undefined for an apply that makes it. Throws for others that name what is not there. */
async function present(
  subject: Subject,
  connection: Connection,
  asking: Asking,
): Promise<JsonObject | 'unreadable' | undefined> {
  const { group, version, plural, namespace, name, call } = subject;
  const reading: Asking = { ...asking, effect: 'read' };
  const path = objectPath(group, version, plural, namespace, name);
  const headers = { accept: 'application/json' };
  const { response, secrets } = await connection.ask({ method: 'GET', path, query: [], headers, notes: [] }, reading);
  const object = response.status === 200 ? jsonOf(response) : undefined;
  if (isObject(object)) return object;
  if (response.status === 403) return 'unreadable';
  if (response.status === 404) {
    if (namespace !== undefined) await refuseUnknownNamespace(namespace, connection, reading);
    if (call.verb === 'apply') return undefined;
    await refuseUnknownName(subject, response, connection, reading);
  }
  throw faultOf(subject, response, { secrets, profile: connection.profile.name });
}

async function outcome(
  subject: Subject,
  args: JsonObject,
  before: JsonObject | undefined,
  connection: Connection,
  asking: Asking,
): Promise<JsonObject> {
  const request = requestOf(subject, args);
  const body = JSON.parse(request.body ?? '{}') as Json;
  if (before === undefined) return isObject(body) ? body : {};
  if (subject.call.verb === 'replace') return body as JsonObject;
  if (subject.call.verb === 'patch') {
    const after = Array.isArray(body) ? await patched(subject.tool.name, before, body) : mergePatch(before, body);
    if (isObject(after)) return after;
    throw new ToolError('PARAM_VALUE', `"body" of ${subject.tool.name} leaves no object. Nothing was sent.`);
  }
  // Only the server knows which fields an apply gives up: it is asked what would come out.
  const query = [...request.query.filter(([name]) => name !== 'dryRun'), ['dryRun', 'All'] as const];
  const { response } = await connection.ask({ ...request, query }, { ...asking, effect: 'read' });
  const rehearsed = response.status < 300 ? jsonOf(response) : undefined;
  return isObject(rehearsed) ? rehearsed : (mergePatch(before, body) as JsonObject);
}

const bookkeeping = new Set(['managedFields', 'resourceVersion', 'generation', 'uid', 'creationTimestamp', 'selfLink']);

/** Without the server's own counters, and with the status as it is: this kind of change does not reach it. */
function withoutBookkeeping({ status: _, ...object }: JsonObject, { status }: JsonObject = {}): JsonObject {
  const metadata = Object.entries(metadataOf(object)).filter(([name]) => !bookkeeping.has(name));
  return { ...object, metadata: Object.fromEntries(metadata), ...(status !== undefined && { status }) };
}
