// Full recordings of an API server made into the project's compact form: ids, versions and secrets stay behind.
import { isObject } from '../../../src/contract/read-path.ts';
import type { Json, JsonObject } from '../../../src/contract/tool.ts';
import { formOfAnswer } from './form.ts';
import type { ClusterExchange } from './recording.ts';

/** One exchange of a full recording. */
export interface FullClusterExchange {
  readonly name: string;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly as_: string | null;
    readonly contentType: string | null;
    readonly accept?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body: Json;
  };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Json;
  };
}

/** A recording, condensed. */
export function condenseCluster(full: readonly FullClusterExchange[]): readonly ClusterExchange[] {
  const known = new Set<string>();
  const tokens = new Set<string>();
  return full.map(({ name, request, response }): ClusterExchange => {
    const { status } = response;
    const there = status < 300 ? strangersIn(request, response.body, known) : [];
    for (const object of [...objectsIn(response.body, request.path), ...there]) known.add(keyOf(object));
    const body = bodyOf(request, status);
    const path = pathOf(request.path, tokens);
    const token = isObject(response.body) && isObject(response.body.metadata) && response.body.metadata.continue;
    if (typeof token === 'string' && status === 200) tokens.add(token);
    const headers = headersOf(request);
    return {
      name,
      as: request.as_ === null ? 'wrong' : request.as_,
      method: request.method,
      path,
      ...(Object.keys(headers).length > 0 && { headers }),
      ...(body !== null && { body }),
      ...(there.length > 0 && { there }),
      answer: formOfAnswer({ status, warning: response.headers.warning ?? null, body: response.body }),
    };
  });
}

function headersOf({ contentType, accept, headers }: FullClusterExchange['request']): Record<string, string> {
  return {
    ...(contentType !== null && { 'content-type': contentType }),
    ...(accept !== undefined && { accept }),
    ...headers,
  };
}

/** Versions of the recorded store mean nothing elsewhere; those of its beginning and those of no store do. */
const pathOf = (path: string, tokens: ReadonlySet<string>): string =>
  path
    .replace(/continue=([^&]+)/, (all, token: string) =>
      tokens.has(decodeURIComponent(token)) ? 'continue=$continue' : all,
    )
    .replace(/resourceVersion=(\d+)/, (all, version: string) =>
      Number(version) > 250 && Number(version) < 100_000 ? 'resourceVersion=$now' : all,
    )
    .replace(/(kubevirt-migrate-vm-)[a-z0-9]{5}/, '$$generated:$1');

/** A version that was refused stays wrong; one that was taken is the present one. */
function bodyOf({ method, body }: FullClusterExchange['request'], status: number): Json {
  if (!isObject(body) || !isObject(body.metadata)) return body;
  const { managedFields, resourceVersion, uid, creationTimestamp: _, ...rest } = body.metadata;
  // Nobody has this one: what is refused is the identity, not the version.
  const isStranger = /^0{8}-/.test(String(uid ?? ''));
  const isRefused = status === 409 && !isStranger;
  return {
    ...body,
    metadata: {
      ...rest,
      ...(managedFields !== undefined && method !== 'PUT' && { managedFields }),
      ...((resourceVersion !== undefined || (isRefused && method === 'PUT')) && {
        resourceVersion: isRefused ? '1' : '$version',
      }),
      ...(uid !== undefined && { uid: isStranger ? uid : '$uid' }),
    },
  };
}

/** Objects of a good answer that no request made: they stood there, or a stand-in for a controller wrote them. */
function strangersIn(
  { method, path }: FullClusterExchange['request'],
  body: Json,
  known: ReadonlySet<string>,
): readonly JsonObject[] {
  if (method === 'POST' || /dryRun|subresources\./.test(path)) return [];
  const isApply = method === 'PATCH' && /fieldManager/.test(path);
  if (isApply) return [];
  return objectsIn(body, path)
    .filter((object) => !known.has(keyOf(object)) && !MADE_BY_CONTROLLERS.has(String(object.kind)))
    .map(bare);
}

/** What follows from other objects in any cluster, or what a cluster brings along. */
const MADE_BY_CONTROLLERS = new Set([
  'VirtualMachineInstance',
  'VirtualMachineInstanceMigration',
  'CustomResourceDefinition',
  'Scale',
]);

function objectsIn(body: Json, path: string): readonly JsonObject[] {
  if (!isObject(body) || !isObject(body.metadata) || body.kind === 'Status' || body.kind === 'Table') return [];
  if (/^Partial/.test(String(body.kind)) || /\/scale(\?|$)/.test(path)) return [];
  if (!Array.isArray(body.items)) return typeof body.metadata.name === 'string' ? [body] : [];
  const kind = String(body.kind).replace(/List$/, '');
  return (body.items as readonly JsonObject[])
    .filter((item) => isObject(item.metadata) && item.metadata.generateName === undefined)
    .map((item) => ({ apiVersion: body.apiVersion!, kind, ...item }));
}

function keyOf({ kind, metadata }: JsonObject): string {
  const { namespace, name } = metadata as JsonObject;
  return `${String(kind)}/${String(namespace ?? '')}/${String(name)}`;
}

/** An object as somebody would have written it. */
function bare(object: JsonObject): JsonObject {
  const {
    uid,
    resourceVersion,
    creationTimestamp,
    generation,
    managedFields,
    deletionTimestamp,
    deletionGracePeriodSeconds,
    ownerReferences,
    ...metadata
  } = object.metadata as JsonObject;
  return { ...object, metadata };
}
