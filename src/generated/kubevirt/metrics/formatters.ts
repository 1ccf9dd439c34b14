// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const nodeMetrics: Formatter<t.NodeMetrics> = {
  noun: ['node in use', 'nodes in use'],
  columns: [
    { label: 'name', path: 'metadata.name' },
    { label: 'cpu', path: 'usage.cpu' },
    { label: 'memory', path: 'usage.memory' },
    { label: 'measured', path: 'timestamp', as: 'age' },
    { label: 'over', path: 'window', as: 'duration' },
  ],
  moving: ['timestamp', 'usage.cpu', 'usage.memory'],
};

export const podMetrics: Formatter<t.PodMetrics> = {
  noun: ['pod in use', 'pods in use'],
  columns: [
    { label: 'namespace', path: 'metadata.namespace' },
    { label: 'name', path: 'metadata.name' },
    { label: 'cpu', path: 'containers.0.usage.cpu' },
    { label: 'memory', path: 'containers.0.usage.memory' },
    { label: 'measured', path: 'timestamp', as: 'age' },
  ],
  moving: ['timestamp'],
};
