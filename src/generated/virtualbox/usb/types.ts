// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of IConsole.attachUSBDevice. */
export interface IConsoleAttachUsbDeviceParams {
  id: string;
  machine: string;
  captureFilename?: string;
}

/** Parameters of IConsole.detachUSBDevice. */
export interface IConsoleDetachUsbDeviceParams {
  id: string;
  machine: string;
}

/** Parameters of IConsole.findUSBDeviceByAddress. */
export interface IConsoleFindUsbDeviceByAddressParams {
  machine: string;
  name: string;
}

/** Parameters of IConsole.findUSBDeviceById. */
export interface IConsoleFindUsbDeviceByIdParams {
  id: string;
  machine: string;
}

/** Parameters of IEmulatedUSB.get. */
export interface IEmulatedUsbGetParams {
  machine: string;
  attributes?: ReadonlyArray<'webcams'>;
}

/** Parameters of IEmulatedUSB.webcamAttach. */
export interface IEmulatedUsbWebcamAttachParams {
  machine: string;
  path: string;
  settings?: string;
}

/** Parameters of IEmulatedUSB.webcamDetach. */
export interface IEmulatedUsbWebcamDetachParams {
  machine: string;
  path: string;
}

/** Parameters of IHost.addUSBDeviceSource. */
export interface IHostAddUsbDeviceSourceParams {
  address: string;
  backend: string;
  id: string;
  propertyNames?: ReadonlyArray<string>;
  propertyValues?: ReadonlyArray<string>;
}

/** Parameters of IHost.findUSBDeviceByAddress. */
export interface IHostFindUsbDeviceByAddressParams {
  name: string;
}

/** Parameters of IHost.findUSBDeviceById. */
export interface IHostFindUsbDeviceByIdParams {
  id: string;
}

/** Parameters of IHost.insertUSBDeviceFilter. */
export interface IHostInsertUsbDeviceFilterParams {
  filter?: string;
  position?: number;
}

/** Parameters of IHost.removeUSBDeviceFilter. */
export interface IHostRemoveUsbDeviceFilterParams {
  position: number;
}

/** Parameters of IHost.removeUSBDeviceSource. */
export interface IHostRemoveUsbDeviceSourceParams {
  id: string;
}

/** Parameters of IHostUSBDevice.get. */
export interface IHostUsbDeviceGetParams {
  usbDevice: string;
  attributes?: ReadonlyArray<
    | 'address'
    | 'backend'
    | 'deviceInfo'
    | 'id'
    | 'manufacturer'
    | 'port'
    | 'portPath'
    | 'product'
    | 'productId'
    | 'remote'
    | 'revision'
    | 'serialNumber'
    | 'speed'
    | 'state'
    | 'vendorId'
    | 'version'
  >;
}

/** Parameters of IHostUSBDeviceFilter.get. */
export interface IHostUsbDeviceFilterGetParams {
  filter?: string;
  attributes?: ReadonlyArray<
    | 'action'
    | 'active'
    | 'manufacturer'
    | 'maskedInterfaces'
    | 'name'
    | 'port'
    | 'product'
    | 'productId'
    | 'remote'
    | 'revision'
    | 'serialNumber'
    | 'vendorId'
  >;
}

/** Parameters of IHostUSBDeviceFilter.update. */
export interface IHostUsbDeviceFilterUpdateParams {
  name?: string;
  active?: boolean;
  action?: 'Null' | 'Ignore' | 'Hold';
  vendorId?: string;
  productId?: string;
  manufacturer?: string;
  product?: string;
  serialNumber?: string;
  filter?: string;
  maskedInterfaces?: number;
  port?: string;
  remote?: string;
  revision?: string;
}

/** Parameters of IMachine.addUSBController. */
export interface IMachineAddUsbControllerParams {
  machine: string;
  name: string;
  type: 'Null' | 'OHCI' | 'EHCI' | 'XHCI' | 'Last';
}

/** Parameters of IMachine.getUSBControllerByName. */
export interface IMachineGetUsbControllerByNameParams {
  machine: string;
  name: string;
}

/** Parameters of IMachine.getUSBControllerCountByType. */
export interface IMachineGetUsbControllerCountByTypeParams {
  machine: string;
  type: 'Null' | 'OHCI' | 'EHCI' | 'XHCI' | 'Last';
}

/** Parameters of IMachine.removeUSBController. */
export interface IMachineRemoveUsbControllerParams {
  machine: string;
  name: string;
}

/** Parameters of IUSBController.get. */
export interface IusbControllerGetParams {
  controller: string;
  machine: string;
  attributes?: ReadonlyArray<'USBStandard' | 'name' | 'type'>;
}

