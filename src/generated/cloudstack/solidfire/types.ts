// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of getSolidFireAccountId. */
export interface GetSolidFireAccountIdParams {
  storageid: string;
  accountid: string;
}

/** Parameters of getSolidFireVolumeAccessGroupIds. */
export interface GetSolidFireVolumeAccessGroupIdsParams {
  clusterid: string;
  storageid: string;
}

/** Parameters of getSolidFireVolumeSize. */
export interface GetSolidFireVolumeSizeParams {
  volumeid: string;
}

export interface ApiSolidFireAccountId {
  jobid?: string;
  jobstatus?: number;
  solidFireAccountId?: number;
}

export interface ApiSolidFireVolumeAccessGroupIds {
  jobid?: string;
  jobstatus?: number;
  solidFireVolumeAccessGroupIds?: ReadonlyArray<number>;
}

export interface ApiSolidFireVolumeSize {
  jobid?: string;
  jobstatus?: number;
  solidFireVolumeSize?: number;
}
