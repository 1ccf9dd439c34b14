// What a cluster serves: its versions, and the group versions and resources of its discovery.

import { ToolError } from '../../../contract/errors.ts';
import type { Served } from '../../../contract/live.ts';
import { isObject, readPath, readText } from '../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../contract/tool.ts';
import { references } from '../../../generated/kubevirt/references.ts';
import { skewMs } from '../../../runtime/wire/clock-skew.ts';
import { cleanLine } from '../../../security/hygiene.ts';
import type { Connection, Reached } from './connection.ts';
import type { OwnKind } from './own-spec.ts';
import { groupVersion } from './place.ts';
import { pageOf } from './reply.ts';
import { jsonOf } from './status.ts';

/** Discovery in one answer, from Kubernetes 1.27 on; older servers answer with the list of their groups. */
const aggregated = [
  'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList',
  'application/json;g=apidiscovery.k8s.io;v=v2beta1;as=APIGroupDiscoveryList',
  'application/json',
].join(',');

/** A resource as discovery names it; subresources are `virtualmachines/status`. */
interface Resource {
  readonly name: string;
  readonly kind: string;
  /** Whether its objects can be listed. */
  readonly holds: 'objects' | 'none';
  readonly scope: OwnKind['scope'];
}
type Groups = ReadonlyMap<string, readonly Resource[]>;

/**
 * `operations` are group versions > their resources; one without any has not told them. Throws ToolError when the cluster
 * tells no groups and no version.
 */
export async function learnFrom(connection: Connection, signal: AbortSignal, now: () => number): Promise<Served> {
  const ask = (path: string, accept = 'application/json'): Promise<Reached> =>
    connection.ask(
      { method: 'GET', path, query: [], headers: { accept }, notes: [] },
      { tool: 'Discovery', effect: 'read', signal },
    );
  const read = async (path: string): Promise<Json | undefined> => {
    const reached = await ask(path).catch(() => undefined);
    return reached?.response.status === 200 ? jsonOf(reached.response) : undefined;
  };
  const [apis, core, own, kubernetes, cdis] = await Promise.all([
    ask('/apis', aggregated),
    read('/api/v1'),
    read('/apis/subresources.kubevirt.io/v1/version'),
    read('/version'),
    read('/apis/cdi.kubevirt.io/v1beta1/cdis'),
  ]);
  const { response } = apis;
  const skew = skewMs(response, now());
  const version = numbers(readText(own, 'gitVersion'));
  const cdi = numbers(readText(pageOf(cdis)?.items[0] ?? null, 'status.observedVersion'));
  const beside = {
    ...name('Kubernetes', numbers(readText(kubernetes, 'gitVersion'))),
    ...name('CDI', cdi),
  };
  const about = {
    ...(version !== undefined && { version }),
    ...(Object.keys(beside).length > 0 && { beside }),
    ...(skew !== undefined && { skewMs: skew }),
  };
  const groups = response.status === 200 ? await groupsIn(jsonOf(response), read) : undefined;
  if (groups === undefined) {
    if (version === undefined && response.status !== 403) {
      throw new ToolError('API_REFUSED', `The cluster does not tell what it serves (${response.status}).`);
    }
    return { ...about, gap: `It does not tell these credentials what it serves (${response.status}).` };
  }
  const all = new Map([...groups, ['v1', resourcesIn(core)] as const]);
  return {
    ...about,
    operations: Object.fromEntries([...all].map(([id, found]) => [id, found.map((resource) => resource.name)])),
    facts: (wanted) => strangers(all, new Set(wanted)),
  };
}

const name = (what: string, version: string | undefined) => (version === undefined ? {} : { [what]: version });

/** 1.9.0 of `v1.9.0-dirty`. */
const numbers = (told: string | undefined): string | undefined => /\d+(?:\.\d+)+/.exec(told ?? '')?.[0];

