// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, instant, list, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const usageRecord: ShapeDef<t.UsageRecord> = {
  account: text(),
  accountid: text(),
  cpunumber: whole(),
  cpuspeed: whole(undefined, { unit: 'MHz' }),
  description: text(),
  domain: text(),
  domainid: text(),
  domainpath: text(),
  enddate: instant(),
  hasannotations: flag(),
  isdefault: flag(),
  issourcenat: flag(),
  issystem: flag(),
  jobid: text(),
  jobstatus: whole(),
  memory: whole(undefined, { unit: 'MiB' }),
  name: text(),
  networkid: text(),
  offeringid: text(),
  oscategoryid: text(),
  oscategoryname: text(),
  osdisplayname: text(),
  ostypeid: text(),
  project: text(),
  projectid: text(),
  rawusage: text(),
  size: whole(undefined, { unit: 'bytes' }),
  startdate: instant(),
  tags: list(shape('ProjectTags')),
  templateid: text(),
  type: text(),
  usage: text(),
  usageid: text(),
  usagetype: whole(),
  virtualmachineid: text(),
  virtualsize: whole(undefined, { unit: 'bytes' }),
  vpcid: text(),
  zoneid: text(),
};

export const usageType: ShapeDef<t.UsageType> = {
  description: text(),
  id: whole(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
};
