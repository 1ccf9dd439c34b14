// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const applyDataSource: Handler<t.ApplyDataSourceParams, t.DataSource> = handle(
  tools.applyDataSource,
  format.dataSource,
);
export const createDataSource: Handler<t.CreateDataSourceParams, t.DataSource> = handle(
  tools.createDataSource,
  format.dataSource,
);
export const deleteCollectionDataSource: Handler<t.DeleteCollectionDataSourceParams, Done> = handle(
  tools.deleteCollectionDataSource,
  done,
);
export const deleteDataSource: Handler<t.DeleteDataSourceParams, Done> = handle(tools.deleteDataSource, done);
export const getDataSource: Handler<t.GetDataSourceParams, t.DataSource> = handle(
  tools.getDataSource,
  format.dataSource,
);
export const listDataSource: Handler<t.ListDataSourceParams, t.DataSource> = handle(
  tools.listDataSource,
  format.dataSource,
);
export const patchDataSource: Handler<t.PatchDataSourceParams, t.DataSource> = handle(
  tools.patchDataSource,
  format.dataSource,
);
export const replaceDataSource: Handler<t.ReplaceDataSourceParams, t.DataSource> = handle(
  tools.replaceDataSource,
  format.dataSource,
);
