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
  name?: string;
  quiescevm?: boolean;
  zoneids?: ReadonlyArray<string>;
  tags?: Readonly<Record<string, string>>;
  asyncbackup?: boolean;
  customjobid?: string;
  locationtype?: string;
  policyid?: string;
  storageids?: ReadonlyArray<string>;
  usestoragereplication?: boolean;
  account?: string;
  domainid?: string;
}

/** Parameters of createSnapshotFromVMSnapshot. */
export interface CreateSnapshotFromVMSnapshotParams {
  volumeid: string;
  vmsnapshotid: string;
  name?: string;
  customjobid?: string;
}

/** Parameters of createSnapshotPolicy. */
export interface CreateSnapshotPolicyParams {
  volumeid: string;
  intervaltype: 'HOURLY' | 'DAILY' | 'WEEKLY' | 'MONTHLY';
  maxsnaps: number;
  schedule: string;
  timezone: string;
  storageids?: ReadonlyArray<string>;
  tags?: Readonly<Record<string, string>>;
  usestoragereplication?: boolean;
  zoneids?: ReadonlyArray<string>;
  fordisplay?: boolean;
}

/** Parameters of createVMSnapshot. */
export interface CreateVMSnapshotParams {
  virtualmachineid: string;
  name?: string;
  description?: string;
  customjobid?: string;
  quiescevm?: boolean;
  snapshotmemory?: boolean;
}

/** Parameters of deleteSnapshot. */
export interface DeleteSnapshotParams {
  id: string;
  zoneid?: string;
  customjobid?: string;
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
  id?: string;
  volumeid?: string;
  keyword?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
  fordisplay?: boolean;
}

/** Parameters of listSnapshots. */
export interface ListSnapshotsParams {
  volumeid?: string;
  name?: string;
  intervaltype?: string;
  snapshottype?: string;
  zoneid?: string;
  keyword?: string;
  id?: string;
  ids?: ReadonlyArray<string>;
  storageid?: string;
  imagestoreid?: string;
  locationtype?: string;
  tags?: Readonly<Record<string, string>>;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
  showunique?: boolean;
}

/** Parameters of listVMSnapshot. */
export interface ListVMSnapshotParams {
  name?: string;
  state?: string;
  virtualmachineid?: string;
  keyword?: string;
  tags?: Readonly<Record<string, string>>;
  vmsnapshotid?: string;
  vmsnapshotids?: ReadonlyArray<string>;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
}

/** Parameters of revertSnapshot. */
export interface RevertSnapshotParams {
  id: string;
  customjobid?: string;
}

/** Parameters of updateSnapshotPolicy. */
export interface UpdateSnapshotPolicyParams {
  id?: string;
  customjobid?: string;
  fordisplay?: boolean;
  customid?: string;
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
