// What a path of a Kubernetes API means: group, version, resource, subresource, watch or discovery.

/** A path taken apart. `foreign` belongs to a group that is not read; the core group has no name. */
export type Place =
  | {
      readonly kind: 'collection' | 'item' | 'watch';
      readonly group: string;
      readonly version: string;
      readonly plural: string;
    }
  | {
      readonly kind: 'subresource';
      readonly group: string;
      readonly version: string;
      /** Resource it hangs on; absent for those of a namespace or of the whole group. */
      readonly plural?: string;
      /** Fixed steps of the path behind the resource: `sev`, `setupsession`. */
      readonly steps: readonly string[];
    }
  | { readonly kind: 'discovery' | 'server' | 'foreign' };

const groups = /^(?:[a-z0-9-]+\.)*kubevirt\.io$/;

/** Which groups are read: KubeVirt's own, unless a document was cut to what is wanted. */
export type Groups = 'own' | 'all';

/**
 * `isResource` knows the plurals that hold objects: everything else behind a namespace is a subresource of the
 * namespace, such as expand-vm-spec.
 */
export function placeOf(
  path: string,
  isResource: (group: string, plural: string) => boolean,
  wanted: Groups = 'own',
): Place {
  const steps = path.split('/').filter((step) => step !== '');
  const isCore = steps[0] === 'api';
  if (steps[0] !== 'apis' && !isCore) return { kind: 'server' };
  const [group, version, ...rest] = isCore ? ['', ...steps.slice(1)] : steps.slice(1);
  if (group === undefined) return { kind: 'discovery' };
  if (wanted === 'own' && !groups.test(group)) return { kind: 'foreign' };
  if (version === undefined || rest.length === 0) return { kind: 'discovery' };
  const isWatch = rest[0] === 'watch' && rest.length > 1;
  const below = isWatch ? rest.slice(1) : rest;
  const [plural, name, ...more] = below[0] === 'namespaces' && below[1] === '{namespace}' ? below.slice(2) : below;
  if (plural === undefined) return { kind: 'foreign' };
  if (isWatch) return { kind: 'watch', group, version, plural };
  if (name !== undefined && more.length > 0) {
    return { kind: 'subresource', group, version, plural, steps: more.filter((step) => !step.startsWith('{')) };
  }
  if (!isResource(group, plural))
    return { kind: 'subresource', group, version, steps: [plural, ...(name ? [name] : [])] };
  return { kind: name === undefined ? 'collection' : 'item', group, version, plural };
}

/** Order of API versions as Kubernetes has it: v2 > v1 > v1beta2 > v1beta1 > v1alpha1. Negative when `a` comes first. */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [versionParts(a), versionParts(b)];
  return y.stage - x.stage || y.major - x.major || y.minor - x.minor;
}

function versionParts(version: string): { stage: number; major: number; minor: number } {
  const match = /^v(\d+)(?:(alpha|beta)(\d+))?$/.exec(version);
  if (match === null) return { stage: -1, major: 0, minor: 0 };
  const stage = match[2] === undefined ? 2 : match[2] === 'beta' ? 1 : 0;
  return { stage, major: Number(match[1]), minor: Number(match[3] ?? 0) };
}
