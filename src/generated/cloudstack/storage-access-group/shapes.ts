// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { opaque, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const storageAccessGroup: ShapeDef<t.StorageAccessGroup> = {
  clusters: opaque(),
  hosts: opaque(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  pods: opaque(),
  storagepools: opaque(),
  zones: opaque(),
};
