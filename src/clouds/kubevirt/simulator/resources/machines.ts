// Virtual machines and their instances: how they start, stop, pause, move and are replaced.

import { isObject, readPath } from '../../../../contract/read-path.ts';
import { kindNamed } from '../engine/kinds.ts';
import {
  type KubeObject,
  nameOf,
  namespaceOf,
  textAt,
  withCondition,
  withStatus,
  withValue,
} from '../engine/objects.ts';
import { born, decideFate, edit, happen, instant, plannedFailure, type World } from '../engine/world.ts';
import { memberOf } from './admission.ts';
import { runningSpec } from './expand.ts';
import { advance, newAddress, pending, up } from './instance-status.ts';
import { type Obstacle, obstacleOf } from './obstacles.ts';
import { dropPods, launcher, podOf } from './pods.ts';
import { forgetRestart } from './restart.ts';
import { nodes } from './seed-core.ts';

const machineKind = kindNamed('VirtualMachine');
const instanceKind = kindNamed('VirtualMachineInstance');
const finalizer = 'kubevirt.io/foregroundDeleteVirtualMachine';

export const machineOf = (world: World, namespace: string, name: string): KubeObject | undefined =>
  world.store.get(machineKind, namespace, name);
export const instanceOf = (world: World, namespace: string, name: string): KubeObject | undefined =>
  world.store.get(instanceKind, namespace, name);

/** How a machine is meant to run. */
export function strategyOf(machine: KubeObject): string {
  const running = readPath(machine, 'spec.running');
  if (typeof running === 'boolean') return running ? 'Always' : 'Halted';
  return textAt(machine, 'spec.runStrategy') || 'Halted';
}

/** What the controller does after a machine was created or changed: makes the world fit its run strategy. */
export function settleMachine(world: World, machine: KubeObject): void {
  const [namespace, name] = [namespaceOf(machine), nameOf(machine)];
  const instance = instanceOf(world, namespace, name);
  const strategy = strategyOf(machine);
  if (strategy === 'Always' || strategy === 'RerunOnFailure' || strategy === 'Once') {
    if (instance === undefined) launch(world, machine);
  } else if (strategy === 'Halted' && instance !== undefined) halt(world, instance);
  else if (instance === undefined) setMachine(world, namespace, name, 'Stopped');
}

/** Makes an instance of a machine and lets it go through its phases. */
export function launch(world: World, machine: KubeObject, more: { readonly paused?: boolean } = {}): KubeObject {
  const [namespace, name] = [namespaceOf(machine), nameOf(machine)];
  const template = readPath(machine, 'spec.template');
  const spec = isObject(template) && isObject(template.spec) ? template.spec : {};
  const size = memberOf(world, machine, 'instancetype');
  const wanted = textAt(machine, 'spec.instancetype.name');
  if (wanted !== '' && size === undefined) return noSuchSize(world, machine, wanted);
  const memory = readPath(size, 'spec.memory.guest') ?? readPath(spec, 'domain.memory.guest') ?? '1Gi';
  const cores = readPath(size, 'spec.cpu.guest') ?? readPath(spec, 'domain.cpu.cores') ?? 1;
  const labels = readPath(template, 'metadata.labels');
  const instance: KubeObject = {
    apiVersion: 'kubevirt.io/v1',
    kind: 'VirtualMachineInstance',
    metadata: {
      name,
      namespace,
      ...(isObject(labels) ? { labels } : {}),
      annotations: { 'kubevirt.io/pci-topology-version': 'v3' },
      finalizers: [finalizer],
      ownerReferences: [
        {
          apiVersion: 'kubevirt.io/v1',
          blockOwnerDeletion: true,
          controller: true,
          kind: 'VirtualMachine',
          name,
          uid: machine.metadata.uid ?? '',
        },
      ],
    },
    spec: runningSpec(spec, cores, memory),
  };
  const stored = world.store.put(instanceKind, pending(world, born(world, instance), cores, memory));
  forgetRestart(world, namespace, name);
  setMachine(world, namespace, name, 'Starting');
  run(world, stored, more.paused === true ? 'paused' : 'running');
  return stored;
}

