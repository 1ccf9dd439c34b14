// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of addNiciraNvpDevice. */
export interface AddNiciraNvpDeviceParams {
  hostname: string;
  password: string;
  physicalnetworkid: string;
  transportzoneuuid: string;
  username: string;
  customjobid?: string;
  l2gatewayserviceuuid?: string;
  l3gatewayserviceuuid?: string;
}

/** Parameters of deleteNiciraNvpDevice. */
export interface DeleteNiciraNvpDeviceParams {
  nvpdeviceid: string;
  customjobid?: string;
}

/** Parameters of listNiciraNvpDeviceNetworks. */
export interface ListNiciraNvpDeviceNetworksParams {
  nvpdeviceid: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listNiciraNvpDevices. */
export interface ListNiciraNvpDevicesParams {
  keyword?: string;
  nvpdeviceid?: string;
  physicalnetworkid?: string;
  page?: number;
  pagesize?: number;
}

export interface NiciraNvpDevice {
  hostname?: string;
  jobid?: string;
  jobstatus?: number;
  l2gatewayserviceuuid?: string;
  l3gatewayserviceuuid?: string;
  niciradevicename?: string;
  nvpdeviceid?: string;
  physicalnetworkid?: string;
  provider?: string;
  transportzoneuuid?: string;
}
