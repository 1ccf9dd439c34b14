// Tools for any kind: what the cluster tells of an apiVersion and a kind makes their call one to objects of that kind.

import { only } from '../../../contract/collections.ts';
import { ToolError } from '../../../contract/errors.ts';
import { readPath, readText } from '../../../contract/read-path.ts';
import type { Json, JsonObject, RestVerb } from '../../../contract/tool.ts';
import { didYouMean } from '../../../runtime/did-you-mean.ts';
import { cleanLine, quoted } from '../../../security/hygiene.ts';
import type { Asking, Connection } from './connection.ts';
import { objectPath, type Subject } from './place.ts';
import { faultOf, jsonOf, rbacVerb } from './status.ts';
import { typedTools } from './typed-tools.ts';

interface Resource {
  readonly plural: string;
  readonly kind: string;
  readonly isNamespaced: boolean;
  readonly verbs: readonly string[];
}

/** Verb > the verbs of tools that do it for a kind of their own, the nearest first. */
const doneBy: Readonly<Partial<Record<RestVerb, readonly RestVerb[]>>> = {
  get: ['get', 'list'],
  list: ['list', 'get'],
  apply: ['apply', 'patch', 'create', 'replace'],
  delete: ['delete', 'deletecollection'],
};

/**
 * The subject with the path of the kind that the arguments name; as it is for tools of a kind of their own. Throws
 * PARAM_VALUE for a kind that is not served or has tools of its own, and PARAM_MISSING without the namespace that it
 * needs; nothing was sent then but the question what is served.
 */
export async function settled(
  subject: Subject,
  args: JsonObject,
  connection: Connection,
  asking: Asking,
): Promise<Subject> {
  const { call, tool } = subject;
  if (call.ofKind !== true) return subject;
  const { apiVersion, kind } = args;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') {
    throw new ToolError('PARAM_MISSING', `${tool.name} needs "apiVersion" and "kind". Nothing was sent.`);
  }
  const resource = await resourceOf(subject, apiVersion, kind, connection, asking);
  const { group, version } = partsOf(apiVersion);
  const { plural, isNamespaced } = resource;
  await refuseTyped(subject, group, plural, kind);
  if (!resource.verbs.includes(rbacVerb(subject))) {
    throw refused(tool.name, 'kind', `a ${kind} cannot be ${deeds[call.verb ?? 'get'] ?? 'used so'} on this cluster.`);
  }
  const isSaid = (args.namespace ?? '') !== '';
  if (isNamespaced && !isSaid && call.verb !== 'list') {
    const { namespace } = connection.profile;
    throw new ToolError('PARAM_MISSING', `${tool.name} needs "namespace": a ${kind} lives in one. Nothing was sent.`, {
      hint: namespace === undefined ? '' : `The usual one of this profile is "${namespace}".`,
    });
  }
  if (!isNamespaced && isSaid) {
    throw refused(tool.name, 'namespace', `a ${kind} belongs to the whole cluster. Leave it out.`);
  }
  const whole = objectPath(group, version, plural, undefined);
  const within = isNamespaced ? whole.replace(/[^/]+$/, 'namespaces/{namespace}/$&') : whole;
  const path = call.verb === 'list' ? within : `${within}/{name}`;
  const all = call.verb === 'list' && isNamespaced ? { allPath: whole } : {};
  return { ...subject, group, version, plural, call: { ...call, path, ...all, apiVersion, resourceKind: kind } };
}

const deeds: Readonly<Partial<Record<RestVerb, string>>> = {
  get: 'read',
  list: 'listed',
  apply: 'applied',
  delete: 'deleted',
};

async function refuseTyped({ tool, call }: Subject, group: string, plural: string, kind: string): Promise<void> {
  const typed = await typedTools(group, plural);
  const [name] = (doneBy[call.verb ?? 'get'] ?? []).flatMap((verb) => typed.get(verb) ?? []);
  if (name === undefined) return;
  throw new ToolError(
    'PARAM_VALUE',
    `"kind" of ${tool.name} refuses ${kind}, which has tools of its own. Nothing was sent.`,
    {
      hint: `Use ${name}.`,
    },
  );
}

