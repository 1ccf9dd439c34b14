// The pod network, further networks, and the policies between machines.
import { isObject, readText } from '../../../contract/read-path.ts';
import type { Network, Read, Rule } from '../../../contract/survey.ts';
import { numberAt, objectsAt, present, textsAt } from '../../../contract/survey-values.ts';
import type { JsonObject } from '../../../contract/tool.ts';
import { idOf, nameOf, namespaceOf, objectAt, shown, thingOf } from './place.ts';

export async function networks(read: Read): Promise<readonly Network[]> {
  const rows = await read('kubevirt_list_network_attachment_definitions');
  return [
    { id: 'pod network', name: 'pod network', state: 'up', kind: 'pod network' },
    ...rows.map((row) =>
      present<Network>({
        ...thingOf(row),
        state: 'up',
        kind: 'attachment',
        look: shown('get_network_attachment_definition', row),
      }),
    ),
  ];
}

interface Pods {
  readonly instances: readonly JsonObject[];
  readonly labelsOf: (namespace: string) => JsonObject | undefined;
}

/** Network policies, and what services bring to machines from outside. A machine that no policy selects is open. */
export async function rules(read: Read): Promise<readonly Rule[]> {
  const [policies, services, instances, namespaces] = await Promise.all([
    read('kubevirt_list_network_policies'),
    read('kubevirt_list_services'),
    read('kubevirt_list_virtual_machine_instances'),
    read('kubevirt_list_namespaces'),
  ]);
  const labels = new Map(namespaces.map((row) => [nameOf(row), objectAt(objectAt(row, 'metadata'), 'labels')]));
  const pods: Pods = { instances, labelsOf: (namespace) => labels.get(namespace) };
  return [
    ...policies.flatMap((policy) => rulesOf(policy, pods)),
    ...services.flatMap((row) => serviceRules(row, pods)),
  ];
}

function rulesOf(policy: JsonObject, pods: Pods): readonly Rule[] {
  const spec = objectAt(policy, 'spec');
  const machines = pods.instances
    .filter((one) => namespaceOf(one) === namespaceOf(policy) && fits(objectAt(spec, 'podSelector'), labelsOf(one)))
    .map(idOf);
  const types = textsAt(spec, 'policyTypes');
  const has = (type: string, member: string): boolean =>
    types.includes(type) || (types.length === 0 && (type === 'Ingress' || spec?.[member] !== undefined));
  const one = (direction: Rule['direction'], entry: JsonObject, peersIn: string, at: number): readonly Rule[] => {
    const ports = objectsAt(entry, 'ports');
    const peers = objectsAt(entry, peersIn);
    // Each side for itself: what one range leaves out, another may let in.
    const sides = peers.length === 0 ? [{ peers: [] }] : peers.map((peer) => sideOf(peer, policy, pods));
    const pairs = (ports.length === 0 ? [{} as JsonObject] : ports).flatMap((port) =>
      sides.map((side) => [port, side] as const),
    );
    return pairs.map(([port, side], index) => {
      const from = numberAt(port, 'port');
      return present<Rule>({
        ...thingOf(policy),
        id: `${idOf(policy)}#${direction}${at}.${index}`,
        name: `network policy ${nameOf(policy)}`,
        look: shown('get_network_policy', policy),
        action: 'allow',
        direction,
        protocol: ports.length === 0 ? 'all' : (readText(port, 'protocol') ?? 'TCP').toLowerCase(),
        ports: portsOf(port, from),
        ...side,
        machines,
      });
    });
  };
  // Being selected closes the direction; the entries open it again.
  const closing = (direction: Rule['direction']): Rule => ({
    id: `${idOf(policy)}#${direction}`,
    name: `network policy ${nameOf(policy)}`,
    look: shown('get_network_policy', policy),
    action: 'deny',
    direction,
    protocol: 'all',
    peers: [],
    machines,
  });
  return [
    ...(has('Ingress', 'ingress')
      ? [...objectsAt(spec, 'ingress').flatMap((entry, at) => one('in', entry, 'from', at)), closing('in')]
      : []),
    ...(has('Egress', 'egress')
      ? [...objectsAt(spec, 'egress').flatMap((entry, at) => one('out', entry, 'to', at)), closing('out')]
      : []),
  ];
}

