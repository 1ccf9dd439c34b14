// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const applyDataImportCron: Handler<t.ApplyDataImportCronParams, t.DataImportCron> = handle(
  tools.applyDataImportCron,
  format.dataImportCron,
);
export const createDataImportCron: Handler<t.CreateDataImportCronParams, t.DataImportCron> = handle(
  tools.createDataImportCron,
  format.dataImportCron,
);
export const deleteCollectionDataImportCron: Handler<t.DeleteCollectionDataImportCronParams, Done> = handle(
  tools.deleteCollectionDataImportCron,
  done,
);
export const deleteDataImportCron: Handler<t.DeleteDataImportCronParams, Done> = handle(
  tools.deleteDataImportCron,
  done,
);
export const getDataImportCron: Handler<t.GetDataImportCronParams, t.DataImportCron> = handle(
  tools.getDataImportCron,
  format.dataImportCron,
);
export const listDataImportCron: Handler<t.ListDataImportCronParams, t.DataImportCron> = handle(
  tools.listDataImportCron,
  format.dataImportCron,
);
export const patchDataImportCron: Handler<t.PatchDataImportCronParams, t.DataImportCron> = handle(
  tools.patchDataImportCron,
  format.dataImportCron,
);
export const replaceDataImportCron: Handler<t.ReplaceDataImportCronParams, t.DataImportCron> = handle(
  tools.replaceDataImportCron,
  format.dataImportCron,
);
