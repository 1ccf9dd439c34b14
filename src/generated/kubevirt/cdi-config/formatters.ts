// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const cDIConfig: Formatter<t.CDIConfig> = {
  noun: ['CDI settings', 'CDI settings'],
  columns: [
    { label: 'name', path: 'metadata.name' },
    { label: 'upload proxy', path: 'status.uploadProxyURL' },
    { label: 'scratch class', path: 'status.scratchSpaceStorageClass' },
    { label: 'age', path: 'metadata.creationTimestamp', as: 'age' },
  ],
};
