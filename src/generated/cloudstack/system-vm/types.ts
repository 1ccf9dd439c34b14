// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of changeServiceForSystemVm. */
export interface ChangeServiceForSystemVmParams {
  id: string;
  serviceofferingid: string;
  details?: Readonly<Record<string, string>>;
}

/** Parameters of destroySystemVm. */
export interface DestroySystemVmParams {
  id: string;
  customjobid?: string;
}

/** Parameters of listSystemVms. */
export interface ListSystemVmsParams {
  id?: string;
  name?: string;
  state?: string;
  zoneid?: string;
  hostid?: string;
  storageid?: string;
  keyword?: string;
  podid?: string;
  systemvmtype?: string;
  page?: number;
  pagesize?: number;
  arch?: string;
}

/** Parameters of listSystemVmsUsageHistory. */
export interface ListSystemVmsUsageHistoryParams {
  id?: string;
  ids?: ReadonlyArray<string>;
  name?: string;
  keyword?: string;
  enddate?: string;
  startdate?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of migrateSystemVm. */
export interface MigrateSystemVmParams {
  virtualmachineid: string;
  hostid?: string;
  storageid?: string;
  autoselect?: boolean;
  customjobid?: string;
}

/** Parameters of patchSystemVm. */
export interface PatchSystemVmParams {
  id?: string;
  forced?: boolean;
  customjobid?: string;
}

/** Parameters of rebootSystemVm. */
export interface RebootSystemVmParams {
  id: string;
  forced?: boolean;
  customjobid?: string;
}

/** Parameters of scaleSystemVm. */
export interface ScaleSystemVmParams {
  id: string;
  serviceofferingid: string;
  customjobid?: string;
  details?: Readonly<Record<string, string>>;
}

/** Parameters of startSystemVm. */
export interface StartSystemVmParams {
  id: string;
  customjobid?: string;
}

/** Parameters of stopSystemVm. */
export interface StopSystemVmParams {
  id: string;
  forced?: boolean;
  customjobid?: string;
}

export interface SystemVm {
  activeviewersessions?: number;
  agentstate?: string;
  arch?: string;
  created?: string;
  disconnected?: string;
  dns1?: string;
  dns2?: string;
  gateway?: string;
  gslbprovider?: boolean;
  gslbproviderprivateip?: string;
  gslbproviderpublicip?: string;
  guestvlan?: string;
  hasannotations?: boolean;
  hostcontrolstate?: string;
  hostid?: string;
  hostname?: string;
  hypervisor?: string;
  id?: string;
  ipaddress?: string;
  isdynamicallyscalable?: boolean;
  isexclusivegslbprovider?: boolean;
  jobid?: string;
  jobstatus?: number;
  lbdevicecapacity?: number;
  lbdevicededicated?: boolean;
  lbdeviceid?: string;
  lbdevicename?: string;
  lbdevicestate?: string;
  linklocalip?: string;
  linklocalmacaddress?: string;
  linklocalnetmask?: string;
  name?: string;
  networkdomain?: string;
  physicalnetworkid?: string;
  podid?: string;
  podids?: ReadonlyArray<unknown>;
  podname?: string;
  privateinterface?: string;
  privateip?: string;
  privatemacaddress?: string;
  privatenetmask?: string;
  provider?: string;
  publicinterface?: string;
  publicip?: string;
  publicmacaddress?: string;
  publicnetmask?: string;
  publicvlan?: ReadonlyArray<unknown>;
  serviceofferingid?: string;
  serviceofferingname?: string;
  state?: string;
  systemvmtype?: string;
  templateid?: string;
  templatename?: string;
  version?: string;
  zoneid?: string;
  zonename?: string;
}

export interface VmMetricsStats {
  displayname?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  stats?: ReadonlyArray<VmMetricsStatsStats>;
}

export interface VmMetricsStatsStats {
  cpuused?: string;
  diskiopstotal?: number;
  diskioread?: number;
  diskiowrite?: number;
  diskkbsread?: number;
  diskkbswrite?: number;
  memoryintfreekbs?: number;
  memorykbs?: number;
  memorytargetkbs?: number;
  networkkbsread?: number;
  networkkbswrite?: number;
  networkread?: string;
  networkwrite?: string;
  timestamp?: string;
}