/** A port by name is one of a container's, and machines have none of these: it fits no port. */
const portsOf = ({ port, endPort }: JsonObject, from: number | undefined): Rule['ports'] =>
  from !== undefined ? [from, typeof endPort === 'number' ? endPort : from] : port === undefined ? undefined : [-1, -1];

function sideOf(peer: JsonObject, policy: JsonObject, pods: Pods): Pick<Rule, 'peers' | 'notPeers' | 'peerMachines'> {
  const block = objectAt(peer, 'ipBlock');
  const cidr = readText(peer, 'ipBlock.cidr');
  return {
    peers: cidr === undefined ? [] : [cidr],
    notPeers: textsAt(block, 'except'),
    peerMachines: machinesOf(peer, policy, pods),
  };
}

function machinesOf(peer: JsonObject, policy: JsonObject, { instances, labelsOf: labelsOfNamespace }: Pods) {
  const [inNamespace, pods] = [objectAt(peer, 'namespaceSelector'), objectAt(peer, 'podSelector')];
  if (inNamespace === undefined && pods === undefined) return [];
  return instances
    .filter((one) =>
      inNamespace === undefined
        ? namespaceOf(one) === namespaceOf(policy)
        : fits(inNamespace, labelsOfNamespace(namespaceOf(one))),
    )
    .filter((one) => pods === undefined || fits(pods, labelsOf(one)))
    .map(idOf);
}

/** The labels of its pod are those of the instance. */
const labelsOf = (row: JsonObject): JsonObject | undefined => objectAt(objectAt(row, 'metadata'), 'labels');

/** A selector of Kubernetes: matchLabels and matchExpressions; an empty one fits everything. */
export function fits(selector: JsonObject | undefined, labels: JsonObject | undefined): boolean {
  const wanted = Object.entries(objectAt(selector, 'matchLabels') ?? {});
  if (!wanted.every(([name, value]) => labels?.[name] === value)) return false;
  return objectsAt(selector, 'matchExpressions').every((one) => {
    const [key, operator] = [readText(one, 'key') ?? '', readText(one, 'operator')];
    const value = labels?.[key];
    const isIn = typeof value === 'string' && textsAt(one, 'values').includes(value);
    if (operator === 'In') return isIn;
    if (operator === 'NotIn') return !isIn;
    return operator === 'Exists' ? value !== undefined : value === undefined;
  });
}

function serviceRules(row: JsonObject, { instances }: Pods): readonly Rule[] {
  const type = readText(row, 'spec.type') ?? 'ClusterIP';
  const selector = objectAt(objectAt(row, 'spec'), 'selector');
  if (type === 'ClusterIP' || type === 'ExternalName' || !isObject(selector)) return [];
  const machines = instances
    .filter((one) => namespaceOf(one) === namespaceOf(row) && fits({ matchLabels: selector }, labelsOf(one)))
    .map(idOf);
  const address = readText(row, 'status.loadBalancer.ingress.0.ip') ?? (type === 'NodePort' ? 'any node' : 'pending');
  return objectsAt(objectAt(row, 'spec'), 'ports').map((port, at) => {
    const open = numberAt(port, type === 'NodePort' ? 'nodePort' : 'port') ?? 0;
    return present<Rule>({
      ...thingOf(row),
      id: `${idOf(row)}#${at}`,
      name: `service ${nameOf(row)} (${type})`,
      look: shown('get_service', row),
      action: 'allow',
      direction: 'in',
      protocol: (readText(port, 'protocol') ?? 'TCP').toLowerCase(),
      ports: [open, open],
      peers: textsAt(objectAt(row, 'spec'), 'loadBalancerSourceRanges'),
      address,
      to: { machines, port: numberAt(port, 'targetPort') ?? numberAt(port, 'port') ?? 0 },
    });
  });
}