/** Parameters of IUSBController.update. */
export interface IusbControllerUpdateParams {
  controller: string;
  machine: string;
  name?: string;
  type?: 'Null' | 'OHCI' | 'EHCI' | 'XHCI' | 'Last';
}

/** Parameters of IUSBDevice.get. */
export interface IusbDeviceGetParams {
  machine: string;
  usbDevice: string;
  attributes?: ReadonlyArray<
    | 'address'
    | 'backend'
    | 'deviceInfo'
    | 'id'
    | 'manufacturer'
    | 'port'
    | 'portPath'
    | 'product'
    | 'productId'
    | 'remote'
    | 'revision'
    | 'serialNumber'
    | 'speed'
    | 'vendorId'
    | 'version'
  >;
}

/** Parameters of IUSBDeviceFilter.get. */
export interface IusbDeviceFilterGetParams {
  machine: string;
  filter?: string;
  attributes?: ReadonlyArray<
    | 'active'
    | 'manufacturer'
    | 'maskedInterfaces'
    | 'name'
    | 'port'
    | 'product'
    | 'productId'
    | 'remote'
    | 'revision'
    | 'serialNumber'
    | 'vendorId'
  >;
}

/** Parameters of IUSBDeviceFilter.update. */
export interface IusbDeviceFilterUpdateParams {
  machine: string;
  name?: string;
  active?: boolean;
  vendorId?: string;
  productId?: string;
  manufacturer?: string;
  product?: string;
  serialNumber?: string;
  filter?: string;
  maskedInterfaces?: number;
  port?: string;
  remote?: string;
  revision?: string;
}

/** Parameters of IUSBDeviceFilters.get. */
export interface IusbDeviceFiltersGetParams {
  machine: string;
  attributes?: ReadonlyArray<'deviceFilters'>;
}

/** Parameters of IUSBDeviceFilters.insertDeviceFilter. */
export interface IusbDeviceFiltersInsertDeviceFilterParams {
  machine: string;
  filter?: string;
  position?: number;
}

/** Parameters of IUSBDeviceFilters.removeDeviceFilter. */
export interface IusbDeviceFiltersRemoveDeviceFilterParams {
  machine: string;
  position: number;
}

/** Parameters of addUsbFilter. */
export interface AddUsbFilterParams {
  machine: string;
  name: string;
  vendorId?: string;
  productId?: string;
  manufacturer?: string;
  product?: string;
  serialNumber?: string;
  port?: string;
  revision?: string;
  active?: boolean;
}

export interface IEmulatedUSB {
  webcams?: ReadonlyArray<string>;
}

export interface IHostUSBDevice {
  address?: string;
  backend?: string;
  deviceInfo?: ReadonlyArray<string>;
  id?: string;
  manufacturer?: string;
  port?: number;
  portPath?: string;
  product?: string;
  productId?: number;
  remote?: boolean;
  revision?: number;
  serialNumber?: string;
  speed?: 'Null' | 'Low' | 'Full' | 'High' | 'Super' | 'SuperPlus';
  state?: 'NotSupported' | 'Unavailable' | 'Busy' | 'Available' | 'Held' | 'Captured';
  vendorId?: number;
  version?: number;
}

export interface IHostUSBDeviceFilter {
  action?: 'Null' | 'Ignore' | 'Hold';
  active?: boolean;
  manufacturer?: string;
  maskedInterfaces?: number;
  name?: string;
  port?: string;
  product?: string;
  productId?: string;
  remote?: string;
  revision?: string;
  serialNumber?: string;
  vendorId?: string;
}

export interface IUSBController {
  USBStandard?: number;
  name?: string;
  type?: 'Null' | 'OHCI' | 'EHCI' | 'XHCI' | 'Last';
}

export interface IUSBDevice {
  address?: string;
  backend?: string;
  deviceInfo?: ReadonlyArray<string>;
  id?: string;
  manufacturer?: string;
  port?: number;
  portPath?: string;
  product?: string;
  productId?: number;
  remote?: boolean;
  revision?: number;
  serialNumber?: string;
  speed?: 'Null' | 'Low' | 'Full' | 'High' | 'Super' | 'SuperPlus';
  vendorId?: number;
  version?: number;
}

export interface IUSBDeviceFilter {
  active?: boolean;
  manufacturer?: string;
  maskedInterfaces?: number;
  name?: string;
  port?: string;
  product?: string;
  productId?: string;
  remote?: string;
  revision?: string;
  serialNumber?: string;
  vendorId?: string;
}

export interface IUSBDeviceFilters {
  deviceFilters?: ReadonlyArray<IUSBDeviceFilter>;
}
