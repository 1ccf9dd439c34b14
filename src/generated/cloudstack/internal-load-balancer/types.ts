// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of configureInternalLoadBalancerElement. */
export interface ConfigureInternalLoadBalancerElementParams {
  id: string;
  enabled: boolean;
  customjobid?: string;
}

/** Parameters of createInternalLoadBalancerElement. */
export interface CreateInternalLoadBalancerElementParams {
  nspid: string;
  customjobid?: string;
}

/** Parameters of listInternalLoadBalancerElements. */
export interface ListInternalLoadBalancerElementsParams {
  id?: string;
  keyword?: string;
  enabled?: boolean;
  nspid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listInternalLoadBalancerVMs. */
export interface ListInternalLoadBalancerVMsParams {
  id?: string;
  name?: string;
  state?: string;
  zoneid?: string;
  networkid?: string;
  vpcid?: string;
  hostid?: string;
  keyword?: string;
  fetchhealthcheckresults?: boolean;
  forvpc?: boolean;
  podid?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
}

/** Parameters of startInternalLoadBalancerVM. */
export interface StartInternalLoadBalancerVMParams {
  id: string;
  customjobid?: string;
}

/** Parameters of stopInternalLoadBalancerVM. */
export interface StopInternalLoadBalancerVMParams {
  id: string;
  forced?: boolean;
  customjobid?: string;
}

export interface InternalLoadBalancerElement {
  enabled?: boolean;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  nspid?: string;
}