async function resourceOf(
  subject: Subject,
  apiVersion: string,
  kind: string,
  connection: Connection,
  asking: Asking,
): Promise<Resource> {
  const { tool } = subject;
  if (!/^(?:[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?\/)?v[0-9][a-z0-9]{0,30}$/.test(apiVersion)) {
    throw refused(
      tool.name,
      'apiVersion',
      `${quoted(apiVersion, 80)} is none; it looks like apps/v1, or v1 for the core.`,
    );
  }
  const { group, version } = partsOf(apiVersion);
  const path = group === '' ? `/api/${version}` : `/apis/${group}/${version}`;
  const { response, secrets } = await connection.ask(question(path), { ...asking, effect: 'read' });
  if (response.status === 404) throw await unserved(subject, apiVersion, group, connection, asking);
  if (response.status !== 200) throw faultOf(subject, response, { secrets, profile: connection.profile.name });
  const resources = listIn(jsonOf(response), 'resources').flatMap(resourceIn);
  const found = resources.filter((listed) => listed.kind === kind);
  const one = only(found);
  if (one !== undefined) return one;
  const kinds = [...new Set(resources.map((one) => one.kind))];
  const near = found.length > 1 ? ' Several resources have it.' : nearKind(kind, resources) || didYouMean(kind, kinds);
  throw refused(tool.name, 'kind', `${quoted(kind, 80)} is not one kind of ${apiVersion} on this cluster.${near}`);
}

/** The resource `deployments` and the kind `deployment` mean a Deployment; which is to be said, so that a policy sees it. */
function nearKind(asked: string, resources: readonly Resource[]): string {
  const wanted = asked.toLowerCase();
  const meant = resources.find(({ plural, kind }) => plural === wanted || kind.toLowerCase() === wanted);
  return meant === undefined ? '' : ` It is spelled ${meant.kind}.`;
}

async function unserved(
  { tool }: Subject,
  apiVersion: string,
  group: string,
  connection: Connection,
  asking: Asking,
): Promise<ToolError> {
  const groups = listIn(await connection.read('/apis', [], asking), 'groups');
  const served = groups.flatMap((one) => listIn(one, 'versions').map((row) => line(readText(row, 'groupVersion'))));
  const others = served.filter((one) => group !== '' && one.startsWith(`${group}/`));
  const near = others.length > 0 ? ` It serves ${others.join(', ')}.` : didYouMean(apiVersion, served);
  return refused(tool.name, 'apiVersion', `this cluster does not serve ${apiVersion}.${near}`);
}

const question = (path: string) =>
  ({ method: 'GET', path, query: [], headers: { accept: 'application/json' }, notes: [] }) as const;

function partsOf(apiVersion: string): Pick<Subject, 'group' | 'version'> {
  const [version = '', group = ''] = apiVersion.split('/').reverse();
  return { group, version };
}

/** Subresources have no objects of their own; a name that is no step of a path is none. */
function resourceIn(told: Json): readonly Resource[] {
  const plural = line(readText(told, 'name'));
  if (!/^[a-z0-9][a-z0-9.-]*$/.test(plural)) return [];
  const verbs = listIn(told, 'verbs').filter((verb) => typeof verb === 'string');
  return [{ plural, kind: line(readText(told, 'kind')), isNamespaced: readPath(told, 'namespaced') === true, verbs }];
}

const listIn = (from: Json | undefined, path: string): readonly Json[] => {
  const found = readPath(from ?? null, path);
  return Array.isArray(found) ? (found as readonly Json[]) : [];
};
const line = (text: string | undefined): string => cleanLine(text ?? '', 120);

const refused = (tool: string, param: string, why: string): ToolError =>
  new ToolError('PARAM_VALUE', `"${param}" of ${tool}: ${why} Nothing was sent.`);
