// Causes in the nodes: none that may take the machine, or none with room for it.
import { isObject, readPath, readText } from '../../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import { quantityValue } from '../quantity.ts';
import type { Facts } from './facts.ts';
import { type Check, callText, conditionLine, type Finding } from './finding.ts';
import { objectOf } from './look.ts';

/** Only where the scheduler found no node; the reasons are worked out from the nodes themselves. */
export const placement: Check = (facts) => {
  const pod = facts.pods.find((one) => readText(one, 'metadata.ownerReferences.0.name') === facts.name);
  const told = [pod, facts.instance].flatMap((one) =>
    readText(one, 'status.conditions[type=PodScheduled].status') === 'False' ? conditionLine(one, 'PodScheduled') : [],
  );
  if (told.length === 0) return [];
  const evidence = [...new Set(told)];
  const { nodes } = facts;
  if (nodes === undefined) {
    return [{ likelihood: 'certain', cause: 'No node takes it.', evidence, help: 'kubevirt_list_nodes' }];
  }
  return [whyNoNode(facts, nodes, evidence)];
};

function whyNoNode(facts: Facts, nodes: readonly Json[], told: readonly string[]): Finding {
  const find = (cause: string, more: readonly string[], help: string): Finding => ({
    likelihood: 'certain',
    cause,
    evidence: [...told, ...more],
    help,
  });
  const named = (list: readonly Json[]): string => list.map((node) => readText(node, 'metadata.name')).join(', ');
  const { namespace, name, spec } = facts;
  const wanted = readPath(spec, 'nodeSelector');
  const fitting = nodes.filter((node) => fits(node, wanted));
  if (fitting.length === 0) {
    const cause = 'No node has the labels that it asks for.';
    const help = `${callText('patch_virtual_machine', { namespace, name })}, or kubevirt_patch_node for the label`;
    return find(cause, [`node selector ${JSON.stringify(wanted)}`], help);
  }
  const ready = fitting.filter((node) => readText(node, 'status.conditions[type=Ready].status') === 'True');
  if (ready.length === 0)
    return find('No node that fits is ready.', [`not ready: ${named(fitting)}`], 'kubevirt_list_nodes');
  const open = ready.filter((node) => readPath(node, 'spec.unschedulable') !== true);
  if (open.length === 0) {
    const first = readText(ready[0], 'metadata.name') ?? '';
    const help = `${callText('patch_node', { name: first })} body={"spec":{"unschedulable":null}}`;
    return find('Every node that fits is cordoned.', [`cordoned: ${named(ready)}`], help);
  }
  const memory = memoryOf(facts);
  const largest = Math.max(...open.map((node) => quantityValue(readText(node, 'status.allocatable.memory')) ?? 0));
  if (memory !== undefined && memory.bytes > largest) {
    const sizes = open.map(
      (node) => `${readText(node, 'metadata.name')} ${readText(node, 'status.allocatable.memory')}`,
    );
    const help = `kubevirt_list_vm_cluster_instancetypes, then ${callText('patch_virtual_machine', { namespace, name })}`;
    return find(
      'It asks for more memory than any node has.',
      [`asks for ${memory.text}`, `nodes: ${sizes.join(', ')}`],
      help,
    );
  }
  const free = open.filter((node) => taintsOf(node).length === 0);
  if (free.length === 0) {
    const taints = open.map((node) => `${readText(node, 'metadata.name')} ${JSON.stringify(taintsOf(node))}`);
    return find(
      'Every node that fits has a taint that keeps it away.',
      taints,
      'kubevirt_list_nodes, then tolerations in the machine',
    );
  }
  return find(
    'The nodes that would fit have no room left.',
    [`open: ${named(free)}`],
    'kubevirt_list_node_metrics, kubevirt_list_pods',
  );
}

function fits(node: Json, wanted: Json | undefined): boolean {
  const labels = readPath(node, 'metadata.labels');
  if (!isObject(wanted)) return true;
  return Object.entries(wanted).every(([key, value]) => isObject(labels) && labels[key] === value);
}

function taintsOf(node: Json): readonly Json[] {
  const taints = readPath(node, 'spec.taints');
  const list = Array.isArray(taints) ? (taints as readonly JsonObject[]) : [];
  return list.filter(({ effect }) => effect === 'NoSchedule' || effect === 'NoExecute');
}

function memoryOf({ size, spec }: Facts): { readonly text: string; readonly bytes: number } | undefined {
  const text = readText(spec, 'domain.memory.guest') ?? readText(objectOf(size?.look), 'spec.memory.guest');
  const bytes = text === undefined ? undefined : quantityValue(text);
  return text === undefined || bytes === undefined ? undefined : { text, bytes };
}
