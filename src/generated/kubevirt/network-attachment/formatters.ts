// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const networkAttachmentDefinition: Formatter<t.NetworkAttachmentDefinition> = {
  noun: ['network attachment', 'network attachments'],
  columns: [
    { label: 'namespace', path: 'metadata.namespace' },
    { label: 'name', path: 'metadata.name' },
    { label: 'config', path: 'spec.config' },
    { label: 'age', path: 'metadata.creationTimestamp', as: 'age' },
  ],
};
