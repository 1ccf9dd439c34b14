// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const createSSHKeyPair: ShapeDef<t.CreateSSHKeyPair> = {
  account: text(),
  domain: text(),
  domainid: text(),
  fingerprint: text(),
  hasannotations: flag(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  privatekey: text(),
  project: text(),
  projectid: text(),
};

export const sSHKeyPair: ShapeDef<t.SSHKeyPair> = {
  account: text(),
  domain: text(),
  domainid: text(),
  fingerprint: text(),
  hasannotations: flag(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  project: text(),
  projectid: text(),
};
