// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as loadBalancer from '../load-balancer/types.ts';
import type * as securityGroup from '../security-group/types.ts';
import type * as virtualRouter from '../virtual-router/types.ts';

/** Parameters of addNicToVirtualMachine. */
export interface AddNicToVirtualMachineParams {
  virtualmachineid: string;
  networkid: string;
  customjobid?: string;
  dhcpoptions?: Readonly<Record<string, string>>;
  ipaddress?: string;
  macaddress?: string;
}

/** Parameters of assignVirtualMachine. */
export interface AssignVirtualMachineParams {
  virtualmachineid: string;
  networkids?: ReadonlyArray<string>;
  securitygroupids?: ReadonlyArray<string>;
  account?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of assignVirtualMachineToBackupOffering. */
export interface AssignVirtualMachineToBackupOfferingParams {
  virtualmachineid: string;
  backupofferingid: string;
  customjobid?: string;
}

/** Parameters of changeServiceForVirtualMachine. */
export interface ChangeServiceForVirtualMachineParams {
  id: string;
  serviceofferingid: string;
  automigrate?: boolean;
  maxiops?: number;
  miniops?: number;
  shrinkok?: boolean;
  details?: Readonly<Record<string, string>>;
}

/** Parameters of cleanVMReservations. */
export interface CleanVMReservationsParams {
  customjobid?: string;
}

/** Parameters of createVMSchedule. */
export interface CreateVMScheduleParams {
  virtualmachineid: string;
  action: 'START' | 'STOP' | 'REBOOT' | 'FORCE_STOP' | 'FORCE_REBOOT';
  schedule: string;
  timezone: string;
  description?: string;
  enabled?: boolean;
  enddate?: string;
  startdate?: string;
}

/** Parameters of deleteVMSchedule. */
export interface DeleteVMScheduleParams {
  virtualmachineid: string;
  id?: string;
  ids?: ReadonlyArray<string>;
}

/** Parameters of deployVirtualMachine. */
export interface DeployVirtualMachineParams {
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
  clusterid?: string;
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
  podid?: string;
  properties?: Readonly<Record<string, string>>;
  securitygroupnames?: ReadonlyArray<string>;
  snapshotid?: string;
  userdatadetails?: Readonly<Record<string, string>>;
  userdataid?: string;
  displayvm?: boolean;
  externaldetails?: Readonly<Record<string, string>>;
  extraconfig?: string;
  customid?: string;
}

/** Parameters of destroyVirtualMachine. */
export interface DestroyVirtualMachineParams {
  id: string;
  expunge?: boolean;
  volumeids?: ReadonlyArray<string>;
  customjobid?: string;
}

/** Parameters of expungeVirtualMachine. */
export interface ExpungeVirtualMachineParams {
  id: string;
  customjobid?: string;
}

/** Parameters of getVMPassword. */
export interface GetVMPasswordParams {
  id: string;
}

/** Parameters of getVirtualMachineUserData. */
export interface GetVirtualMachineUserDataParams {
  virtualmachineid: string;
}

/** Parameters of importUnmanagedInstance. */
export interface ImportUnmanagedInstanceParams {
  name: string;
  clusterid: string;
  serviceofferingid: string;
  displayname?: string;
  templateid?: string;
  forced?: boolean;
  customjobid?: string;
  datadiskofferinglist?: ReadonlyArray<Readonly<Record<string, string>>>;
  hostname?: string;
  migrateallowed?: boolean;
  nicipaddresslist?: ReadonlyArray<Readonly<Record<string, string>>>;
  nicnetworklist?: ReadonlyArray<Readonly<Record<string, string>>>;
  account?: string;
  domainid?: string;
  projectid?: string;
  details?: Readonly<Record<string, string>>;
}

/** Parameters of importVm. */
export interface ImportVmParams {
  name: string;
  zoneid: string;
  clusterid: string;
  hypervisor: string;
  importsource: string;
  serviceofferingid: string;
  displayname?: string;
  networkid?: string;
  templateid?: string;
  hostid?: string;
  storageid?: string;
  forced?: boolean;
  clustername?: string;
  convertinstancehostid?: string;
  convertinstancepoolid?: string;
  customjobid?: string;
  datacentername?: string;
  datadiskofferinglist?: ReadonlyArray<Readonly<Record<string, string>>>;
  diskpath?: string;
  existingvcenterid?: string;
  extraparams?: string;
  forceconverttopool?: boolean;
  forcemstoimportvmfiles?: boolean;
  host?: string;
  hostip?: string;
  hostname?: string;
  importinstancehostid?: string;
  migrateallowed?: boolean;
  nicipaddresslist?: ReadonlyArray<Readonly<Record<string, string>>>;
  nicnetworklist?: ReadonlyArray<Readonly<Record<string, string>>>;
  osid?: string;
  password?: string;
  temppath?: string;
  username?: string;
  usevddk?: boolean;
  vcenter?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  details?: Readonly<Record<string, string>>;
}

/** Parameters of listUnmanagedInstances. */
export interface ListUnmanagedInstancesParams {
  clusterid: string;
  name?: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listVMSchedule. */
export interface ListVMScheduleParams {
  virtualmachineid: string;
  id?: string;
  keyword?: string;
  action?: string;
  enabled?: boolean;
  page?: number;
  pagesize?: number;
}

/** Parameters of listVirtualMachines. */
export interface ListVirtualMachinesParams {
  name?: string;
  state?:
    | 'Running'
    | 'Stopped'
    | 'Present'
    | 'Destroyed'
    | 'Expunged'
    | 'Starting'
    | 'Stopping'
    | 'Migrating'
    | 'Expunging'
    | 'Error'
    | 'Unknown'
    | 'Shutdown'
    | 'BackingUp'
    | 'Restoring'
    | 'BackupError'
    | 'RestoreError';
  zoneid?: string;
  hostid?: string;
  networkid?: string;
  keyword?: string;
  templateid?: string;
  account?: string;
  projectid?: string;
  id?: string;
  ids?: ReadonlyArray<string>;
  vpcid?: string;
  clusterid?: string;
  storageid?: string;
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
  podid?: string;
  securitygroupid?: string;
  serviceofferingid?: string;
  tags?: Readonly<Record<string, string>>;
  userdata?: boolean;
  userdataid?: string;
  userid?: string;
  domainid?: string;
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

/** Parameters of listVirtualMachinesMetrics. */
export interface ListVirtualMachinesMetricsParams {
  name?: string;
  state?:
    | 'Running'
    | 'Stopped'
    | 'Present'
    | 'Destroyed'
    | 'Expunged'
    | 'Starting'
    | 'Stopping'
    | 'Migrating'
    | 'Expunging'
    | 'Error'
    | 'Unknown'
    | 'Shutdown'
    | 'BackingUp'
    | 'Restoring'
    | 'BackupError'
    | 'RestoreError';
  zoneid?: string;
  hostid?: string;
  networkid?: string;
  keyword?: string;
  templateid?: string;
  account?: string;
  projectid?: string;
  id?: string;
  ids?: ReadonlyArray<string>;
  vpcid?: string;
  clusterid?: string;
  storageid?: string;
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
  podid?: string;
  securitygroupid?: string;
  serviceofferingid?: string;
  tags?: Readonly<Record<string, string>>;
  userdata?: boolean;
  userdataid?: string;
  userid?: string;
  domainid?: string;
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

/** Parameters of listVirtualMachinesUsageHistory. */
export interface ListVirtualMachinesUsageHistoryParams {
  id?: string;
  ids?: ReadonlyArray<string>;
  name?: string;
  keyword?: string;
  enddate?: string;
  startdate?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listVmsForImport. */
export interface ListVmsForImportParams {
  zoneid: string;
  host: string;
  hypervisor: string;
  keyword?: string;
  password?: string;
  username?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of migrateVirtualMachine. */
export interface MigrateVirtualMachineParams {
  virtualmachineid: string;
  hostid?: string;
  storageid?: string;
  autoselect?: boolean;
  customjobid?: string;
}

/** Parameters of migrateVirtualMachineWithVolume. */
export interface MigrateVirtualMachineWithVolumeParams {
  virtualmachineid: string;
  hostid?: string;
  autoselect?: boolean;
  customjobid?: string;
  migrateto?: ReadonlyArray<Readonly<Record<string, string>>>;
}

/** Parameters of rebootVirtualMachine. */
export interface RebootVirtualMachineParams {
  id: string;
  forced?: boolean;
  bootintosetup?: boolean;
  customjobid?: string;
}

/** Parameters of recoverVirtualMachine. */
export interface RecoverVirtualMachineParams {
  id: string;
}

/** Parameters of removeNicFromVirtualMachine. */
export interface RemoveNicFromVirtualMachineParams {
  virtualmachineid: string;
  nicid: string;
  customjobid?: string;
}

/** Parameters of removeVirtualMachineFromBackupOffering. */
export interface RemoveVirtualMachineFromBackupOfferingParams {
  virtualmachineid: string;
  forced?: boolean;
  customjobid?: string;
}

/** Parameters of resetPasswordForVirtualMachine. */
export interface ResetPasswordForVirtualMachineParams {
  id: string;
  customjobid?: string;
  password?: string;
}

/** Parameters of resetSSHKeyForVirtualMachine. */
export interface ResetSSHKeyForVirtualMachineParams {
  id: string;
  customjobid?: string;
  keypair?: string;
  keypairs?: ReadonlyArray<string>;
  account?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of resetUserDataForVirtualMachine. */
export interface ResetUserDataForVirtualMachineParams {
  id: string;
  userdata?: string;
  userdatadetails?: Readonly<Record<string, string>>;
  userdataid?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of restoreVirtualMachine. */
export interface RestoreVirtualMachineParams {
  virtualmachineid: string;
  templateid?: string;
  expunge?: boolean;
  customjobid?: string;
  diskofferingid?: string;
  rootdisksize?: number;
  details?: Readonly<Record<string, string>>;
}

/** Parameters of revertToVMSnapshot. */
export interface RevertToVMSnapshotParams {
  vmsnapshotid: string;
  customjobid?: string;
}

/** Parameters of scaleVirtualMachine. */
export interface ScaleVirtualMachineParams {
  id: string;
  serviceofferingid: string;
  details?: Readonly<Record<string, string>>;
  automigrate?: boolean;
  customjobid?: string;
  maxiops?: number;
  miniops?: number;
  shrinkok?: boolean;
}

/** Parameters of startVirtualMachine. */
export interface StartVirtualMachineParams {
  id: string;
  hostid?: string;
  clusterid?: string;
  bootintosetup?: boolean;
  considerlasthost?: boolean;
  customjobid?: string;
  deploymentplanner?: string;
  podid?: string;
}

/** Parameters of stopVirtualMachine. */
export interface StopVirtualMachineParams {
  id: string;
  forced?: boolean;
  customjobid?: string;
}

/** Parameters of unmanageVirtualMachine. */
export interface UnmanageVirtualMachineParams {
  id: string;
  hostid?: string;
  forced?: boolean;
  customjobid?: string;
}

/** Parameters of updateDefaultNicForVirtualMachine. */
export interface UpdateDefaultNicForVirtualMachineParams {
  virtualmachineid: string;
  nicid: string;
  customjobid?: string;
}

/** Parameters of updateVMSchedule. */
export interface UpdateVMScheduleParams {
  id: string;
  description?: string;
  enabled?: boolean;
  enddate?: string;
  schedule?: string;
  startdate?: string;
  timezone?: string;
}

/** Parameters of updateVirtualMachine. */
export interface UpdateVirtualMachineParams {
  id: string;
  displayname?: string;
  name?: string;
  haenable?: boolean;
  isdynamicallyscalable?: boolean;
  deleteprotection?: boolean;
  userdata?: string;
  group?: string;
  details?: Readonly<Record<string, string>>;
  cleanupdetails?: boolean;
  dhcpoptionsnetworklist?: ReadonlyArray<Readonly<Record<string, string>>>;
  instancename?: string;
  leaseduration?: number;
  leaseexpiryaction?: 'STOP' | 'DESTROY';
  ostypeid?: string;
  securitygroupids?: ReadonlyArray<string>;
  securitygroupnames?: ReadonlyArray<string>;
  userdatadetails?: Readonly<Record<string, string>>;
  userdataid?: string;
  displayvm?: boolean;
  extraconfig?: string;
  customid?: string;
}

export interface GetVMPassword {
  encryptedpassword?: string;
  jobid?: string;
  jobstatus?: number;
}

export interface UnmanageVMInstance {
  details?: string;
  hostid?: string;
  jobid?: string;
  jobstatus?: number;
  success?: boolean;
}

export interface UnmanagedInstance {
  bootmode?: string;
  boottype?: string;
  clusterid?: string;
  clustername?: string;
  cpucorepersocket?: number;
  cpunumber?: number;
  cpuspeed?: number;
  disk?: ReadonlyArray<UnmanagedInstanceDisk>;
  hostid?: string;
  hostname?: string;
  hypervisor?: string;
  hypervisorversion?: string;
  jobid?: string;
  jobstatus?: number;
  memory?: number;
  name?: string;
  nic?: ReadonlyArray<virtualRouter.UserVmNic>;
  osdisplayname?: string;
  osid?: string;
  powerstate?: string;
}

export interface UnmanagedInstanceDisk {
  capacity?: number;
  controller?: string;
  controllerunit?: number;
  datastorehost?: string;
  datastorename?: string;
  datastorepath?: string;
  datastoretype?: string;
  id?: string;
  imagepath?: string;
  label?: string;
  position?: number;
}

export interface UserVm {
  account?: string;
  affinitygroup?: ReadonlyArray<UserVmAffinitygroup>;
  alloweddetails?: string;
  arch?: string;
  autoscalevmgroupid?: string;
  autoscalevmgroupname?: string;
  backupofferingid?: string;
  backupofferingname?: string;
  bootmode?: string;
  boottype?: string;
  cpunumber?: number;
  cpuspeed?: number;
  cpuused?: string;
  created?: string;
  deleteprotection?: boolean;
  details?: unknown;
  diskioread?: number;
  diskiowrite?: number;
  diskkbsread?: number;
  diskkbswrite?: number;
  diskofferingid?: string;
  diskofferingname?: string;
  displayname?: string;
  displaytext?: string;
  displayvm?: boolean;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  forvirtualnetwork?: boolean;
  gpucardid?: string;
  gpucardname?: string;
  gpucount?: number;
  group?: string;
  groupid?: string;
  guestosid?: string;
  haenable?: boolean;
  hasannotations?: boolean;
  hostcontrolstate?: string;
  hostid?: string;
  hostname?: string;
  hypervisor?: string;
  icon?: unknown;
  id?: string;
  instancename?: string;
  ipaddress?: string;
  isdynamicallyscalable?: boolean;
  isodisplaytext?: string;
  isoid?: string;
  isoname?: string;
  jobid?: string;
  jobstatus?: number;
  keypairs?: string;
  lastupdated?: string;
  leaseduration?: number;
  leaseexpiryaction?: string;
  leaseexpirydate?: string;
  maxheads?: number;
  maxresolutionx?: number;
  maxresolutiony?: number;
  memory?: number;
  memoryintfreekbs?: number;
  memorykbs?: number;
  memorytargetkbs?: number;
  name?: string;
  networkkbsread?: number;
  networkkbswrite?: number;
  nic?: ReadonlyArray<virtualRouter.UserVmNic>;
  osdisplayname?: string;
  ostypeid?: string;
  password?: string;
  passwordenabled?: boolean;
  pooltype?: string;
  project?: string;
  projectid?: string;
  publicip?: string;
  publicipid?: string;
  readonlydetails?: string;
  receivedbytes?: number;
  rootdeviceid?: number;
  rootdevicetype?: string;
  securitygroup?: ReadonlyArray<UserVmSecuritygroup>;
  sentbytes?: number;
  serviceofferingid?: string;
  serviceofferingname?: string;
  servicestate?: string;
  state?: string;
  success?: boolean;
  tags?: ReadonlyArray<loadBalancer.ProjectTags>;
  templatedisplaytext?: string;
  templateformat?: string;
  templateid?: string;
  templatename?: string;
  templatetype?: string;
  userdata?: string;
  userdatadetails?: string;
  userdataid?: string;
  userdataname?: string;
  userdatapolicy?: string;
  userid?: string;
  username?: string;
  vgpu?: string;
  vgpuprofileid?: string;
  vgpuprofilename?: string;
  videoram?: number;
  vmtype?: string;
  vnfdetails?: unknown;
  vnfnics?: ReadonlyArray<unknown>;
  zoneid?: string;
  zonename?: string;
}

export interface UserVmAffinitygroup {
  account?: string;
  dedicatedresources?: ReadonlyArray<unknown>;
  description?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  id?: string;
  name?: string;
  project?: string;
  projectid?: string;
  type?: string;
  virtualmachineIds?: ReadonlyArray<unknown>;
}

export interface UserVmSecuritygroup {
  account?: string;
  description?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  egressrule?: ReadonlyArray<securityGroup.UserVmSecuritygroupEgressrule>;
  id?: string;
  ingressrule?: ReadonlyArray<securityGroup.UserVmSecuritygroupEgressrule>;
  name?: string;
  project?: string;
  projectid?: string;
  tags?: ReadonlyArray<loadBalancer.ProjectTags>;
  virtualmachinecount?: number;
  virtualmachineids?: ReadonlyArray<unknown>;
}

export interface VMSchedule {
  action?: string;
  created?: string;
  description?: string;
  enabled?: boolean;
  enddate?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  schedule?: string;
  startdate?: string;
  timezone?: string;
  virtualmachineid?: string;
}

export interface VMUserData {
  jobid?: string;
  jobstatus?: number;
  userdata?: string;
  virtualmachineid?: string;
}

export interface VmMetrics {
  account?: string;
  affinitygroup?: ReadonlyArray<UserVmAffinitygroup>;
  alloweddetails?: string;
  arch?: string;
  autoscalevmgroupid?: string;
  autoscalevmgroupname?: string;
  backupofferingid?: string;
  backupofferingname?: string;
  bootmode?: string;
  boottype?: string;
  cpunumber?: number;
  cpuspeed?: number;
  cputotal?: string;
  cpuused?: string;
  created?: string;
  deleteprotection?: boolean;
  details?: unknown;
  diskiopstotal?: number;
  diskioread?: number;
  diskiowrite?: number;
  diskkbsread?: number;
  diskkbswrite?: number;
  diskofferingid?: string;
  diskofferingname?: string;
  diskread?: string;
  diskwrite?: string;
  displayname?: string;
  displayvm?: boolean;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  forvirtualnetwork?: boolean;
  gpucardid?: string;
  gpucardname?: string;
  gpucount?: number;
  group?: string;
  groupid?: string;
  guestosid?: string;
  haenable?: boolean;
  hasannotations?: boolean;
  hostcontrolstate?: string;
  hostid?: string;
  hostname?: string;
  hypervisor?: string;
  icon?: unknown;
  id?: string;
  instancename?: string;
  ipaddress?: string;
  isdynamicallyscalable?: boolean;
  isodisplaytext?: string;
  isoid?: string;
  isoname?: string;
  jobid?: string;
  jobstatus?: number;
  keypairs?: string;
  lastupdated?: string;
  leaseduration?: number;
  leaseexpiryaction?: string;
  leaseexpirydate?: string;
  maxheads?: number;
  maxresolutionx?: number;
  maxresolutiony?: number;
  memory?: number;
  memoryintfreekbs?: number;
  memorykbs?: number;
  memorytargetkbs?: number;
  memorytotal?: string;
  name?: string;
  networkkbsread?: number;
  networkkbswrite?: number;
  networkread?: string;
  networkwrite?: string;
  nic?: ReadonlyArray<virtualRouter.UserVmNic>;
  osdisplayname?: string;
  ostypeid?: string;
  password?: string;
  passwordenabled?: boolean;
  pooltype?: string;
  project?: string;
  projectid?: string;
  publicip?: string;
  publicipid?: string;
  readonlydetails?: string;
  receivedbytes?: number;
  rootdeviceid?: number;
  rootdevicetype?: string;
  securitygroup?: ReadonlyArray<UserVmSecuritygroup>;
  sentbytes?: number;
  serviceofferingid?: string;
  serviceofferingname?: string;
  servicestate?: string;
  state?: string;
  tags?: ReadonlyArray<loadBalancer.ProjectTags>;
  templatedisplaytext?: string;
  templateformat?: string;
  templateid?: string;
  templatename?: string;
  templatetype?: string;
  userdata?: string;
  userdatadetails?: string;
  userdataid?: string;
  userdataname?: string;
  userdatapolicy?: string;
  userid?: string;
  username?: string;
  vgpu?: string;
  vgpuprofileid?: string;
  vgpuprofilename?: string;
  videoram?: number;
  vmtype?: string;
  vnfdetails?: unknown;
  vnfnics?: ReadonlyArray<unknown>;
  zoneid?: string;
  zonename?: string;
}
