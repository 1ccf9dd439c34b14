// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as loadBalancer from '../load-balancer/types.ts';

/** Parameters of archiveSnapshot. */
export interface ArchiveSnapshotParams {
  id: string;
  customjobid?: string;
}

/** Parameters of copySnapshot. */
export interface CopySnapshotParams {
  id: string;
  customjobid?: string;
  destzoneid?: string;
  destzoneids?: ReadonlyArray<string>;
  sourcezoneid?: string;
  storageids?: ReadonlyArray<string>;
  usestoragereplication?: boolean;
}

/** Parameters of createSnapshot. */
export interface CreateSnapshotParams {
  volumeid: string;
  account?: string;
  asyncbackup?: boolean;
  customjobid?: string;
  domainid?: string;
  locationtype?: string;
  name?: string;
  policyid?: string;
  quiescevm?: boolean;
  storageids?: ReadonlyArray<string>;
  tags?: Readonly<Record<string, string>>;
  usestoragereplication?: boolean;
  zoneids?: ReadonlyArray<string>;
}

/** Parameters of createSnapshotFromVMSnapshot. */
export interface CreateSnapshotFromVMSnapshotParams {
  vmsnapshotid: string;
  volumeid: string;
  customjobid?: string;
  name?: string;
}

/** Parameters of createSnapshotPolicy. */
export interface CreateSnapshotPolicyParams {
  intervaltype: 'HOURLY' | 'DAILY' | 'WEEKLY' | 'MONTHLY';
  maxsnaps: number;
  schedule: string;
  timezone: string;
  volumeid: string;
  fordisplay?: boolean;
  storageids?: ReadonlyArray<string>;
  tags?: Readonly<Record<string, string>>;
  usestoragereplication?: boolean;
  zoneids?: ReadonlyArray<string>;
}

/** Parameters of createVMSnapshot. */
export interface CreateVMSnapshotParams {
  virtualmachineid: string;
  customjobid?: string;
  description?: string;
  name?: string;
  quiescevm?: boolean;
  snapshotmemory?: boolean;
}

/** Parameters of deleteSnapshot. */
export interface DeleteSnapshotParams {
  id: string;
  customjobid?: string;
  zoneid?: string;
}

/** Parameters of deleteSnapshotPolicies. */
export interface DeleteSnapshotPoliciesParams {
  id?: string;
  ids?: ReadonlyArray<string>;
}

/** Parameters of deleteVMSnapshot. */
export interface DeleteVMSnapshotParams {
  vmsnapshotid: string;
  customjobid?: string;
}

/** Parameters of extractSnapshot. */
export interface ExtractSnapshotParams {
  id: string;
  zoneid: string;
  customjobid?: string;
}

/** Parameters of getVolumeSnapshotDetails. */
export interface GetVolumeSnapshotDetailsParams {
  snapshotid: string;
}

/** Parameters of listSnapshotPolicies. */
export interface ListSnapshotPoliciesParams {
  account?: string;
  domainid?: string;
  fordisplay?: boolean;
  id?: string;
  isrecursive?: boolean;
  keyword?: string;
  listall?: boolean;
  page?: number;
  pagesize?: number;
  projectid?: string;
  volumeid?: string;
}

/** Parameters of listSnapshots. */
export interface ListSnapshotsParams {
  account?: string;
  domainid?: string;
  id?: string;
  ids?: ReadonlyArray<string>;
  imagestoreid?: string;
  intervaltype?: string;
  isrecursive?: boolean;
  keyword?: string;
  listall?: boolean;
  locationtype?: string;
  name?: string;
  page?: number;
  pagesize?: number;
  projectid?: string;
  showunique?: boolean;
  snapshottype?: string;
  storageid?: string;
  tags?: Readonly<Record<string, string>>;
  volumeid?: string;
  zoneid?: string;
}

/** Parameters of listVMSnapshot. */
export interface ListVMSnapshotParams {
  account?: string;
  domainid?: string;
  isrecursive?: boolean;
  keyword?: string;
  listall?: boolean;
  name?: string;
  page?: number;
  pagesize?: number;
  projectid?: string;
  state?: string;
  tags?: Readonly<Record<string, string>>;
  virtualmachineid?: string;
  vmsnapshotid?: string;
  vmsnapshotids?: ReadonlyArray<string>;
}

/** Parameters of revertSnapshot. */
export interface RevertSnapshotParams {
  id: string;
  customjobid?: string;
}

/** Parameters of updateSnapshotPolicy. */
export interface UpdateSnapshotPolicyParams {
  customid?: string;
  customjobid?: string;
  fordisplay?: boolean;
  id?: string;
}

export interface ApiVolumeSnapshotDetails {
  jobid?: string;
  jobstatus?: number;
  volumeiScsiName?: string;
}

export interface Snapshot {
  account?: string;
  chainsize?: number;
  created?: string;
  datastoreid?: string;
  datastorename?: string;
  datastorestate?: string;
  datastoretype?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  downloaddetails?: unknown;
  hasannotations?: boolean;
  id?: string;
  intervaltype?: string;
  jobid?: string;
  jobstatus?: number;
  locationtype?: string;
  name?: string;
  osdisplayname?: string;
  ostypeid?: string;
  parent?: string;
  parentname?: string;
  physicalsize?: number;
  project?: string;
  projectid?: string;
  revertable?: boolean;
  snapshottype?: string;
  state?: string;
  status?: string;
  tags?: ReadonlyArray<loadBalancer.ProjectTags>;
  virtualsize?: number;
  volumeid?: string;
  volumename?: string;
  volumestate?: string;
  volumetype?: string;
  zoneid?: string;
  zonename?: string;
}

export interface SnapshotPolicy {
  fordisplay?: boolean;
  hasannotations?: boolean;
  id?: string;
  intervaltype?: number;
  jobid?: string;
  jobstatus?: number;
  maxsnaps?: number;
  schedule?: string;
  storage?: ReadonlyArray<unknown>;
  tags?: ReadonlyArray<loadBalancer.ProjectTags>;
  timezone?: string;
  volumeid?: string;
  volumename?: string;
  zone?: ReadonlyArray<unknown>;
}

export interface VMSnapshot {
  account?: string;
  created?: string;
  current?: boolean;
  description?: string;
  displayname?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  hasannotations?: boolean;
  hypervisor?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  parent?: string;
  parentName?: string;
  project?: string;
  projectid?: string;
  state?: string;
  tags?: ReadonlyArray<loadBalancer.ProjectTags>;
  type?: string;
  virtualmachineid?: string;
  virtualmachinename?: string;
  zoneid?: string;
  zonename?: string;
}
