// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const iDirectory: Formatter<t.IDirectory> = {
  noun: ['guest folder', 'guest folders'],
  columns: ['directoryName', 'status', 'filter', 'id'],
};

export const iFile: Formatter<t.IFile> = {
  noun: ['guest file', 'guest files'],
  columns: [
    'filename',
    'status',
    'accessMode',
    'openAction',
    { label: 'initialSize', path: 'initialSize', as: 'bytes' },
    { label: 'offset', path: 'offset', as: 'bytes' },
    'id',
  ],
};

export const iFsInfo: Formatter<t.IFsInfo> = {
  noun: ['file system', 'file systems'],
  columns: [
    'mountPoint',
    'label',
    'type',
    { label: 'totalSize', path: 'totalSize', as: 'bytes' },
    { label: 'freeSize', path: 'freeSize', as: 'bytes' },
    'isReadOnly',
    'isRemote',
  ],
  moving: ['freeSize'],
};

export const iFsObjInfo: Formatter<t.IFsObjInfo> = {
  noun: ['file or folder', 'files and folders'],
  columns: [
    'name',
    'type',
    { label: 'objectSize', path: 'objectSize', as: 'bytes' },
    'modificationTime',
    'userName',
    'groupName',
    'fileAttributes',
  ],
};

export const iGuestDirectory: Formatter<t.IGuestDirectory> = {
  noun: ['guest directory', 'guest directories'],
  columns: ['directoryName', 'status', 'filter', 'handle'],
};

export const iGuestFile: Formatter<t.IGuestFile> = {
  noun: ['guest file', 'guest files'],
  columns: ['handle', 'filename', 'status', { label: 'offset', path: 'offset', as: 'bytes' }],
};

export const iGuestFsInfo: Formatter<t.IGuestFsInfo> = {
  noun: ['guest file system', 'guest file systems'],
  columns: [
    'mountPoint',
    'label',
    'type',
    { label: 'totalSize', path: 'totalSize', as: 'bytes' },
    { label: 'freeSize', path: 'freeSize', as: 'bytes' },
    'isReadOnly',
    'isRemote',
  ],
  moving: ['freeSize'],
};

export const iGuestFsObjInfo: Formatter<t.IGuestFsObjInfo> = {
  noun: ['guest file or folder', 'guest files and folders'],
  columns: [
    'name',
    'type',
    { label: 'objectSize', path: 'objectSize', as: 'bytes' },
    'modificationTime',
    'userName',
    'groupName',
    'fileAttributes',
  ],
};

export const iGuestProcess: Formatter<t.IGuestProcess> = {
  noun: ['guest process', 'guest processes'],
  columns: ['handle', 'PID', 'status', 'exitCode', 'executablePath'],
};

export const iProcess: Formatter<t.IProcess> = {
  noun: ['guest process', 'guest processes'],
  columns: ['name', 'PID', 'status', 'exitCode', 'executablePath', 'arguments'],
};
