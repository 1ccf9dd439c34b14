// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const iEmulatedUSB: Formatter<t.IEmulatedUSB> = {
  noun: ['emulated USB', 'emulated USBs'],
  columns: ['webcams'],
};

export const iHostUSBDevice: Formatter<t.IHostUSBDevice> = {
  noun: ['USB device of the host', 'USB devices of the host'],
  columns: ['product', 'manufacturer', 'state', 'vendorId', 'productId', 'id'],
};

export const iHostUSBDeviceFilter: Formatter<t.IHostUSBDeviceFilter> = {
  noun: ['host USB device filter', 'host USB device filters'],
  columns: ['name', 'active', 'action', 'manufacturer', 'product', 'vendorId', 'productId', 'serialNumber', 'port'],
};

export const iUSBController: Formatter<t.IUSBController> = {
  noun: ['USB controller', 'USB controllers'],
  columns: ['name', 'type', 'USBStandard'],
};

export const iUSBDevice: Formatter<t.IUSBDevice> = {
  noun: ['USB device', 'USB devices'],
  columns: ['product', 'manufacturer', 'vendorId', 'productId', 'serialNumber', 'id'],
};

export const iUSBDeviceFilter: Formatter<t.IUSBDeviceFilter> = {
  noun: ['USB device filter', 'USB device filters'],
  columns: ['name', 'active', 'manufacturer', 'product', 'vendorId', 'productId', 'serialNumber', 'port', 'remote'],
};

export const iUSBDeviceFilters: Formatter<t.IUSBDeviceFilters> = {
  noun: ['USB device filters', 'USB device filterses'],
  columns: ['deviceFilters'],
};
