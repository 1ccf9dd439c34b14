// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as cluster from '../cluster/types.ts';

/** Parameters of createManagementNetworkIpRange. */
export interface CreateManagementNetworkIpRangeParams {
  gateway: string;
  netmask: string;
  podid: string;
  startip: string;
  customjobid?: string;
  endip?: string;
  forsystemvms?: boolean;
  vlan?: string;
}

/** Parameters of createPod. */
export interface CreatePodParams {
  name: string;
  zoneid: string;
  allocationstate?: string;
  endip?: string;
  gateway?: string;
  netmask?: string;
  startip?: string;
  storageaccessgroups?: ReadonlyArray<string>;
}

/** Parameters of dedicatePod. */
export interface DedicatePodParams {
  domainid: string;
  podid: string;
  account?: string;
  customjobid?: string;
}

/** Parameters of deleteManagementNetworkIpRange. */
export interface DeleteManagementNetworkIpRangeParams {
  endip: string;
  podid: string;
  startip: string;
  vlan: string;
  customjobid?: string;
}

/** Parameters of deletePod. */
export interface DeletePodParams {
  id: string;
}

/** Parameters of listDedicatedPods. */
export interface ListDedicatedPodsParams {
  account?: string;
  affinitygroupid?: string;
  domainid?: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
  podid?: string;
}

/** Parameters of listPods. */
export interface ListPodsParams {
  allocationstate?: string;
  id?: string;
  keyword?: string;
  name?: string;
  page?: number;
  pagesize?: number;
  showcapacities?: boolean;
  storageaccessgroup?: string;
  zoneid?: string;
}

/** Parameters of releaseDedicatedPod. */
export interface ReleaseDedicatedPodParams {
  podid: string;
  customjobid?: string;
}

/** Parameters of updatePod. */
export interface UpdatePodParams {
  id: string;
  allocationstate?: string;
  endip?: string;
  gateway?: string;
  name?: string;
  netmask?: string;
  startip?: string;
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
