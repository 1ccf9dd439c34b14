// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as loadBalancer from '../load-balancer/types.ts';

/** Parameters of copyTemplate. */
export interface CopyTemplateParams {
  id: string;
  customjobid?: string;
  destzoneid?: string;
  destzoneids?: ReadonlyArray<string>;
  sourcezoneid?: string;
}

/** Parameters of createTemplate. */
export interface CreateTemplateParams {
  name: string;
  ostypeid: string;
  volumeid?: string;
  snapshotid?: string;
  virtualmachineid?: string;
  ispublic?: boolean;
  isfeatured?: boolean;
  passwordenabled?: boolean;
  displaytext?: string;
  zoneid?: string;
  bits?: number;
  customjobid?: string;
  isdynamicallyscalable?: boolean;
  requireshvm?: boolean;
  sshkeyenabled?: boolean;
  templatetag?: string;
  url?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  details?: Readonly<Record<string, string>>;
  arch?: string;
}

/** Parameters of deleteTemplate. */
export interface DeleteTemplateParams {
  id: string;
  zoneid?: string;
  forced?: boolean;
  customjobid?: string;
  issystem?: boolean;
}

/** Parameters of extractTemplate. */
export interface ExtractTemplateParams {
  id: string;
  mode: string;
  zoneid?: string;
  customjobid?: string;
  url?: string;
}

/** Parameters of getUploadParamsForTemplate. */
export interface GetUploadParamsForTemplateParams {
  name: string;
  zoneid: string;
  format: string;
  hypervisor: string;
  displaytext?: string;
  bits?: number;
  checksum?: string;
  deployasis?: boolean;
  forcks?: boolean;
  isdynamicallyscalable?: boolean;
  isextractable?: boolean;
  isfeatured?: boolean;
  ispublic?: boolean;
  isrouting?: boolean;
  ostypeid?: string;
  passwordenabled?: boolean;
  requireshvm?: boolean;
  sshkeyenabled?: boolean;
  templatetag?: string;
  templatetype?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  details?: Readonly<Record<string, string>>;
  arch?: string;
}

/** Parameters of listTemplatePermissions. */
export interface ListTemplatePermissionsParams {
  id: string;
}

/** Parameters of listTemplates. */
export interface ListTemplatesParams {
  templatefilter: 'featured' | 'self' | 'selfexecutable' | 'sharedexecutable' | 'executable' | 'community' | 'all';
  name?: string;
  zoneid?: string;
  hypervisor?: string;
  templatetype?: string;
  isready?: boolean;
  keyword?: string;
  id?: string;
  ids?: ReadonlyArray<string>;
  storageid?: string;
  extensionid?: string;
  forcks?: boolean;
  imagestoreid?: string;
  isvnf?: boolean;
  oscategoryid?: string;
  parenttemplateid?: string;
  tags?: Readonly<Record<string, string>>;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
  details?: ReadonlyArray<string>;
  arch?: string;
  showicon?: boolean;
  showremoved?: boolean;
  showunique?: boolean;
}

/** Parameters of prepareTemplate. */
export interface PrepareTemplateParams {
  zoneid: string;
  templateid: string;
  storageid?: string;
}

/** Parameters of quotaEmailTemplateList. */
export interface QuotaEmailTemplateListParams {
  keyword?: string;
  templatetype?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of quotaEmailTemplateUpdate. */
export interface QuotaEmailTemplateUpdateParams {
  templatebody: string;
  templatesubject: string;
  templatetype: string;
  locale?: string;
}

/** Parameters of registerTemplate. */
export interface RegisterTemplateParams {
  name: string;
  url: string;
  hypervisor: string;
  format: string;
  zoneid?: string;
  ostypeid?: string;
  passwordenabled?: boolean;
  ispublic?: boolean;
  isextractable?: boolean;
  isfeatured?: boolean;
  checksum?: string;
  displaytext?: string;
  bits?: number;
  deployasis?: boolean;
  directdownload?: boolean;
  extensionid?: string;
  forcks?: boolean;
  isdynamicallyscalable?: boolean;
  isrouting?: boolean;
  requireshvm?: boolean;
  sshkeyenabled?: boolean;
  templatetag?: string;
  templatetype?: string;
  zoneids?: ReadonlyArray<string>;
  account?: string;
  domainid?: string;
  projectid?: string;
  details?: Readonly<Record<string, string>>;
  arch?: string;
  externaldetails?: Readonly<Record<string, string>>;
}

/** Parameters of updateTemplate. */
export interface UpdateTemplateParams {
  id: string;
  name?: string;
  displaytext?: string;
  bootable?: boolean;
  cleanupdetails?: boolean;
  forceupdateostype?: boolean;
  forcks?: boolean;
  format?: string;
  isdynamicallyscalable?: boolean;
  isrouting?: boolean;
  ostypeid?: string;
  passwordenabled?: boolean;
  requireshvm?: boolean;
  sshkeyenabled?: boolean;
  templatetag?: string;
  templatetype?: string;
  details?: Readonly<Record<string, string>>;
  arch?: string;
  sortkey?: number;
}

/** Parameters of updateTemplatePermissions. */
export interface UpdateTemplatePermissionsParams {
  id: string;
  accounts?: ReadonlyArray<string>;
  isextractable?: boolean;
  isfeatured?: boolean;
  ispublic?: boolean;
  op?: 'add' | 'remove' | 'reset';
  projectids?: ReadonlyArray<string>;
}

/** Parameters of upgradeRouterTemplate. */
export interface UpgradeRouterTemplateParams {
  id?: string;
  zoneid?: string;
  clusterid?: string;
  podid?: string;
  account?: string;
  domainid?: string;
}

export interface QuotaEmailTemplate {
  jobid?: string;
  jobstatus?: number;
  last_updated?: string;
  locale?: string;
  templatebody?: string;
  templatesubject?: string;
  templatetype?: string;
}

export interface Template {
  account?: string;
  accountid?: string;
  arch?: string;
  bits?: number;
  bootable?: boolean;
  checksum?: string;
  childtemplates?: ReadonlyArray<unknown>;
  created?: string;
  crossZones?: boolean;
  deployasis?: boolean;
  deployasisdetails?: unknown;
  details?: unknown;
  directdownload?: boolean;
  displaytext?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  downloaddetails?: ReadonlyArray<unknown>;
  extensionid?: string;
  extensionname?: string;
  forcks?: boolean;
  format?: string;
  hasannotations?: boolean;
  hostid?: string;
  hostname?: string;
  hypervisor?: string;
  icon?: unknown;
  id?: string;
  isdynamicallyscalable?: boolean;
  isextractable?: boolean;
  isfeatured?: boolean;
  ispublic?: boolean;
  isready?: boolean;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  ostypeid?: string;
  ostypename?: string;
  parenttemplateid?: string;
  passwordenabled?: boolean;
  physicalsize?: number;
  project?: string;
  projectid?: string;
  removed?: string;
  requireshvm?: boolean;
  size?: number;
  sourcetemplateid?: string;
  sshkeyenabled?: boolean;
  status?: string;
  tags?: ReadonlyArray<loadBalancer.ProjectTags>;
  templatetag?: string;
  templatetype?: string;
  url?: string;
  userdataid?: string;
  userdataname?: string;
  userdataparams?: string;
  userdatapolicy?: string;
  zoneid?: string;
  zonename?: string;
}

export interface UpgradeRouterTemplate {
  jobid?: string;
  jobstatus?: number;
}
