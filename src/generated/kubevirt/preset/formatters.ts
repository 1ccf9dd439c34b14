// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const virtualMachineInstancePreset: Formatter<t.VirtualMachineInstancePreset> = {
  noun: ['preset', 'presets'],
  columns: [
    { label: 'namespace', path: 'metadata.namespace' },
    { label: 'name', path: 'metadata.name' },
    { label: 'selector', path: 'spec.selector.matchLabels' },
    { label: 'age', path: 'metadata.creationTimestamp', as: 'age' },
  ],
};
