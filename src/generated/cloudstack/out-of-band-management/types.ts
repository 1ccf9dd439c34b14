// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of changeOutOfBandManagementPassword. */
export interface ChangeOutOfBandManagementPasswordParams {
  hostid: string;
  customjobid?: string;
  password?: string;
}

/** Parameters of configureOutOfBandManagement. */
export interface ConfigureOutOfBandManagementParams {
  hostid: string;
  address: string;
  driver: string;
  password: string;
  port: string;
  username: string;
}

/** Parameters of disableOutOfBandManagementForCluster. */
export interface DisableOutOfBandManagementForClusterParams {
  clusterid: string;
  customjobid?: string;
}

/** Parameters of disableOutOfBandManagementForHost. */
export interface DisableOutOfBandManagementForHostParams {
  hostid: string;
  customjobid?: string;
}

/** Parameters of disableOutOfBandManagementForZone. */
export interface DisableOutOfBandManagementForZoneParams {
  zoneid: string;
  customjobid?: string;
}

/** Parameters of enableOutOfBandManagementForCluster. */
export interface EnableOutOfBandManagementForClusterParams {
  clusterid: string;
  customjobid?: string;
}

/** Parameters of enableOutOfBandManagementForHost. */
export interface EnableOutOfBandManagementForHostParams {
  hostid: string;
  customjobid?: string;
}

/** Parameters of enableOutOfBandManagementForZone. */
export interface EnableOutOfBandManagementForZoneParams {
  zoneid: string;
  customjobid?: string;
}

/** Parameters of issueOutOfBandManagementPowerAction. */
export interface IssueOutOfBandManagementPowerActionParams {
  hostid: string;
  action: string;
  customjobid?: string;
  timeout?: number;
}

export interface OutOfBandManagement {
  action?: string;
  address?: string;
  description?: string;
  driver?: string;
  enabled?: boolean;
  hostid?: string;
  jobid?: string;
  jobstatus?: number;
  password?: string;
  port?: string;
  powerstate?: string;
  status?: boolean;
  username?: string;
}
