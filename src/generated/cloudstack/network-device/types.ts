// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of addNetworkDevice. */
export interface AddNetworkDeviceParams {
  networkdeviceparameterlist?: Readonly<Record<string, string>>;
  networkdevicetype?: string;
}

/** Parameters of deleteNetworkDevice. */
export interface DeleteNetworkDeviceParams {
  id: string;
}

/** Parameters of listNetworkDevice. */
export interface ListNetworkDeviceParams {
  keyword?: string;
  networkdeviceparameterlist?: Readonly<Record<string, string>>;
  networkdevicetype?: string;
  page?: number;
  pagesize?: number;
}

export interface NetworkDevice {
  id?: string;
  jobid?: string;
  jobstatus?: number;
}
