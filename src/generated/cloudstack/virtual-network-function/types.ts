// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of deleteVnfTemplate. */
export interface DeleteVnfTemplateParams {
  id: string;
  customjobid?: string;
  forced?: boolean;
  issystem?: boolean;
  zoneid?: string;
}

/** Parameters of deployVnfAppliance. */
export interface DeployVnfApplianceParams {
  serviceofferingid: string;
  zoneid: string;
  account?: string;
  affinitygroupids?: ReadonlyArray<string>;
  affinitygroupnames?: ReadonlyArray<string>;
  bootintosetup?: boolean;
  bootmode?: 'LEGACY' | 'SECURE';
  boottype?: 'BIOS' | 'UEFI';
  copyimagetags?: boolean;
  customid?: string;
  customjobid?: string;
  datadiskofferinglist?: ReadonlyArray<Readonly<Record<string, string>>>;
  datadisksdetails?: ReadonlyArray<Readonly<Record<string, string>>>;
  deploymentplanner?: string;
  details?: Readonly<Record<string, string>>;
  dhcpoptionsnetworklist?: ReadonlyArray<Readonly<Record<string, string>>>;
  diskofferingid?: string;
  displayname?: string;
  displayvm?: boolean;
  domainid?: string;
  dynamicscalingenabled?: boolean;
  externaldetails?: Readonly<Record<string, string>>;
  extraconfig?: string;
  group?: string;
  hostid?: string;
  hypervisor?: string;
  iodriverpolicy?: string;
  iothreadsenabled?: boolean;
  ip6address?: string;
  ipaddress?: string;
  iptonetworklist?: ReadonlyArray<Readonly<Record<string, string>>>;
  keyboard?: string;
  keypair?: string;
  keypairs?: ReadonlyArray<string>;
  leaseduration?: number;
  leaseexpiryaction?: 'STOP' | 'DESTROY';
  macaddress?: string;
  name?: string;
  networkids?: ReadonlyArray<string>;
  nicmultiqueuenumber?: number;
  nicnetworklist?: ReadonlyArray<Readonly<Record<string, string>>>;
  nicpackedvirtqueuesenabled?: boolean;
  overridediskofferingid?: string;
  password?: string;
  projectid?: string;
  properties?: Readonly<Record<string, string>>;
  rootdisksize?: number;
  securitygroupids?: ReadonlyArray<string>;
  securitygroupnames?: ReadonlyArray<string>;
  size?: number;
  snapshotid?: string;
  startvm?: boolean;
  templateid?: string;
  userdata?: string;
  userdatadetails?: Readonly<Record<string, string>>;
  userdataid?: string;
  vnfcidrlist?: ReadonlyArray<string>;
  vnfconfiguremanagement?: boolean;
  volumeid?: string;
}

/** Parameters of listVnfAppliances. */
export interface ListVnfAppliancesParams {
  account?: string;
  accumulate?: boolean;
  affinitygroupid?: string;
  arch?: string;
  autoscalevmgroupid?: string;
  backupofferingid?: string;
  details?: ReadonlyArray<string>;
  displayvm?: boolean;
  domainid?: string;
  extensionid?: string;
  forvirtualnetwork?: boolean;
  gpuenabled?: boolean;
  groupid?: string;
  haenable?: boolean;
  hypervisor?: string;
  id?: string;
  ids?: ReadonlyArray<string>;
  isoid?: string;
  isrecursive?: boolean;
  isvnf?: boolean;
  keypair?: string;
  keyword?: string;
  leased?: boolean;
  listall?: boolean;
  name?: string;
  networkid?: string;
  page?: number;
  pagesize?: number;
  projectid?: string;
  retrieveonlyresourcecount?: boolean;
  securitygroupid?: string;
  serviceofferingid?: string;
  showicon?: boolean;
  state?: string;
  tags?: Readonly<Record<string, string>>;
  templateid?: string;
  userdata?: boolean;
  userdataid?: string;
  userid?: string;
  vpcid?: string;
  zoneid?: string;
}

/** Parameters of listVnfTemplates. */
export interface ListVnfTemplatesParams {
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
  tags?: Readonly<Record<string, string>>;
  templatetype?: string;
  zoneid?: string;
}

/** Parameters of registerVnfTemplate. */
export interface RegisterVnfTemplateParams {
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
  vnfdetails?: Readonly<Record<string, string>>;
  vnfnics?: ReadonlyArray<Readonly<Record<string, string>>>;
  zoneid?: string;
  zoneids?: ReadonlyArray<string>;
}

/** Parameters of updateVnfTemplate. */
export interface UpdateVnfTemplateParams {
  id: string;
  arch?: string;
  bootable?: boolean;
  cleanupdetails?: boolean;
  cleanupvnfdetails?: boolean;
  cleanupvnfnics?: boolean;
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
  vnfdetails?: Readonly<Record<string, string>>;
  vnfnics?: ReadonlyArray<Readonly<Record<string, string>>>;
}
