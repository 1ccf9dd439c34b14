// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of cancelHostMaintenance. */
export interface CancelHostMaintenanceParams {
  id: string;
  customjobid?: string;
}

/** Parameters of cancelMaintenance. */
export interface CancelMaintenanceParams {
  managementserverid: string;
  rebalance?: boolean;
}

/** Parameters of cancelShutdown. */
export interface CancelShutdownParams {
  managementserverid: string;
}

/** Parameters of prepareForMaintenance. */
export interface PrepareForMaintenanceParams {
  managementserverid: string;
  forced?: boolean;
  algorithm?: string;
}

/** Parameters of prepareForShutdown. */
export interface PrepareForShutdownParams {
  managementserverid: string;
}

/** Parameters of prepareHostForMaintenance. */
export interface PrepareHostForMaintenanceParams {
  id: string;
  customjobid?: string;
}

/** Parameters of readyForShutdown. */
export interface ReadyForShutdownParams {
  managementserverid: string;
}

/** Parameters of startRollingMaintenance. */
export interface StartRollingMaintenanceParams {
  forced?: boolean;
  clusterids?: ReadonlyArray<string>;
  customjobid?: string;
  hostids?: ReadonlyArray<string>;
  payload?: string;
  podids?: ReadonlyArray<string>;
  timeout?: number;
  zoneids?: ReadonlyArray<string>;
}

/** Parameters of triggerShutdown. */
export interface TriggerShutdownParams {
  managementserverid: string;
}

export interface ManagementServerMaintenance {
  agents?: ReadonlyArray<unknown>;
  agentscount?: number;
  jobid?: string;
  jobstatus?: number;
  maintenanceinitiated?: boolean;
  managementserverid?: string;
  pendingjobscount?: number;
  readyforshutdown?: boolean;
  shutdowntriggered?: boolean;
  state?: string;
}

export interface RollingMaintenance {
  details?: string;
  hostsskipped?: ReadonlyArray<RollingMaintenanceHostsskipped>;
  hostsupdated?: ReadonlyArray<RollingMaintenanceHostsupdated>;
  jobid?: string;
  jobstatus?: number;
  success?: boolean;
}

export interface RollingMaintenanceHostsskipped {
  hostid?: string;
  hostname?: string;
  reason?: string;
}

export interface RollingMaintenanceHostsupdated {
  enddate?: string;
  hostid?: string;
  hostname?: string;
  output?: string;
  startdate?: string;
}
