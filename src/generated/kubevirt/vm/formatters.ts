// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const createdMachine: Formatter<t.CreatedMachine> = {
  noun: ['machine', 'machines'],
  columns: [
    { label: 'namespace', path: 'namespace' },
    { label: 'name', path: 'name' },
    { label: 'status', path: 'status' },
    { label: 'user', path: 'user' },
    { label: 'ssh', path: 'ssh' },
    { label: 'console', path: 'console' },
    { label: 'manifest', path: 'manifest' },
  ],
};

export const diagnosis: Formatter<t.Diagnosis> = {
  noun: ['cause', 'causes'],
  columns: [
    { label: 'likelihood', path: 'likelihood' },
    { label: 'cause', path: 'cause' },
    { label: 'evidence', path: 'evidence' },
    { label: 'what would help', path: 'help' },
  ],
};

export const objectGraphNode: Formatter<t.ObjectGraphNode> = {
  noun: ['dependency graph', 'dependency graphs'],
  columns: [
    { label: 'kind', path: 'objectReference.kind' },
    { label: 'namespace', path: 'objectReference.namespace' },
    { label: 'name', path: 'objectReference.name' },
    { label: 'depends on', path: 'children.objectReference.name' },
    { label: 'optional', path: 'optional' },
  ],
};

export const virtualMachine: Formatter<t.VirtualMachine> = {
  noun: ['virtual machine', 'virtual machines'],
  columns: [
    { label: 'namespace', path: 'metadata.namespace' },
    { label: 'name', path: 'metadata.name' },
    { label: 'status', path: 'status.printableStatus' },
    { label: 'ready', path: 'status.conditions[type=Ready].status' },
    { label: 'run strategy', path: 'spec.runStrategy' },
    { label: 'instancetype', path: 'spec.instancetype.name' },
    { label: 'age', path: 'metadata.creationTimestamp', as: 'age' },
  ],
};
