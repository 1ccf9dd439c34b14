// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as instancetype from '../instancetype/types.ts';
import type * as kubevirt from '../kubevirt/types.ts';
import type * as migrationPolicy from '../migration-policy/types.ts';
import type * as persistentVolume from '../persistent-volume/types.ts';
import type * as pod from '../pod/types.ts';
import type * as secret from '../secret/types.ts';
import type * as vm from '../vm/types.ts';

/** Parameters of addvolumeVirtualMachineInstance. */
export interface AddvolumeVirtualMachineInstanceParams {
  name: string;
  disk: Readonly<Record<string, unknown>>;
  volumeName: string;
  volumeSource: vm.HotplugVolumeSource;
  namespace?: string;
  dryRun?: boolean;
}

/** Parameters of applyVirtualMachineInstance. */
export interface ApplyVirtualMachineInstanceParams {
  name: string;
  body: VirtualMachineInstance;
  namespace?: string;
  force?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of backupVirtualMachineInstance. */
export interface BackupVirtualMachineInstanceParams {
  name: string;
  namespace?: string;
  backupCert?: string;
  backupKey?: string;
  backupName?: string;
  backupStartTime?: string;
  caCert?: string;
  cmd?: string;
  exportServerAddr?: string;
  exportServerName?: string;
  incremental?: string;
  mode?: string;
  skipQuiesce?: boolean;
  targetPath?: string;
  dryRun?: boolean;
}

/** Parameters of createVirtualMachineInstance. */
export interface CreateVirtualMachineInstanceParams {
  body: VirtualMachineInstance;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of deleteCollectionVirtualMachineInstance. */
export interface DeleteCollectionVirtualMachineInstanceParams {
  namespace: string;
  labelSelector?: string;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  dryRun?: boolean;
}

/** Parameters of deleteVirtualMachineInstance. */
export interface DeleteVirtualMachineInstanceParams {
  name: string;
  namespace?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  preconditions?: instancetype.Preconditions;
  dryRun?: boolean;
}

/** Parameters of evacuateCancelVirtualMachineInstance. */
export interface EvacuateCancelVirtualMachineInstanceParams {
  name: string;
  evacuationNodeName: string;
  namespace?: string;
  dryRun?: boolean;
}

/** Parameters of freezeVirtualMachineInstance. */
export interface FreezeVirtualMachineInstanceParams {
  name: string;
  namespace?: string;
  unfreezeTimeout?: string;
  dryRun?: boolean;
}

/** Parameters of getVirtualMachineInstance. */
export interface GetVirtualMachineInstanceParams {
  name: string;
  namespace?: string;
  events?: boolean;
}

/** Parameters of getVirtualMachineInstanceConsole. */
export interface GetVirtualMachineInstanceConsoleParams {
  name: string;
  namespace?: string;
}

/** Parameters of getVirtualMachineInstanceFilesystemlist. */
export interface GetVirtualMachineInstanceFilesystemlistParams {
  name: string;
  namespace?: string;
}

/** Parameters of getVirtualMachineInstanceGuestosinfo. */
export interface GetVirtualMachineInstanceGuestosinfoParams {
  name: string;
  namespace?: string;
}

/** Parameters of getVirtualMachineInstanceObjectgraph. */
export interface GetVirtualMachineInstanceObjectgraphParams {
  name: string;
  namespace?: string;
}

/** Parameters of getVirtualMachineInstancePortforward. */
export interface GetVirtualMachineInstancePortforwardParams {
  name: string;
  port: number;
  namespace?: string;
  protocol?: string;
}

/** Parameters of getVirtualMachineInstanceSevFetchcertchain. */
export interface GetVirtualMachineInstanceSevFetchcertchainParams {
  name: string;
  namespace?: string;
}

/** Parameters of getVirtualMachineInstanceSevQuerylaunchmeasurement. */
export interface GetVirtualMachineInstanceSevQuerylaunchmeasurementParams {
  name: string;
  namespace?: string;
}

/** Parameters of getVirtualMachineInstanceUsbredir. */
export interface GetVirtualMachineInstanceUsbredirParams {
  name: string;
  namespace?: string;
}

/** Parameters of getVirtualMachineInstanceUserlist. */
export interface GetVirtualMachineInstanceUserlistParams {
  name: string;
  namespace?: string;
}

/** Parameters of getVirtualMachineInstanceVnc. */
export interface GetVirtualMachineInstanceVncParams {
  name: string;
  namespace?: string;
  preserveSession?: boolean;
}

/** Parameters of getVirtualMachineInstanceVncScreenshot. */
export interface GetVirtualMachineInstanceVncScreenshotParams {
  name: string;
  namespace?: string;
  moveCursor?: boolean;
}

/** Parameters of getVirtualMachineInstanceVsock. */
export interface GetVirtualMachineInstanceVsockParams {
  name: string;
  port: number;
  namespace?: string;
  tls?: boolean;
}

/** Parameters of listVirtualMachineInstance. */
export interface ListVirtualMachineInstanceParams {
  namespace?: string;
  labelSelector?: string;
  fieldSelector?: string;
  status?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of patchVirtualMachineInstance. */
export interface PatchVirtualMachineInstanceParams {
  name: string;
  body: unknown;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of pauseVirtualMachineInstance. */
export interface PauseVirtualMachineInstanceParams {
  name: string;
  namespace?: string;
  dryRun?: boolean;
}

/** Parameters of redefineCheckpointVirtualMachineInstance. */
export interface RedefineCheckpointVirtualMachineInstanceParams {
  name: string;
  namespace?: string;
  checkpointName?: string;
  creationTime?: string;
  volumes?: ReadonlyArray<BackupVolumeInfo>;
  dryRun?: boolean;
}

/** Parameters of removevolumeVirtualMachineInstance. */
export interface RemovevolumeVirtualMachineInstanceParams {
  name: string;
  volumeName: string;
  namespace?: string;
  dryRun?: boolean;
}

/** Parameters of replaceVirtualMachineInstance. */
export interface ReplaceVirtualMachineInstanceParams {
  name: string;
  body: VirtualMachineInstance;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of resetVirtualMachineInstance. */
export interface ResetVirtualMachineInstanceParams {
  name: string;
  namespace?: string;
  dryRun?: boolean;
}

/** Parameters of sevInjectlaunchsecretVirtualMachineInstance. */
export interface SevInjectlaunchsecretVirtualMachineInstanceParams {
  name: string;
  namespace?: string;
  header?: string;
  secret?: string;
  dryRun?: boolean;
}

/** Parameters of sevSetupsessionVirtualMachineInstance. */
export interface SevSetupsessionVirtualMachineInstanceParams {
  name: string;
  namespace?: string;
  dhCert?: string;
  session?: string;
  dryRun?: boolean;
}

/** Parameters of softrebootVirtualMachineInstance. */
export interface SoftrebootVirtualMachineInstanceParams {
  name: string;
  namespace?: string;
  dryRun?: boolean;
}

/** Parameters of unfreezeVirtualMachineInstance. */
export interface UnfreezeVirtualMachineInstanceParams {
  name: string;
  namespace?: string;
  dryRun?: boolean;
}

/** Parameters of unpauseVirtualMachineInstance. */
export interface UnpauseVirtualMachineInstanceParams {
  name: string;
  namespace?: string;
  dryRun?: boolean;
}

export interface ACPI {
  msdmNameRef?: string;
  slicNameRef?: string;
}

export interface AccessCredential {
  sshPublicKey?: SSHPublicKeyAccessCredential;
  userPassword?: UserPasswordAccessCredential;
}

export interface AccessCredentialSecretSource {
  secretName: string;
}

export interface BIOS {
  useSerial?: boolean;
}

export interface BackupVolumeInfo {
  dataEndpoint?: string;
  diskTarget: string;
  mapEndpoint?: string;
  volumeName: string;
}

export interface Bootloader {
  bios?: BIOS;
  efi?: instancetype.EFI;
}

export interface CPU {
  cores?: number;
  dedicatedCpuPlacement?: boolean;
  features?: ReadonlyArray<instancetype.CPUFeature>;
  isolateEmulatorThread?: boolean;
  maxSockets?: number;
  model?: string;
  numa?: instancetype.NUMA;
  realtime?: instancetype.Realtime;
  sockets?: number;
  threads?: number;
}

export interface CPUTopology {
  cores?: number;
  sockets?: number;
  threads?: number;
}

export interface Chassis {
  asset?: string;
  manufacturer?: string;
  serial?: string;
  sku?: string;
  version?: string;
}

export interface ClaimRequest {
  claimName?: string;
  requestName?: string;
}

export interface Clock {
  timer?: instancetype.Timer;
  timezone?: string;
  utc?: instancetype.ClockOffsetUTC;
}

export interface CloudInitConfigDriveSource {
  networkData?: string;
  networkDataBase64?: string;
  networkDataSecretRef?: secret.LocalObjectReference;
  secretRef?: secret.LocalObjectReference;
  userData?: string;
  userDataBase64?: string;
}

export interface CloudInitNoCloudSource {
  networkData?: string;
  networkDataBase64?: string;
  networkDataSecretRef?: secret.LocalObjectReference;
  secretRef?: secret.LocalObjectReference;
  userData?: string;
  userDataBase64?: string;
}

export interface ConfigMapVolumeSource {
  name?: string;
  optional?: boolean;
  volumeLabel?: string;
}

export interface ContainerDiskInfo {
  checksum?: number;
}

export interface ContainerDiskSource {
  image: string;
  imagePullPolicy?: 'Always' | 'IfNotPresent' | 'Never';
  imagePullSecret?: string;
  path?: string;
}

export interface ContainerPathVolumeSource {
  path: string;
  readOnly?: boolean;
}

export interface DHCPOptions {
  bootFileName?: string;
  ntpServers?: ReadonlyArray<string>;
  privateOptions?: ReadonlyArray<DHCPPrivateOptions>;
  tftpServerName?: string;
}

export interface DHCPPrivateOptions {
  option: number;
  value: string;
}

export interface Devices {
  autoattachGraphicsDevice?: boolean;
  autoattachInputDevice?: boolean;
  autoattachMemBalloon?: boolean;
  autoattachPodInterface?: boolean;
  autoattachSerialConsole?: boolean;
  autoattachVSOCK?: boolean;
  blockMultiQueue?: boolean;
  clientPassthrough?: Readonly<Record<string, unknown>>;
  disableHotplug?: boolean;
  disks?: ReadonlyArray<vm.Disk>;
  downwardMetrics?: Readonly<Record<string, unknown>>;
  filesystems?: ReadonlyArray<Filesystem>;
  gpus?: ReadonlyArray<instancetype.GPU>;
  hostDevices?: ReadonlyArray<instancetype.HostDevice>;
  inputs?: ReadonlyArray<Input>;
  interfaces?: ReadonlyArray<Interface>;
  logSerialConsole?: boolean;
  networkInterfaceMultiqueue?: boolean;
  panicDevices?: ReadonlyArray<PanicDevice>;
  rng?: Readonly<Record<string, unknown>>;
  sound?: SoundDevice;
  tpm?: instancetype.TPMDevice;
  useVirtioTransitional?: boolean;
  video?: VideoDevice;
  watchdog?: Watchdog;
}

export interface Diag288Watchdog {
  action?: string;
}

export interface DomainMemoryDumpInfo {
  claimName?: string;
  endTimestamp?: string;
  startTimestamp?: string;
  targetFileName?: string;
}

export interface DomainSpec {
  chassis?: Chassis;
  clock?: Clock;
  cpu?: CPU;
  devices: Devices;
  features?: Features;
  firmware?: Firmware;
  ioThreads?: instancetype.DiskIOThreads;
  ioThreadsPolicy?: 'shared' | 'auto' | 'supplementalPool';
  launchSecurity?: instancetype.LaunchSecurity;
  machine?: Machine;
  memory?: Memory;
  rebootPolicy?: 'Reboot' | 'Terminate';
  resources?: ResourceRequirements;
}

export interface DownwardAPIVolumeSource {
  fields?: ReadonlyArray<pod.DownwardAPIVolumeFile>;
  volumeLabel?: string;
}

export interface EmptyDiskSource {
  capacity: string;
}

export interface EphemeralVolumeSource {
  persistentVolumeClaim?: pod.K8sPersistentVolumeClaimVolumeSource;
}

export interface ExecAction {
  command?: ReadonlyArray<string>;
}

export interface Features {
  acpi?: instancetype.FeatureState;
  apic?: instancetype.FeatureAPIC;
  hyperv?: instancetype.FeatureHyperv;
  hypervPassthrough?: HyperVPassthrough;
  kvm?: instancetype.FeatureKVM;
  pvspinlock?: instancetype.FeatureState;
  smm?: instancetype.FeatureState;
}

export interface Filesystem {
  name: string;
  virtiofs: Readonly<Record<string, unknown>>;
}

export interface Firmware {
  acpi?: ACPI;
  bootloader?: Bootloader;
  kernelBoot?: KernelBoot;
  serial?: string;
  uuid?: string;
}

export interface GuestAgentCommandInfo {
  enabled?: boolean;
  name: string;
}

export interface HTTPGetAction {
  host?: string;
  httpHeaders?: ReadonlyArray<HTTPHeader>;
  path?: string;
  port: unknown;
  scheme?: 'HTTP' | 'HTTPS';
}

export interface HTTPHeader {
  name: string;
  value: string;
}

export interface HostDisk {
  capacity?: string;
  path: string;
  shared?: boolean;
  type: string;
}

export interface HotplugVolumeStatus {
  attachPodName?: string;
  attachPodUID?: string;
}

export interface HyperVPassthrough {
  enabled?: boolean;
}

export interface I6300ESBWatchdog {
  action?: string;
}

export interface InitrdInfo {
  checksum?: number;
}

export interface Input {
  bus?: string;
  name: string;
  type: string;
}

export interface Interface {
  acpiIndex?: number;
  binding?: PluginBinding;
  bootOrder?: number;
  bridge?: Readonly<Record<string, unknown>>;
  dhcpOptions?: DHCPOptions;
  macAddress?: string;
  macvtap?: Readonly<Record<string, unknown>>;
  masquerade?: Readonly<Record<string, unknown>>;
  model?: 'e1000' | 'e1000e' | 'igb' | 'ne2k_pci' | 'pcnet' | 'rtl8139' | 'virtio';
  name: string;
  passt?: Readonly<Record<string, unknown>>;
  passtBinding?: Readonly<Record<string, unknown>>;
  pciAddress?: string;
  portRanges?: ReadonlyArray<PortRange>;
  ports?: ReadonlyArray<Port>;
  slirp?: Readonly<Record<string, unknown>>;
  sriov?: Readonly<Record<string, unknown>>;
  state?: string;
  tag?: string;
}

export interface KernelBoot {
  container?: KernelBootContainer;
  kernelArgs?: string;
}

export interface KernelBootContainer {
  image: string;
  imagePullPolicy?: 'Always' | 'IfNotPresent' | 'Never';
  imagePullSecret?: string;
  initrdPath?: string;
  kernelPath?: string;
}

export interface KernelBootStatus {
  initrdInfo?: InitrdInfo;
  kernelInfo?: KernelInfo;
}

export interface KernelInfo {
  checksum?: number;
}

export interface Machine {
  type?: string;
}

export interface Memory {
  guest?: string;
  hugepages?: instancetype.Hugepages;
  maxGuest?: string;
  reservedOverhead?: ReservedOverhead;
}

export interface MemoryDumpVolumeSource {
  claimName: string;
  hotpluggable?: boolean;
  readOnly?: boolean;
}

export interface MemoryStatus {
  guestAtBoot?: string;
  guestCurrent?: string;
  guestRequested?: string;
  memoryOverhead?: string;
}

export interface MultusNetwork {
  default?: boolean;
  networkName: string;
}

export interface Network {
  multus?: MultusNetwork;
  name: string;
  pod?: PodNetwork;
  resourceClaim?: ClaimRequest;
}

export interface PanicDevice {
  model?: 'hyperv' | 'isa' | 'pvpanic';
}

export interface PersistentVolumeClaimInfo {
  accessModes?: ReadonlyArray<'ReadOnlyMany' | 'ReadWriteMany' | 'ReadWriteOnce' | 'ReadWriteOncePod'>;
  capacity?: Readonly<Record<string, string>>;
  claimName?: string;
  filesystemOverhead?: string;
  preallocated?: boolean;
  requests?: Readonly<Record<string, string>>;
  volumeMode?: 'Block' | 'Filesystem' | 'FromStorageProfile';
}

export interface PluginBinding {
  name: string;
}

export interface PodNetwork {
  vmIPv6NetworkCIDR?: string;
  vmNetworkCIDR?: string;
}

export interface Port {
  name?: string;
  port: number;
  protocol?: string;
}

export interface PortRange {
  end: number;
  protocol: string;
  start: number;
}

export interface Probe {
  exec?: ExecAction;
  failureThreshold?: number;
  guestAgentPing?: Readonly<Record<string, unknown>>;
  httpGet?: HTTPGetAction;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  timeoutSeconds?: number;
}

export interface QemuGuestAgentSSHPublicKeyAccessCredentialPropagation {
  users: ReadonlyArray<string>;
}

export interface ReservedOverhead {
  addedOverhead?: string;
  memLock?: 'NotRequired' | 'Required';
}

export interface ResourceRequirements {
  limits?: Readonly<Record<string, string>>;
  overcommitGuestOverhead?: boolean;
  requests?: Readonly<Record<string, string>>;
}

export interface SEVMeasurementInfo {
  apiMajor?: number;
  apiMinor?: number;
  apiVersion?: string;
  buildID?: number;
  kind?: string;
  loaderSHA?: string;
  measurement?: string;
  policy?: number;
}

export interface SEVPlatformInfo {
  apiVersion?: string;
  certChain?: string;
  kind?: string;
  pdh?: string;
}

export interface SSHPublicKeyAccessCredential {
  propagationMethod: SSHPublicKeyAccessCredentialPropagationMethod;
  source: SSHPublicKeyAccessCredentialSource;
}

export interface SSHPublicKeyAccessCredentialPropagationMethod {
  configDrive?: Readonly<Record<string, unknown>>;
  noCloud?: Readonly<Record<string, unknown>>;
  qemuGuestAgent?: QemuGuestAgentSSHPublicKeyAccessCredentialPropagation;
}

export interface SSHPublicKeyAccessCredentialSource {
  secret?: AccessCredentialSecretSource;
}

export interface SecretVolumeSource {
  optional?: boolean;
  secretName?: string;
  volumeLabel?: string;
}

export interface ServiceAccountVolumeSource {
  serviceAccountName?: string;
}

export interface SoundDevice {
  model?: 'ich9' | 'ac97';
  name: string;
}

export interface StorageMigratedVolumeInfo {
  destinationPVCInfo?: PersistentVolumeClaimInfo;
  sourcePVCInfo?: PersistentVolumeClaimInfo;
  volumeName: string;
}

export interface SysprepSource {
  configMap?: secret.LocalObjectReference;
  secret?: secret.LocalObjectReference;
}

export interface TCPSocketAction {
  host?: string;
  port: unknown;
}

export interface Toleration {
  effect?: 'NoExecute' | 'NoSchedule' | 'PreferNoSchedule';
  key?: string;
  operator?: 'Equal' | 'Exists';
  tolerationSeconds?: number;
  value?: string;
}

export interface TopologyHints {
  tscFrequency?: number;
}

export interface TopologySpreadConstraint {
  labelSelector?: persistentVolume.LabelSelector;
  matchLabelKeys?: ReadonlyArray<string>;
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: 'Honor' | 'Ignore';
  nodeTaintsPolicy?: 'Honor' | 'Ignore';
  topologyKey: string;
  whenUnsatisfiable: 'DoNotSchedule' | 'ScheduleAnyway';
}

export interface UserPasswordAccessCredential {
  propagationMethod: UserPasswordAccessCredentialPropagationMethod;
  source: UserPasswordAccessCredentialSource;
}

export interface UserPasswordAccessCredentialPropagationMethod {
  qemuGuestAgent?: Readonly<Record<string, unknown>>;
}

export interface UserPasswordAccessCredentialSource {
  secret?: AccessCredentialSecretSource;
}

export interface UtilityVolume {
  claimName: string;
  name: string;
  readOnly?: boolean;
  type?: string;
}

export interface VMIMConfigurationOptions {
  allowAutoConverge?: boolean;
  allowPostCopy?: boolean;
  allowWorkloadDisruption?: boolean;
  bandwidthPerMigration?: string;
  completionTimeoutPerGiB?: number;
  disableTLS?: boolean;
  experimental?: migrationPolicy.ExperimentalMigrationOptions;
  matchSELinuxLevelOnMigration?: boolean;
  maxDowntimeMs?: number;
  network?: string;
  nodeDrainTaintKey?: string;
  parallelMigrationsPerCluster?: number;
  parallelOutboundMigrationsPerNode?: number;
  progressTimeout?: number;
  unsafeMigrationOverride?: boolean;
  utilityVolumesTimeout?: number;
}

export interface VideoDevice {
  type?: 'vga' | 'cirrus' | 'virtio' | 'ramfb' | 'bochs';
}

export interface VirtualMachineInstance {
  apiVersion?: string;
  kind?: string;
  metadata?: kubevirt.ObjectMeta;
  spec: VirtualMachineInstanceSpec;
  status?: VirtualMachineInstanceStatus;
}

export interface VirtualMachineInstanceCondition {
  lastProbeTime?: unknown;
  lastTransitionTime?: unknown;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}

export interface VirtualMachineInstanceFileSystem {
  disk?: ReadonlyArray<VirtualMachineInstanceFileSystemDisk>;
  diskName: string;
  fileSystemType: string;
  mountPoint: string;
  totalBytes: number;
  usedBytes: number;
}

export interface VirtualMachineInstanceFileSystemDisk {
  busType: string;
  serial?: string;
}

export interface VirtualMachineInstanceFileSystemInfo {
  disks: ReadonlyArray<VirtualMachineInstanceFileSystem>;
}

export interface VirtualMachineInstanceGuestAgentInfo {
  apiVersion?: string;
  fsFreezeStatus?: string;
  fsInfo?: VirtualMachineInstanceFileSystemInfo;
  guestAgentVersion?: string;
  hostname?: string;
  kind?: string;
  os?: VirtualMachineInstanceGuestOSInfo;
  supportedCommands?: ReadonlyArray<GuestAgentCommandInfo>;
  timezone?: string;
  userList?: ReadonlyArray<VirtualMachineInstanceGuestOSUser>;
}

export interface VirtualMachineInstanceGuestOSInfo {
  id?: string;
  kernelRelease?: string;
  kernelVersion?: string;
  machine?: string;
  name?: string;
  prettyName?: string;
  version?: string;
  versionId?: string;
}

export interface VirtualMachineInstanceGuestOSUser {
  domain?: string;
  loginTime?: number;
  userName: string;
}

export interface VirtualMachineInstanceMigrationSourceState {
  domainName?: string;
  domainNamespace?: string;
  migrationUID?: string;
  node?: string;
  nodeSelectors?: Readonly<Record<string, string>>;
  persistentStatePVCName?: string;
  pod?: string;
  selinuxContext?: string;
  syncAddress?: string;
  virtualMachineInstanceUID?: string;
}

export interface VirtualMachineInstanceMigrationState {
  abortRequested?: boolean;
  abortStatus?: string;
  completed?: boolean;
  endTimestamp?: string;
  failed?: boolean;
  failureReason?: string;
  migrationConfiguration?: VMIMConfigurationOptions;
  migrationNetworkType?: string;
  migrationPolicyName?: string;
  migrationUid?: string;
  mode?: string;
  sourceNode?: string;
  sourcePersistentStatePVCName?: string;
  sourcePod?: string;
  sourceState?: VirtualMachineInstanceMigrationSourceState;
  startTimestamp?: string;
  targetAttachmentPodUID?: string;
  targetCPUSet?: ReadonlyArray<number>;
  targetDirectMigrationNodePorts?: Readonly<Record<string, number>>;
  targetMemoryOverhead?: string;
  targetNode?: string;
  targetNodeAddress?: string;
  targetNodeDomainDetected?: boolean;
  targetNodeDomainReadyTimestamp?: string;
  targetNodeTopology?: string;
  targetPersistentStatePVCName?: string;
  targetPod?: string;
  targetState?: VirtualMachineInstanceMigrationTargetState;
}

export interface VirtualMachineInstanceMigrationTargetState {
  attachmentPodUID?: string;
  cpuSet?: ReadonlyArray<number>;
  directMigrationNodePorts?: Readonly<Record<string, number>>;
  domainDetected?: boolean;
  domainName?: string;
  domainNamespace?: string;
  domainReadyTimestamp?: string;
  migrationUID?: string;
  node?: string;
  nodeAddress?: string;
  nodeTopology?: string;
  persistentStatePVCName?: string;
  pod?: string;
  selinuxContext?: string;
  syncAddress?: string;
  virtualMachineInstanceUID?: string;
}

export interface VirtualMachineInstanceNetworkInterface {
  infoSource?: string;
  interfaceName?: string;
  ipAddress?: string;
  ipAddresses?: ReadonlyArray<string>;
  linkState?: string;
  mac?: string;
  name?: string;
  podInterfaceName?: string;
  queueCount?: number;
}

export interface VirtualMachineInstancePhaseTransitionTimestamp {
  phase?: string;
  phaseTransitionTimestamp?: string;
}

export interface VirtualMachineInstanceResourceClaim {
  name: string;
  resourceClaimName?: string;
  resourceClaimTemplateName?: string;
}

export interface VirtualMachineInstanceSpec {
  accessCredentials?: ReadonlyArray<AccessCredential>;
  affinity?: pod.Affinity;
  architecture?: string;
  dnsConfig?: pod.PodDNSConfig;
  dnsPolicy?: 'ClusterFirst' | 'ClusterFirstWithHostNet' | 'Default' | 'None';
  domain: DomainSpec;
  evictionStrategy?: 'None' | 'LiveMigrate' | 'LiveMigrateIfPossible' | 'External';
  hostname?: string;
  livenessProbe?: Probe;
  networks?: ReadonlyArray<Network>;
  nodeSelector?: Readonly<Record<string, string>>;
  priorityClassName?: string;
  readinessProbe?: Probe;
  resourceClaims?: ReadonlyArray<VirtualMachineInstanceResourceClaim>;
  schedulerName?: string;
  serviceAccountName?: string;
  startStrategy?: 'Paused';
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: ReadonlyArray<Toleration>;
  topologySpreadConstraints?: ReadonlyArray<TopologySpreadConstraint>;
  utilityVolumes?: ReadonlyArray<UtilityVolume>;
  volumes?: ReadonlyArray<Volume>;
}

export interface VirtualMachineInstanceStatus {
  VSOCKCID?: number;
  activePods?: Readonly<Record<string, string>>;
  changedBlockTracking?: vm.ChangedBlockTrackingStatus;
  conditions?: ReadonlyArray<VirtualMachineInstanceCondition>;
  currentCPUTopology?: CPUTopology;
  evacuationNodeName?: string;
  fsFreezeStatus?: string;
  guestOSInfo?: VirtualMachineInstanceGuestOSInfo;
  interfaces?: ReadonlyArray<VirtualMachineInstanceNetworkInterface>;
  kernelBootStatus?: KernelBootStatus;
  launcherContainerImageVersion?: string;
  machine?: Machine;
  memory?: MemoryStatus;
  migratedVolumes?: ReadonlyArray<StorageMigratedVolumeInfo>;
  migrationMethod?: string;
  migrationState?: VirtualMachineInstanceMigrationState;
  migrationTransport?: string;
  nodeName?: string;
  phase?: string;
  phaseTransitionTimestamps?: ReadonlyArray<VirtualMachineInstancePhaseTransitionTimestamp>;
  qosClass?: 'BestEffort' | 'Burstable' | 'Guaranteed';
  reason?: string;
  runtimeUser?: number;
  selinuxContext?: string;
  topologyHints?: TopologyHints;
  virtualMachineRevisionName?: string;
  volumeStatus?: ReadonlyArray<VolumeStatus>;
}

export interface Volume {
  cloudInitConfigDrive?: CloudInitConfigDriveSource;
  cloudInitNoCloud?: CloudInitNoCloudSource;
  configMap?: ConfigMapVolumeSource;
  containerDisk?: ContainerDiskSource;
  containerPath?: ContainerPathVolumeSource;
  dataVolume?: vm.DataVolumeSource;
  downwardAPI?: DownwardAPIVolumeSource;
  downwardMetrics?: Readonly<Record<string, unknown>>;
  emptyDisk?: EmptyDiskSource;
  ephemeral?: EphemeralVolumeSource;
  hostDisk?: HostDisk;
  memoryDump?: MemoryDumpVolumeSource;
  name: string;
  persistentVolumeClaim?: vm.PersistentVolumeClaimVolumeSource;
  secret?: SecretVolumeSource;
  serviceAccount?: ServiceAccountVolumeSource;
  sysprep?: SysprepSource;
}

export interface VolumeStatus {
  containerDiskVolume?: ContainerDiskInfo;
  hotplugVolume?: HotplugVolumeStatus;
  memoryDumpVolume?: DomainMemoryDumpInfo;
  message?: string;
  name: string;
  persistentVolumeClaimInfo?: PersistentVolumeClaimInfo;
  phase?: string;
  reason?: string;
  size?: number;
  target: string;
}

export interface Watchdog {
  diag288?: Diag288Watchdog;
  i6300esb?: I6300ESBWatchdog;
  name: string;
}
