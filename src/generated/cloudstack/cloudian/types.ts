// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of cloudianIsEnabled. */
export type CloudianIsEnabledParams = Record<string, never>;
/** Parameters of cloudianSsoLogin. */
export type CloudianSsoLoginParams = Record<string, never>;

export interface CloudianEnabled {
  enabled?: boolean;
  jobid?: string;
  jobstatus?: number;
  url?: string;
}

export interface CloudianSsoLogin {
  jobid?: string;
  jobstatus?: number;
  url?: string;
}
