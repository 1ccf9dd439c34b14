// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const applyDataVolume: Handler<t.ApplyDataVolumeParams, t.DataVolume> = handle(
  tools.applyDataVolume,
  format.dataVolume,
);
export const createDataVolume: Handler<t.CreateDataVolumeParams, t.DataVolume> = handle(
  tools.createDataVolume,
  format.dataVolume,
);
export const deleteCollectionDataVolume: Handler<t.DeleteCollectionDataVolumeParams, Done> = handle(
  tools.deleteCollectionDataVolume,
  done,
);
export const deleteDataVolume: Handler<t.DeleteDataVolumeParams, Done> = handle(tools.deleteDataVolume, done);
export const getDataVolume: Handler<t.GetDataVolumeParams, t.DataVolume> = handle(
  tools.getDataVolume,
  format.dataVolume,
);
export const listDataVolume: Handler<t.ListDataVolumeParams, t.DataVolume> = handle(
  tools.listDataVolume,
  format.dataVolume,
);
export const patchDataVolume: Handler<t.PatchDataVolumeParams, t.DataVolume> = handle(
  tools.patchDataVolume,
  format.dataVolume,
);
export const replaceDataVolume: Handler<t.ReplaceDataVolumeParams, t.DataVolume> = handle(
  tools.replaceDataVolume,
  format.dataVolume,
);
