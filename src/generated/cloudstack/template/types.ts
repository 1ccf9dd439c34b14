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
  account?: string;
  arch?: string;
  bits?: number;
  customjobid?: string;
  details?: Readonly<Record<string, string>>;
  displaytext?: string;
  domainid?: string;
  isdynamicallyscalable?: boolean;
  isfeatured?: boolean;
  ispublic?: boolean;
  passwordenabled?: boolean;
  projectid?: string;
  requireshvm?: boolean;
  snapshotid?: string;
  sshkeyenabled?: boolean;
  templatetag?: string;
  url?: string;
  virtualmachineid?: string;
  volumeid?: string;
  zoneid?: string;
}

/** Parameters of deleteTemplate. */
export interface DeleteTemplateParams {
  id: string;
  customjobid?: string;
  forced?: boolean;
  issystem?: boolean;
  zoneid?: string;
}

/** Parameters of extractTemplate. */
export interface ExtractTemplateParams {
  id: string;
  mode: string;
  customjobid?: string;
  url?: string;
  zoneid?: string;
}

/** Parameters of getUploadParamsForTemplate. */
export interface GetUploadParamsForTemplateParams {
  format: string;
  hypervisor: string;
  name: string;
  zoneid: string;
  account?: string;
  arch?: string;
  bits?: number;
  checksum?: string;
  deployasis?: boolean;
  details?: Readonly<Record<string, string>>;
  displaytext?: string;
  domainid?: string;
  forcks?: boolean;
  isdynamicallyscalable?: boolean;
  isextractable?: boolean;
  isfeatured?: boolean;
  ispublic?: boolean;
  isrouting?: boolean;
  ostypeid?: string;
  passwordenabled?: boolean;
  projectid?: string;
  requireshvm?: boolean;
  sshkeyenabled?: boolean;
  templatetag?: string;
  templatetype?: string;
}

/** Parameters of listTemplatePermissions. */
export interface ListTemplatePermissionsParams {
  id: string;
}

/** Parameters of listTemplates. */
export interface ListTemplatesParams {
  templatefilter: 'featured' | 'self' | 'selfexecutable' | 'sharedexecutable' | 'executable' | 'community' | 'all';
  account?: string;
  arch?: string;
  details?: ReadonlyArray<string>;
  domainid?: string;
  extensionid?: string;
  forcks?: boolean;
  hypervisor?: string;
  id?: string;
  ids?: ReadonlyArray<string>;
  imagestoreid?: string;
  isready?: boolean;
  isrecursive?: boolean;
  isvnf?: boolean;
  keyword?: string;
  listall?: boolean;
  name?: string;
  oscategoryid?: string;
  page?: number;
  pagesize?: number;
  parenttemplateid?: string;
  projectid?: string;
  showicon?: boolean;
  showremoved?: boolean;
  showunique?: boolean;
  storageid?: string;
  tags?: Readonly<Record<string, string>>;
  templatetype?: string;
  zoneid?: string;
}

/** Parameters of prepareTemplate. */
export interface PrepareTemplateParams {
  templateid: string;
  zoneid: string;
  storageid?: string;
}

/** Parameters of quotaEmailTemplateList. */
export interface QuotaEmailTemplateListParams {
  keyword?: string;
  page?: number;
  pagesize?: number;
  templatetype?: string;
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
  format: string;
  hypervisor: string;
  name: string;
  url: string;
  account?: string;
  arch?: string;
  bits?: number;
  checksum?: string;
  deployasis?: boolean;
  details?: Readonly<Record<string, string>>;
  directdownload?: boolean;
  displaytext?: string;
  domainid?: string;
  extensionid?: string;
  externaldetails?: Readonly<Record<string, string>>;
  forcks?: boolean;
  isdynamicallyscalable?: boolean;
  isextractable?: boolean;
  isfeatured?: boolean;
  ispublic?: boolean;
  isrouting?: boolean;
  ostypeid?: string;
  passwordenabled?: boolean;
  projectid?: string;
  requireshvm?: boolean;
  sshkeyenabled?: boolean;
  templatetag?: string;
  templatetype?: string;
  zoneid?: string;
  zoneids?: ReadonlyArray<string>;
}

/** Parameters of updateTemplate. */
export interface UpdateTemplateParams {
  id: string;
  arch?: string;
  bootable?: boolean;
  cleanupdetails?: boolean;
  details?: Readonly<Record<string, string>>;
  displaytext?: string;
  forceupdateostype?: boolean;
  forcks?: boolean;
  format?: string;
  isdynamicallyscalable?: boolean;
  isrouting?: boolean;
  name?: string;
  ostypeid?: string;
  passwordenabled?: boolean;
  requireshvm?: boolean;
  sortkey?: number;
  sshkeyenabled?: boolean;
  templatetag?: string;
  templatetype?: string;
}

/** Parameters of updateTemplatePermissions. */
export interface UpdateTemplatePermissionsParams {
  id: string;
  accounts?: ReadonlyArray<string>;
  isextractable?: boolean;
  isfeatured?: boolean;
  ispublic?: boolean;
  op?: string;
  projectids?: ReadonlyArray<string>;
}

/** Parameters of upgradeRouterTemplate. */
export interface UpgradeRouterTemplateParams {
  account?: string;
  clusterid?: string;
  domainid?: string;
  id?: string;
  podid?: string;
  zoneid?: string;
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
