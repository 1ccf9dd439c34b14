// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of addBackupRepository. */
export interface AddBackupRepositoryParams {
  address: string;
  name: string;
  type: string;
  zoneid: string;
  capacitybytes?: number;
  crosszoneinstancecreation?: boolean;
  mountopts?: string;
  provider?: string;
}

/** Parameters of createBackup. */
export interface CreateBackupParams {
  virtualmachineid: string;
  customjobid?: string;
  description?: string;
  name?: string;
  quiescevm?: boolean;
}

/** Parameters of createBackupSchedule. */
export interface CreateBackupScheduleParams {
  intervaltype: 'HOURLY' | 'DAILY' | 'WEEKLY' | 'MONTHLY';
  schedule: string;
  timezone: string;
  virtualmachineid: string;
  maxbackups?: number;
  quiescevm?: boolean;
}

/** Parameters of createVMFromBackup. */
export interface CreateVMFromBackupParams {
  backupid: string;
  zoneid: string;
  account?: string;
  affinitygroupids?: ReadonlyArray<string>;
  affinitygroupnames?: ReadonlyArray<string>;
  bootintosetup?: boolean;
  bootmode?: 'LEGACY' | 'SECURE';
  boottype?: 'BIOS' | 'UEFI';
  clusterid?: string;
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
  podid?: string;
  preserveip?: boolean;
  projectid?: string;
  properties?: Readonly<Record<string, string>>;
  rootdisksize?: number;
  securitygroupids?: ReadonlyArray<string>;
  securitygroupnames?: ReadonlyArray<string>;
  serviceofferingid?: string;
  size?: number;
  startvm?: boolean;
  templateid?: string;
  userdata?: string;
  userdatadetails?: Readonly<Record<string, string>>;
  userdataid?: string;
}

/** Parameters of deleteBackup. */
export interface DeleteBackupParams {
  id: string;
  customjobid?: string;
  forced?: boolean;
}

/** Parameters of deleteBackupOffering. */
export interface DeleteBackupOfferingParams {
  id: string;
}

/** Parameters of deleteBackupRepository. */
export interface DeleteBackupRepositoryParams {
  id: string;
}

/** Parameters of deleteBackupSchedule. */
export interface DeleteBackupScheduleParams {
  id?: string;
  virtualmachineid?: string;
}

/** Parameters of importBackupOffering. */
export interface ImportBackupOfferingParams {
  allowuserdrivenbackups: boolean;
  description: string;
  externalid: string;
  name: string;
  zoneid: string;
  customjobid?: string;
}

/** Parameters of listBackupOfferings. */
export interface ListBackupOfferingsParams {
  id?: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
  zoneid?: string;
}

/** Parameters of listBackupProviderOfferings. */
export interface ListBackupProviderOfferingsParams {
  zoneid: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listBackupProviders. */
export interface ListBackupProvidersParams {
  name?: string;
}

/** Parameters of listBackupRepositories. */
export interface ListBackupRepositoriesParams {
  id?: string;
  keyword?: string;
  name?: string;
  page?: number;
  pagesize?: number;
  provider?: string;
  zoneid?: string;
}

/** Parameters of listBackupSchedule. */
export interface ListBackupScheduleParams {
  account?: string;
  domainid?: string;
  id?: string;
  isrecursive?: boolean;
  keyword?: string;
  listall?: boolean;
  page?: number;
  pagesize?: number;
  projectid?: string;
  virtualmachineid?: string;
}

/** Parameters of listBackups. */
export interface ListBackupsParams {
  account?: string;
  backupofferingid?: string;
  domainid?: string;
  id?: string;
  isrecursive?: boolean;
  keyword?: string;
  listall?: boolean;
  listvmdetails?: boolean;
  name?: string;
  page?: number;
  pagesize?: number;
  projectid?: string;
  virtualmachineid?: string;
  zoneid?: string;
}

/** Parameters of restoreBackup. */
export interface RestoreBackupParams {
  id: string;
  customjobid?: string;
}

/** Parameters of updateBackupOffering. */
export interface UpdateBackupOfferingParams {
  id: string;
  allowuserdrivenbackups?: boolean;
  description?: string;
  name?: string;
}

/** Parameters of updateBackupRepository. */
export interface UpdateBackupRepositoryParams {
  id: string;
  address?: string;
  crosszoneinstancecreation?: boolean;
  mountopts?: string;
  name?: string;
}

/** Parameters of updateBackupSchedule. */
export interface UpdateBackupScheduleParams {
  intervaltype: 'HOURLY' | 'DAILY' | 'WEEKLY' | 'MONTHLY';
  schedule: string;
  timezone: string;
  virtualmachineid: string;
  maxbackups?: number;
  quiescevm?: boolean;
}

export interface Backup {
  account?: string;
  accountid?: string;
  backupofferingid?: string;
  backupofferingname?: string;
  created?: string;
  description?: string;
  domain?: string;
  domainid?: string;
  externalid?: string;
  id?: string;
  intervaltype?: string;
  isbackupvmexpunged?: boolean;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  size?: number;
  status?: string;
  type?: string;
  virtualmachineid?: string;
  virtualmachinename?: string;
  virtualsize?: number;
  vmbackupofferingremoved?: boolean;
  vmdetails?: unknown;
  volumes?: string;
  zone?: string;
  zoneid?: string;
}

export interface BackupOffering {
  allowuserdrivenbackups?: boolean;
  created?: string;
  crosszoneinstancecreation?: boolean;
  description?: string;
  externalid?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  provider?: string;
  zoneid?: string;
  zonename?: string;
}

export interface BackupProvider {
  description?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
}

export interface BackupRepository {
  address?: string;
  capacitybytes?: number;
  created?: string;
  crosszoneinstancecreation?: boolean;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  mountopts?: string;
  name?: string;
  provider?: string;
  type?: string;
  zoneid?: string;
  zonename?: string;
}

export interface BackupSchedule {
  account?: string;
  accountid?: string;
  backupofferingid?: string;
  backupofferingname?: string;
  created?: string;
  description?: string;
  domain?: string;
  domainid?: string;
  externalid?: string;
  id?: string;
  intervaltype?: string;
  isbackupvmexpunged?: boolean;
  jobid?: string;
  jobstatus?: number;
  maxbackups?: number;
  name?: string;
  quiescevm?: boolean;
  schedule?: string;
  size?: number;
  status?: string;
  timezone?: string;
  type?: string;
  virtualmachineid?: string;
  virtualmachinename?: string;
  virtualsize?: number;
  vmbackupofferingremoved?: boolean;
  vmdetails?: unknown;
  volumes?: string;
  zone?: string;
  zoneid?: string;
}
