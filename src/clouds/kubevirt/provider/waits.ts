// Which calls begin something that goes on, on which object that shows, and how its states are to be read.

import { own, readPath, readText } from '../../../contract/read-path.ts';
import type { Json, JsonObject, RestVerb } from '../../../contract/tool.ts';
import type { Asking, Connection } from './connection.ts';
import type { Followed, Judge, Judgement } from './follow.ts';
import { metadataOf, objectPath, type Subject } from './place.ts';
import { pageOf } from './reply.ts';

/** What to follow after a call. */
export interface WaitPlan {
  readonly object: Followed;
  /** Object to read before the call: some ends only show against what was there. */
  readonly needsBefore: boolean;
  readonly judge: (before: Json | undefined) => Judge;
  /** Tool that shows the object later. */
  readonly checkWith: string;
  /** How the data volumes are to be read that the machine waits for; left out where none is waited for. */
  readonly judgeDisk?: Judge;
  /** Asked after the call: the object that the call made and that tells more; undefined where none can be seen. */
  readonly begun?: (connection: Connection, asking: Asking) => Promise<Omit<WaitPlan, 'begun'> | undefined>;
}

/** Undefined for calls that are over with their answer. */
export function waitPlanOf(subject: Subject, args: JsonObject, answer?: Json): WaitPlan | undefined {
  const { call, namespace } = subject;
  const name = subject.name ?? nameOf(answer);
  if (name === undefined) return undefined;
  if (call.subresource !== undefined && subject.group === 'subresources.kubevirt.io') {
    if (subject.plural !== 'virtualmachines') return undefined;
    return actionPlan(call.subresource, namespace, name, args);
  }
  if (subject.group === 'kubevirt.io' && subject.plural === 'virtualmachines' && isToRun(call.verb, args.body)) {
    return startPlan(namespace, name, args);
  }
  if (call.verb !== 'create' && call.verb !== 'apply') return undefined;
  const judge = call.resourceKind === undefined ? undefined : own<ObjectJudge>(objectJudges, call.resourceKind);
  if (judge === undefined) return undefined;
  const { group, version, plural, tool } = subject;
  return {
    object: { group, version, plural, namespace, name },
    needsBefore: false,
    judge: () => (object) => (object === undefined ? { state: 'going', message: 'not there yet' } : judge(object)),
    checkWith: checkText(tool.name.replace(/^kubevirt_(create|apply)_/, 'kubevirt_get_'), namespace, name),
  };
}

/** A machine on its way up, with the disks that it waits for. */
const startPlan = (namespace: string | undefined, name: string, args: JsonObject): WaitPlan => ({
  object: { group: 'kubevirt.io', version: 'v1', plural: 'virtualmachines', namespace, name },
  needsBefore: false,
  judge: () => starting(args),
  checkWith: checkText('kubevirt_get_virtual_machine', namespace, name),
  judgeDisk: (disk) =>
    disk === undefined ? { state: 'going', message: 'not there yet' } : objectJudges.DataVolume(disk),
});

/** A manifest or patch that says that the machine is to run; a replacement repeats what was there, which says nothing. */
function isToRun(verb: RestVerb | undefined, body: Json | undefined): boolean {
  if (verb !== 'create' && verb !== 'apply' && verb !== 'patch') return false;
  if (!Array.isArray(body)) {
    return readPath(body ?? null, 'spec.runStrategy') === 'Always' || readPath(body ?? null, 'spec.running') === true;
  }
  return (body as readonly Json[]).some((step) => {
    const [path, value] = [readPath(step, 'path'), readPath(step, 'value')];
    return (path === '/spec/runStrategy' && value === 'Always') || (path === '/spec/running' && value === true);
  });
}

