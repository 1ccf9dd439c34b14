// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of importVsphereStoragePolicies. */
export interface ImportVsphereStoragePoliciesParams {
  zoneid?: string;
}

/** Parameters of listVsphereStoragePolicies. */
export interface ListVsphereStoragePoliciesParams {
  zoneid?: string;
}

export interface VsphereStoragePolicies {
  description?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  policyid?: string;
  zoneid?: string;
}
