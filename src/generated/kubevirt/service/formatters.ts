// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const service: Formatter<t.Service> = {
  noun: ['service', 'services'],
  columns: [
    { label: 'namespace', path: 'metadata.namespace' },
    { label: 'name', path: 'metadata.name' },
    { label: 'type', path: 'spec.type' },
    { label: 'cluster ip', path: 'spec.clusterIP' },
    { label: 'external ip', path: 'status.loadBalancer.ingress.0.ip' },
    { label: 'port', path: 'spec.ports.0.port' },
    { label: 'node port', path: 'spec.ports.0.nodePort' },
    { label: 'age', path: 'metadata.creationTimestamp', as: 'age' },
  ],
};
