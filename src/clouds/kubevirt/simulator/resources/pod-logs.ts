// What containers of the simulated cluster printed: enough to tell a healthy one from a failing one.

import { readPath } from '../../../../contract/read-path.ts';
import type { Json } from '../../../../contract/tool.ts';
import { type KubeObject, nameOf, textAt } from '../engine/objects.ts';
import { plannedFailure, type World } from '../engine/world.ts';

export interface Line {
  /** When it was printed, in milliseconds. */
  readonly at: number;
  readonly text: string;
}

/** The lines of a container, oldest first; a text says why there are none to have. */
export function logOf(
  world: World,
  pod: KubeObject,
  asked: string,
  run: 'present' | 'previous',
): readonly Line[] | string {
  const containers = (readPath(pod, 'spec.containers') ?? []) as readonly Json[];
  const names = containers.map((container) => textAt(container, 'name'));
  if (asked === '' && names.length > 1)
    return `a container name must be specified for pod ${nameOf(pod)}, choose one of: [${names.join(' ')}]`;
  const container = asked === '' ? (names[0] ?? '') : asked;
  if (!names.includes(container)) return `container ${container} is not valid for pod ${nameOf(pod)}`;
  const state = ((readPath(pod, 'status.containerStatuses') ?? []) as readonly Json[]).find(
    (one) => textAt(one, 'name') === container,
  );
  const restarts = Number(readPath(state, 'restartCount') ?? 0);
  if (run === 'previous' && restarts === 0) {
    return `previous terminated container "${container}" in pod "${nameOf(pod)}" not found`;
  }
  const waiting = textAt(state, 'state.waiting.reason');
  if (state === undefined || (waiting !== '' && restarts === 0)) {
    return `container "${container}" in pod "${nameOf(pod)}" is waiting to start: ${waiting || 'PodScheduled'}`;
  }
  const since = Date.parse(textAt(pod, 'metadata.creationTimestamp')) || world.clock.now();
  return textsOf(world, pod, container).map((text, index) => ({ at: since + index * 1_000, text }));
}

function textsOf(world: World, pod: KubeObject, container: string): readonly string[] {
  const owner = textAt(pod, 'metadata.ownerReferences.0.name');
  const failure = plannedFailure(world, owner);
  if (container === 'importer') {
    return [
      'Starting importer',
      'begin import process',
      failure === undefined ? 'Import complete' : `Unable to process data: ${failure}`,
    ];
  }
  const info = (msg: string): string => JSON.stringify({ component: 'virt-launcher', level: 'info', msg });
  const end =
    failure === undefined
      ? info('Domain started.')
      : JSON.stringify({ component: 'virt-launcher', level: 'error', msg: failure });
  return [info('Collected all requested hook sidecar sockets'), info('Connected to libvirt daemon'), end];
}
