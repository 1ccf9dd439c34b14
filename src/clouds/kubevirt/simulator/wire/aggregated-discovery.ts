// Discovery in one answer, for clients that ask for it: every group with its versions and their resources.
import { readPath, readText } from '../../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import { groupVersions, resourceList } from './discovery.ts';

const asked = /application\/json;g=apidiscovery\.k8s\.io;v=(v2(?:beta1)?);as=APIGroupDiscoveryList/;

/** The answer at `/api` and `/apis` to a client that takes this form; undefined for all others. */
export function aggregatedFor(path: string, accept: string, release: string): Response | undefined {
  const version = asked.exec(accept)?.[1];
  if (version === undefined || (path !== '/api' && path !== '/apis')) return undefined;
  const groups = path === '/api' ? new Map([['', ['v1']]]) : groupVersions(release);
  const items = [...groups].map(([group, versions]) => ({
    metadata: { ...(group !== '' && { name: group }), creationTimestamp: null },
    versions: versions.map((one) => ({
      version: one,
      resources: together(group, one, resourceList(group, one, release).resources as readonly JsonObject[]),
      freshness: 'Current',
    })),
  }));
  const body = { kind: 'APIGroupDiscoveryList', apiVersion: `apidiscovery.k8s.io/${version}`, metadata: {}, items };
  const type = `application/json;g=apidiscovery.k8s.io;v=${version};as=APIGroupDiscoveryList`;
  return new Response(JSON.stringify(body), { status: 200, headers: { 'content-type': type } });
}

/** Subresources stand below their resource, which is made for those that have none in the group. */
function together(group: string, version: string, listed: readonly JsonObject[]): readonly JsonObject[] {
  const found = new Map<string, Record<string, Json>>();
  for (const one of listed) {
    const [plural = '', ...below] = String(one.name).split('/');
    const responseKind = {
      group: readText(one, 'group') ?? group,
      version: readText(one, 'version') ?? version,
      kind: readText(one, 'kind') ?? '',
    };
    const about = {
      scope: one.namespaced === true ? 'Namespaced' : 'Cluster',
      singularResource: one.singularName ?? '',
    };
    const row = found.get(plural) ?? { resource: plural, ...about, subresources: [] };
    if (below.length === 0)
      Object.assign(row, {
        responseKind,
        verbs: one.verbs,
        shortNames: one.shortNames ?? [],
        categories: one.categories ?? [],
      });
    else {
      const before = readPath(row, 'subresources') as readonly Json[];
      row.subresources = [...before, { subresource: below.join('/'), responseKind, verbs: one.verbs ?? [] }];
    }
    found.set(plural, row);
  }
  return [...found.values()];
}