/** Undefined for an answer that tells no groups: nothing is known then, rather than that there are none. */
async function groupsIn(
  answer: Json | undefined,
  read: (path: string) => Promise<Json | undefined>,
): Promise<Groups | undefined> {
  if (!isObject(answer)) return undefined;
  if (Array.isArray(answer.items)) return fromDiscovery(answer.items);
  const listed = Array.isArray(answer.groups) ? (answer.groups as readonly Json[]) : [];
  const names = listed.flatMap((group) => versionsIn(group).map((one) => readText(one, 'groupVersion') ?? ''));
  if (names.length === 0) return undefined;
  // Only of the groups that come and go with KubeVirt are the resources asked for, one by one.
  const rows = names.filter(isTelling).map(async (id) => {
    const resources = isOurs(id) ? resourcesIn(await read(`/apis/${id}`)) : [];
    return [id, resources] as const;
  });
  return new Map(await Promise.all(rows));
}

function fromDiscovery(items: readonly Json[]): Groups | undefined {
  const groups = new Map<string, readonly Resource[]>();
  for (const item of items) {
    const group = readText(item, 'metadata.name') ?? '';
    for (const one of versionsIn(item)) {
      const id = groupVersion(group, readText(one, 'version') ?? '');
      // The server behind it is away: what it has may be more than what was remembered of it.
      const isStale = readText(one, 'freshness') === 'Stale';
      if (isTelling(id)) groups.set(id, isStale ? [] : discovered(readPath(one, 'resources')));
    }
  }
  return groups.size === 0 ? undefined : groups;
}

const versionsIn = (group: Json): readonly Json[] => listOf(readPath(group, 'versions'));
const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);

const discovered = (resources: Json | undefined): readonly Resource[] =>
  listOf(resources).flatMap((one) => {
    const plural = readText(one, 'resource') ?? '';
    const below = listOf(readPath(one, 'subresources')).map((sub) => `${plural}/${readText(sub, 'subresource') ?? ''}`);
    return [resource(plural, one, readText(one, 'responseKind.kind')), ...below.map((sub) => resource(sub, null))];
  });

const resourcesIn = (list: Json | undefined): readonly Resource[] =>
  listOf(readPath(list ?? null, 'resources')).map((one) =>
    resource(readText(one, 'name') ?? '', one, readText(one, 'kind')),
  );

const resource = (plural: string, told: Json, kind = ''): Resource => ({
  name: cleanLine(plural, 120),
  kind: cleanLine(kind, 120),
  holds: listOf(readPath(told, 'verbs')).includes('list') ? 'objects' : 'none',
  scope: readPath(told, 'namespaced') === true || readText(told, 'scope') === 'Namespaced' ? 'Namespaced' : 'Cluster',
});

/** What is no name of a group version is left out. */
const isTelling = (id: string): boolean => /^[a-z0-9.-]+\/v[0-9a-z]+$/.test(id);
const isOurs = (id: string): boolean => /(^|\.)kubevirt\.io\//.test(id);

/** Kinds that the controllers keep for themselves, or that say where a volume comes from: known, and without tools. */
const toolless = [
  'ObjectTransfer',
  'OpenstackVolumePopulator',
  'OvirtVolumePopulator',
  'Plugin',
  'VolumeCloneSource',
  'VolumeImportSource',
  'VolumeUploadSource',
];

/** The kinds of KubeVirt's groups that nothing is known of, each in the version that the cluster prefers: see own-spec.ts. */
function strangers(groups: Groups, wanted: ReadonlySet<string>): readonly JsonObject[] {
  const known = new Set([...Object.keys(references), ...toolless]);
  const found = new Map<string, OwnKind>();
  for (const [id, resources] of groups) {
    const [group = '', version = ''] = id.split('/');
    if (!isOurs(id) || !wanted.has(id)) continue;
    for (const { name: plural, kind, holds, scope } of resources) {
      const stranger = `${plural}.${group}`;
      if (holds === 'none' || known.has(kind) || !/^[A-Z]\w*$/.test(kind) || found.has(stranger)) continue;
      found.set(stranger, { name: stranger, kind, version, scope });
    }
  }
  return [...found.values()].map((kind) => ({ ...kind }));
}
