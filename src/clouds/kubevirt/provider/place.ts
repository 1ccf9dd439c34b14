// Which object a call is about, in words and as a path: what requests, errors and waiting share.

import { ToolError } from '../../../contract/errors.ts';
import { isObject } from '../../../contract/read-path.ts';
import type { AnyTool, Json, JsonObject, RestCall } from '../../../contract/tool.ts';

/** A call and what it is about. */
export interface Subject {
  readonly tool: AnyTool;
  readonly call: RestCall;
  readonly group: string;
  readonly version: string;
  /** `virtualmachines`; empty for calls of the whole group. */
  readonly plural: string;
  readonly namespace?: string;
  readonly name?: string;
}

/** Takes the call of a tool apart. Throws INTERNAL for a tool of another provider. */
export function subjectOf(tool: AnyTool, args: JsonObject): Subject {
  const { call } = tool;
  if (call.kind !== 'rest') {
    throw new ToolError('INTERNAL', `${tool.name} is no Kubernetes call. Nothing was sent.`, { fate: 'refused' });
  }
  const { group, version, plural } = resourceIn(call.path);
  const name = typeof args.name === 'string' ? args.name : nameInBody(args.body);
  return {
    tool,
    call,
    group,
    version,
    plural,
    ...(typeof args.namespace === 'string' ? { namespace: args.namespace } : {}),
    ...(name === undefined ? {} : { name }),
  };
}

/** What a path is about: `/apis/kubevirt.io/v1/namespaces/{namespace}/virtualmachines`. The core group has no name. */
export function resourceIn(path: string): Pick<Subject, 'group' | 'version' | 'plural'> {
  const [root, ...steps] = path.split('/').slice(1);
  const [group = '', version = '', ...rest] = root === 'api' ? ['', ...steps] : steps;
  const below = rest[0] === 'namespaces' && rest[1] === '{namespace}' && rest.length > 2 ? rest.slice(2) : rest;
  return { group, version, plural: below[0] ?? '' };
}

/** The name under which discovery tells of a group: `kubevirt.io/v1`, `v1` for the core group. */
export const groupVersion = (group: string, version: string): string =>
  group === '' ? version : `${group}/${version}`;

/** `virtualmachines.kubevirt.io "web-1" in namespace "team-a"`, as far as it is known. */
export function describeSubject({ plural, group, name, namespace }: Subject): string {
  const what = plural === '' ? group : plural;
  const called = name === undefined ? '' : ` "${name}"`;
  return `${what}${called}${namespace === undefined ? '' : ` in namespace "${namespace}"`}`;
}

/** Path of a collection or, with a name, of an object. */
export function objectPath(
  group: string,
  version: string,
  plural: string,
  namespace: string | undefined,
  name?: string,
): string {
  const scope = namespace === undefined ? '' : `/namespaces/${encodeURIComponent(namespace)}`;
  const base = group === '' ? `/api/${version}` : `/apis/${group}/${version}`;
  return `${base}${scope}/${plural}${name === undefined ? '' : `/${encodeURIComponent(name)}`}`;
}

/** `metadata` of an object; empty when it has none. */
export function metadataOf(object: Json | undefined): JsonObject {
  return isObject(object) && isObject(object.metadata) ? object.metadata : {};
}

function nameInBody(body: Json | undefined): string | undefined {
  const { name } = metadataOf(body);
  return typeof name === 'string' ? name : undefined;
}
