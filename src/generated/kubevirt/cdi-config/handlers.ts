// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const applyCDIConfig: Handler<t.ApplyCDIConfigParams, t.CDIConfig> = handle(
  tools.applyCDIConfig,
  format.cDIConfig,
);
export const createCDIConfig: Handler<t.CreateCDIConfigParams, t.CDIConfig> = handle(
  tools.createCDIConfig,
  format.cDIConfig,
);
export const deleteCDIConfig: Handler<t.DeleteCDIConfigParams, Done> = handle(tools.deleteCDIConfig, done);
export const deleteCollectionCDIConfig: Handler<t.DeleteCollectionCDIConfigParams, Done> = handle(
  tools.deleteCollectionCDIConfig,
  done,
);
export const getCDIConfig: Handler<t.GetCDIConfigParams, t.CDIConfig> = handle(tools.getCDIConfig, format.cDIConfig);
export const listCDIConfig: Handler<t.ListCDIConfigParams, t.CDIConfig> = handle(tools.listCDIConfig, format.cDIConfig);
export const patchCDIConfig: Handler<t.PatchCDIConfigParams, t.CDIConfig> = handle(
  tools.patchCDIConfig,
  format.cDIConfig,
);
export const replaceCDIConfig: Handler<t.ReplaceCDIConfigParams, t.CDIConfig> = handle(
  tools.replaceCDIConfig,
  format.cDIConfig,
);
