// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of archiveAlerts. */
export interface ArchiveAlertsParams {
  enddate?: string;
  ids?: ReadonlyArray<string>;
  startdate?: string;
  type?: string;
}

/** Parameters of deleteAlerts. */
export interface DeleteAlertsParams {
  enddate?: string;
  ids?: ReadonlyArray<string>;
  startdate?: string;
  type?: string;
}

/** Parameters of generateAlert. */
export interface GenerateAlertParams {
  description: string;
  name: string;
  type: number;
  customjobid?: string;
  podid?: string;
  zoneid?: string;
}

/** Parameters of listAlertTypes. */
export type ListAlertTypesParams = Record<string, never>;

/** Parameters of listAlerts. */
export interface ListAlertsParams {
  id?: string;
  keyword?: string;
  name?: string;
  page?: number;
  pagesize?: number;
  type?: string;
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
