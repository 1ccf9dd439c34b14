// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of archiveAlerts. */
export interface ArchiveAlertsParams {
  ids?: ReadonlyArray<string>;
  type?: string;
  enddate?: string;
  startdate?: string;
}

/** Parameters of deleteAlerts. */
export interface DeleteAlertsParams {
  ids?: ReadonlyArray<string>;
  type?: string;
  enddate?: string;
  startdate?: string;
}

/** Parameters of generateAlert. */
export interface GenerateAlertParams {
  name: string;
  description: string;
  type: number;
  zoneid?: string;
  customjobid?: string;
  podid?: string;
}

/** Parameters of listAlertTypes. */
export type ListAlertTypesParams = Record<string, never>;

/** Parameters of listAlerts. */
export interface ListAlertsParams {
  id?: string;
  name?: string;
  type?: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
}

export interface Alert {
  description?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  sent?: string;
  type?: number;
}

export interface AlertType {
  alerttypeid?: number;
  description?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  sent?: string;
  type?: number;
}
