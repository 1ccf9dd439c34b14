// Objects found and shown: whole, as a table row, or as a scale.

import type { JsonObject } from '../../../../contract/tool.ts';
import type { Call } from '../engine/call.ts';
import { notFound } from '../engine/fault.ts';
import { apiVersionOf } from '../engine/kind.ts';
import type { KubeObject } from '../engine/objects.ts';
import { jsonAnswer } from './answers.ts';
import type { Route } from './route.ts';
import { SCALE, scaleOf } from './scale-form.ts';
import { formOf, includedIn, partialOf, tableOf } from './tables.ts';

export type ObjectRoute = Extract<Route, { to: 'objects' }>;

/** The object that the path names. Throws 404. */
export function found({ world }: Call, { kind, namespace = '', name = '' }: ObjectRoute): KubeObject {
  const object = world.store.get(kind, namespace, name);
  if (object === undefined) throw notFound(kind.plural, kind.group, name);
  return object;
}

/** One object in the form that the client asked for. */
export function show(
  call: Call,
  { kind, version, subresource }: ObjectRoute,
  object: KubeObject,
  status: number,
  warnings: readonly string[] = [],
): Response {
  const form = formOf(call.headers.get('accept'));
  if (subresource === 'scale') {
    const scale = scaleOf(kind, object);
    const table = (): JsonObject => tableOf(SCALE, [scale], {}, call.world.clock.now(), includedIn(call.query));
    return jsonAnswer(form === 'table' ? table() : scale, status);
  }
  if (form === 'table')
    return jsonAnswer(tableOf(kind, [object], {}, call.world.clock.now(), includedIn(call.query)), status, warnings);
  if (form === 'metadata') return jsonAnswer(partialOf(object), status, warnings);
  return jsonAnswer({ ...object, apiVersion: apiVersionOf(kind, version) }, status, warnings);
}
