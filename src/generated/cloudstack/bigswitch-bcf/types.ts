// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of addBigSwitchBcfDevice. */
export interface AddBigSwitchBcfDeviceParams {
  hostname: string;
  nat: boolean;
  password: string;
  physicalnetworkid: string;
  username: string;
  customjobid?: string;
}

/** Parameters of deleteBigSwitchBcfDevice. */
export interface DeleteBigSwitchBcfDeviceParams {
  bcfdeviceid: string;
  customjobid?: string;
}

/** Parameters of listBigSwitchBcfDevices. */
export interface ListBigSwitchBcfDevicesParams {
  keyword?: string;
  bcfdeviceid?: string;
  physicalnetworkid?: string;
  page?: number;
  pagesize?: number;
}

export interface BigSwitchBcfDevice {
  bcfdeviceid?: string;
  bigswitchdevicename?: string;
  hostname?: string;
  jobid?: string;
  jobstatus?: number;
  nat?: boolean;
  password?: string;
  physicalnetworkid?: string;
  provider?: string;
  username?: string;
}
