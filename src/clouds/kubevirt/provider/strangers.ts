// What a cluster serves and no tool is generated for: kinds of objects, and operations on machines.

import type { RestVerb } from '../../../contract/tool.ts';
import { kubevirt } from '../../../generated/kubevirt/catalog.ts';
import { references } from '../../../generated/kubevirt/references.ts';
import { type Groups, isOurs, type Resource } from './discovery.ts';
import { knownActions } from './typed-tools.ts';

/** Where a kind or an operation is served. */
interface Place {
  readonly group: string;
  readonly version: string;
  readonly plural: string;
  readonly scope: Resource['scope'];
}
export interface StrangeKind extends Place {
  readonly kind: string;
}
/** `steps` are those behind the object, or behind the namespace where there is no object: `sev/setupsession`. */
export interface StrangeAction extends Place {
  readonly kind?: string;
  readonly steps: string;
}
export interface Strangers {
  readonly kinds: readonly StrangeKind[];
  readonly actions: readonly StrangeAction[];
  /** How many kinds there are beyond those. */
  readonly untold: number;
}

/** As many kinds are made into eight tools each; a platform that brings a thousand is worked with by any kind. */
const mostKinds = 100;

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

/**
 * Each in the version that the cluster prefers, those of KubeVirt's groups first. Kinds of Kubernetes itself are for the
 * tools of any kind, and so is a kind that is called like one that has tools.
 */
export async function strangersIn(groups: Groups): Promise<Strangers> {
  const told = [...groups].flatMap(([id, resources]) => resources.map((resource) => ({ id, resource })));
  const all = unknownKinds(told.filter(({ id }) => isOurs(id) || isOfTheSite(id)));
  return {
    kinds: all.slice(0, mostKinds),
    untold: Math.max(0, all.length - mostKinds),
    actions: await unknownActions(
      told.filter(({ id }) => isVirtApi(id)),
      kindsByPlural(told),
    ),
  };
}

interface Told {
  readonly id: string;
  readonly resource: Resource;
}

/** Groups without a dot, and below k8s.io and kubernetes.io, are Kubernetes' own: its API guidelines keep them for it. */
const isOfTheSite = (id: string): boolean => /^[^/]+\./.test(id) && !/(^|\.)(k8s|kubernetes)\.io\//.test(id);
const isVirtApi = (id: string): boolean => id.startsWith('subresources.') && isOurs(id);
const rank = ({ group }: Place): number => (isOurs(`${group}/`) ? 0 : 1);

function unknownKinds(told: readonly Told[]): readonly StrangeKind[] {
  const known = new Set([...Object.keys(references), ...toolless]);
  const found = told.flatMap(({ id, resource }): readonly StrangeKind[] => {
    const { name: plural, kind, holds, scope } = resource;
    const [group = '', version = ''] = id.split('/');
    const isOne = holds === 'objects' && /^[A-Z]\w*$/.test(kind) && /^[a-z0-9][a-z0-9-]*$/.test(plural);
    return isOne ? [{ group, version, plural, kind, scope }] : [];
  });
  return found
    .sort((a, b) => rank(a) - rank(b) || (a.group < b.group ? -1 : a.group > b.group ? 1 : 0))
    .filter(({ kind }) => !known.has(kind) && known.add(kind));
}

const kindsByPlural = (told: readonly Told[]): ReadonlyMap<string, string> =>
  new Map(
    told.flatMap(({ id, resource: { name, kind, holds } }) =>
      isOurs(id) && holds === 'objects' ? [[name, kind] as const] : [],
    ),
  );

async function unknownActions(
  told: readonly Told[],
  kinds: ReadonlyMap<string, string>,
): Promise<readonly StrangeAction[]> {
  const parents = new Set(told.flatMap(({ resource: { name } }) => (name.includes('/') ? [name.split('/')[0]] : [])));
  const seen = new Set<string>();
  const unsure = told.flatMap(({ id, resource: { name, scope } }): readonly StrangeAction[] => {
    const [group = '', version = ''] = id.split('/');
    const [first = '', ...rest] = name.split('/');
    const steps = rest.length === 0 ? first : rest.join('/');
    const plural = rest.length === 0 ? '' : first;
    const kind = kinds.get(plural);
    const key = `${group}/${name}`;
    if (parents.has(name) || seen.has(key) || !/^[a-z0-9][a-z0-9/-]*$/.test(name) || isListed(steps, kind)) return [];
    seen.add(key);
    return [{ group, version, plural, scope, steps, ...(kind !== undefined && { kind }) }];
  });
  if (unsure.length === 0) return [];
  const known = await knownActions();
  return unsure.filter(({ group, plural, steps }) => !known.has([group, plural, steps].filter(Boolean).join('/')));
}

const symbols = new Set(kubevirt.tools.map(({ symbol }) => symbol.toLowerCase()));
const verbs: readonly (RestVerb | '')[] = ['', 'get', 'create', 'patch', 'replace', 'delete'];

/** Whether a tool bears the name that the operation would get: most are told so without loading a tool. */
function isListed(steps: string, kind = ''): boolean {
  const step = steps.replace(/[^a-z0-9]/g, '');
  const about = kind.toLowerCase();
  return verbs.some((verb) => symbols.has(verb === '' ? `${step}${about}` : `${verb}${about}${step}`));
}
