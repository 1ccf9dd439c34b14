// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, list, shape, text, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const iDataStream: ShapeDef<t.IDataStream> = {
  handle: text(),
  readSize: whole(undefined, { unit: 'bytes' }),
};

export const iMedium: ShapeDef<t.IMedium> = {
  allowedTypes: list(
    text(undefined, { oneOf: ['Normal', 'Immutable', 'Writethrough', 'Shareable', 'Readonly', 'MultiAttach'] }),
  ),
  autoReset: flag(),
  base: shape('IMedium'),
  children: list(shape('IMedium')),
  description: text(),
  deviceType: text(undefined, {
    oneOf: ['Null', 'Floppy', 'DVD', 'HardDisk', 'Network', 'USB', 'SharedFolder', 'Graphics3D', 'End'],
  }),
  format: text(),
  hostDrive: flag(),
  id: uuid(),
  lastAccessError: text(),
  location: text(),
  logicalSize: whole(undefined, { unit: 'bytes' }),
  machineIds: list(uuid()),
  mediumFormat: shape('IMediumFormat'),
  name: text(),
  parent: shape('IMedium'),
  readOnly: flag(),
  size: whole(undefined, { unit: 'bytes' }),
  state: text(undefined, {
    oneOf: ['NotCreated', 'Created', 'LockedRead', 'LockedWrite', 'Inaccessible', 'Creating', 'Deleting'],
  }),
  type: text(undefined, { oneOf: ['Normal', 'Immutable', 'Writethrough', 'Shareable', 'Readonly', 'MultiAttach'] }),
  variant: list(
    text(undefined, {
      oneOf: [
        'Standard',
        'VmdkSplit2G',
        'VmdkRawDisk',
        'VmdkStreamOptimized',
        'VmdkESX',
        'VdiZeroExpand',
        'Fixed',
        'Diff',
        'Formatted',
        'NoCreateDir',
      ],
    }),
  ),
};

export const iMediumFormat: ShapeDef<t.IMediumFormat> = {
  capabilities: list(
    text(undefined, {
      oneOf: [
        'Uuid',
        'CreateFixed',
        'CreateDynamic',
        'CreateSplit2G',
        'Differencing',
        'Asynchronous',
        'File',
        'Properties',
        'TcpNetworking',
        'VFS',
        'Discard',
        'Preferred',
        'CapabilityMask',
      ],
    }),
  ),
  id: text(),
  name: text(),
};

export const iMediumFormatDescribeFileExtensionsResult: ShapeDef<t.IMediumFormatDescribeFileExtensionsResult> = {
  extensions: list(text()),
  types: list(
    text(undefined, {
      oneOf: ['Null', 'Floppy', 'DVD', 'HardDisk', 'Network', 'USB', 'SharedFolder', 'Graphics3D', 'End'],
    }),
  ),
};

export const iMediumFormatDescribePropertiesResult: ShapeDef<t.IMediumFormatDescribePropertiesResult> = {
  default: text(),
  description: text(),
  flags: whole(),
  name: text(),
  type: text(undefined, { oneOf: ['Int32', 'Int8', 'String'] }),
};

export const iMediumGetPropertiesResult: ShapeDef<t.IMediumGetPropertiesResult> = {
  name: text(),
  value: text(),
};

export const iMediumIO: ShapeDef<t.IMediumIO> = {
  explorer: shape('IVFSExplorer'),
  handle: text(),
  medium: shape('IMedium'),
  writable: flag(),
};

export const iMediumIOConvertToStreamResult: ShapeDef<t.IMediumIOConvertToStreamResult> = {
  stream: shape('IDataStream'),
};

export const mediumRow: ShapeDef<t.MediumRow> = {
  deviceType: text(),
  format: text(),
  id: uuid(),
  location: text(),
  logicalSize: whole(undefined, { unit: 'bytes' }),
  machineIds: list(uuid()),
  name: text(),
  size: whole(undefined, { unit: 'bytes' }),
  state: text(),
};
