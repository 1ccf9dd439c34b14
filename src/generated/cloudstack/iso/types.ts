// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of attachIso. */
export interface AttachIsoParams {
  id: string;
  virtualmachineid: string;
  forced?: boolean;
  customjobid?: string;
}

/** Parameters of copyIso. */
export interface CopyIsoParams {
  id: string;
  customjobid?: string;
  destzoneid?: string;
  destzoneids?: ReadonlyArray<string>;
  sourcezoneid?: string;
}

/** Parameters of deleteIso. */
export interface DeleteIsoParams {
  id: string;
  zoneid?: string;
  customjobid?: string;
}

/** Parameters of detachIso. */
export interface DetachIsoParams {
  virtualmachineid: string;
  forced?: boolean;
  customjobid?: string;
}

/** Parameters of extractIso. */
export interface ExtractIsoParams {
  id: string;
  mode: string;
  zoneid?: string;
  customjobid?: string;
  url?: string;
}

/** Parameters of getUploadParamsForIso. */
export interface GetUploadParamsForIsoParams {
  name: string;
  zoneid: string;
  format: string;
  displaytext?: string;
  bootable?: boolean;
  checksum?: string;
  isextractable?: boolean;
  isfeatured?: boolean;
  ispublic?: boolean;
  ostypeid?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of listIsoPermissions. */
export interface ListIsoPermissionsParams {
  id: string;
}

/** Parameters of listIsos. */
export interface ListIsosParams {
  isofilter?: 'featured' | 'self' | 'selfexecutable' | 'sharedexecutable' | 'executable' | 'community' | 'all';
  name?: string;
  zoneid?: string;
  bootable?: boolean;
  isready?: boolean;
  keyword?: string;
  id?: string;
  storageid?: string;
  hypervisor?: string;
  imagestoreid?: string;
  ispublic?: boolean;
  oscategoryid?: string;
  tags?: Readonly<Record<string, string>>;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
  arch?: string;
  showicon?: boolean;
  showremoved?: boolean;
  showunique?: boolean;
}

/** Parameters of registerIso. */
export interface RegisterIsoParams {
  name: string;
  url: string;
  zoneid: string;
  ostypeid?: string;
  bootable?: boolean;
  ispublic?: boolean;
  isextractable?: boolean;
  checksum?: string;
  displaytext?: string;
  directdownload?: boolean;
  imagestoreuuid?: string;
  isdynamicallyscalable?: boolean;
  isfeatured?: boolean;
  passwordenabled?: boolean;
  account?: string;
  domainid?: string;
  projectid?: string;
  arch?: string;
}

/** Parameters of updateIso. */
export interface UpdateIsoParams {
  id: string;
  name?: string;
  displaytext?: string;
  bootable?: boolean;
  cleanupdetails?: boolean;
  forceupdateostype?: boolean;
  format?: string;
  isdynamicallyscalable?: boolean;
  isrouting?: boolean;
  ostypeid?: string;
  passwordenabled?: boolean;
  requireshvm?: boolean;
  sshkeyenabled?: boolean;
  details?: Readonly<Record<string, string>>;
  arch?: string;
  sortkey?: number;
}

/** Parameters of updateIsoPermissions. */
export interface UpdateIsoPermissionsParams {
  id: string;
  accounts?: ReadonlyArray<string>;
  isextractable?: boolean;
  isfeatured?: boolean;
  ispublic?: boolean;
  op?: 'add' | 'remove' | 'reset';
  projectids?: ReadonlyArray<string>;
}

export interface GetUploadParams {
  arch?: string;
  created?: string;
  directdownload?: boolean;
  expires?: string;
  id?: string;
  isoid?: string;
  isoname?: string;
  isostate?: string;
  jobid?: string;
  jobstatus?: number;
  metadata?: string;
  mincpunumber?: number;
  minmemory?: number;
  name?: string;
  postURL?: string;
  semanticversion?: string;
  signature?: string;
  state?: string;
  supportsautoscaling?: boolean;
  supportsha?: boolean;
  zoneid?: string;
  zonename?: string;
}

export interface TemplatePermissions {
  account?: ReadonlyArray<unknown>;
  domainid?: string;
  id?: string;
  ispublic?: boolean;
  jobid?: string;
  jobstatus?: number;
  projectids?: ReadonlyArray<unknown>;
}
