// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, list, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const iEmulatedUSB: ShapeDef<t.IEmulatedUSB> = {
  webcams: list(text()),
};

export const iHostUSBDevice: ShapeDef<t.IHostUSBDevice> = {
  address: text(),
  backend: text(),
  deviceInfo: list(text()),
  id: text(),
  manufacturer: text(),
  port: whole(),
  portPath: text(),
  product: text(),
  productId: whole(),
  remote: flag(),
  revision: whole(),
  serialNumber: text(),
  speed: text(undefined, { oneOf: ['Null', 'Low', 'Full', 'High', 'Super', 'SuperPlus'] }),
  state: text(undefined, { oneOf: ['NotSupported', 'Unavailable', 'Busy', 'Available', 'Held', 'Captured'] }),
  vendorId: whole(),
  version: whole(),
};

export const iHostUSBDeviceFilter: ShapeDef<t.IHostUSBDeviceFilter> = {
  action: text(undefined, { oneOf: ['Null', 'Ignore', 'Hold'] }),
  active: flag(),
  manufacturer: text(),
  maskedInterfaces: whole(),
  name: text(),
  port: text(),
  product: text(),
  productId: text(),
  remote: text(),
  revision: text(),
  serialNumber: text(),
  vendorId: text(),
};

export const iUSBController: ShapeDef<t.IUSBController> = {
  USBStandard: whole(),
  name: text(),
  type: text(undefined, { oneOf: ['Null', 'OHCI', 'EHCI', 'XHCI', 'Last'] }),
};

export const iUSBDevice: ShapeDef<t.IUSBDevice> = {
  address: text(),
  backend: text(),
  deviceInfo: list(text()),
  id: text(),
  manufacturer: text(),
  port: whole(),
  portPath: text(),
  product: text(),
  productId: whole(),
  remote: flag(),
  revision: whole(),
  serialNumber: text(),
  speed: text(undefined, { oneOf: ['Null', 'Low', 'Full', 'High', 'Super', 'SuperPlus'] }),
  vendorId: whole(),
  version: whole(),
};

export const iUSBDeviceFilter: ShapeDef<t.IUSBDeviceFilter> = {
  active: flag(),
  manufacturer: text(),
  maskedInterfaces: whole(),
  name: text(),
  port: text(),
  product: text(),
  productId: text(),
  remote: text(),
  revision: text(),
  serialNumber: text(),
  vendorId: text(),
};

export const iUSBDeviceFilters: ShapeDef<t.IUSBDeviceFilters> = {
  deviceFilters: list(shape('IUSBDeviceFilter')),
};
