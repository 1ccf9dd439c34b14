// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const iVRDEServer: Formatter<t.IVRDEServer> = {
  noun: ['remote display', 'remote displays'],
  columns: [
    'enabled',
    'VRDEExtPack',
    'authType',
    { label: 'authTimeout', path: 'authTimeout', as: 'ms' },
    'allowMultiConnection',
    'reuseSingleConnection',
  ],
};
