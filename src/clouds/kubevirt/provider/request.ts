// One tool call as an HTTP request: path, query, headers and body.

import { ToolError } from '../../../contract/errors.ts';
import type { CallContext } from '../../../contract/invocation.ts';
import { isObject } from '../../../contract/read-path.ts';
import type { AnyTool, FieldDef, Json, JsonObject, RestCall } from '../../../contract/tool.ts';
import { writeExactly } from '../../../runtime/arguments/exact-json.ts';
import { checkName, checkNamespace } from './names.ts';
import { metadataOf, type Subject } from './place.ts';

/** What goes on the wire, the server's address apart. */
export interface KubeRequest {
  readonly method: RestCall['method'];
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly notes: readonly string[];
}

/** Name under which our changes are recorded. */
export const ourManager = 'virtspan';
const usualLimit = 100;
/** Of each page, where all are read. */
const largestLimit = 500;
/** The aggregated API answers 406 to application/json alone where its spec names no representation. */
const accepted: Readonly<Record<string, string>> = {
  any: 'application/json, */*;q=0.5',
  picture: 'image/png, */*;q=0.5',
  text: 'text/plain, application/json;q=0.9, */*;q=0.5',
};
const writes = new Set<RestCall['verb']>(['create', 'apply', 'patch', 'replace']);

/** `digits` are whole numbers that only texts hold exactly. Throws PARAM_VALUE, PARAM_KIND or PARAM_MISSING for what no cluster would take; nothing was sent then. */
export function requestOf(
  subject: Subject,
  args: JsonObject,
  { digits, wants }: Pick<CallContext, 'digits' | 'wants'> = {},
): KubeRequest {
  const { tool, call } = subject;
  if (isDryRun(args) && tool.params.dryRun?.wire === 'none') {
    throw new ToolError('PARAM_VALUE', `KubeVirt has no dry run for ${tool.name}: it would act. Nothing was sent.`);
  }
  if (typeof args.namespace === 'string') checkNamespace(args.namespace);
  const notes: string[] = [];
  const body = bodyOf(subject, args, notes);
  const contentType = contentTypeOf(call, body);
  return {
    method: call.method,
    path: pathOf(subject, args),
    query: queryOf(tool, call, args, wants),
    headers: {
      accept: accepted[call.accept ?? ''] ?? 'application/json',
      ...(contentType === undefined ? {} : { 'content-type': contentType }),
    },
    ...(body === undefined ? {} : { body: writeExactly(body, digits) }),
    notes,
  };
}

/** True when the caller asks for a check without effect. */
export const isDryRun = (args: JsonObject): boolean => args.dryRun === true;

function pathOf({ tool, call }: Subject, args: JsonObject): string {
  const template =
    call.allPath !== undefined && (args.namespace ?? null) === null ? call.allPath : trimmed(call.path, args);
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = args[name];
    if ((typeof value === 'string' && value !== '') || typeof value === 'number') {
      if (name === 'name') checkName('name', String(value), undefined);
      return encodeURIComponent(String(value));
    }
    throw new ToolError('PARAM_MISSING', `${tool.name} needs "${name}". Nothing was sent.`);
  });
}

/** Steps at the end of a path that are optional parameters without a value are left out. */
function trimmed(template: string, args: JsonObject): string {
  const last = /^(.*\{\w+\})\/\{(\w+)\}$/.exec(template);
  return last?.[1] !== undefined && last[2] === 'protocol' && (args.protocol ?? null) === null ? last[1] : template;
}

function queryOf(tool: AnyTool, call: RestCall, args: JsonObject, wants: CallContext['wants']): KubeRequest['query'] {
  const query = new Map<string, string>();
  if (call.verb === 'list') query.set('limit', String(wants === 'all' ? largestLimit : usualLimit));
  if (writes.has(call.verb) && tool.params.fieldManager !== undefined) query.set('fieldManager', ourManager);
  if (writes.has(call.verb) && tool.params.fieldValidation !== undefined) query.set('fieldValidation', 'Strict');
  for (const [name, field] of Object.entries(tool.params)) {
    const value = args[name] ?? call.defaults?.[name];
    if (value === undefined || value === null || !isQuery(field)) continue;
    if (name === 'dryRun') {
      if (value === true) query.set('dryRun', 'All');
    } else if (value !== '') query.set(name, String(value));
  }
  const selected = selectorsOf(tool, args);
  if (selected.length > 0) {
    const own = query.get('fieldSelector');
    query.set('fieldSelector', [...(own === undefined ? [] : [own]), ...selected].join(','));
  }
  return [...query];
}

/** Parameters of our own that stand for a field selector. */
function selectorsOf(tool: AnyTool, args: JsonObject): readonly string[] {
  return Object.entries(tool.params).flatMap(([name, { wire = '' }]) => {
    const value = args[name];
    if (!wire.startsWith(selector) || typeof value !== 'string' || value === '') return [];
    return [`${wire.slice(selector.length)}=${value.replace(/[\\,=]/g, (sign) => `\\${sign}`)}`];
  });
}

const selector = 'selector.';

const isQuery = ({ wire = '' }: FieldDef): boolean => wire === 'query' || wire.startsWith('query.');

