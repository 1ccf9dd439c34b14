// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as loadBalancer from '../load-balancer/types.ts';
import type * as securityGroup from '../security-group/types.ts';
import type * as virtualRouter from '../virtual-router/types.ts';

/** Parameters of addNicToVirtualMachine. */
export interface AddNicToVirtualMachineParams {
  networkid: string;
  virtualmachineid: string;
  customjobid?: string;
  dhcpoptions?: Readonly<Record<string, string>>;
  ipaddress?: string;
  macaddress?: string;
}

/** Parameters of assignVirtualMachine. */
export interface AssignVirtualMachineParams {
  virtualmachineid: string;
  account?: string;
  domainid?: string;
  networkids?: ReadonlyArray<string>;
  projectid?: string;
  securitygroupids?: ReadonlyArray<string>;
}

/** Parameters of assignVirtualMachineToBackupOffering. */
export interface AssignVirtualMachineToBackupOfferingParams {
  backupofferingid: string;
  virtualmachineid: string;
  customjobid?: string;
}

/** Parameters of changeServiceForVirtualMachine. */
export interface ChangeServiceForVirtualMachineParams {
  id: string;
  serviceofferingid: string;
  automigrate?: boolean;
  details?: Readonly<Record<string, string>>;
  maxiops?: number;
  miniops?: number;
  shrinkok?: boolean;
}

/** Parameters of cleanVMReservations. */
export interface CleanVMReservationsParams {
  customjobid?: string;
}

/** Parameters of createVMSchedule. */
export interface CreateVMScheduleParams {
  action: 'START' | 'STOP' | 'REBOOT' | 'FORCE_STOP' | 'FORCE_REBOOT';
  schedule: string;
  timezone: string;
  virtualmachineid: string;
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
  serviceofferingid: string;
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
  volumeid?: string;
}

/** Parameters of destroyVirtualMachine. */
export interface DestroyVirtualMachineParams {
  id: string;
  customjobid?: string;
  expunge?: boolean;
  volumeids?: ReadonlyArray<string>;
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
  clusterid: string;
  name: string;
  serviceofferingid: string;
  account?: string;
  customjobid?: string;
  datadiskofferinglist?: ReadonlyArray<Readonly<Record<string, string>>>;
  details?: Readonly<Record<string, string>>;
  displayname?: string;
  domainid?: string;
  forced?: boolean;
  hostname?: string;
  migrateallowed?: boolean;
  nicipaddresslist?: ReadonlyArray<Readonly<Record<string, string>>>;
  nicnetworklist?: ReadonlyArray<Readonly<Record<string, string>>>;
  projectid?: string;
  templateid?: string;
}

/** Parameters of importVm. */
export interface ImportVmParams {
  clusterid: string;
  hypervisor: string;
  importsource: string;
  name: string;
  serviceofferingid: string;
  zoneid: string;
  account?: string;
  clustername?: string;
  convertinstancehostid?: string;
  convertinstancepoolid?: string;
  customjobid?: string;
  datacentername?: string;
  datadiskofferinglist?: ReadonlyArray<Readonly<Record<string, string>>>;
  details?: Readonly<Record<string, string>>;
  diskpath?: string;
  displayname?: string;
  domainid?: string;
  existingvcenterid?: string;
  extraparams?: string;
  forceconverttopool?: boolean;
  forced?: boolean;
  forcemstoimportvmfiles?: boolean;
  host?: string;
  hostid?: string;
  hostip?: string;
  hostname?: string;
  importinstancehostid?: string;
  migrateallowed?: boolean;
  networkid?: string;
  nicipaddresslist?: ReadonlyArray<Readonly<Record<string, string>>>;
  nicnetworklist?: ReadonlyArray<Readonly<Record<string, string>>>;
  osid?: string;
  password?: string;
  projectid?: string;
  storageid?: string;
  templateid?: string;
  temppath?: string;
  username?: string;
  usevddk?: boolean;
  vcenter?: string;
}

