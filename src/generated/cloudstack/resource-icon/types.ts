// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of deleteResourceIcon. */
export interface DeleteResourceIconParams {
  resourcetype: string;
  resourceids: ReadonlyArray<string>;
}

/** Parameters of listResourceIcon. */
export interface ListResourceIconParams {
  resourcetype: string;
  resourceids: ReadonlyArray<string>;
}

/** Parameters of uploadResourceIcon. */
export interface UploadResourceIconParams {
  resourcetype: string;
  resourceids: ReadonlyArray<string>;
  base64image: string;
}

export interface ResourceIcon {
  base64image?: string;
  jobid?: string;
  jobstatus?: number;
  resourceid?: string;
  resourcetype?: string;
}
