// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const pod: Formatter<t.Pod> = {
  noun: ['pod', 'pods'],
  columns: [
    { label: 'namespace', path: 'metadata.namespace' },
    { label: 'name', path: 'metadata.name' },
    { label: 'phase', path: 'status.phase' },
    { label: 'reason', path: 'status.reason' },
    { label: 'waits for', path: 'status.containerStatuses.0.state.waiting.reason' },
    { label: 'restarts', path: 'status.containerStatuses.0.restartCount' },
    { label: 'ip', path: 'status.podIP' },
    { label: 'node', path: 'spec.nodeName' },
    { label: 'age', path: 'metadata.creationTimestamp', as: 'age' },
  ],
};

export const podDisruptionBudget: Formatter<t.PodDisruptionBudget> = {
  noun: ['disruption budget', 'disruption budgets'],
  columns: [
    { label: 'namespace', path: 'metadata.namespace' },
    { label: 'name', path: 'metadata.name' },
    { label: 'min available', path: 'spec.minAvailable' },
    { label: 'max unavailable', path: 'spec.maxUnavailable' },
    { label: 'allowed now', path: 'status.disruptionsAllowed' },
    { label: 'age', path: 'metadata.creationTimestamp', as: 'age' },
  ],
};