/** No instance is made of a size that is not there. */
function noSuchSize(world: World, machine: KubeObject, wanted: string): KubeObject {
  const message = `virtualmachineclusterinstancetypes.instancetype.kubevirt.io "${wanted}" not found`;
  const [namespace, name] = [namespaceOf(machine), nameOf(machine)];
  setMachine(world, namespace, name, 'Stopped');
  const failed = edit(world, 'VirtualMachine', namespace, name, (now) =>
    withCondition(now, 'Failure', 'True', { reason: 'FailedCreate', message }),
  );
  happen(world, machine, 'Warning', 'FailedCreate', message);
  return failed ?? machine;
}

/** An instance that no machine owns starts by itself. */
export function launchLoose(world: World, instance: KubeObject): void {
  const memory = readPath(instance, 'spec.domain.memory.guest') ?? '1Gi';
  const withFinalizer = withValue(instance, ['metadata', 'finalizers'], [finalizer]);
  run(world, world.store.put(instanceKind, pending(world, withFinalizer, 1, memory)), 'running');
}

/** Takes an instance away: at once without a guest that could object, else after a shutdown. */
export function halt(world: World, instance: KubeObject, after?: () => void, graceMs = world.jobMs): void {
  const [namespace, name] = [namespaceOf(instance), nameOf(instance)];
  const { uid } = instance.metadata;
  if (instance.metadata.deletionTimestamp === undefined) {
    const marked = { ...instance.metadata, deletionTimestamp: instant(world), deletionGracePeriodSeconds: 0 };
    world.store.put(instanceKind, { ...instance, metadata: marked });
  }
  setMachine(world, namespace, name, 'Stopping');
  world.timeline.later(graceMs, () => {
    if (instanceOf(world, namespace, name)?.metadata.uid !== uid) return;
    world.store.remove(instanceKind, namespace, name);
    dropPods(world, instance);
    setMachine(world, namespace, name, 'Stopped');
    after?.();
  });
}

/** Replaces the instance of a machine by a new one. */
export function relaunch(world: World, machine: KubeObject, graceMs = world.jobMs): void {
  const [namespace, name] = [namespaceOf(machine), nameOf(machine)];
  const again = (): void => {
    const now = machineOf(world, namespace, name);
    if (now !== undefined) launch(world, now);
  };
  const instance = instanceOf(world, namespace, name);
  if (instance === undefined) again();
  else halt(world, instance, again, graceMs);
}

/** Writes what a machine says about itself. */
export function setMachine(world: World, namespace: string, name: string, printableStatus: string): void {
  const instance = instanceOf(world, namespace, name);
  const isReady = printableStatus === 'Running';
  edit(world, 'VirtualMachine', namespace, name, (machine) =>
    withCondition(
      withStatus(machine, {
        printableStatus,
        created: instance !== undefined,
        ready: isReady,
        runStrategy: strategyOf(machine),
        observedGeneration: machine.metadata.generation,
      }),
      'Ready',
      isReady ? 'True' : 'False',
      isReady
        ? {}
        : {
            reason: instance === undefined ? 'VMINotExists' : 'GuestNotRunning',
            message: `virt-launcher is not ready: ${printableStatus}`,
          },
    ),
  );
}

/** Freezes a guest or lets it go on. */
export function setPaused(world: World, instance: KubeObject, paused: 'paused' | 'running'): void {
  const [namespace, name] = [namespaceOf(instance), nameOf(instance)];
  edit(world, 'VirtualMachineInstance', namespace, name, (object) =>
    paused === 'paused'
      ? withCondition(object, 'Paused', 'True', { reason: 'PausedByUser', message: 'VMI was paused by user' })
      : withCondition(object, 'Paused', undefined),
  );
  setMachine(world, namespace, name, paused === 'paused' ? 'Paused' : 'Running');
}

/** True when a guest is up, paused or not. */
export const isUp = (instance: KubeObject | undefined): boolean => textAt(instance, 'status.phase') === 'Running';

