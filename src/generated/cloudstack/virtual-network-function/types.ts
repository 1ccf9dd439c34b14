// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of deleteVnfTemplate. */
export interface DeleteVnfTemplateParams {
  id: string;
  zoneid?: string;
  forced?: boolean;
  customjobid?: string;
  issystem?: boolean;
}

/** Parameters of deployVnfAppliance. */
export interface DeployVnfApplianceParams {
  zoneid: string;
  serviceofferingid: string;
  templateid?: string;
  name?: string;
  networkids?: ReadonlyArray<string>;
  displayname?: string;
  rootdisksize?: number;
  diskofferingid?: string;
  keypairs?: ReadonlyArray<string>;
  userdata?: string;
  hostid?: string;
  startvm?: boolean;
  securitygroupids?: ReadonlyArray<string>;
  affinitygroupids?: ReadonlyArray<string>;
  size?: number;
  details?: Readonly<Record<string, string>>;
  account?: string;
  domainid?: string;
  projectid?: string;
  volumeid?: string;
  affinitygroupnames?: ReadonlyArray<string>;
  bootintosetup?: boolean;
  bootmode?: 'LEGACY' | 'SECURE';
  boottype?: 'BIOS' | 'UEFI';
  copyimagetags?: boolean;
  customjobid?: string;
  datadiskofferinglist?: ReadonlyArray<Readonly<Record<string, string>>>;
  datadisksdetails?: ReadonlyArray<Readonly<Record<string, string>>>;
  deploymentplanner?: string;
  dhcpoptionsnetworklist?: ReadonlyArray<Readonly<Record<string, string>>>;
  dynamicscalingenabled?: boolean;
  group?: string;
  hypervisor?: string;
  iodriverpolicy?: string;
  iothreadsenabled?: boolean;
  ip6address?: string;
  ipaddress?: string;
  iptonetworklist?: ReadonlyArray<Readonly<Record<string, string>>>;
  keyboard?: string;
  keypair?: string;
  leaseduration?: number;
  leaseexpiryaction?: 'STOP' | 'DESTROY';
  macaddress?: string;
  nicmultiqueuenumber?: number;
  nicnetworklist?: ReadonlyArray<Readonly<Record<string, string>>>;
  nicpackedvirtqueuesenabled?: boolean;
  overridediskofferingid?: string;
  password?: string;
  properties?: Readonly<Record<string, string>>;
  securitygroupnames?: ReadonlyArray<string>;
  snapshotid?: string;
  userdatadetails?: Readonly<Record<string, string>>;
  userdataid?: string;
  vnfcidrlist?: ReadonlyArray<string>;
  vnfconfiguremanagement?: boolean;
  displayvm?: boolean;
  externaldetails?: Readonly<Record<string, string>>;
  extraconfig?: string;
  customid?: string;
}

/** Parameters of listVnfAppliances. */
export interface ListVnfAppliancesParams {
  name?: string;
  state?: string;
  zoneid?: string;
  networkid?: string;
  keyword?: string;
  templateid?: string;
  id?: string;
  ids?: ReadonlyArray<string>;
  vpcid?: string;
  affinitygroupid?: string;
  autoscalevmgroupid?: string;
  backupofferingid?: string;
  extensionid?: string;
  forvirtualnetwork?: boolean;
  gpuenabled?: boolean;
  groupid?: string;
  haenable?: boolean;
  hypervisor?: string;
  isoid?: string;
  isvnf?: boolean;
  keypair?: string;
  leased?: boolean;
  securitygroupid?: string;
  serviceofferingid?: string;
  tags?: Readonly<Record<string, string>>;
  userdata?: boolean;
  userdataid?: string;
  userid?: string;
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
  retrieveonlyresourcecount?: boolean;
  accumulate?: boolean;
  displayvm?: boolean;
}

/** Parameters of listVnfTemplates. */
export interface ListVnfTemplatesParams {
  templatefilter: 'featured' | 'self' | 'selfexecutable' | 'sharedexecutable' | 'executable' | 'community' | 'all';
  id?: string;
  ids?: ReadonlyArray<string>;
  name?: string;
  zoneid?: string;
  keyword?: string;
  extensionid?: string;
  forcks?: boolean;
  hypervisor?: string;
  isready?: boolean;
  isvnf?: boolean;
  oscategoryid?: string;
  parenttemplateid?: string;
  tags?: Readonly<Record<string, string>>;
  templatetype?: string;
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

/** Parameters of registerVnfTemplate. */
export interface RegisterVnfTemplateParams {
  name: string;
  format: string;
  hypervisor: string;
  url: string;
  displaytext?: string;
  zoneid?: string;
  bits?: number;
  checksum?: string;
  deployasis?: boolean;
  directdownload?: boolean;
  extensionid?: string;
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
  vnfdetails?: Readonly<Record<string, string>>;
  vnfnics?: ReadonlyArray<Readonly<Record<string, string>>>;
  zoneids?: ReadonlyArray<string>;
  account?: string;
  domainid?: string;
  projectid?: string;
  details?: Readonly<Record<string, string>>;
  arch?: string;
  externaldetails?: Readonly<Record<string, string>>;
}

/** Parameters of updateVnfTemplate. */
export interface UpdateVnfTemplateParams {
  id: string;
  name?: string;
  displaytext?: string;
  bootable?: boolean;
  cleanupdetails?: boolean;
  cleanupvnfdetails?: boolean;
  cleanupvnfnics?: boolean;
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
  vnfdetails?: Readonly<Record<string, string>>;
  vnfnics?: ReadonlyArray<Readonly<Record<string, string>>>;
  details?: Readonly<Record<string, string>>;
  arch?: string;
  sortkey?: number;
}
