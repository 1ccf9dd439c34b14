// What all objects of a cluster have: name, namespace, age, labels, conditions.
import { isObject, readText } from '../../../contract/read-path.ts';
import type { Order, Trouble } from '../../../contract/survey.ts';
import { instantAt, objectsAt } from '../../../contract/survey-values.ts';
import type { JsonObject } from '../../../contract/tool.ts';

/** Ids are `namespace/name`. */
export const placeOf = (id: string): { readonly namespace: string; readonly name: string } => {
  const [namespace = '', name = ''] = id.split('/');
  return { namespace, name };
};

export const objectAt = (row: JsonObject | undefined, name: string): JsonObject | undefined => {
  const value = row?.[name];
  return isObject(value) ? value : undefined;
};

export const nameOf = (row: JsonObject): string => readText(row, 'metadata.name') ?? '';

export const namespaceOf = (row: JsonObject): string => readText(row, 'metadata.namespace') ?? '';

export const idOf = (row: JsonObject): string => `${namespaceOf(row)}/${nameOf(row)}`;

export function thingOf(row: JsonObject) {
  const labels = objectAt(objectAt(row, 'metadata'), 'labels');
  return {
    id: idOf(row),
    name: nameOf(row),
    where: namespaceOf(row),
    owner: namespaceOf(row),
    created: instantAt(objectAt(row, 'metadata'), 'creationTimestamp'),
    labels: labels as Readonly<Record<string, string>> | undefined,
  };
}

export const shown = (tool: string, row: JsonObject): Order => ({
  tool: `kubevirt_${tool}`,
  args: { namespace: namespaceOf(row), name: nameOf(row) },
});

/** The names of the volumes' claims and data volumes of a machine or an instance. */
export const claimsOf = (spec: JsonObject | undefined): readonly string[] =>
  objectsAt(spec, 'volumes').flatMap(
    (volume) => readText(volume, 'dataVolume.name') ?? readText(volume, 'persistentVolumeClaim.claimName') ?? [],
  );

export const bad = (why: string, next?: Order): Trouble => ({ level: 'bad', why, ...(next && { next }) });
export const warn = (why: string, next?: Order): Trouble => ({ level: 'warn', why, ...(next && { next }) });
