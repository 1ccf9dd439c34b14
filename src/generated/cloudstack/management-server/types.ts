// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of listManagementServers. */
export interface ListManagementServersParams {
  id?: string;
  name?: string;
  keyword?: string;
  peers?: boolean;
  version?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listManagementServersMetrics. */
export interface ListManagementServersMetricsParams {
  id?: string;
  name?: string;
  keyword?: string;
  peers?: boolean;
  system?: boolean;
  version?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of removeManagementServer. */
export interface RemoveManagementServerParams {
  id: string;
}

export interface ManagementServer {
  agents?: ReadonlyArray<unknown>;
  agentscount?: number;
  id?: string;
  ipaddress?: string;
  javadistribution?: string;
  javaversion?: string;
  jobid?: string;
  jobstatus?: number;
  kernelversion?: string;
  lastagents?: ReadonlyArray<unknown>;
  lastboottime?: string;
  lastserverstart?: string;
  lastserverstop?: string;
  name?: string;
  osdistribution?: string;
  peers?: ReadonlyArray<unknown>;
  pendingjobscount?: number;
  serviceip?: string;
  state?: string;
  version?: string;
}

export interface ManagementServerMetrics {
  agentcount?: number;
  agents?: ReadonlyArray<unknown>;
  agentscount?: number;
  availableprocessors?: number;
  collectiontime?: string;
  cpuload?: string;
  dbislocal?: boolean;
  heapmemorytotal?: number;
  heapmemoryused?: number;
  id?: string;
  ipaddress?: string;
  javadistribution?: string;
  javaversion?: string;
  jobid?: string;
  jobstatus?: number;
  kernelversion?: string;
  lastagents?: ReadonlyArray<unknown>;
  lastboottime?: string;
  lastserverstart?: string;
  lastserverstop?: string;
  loginfo?: string;
  name?: string;
  osdistribution?: string;
  peers?: ReadonlyArray<unknown>;
  pendingjobscount?: number;
  serviceip?: string;
  sessions?: number;
  state?: string;
  systemcycleusage?: ReadonlyArray<number>;
  systemloadaverages?: ReadonlyArray<number>;
  systemmemoryfree?: string;
  systemmemorytotal?: string;
  systemmemoryused?: string;
  systemmemoryvirtualsize?: string;
  systemtotalcpucycles?: number;
  threadsblockedcount?: number;
  threadsdaemoncount?: number;
  threadsrunnablecount?: number;
  threadsteminatedcount?: number;
  threadstotalcount?: number;
  threadswaitingcount?: number;
  usageislocal?: boolean;
  version?: string;
}
