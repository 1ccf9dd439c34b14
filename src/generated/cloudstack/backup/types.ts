// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of addBackupRepository. */
export interface AddBackupRepositoryParams {
  name: string;
  zoneid: string;
  type: string;
  address: string;
  capacitybytes?: number;
  crosszoneinstancecreation?: boolean;
  mountopts?: string;
  provider?: string;
}

/** Parameters of createBackup. */
export interface CreateBackupParams {
  virtualmachineid: string;
  name?: string;
  description?: string;
  customjobid?: string;
  quiescevm?: boolean;
}

/** Parameters of createBackupSchedule. */
export interface CreateBackupScheduleParams {
  virtualmachineid: string;
  intervaltype: 'HOURLY' | 'DAILY' | 'WEEKLY' | 'MONTHLY';
  schedule: string;
  timezone: string;
  maxbackups?: number;
  quiescevm?: boolean;
}

/** Parameters of createVMFromBackup. */
export interface CreateVMFromBackupParams {
  backupid: string;
  zoneid: string;
  name?: string;
  networkids?: ReadonlyArray<string>;
  displayname?: string;
  templateid?: string;
  serviceofferingid?: string;
  preserveip?: boolean;
  startvm?: boolean;
  hostid?: string;
  clusterid?: string;
  size?: number;
  affinitygroupids?: ReadonlyArray<string>;
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
  diskofferingid?: string;
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
  keypairs?: ReadonlyArray<string>;
  leaseduration?: number;
  leaseexpiryaction?: 'STOP' | 'DESTROY';
  macaddress?: string;
  nicmultiqueuenumber?: number;
  nicnetworklist?: ReadonlyArray<Readonly<Record<string, string>>>;
  nicpackedvirtqueuesenabled?: boolean;
  overridediskofferingid?: string;
  password?: string;
  podid?: string;
  properties?: Readonly<Record<string, string>>;
  rootdisksize?: number;
  securitygroupids?: ReadonlyArray<string>;
  securitygroupnames?: ReadonlyArray<string>;
  userdata?: string;
  userdatadetails?: Readonly<Record<string, string>>;
  userdataid?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  details?: Readonly<Record<string, string>>;
  displayvm?: boolean;
  externaldetails?: Readonly<Record<string, string>>;
  extraconfig?: string;
  customid?: string;
}

/** Parameters of deleteBackup. */
export interface DeleteBackupParams {
  id: string;
  forced?: boolean;
  customjobid?: string;
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
  name: string;
  description: string;
  zoneid: string;
  allowuserdrivenbackups: boolean;
  externalid: string;
  customjobid?: string;
}

/** Parameters of listBackupOfferings. */
export interface ListBackupOfferingsParams {
  id?: string;
  zoneid?: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
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
  name?: string;
  zoneid?: string;
  keyword?: string;
  provider?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listBackupSchedule. */
export interface ListBackupScheduleParams {
  id?: string;
  virtualmachineid?: string;
  keyword?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
}

/** Parameters of listBackups. */
export interface ListBackupsParams {
  id?: string;
  name?: string;
  virtualmachineid?: string;
  zoneid?: string;
  keyword?: string;
  backupofferingid?: string;
  listvmdetails?: boolean;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
}

/** Parameters of restoreBackup. */
export interface RestoreBackupParams {
  id: string;
  customjobid?: string;
}

/** Parameters of updateBackupOffering. */
export interface UpdateBackupOfferingParams {
  id: string;
  name?: string;
  description?: string;
  allowuserdrivenbackups?: boolean;
}

/** Parameters of updateBackupRepository. */
export interface UpdateBackupRepositoryParams {
  id: string;
  name?: string;
  address?: string;
  crosszoneinstancecreation?: boolean;
  mountopts?: string;
}

/** Parameters of updateBackupSchedule. */
export interface UpdateBackupScheduleParams {
  virtualmachineid: string;
  intervaltype: 'HOURLY' | 'DAILY' | 'WEEKLY' | 'MONTHLY';
  schedule: string;
  timezone: string;
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
