// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of attachIso. */
export interface AttachIsoParams {
  id: string;
  virtualmachineid: string;
  customjobid?: string;
  forced?: boolean;
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
  customjobid?: string;
  zoneid?: string;
}

/** Parameters of detachIso. */
export interface DetachIsoParams {
  virtualmachineid: string;
  customjobid?: string;
  forced?: boolean;
}

/** Parameters of extractIso. */
export interface ExtractIsoParams {
  id: string;
  mode: string;
  customjobid?: string;
  url?: string;
  zoneid?: string;
}

/** Parameters of getUploadParamsForIso. */
export interface GetUploadParamsForIsoParams {
  format: string;
  name: string;
  zoneid: string;
  account?: string;
  bootable?: boolean;
  checksum?: string;
  displaytext?: string;
  domainid?: string;
  isextractable?: boolean;
  isfeatured?: boolean;
  ispublic?: boolean;
  ostypeid?: string;
  projectid?: string;
}

/** Parameters of listIsoPermissions. */
export interface ListIsoPermissionsParams {
  id: string;
}

/** Parameters of listIsos. */
export interface ListIsosParams {
  account?: string;
  arch?: string;
  bootable?: boolean;
  domainid?: string;
  hypervisor?: string;
  id?: string;
  imagestoreid?: string;
  isofilter?: 'featured' | 'self' | 'selfexecutable' | 'sharedexecutable' | 'executable' | 'community' | 'all';
  ispublic?: boolean;
  isready?: boolean;
  isrecursive?: boolean;
  keyword?: string;
  listall?: boolean;
  name?: string;
  oscategoryid?: string;
  page?: number;
  pagesize?: number;
  projectid?: string;
  showicon?: boolean;
  showremoved?: boolean;
  showunique?: boolean;
  storageid?: string;
  tags?: Readonly<Record<string, string>>;
  zoneid?: string;
}

/** Parameters of registerIso. */
export interface RegisterIsoParams {
  name: string;
  url: string;
  zoneid: string;
  account?: string;
  arch?: string;
  bootable?: boolean;
  checksum?: string;
  directdownload?: boolean;
  displaytext?: string;
  domainid?: string;
  imagestoreuuid?: string;
  isdynamicallyscalable?: boolean;
  isextractable?: boolean;
  isfeatured?: boolean;
  ispublic?: boolean;
  ostypeid?: string;
  passwordenabled?: boolean;
  projectid?: string;
}

/** Parameters of updateIso. */
export interface UpdateIsoParams {
  id: string;
  arch?: string;
  bootable?: boolean;
  cleanupdetails?: boolean;
  details?: Readonly<Record<string, string>>;
  displaytext?: string;
  forceupdateostype?: boolean;
  format?: string;
  isdynamicallyscalable?: boolean;
  isrouting?: boolean;
  name?: string;
  ostypeid?: string;
  passwordenabled?: boolean;
  requireshvm?: boolean;
  sortkey?: number;
  sshkeyenabled?: boolean;
}

/** Parameters of updateIsoPermissions. */
export interface UpdateIsoPermissionsParams {
  id: string;
  accounts?: ReadonlyArray<string>;
  isextractable?: boolean;
  isfeatured?: boolean;
  ispublic?: boolean;
  op?: string;
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
