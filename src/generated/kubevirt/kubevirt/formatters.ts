// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const kubeVirt: Formatter<t.KubeVirt> = {
  noun: ['KubeVirt installation', 'KubeVirt installations'],
  columns: [
    { label: 'namespace', path: 'metadata.namespace' },
    { label: 'name', path: 'metadata.name' },
    { label: 'phase', path: 'status.phase' },
    { label: 'version', path: 'status.observedKubeVirtVersion' },
    { label: 'available', path: 'status.conditions[type=Available].status' },
    { label: 'degraded', path: 'status.conditions[type=Degraded].status' },
    { label: 'age', path: 'metadata.creationTimestamp', as: 'age' },
  ],
};
