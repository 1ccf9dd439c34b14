// Fields that objects can be selected by, beside name and namespace, and how a kind refuses others.
import { isNewerEvent } from '../engine/event-forms.ts';
import type { Kind } from '../engine/kind.ts';
import { isCore } from '../engine/own-kinds.ts';
import { notKnown, notSupported, type Selectable } from '../engine/selectors.ts';

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  Event: [
    'involvedObject.uid',
    'involvedObject.name',
    'involvedObject.kind',
    'involvedObject.namespace',
    'involvedObject.resourceVersion',
    'involvedObject.apiVersion',
    'involvedObject.fieldPath',
    'reason',
    'reportingComponent',
    'source',
    'type',
  ],
  Namespace: ['status.phase'],
  Node: ['spec.unschedulable'],
  Pod: [
    'spec.nodeName',
    'spec.restartPolicy',
    'spec.schedulerName',
    'spec.serviceAccountName',
    'status.phase',
    'status.podIP',
    'status.nominatedNodeName',
  ],
  Secret: ['type'],
  Service: ['spec.clusterIP', 'spec.type'],
};

/** The newer form of events is selected by its own names. */
const NEWER_EVENT = (FIELDS.Event ?? []).map((field) =>
  field.replace('involvedObject', 'regarding').replace('reportingComponent', 'reportingController'),
);

/** What a kind can be selected by. */
export const selectableOf = (kind: Kind): Selectable => ({
  fields: isNewerEvent(kind) ? NEWER_EVENT : (FIELDS[kind.kind] ?? []),
  refusal: kind.kind in FIELDS || !isCore(kind) ? notSupported : notKnown,
});
