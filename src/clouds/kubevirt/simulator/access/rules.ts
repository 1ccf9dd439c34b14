// Roles of the simulated cluster: what each group may do, where.

import type { Rule, User } from '../engine/call.ts';
import { ApiFault } from '../engine/fault.ts';

/** One request in the words of RBAC. */
export interface Attempt {
  readonly verb: string;
  readonly group: string;
  readonly resource: string;
  readonly subresource?: string;
  readonly namespace?: string;
  readonly name?: string;
}

const reads = ['get', 'list', 'watch'] as const;
const objectGroups =
  'kubevirt.io snapshot.kubevirt.io export.kubevirt.io clone.kubevirt.io instancetype.kubevirt.io pool.kubevirt.io backup.kubevirt.io cdi.kubevirt.io template.kubevirt.io'.split(
    ' ',
  );
const guestReads =
  'virtualmachineinstances/guestosinfo virtualmachineinstances/filesystemlist virtualmachineinstances/userlist virtualmachines/expand-spec virtualmachines/objectgraph virtualmachineinstances/objectgraph'.split(
    ' ',
  );
const access = 'console vnc portforward usbredir'.split(' ').map((name) => `virtualmachineinstances/${name}`);
const instanceActions = 'pause unpause addvolume removevolume freeze unfreeze softreboot reset'
  .split(' ')
  .map((name) => `virtualmachineinstances/${name}`);
const machineActions = 'start stop restart addvolume removevolume memorydump'
  .split(' ')
  .map((name) => `virtualmachines/${name}`);
const sub = ['subresources.kubevirt.io'];

const everybody: readonly Rule[] = [
  {
    verbs: reads,
    apiGroups: ['instancetype.kubevirt.io'],
    resources: ['virtualmachineclusterinstancetypes', 'virtualmachineclusterpreferences'],
  },
  { verbs: ['get', 'list'], apiGroups: ['kubevirt.io'], resources: ['kubevirts'] },
  { verbs: ['get', 'list'], apiGroups: sub, resources: ['version', 'guestfs'] },
  {
    verbs: ['create'],
    apiGroups: ['authorization.k8s.io'],
    resources: ['selfsubjectaccessreviews', 'selfsubjectrulesreviews'],
  },
  { verbs: ['create'], apiGroups: ['authentication.k8s.io'], resources: ['selfsubjectreviews'] },
];

const coreReads: readonly Rule[] = [
  {
    verbs: reads,
    apiGroups: [''],
    resources: [
      'configmaps',
      'events',
      'namespaces',
      'persistentvolumeclaims',
      'pods',
      'pods/log',
      'serviceaccounts',
      'services',
    ],
  },
  { verbs: reads, apiGroups: ['networking.k8s.io'], resources: ['networkpolicies'] },
  { verbs: reads, apiGroups: ['policy'], resources: ['poddisruptionbudgets'] },
  { verbs: reads, apiGroups: ['events.k8s.io'], resources: ['events'] },
];

/** What Kubernetes' own role `edit` adds to `view`. */
const coreWrites: readonly Rule[] = [
  {
    verbs: ['create', 'update', 'patch', 'delete', 'deletecollection'],
    apiGroups: ['', 'networking.k8s.io'],
    resources: ['configmaps', 'networkpolicies', 'persistentvolumeclaims', 'pods', 'secrets', 'services'],
  },
  { verbs: reads, apiGroups: [''], resources: ['secrets'] },
  { verbs: ['create'], apiGroups: [''], resources: ['pods/eviction'] },
  {
    verbs: [...reads, 'create', 'update', 'patch', 'delete'],
    apiGroups: ['k8s.cni.cncf.io', 'snapshot.storage.k8s.io'],
    resources: ['network-attachment-definitions', 'volumesnapshots'],
  },
];

const viewing: readonly Rule[] = [
  ...coreReads,
  { verbs: reads, apiGroups: objectGroups, resources: ['*'] },
  { verbs: ['get'], apiGroups: sub, resources: guestReads },
];

/** As KubeVirt ships it: no live migration, no deleting by the dozen. */
const editing: readonly Rule[] = [
  ...coreReads,
  ...coreWrites,
  { verbs: [...reads, 'create', 'update', 'patch', 'delete'], apiGroups: objectGroups, resources: ['*'] },
  { verbs: ['get'], apiGroups: sub, resources: [...guestReads, ...access, 'virtualmachines/portforward'] },
  { verbs: ['update'], apiGroups: sub, resources: [...instanceActions, ...machineActions, 'expand-vm-spec'] },
];

