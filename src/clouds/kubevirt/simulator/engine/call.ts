// One request as the handlers see it.

import { isObject } from '../../../../contract/read-path.ts';
import type { Json } from '../../../../contract/tool.ts';
import { ApiFault, badRequest } from './fault.ts';
import type { KubeObject } from './objects.ts';
import type { World } from './world.ts';

export interface User {
  readonly name: string;
  readonly uid: string;
  readonly groups: readonly string[];
  /** What bindings of the cluster itself give, beside what its built-in groups have. */
  readonly bound?: readonly Bound[];
  /** It asked to act as another, which it may not: told with the first thing that it wants to do. */
  readonly pretends?: true;
}

/** A rule of a role, in the words of RBAC. */
export interface Rule {
  readonly verbs: readonly string[];
  readonly apiGroups: readonly string[];
  /** `virtualmachines/start`; `*` for all. */
  readonly resources: readonly string[];
  /** Only these objects, where it says. */
  readonly resourceNames?: readonly string[];
}

/** What a binding gives: rules, in a namespace or everywhere, and how the API server tells of it. */
export interface Bound {
  readonly namespace?: string;
  readonly rules: readonly Rule[];
  readonly told: string;
}

export interface Call {
  readonly world: World;
  readonly user: User;
  readonly method: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** The body as text; empty without one. */
  readonly text: string;
  readonly signal: AbortSignal;
}

/** The body as JSON, or as YAML where that came. Throws 400. */
export async function bodyOf(
  { text, headers }: Call,
  unread: (why: string) => ApiFault = () => badRequest('error parsing the object as YAML'),
): Promise<Json> {
  if (text.trim() === '') throw badRequest('the request body is empty');
  const type = headers.get('content-type') ?? '';
  try {
    return JSON.parse(text) as Json;
  } catch {
    if (!type.includes('yaml')) throw badRequest('the object provided is unrecognized (must be of type JSON or YAML)');
  }
  const { parse } = await import('yaml');
  try {
    return parse(text) as Json;
  } catch (error) {
    const line = (error as { readonly linePos?: readonly { readonly line: number }[] }).linePos?.[0]?.line ?? 1;
    throw unread(`yaml: line ${line}: did not find expected node content`);
  }
}

/** The body as an object. Throws 400 for anything else. */
export async function objectIn(call: Call): Promise<KubeObject> {
  const body = await bodyOf(call);
  if (!isObject(body)) throw badRequest('the body of the request is no object');
  return { ...body, metadata: isObject(body.metadata) ? body.metadata : {} };
}

/** Whether nothing is to be stored. Throws 422 for anything but All. */
export function dryRunOf({ query }: Call): 'dry' | 'real' {
  const wanted = query.getAll('dryRun').filter((value) => value !== '');
  if (wanted.some((value) => value !== 'All')) {
    throw new ApiFault(422, 'Invalid', 'PatchOptions.meta.k8s.io "" is invalid: dryRun: Unsupported value', {});
  }
  return wanted.length > 0 ? 'dry' : 'real';
}

/** A flag of the query: whatever stands there is yes, unless it is 0 or false. */
export function isSet(query: URLSearchParams, name: string): boolean {
  const value = query.get(name);
  return value !== null && value !== '0' && value.toLowerCase() !== 'false';
}

/** Who is recorded for changes: the named manager, else the client's name. */
export function managerOf({ query, headers }: Call): string {
  return query.get('fieldManager') || (headers.get('user-agent') ?? '').split('/')[0] || 'unknown';
}
