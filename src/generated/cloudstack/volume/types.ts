// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as loadBalancer from '../load-balancer/types.ts';

/** Parameters of assignVolume. */
export interface AssignVolumeParams {
  volumeid: string;
  accountid?: string;
  projectid?: string;
}

/** Parameters of attachVolume. */
export interface AttachVolumeParams {
  id: string;
  virtualmachineid: string;
  deviceid?: number;
  customjobid?: string;
}

/** Parameters of changeOfferingForVolume. */
export interface ChangeOfferingForVolumeParams {
  id: string;
  diskofferingid: string;
  size?: number;
  automigrate?: boolean;
  customjobid?: string;
  maxiops?: number;
  miniops?: number;
  shrinkok?: boolean;
}

/** Parameters of checkVolume. */
export interface CheckVolumeParams {
  id: string;
  customjobid?: string;
  repair?: string;
}

/** Parameters of createVolume. */
export interface CreateVolumeParams {
  name?: string;
  diskofferingid?: string;
  size?: number;
  zoneid?: string;
  virtualmachineid?: string;
  snapshotid?: string;
  storageid?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  customjobid?: string;
  maxiops?: number;
  miniops?: number;
  displayvolume?: boolean;
  customid?: string;
}

/** Parameters of deleteVolume. */
export interface DeleteVolumeParams {
  id: string;
}

/** Parameters of destroyVolume. */
export interface DestroyVolumeParams {
  id: string;
  expunge?: boolean;
  customjobid?: string;
}

/** Parameters of detachVolume. */
export interface DetachVolumeParams {
  id?: string;
  virtualmachineid?: string;
  customjobid?: string;
  deviceid?: number;
}

/** Parameters of extractVolume. */
export interface ExtractVolumeParams {
  id: string;
  zoneid: string;
  mode: string;
  customjobid?: string;
  url?: string;
}

/** Parameters of getPathForVolume. */
export interface GetPathForVolumeParams {
  volumeid: string;
}