function bodyOf(subject: Subject, args: JsonObject, notes: string[]): Json | undefined {
  const { tool, call } = subject;
  const fields = Object.entries(tool.params).filter(([, field]) => field.wire?.startsWith('body.') === true);
  if (tool.params.body !== undefined) {
    return call.verb === 'patch' ? patchOf(tool, args.body) : manifestOf(subject, args, notes);
  }
  if (fields.length === 0) return undefined;
  const body: Record<string, Json> = {};
  for (const [name, { wire = '' }] of fields) {
    const value = args[name];
    if (value === undefined || value === null) continue;
    if (name !== 'dryRun') put(body, wire.slice('body.'.length).split('.'), value);
    else if (value === true) body.dryRun = ['All'];
  }
  if (call.verb === 'deletecollection' || call.verb === 'delete') {
    return Object.keys(body).length === 0 ? undefined : { kind: 'DeleteOptions', apiVersion: 'v1', ...body };
  }
  if (call.verb !== 'create') return body;
  // What is made below an object says which object that is.
  const { name, namespace } = subject;
  const below = call.subresource === undefined ? {} : { ...(name && { name }), ...(namespace && { namespace }) };
  return { ...identity(call), metadata: below, ...body };
}

function put(into: Record<string, Json>, [step = '', ...rest]: readonly string[], value: Json): void {
  if (rest.length === 0) {
    into[step] = value;
    return;
  }
  const inner = { ...(into[step] as JsonObject | undefined) };
  put(inner, rest, value);
  into[step] = inner;
}

/** A JSON Patch is a list, a merge patch an object: the form says which it is. */
function patchOf(tool: AnyTool, body: Json | undefined): Json {
  if (Array.isArray(body) || isObject(body)) return body;
  const message = `"body" of ${tool.name} takes a merge patch (an object) or a JSON Patch (a list). Nothing was sent.`;
  throw new ToolError('PARAM_KIND', message);
}

/** The manifest with what the path says filled in, and without what only the server writes. */
function manifestOf(subject: Subject, args: JsonObject, notes: string[]): Json {
  const { tool, call } = subject;
  const { body } = args;
  if (!isObject(body)) throw new ToolError('PARAM_KIND', `"body" of ${tool.name} takes a manifest. Nothing was sent.`);
  const refuse = (what: string): never => {
    throw new ToolError('PARAM_VALUE', `"body" of ${tool.name} ${what} Nothing was sent.`);
  };
  if (typeof body.kind === 'string' && body.kind !== call.resourceKind) {
    refuse(`is a ${body.kind}, not a ${call.resourceKind}.`);
  }
  const stated = body.apiVersion;
  if (stated !== undefined && stated === call.standsFor) {
    notes.push(`The manifest of ${stated} was sent as ${call.apiVersion}, which is what this cluster serves.`);
  } else if (typeof stated === 'string' && stated !== call.apiVersion) {
    refuse(`has the apiVersion "${stated}"; this tool sends ${call.apiVersion}.`);
  }
  const { managedFields, ...metadata } = metadataOf(body);
  for (const key of ['namespace', 'name'] as const) {
    const [asked, stated] = [args[key], metadata[key]];
    if (typeof asked === 'string' && typeof stated === 'string' && asked !== stated) {
      refuse(`has metadata.${key} "${stated}", but "${key}" is "${asked}".`);
    }
  }
  const name = metadata.name ?? args.name;
  if (typeof name === 'string') checkName('body.metadata.name', name, call.resourceKind);
  else if (call.verb === 'create' && typeof metadata.generateName !== 'string' && call.subresource === undefined) {
    throw new ToolError('PARAM_MISSING', `${tool.name} needs "body.metadata.name". Nothing was sent.`);
  }
  if (call.verb === 'replace' && typeof metadata.resourceVersion !== 'string') {
    throw new ToolError('PARAM_MISSING', `${tool.name} needs "body.metadata.resourceVersion". Nothing was sent.`, {
      hint: 'Read the object first and send back its resourceVersion: it proves that nobody changed it meanwhile. To change some fields only, patch it.',
    });
  }
  const { status, ...rest } = body;
  if (status !== undefined && isObject(status) && Object.keys(status).length > 0) {
    notes.push('"status" was left out: only controllers write it.');
  }
  const located = {
    ...(typeof args.namespace === 'string' && tool.params.namespace !== undefined ? { namespace: args.namespace } : {}),
    ...(typeof name === 'string' ? { name } : {}),
  };
  return { ...identity(call), ...rest, ...identity(call), metadata: { ...metadata, ...located } };
}

const identity = ({ apiVersion, resourceKind }: RestCall): JsonObject => ({
  ...(apiVersion === undefined ? {} : { apiVersion }),
  ...(resourceKind === undefined ? {} : { kind: resourceKind }),
});

function contentTypeOf(call: RestCall, body: Json | undefined): string | undefined {
  if (body === undefined) return undefined;
  if (call.contentType !== undefined) return call.contentType;
  if (call.verb !== 'patch') return 'application/json';
  return Array.isArray(body) ? 'application/json-patch+json' : 'application/merge-patch+json';
}
