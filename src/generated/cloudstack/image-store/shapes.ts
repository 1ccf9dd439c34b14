// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, instant, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const dataStoreObject: ShapeDef<t.DataStoreObject> = {
  format: text(),
  isdirectory: flag(),
  jobid: text(),
  jobstatus: whole(),
  lastupdated: instant(),
  name: text(),
  size: whole(undefined, { unit: 'bytes' }),
  snapshotid: text(),
  snapshotname: text(),
  templateid: text(),
  templatename: text(),
  volumeid: text(),
  volumename: text(),
};

export const extract: ShapeDef<t.Extract> = {
  accountid: text(),
  created: instant(),
  extractId: text(),
  extractMode: text(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  resultstring: text(),
  state: text(),
  status: text(),
  storagetype: text(),
  uploadpercentage: whole(undefined, { unit: 'percent' }),
  url: text(),
  zoneid: text(),
  zonename: text(),
};

export const imageStore: ShapeDef<t.ImageStore> = {
  disksizetotal: whole(undefined, { unit: 'bytes' }),
  disksizeused: whole(undefined, { unit: 'bytes' }),
  hasannotations: flag(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  protocol: text(),
  providername: text(),
  readonly: flag(),
  scope: text(),
  url: text(),
  zoneid: text(),
  zonename: text(),
};

export const migration: ShapeDef<t.Migration> = {
  jobid: text(),
  jobstatus: whole(),
  message: text(),
  migrationtype: text(),
  success: flag(),
};

export const secondaryStorageHeuristics: ShapeDef<t.SecondaryStorageHeuristics> = {
  created: instant(),
  description: text(),
  heuristicrule: text(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  removed: instant(),
  type: text(),
  zoneid: text(),
};
