// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const iDataStream: Formatter<t.IDataStream> = {
  noun: ['data stream', 'data streams'],
  columns: [{ label: 'readSize', path: 'readSize', as: 'bytes' }, 'handle'],
};

export const iMedium: Formatter<t.IMedium> = {
  noun: ['medium', 'media'],
  columns: [
    'name',
    'deviceType',
    'state',
    'format',
    { label: 'size', path: 'logicalSize', as: 'bytes' },
    'location',
    'id',
  ],
};

export const iMediumFormat: Formatter<t.IMediumFormat> = {
  noun: ['medium format', 'medium formats'],
  columns: ['name', 'capabilities', 'id'],
};

export const iMediumFormatDescribeFileExtensionsResult: Formatter<t.IMediumFormatDescribeFileExtensionsResult> = {
  noun: ['result', 'results'],
  columns: ['extensions', 'types'],
};

export const iMediumFormatDescribePropertiesResult: Formatter<t.IMediumFormatDescribePropertiesResult> = {
  noun: ['property', 'properties'],
  columns: ['name', 'type', 'default', 'flags', 'description'],
};

export const iMediumGetPropertiesResult: Formatter<t.IMediumGetPropertiesResult> = {
  noun: ['property', 'properties'],
  columns: ['name', 'value'],
};

export const iMediumIO: Formatter<t.IMediumIO> = {
  noun: ['medium IO', 'medium IOs'],
  columns: [{ label: 'medium', path: 'medium.location' }, 'writable', 'handle'],
};

export const iMediumIOConvertToStreamResult: Formatter<t.IMediumIOConvertToStreamResult> = {
  noun: ['result', 'results'],
  columns: ['stream'],
};

export const mediumRow: Formatter<t.MediumRow> = {
  noun: ['medium', 'media'],
  columns: [
    'name',
    'deviceType',
    'state',
    'format',
    { label: 'size', path: 'logicalSize', as: 'bytes' },
    'location',
    'id',
  ],
};