/** Parameters of getUploadParamsForVolume. */
export interface GetUploadParamsForVolumeParams {
  name: string;
  zoneid: string;
  format: string;
  checksum?: string;
  diskofferingid?: string;
  imagestoreuuid?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of getVolumeiScsiName. */
export interface GetVolumeiScsiNameParams {
  volumeid: string;
}

/** Parameters of importVolume. */
export interface ImportVolumeParams {
  storageid: string;
  path: string;
  name?: string;
  customjobid?: string;
  diskofferingid?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of listElastistorVolume. */
export interface ListElastistorVolumeParams {
  id: string;
}

/** Parameters of listVolumes. */
export interface ListVolumesParams {
  name?: string;
  virtualmachineid?: string;
  type?: string;
  state?: string;
  zoneid?: string;
  storageid?: string;
  keyword?: string;
  id?: string;
  ids?: ReadonlyArray<string>;
  hostid?: string;
  clusterid?: string;
  diskofferingid?: string;
  isencrypted?: boolean;
  listsystemvms?: boolean;
  podid?: string;
  serviceofferingid?: string;
  tags?: Readonly<Record<string, string>>;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
  retrieveonlyresourcecount?: boolean;
  displayvolume?: boolean;
}

/** Parameters of listVolumesForImport. */
export interface ListVolumesForImportParams {
  storageid: string;
  keyword?: string;
  path?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listVolumesUsageHistory. */
export interface ListVolumesUsageHistoryParams {
  id?: string;
  ids?: ReadonlyArray<string>;
  name?: string;
  keyword?: string;
  enddate?: string;
  startdate?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of migrateVolume. */
export interface MigrateVolumeParams {
  volumeid: string;
  storageid: string;
  customjobid?: string;
  livemigrate?: boolean;
  newdiskofferingid?: string;
}

/** Parameters of recoverVolume. */
export interface RecoverVolumeParams {
  id: string;
}

/** Parameters of resizeVolume. */
export interface ResizeVolumeParams {
  id: string;
  size?: number;
  diskofferingid?: string;
  shrinkok?: boolean;
  automigrate?: boolean;
  customjobid?: string;
  maxiops?: number;
  miniops?: number;
}

/** Parameters of restoreVolumeFromBackupAndAttachToVM. */
export interface RestoreVolumeFromBackupAndAttachToVMParams {
  virtualmachineid: string;
  volumeid: string;
  backupid: string;
  customjobid?: string;
}

/** Parameters of unmanageVolume. */
export interface UnmanageVolumeParams {
  id: string;
  customjobid?: string;
}

/** Parameters of updateVolume. */
export interface UpdateVolumeParams {
  id?: string;
  name?: string;
  state?: string;
  storageid?: string;
  chaininfo?: string;
  customjobid?: string;
  deleteprotection?: boolean;
  path?: string;
  displayvolume?: boolean;
  customid?: string;
}

/** Parameters of uploadVolume. */
export interface UploadVolumeParams {
  name: string;
  zoneid: string;
  format: string;
  url: string;
  checksum?: string;
  customjobid?: string;
  diskofferingid?: string;
  imagestoreuuid?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
}

export interface ApiPathForVolume {
  jobid?: string;
  jobstatus?: number;
  path?: string;
}

export interface ApiVolumeiScsiName {
  jobid?: string;
  jobstatus?: number;
  volumeiScsiName?: string;
}

export interface ListElastistorVolume {
  compression?: string;
  deduplication?: string;
  graceallowed?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  sync?: string;
}

export interface Volume {
  account?: string;
  attached?: string;
  chaininfo?: string;
  clusterid?: string;
  clustername?: string;
  created?: string;
  deleteprotection?: boolean;
  destroyed?: boolean;
  deviceid?: number;
  diskBytesReadRate?: number;
  diskBytesWriteRate?: number;
  diskIopsReadRate?: number;
  diskIopsWriteRate?: number;
  diskioread?: number;
  diskiowrite?: number;
  diskkbsread?: number;
  diskkbswrite?: number;
  diskofferingdisplaytext?: string;
  diskofferingid?: string;
  diskofferingname?: string;
  displayvolume?: boolean;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  encryptformat?: string;
  externaluuid?: string;
  hasannotations?: boolean;
  hypervisor?: string;
  id?: string;
  isextractable?: boolean;
  isodisplaytext?: string;
  isoid?: string;
  isoname?: string;
  jobid?: string;
  jobstatus?: number;
  maxiops?: number;
  miniops?: number;
  name?: string;
  path?: string;
  physicalsize?: number;
  podid?: string;
  podname?: string;
  project?: string;
  projectid?: string;
  provisioningtype?: string;
  quiescevm?: boolean;
  serviceofferingdisplaytext?: string;
  serviceofferingid?: string;
  serviceofferingname?: string;
  size?: number;
  snapshotid?: string;
  state?: string;
  status?: string;
  storage?: string;
  storageid?: string;
  storagetype?: string;
  supportsstoragesnapshot?: boolean;
  tags?: ReadonlyArray<loadBalancer.ProjectTags>;
  templatedisplaytext?: string;
  templateid?: string;
  templatename?: string;
  type?: string;
  utilization?: string;
  virtualmachineid?: string;
  virtualsize?: number;
  vmdisplayname?: string;
  vmname?: string;
  vmstate?: string;
  vmtype?: string;
  volumecheckresult?: unknown;
  volumerepairresult?: unknown;
  zoneid?: string;
  zonename?: string;
}

export interface VolumeForImport {
  chaininfo?: string;
  details?: unknown;
  encryptformat?: string;
  format?: string;
  fullpath?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  path?: string;
  size?: number;
  storage?: string;
  storageid?: string;
  storagetype?: string;
  virtualsize?: number;
}

export interface VolumeMetricsStats {
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  stats?: ReadonlyArray<unknown>;
}
