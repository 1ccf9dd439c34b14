// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { list, opaque, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const affinityGroup: ShapeDef<t.AffinityGroup> = {
  account: text(),
  dedicatedresources: list(opaque()),
  description: text(),
  domain: text(),
  domainid: text(),
  domainpath: text(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  project: text(),
  projectid: text(),
  type: text(),
  virtualmachineIds: list(opaque()),
};

export const affinityGroupType: ShapeDef<t.AffinityGroupType> = {
  jobid: text(),
  jobstatus: whole(),
  type: text(),
};
