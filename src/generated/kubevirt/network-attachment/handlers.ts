// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const createNetworkAttachmentDefinition: Handler<
  t.CreateNetworkAttachmentDefinitionParams,
  t.NetworkAttachmentDefinition
> = handle(tools.createNetworkAttachmentDefinition, format.networkAttachmentDefinition);
export const deleteNetworkAttachmentDefinition: Handler<t.DeleteNetworkAttachmentDefinitionParams, Done> = handle(
  tools.deleteNetworkAttachmentDefinition,
  done,
);
export const getNetworkAttachmentDefinition: Handler<
  t.GetNetworkAttachmentDefinitionParams,
  t.NetworkAttachmentDefinition
> = handle(tools.getNetworkAttachmentDefinition, format.networkAttachmentDefinition);
export const listNetworkAttachmentDefinition: Handler<
  t.ListNetworkAttachmentDefinitionParams,
  t.NetworkAttachmentDefinition
> = handle(tools.listNetworkAttachmentDefinition, format.networkAttachmentDefinition);