function run(world: World, instance: KubeObject, as: 'running' | 'paused'): void {
  if (world.hypervisor === 'absent') return;
  const [namespace, name] = [namespaceOf(instance), nameOf(instance)];
  const { uid } = instance.metadata;
  const still = (): KubeObject | undefined => {
    const now = instanceOf(world, namespace, name);
    return now?.metadata.uid === uid && now?.metadata.deletionTimestamp === undefined ? now : undefined;
  };
  const step = (part: number, act: (now: KubeObject) => void): void =>
    world.timeline.later(Math.round(world.jobMs * part), () => {
      const now = still();
      if (now !== undefined) act(now);
    });
  step(0.25, (now) => {
    const obstacle = obstacleOf(world, now);
    if (obstacle !== undefined) return stopAt(world, now, obstacle);
    launcher(world, now, { phase: 'Pending' });
    advance(world, now, 'Scheduling');
  });
  step(0.5, (now) => {
    if (textAt(now, 'status.phase') !== 'Scheduling') return;
    const fate = decideFate(world, now);
    if (fate?.fate === 'stuck') return;
    if (fate?.fate === 'vanishes') return void world.store.remove(instanceKind, namespace, name);
    const reason = fate?.reason ?? plannedFailure(world, name);
    if (reason === undefined) {
      const nodeName = nodeFor(world);
      launcher(world, now, { phase: 'Running', node: nodeName, ip: newAddress(world) });
      advance(world, now, 'Scheduled', { nodeName });
      return;
    }
    const waiting = { reason: 'CrashLoopBackOff', message: `back-off restarting failed container: ${reason}` };
    launcher(world, now, { phase: 'Running', node: nodes[0], waiting, restarts: 3 });
    setMachine(world, namespace, name, 'CrashLoopBackOff');
    happen(world, now, 'Warning', 'Failed', reason);
  });
  step(1, (now) => {
    if (textAt(now, 'status.phase') !== 'Scheduled') return;
    up(world, now, textAt(podOf(world, now) ?? now, 'status.podIP'));
    setMachine(world, namespace, name, 'Running');
    happen(world, now, 'Normal', 'Started', 'VirtualMachineInstance started.');
    const instance = instanceOf(world, namespace, name);
    if (as === 'paused' && instance !== undefined) setPaused(world, instance, 'paused');
  });
}

/** How an instance looks that cannot go on. */
function stopAt(world: World, instance: KubeObject, { status, synchronized, pod, event }: Obstacle): void {
  const [namespace, name] = [namespaceOf(instance), nameOf(instance)];
  if (pod !== undefined) launcher(world, instance, pod);
  const unschedulable = pod?.unschedulable;
  const marked = (object: KubeObject): KubeObject => {
    const told = synchronized === undefined ? object : withCondition(object, 'Synchronized', 'False', synchronized);
    if (unschedulable === undefined) return told;
    return withCondition(told, 'PodScheduled', 'False', { reason: 'Unschedulable', message: unschedulable });
  };
  world.store.put(instanceKind, marked(instance));
  setMachine(world, namespace, name, status);
  if (unschedulable !== undefined) edit(world, 'VirtualMachine', namespace, name, marked);
  happen(world, instance, status === 'Provisioning' ? 'Normal' : 'Warning', event.reason, event.message);
}

/** Instances that met an obstacle try again: something around them changed. */
export function resume(world: World, namespace?: string, isMeant = (_: KubeObject): boolean => true): void {
  for (const instance of world.store.list(instanceKind, namespace).filter(isMeant)) {
    if (textAt(instance, 'status.phase') !== 'Pending' || instance.metadata.deletionTimestamp !== undefined) continue;
    const clear = ['PodScheduled', 'Synchronized'].reduce((one, type) => withCondition(one, type, undefined), instance);
    run(world, world.store.put(instanceKind, clear), 'running');
  }
}

/** Instances whose pod was refused try again: there may be room by now. */
export function retryRefused(world: World, namespace: string): void {
  const isRefused = (it: KubeObject): boolean =>
    textAt(it, 'status.conditions[type=Synchronized].reason') === 'FailedCreate';
  resume(world, namespace, isRefused);
}

const nodeFor = ({ random }: World): string => nodes[Math.floor(random() * nodes.length)] ?? '';
