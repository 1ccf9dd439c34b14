// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const idp: ShapeDef<t.Idp> = {
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  orgName: text(),
  orgUrl: text(),
};

export const loginCmd: ShapeDef<t.LoginCmd> = {
  account: text(),
  domainid: text(),
  firstname: text(),
  is2faenabled: text(),
  is2faverified: text(),
  issuerfor2fa: text(),
  jobid: text(),
  jobstatus: whole(),
  lastname: text(),
  managementserverid: text(),
  providerfor2fa: text(),
  registered: text(),
  sessionkey: text(),
  timeout: whole(undefined, { unit: 's' }),
  timezone: text(),
  timezoneoffset: text(),
  type: text(),
  userid: text(),
  username: text(),
};

export const logoutCmd: ShapeDef<t.LogoutCmd> = {
  description: text(),
  jobid: text(),
  jobstatus: whole(),
};

export const sAMLMetaData: ShapeDef<t.SAMLMetaData> = {
  jobid: text(),
  jobstatus: whole(),
  metadata: text(),
};

export const samlAuthorization: ShapeDef<t.SamlAuthorization> = {
  idpid: text(),
  jobid: text(),
  jobstatus: whole(),
  status: flag(),
  userid: text(),
};
