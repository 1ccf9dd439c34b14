// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as loadBalancer from '../load-balancer/types.ts';
import type * as virtualRouter from '../virtual-router/types.ts';

/** Parameters of changeSharedFileSystemDiskOffering. */
export interface ChangeSharedFileSystemDiskOfferingParams {
  id: string;
  size?: number;
  customjobid?: string;
  diskofferingid?: string;
  maxiops?: number;
  miniops?: number;
}

/** Parameters of changeSharedFileSystemServiceOffering. */
export interface ChangeSharedFileSystemServiceOfferingParams {
  id: string;
  serviceofferingid: string;
  customjobid?: string;
}

/** Parameters of createSharedFileSystem. */
export interface CreateSharedFileSystemParams {
  name: string;
  zoneid: string;
  networkid: string;
  diskofferingid: string;
  filesystem: string;
  serviceofferingid: string;
  description?: string;
  size?: number;
  customjobid?: string;
  maxiops?: number;
  miniops?: number;
  provider?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of destroySharedFileSystem. */
export interface DestroySharedFileSystemParams {
  id?: string;
  forced?: boolean;
  expunge?: boolean;
  customjobid?: string;
}

/** Parameters of expungeSharedFileSystem. */
export interface ExpungeSharedFileSystemParams {
  id?: string;
  customjobid?: string;
}

/** Parameters of listSharedFileSystemProviders. */
export interface ListSharedFileSystemProvidersParams {
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listSharedFileSystems. */
export interface ListSharedFileSystemsParams {
  id?: string;
  name?: string;
  zoneid?: string;
  networkid?: string;
  keyword?: string;
  diskofferingid?: string;
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
  forced?: boolean;
  customjobid?: string;
}

/** Parameters of updateSharedFileSystem. */
export interface UpdateSharedFileSystemParams {
  id: string;
  name?: string;
  description?: string;
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
