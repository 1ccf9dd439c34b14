// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, instant, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const instanceGroup: ShapeDef<t.InstanceGroup> = {
  account: text(),
  created: instant(),
  domain: text(),
  domainid: text(),
  domainpath: text(),
  hasannotations: flag(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  project: text(),
  projectid: text(),
};
