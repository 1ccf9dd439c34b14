// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as imageStoreFormat from '../image-store/formatters.ts';
import type * as imageStore from '../image-store/types.ts';
import * as isoFormat from '../iso/formatters.ts';
import type * as iso from '../iso/types.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const copyTemplate: Handler<t.CopyTemplateParams, t.Template> = handle(tools.copyTemplate, format.template);
export const createTemplate: Handler<t.CreateTemplateParams, t.Template> = handle(
  tools.createTemplate,
  format.template,
);
export const deleteTemplate: Handler<t.DeleteTemplateParams, network.Success> = handle(
  tools.deleteTemplate,
  networkFormat.success,
);
export const extractTemplate: Handler<t.ExtractTemplateParams, imageStore.Extract> = handle(
  tools.extractTemplate,
  imageStoreFormat.extract,
);
export const getUploadParamsForTemplate: Handler<t.GetUploadParamsForTemplateParams, iso.GetUploadParams> = handle(
  tools.getUploadParamsForTemplate,
  isoFormat.getUploadParams,
);
export const listTemplatePermissions: Handler<t.ListTemplatePermissionsParams, iso.TemplatePermissions> = handle(
  tools.listTemplatePermissions,
  isoFormat.templatePermissions,
);
export const listTemplates: Handler<t.ListTemplatesParams, t.Template> = handle(tools.listTemplates, format.template);
export const prepareTemplate: Handler<t.PrepareTemplateParams, t.Template> = handle(
  tools.prepareTemplate,
  format.template,
);
export const quotaEmailTemplateList: Handler<t.QuotaEmailTemplateListParams, t.QuotaEmailTemplate> = handle(
  tools.quotaEmailTemplateList,
  format.quotaEmailTemplate,
);
export const quotaEmailTemplateUpdate: Handler<t.QuotaEmailTemplateUpdateParams, network.Success> = handle(
  tools.quotaEmailTemplateUpdate,
  networkFormat.success,
);
export const registerTemplate: Handler<t.RegisterTemplateParams, t.Template> = handle(
  tools.registerTemplate,
  format.template,
);
export const updateTemplate: Handler<t.UpdateTemplateParams, t.Template> = handle(
  tools.updateTemplate,
  format.template,
);
export const updateTemplatePermissions: Handler<t.UpdateTemplatePermissionsParams, network.Success> = handle(
  tools.updateTemplatePermissions,
  networkFormat.success,
);
export const upgradeRouterTemplate: Handler<t.UpgradeRouterTemplateParams, t.UpgradeRouterTemplate> = handle(
  tools.upgradeRouterTemplate,
  format.upgradeRouterTemplate,
);
