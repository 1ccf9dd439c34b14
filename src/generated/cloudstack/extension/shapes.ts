// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, instant, list, opaque, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const customActionResult: ShapeDef<t.CustomActionResult> = {
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  result: opaque(),
  success: flag(),
};

export const extension: ShapeDef<t.Extension> = {
  created: instant(),
  description: text(),
  details: opaque(),
  id: text(),
  isuserdefined: flag(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  path: text(),
  pathready: flag(),
  removed: instant(),
  reservedresourcedetails: text(),
  resources: list(shape('ExtensionResources')),
  state: text(),
  type: text(),
};

export const extensionCustomAction: ShapeDef<t.ExtensionCustomAction> = {
  allowedroletypes: list(opaque()),
  created: instant(),
  description: text(),
  details: opaque(),
  displaytext: text(),
  enabled: flag(),
  errormessage: text(),
  extensionid: text(),
  extensionname: text(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  parameters: list(shape('ExtensionCustomActionParameters')),
  resourcetype: text(),
  success: flag(),
  successmessage: text(),
  timeout: whole(undefined, { unit: 's' }),
};

export const extensionCustomActionParameters: ShapeDef<t.ExtensionCustomActionParameters> = {
  name: text(),
  required: flag(),
  type: text(),
  validationformat: text(),
  valueoptions: list(opaque()),
};

export const extensionResources: ShapeDef<t.ExtensionResources> = {
  created: instant(),
  details: opaque(),
  id: text(),
  name: text(),
  type: text(),
};
