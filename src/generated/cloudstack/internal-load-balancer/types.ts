// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of configureInternalLoadBalancerElement. */
export interface ConfigureInternalLoadBalancerElementParams {
  enabled: boolean;
  id: string;
  customjobid?: string;
}

/** Parameters of createInternalLoadBalancerElement. */
export interface CreateInternalLoadBalancerElementParams {
  nspid: string;
  customjobid?: string;
}

/** Parameters of listInternalLoadBalancerElements. */
export interface ListInternalLoadBalancerElementsParams {
  enabled?: boolean;
  id?: string;
  keyword?: string;
  nspid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listInternalLoadBalancerVMs. */
export interface ListInternalLoadBalancerVMsParams {
  account?: string;
  domainid?: string;
  fetchhealthcheckresults?: boolean;
  forvpc?: boolean;
  hostid?: string;
  id?: string;
  isrecursive?: boolean;
  keyword?: string;
  listall?: boolean;
  name?: string;
  networkid?: string;
  page?: number;
  pagesize?: number;
  podid?: string;
  projectid?: string;
  state?: string;
  vpcid?: string;
  zoneid?: string;
}

/** Parameters of startInternalLoadBalancerVM. */
export interface StartInternalLoadBalancerVMParams {
  id: string;
  customjobid?: string;
}

/** Parameters of stopInternalLoadBalancerVM. */
export interface StopInternalLoadBalancerVMParams {
  id: string;
  customjobid?: string;
  forced?: boolean;
}

export interface InternalLoadBalancerElement {
  enabled?: boolean;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  nspid?: string;
}
