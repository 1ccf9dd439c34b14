// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const dataStoreObject: Formatter<t.DataStoreObject> = {
  noun: ['storage file', 'storage files'],
  columns: [
    'name',
    { label: 'size', path: 'size', as: 'bytes' },
    'format',
    'isdirectory',
    'templatename',
    'volumename',
    'snapshotname',
    'lastupdated',
  ],
};

export const extract: Formatter<t.Extract> = {
  noun: ['download link', 'download links'],
  columns: [
    'name',
    'state',
    'url',
    'status',
    { label: 'uploadpercentage', path: 'uploadpercentage', as: 'percent' },
    'storagetype',
    'zonename',
    'id',
  ],
  moving: ['uploadpercentage'],
};

export const imageStore: Formatter<t.ImageStore> = {
  noun: ['secondary storage', 'secondary storages'],
  columns: [
    'name',
    'protocol',
    'providername',
    'scope',
    'readonly',
    'url',
    { label: 'size', path: 'disksizetotal', as: 'bytes' },
    { label: 'used', path: 'disksizeused', as: 'bytes' },
    'zonename',
    'id',
  ],
  moving: ['disksizeused'],
};

export const migration: Formatter<t.Migration> = {
  noun: ['data migration', 'data migrations'],
  columns: ['migrationtype', 'success', 'message'],
};

export const secondaryStorageHeuristics: Formatter<t.SecondaryStorageHeuristics> = {
  noun: ['secondary storage selector', 'secondary storage selectors'],
  columns: ['name', 'type', 'heuristicrule', 'description', 'zoneid', 'id'],
};
