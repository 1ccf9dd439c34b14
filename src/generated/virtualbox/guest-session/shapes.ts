// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, list, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const iDirectory: ShapeDef<t.IDirectory> = {
  directoryName: text(),
  filter: text(),
  id: whole(),
  status: text(undefined, { oneOf: ['Undefined', 'Open', 'Close', 'Rewind', 'Down', 'Error'] }),
};

export const iFile: ShapeDef<t.IFile> = {
  accessMode: text(undefined, { oneOf: ['ReadOnly', 'WriteOnly', 'ReadWrite', 'AppendOnly', 'AppendRead'] }),
  creationMode: whole(),
  filename: text(),
  id: whole(),
  initialSize: whole(undefined, { unit: 'bytes' }),
  offset: whole(undefined, { unit: 'bytes' }),
  openAction: text(undefined, {
    oneOf: ['OpenExisting', 'OpenOrCreate', 'CreateNew', 'CreateOrReplace', 'OpenExistingTruncated', 'AppendOrCreate'],
  }),
  status: text(undefined, { oneOf: ['Undefined', 'Opening', 'Open', 'Closing', 'Closed', 'Down', 'Error'] }),
};

export const iFsInfo: ShapeDef<t.IFsInfo> = {
  blockSize: whole(undefined, { unit: 'bytes' }),
  freeSize: whole(undefined, { unit: 'bytes' }),
  isCaseSensitive: flag(),
  isCompressed: flag(),
  isReadOnly: flag(),
  isRemote: flag(),
  label: text(),
  maxComponent: whole(),
  mountPoint: text(),
  sectorSize: whole(undefined, { unit: 'bytes' }),
  serialNumber: whole(),
  supportsFileCompression: flag(),
  totalSize: whole(undefined, { unit: 'bytes' }),
  type: text(),
};

export const iFsObjInfo: ShapeDef<t.IFsObjInfo> = {
  GID: whole(),
  UID: whole(),
  accessTime: whole(),
  allocatedSize: whole(undefined, { unit: 'bytes' }),
  birthTime: whole(),
  changeTime: whole(),
  deviceNumber: whole(),
  fileAttributes: text(),
  generationId: whole(),
  groupName: text(),
  hardLinks: whole(),
  modificationTime: whole(),
  name: text(),
  nodeId: whole(),
  nodeIdDevice: whole(),
  objectSize: whole(undefined, { unit: 'bytes' }),
  type: text(undefined, {
    oneOf: ['Unknown', 'Fifo', 'DevChar', 'Directory', 'DevBlock', 'File', 'Symlink', 'Socket', 'WhiteOut'],
  }),
  userFlags: whole(),
  userName: text(),
};

export const iGuestDirectory: ShapeDef<t.IGuestDirectory> = {
  directoryName: text(),
  filter: text(),
  handle: text(),
  id: whole(),
  status: text(undefined, { oneOf: ['Undefined', 'Open', 'Close', 'Rewind', 'Down', 'Error'] }),
};

export const iGuestFile: ShapeDef<t.IGuestFile> = {
  accessMode: text(undefined, { oneOf: ['ReadOnly', 'WriteOnly', 'ReadWrite', 'AppendOnly', 'AppendRead'] }),
  creationMode: whole(),
  filename: text(),
  handle: text(),
  id: whole(),
  initialSize: whole(undefined, { unit: 'bytes' }),
  offset: whole(undefined, { unit: 'bytes' }),
  openAction: text(undefined, {
    oneOf: ['OpenExisting', 'OpenOrCreate', 'CreateNew', 'CreateOrReplace', 'OpenExistingTruncated', 'AppendOrCreate'],
  }),
  status: text(undefined, { oneOf: ['Undefined', 'Opening', 'Open', 'Closing', 'Closed', 'Down', 'Error'] }),
};

export const iGuestFsInfo: ShapeDef<t.IGuestFsInfo> = {
  blockSize: whole(undefined, { unit: 'bytes' }),
  freeSize: whole(undefined, { unit: 'bytes' }),
  isCaseSensitive: flag(),
  isCompressed: flag(),
  isReadOnly: flag(),
  isRemote: flag(),
  label: text(),
  maxComponent: whole(),
  mountPoint: text(),
  sectorSize: whole(undefined, { unit: 'bytes' }),
  serialNumber: whole(),
  supportsFileCompression: flag(),
  totalSize: whole(undefined, { unit: 'bytes' }),
  type: text(),
};

export const iGuestFsObjInfo: ShapeDef<t.IGuestFsObjInfo> = {
  GID: whole(),
  UID: whole(),
  accessTime: whole(),
  allocatedSize: whole(undefined, { unit: 'bytes' }),
  birthTime: whole(),
  changeTime: whole(),
  deviceNumber: whole(),
  fileAttributes: text(),
  generationId: whole(),
  groupName: text(),
  hardLinks: whole(),
  modificationTime: whole(),
  name: text(),
  nodeId: whole(),
  nodeIdDevice: whole(),
  objectSize: whole(undefined, { unit: 'bytes' }),
  type: text(undefined, {
    oneOf: ['Unknown', 'Fifo', 'DevChar', 'Directory', 'DevBlock', 'File', 'Symlink', 'Socket', 'WhiteOut'],
  }),
  userFlags: whole(),
  userName: text(),
};

export const iGuestProcess: ShapeDef<t.IGuestProcess> = {
  PID: whole(),
  arguments: list(text()),
  environment: list(text()),
  executablePath: text(),
  exitCode: whole(),
  handle: text(),
  name: text(),
  status: text(undefined, {
    oneOf: [
      'Undefined',
      'Starting',
      'Started',
      'Paused',
      'Terminating',
      'TerminatedNormally',
      'TerminatedSignal',
      'TerminatedAbnormally',
      'TimedOutKilled',
      'TimedOutAbnormally',
      'Down',
      'Error',
    ],
  }),
};

export const iProcess: ShapeDef<t.IProcess> = {
  PID: whole(),
  arguments: list(text()),
  environment: list(text()),
  executablePath: text(),
  exitCode: whole(),
  name: text(),
  status: text(undefined, {
    oneOf: [
      'Undefined',
      'Starting',
      'Started',
      'Paused',
      'Terminating',
      'TerminatedNormally',
      'TerminatedSignal',
      'TerminatedAbnormally',
      'TimedOutKilled',
      'TimedOutAbnormally',
      'Down',
      'Error',
    ],
  }),
};
