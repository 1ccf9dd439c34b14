// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { instant, opaque, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const asyncJob: ShapeDef<t.AsyncJob> = {
  account: text(),
  accountid: text(),
  cmd: text(),
  completed: instant(),
  created: instant(),
  domainid: text(),
  domainpath: text(),
  jobid: text(),
  jobinstanceid: text(),
  jobinstancetype: text(),
  jobprocstatus: whole(),
  jobresult: opaque(),
  jobresultcode: whole(),
  jobresulttype: text(),
  jobstatus: whole(),
  managementserverid: text(),
  managementservername: text(),
  userid: text(),
};
