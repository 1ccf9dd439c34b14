// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as imageStoreFormat from '../image-store/formatters.ts';
import type * as imageStore from '../image-store/types.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as templateFormat from '../template/formatters.ts';
import type * as template from '../template/types.ts';
import * as virtualMachineFormat from '../virtual-machine/formatters.ts';
import type * as virtualMachine from '../virtual-machine/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const attachIso: Handler<t.AttachIsoParams, virtualMachine.UserVm> = handle(
  tools.attachIso,
  virtualMachineFormat.userVm,
);
export const copyIso: Handler<t.CopyIsoParams, template.Template> = handle(tools.copyIso, templateFormat.template, [
  'ISO',
  'ISOs',
]);
export const deleteIso: Handler<t.DeleteIsoParams, network.Success> = handle(tools.deleteIso, networkFormat.success);
export const detachIso: Handler<t.DetachIsoParams, virtualMachine.UserVm> = handle(
  tools.detachIso,
  virtualMachineFormat.userVm,
);
export const extractIso: Handler<t.ExtractIsoParams, imageStore.Extract> = handle(
  tools.extractIso,
  imageStoreFormat.extract,
);
export const getUploadParamsForIso: Handler<t.GetUploadParamsForIsoParams, t.GetUploadParams> = handle(
  tools.getUploadParamsForIso,
  format.getUploadParams,
);
export const listIsoPermissions: Handler<t.ListIsoPermissionsParams, t.TemplatePermissions> = handle(
  tools.listIsoPermissions,
  format.templatePermissions,
);
export const listIsos: Handler<t.ListIsosParams, template.Template> = handle(tools.listIsos, templateFormat.template, [
  'ISO',
  'ISOs',
]);
export const registerIso: Handler<t.RegisterIsoParams, template.Template> = handle(
  tools.registerIso,
  templateFormat.template,
  ['ISO', 'ISOs'],
);
export const updateIso: Handler<t.UpdateIsoParams, template.Template> = handle(
  tools.updateIso,
  templateFormat.template,
  ['ISO', 'ISOs'],
);
export const updateIsoPermissions: Handler<t.UpdateIsoPermissionsParams, network.Success> = handle(
  tools.updateIsoPermissions,
  networkFormat.success,
);
