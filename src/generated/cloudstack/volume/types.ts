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
  customjobid?: string;
  deviceid?: number;
}

/** Parameters of changeOfferingForVolume. */
export interface ChangeOfferingForVolumeParams {
  diskofferingid: string;
  id: string;
  automigrate?: boolean;
  customjobid?: string;
  maxiops?: number;
  miniops?: number;
  shrinkok?: boolean;
  size?: number;
}

/** Parameters of checkVolume. */
export interface CheckVolumeParams {
  id: string;
  customjobid?: string;
  repair?: string;
}

/** Parameters of createVolume. */
export interface CreateVolumeParams {
  account?: string;
  customid?: string;
  customjobid?: string;
  diskofferingid?: string;
  displayvolume?: boolean;
  domainid?: string;
  maxiops?: number;
  miniops?: number;
  name?: string;
  projectid?: string;
  size?: number;
  snapshotid?: string;
  storageid?: string;
  virtualmachineid?: string;
  zoneid?: string;
}

/** Parameters of deleteVolume. */
export interface DeleteVolumeParams {
  id: string;
}

/** Parameters of destroyVolume. */
export interface DestroyVolumeParams {
  id: string;
  customjobid?: string;
  expunge?: boolean;
}

/** Parameters of detachVolume. */
export interface DetachVolumeParams {
  customjobid?: string;
  deviceid?: number;
  id?: string;
  virtualmachineid?: string;
}

/** Parameters of extractVolume. */
export interface ExtractVolumeParams {
  id: string;
  mode: string;
  zoneid: string;
  customjobid?: string;
  url?: string;
}

/** Parameters of getPathForVolume. */
export interface GetPathForVolumeParams {
  volumeid: string;
}

/** Parameters of getUploadParamsForVolume. */
export interface GetUploadParamsForVolumeParams {
  format: string;
  name: string;
  zoneid: string;
  account?: string;
  checksum?: string;
  diskofferingid?: string;
  domainid?: string;
  imagestoreuuid?: string;
  projectid?: string;
}

/** Parameters of getVolumeiScsiName. */
export interface GetVolumeiScsiNameParams {
  volumeid: string;
}

/** Parameters of importVolume. */
export interface ImportVolumeParams {
  path: string;
  storageid: string;
  account?: string;
  customjobid?: string;
  diskofferingid?: string;
  domainid?: string;
  name?: string;
  projectid?: string;
}

/** Parameters of listElastistorVolume. */
export interface ListElastistorVolumeParams {
  id: string;
}

/** Parameters of listVolumes. */
export interface ListVolumesParams {
  account?: string;
  clusterid?: string;
  diskofferingid?: string;
  displayvolume?: boolean;
  domainid?: string;
  hostid?: string;
  id?: string;
  ids?: ReadonlyArray<string>;
  isencrypted?: boolean;
  isrecursive?: boolean;
  keyword?: string;
  listall?: boolean;
  listsystemvms?: boolean;
  name?: string;
  page?: number;
  pagesize?: number;
  podid?: string;
  projectid?: string;
  retrieveonlyresourcecount?: boolean;
  serviceofferingid?: string;
  state?: string;
  storageid?: string;
  tags?: Readonly<Record<string, string>>;
  type?: string;
  virtualmachineid?: string;
  zoneid?: string;
}

/** Parameters of listVolumesForImport. */
export interface ListVolumesForImportParams {
  storageid: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
  path?: string;
}

/** Parameters of listVolumesUsageHistory. */
export interface ListVolumesUsageHistoryParams {
  enddate?: string;
  id?: string;
  ids?: ReadonlyArray<string>;
  keyword?: string;
  name?: string;
  page?: number;
  pagesize?: number;
  startdate?: string;
}

/** Parameters of migrateVolume. */
export interface MigrateVolumeParams {
  storageid: string;
  volumeid: string;
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
  automigrate?: boolean;
  customjobid?: string;
  diskofferingid?: string;
  maxiops?: number;
  miniops?: number;
  shrinkok?: boolean;
  size?: number;
}

/** Parameters of restoreVolumeFromBackupAndAttachToVM. */
export interface RestoreVolumeFromBackupAndAttachToVMParams {
  backupid: string;
  virtualmachineid: string;
  volumeid: string;
  customjobid?: string;
}

/** Parameters of unmanageVolume. */
export interface UnmanageVolumeParams {
  id: string;
  customjobid?: string;
}

/** Parameters of updateVolume. */
export interface UpdateVolumeParams {
  chaininfo?: string;
  customid?: string;
  customjobid?: string;
  deleteprotection?: boolean;
  displayvolume?: boolean;
  id?: string;
  name?: string;
  path?: string;
  state?: string;
  storageid?: string;
}

/** Parameters of uploadVolume. */
export interface UploadVolumeParams {
  format: string;
  name: string;
  url: string;
  zoneid: string;
  account?: string;
  checksum?: string;
  customjobid?: string;
  diskofferingid?: string;
  domainid?: string;
  imagestoreuuid?: string;
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
