// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of getDiagnosticsData. */
export interface GetDiagnosticsDataParams {
  targetid: string;
  customjobid?: string;
  files?: ReadonlyArray<string>;
}

/** Parameters of runDiagnostics. */
export interface RunDiagnosticsParams {
  type: string;
  ipaddress: string;
  targetid: string;
  customjobid?: string;
  params?: string;
}

export interface GetDiagnosticsData {
  jobid?: string;
  jobstatus?: number;
  url?: string;
}

export interface RunDiagnostics {
  exitcode?: string;
  jobid?: string;
  jobstatus?: number;
  stderr?: string;
  stdout?: string;
}
