// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, instant, list, opaque, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const getUploadParams: ShapeDef<t.GetUploadParams> = {
  arch: text(),
  created: instant(),
  directdownload: flag(),
  expires: text(),
  id: text(),
  isoid: text(),
  isoname: text(),
  isostate: text(),
  jobid: text(),
  jobstatus: whole(),
  metadata: text(),
  mincpunumber: whole(),
  minmemory: whole(undefined, { unit: 'MiB' }),
  name: text(),
  postURL: text(),
  semanticversion: text(),
  signature: text(),
  state: text(),
  supportsautoscaling: flag(),
  supportsha: flag(),
  zoneid: text(),
  zonename: text(),
};

export const templatePermissions: ShapeDef<t.TemplatePermissions> = {
  account: list(opaque()),
  domainid: text(),
  id: text(),
  ispublic: flag(),
  jobid: text(),
  jobstatus: whole(),
  projectids: list(opaque()),
};
