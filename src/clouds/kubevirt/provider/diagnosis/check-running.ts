// Causes in the pod and the guest: containers that wait, crashes, pauses, a guest that says nothing, moves that failed.
import { readPath, readText } from '../../../../contract/read-path.ts';
import type { Json } from '../../../../contract/tool.ts';
import type { Facts } from './facts.ts';
import { type Check, callText, conditionLine, type Finding, warningsOf } from './finding.ts';

/** What the kubelet calls a container that waits > what that means. */
const waits: Readonly<Record<string, string>> = {
  ErrImagePull: 'An image that it is made of cannot be fetched.',
  ImagePullBackOff: 'An image that it is made of cannot be fetched.',
  InvalidImageName: 'The name of an image that it is made of is not valid.',
  CrashLoopBackOff: 'Its launcher crashes again and again.',
  CreateContainerConfigError: 'Something that its pod refers to is not there.',
};

/** Containers of the launcher pod that wait for something. */
export const containers: Check = (facts) =>
  facts.pods
    .filter((pod) => readText(pod, 'metadata.ownerReferences.0.name') === facts.name)
    .flatMap((pod) => statusesOf(pod).flatMap((status) => ofContainer(facts, pod, status)))
    .slice(0, 2);

function statusesOf(pod: Json): readonly Json[] {
  return ['status.initContainerStatuses', 'status.containerStatuses'].flatMap((path) => {
    const found = readPath(pod, path);
    return Array.isArray(found) ? (found as readonly Json[]) : [];
  });
}

function ofContainer(facts: Facts, pod: Json, status: Json): readonly Finding[] {
  const reason = readText(status, 'state.waiting.reason') ?? '';
  const cause = Object.hasOwn(waits, reason) ? waits[reason] : undefined;
  if (cause === undefined) return [];
  const name = readText(pod, 'metadata.name') ?? '';
  const container = readText(status, 'name') ?? '';
  const where = { namespace: facts.namespace, name, container };
  return [
    {
      likelihood: 'certain',
      cause,
      evidence: [
        `container ${container} of pod ${name} waits: ${reason} (${readText(status, 'state.waiting.message') ?? 'no message'})`,
        `image ${readText(status, 'image') ?? 'unknown'}`,
        ...warningsOf(facts, name),
      ],
      help:
        reason === 'CrashLoopBackOff'
          ? callText('get_pod_log', { ...where, previous: 'true' })
          : callText('patch_virtual_machine', { namespace: facts.namespace, name: facts.name }),
    },
  ];
}

/** A machine that runs and still does not answer. */
export const guest: Check = (facts) => {
  const { instance, nodes, namespace, name } = facts;
  if (readText(instance, 'status.phase') !== 'Running') return [];
  const found: Finding[] = [];
  const node = readText(instance, 'status.nodeName') ?? '';
  const host = nodes?.find((one) => readText(one, 'metadata.name') === node);
  if (host !== undefined && readText(host, 'status.conditions[type=Ready].status') !== 'True') {
    const evidence = conditionLine(host, 'Ready');
    const help = callText('get_node', { name: node });
    found.push({ likelihood: 'certain', cause: `Its node "${node}" is not ready.`, evidence, help });
  }
  if (readText(instance, 'status.conditions[type=Paused].status') === 'True') {
    const byUser = readText(instance, 'status.conditions[type=Paused].reason') === 'PausedByUser';
    found.push({
      likelihood: 'certain',
      cause: byUser ? 'It was paused by somebody.' : 'It is paused because of an error, as when a disk is full.',
      evidence: conditionLine(instance, 'Paused'),
      help: byUser
        ? callText('unpause_virtual_machine_instance', { namespace, name })
        : callText('list_persistent_volume_claims', { namespace }),
    });
  }
  if (readText(instance, 'status.conditions[type=AgentConnected].status') !== 'True') {
    found.push({
      likelihood: 'possible',
      cause: 'No guest agent answers: the guest is still booting, hangs, or has none installed.',
      evidence: ['condition AgentConnected is not True'],
      help: callText('get_screenshot_of_virtual_machine_instance', { namespace, name }),
    });
  }
  if (readText(instance, 'status.interfaces.0.ipAddress') === undefined) {
    found.push({
      likelihood: 'possible',
      cause: 'It has no network address.',
      evidence: ['status.interfaces tells no ipAddress'],
      help: callText('get_virtual_machine_instance', { namespace, name }),
    });
  }
  return found;
};

/** The newest migration, if it failed, and what keeps the machine from moving. */
export const migrations: Check = ({ instance, migrations: all, namespace }) => {
  const since = (one: Json): string => readText(one, 'metadata.creationTimestamp') ?? '';
  const [newest] = [...all].sort((a, b) => (since(a) < since(b) ? 1 : -1));
  if (newest === undefined || readText(newest, 'status.phase') !== 'Failed') return [];
  const name = readText(newest, 'metadata.name') ?? '';
  const why = readText(newest, 'status.migrationState.failureReason') ?? 'no reason told';
  const fixed = readText(instance, 'status.conditions[type=LiveMigratable].status') === 'False';
  return [
    {
      likelihood: 'likely',
      cause: fixed ? 'It cannot be moved to another node.' : 'Its last move to another node failed.',
      evidence: [`migration ${name} failed: ${why}`, ...(fixed ? conditionLine(instance, 'LiveMigratable') : [])],
      help: callText('get_virtual_machine_instance_migration', { namespace, name }),
    },
  ];
};
