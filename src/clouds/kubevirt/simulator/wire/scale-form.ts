// An object shown as its scale: how many it asks for and has.
import { isObject, readPath } from '../../../../contract/read-path.ts';
import { age, type Kind, row } from '../engine/kind.ts';
import { type KubeObject, nameOf, textAt } from '../engine/objects.ts';
import { isCore } from '../engine/own-kinds.ts';

/** The version that scales have, whatever they are of. */
export const SCALE_API = 'autoscaling/v1';

/** How scales are printed. */
export const SCALE: Kind = row(
  'Scale',
  'scales.autoscaling',
  '',
  'Namespaced',
  'v1',
  '',
  'Desired .spec.replicas',
  'Available .status.replicas',
  age,
);

/** An object as the scale of it. */
export function scaleOf(kind: Kind, object: KubeObject): KubeObject {
  const selector = isCore(kind) ? labelsText(object) : textAt(object, 'status.labelSelector');
  return {
    kind: 'Scale',
    apiVersion: SCALE_API,
    metadata: {
      name: nameOf(object),
      namespace: textAt(object, 'metadata.namespace'),
      uid: textAt(object, 'metadata.uid'),
      resourceVersion: textAt(object, 'metadata.resourceVersion'),
      creationTimestamp: textAt(object, 'metadata.creationTimestamp'),
    },
    // None at all is left out, as every zero of that kind.
    spec: readPath(object, 'spec.replicas') === 0 ? {} : { replicas: readPath(object, 'spec.replicas') ?? 1 },
    status: { replicas: readPath(object, 'status.replicas') ?? 0, ...(selector === '' ? {} : { selector }) },
  };
}

/** The labels by which the pods of a workload are counted; custom resources tell of theirs in their status. */
function labelsText(object: KubeObject): string {
  const labels = readPath(object, 'spec.selector.matchLabels');
  if (!isObject(labels)) return '';
  return Object.keys(labels)
    .sort()
    .map((key) => `${key}=${String(labels[key])}`)
    .join(',');
}
