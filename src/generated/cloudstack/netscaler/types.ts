// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of addNetscalerLoadBalancer. */
export interface AddNetscalerLoadBalancerParams {
  networkdevicetype: string;
  password: string;
  physicalnetworkid: string;
  url: string;
  username: string;
  customjobid?: string;
  gslbprovider?: boolean;
  gslbproviderprivateip?: string;
  gslbproviderpublicip?: string;
  isexclusivegslbprovider?: boolean;
}

/** Parameters of configureNetscalerLoadBalancer. */
export interface ConfigureNetscalerLoadBalancerParams {
  lbdeviceid: string;
  customjobid?: string;
  inline?: boolean;
  lbdevicecapacity?: number;
  lbdevicededicated?: boolean;
  podids?: ReadonlyArray<string>;
}

/** Parameters of deleteNetscalerControlCenter. */
export interface DeleteNetscalerControlCenterParams {
  id: string;
}

/** Parameters of deleteNetscalerLoadBalancer. */
export interface DeleteNetscalerLoadBalancerParams {
  lbdeviceid: string;
  customjobid?: string;
}

/** Parameters of listNetscalerControlCenter. */
export interface ListNetscalerControlCenterParams {
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listNetscalerLoadBalancerNetworks. */
export interface ListNetscalerLoadBalancerNetworksParams {
  lbdeviceid: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listNetscalerLoadBalancers. */
export interface ListNetscalerLoadBalancersParams {
  keyword?: string;
  lbdeviceid?: string;
  physicalnetworkid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of registerNetscalerControlCenter. */
export interface RegisterNetscalerControlCenterParams {
  ipaddress: string;
  numretries: number;
  password: string;
  username: string;
  customjobid?: string;
}

/** Parameters of registerNetscalerServicePackage. */
export interface RegisterNetscalerServicePackageParams {
  name: string;
  description: string;
}

export interface NetscalerControlCenter {
  gslbprovider?: boolean;
  gslbproviderprivateip?: string;
  gslbproviderpublicip?: string;
  id?: string;
  ipaddress?: string;
  isexclusivegslbprovider?: boolean;
  jobid?: string;
  jobstatus?: number;
  lbdevicecapacity?: number;
  lbdevicededicated?: boolean;
  lbdeviceid?: string;
  lbdevicename?: string;
  lbdevicestate?: string;
  numretries?: string;
  physicalnetworkid?: string;
  podids?: ReadonlyArray<unknown>;
  privateinterface?: string;
  provider?: string;
  publicinterface?: string;
  username?: string;
  uuid?: string;
}

export interface NetscalerLoadBalancer {
  gslbprovider?: boolean;
  gslbproviderprivateip?: string;
  gslbproviderpublicip?: string;
  ipaddress?: string;
  isexclusivegslbprovider?: boolean;
  jobid?: string;
  jobstatus?: number;
  lbdevicecapacity?: number;
  lbdevicededicated?: boolean;
  lbdeviceid?: string;
  lbdevicename?: string;
  lbdevicestate?: string;
  physicalnetworkid?: string;
  podids?: ReadonlyArray<unknown>;
  privateinterface?: string;
  provider?: string;
  publicinterface?: string;
}
