// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const dataStoreObject: Formatter<t.DataStoreObject> = {
  noun: ['storage file', 'storage files'],
  columns: ['name', { label: 'size', path: 'size', as: 'bytes' }],
};

export const extract: Formatter<t.Extract> = {
  noun: ['download link', 'download links'],
  columns: ['name', 'state', 'status', 'zonename', 'created', 'id'],
};

export const imageStore: Formatter<t.ImageStore> = {
  noun: ['secondary storage', 'secondary storages'],
  columns: ['name', 'protocol', 'zonename', 'id'],
};

export const migration: Formatter<t.Migration> = {
  noun: ['data migration', 'data migrations'],
  columns: ['message', 'migrationtype', 'success'],
};

export const secondaryStorageHeuristics: Formatter<t.SecondaryStorageHeuristics> = {
  noun: ['secondary storage selector', 'secondary storage selectors'],
  columns: ['name', 'type', 'created', 'description', 'id'],
};