const bindings: readonly {
  readonly group: string;
  readonly namespace: string;
  readonly role: string;
  readonly rules: readonly Rule[];
}[] = [
  { group: 'kv-editors', namespace: 'team-a', role: 'kubevirt.io:edit', rules: editing },
  { group: 'kv-viewers', namespace: 'team-a', role: 'kubevirt.io:view', rules: viewing },
];

/** The roles that a binding can name from the start, beside those that somebody makes. */
export const builtInRoles: Readonly<Record<string, readonly Rule[]>> = {
  'cluster-admin': [{ verbs: ['*'], apiGroups: ['*'], resources: ['*'] }],
  'kubevirt.io:edit': editing,
  'kubevirt.io:view': viewing,
};

/** Why something is allowed; undefined when it is not. */
export function grantFor(user: User, attempt: Attempt): string | undefined {
  if (user.groups.includes('system:masters')) return '';
  // A namespace itself is asked about as if it stood in itself.
  if (
    attempt.resource === 'namespaces' &&
    attempt.group === '' &&
    attempt.name !== undefined &&
    attempt.namespace === undefined
  )
    return grantFor(user, { ...attempt, namespace: attempt.name });
  const isKnown = user.groups.includes('system:authenticated');
  if (isKnown && everybody.some((rule) => covers(rule, attempt)))
    return 'RBAC: allowed by ClusterRoleBinding "kubevirt.io:default"';
  const binding = bindings.find(
    ({ group, namespace, rules }) =>
      user.groups.includes(group) && attempt.namespace === namespace && rules.some((rule) => covers(rule, attempt)),
  );
  if (binding === undefined) return boundFor(user, attempt);
  const { group, namespace, role } = binding;
  return `RBAC: allowed by RoleBinding "${group}/${namespace}" of ClusterRole "${role}" to Group "${group}"`;
}

/** What a binding of the cluster itself allows. */
function boundFor({ bound = [] }: User, attempt: Attempt): string | undefined {
  const inReach = bound.filter(({ namespace }) => namespace === undefined || namespace === attempt.namespace);
  const found = inReach.find(({ rules }) => rules.some((rule) => grants(rule, attempt)));
  return found === undefined ? undefined : `RBAC: allowed by ${found.told}`;
}

/** Whether a rule of a stored role covers an attempt: in these, a star means every subresource too. */
function grants({ verbs, apiGroups, resources, resourceNames = [] }: Rule, attempt: Attempt): boolean {
  const { verb, group, resource, subresource, name } = attempt;
  const what = subresource === undefined ? resource : `${resource}/${subresource}`;
  const has = (list: readonly string[], it: string): boolean => list.includes('*') || list.includes(it);
  return (
    has(verbs, verb) &&
    has(apiGroups, group) &&
    (has(resources, what) || (subresource !== undefined && resources.includes(`*/${subresource}`))) &&
    (resourceNames.length === 0 || (name !== undefined && resourceNames.includes(name)))
  );
}

/** The rules that hold for a user in a namespace. */
export function rulesFor(user: User, namespace: string): readonly Rule[] {
  if (user.groups.includes('system:masters')) return [{ verbs: ['*'], apiGroups: ['*'], resources: ['*'] }];
  const bound = bindings.filter((binding) => user.groups.includes(binding.group) && binding.namespace === namespace);
  const reached = (user.bound ?? []).filter((it) => it.namespace === undefined || it.namespace === namespace);
  return [
    ...(user.groups.includes('system:authenticated') ? everybody : []),
    ...[...bound, ...reached].flatMap(({ rules }) => rules),
  ];
}

/** Throws 403 in the words of the API server. */
export function authorise(user: User, attempt: Attempt): void {
  if (user.pretends === undefined && grantFor(user, attempt) !== undefined) return;
  const { verb: wanted, group, resource, subresource, namespace, name } = attempt;
  const verb = user.pretends === undefined ? wanted : `impersonate-on:user-info:${wanted}`;
  const of = group === '' ? resource : `${resource}.${group}`;
  const called = name === undefined ? '' : ` "${name}"`;
  const what = subresource === undefined ? resource : `${resource}/${subresource}`;
  const where = namespace === undefined ? 'at the cluster scope' : `in the namespace "${namespace}"`;
  throw new ApiFault(
    403,
    'Forbidden',
    `${of}${called} is forbidden: User "${user.name}" cannot ${verb} resource "${what}" in API group "${group}" ${where}`,
    { ...(name === undefined ? {} : { name }), ...(group === '' ? {} : { group }), kind: resource },
  );
}

function covers(rule: Rule, { verb, group, resource, subresource }: Attempt): boolean {
  const what = subresource === undefined ? resource : `${resource}/${subresource}`;
  return (
    rule.verbs.includes(verb) &&
    rule.apiGroups.includes(group) &&
    (rule.resources.includes(what) || (rule.resources.includes('*') && subresource === undefined))
  );
}
