// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as loadBalancer from '../load-balancer/types.ts';
import type * as virtualRouter from '../virtual-router/types.ts';

/** Parameters of changeSharedFileSystemDiskOffering. */
export interface ChangeSharedFileSystemDiskOfferingParams {
  id: string;
  customjobid?: string;
  diskofferingid?: string;
  maxiops?: number;
  miniops?: number;
  size?: number;
}

/** Parameters of changeSharedFileSystemServiceOffering. */
export interface ChangeSharedFileSystemServiceOfferingParams {
  id: string;
  serviceofferingid: string;
  customjobid?: string;
}

/** Parameters of createSharedFileSystem. */
export interface CreateSharedFileSystemParams {
  diskofferingid: string;
  filesystem: string;
  name: string;
  networkid: string;
  serviceofferingid: string;
  zoneid: string;
  account?: string;
  customjobid?: string;
  description?: string;
  domainid?: string;
  maxiops?: number;
  miniops?: number;
  projectid?: string;
  provider?: string;
  size?: number;
}

/** Parameters of destroySharedFileSystem. */
export interface DestroySharedFileSystemParams {
  customjobid?: string;
  expunge?: boolean;
  forced?: boolean;
  id?: string;
}

/** Parameters of expungeSharedFileSystem. */
export interface ExpungeSharedFileSystemParams {
  customjobid?: string;
  id?: string;
}

/** Parameters of listSharedFileSystemProviders. */
export interface ListSharedFileSystemProvidersParams {
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listSharedFileSystems. */
export interface ListSharedFileSystemsParams {
  account?: string;
  diskofferingid?: string;
  domainid?: string;
  id?: string;
  isrecursive?: boolean;
  keyword?: string;
  listall?: boolean;
  name?: string;
  networkid?: string;
  page?: number;
  pagesize?: number;
  projectid?: string;
  retrieveonlyresourcecount?: boolean;
  serviceofferingid?: string;
  tags?: Readonly<Record<string, string>>;
  zoneid?: string;
}

/** Parameters of recoverSharedFileSystem. */
export interface RecoverSharedFileSystemParams {
  id?: string;
}

/** Parameters of restartSharedFileSystem. */
export interface RestartSharedFileSystemParams {
  id: string;
  cleanup?: boolean;
  customjobid?: string;
}

/** Parameters of startSharedFileSystem. */
export interface StartSharedFileSystemParams {
  id: string;
  customjobid?: string;
}

/** Parameters of stopSharedFileSystem. */
export interface StopSharedFileSystemParams {
  id: string;
  customjobid?: string;
  forced?: boolean;
}

/** Parameters of updateSharedFileSystem. */
export interface UpdateSharedFileSystemParams {
  id: string;
  description?: string;
  name?: string;
}

export interface SharedFS {
  account?: string;
  description?: string;
  diskioread?: number;
  diskiowrite?: number;
  diskkbsread?: number;
  diskkbswrite?: number;
  diskofferingdisplaytext?: string;
  diskofferingid?: string;
  diskofferingname?: string;
  displaytext?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  filesystem?: string;
  hasannotations?: boolean;
  id?: string;
  iscustomdiskoffering?: boolean;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  networkid?: string;
  networkname?: string;
  nic?: ReadonlyArray<virtualRouter.UserVmNic>;
  path?: string;
  physicalsize?: number;
  project?: string;
  projectid?: string;
  provider?: string;
  provisioningtype?: string;
  serviceofferingid?: string;
  serviceofferingname?: string;
  size?: number;
  sizegb?: string;
  state?: string;
  storage?: string;
  storageid?: string;
  success?: boolean;
  tags?: ReadonlyArray<loadBalancer.ProjectTags>;
  utilization?: string;
  virtualmachineid?: string;
  virtualsize?: number;
  vmstate?: string;
  volumeid?: string;
  volumename?: string;
  zoneid?: string;
  zonename?: string;
}

export interface SharedFSProvider {
  jobid?: string;
  jobstatus?: number;
  name?: string;
}
