// What lies below a pod: its log, and its eviction.

import { isObject, readPath } from '../../../../contract/read-path.ts';
import { type Call, dryRunOf, isSet, objectIn } from '../engine/call.ts';
import { ApiFault, badRequest, pageNotFound } from '../engine/fault.ts';
import { kindNamed } from '../engine/kinds.ts';
import { type KubeObject, nameOf, namespaceOf, textAt } from '../engine/objects.ts';
import type { World } from '../engine/world.ts';
import { remove } from '../resources/controllers.ts';
import { instanceOf } from '../resources/machines.ts';
import { logOf } from '../resources/pod-logs.ts';
import { emptyAnswer, jsonAnswer, textAnswer } from './answers.ts';
import { found, type ObjectRoute } from './show.ts';

/** Whether a budget has no room for one pod less. */
function isGuarded(world: World, pod: KubeObject): boolean {
  const labels = isObject(pod.metadata.labels) ? pod.metadata.labels : {};
  return world.store.list(kindNamed('PodDisruptionBudget'), namespaceOf(pod)).some((budget) => {
    const wanted = readPath(budget, 'spec.selector.matchLabels');
    const isMeant = isObject(wanted) && Object.entries(wanted).every(([key, value]) => labels[key] === value);
    return isMeant && Number(readPath(budget, 'status.disruptionsAllowed') ?? 0) < 1;
  });
}

/** Throws 422 for lines that cannot be chosen so. */
function checkLogOptions(query: URLSearchParams, name: string): void {
  const refuse = (reason: string, field: string, message: string): ApiFault =>
    new ApiFault(422, 'Invalid', `PodLogOptions ${JSON.stringify(name)} is invalid: ${field}: ${message}`, {
      name,
      kind: 'PodLogOptions',
      causes: [{ reason, message, field }],
    });
  for (const [field, least] of Object.entries({ tailLines: 0, sinceSeconds: 1, limitBytes: 1 })) {
    const value = query.get(field);
    if (value !== null && Number(value) < least) {
      const why = least === 0 ? 'must be greater than or equal to 0' : 'must be greater than 0';
      throw refuse('FieldValueInvalid', field, `Invalid value: ${value}: ${why}`);
    }
  }
  if (query.has('sinceSeconds') && query.has('sinceTime'))
    throw refuse(
      'FieldValueForbidden',
      '[]',
      'Forbidden: at most one of `sinceTime` or `sinceSeconds` may be specified',
    );
}

/** Throws 400 for a container that is not there or has not run, 429 for a pod that must not go yet. */
export async function answerPod(call: Call, route: ObjectRoute): Promise<Response> {
  const pod = found(call, route);
  if (route.subresource === 'log' && call.method === 'GET') {
    const { query } = call;
    checkLogOptions(query, nameOf(pod));
    if (textAt(pod, 'spec.nodeName') === '' && textAt(pod, 'metadata.ownerReferences.0.uid') === '')
      return emptyAnswer(204);
    const container = query.get('container') ?? '';
    const lines = logOf(call.world, pod, container, isSet(query, 'previous') ? 'previous' : 'present');
    if (typeof lines === 'string') throw badRequest(lines);
    const seconds = Number(query.get('sinceSeconds') ?? Number.NaN);
    const since = call.world.clock.now() - seconds * 1_000;
    const recent = Number.isNaN(seconds) ? lines : lines.filter(({ at }) => at >= since);
    const tail = query.get('tailLines');
    const shown = tail === null ? recent : Number(tail) === 0 ? [] : recent.slice(-Number(tail));
    const stamped = isSet(query, 'timestamps');
    const text = shown.map(({ at, text }) => `${stamped ? `${new Date(at).toISOString()} ` : ''}${text}\n`).join('');
    const most = Number(query.get('limitBytes') ?? Number.NaN);
    return textAnswer(Number.isNaN(most) ? text : text.slice(0, most), 200);
  }
  if (route.subresource !== 'eviction' || call.method !== 'POST') throw pageNotFound();
  const body = await objectIn(call);
  if (textAt(body, 'metadata.name') !== nameOf(pod)) {
    throw badRequest('name in URL does not match name in Eviction object');
  }
  const vmi = textAt(pod, 'metadata.ownerReferences.0.name');
  const instance = instanceOf(call.world, namespaceOf(pod), vmi);
  const moves = textAt(instance, 'spec.evictionStrategy');
  if (instance !== undefined && (moves === 'LiveMigrate' || moves === 'LiveMigrateIfPossible')) {
    const message = `admission webhook "virt-launcher-eviction-interceptor.kubevirt.io" denied the request: Eviction triggered evacuation of VMI "${namespaceOf(pod)}/${vmi}"`;
    throw new ApiFault(429, '', message);
  }
  if (isGuarded(call.world, pod))
    throw new ApiFault(429, 'TooManyRequests', "Cannot evict pod as it would violate the pod's disruption budget.", {
      causes: [{ reason: 'DisruptionBudget', message: 'The disruption budget needs this pod.' }],
    });
  if (dryRunOf(call) === 'real' && readPath(body, 'deleteOptions.dryRun') === undefined) {
    remove(call.world, route.kind, pod);
  }
  return jsonAnswer({ kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success', code: 201 }, 201);
}
