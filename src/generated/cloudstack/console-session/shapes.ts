// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, instant, opaque, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const consoleSession: ShapeDef<t.ConsoleSession> = {
  account: text(),
  accountid: text(),
  acquired: instant(),
  clientaddress: text(),
  consoleendpointcreatoraddress: text(),
  created: instant(),
  domain: text(),
  domainid: text(),
  domainpath: text(),
  hostid: text(),
  hostname: text(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  removed: instant(),
  user: text(),
  userid: text(),
  virtualmachineid: text(),
  virtualmachinename: text(),
};

export const createConsoleEndpoint: ShapeDef<t.CreateConsoleEndpoint> = {
  details: text(),
  jobid: text(),
  jobstatus: whole(),
  success: flag(),
  url: text(),
  websocket: opaque(),
};
