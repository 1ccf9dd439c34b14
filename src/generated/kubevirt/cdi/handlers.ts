// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const applyCDI: Handler<t.ApplyCDIParams, t.CDI> = handle(tools.applyCDI, format.cDI);
export const createCDI: Handler<t.CreateCDIParams, t.CDI> = handle(tools.createCDI, format.cDI);
export const deleteCDI: Handler<t.DeleteCDIParams, Done> = handle(tools.deleteCDI, done);
export const deleteCollectionCDI: Handler<t.DeleteCollectionCDIParams, Done> = handle(tools.deleteCollectionCDI, done);
export const getCDI: Handler<t.GetCDIParams, t.CDI> = handle(tools.getCDI, format.cDI);
export const listCDI: Handler<t.ListCDIParams, t.CDI> = handle(tools.listCDI, format.cDI);
export const patchCDI: Handler<t.PatchCDIParams, t.CDI> = handle(tools.patchCDI, format.cDI);
export const replaceCDI: Handler<t.ReplaceCDIParams, t.CDI> = handle(tools.replaceCDI, format.cDI);