function actionPlan(
  action: string,
  namespace: string | undefined,
  name: string,
  args: JsonObject,
): WaitPlan | undefined {
  const machine = { group: 'kubevirt.io', version: 'v1', plural: 'virtualmachines', namespace, name };
  const instance = { ...machine, plural: 'virtualmachineinstances' };
  const checkMachine = checkText('kubevirt_get_virtual_machine', namespace, name);
  const checkInstance = checkText('kubevirt_get_virtual_machine_instance', namespace, name);
  switch (action) {
    case 'start':
      return startPlan(namespace, name, args);
    case 'stop':
      return { object: machine, needsBefore: false, judge: () => stopping, checkWith: checkMachine };
    case 'restart':
      return { object: instance, needsBefore: true, judge: restarting, checkWith: checkInstance };
    case 'migrate':
      return {
        ...{ object: instance, needsBefore: true, judge: migrating, checkWith: checkInstance },
        begun: (connection, asking) => begunMigration(instance, connection, asking),
      };
    default:
      return undefined;
  }
}

/** States of a machine that somebody has to mend before it can start. */
const stuck = new Set([
  'ErrorUnschedulable',
  'CrashLoopBackOff',
  'ErrImagePull',
  'ImagePullBackOff',
  'ErrorPvcNotFound',
  'ErrorDataVolumeNotFound',
  'DataVolumeError',
]);

/** Whether a machine that is to run does, or cannot. */
export const starting =
  (args: JsonObject): Judge =>
  (machine) => {
    const status = readText(machine, 'status.printableStatus') ?? 'unknown';
    if (machine === undefined) return { state: 'failed', reason: 'it was deleted' };
    if (status === (args.paused === true ? 'Paused' : 'Running')) return { state: 'done' };
    if (stuck.has(status)) return { state: 'failed', reason: withReason(status, machine) };
    return { state: 'going', message: status };
  };

const stopping: Judge = (machine) => {
  if (machine === undefined) return { state: 'done' };
  const status = readText(machine, 'status.printableStatus') ?? 'Stopped';
  return status === 'Stopped' ? { state: 'done' } : { state: 'going', message: status };
};

const restarting = (before: Json | undefined): Judge => {
  const uid = readText(before, 'metadata.uid');
  return (instance) => {
    if (instance === undefined) return { state: 'going', message: 'stopped, not started yet' };
    const phase = readText(instance, 'status.phase') ?? 'Pending';
    const scheduled = 'status.conditions[type=PodScheduled]';
    if (readText(instance, 'metadata.uid') === uid) return { state: 'going', message: `still stopping (${phase})` };
    if (phase === 'Running') return { state: 'done' };
    if (readText(instance, `${scheduled}.reason`) === 'Unschedulable') {
      return { state: 'failed', reason: withReason('Unschedulable', instance) };
    }
    return phase === 'Failed'
      ? { state: 'failed', reason: withReason(phase, instance) }
      : { state: 'going', message: phase };
  };
};

const migrating = (before: Json | undefined): Judge => {
  const old = readText(before, 'status.migrationState.migrationUid');
  return (instance) => {
    if (instance === undefined) return { state: 'failed', reason: 'the machine stopped' };
    const state = readPath(instance, 'status.migrationState');
    if (state === undefined || readText(state, 'migrationUid') === old) {
      return { state: 'going', message: 'the migration has not begun' };
    }
    const route = `${readText(state, 'sourceNode') ?? '?'} to ${readText(state, 'targetNode') ?? '?'}`;
    if (readPath(state, 'failed') === true) {
      return { state: 'failed', reason: readText(state, 'failureReason') ?? `the migration from ${route} failed` };
    }
    return readPath(state, 'completed') === true
      ? { state: 'done' }
      : { state: 'going', message: `moving from ${route}` };
  };
};

/** The newest migration of an instance. Its end is told even where it fails before the instance learns of it. */
async function begunMigration(
  { group, version, namespace, name }: Followed,
  connection: Connection,
  asking: Asking,
): Promise<Omit<WaitPlan, 'begun'> | undefined> {
  const plural = 'virtualmachineinstancemigrations';
  const page = await connection
    .read(objectPath(group, version, plural, namespace), [], asking)
    .then(pageOf, () => undefined);
  const own = (page?.items ?? []).filter((item) => readText(item, 'spec.vmiName') === name);
  const since = (item: Json): string => readText(item, 'metadata.creationTimestamp') ?? '';
  const newest = own.reduce<Json | undefined>(
    (best, item) => (best === undefined || since(item) >= since(best) ? item : best),
    undefined,
  );
  const migration = nameOf(newest);
  if (migration === undefined) return undefined;
  return {
    object: { group, version, plural, namespace, name: migration },
    needsBefore: false,
    judge: () => (object) =>
      object === undefined
        ? { state: 'failed', reason: 'it was deleted' }
        : objectJudges.VirtualMachineInstanceMigration(object),
    checkWith: checkText('kubevirt_get_virtual_machine_instance_migration', namespace, migration),
  };
}

