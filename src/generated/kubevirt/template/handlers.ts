// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const applyVirtualMachineTemplate: Handler<t.ApplyVirtualMachineTemplateParams, t.VirtualMachineTemplate> =
  handle(tools.applyVirtualMachineTemplate, format.virtualMachineTemplate);
export const applyVirtualMachineTemplateRequest: Handler<
  t.ApplyVirtualMachineTemplateRequestParams,
  t.VirtualMachineTemplateRequest
> = handle(tools.applyVirtualMachineTemplateRequest, format.virtualMachineTemplateRequest);
export const createVirtualMachineTemplate: Handler<t.CreateVirtualMachineTemplateParams, t.VirtualMachineTemplate> =
  handle(tools.createVirtualMachineTemplate, format.virtualMachineTemplate);
export const createVirtualMachineTemplateCreate: Handler<
  t.CreateVirtualMachineTemplateCreateParams,
  t.ProcessedVirtualMachineTemplate
> = handle(tools.createVirtualMachineTemplateCreate, format.processedVirtualMachineTemplate);
export const createVirtualMachineTemplateProcess: Handler<
  t.CreateVirtualMachineTemplateProcessParams,
  t.ProcessedVirtualMachineTemplate
> = handle(tools.createVirtualMachineTemplateProcess, format.processedVirtualMachineTemplate);
export const createVirtualMachineTemplateRequest: Handler<
  t.CreateVirtualMachineTemplateRequestParams,
  t.VirtualMachineTemplateRequest
> = handle(tools.createVirtualMachineTemplateRequest, format.virtualMachineTemplateRequest);
export const deleteCollectionVirtualMachineTemplate: Handler<t.DeleteCollectionVirtualMachineTemplateParams, Done> =
  handle(tools.deleteCollectionVirtualMachineTemplate, done);
export const deleteCollectionVirtualMachineTemplateRequest: Handler<
  t.DeleteCollectionVirtualMachineTemplateRequestParams,
  Done
> = handle(tools.deleteCollectionVirtualMachineTemplateRequest, done);
export const deleteVirtualMachineTemplate: Handler<t.DeleteVirtualMachineTemplateParams, Done> = handle(
  tools.deleteVirtualMachineTemplate,
  done,
);
export const deleteVirtualMachineTemplateRequest: Handler<t.DeleteVirtualMachineTemplateRequestParams, Done> = handle(
  tools.deleteVirtualMachineTemplateRequest,
  done,
);
export const getVirtualMachineTemplate: Handler<t.GetVirtualMachineTemplateParams, t.VirtualMachineTemplate> = handle(
  tools.getVirtualMachineTemplate,
  format.virtualMachineTemplate,
);
export const getVirtualMachineTemplateRequest: Handler<
  t.GetVirtualMachineTemplateRequestParams,
  t.VirtualMachineTemplateRequest
> = handle(tools.getVirtualMachineTemplateRequest, format.virtualMachineTemplateRequest);
export const listVirtualMachineTemplate: Handler<t.ListVirtualMachineTemplateParams, t.VirtualMachineTemplate> = handle(
  tools.listVirtualMachineTemplate,
  format.virtualMachineTemplate,
);
export const listVirtualMachineTemplateRequest: Handler<
  t.ListVirtualMachineTemplateRequestParams,
  t.VirtualMachineTemplateRequest
> = handle(tools.listVirtualMachineTemplateRequest, format.virtualMachineTemplateRequest);
export const patchVirtualMachineTemplate: Handler<t.PatchVirtualMachineTemplateParams, t.VirtualMachineTemplate> =
  handle(tools.patchVirtualMachineTemplate, format.virtualMachineTemplate);
export const patchVirtualMachineTemplateRequest: Handler<
  t.PatchVirtualMachineTemplateRequestParams,
  t.VirtualMachineTemplateRequest
> = handle(tools.patchVirtualMachineTemplateRequest, format.virtualMachineTemplateRequest);
export const replaceVirtualMachineTemplate: Handler<t.ReplaceVirtualMachineTemplateParams, t.VirtualMachineTemplate> =
  handle(tools.replaceVirtualMachineTemplate, format.virtualMachineTemplate);
export const replaceVirtualMachineTemplateRequest: Handler<
  t.ReplaceVirtualMachineTemplateRequestParams,
  t.VirtualMachineTemplateRequest
> = handle(tools.replaceVirtualMachineTemplateRequest, format.virtualMachineTemplateRequest);
