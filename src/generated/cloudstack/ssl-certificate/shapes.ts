// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { list, opaque, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const sslCert: ShapeDef<t.SslCert> = {
  account: text(),
  certchain: text(),
  certificate: text(),
  domain: text(),
  domainid: text(),
  fingerprint: text(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  loadbalancerrulelist: list(opaque()),
  name: text(),
  project: text(),
  projectid: text(),
};
