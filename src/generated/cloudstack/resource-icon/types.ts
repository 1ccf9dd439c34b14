// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of deleteResourceIcon. */
export interface DeleteResourceIconParams {
  resourceids: ReadonlyArray<string>;
  resourcetype: string;
}

/** Parameters of listResourceIcon. */
export interface ListResourceIconParams {
  resourceids: ReadonlyArray<string>;
  resourcetype: string;
}

/** Parameters of uploadResourceIcon. */
export interface UploadResourceIconParams {
  base64image: string;
  resourceids: ReadonlyArray<string>;
  resourcetype: string;
}

export interface ResourceIcon {
  base64image?: string;
  jobid?: string;
  jobstatus?: number;
  resourceid?: string;
  resourcetype?: string;
}
