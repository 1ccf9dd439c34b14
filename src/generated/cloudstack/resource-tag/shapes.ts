// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const resourceTag: ShapeDef<t.ResourceTag> = {
  account: text(),
  customer: text(),
  domain: text(),
  domainid: text(),
  domainpath: text(),
  jobid: text(),
  jobstatus: whole(),
  key: text(),
  project: text(),
  projectid: text(),
  resourceid: text(),
  resourcetype: text(),
  value: text(),
};

export const storageTag: ShapeDef<t.StorageTag> = {
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  poolid: whole(),
};
