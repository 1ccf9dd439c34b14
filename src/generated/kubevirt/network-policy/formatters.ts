// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const networkPolicy: Formatter<t.NetworkPolicy> = {
  noun: ['network policy', 'network policies'],
  columns: [
    { label: 'namespace', path: 'metadata.namespace' },
    { label: 'name', path: 'metadata.name' },
    { label: 'for', path: 'spec.podSelector.matchLabels' },
    { label: 'types', path: 'spec.policyTypes' },
    { label: 'age', path: 'metadata.creationTimestamp', as: 'age' },
  ],
};
