// What a cluster's discovery says, in either of its forms: group versions and their resources.

import { isObject, readPath, readText } from '../../../contract/read-path.ts';
import type { Json } from '../../../contract/tool.ts';
import { cleanLine } from '../../../security/hygiene.ts';
import { groupVersion } from './place.ts';

/** Discovery in one answer, from Kubernetes 1.27 on; older servers answer with the list of their groups. */
export const aggregated = [
  'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList',
  'application/json;g=apidiscovery.k8s.io;v=v2beta1;as=APIGroupDiscoveryList',
  'application/json',
].join(',');

/** A resource as discovery names it; subresources are `virtualmachines/status`. */
export interface Resource {
  readonly name: string;
  readonly kind: string;
  /** Whether its objects can be listed. */
  readonly holds: 'objects' | 'none';
  readonly scope: 'Namespaced' | 'Cluster';
}

/** Group version > its resources; one without any has not told them. The version that the cluster prefers comes first. */
export type Groups = ReadonlyMap<string, readonly Resource[]>;

/** Undefined for an answer that tells no groups: nothing is known then, rather than that there are none. */
export async function groupsIn(
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

export const resourcesIn = (list: Json | undefined): readonly Resource[] =>
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
/** Of the groups that come and go with KubeVirt. */
export const isOurs = (id: string): boolean => /(^|\.)kubevirt\.io\//.test(id);
