// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const node: Formatter<t.Node> = {
  noun: ['node', 'nodes'],
  columns: [
    { label: 'name', path: 'metadata.name' },
    { label: 'ready', path: 'status.conditions[type=Ready].status' },
    { label: 'cordoned', path: 'spec.unschedulable' },
    { label: 'cpu', path: 'status.allocatable.cpu' },
    { label: 'memory', path: 'status.allocatable.memory' },
    { label: 'ip', path: 'status.addresses[type=InternalIP].address' },
    { label: 'version', path: 'status.nodeInfo.kubeletVersion' },
    { label: 'age', path: 'metadata.creationTimestamp', as: 'age' },
  ],
};
