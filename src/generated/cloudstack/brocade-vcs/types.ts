// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of addBrocadeVcsDevice. */
export interface AddBrocadeVcsDeviceParams {
  hostname: string;
  password: string;
  physicalnetworkid: string;
  username: string;
  customjobid?: string;
}

/** Parameters of deleteBrocadeVcsDevice. */
export interface DeleteBrocadeVcsDeviceParams {
  vcsdeviceid: string;
  customjobid?: string;
}

/** Parameters of listBrocadeVcsDeviceNetworks. */
export interface ListBrocadeVcsDeviceNetworksParams {
  vcsdeviceid: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listBrocadeVcsDevices. */
export interface ListBrocadeVcsDevicesParams {
  keyword?: string;
  physicalnetworkid?: string;
  vcsdeviceid?: string;
  page?: number;
  pagesize?: number;
}

export interface BrocadeVcsDevice {
  brocadedevicename?: string;
  hostname?: string;
  jobid?: string;
  jobstatus?: number;
  physicalnetworkid?: string;
  provider?: string;
  vcsdeviceid?: string;
}
