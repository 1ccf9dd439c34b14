// What clients ask first: versions, groups, resources.
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import { pageNotFound } from '../engine/fault.ts';
import type { Kind } from '../engine/kind.ts';
import { kindsOf, versionsOf } from '../engine/releases.ts';

const verbs = ['delete', 'deletecollection', 'get', 'list', 'patch', 'create', 'update', 'watch'];
/** The version of Kubernetes that the API server says it is. */
export const gitVersion = 'v1.36.0';

/** Groups without objects of their own. */
const otherGroups: Readonly<
  Record<string, { readonly versions: readonly string[]; readonly resources: readonly JsonObject[] }>
> = {
  'subresources.kubevirt.io': {
    versions: ['v1', 'v1alpha3'],
    resources: [
      'virtualmachines/start',
      'virtualmachines/stop',
      'virtualmachines/restart',
      'virtualmachines/migrate',
      'virtualmachineinstances/pause',
      'virtualmachineinstances/unpause',
      'virtualmachineinstances/vnc',
      'virtualmachineinstances/console',
    ].map((name) => ({ name, singularName: '', namespaced: true, kind: '', verbs: ['get', 'update'] })),
  },
  'subresources.template.kubevirt.io': {
    versions: ['v1beta1', 'v1alpha1'],
    resources: ['virtualmachinetemplates/process', 'virtualmachinetemplates/create'].map((name) => ({
      name,
      singularName: '',
      namespaced: true,
      kind: 'ProcessedVirtualMachineTemplate',
      verbs: ['create'],
    })),
  },
  'authorization.k8s.io': {
    versions: ['v1'],
    resources: ['SelfSubjectAccessReview', 'SelfSubjectRulesReview'].map((kind) => ({
      name: `${kind.toLowerCase()}s`,
      singularName: kind.toLowerCase(),
      namespaced: false,
      kind,
      verbs: ['create'],
    })),
  },
  'authentication.k8s.io': {
    versions: ['v1'],
    resources: [
      {
        name: 'selfsubjectreviews',
        singularName: 'selfsubjectreview',
        namespaced: false,
        kind: 'SelfSubjectReview',
        verbs: ['create'],
      },
    ],
  },
  'upload.cdi.kubevirt.io': {
    versions: ['v1beta1'],
    resources: [
      {
        name: 'uploadtokenrequests',
        singularName: 'uploadtokenrequest',
        namespaced: true,
        kind: 'UploadTokenRequest',
        verbs: ['create'],
      },
    ],
  },
};

/** JSON for a discovery path. Throws 404 for groups and versions that are not served. */
export function discover(path: string, release: string): Json {
  const steps = path.split('/').filter((step) => step !== '');
  switch (steps[0]) {
    case undefined:
      return { paths: ['/api', '/api/v1', '/apis', '/healthz', '/openapi/v2', '/openapi/v3', '/version'] };
    case 'version':
      return {
        major: '1',
        minor: '36',
        ...{ emulationMajor: '1', emulationMinor: '36', minCompatibilityMajor: '1', minCompatibilityMinor: '35' },
        gitVersion,
        gitCommit: '',
        gitTreeState: 'clean',
        buildDate: '2026-11-01T00:00:00Z',
        goVersion: 'go1.26',
        compiler: 'gc',
        platform: 'linux/amd64',
      };
    case 'api':
      return steps[1] === undefined
        ? { kind: 'APIVersions', versions: ['v1'], serverAddressByClientCIDRs: [] }
        : resources(
            'v1',
            kindsOf(release).filter(({ group }) => group === ''),
          );
    case 'apis':
      return groupsAnswer(steps[1], steps[2], release);
    default:
      return 'ok';
  }
}

function groupsAnswer(group: string | undefined, version: string | undefined, release: string): Json {
  const versions = groupVersions(release);
  if (group === undefined) {
    return {
      kind: 'APIGroupList',
      apiVersion: 'v1',
      groups: [...versions].map(([name, served]) => groupFact(name, served)),
    };
  }
  const served = versions.get(group);
  if (served === undefined) throw pageNotFound();
  if (version === undefined) return { kind: 'APIGroup', apiVersion: 'v1', ...groupFact(group, served) };
  if (!served.includes(version)) throw pageNotFound();
  return resourceList(group, version, release);
}

/** The resources of a group version that is served. */
export function resourceList(group: string, version: string, release: string): JsonObject {
  const other = Object.hasOwn(otherGroups, group) ? otherGroups[group] : undefined;
  if (other !== undefined) {
    return {
      kind: 'APIResourceList',
      apiVersion: 'v1',
      groupVersion: `${group}/${version}`,
      resources: [...other.resources],
    };
  }
  return resources(
    group === '' ? version : `${group}/${version}`,
    kindsOf(release).filter((kind) => kind.group === group && kind.versions.includes(version)),
  );
}

/** Group > versions, the preferred one first. */
export function groupVersions(release: string): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { group, versions } of kindsOf(release)) {
    if (group === '') continue;
    found.set(group, [...new Set([...(found.get(group) ?? []), ...versions])]);
  }
  for (const [group, { versions }] of Object.entries(otherGroups)) {
    const served = versionsOf(group, versions, release);
    if (served.length > 0) found.set(group, served);
  }
  return found;
}

function groupFact(name: string, versions: readonly string[]): JsonObject {
  const listed = versions.map((version) => ({ groupVersion: `${name}/${version}`, version }));
  const [preferredVersion] = listed;
  return { name, versions: listed, ...(preferredVersion !== undefined && { preferredVersion }) };
}

/** Subresources that are objects of a group of their own. */
const SPOKEN: Readonly<Record<string, JsonObject>> = {
  scale: { group: 'autoscaling', version: 'v1', kind: 'Scale' },
  eviction: { group: 'policy', version: 'v1', kind: 'Eviction' },
  token: { group: 'authentication.k8s.io', version: 'v1', kind: 'TokenRequest' },
};

function resources(groupVersion: string, kinds: readonly Kind[]): JsonObject {
  return {
    kind: 'APIResourceList',
    // The oldest group says nothing of its own form.
    ...(groupVersion === 'v1' ? {} : { apiVersion: 'v1' }),
    groupVersion,
    resources: kinds.flatMap((kind) => {
      const namespaced = kind.scope === 'Namespaced';
      const { plural, singular, short, subresources } = kind;
      return [
        {
          name: plural,
          singularName: singular,
          namespaced,
          kind: kind.kind,
          verbs: kind.verbs ?? verbs,
          ...(kind.categories === undefined ? {} : { categories: kind.categories }),
          ...(short.length > 0 ? { shortNames: short } : {}),
        },
        ...subresources.map((name) => ({
          name: `${plural}/${name}`,
          singularName: '',
          namespaced,
          ...(SPOKEN[name] ?? { kind: kind.kind }),
          verbs:
            name === 'eviction' || name === 'token'
              ? ['create']
              : name === 'log'
                ? ['get']
                : ['get', 'patch', 'update'],
        })),
      ];
    }),
  };
}
