// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of listCapacity. */
export interface ListCapacityParams {
  zoneid?: string;
  clusterid?: string;
  type?: number;
  keyword?: string;
  fetchlatest?: boolean;
  podid?: string;
  sortby?: string;
  tag?: string;
  page?: number;
  pagesize?: number;
}

export interface Capacity {
  capacityallocated?: number;
  capacitytotal?: number;
  capacityused?: number;
  clusterid?: string;
  clustername?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  percentused?: string;
  podid?: string;
  podname?: string;
  tag?: string;
  type?: number;
  zoneid?: string;
  zonename?: string;
}
