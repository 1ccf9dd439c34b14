// The releases of KubeVirt that the simulator can play: what each served otherwise than the newest.
import { own } from '../../../../contract/read-path.ts';
import type { Kind } from './kind.ts';
import { allKinds } from './kinds.ts';

/** Oldest first; the last is the one that is simulated unless told otherwise. */
export const releases: readonly string[] = ['1.3.1', '1.7.4', '1.8.4', '1.9.0'];
export const newest = '1.9.0';

type Served = Readonly<Record<string, readonly string[]>>;

const none: readonly string[] = [];
const before19: Served = {
  'export.kubevirt.io': ['v1beta1', 'v1alpha1'],
  'plugin.kubevirt.io': none,
};
const before18: Served = {
  ...before19,
  'backup.kubevirt.io': none,
  'template.kubevirt.io': none,
  'subresources.template.kubevirt.io': none,
};

/** Release > group > versions, the stored one first, where they are others than those of the newest. */
const served: Readonly<Record<string, Served>> = {
  '1.3.1': {
    ...before18,
    'clone.kubevirt.io': ['v1alpha1'],
    'instancetype.kubevirt.io': ['v1beta1', 'v1alpha2', 'v1alpha1'],
    'pool.kubevirt.io': ['v1alpha1'],
  },
  '1.7.4': before18,
  '1.8.4': {
    ...before19,
    'template.kubevirt.io': ['v1alpha1'],
    'subresources.template.kubevirt.io': ['v1alpha1'],
  },
};

/** The versions of a group in a release, where those of the newest are `usual`. */
export function versionsOf(group: string, usual: readonly string[], release: string): readonly string[] {
  return own(served[release], group) ?? usual;
}

/** All that a release serves. */
export const kindsOf = (release: string): readonly Kind[] =>
  allKinds.flatMap((kind) => {
    const versions = versionsOf(kind.group, kind.versions, release);
    return versions.length === 0 ? [] : [{ ...kind, versions }];
  });

/** Subresource of virt-api > the release that it came with. */
const came: Readonly<Record<string, string>> = {
  'virtualmachineinstances/backup': '1.8.4',
  'virtualmachineinstances/redefine-checkpoint': '1.8.4',
  'virtualmachineinstances/evacuate/cancel': '1.7.4',
  'virtualmachineinstances/objectgraph': '1.7.4',
  'virtualmachineinstances/reset': '1.7.4',
  'virtualmachines/evacuate/cancel': '1.7.4',
  'virtualmachines/objectgraph': '1.7.4',
};

/** Whether virt-api of the release has a subresource. */
export function hasSubresource(name: string, release: string): boolean {
  const since = own(came, name);
  return since === undefined || releases.indexOf(since) <= releases.indexOf(release);
}
