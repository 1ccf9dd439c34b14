// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as cluster from '../cluster/types.ts';

/** Parameters of createManagementNetworkIpRange. */
export interface CreateManagementNetworkIpRangeParams {
  gateway: string;
  netmask: string;
  startip: string;
  podid: string;
  endip?: string;
  customjobid?: string;
  forsystemvms?: boolean;
  vlan?: string;
}

/** Parameters of createPod. */
export interface CreatePodParams {
  name: string;
  zoneid: string;
  gateway?: string;
  netmask?: string;
  startip?: string;
  endip?: string;
  allocationstate?: string;
  storageaccessgroups?: ReadonlyArray<string>;
}

/** Parameters of dedicatePod. */
export interface DedicatePodParams {
  domainid: string;
  podid: string;
  customjobid?: string;
  account?: string;
}

/** Parameters of deleteManagementNetworkIpRange. */
export interface DeleteManagementNetworkIpRangeParams {
  startip: string;
  endip: string;
  podid: string;
  vlan: string;
  customjobid?: string;
}

/** Parameters of deletePod. */
export interface DeletePodParams {
  id: string;
}

/** Parameters of listDedicatedPods. */
export interface ListDedicatedPodsParams {
  keyword?: string;
  affinitygroupid?: string;
  podid?: string;
  account?: string;
  domainid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listPods. */
export interface ListPodsParams {
  id?: string;
  name?: string;
  zoneid?: string;
  keyword?: string;
  allocationstate?: string;
  showcapacities?: boolean;
  storageaccessgroup?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of releaseDedicatedPod. */
export interface ReleaseDedicatedPodParams {
  podid: string;
  customjobid?: string;
}

/** Parameters of updatePod. */
export interface UpdatePodParams {
  id: string;
  name?: string;
  gateway?: string;
  netmask?: string;
  startip?: string;
  endip?: string;
  allocationstate?: 'Enabled' | 'Disabled';
}

/** Parameters of updatePodManagementNetworkIpRange. */
export interface UpdatePodManagementNetworkIpRangeParams {
  currentendip: string;
  currentstartip: string;
  podid: string;
  customjobid?: string;
  newendip?: string;
  newstartip?: string;
}

export interface DedicatePod {
  accountid?: string;
  affinitygroupid?: string;
  domainid?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  podid?: string;
  podname?: string;
}

export interface Pod {
  allocationstate?: string;
  capacity?: ReadonlyArray<cluster.ClusterCapacity>;
  endip?: ReadonlyArray<unknown>;
  forsystemvms?: ReadonlyArray<unknown>;
  gateway?: string;
  hasannotations?: boolean;
  id?: string;
  ipranges?: ReadonlyArray<PodIpranges>;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  netmask?: string;
  startip?: ReadonlyArray<unknown>;
  storageaccessgroups?: string;
  vlanid?: ReadonlyArray<unknown>;
  zoneid?: string;
  zonename?: string;
  zonestorageaccessgroups?: string;
}

export interface PodIpranges {
  cidr?: string;
  endip?: string;
  forsystemvms?: string;
  gateway?: string;
  startip?: string;
  vlanid?: string;
}
