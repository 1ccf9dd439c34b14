// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of getCloudIdentifier. */
export interface GetCloudIdentifierParams {
  userid: string;
}

export interface CloudIdentifier {
  cloudidentifier?: string;
  jobid?: string;
  jobstatus?: number;
  signature?: string;
  userid?: string;
}