/** Parameters of listUnmanagedInstances. */
export interface ListUnmanagedInstancesParams {
  clusterid: string;
  keyword?: string;
  name?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listVMSchedule. */
export interface ListVMScheduleParams {
  virtualmachineid: string;
  action?: string;
  enabled?: boolean;
  id?: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listVirtualMachines. */
export interface ListVirtualMachinesParams {
  account?: string;
  accumulate?: boolean;
  affinitygroupid?: string;
  arch?: string;
  autoscalevmgroupid?: string;
  backupofferingid?: string;
  clusterid?: string;
  details?: ReadonlyArray<string>;
  displayvm?: boolean;
  domainid?: string;
  extensionid?: string;
  forvirtualnetwork?: boolean;
  gpuenabled?: boolean;
  groupid?: string;
  haenable?: boolean;
  hostid?: string;
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
  podid?: string;
  projectid?: string;
  retrieveonlyresourcecount?: boolean;
  securitygroupid?: string;
  serviceofferingid?: string;
  showicon?: boolean;
  state?: string;
  storageid?: string;
  tags?: Readonly<Record<string, string>>;
  templateid?: string;
  userdata?: boolean;
  userdataid?: string;
  userid?: string;
  vpcid?: string;
  zoneid?: string;
}

/** Parameters of listVirtualMachinesMetrics. */
export interface ListVirtualMachinesMetricsParams {
  account?: string;
  accumulate?: boolean;
  affinitygroupid?: string;
  arch?: string;
  autoscalevmgroupid?: string;
  backupofferingid?: string;
  clusterid?: string;
  details?: ReadonlyArray<string>;
  displayvm?: boolean;
  domainid?: string;
  extensionid?: string;
  forvirtualnetwork?: boolean;
  gpuenabled?: boolean;
  groupid?: string;
  haenable?: boolean;
  hostid?: string;
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
  podid?: string;
  projectid?: string;
  retrieveonlyresourcecount?: boolean;
  securitygroupid?: string;
  serviceofferingid?: string;
  showicon?: boolean;
  state?: string;
  storageid?: string;
  tags?: Readonly<Record<string, string>>;
  templateid?: string;
  userdata?: boolean;
  userdataid?: string;
  userid?: string;
  vpcid?: string;
  zoneid?: string;
}

/** Parameters of listVirtualMachinesUsageHistory. */
export interface ListVirtualMachinesUsageHistoryParams {
  enddate?: string;
  id?: string;
  ids?: ReadonlyArray<string>;
  keyword?: string;
  name?: string;
  page?: number;
  pagesize?: number;
  startdate?: string;
}

/** Parameters of listVmsForImport. */
export interface ListVmsForImportParams {
  host: string;
  hypervisor: string;
  zoneid: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
  password?: string;
  username?: string;
}

/** Parameters of migrateVirtualMachine. */
export interface MigrateVirtualMachineParams {
  virtualmachineid: string;
  autoselect?: boolean;
  customjobid?: string;
  hostid?: string;
  storageid?: string;
}

/** Parameters of migrateVirtualMachineWithVolume. */
export interface MigrateVirtualMachineWithVolumeParams {
  virtualmachineid: string;
  autoselect?: boolean;
  customjobid?: string;
  hostid?: string;
  migrateto?: ReadonlyArray<Readonly<Record<string, string>>>;
}

/** Parameters of rebootVirtualMachine. */
export interface RebootVirtualMachineParams {
  id: string;
  bootintosetup?: boolean;
  customjobid?: string;
  forced?: boolean;
}

/** Parameters of recoverVirtualMachine. */
export interface RecoverVirtualMachineParams {
  id: string;
}

/** Parameters of removeNicFromVirtualMachine. */
export interface RemoveNicFromVirtualMachineParams {
  nicid: string;
  virtualmachineid: string;
  customjobid?: string;
}

/** Parameters of removeVirtualMachineFromBackupOffering. */
export interface RemoveVirtualMachineFromBackupOfferingParams {
  virtualmachineid: string;
  customjobid?: string;
  forced?: boolean;
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
  account?: string;
  customjobid?: string;
  domainid?: string;
  keypair?: string;
  keypairs?: ReadonlyArray<string>;
  projectid?: string;
}

/** Parameters of resetUserDataForVirtualMachine. */
export interface ResetUserDataForVirtualMachineParams {
  id: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  userdata?: string;
  userdatadetails?: Readonly<Record<string, string>>;
  userdataid?: string;
}

/** Parameters of restoreVirtualMachine. */
export interface RestoreVirtualMachineParams {
  virtualmachineid: string;
  customjobid?: string;
  details?: Readonly<Record<string, string>>;
  diskofferingid?: string;
  expunge?: boolean;
  rootdisksize?: number;
  templateid?: string;
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
  automigrate?: boolean;
  customjobid?: string;
  details?: Readonly<Record<string, string>>;
  maxiops?: number;
  miniops?: number;
  shrinkok?: boolean;
}

/** Parameters of startVirtualMachine. */
export interface StartVirtualMachineParams {
  id: string;
  bootintosetup?: boolean;
  clusterid?: string;
  considerlasthost?: boolean;
  customjobid?: string;
  deploymentplanner?: string;
  hostid?: string;
  podid?: string;
}

/** Parameters of stopVirtualMachine. */
export interface StopVirtualMachineParams {
  id: string;
  customjobid?: string;
  forced?: boolean;
}

/** Parameters of unmanageVirtualMachine. */
export interface UnmanageVirtualMachineParams {
  id: string;
  customjobid?: string;
  forced?: boolean;
  hostid?: string;
}

/** Parameters of updateDefaultNicForVirtualMachine. */
export interface UpdateDefaultNicForVirtualMachineParams {
  nicid: string;
  virtualmachineid: string;
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
  cleanupdetails?: boolean;
  customid?: string;
  deleteprotection?: boolean;
  details?: Readonly<Record<string, string>>;
  dhcpoptionsnetworklist?: ReadonlyArray<Readonly<Record<string, string>>>;
  displayname?: string;
  displayvm?: boolean;
  extraconfig?: string;
  group?: string;
  haenable?: boolean;
  instancename?: string;
  isdynamicallyscalable?: boolean;
  leaseduration?: number;
  leaseexpiryaction?: 'STOP' | 'DESTROY';
  name?: string;
  ostypeid?: string;
  securitygroupids?: ReadonlyArray<string>;
  securitygroupnames?: ReadonlyArray<string>;
  userdata?: string;
  userdatadetails?: Readonly<Record<string, string>>;
  userdataid?: string;
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
