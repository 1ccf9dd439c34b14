// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of listApis. */
export interface ListApisParams {
  name?: string;
}

export interface ApiDiscovery {
  description?: string;
  isasync?: boolean;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  params?: ReadonlyArray<ApiDiscoveryParams>;
  related?: string;
  response?: ReadonlyArray<ApiDiscoveryResponse>;
  since?: string;
  type?: string;
}

export interface ApiDiscoveryParams {
  description?: string;
  length?: number;
  name?: string;
  related?: string;
  required?: boolean;
  since?: string;
  type?: string;
}

export interface ApiDiscoveryResponse {
  description?: string;
  name?: string;
  response?: ReadonlyArray<unknown>;
  type?: string;
}
