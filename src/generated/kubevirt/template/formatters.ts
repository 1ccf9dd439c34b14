// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const processedVirtualMachineTemplate: Formatter<t.ProcessedVirtualMachineTemplate> = {
  noun: ['machine from a template', 'machines from templates'],
  columns: [
    { label: 'machine', path: 'virtualMachine.metadata.name' },
    { label: 'message', path: 'message' },
  ],
};

export const virtualMachineTemplate: Formatter<t.VirtualMachineTemplate> = {
  noun: ['machine template', 'machine templates'],
  columns: [
    { label: 'namespace', path: 'metadata.namespace' },
    { label: 'name', path: 'metadata.name' },
    { label: 'ready', path: 'status.conditions[type=Ready].status' },
    { label: 'age', path: 'metadata.creationTimestamp', as: 'age' },
  ],
};

export const virtualMachineTemplateRequest: Formatter<t.VirtualMachineTemplateRequest> = {
  noun: ['template request', 'template requests'],
  columns: [
    { label: 'namespace', path: 'metadata.namespace' },
    { label: 'name', path: 'metadata.name' },
    { label: 'template', path: 'status.templateRef.name' },
    { label: 'ready', path: 'status.conditions[type=Ready].status' },
    { label: 'progressing', path: 'status.conditions[type=Progressing].status' },
    { label: 'age', path: 'metadata.creationTimestamp', as: 'age' },
  ],
};
