// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const deviceSlot: Formatter<t.DeviceSlot> = {
  noun: ['device slot', 'device slots'],
  columns: ['controller', 'port', 'device', { label: 'medium', path: 'medium.location' }],
};

export const iMediumAttachment: Formatter<t.IMediumAttachment> = {
  noun: ['medium attachment', 'medium attachments'],
  columns: ['controller', 'port', 'device', 'type', { label: 'medium', path: 'medium.location' }],
};

export const iStorageController: Formatter<t.IStorageController> = {
  noun: ['storage controller', 'storage controllers'],
  columns: ['name', 'bus', 'controllerType', 'portCount', 'bootable'],
};
