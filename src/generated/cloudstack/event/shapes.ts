// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, instant, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const event: ShapeDef<t.Event> = {
  account: text(),
  archived: flag(),
  created: instant(),
  description: text(),
  domain: text(),
  domainid: text(),
  domainpath: text(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  level: text(),
  parentid: text(),
  project: text(),
  projectid: text(),
  resourceid: text(),
  resourcename: text(),
  resourcetype: text(),
  state: text(),
  type: text(),
  username: text(),
};

export const eventType: ShapeDef<t.EventType> = {
  jobid: text(),
  jobstatus: whole(),
  name: text(),
};