type ObjectJudge = (object: JsonObject) => Judgement;

const byPhase =
  (good: string, bad: readonly string[]): ObjectJudge =>
  (object) => {
    const phase = readText(object, 'status.phase') ?? 'Pending';
    if (phase === good) return { state: 'done' };
    return bad.includes(phase)
      ? { state: 'failed', reason: withReason(phase, object) }
      : { state: 'going', message: phase };
  };

const objectJudges = {
  VirtualMachineInstanceMigration: byPhase('Succeeded', ['Failed']),
  VirtualMachineClone: byPhase('Succeeded', ['Failed']),
  VirtualMachineExport: byPhase('Ready', ['Skipped']),
  VirtualMachineSnapshot: (object) =>
    readPath(object, 'status.readyToUse') === true ? { state: 'done' } : byPhase('Succeeded', ['Failed'])(object),
  VirtualMachineRestore: (object) => {
    if (readPath(object, 'status.complete') === true) return { state: 'done' };
    if (readText(object, 'status.conditions[type=Failure].status') === 'True') {
      return { state: 'failed', reason: withReason('Failure', object) };
    }
    return { state: 'going', message: readText(object, 'status.conditions[type=Progressing].reason') ?? 'restoring' };
  },
  VirtualMachineBackup: (object) => {
    if (readText(object, 'status.conditions[type=Done].status') === 'True') return { state: 'done' };
    const reason = readText(object, 'status.conditions[type=Progressing].reason') ?? 'backing up';
    return { state: 'going', message: reason };
  },
  DataVolume: (object) => {
    const phase = readText(object, 'status.phase') ?? 'Pending';
    switch (phase) {
      case 'Succeeded':
        return { state: 'done' };
      case 'Failed':
        return { state: 'failed', reason: withReason(phase, object) };
      case 'WaitForFirstConsumer':
      case 'PendingPopulation':
        return { state: 'held', note: `It waits (${phase}): the disk is filled once a machine that uses it starts.` };
      case 'UploadReady':
        return { state: 'held', note: 'It is ready for the upload of an image.' };
    }
    const restarts = Number(readText(object, 'status.restartCount') ?? 0);
    if (restarts >= mostRestarts) {
      return { state: 'failed', reason: `${withReason(phase, object)}; the import failed ${restarts} times` };
    }
    const percent = Number.parseFloat(readText(object, 'status.progress') ?? '');
    return Number.isNaN(percent)
      ? { state: 'going', message: phase }
      : { state: 'going', message: `${phase} ${percent} %`, percent };
  },
} satisfies Readonly<Record<string, ObjectJudge>>;

const mostRestarts = 3;

/** A state with what the object's conditions say about it. */
function withReason(state: string, object: JsonObject): string {
  const conditions = readPath(object, 'status.conditions');
  const told = (Array.isArray(conditions) ? (conditions as readonly Json[]) : [])
    .filter(
      (condition) =>
        readText(condition, 'status') !== 'True' || /^(Failure|Failed)$/.test(readText(condition, 'type') ?? ''),
    )
    .map((condition) => readText(condition, 'message') ?? readText(condition, 'reason'))
    .find((text) => text !== undefined);
  const said =
    readText(object, 'status.error.message') ?? readText(object, 'status.migrationState.failureReason') ?? told;
  return said === undefined ? state : `${state} (${said.replace(/\.$/, '')})`;
}

const checkText = (tool: string, namespace: string | undefined, name: string): string =>
  `${tool}${namespace === undefined ? '' : ` namespace=${namespace}`} name=${name}`;

function nameOf(answer: Json | undefined): string | undefined {
  const { name } = metadataOf(answer);
  return typeof name === 'string' ? name : undefined;
}
