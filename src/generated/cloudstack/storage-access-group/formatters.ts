// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const storageAccessGroup: Formatter<t.StorageAccessGroup> = {
  noun: ['storage access group', 'storage access groups'],
  columns: ['name', 'zones', 'pods', 'clusters', 'hosts', 'storagepools', 'id'],
};
