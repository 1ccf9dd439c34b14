// Which kinds are Kubernetes' own: the API server reads, refuses and lists them otherwise than custom resources.
import { coreKinds } from './core-kinds.ts';
import type { Kind } from './kind.ts';

/** Groups of the surroundings whose kinds are custom resources all the same. */
const CUSTOM_GROUPS = new Set(['k8s.cni.cncf.io', 'snapshot.storage.k8s.io']);

/** Whether the kinds of a group are Kubernetes' own. */
export const isOwnGroup = (group: string): boolean =>
  !CUSTOM_GROUPS.has(group) && coreKinds.some((core) => core.group === group);

/** By name: each release has kind objects of its own. */
export const isCore = ({ group, plural }: Kind): boolean =>
  isOwnGroup(group) && coreKinds.some((core) => core.group === group && core.plural === plural);
