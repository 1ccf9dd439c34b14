// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import {
  flag,
  instant,
  list,
  map,
  number,
  opaque,
  required,
  shape,
  text,
  whole,
} from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const aCPI: ShapeDef<t.ACPI> = {
  msdmNameRef: text(),
  slicNameRef: text(),
};

export const accessCredential: ShapeDef<t.AccessCredential> = {
  sshPublicKey: shape('SSHPublicKeyAccessCredential'),
  userPassword: shape('UserPasswordAccessCredential'),
};

export const accessCredentialSecretSource: ShapeDef<t.AccessCredentialSecretSource> = {
  secretName: required(text()),
};

export const bIOS: ShapeDef<t.BIOS> = {
  useSerial: flag(),
};

export const backupVolumeInfo: ShapeDef<t.BackupVolumeInfo> = {
  dataEndpoint: text(),
  diskTarget: required(text()),
  mapEndpoint: text(),
  volumeName: required(text()),
};

export const bootloader: ShapeDef<t.Bootloader> = {
  bios: shape('BIOS'),
  efi: shape('EFI'),
};

export const cPU: ShapeDef<t.CPU> = {
  cores: whole(),
  dedicatedCpuPlacement: flag(),
  features: list(shape('CPUFeature')),
  isolateEmulatorThread: flag(),
  maxSockets: whole(),
  model: text(),
  numa: shape('NUMA'),
  realtime: shape('Realtime'),
  sockets: whole(),
  threads: whole(),
};

export const cPUTopology: ShapeDef<t.CPUTopology> = {
  cores: whole(),
  sockets: whole(),
  threads: whole(),
};

export const chassis: ShapeDef<t.Chassis> = {
  asset: text(),
  manufacturer: text(),
  serial: text(),
  sku: text(),
  version: text(),
};

export const claimRequest: ShapeDef<t.ClaimRequest> = {
  claimName: text(),
  requestName: text(),
};

export const clock: ShapeDef<t.Clock> = {
  timer: shape('Timer'),
  timezone: text(),
  utc: shape('ClockOffsetUTC'),
};

export const cloudInitConfigDriveSource: ShapeDef<t.CloudInitConfigDriveSource> = {
  networkData: text(),
  networkDataBase64: text(),
  networkDataSecretRef: shape('LocalObjectReference'),
  secretRef: shape('LocalObjectReference'),
  userData: text(),
  userDataBase64: text(),
};

export const cloudInitNoCloudSource: ShapeDef<t.CloudInitNoCloudSource> = {
  networkData: text(),
  networkDataBase64: text(),
  networkDataSecretRef: shape('LocalObjectReference'),
  secretRef: shape('LocalObjectReference'),
  userData: text(),
  userDataBase64: text(),
};

export const configMapVolumeSource: ShapeDef<t.ConfigMapVolumeSource> = {
  name: text(),
  optional: flag(),
  volumeLabel: text(),
};

export const containerDiskInfo: ShapeDef<t.ContainerDiskInfo> = {
  checksum: whole(),
};

export const containerDiskSource: ShapeDef<t.ContainerDiskSource> = {
  image: required(text()),
  imagePullPolicy: text(undefined, { oneOf: ['Always', 'IfNotPresent', 'Never'] }),
  imagePullSecret: text(),
  path: text(),
};

export const containerPathVolumeSource: ShapeDef<t.ContainerPathVolumeSource> = {
  path: required(text()),
  readOnly: flag(),
};

export const dHCPOptions: ShapeDef<t.DHCPOptions> = {
  bootFileName: text(),
  ntpServers: list(text()),
  privateOptions: list(shape('DHCPPrivateOptions')),
  tftpServerName: text(),
};

export const dHCPPrivateOptions: ShapeDef<t.DHCPPrivateOptions> = {
  option: required(whole()),
  value: required(text()),
};

export const devices: ShapeDef<t.Devices> = {
  autoattachGraphicsDevice: flag(),
  autoattachInputDevice: flag(),
  autoattachMemBalloon: flag(),
  autoattachPodInterface: flag(),
  autoattachSerialConsole: flag(),
  autoattachVSOCK: flag(),
  blockMultiQueue: flag(),
  clientPassthrough: map(opaque()),
  disableHotplug: flag(),
  disks: list(shape('Disk')),
  downwardMetrics: map(opaque()),
  filesystems: list(shape('Filesystem')),
  gpus: list(shape('GPU')),
  hostDevices: list(shape('HostDevice')),
  inputs: list(shape('Input')),
  interfaces: list(shape('Interface')),
  logSerialConsole: flag(),
  networkInterfaceMultiqueue: flag(),
  panicDevices: list(shape('PanicDevice')),
  rng: map(opaque()),
  sound: shape('SoundDevice'),
  tpm: shape('TPMDevice'),
  useVirtioTransitional: flag(),
  video: shape('VideoDevice'),
  watchdog: shape('Watchdog'),
};

export const diag288Watchdog: ShapeDef<t.Diag288Watchdog> = {
  action: text(),
};

export const domainMemoryDumpInfo: ShapeDef<t.DomainMemoryDumpInfo> = {
  claimName: text(),
  endTimestamp: instant(),
  startTimestamp: instant(),
  targetFileName: text(),
};

export const domainSpec: ShapeDef<t.DomainSpec> = {
  chassis: shape('Chassis'),
  clock: shape('Clock'),
  cpu: shape('CPU'),
  devices: required(shape('Devices')),
  features: shape('Features'),
  firmware: shape('Firmware'),
  ioThreads: shape('DiskIOThreads'),
  ioThreadsPolicy: text(undefined, { oneOf: ['shared', 'auto', 'supplementalPool'] }),
  launchSecurity: shape('LaunchSecurity'),
  machine: shape('Machine'),
  memory: shape('Memory'),
  rebootPolicy: text(undefined, { oneOf: ['Reboot', 'Terminate'] }),
  resources: shape('ResourceRequirements'),
};

export const downwardAPIVolumeSource: ShapeDef<t.DownwardAPIVolumeSource> = {
  fields: list(shape('DownwardAPIVolumeFile')),
  volumeLabel: text(),
};

export const emptyDiskSource: ShapeDef<t.EmptyDiskSource> = {
  capacity: required(text(undefined, { unit: 'byte quantity' })),
};

export const ephemeralVolumeSource: ShapeDef<t.EphemeralVolumeSource> = {
  persistentVolumeClaim: shape('K8sPersistentVolumeClaimVolumeSource'),
};

export const execAction: ShapeDef<t.ExecAction> = {
  command: list(text()),
};

export const features: ShapeDef<t.Features> = {
  acpi: shape('FeatureState'),
  apic: shape('FeatureAPIC'),
  hyperv: shape('FeatureHyperv'),
  hypervPassthrough: shape('HyperVPassthrough'),
  kvm: shape('FeatureKVM'),
  pvspinlock: shape('FeatureState'),
  smm: shape('FeatureState'),
};

export const filesystem: ShapeDef<t.Filesystem> = {
  name: required(text()),
  virtiofs: required(map(opaque())),
};

export const firmware: ShapeDef<t.Firmware> = {
  acpi: shape('ACPI'),
  bootloader: shape('Bootloader'),
  kernelBoot: shape('KernelBoot'),
  serial: text(),
  uuid: text(),
};

export const guestAgentCommandInfo: ShapeDef<t.GuestAgentCommandInfo> = {
  enabled: flag(),
  name: required(text()),
};

export const hTTPGetAction: ShapeDef<t.HTTPGetAction> = {
  host: text(),
  httpHeaders: list(shape('HTTPHeader')),
  path: text(),
  port: required(opaque(undefined, { bounds: [1, 65535] })),
  scheme: text(undefined, { oneOf: ['HTTP', 'HTTPS'] }),
};

export const hTTPHeader: ShapeDef<t.HTTPHeader> = {
  name: required(text()),
  value: required(text()),
};

export const hostDisk: ShapeDef<t.HostDisk> = {
  capacity: text(undefined, { unit: 'byte quantity' }),
  path: required(text()),
  shared: flag(),
  type: required(text()),
};

export const hotplugVolumeStatus: ShapeDef<t.HotplugVolumeStatus> = {
  attachPodName: text(),
  attachPodUID: text(),
};

export const hyperVPassthrough: ShapeDef<t.HyperVPassthrough> = {
  enabled: flag(),
};

export const i6300ESBWatchdog: ShapeDef<t.I6300ESBWatchdog> = {
  action: text(),
};

export const initrdInfo: ShapeDef<t.InitrdInfo> = {
  checksum: whole(),
};

export const input: ShapeDef<t.Input> = {
  bus: text(),
  name: required(text()),
  type: required(text()),
};

export const interface_: ShapeDef<t.Interface> = {
  acpiIndex: whole(),
  binding: shape('PluginBinding'),
  bootOrder: whole(),
  bridge: map(opaque()),
  dhcpOptions: shape('DHCPOptions'),
  macAddress: text(),
  macvtap: map(opaque()),
  masquerade: map(opaque()),
  model: text(undefined, { oneOf: ['e1000', 'e1000e', 'igb', 'ne2k_pci', 'pcnet', 'rtl8139', 'virtio'] }),
  name: required(text()),
  passt: map(opaque()),
  passtBinding: map(opaque()),
  pciAddress: text(),
  portRanges: list(shape('PortRange')),
  ports: list(shape('Port')),
  slirp: map(opaque()),
  sriov: map(opaque()),
  state: text(),
  tag: text(),
};

export const kernelBoot: ShapeDef<t.KernelBoot> = {
  container: shape('KernelBootContainer'),
  kernelArgs: text(),
};

export const kernelBootContainer: ShapeDef<t.KernelBootContainer> = {
  image: required(text()),
  imagePullPolicy: text(undefined, { oneOf: ['Always', 'IfNotPresent', 'Never'] }),
  imagePullSecret: text(),
  initrdPath: text(),
  kernelPath: text(),
};

export const kernelBootStatus: ShapeDef<t.KernelBootStatus> = {
  initrdInfo: shape('InitrdInfo'),
  kernelInfo: shape('KernelInfo'),
};

export const kernelInfo: ShapeDef<t.KernelInfo> = {
  checksum: whole(),
};

export const machine: ShapeDef<t.Machine> = {
  type: text(),
};

export const memory: ShapeDef<t.Memory> = {
  guest: text(undefined, { unit: 'byte quantity' }),
  hugepages: shape('Hugepages'),
  maxGuest: text(undefined, { unit: 'byte quantity' }),
  reservedOverhead: shape('ReservedOverhead'),
};

export const memoryDumpVolumeSource: ShapeDef<t.MemoryDumpVolumeSource> = {
  claimName: required(text()),
  hotpluggable: flag(),
  readOnly: flag(),
};

export const memoryStatus: ShapeDef<t.MemoryStatus> = {
  guestAtBoot: text(undefined, { unit: 'byte quantity' }),
  guestCurrent: text(undefined, { unit: 'byte quantity' }),
  guestRequested: text(undefined, { unit: 'byte quantity' }),
  memoryOverhead: text(undefined, { unit: 'byte quantity' }),
};

export const multusNetwork: ShapeDef<t.MultusNetwork> = {
  default: flag(),
  networkName: required(text()),
};

export const network: ShapeDef<t.Network> = {
  multus: shape('MultusNetwork'),
  name: required(text()),
  pod: shape('PodNetwork'),
  resourceClaim: shape('ClaimRequest'),
};

export const panicDevice: ShapeDef<t.PanicDevice> = {
  model: text(undefined, { oneOf: ['hyperv', 'isa', 'pvpanic'] }),
};

export const persistentVolumeClaimInfo: ShapeDef<t.PersistentVolumeClaimInfo> = {
  accessModes: list(text(undefined, { oneOf: ['ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOnce', 'ReadWriteOncePod'] })),
  capacity: map(text(undefined, { unit: 'byte quantity' })),
  claimName: text(),
  filesystemOverhead: text(),
  preallocated: flag(),
  requests: map(text(undefined, { unit: 'byte quantity' })),
  volumeMode: text(undefined, { oneOf: ['Block', 'Filesystem', 'FromStorageProfile'] }),
};

export const pluginBinding: ShapeDef<t.PluginBinding> = {
  name: required(text()),
};

export const podNetwork: ShapeDef<t.PodNetwork> = {
  vmIPv6NetworkCIDR: text(),
  vmNetworkCIDR: text(),
};

export const port: ShapeDef<t.Port> = {
  name: text(),
  port: required(whole(undefined, { bounds: [1, 65535] })),
  protocol: text(),
};

export const portRange: ShapeDef<t.PortRange> = {
  end: required(whole()),
  protocol: required(text()),
  start: required(whole()),
};

export const probe: ShapeDef<t.Probe> = {
  exec: shape('ExecAction'),
  failureThreshold: whole(),
  guestAgentPing: map(opaque()),
  httpGet: shape('HTTPGetAction'),
  initialDelaySeconds: whole(undefined, { unit: 's' }),
  periodSeconds: whole(undefined, { unit: 's' }),
  successThreshold: whole(),
  tcpSocket: shape('TCPSocketAction'),
  timeoutSeconds: whole(undefined, { unit: 's' }),
};

export const qemuGuestAgentSSHPublicKeyAccessCredentialPropagation: ShapeDef<t.QemuGuestAgentSSHPublicKeyAccessCredentialPropagation> =
  {
    users: required(list(text())),
  };

export const reservedOverhead: ShapeDef<t.ReservedOverhead> = {
  addedOverhead: text(undefined, { unit: 'byte quantity' }),
  memLock: text(undefined, { oneOf: ['NotRequired', 'Required'] }),
};

export const resourceRequirements: ShapeDef<t.ResourceRequirements> = {
  limits: map(text(undefined, { unit: 'quantity' })),
  overcommitGuestOverhead: flag(),
  requests: map(text(undefined, { unit: 'quantity' })),
};

export const sEVMeasurementInfo: ShapeDef<t.SEVMeasurementInfo> = {
  apiMajor: whole(),
  apiMinor: whole(),
  apiVersion: text(),
  buildID: whole(),
  kind: text(),
  loaderSHA: text(),
  measurement: text(),
  policy: whole(),
};

export const sEVPlatformInfo: ShapeDef<t.SEVPlatformInfo> = {
  apiVersion: text(),
  certChain: text(),
  kind: text(),
  pdh: text(),
};

export const sSHPublicKeyAccessCredential: ShapeDef<t.SSHPublicKeyAccessCredential> = {
  propagationMethod: required(shape('SSHPublicKeyAccessCredentialPropagationMethod')),
  source: required(shape('SSHPublicKeyAccessCredentialSource')),
};

export const sSHPublicKeyAccessCredentialPropagationMethod: ShapeDef<t.SSHPublicKeyAccessCredentialPropagationMethod> =
  {
    configDrive: map(opaque()),
    noCloud: map(opaque()),
    qemuGuestAgent: shape('QemuGuestAgentSSHPublicKeyAccessCredentialPropagation'),
  };

export const sSHPublicKeyAccessCredentialSource: ShapeDef<t.SSHPublicKeyAccessCredentialSource> = {
  secret: shape('AccessCredentialSecretSource'),
};

export const secretVolumeSource: ShapeDef<t.SecretVolumeSource> = {
  optional: flag(),
  secretName: text(),
  volumeLabel: text(),
};

export const serviceAccountVolumeSource: ShapeDef<t.ServiceAccountVolumeSource> = {
  serviceAccountName: text(),
};

export const soundDevice: ShapeDef<t.SoundDevice> = {
  model: text(undefined, { oneOf: ['ich9', 'ac97'] }),
  name: required(text()),
};

export const storageMigratedVolumeInfo: ShapeDef<t.StorageMigratedVolumeInfo> = {
  destinationPVCInfo: shape('PersistentVolumeClaimInfo'),
  sourcePVCInfo: shape('PersistentVolumeClaimInfo'),
  volumeName: required(text()),
};

export const sysprepSource: ShapeDef<t.SysprepSource> = {
  configMap: shape('LocalObjectReference'),
  secret: shape('LocalObjectReference'),
};

export const tCPSocketAction: ShapeDef<t.TCPSocketAction> = {
  host: text(),
  port: required(opaque(undefined, { bounds: [1, 65535] })),
};

export const toleration: ShapeDef<t.Toleration> = {
  effect: text(undefined, { oneOf: ['NoExecute', 'NoSchedule', 'PreferNoSchedule'] }),
  key: text(),
  operator: text(undefined, { oneOf: ['Equal', 'Exists'] }),
  tolerationSeconds: whole(undefined, { unit: 's' }),
  value: text(),
};

export const topologyHints: ShapeDef<t.TopologyHints> = {
  tscFrequency: whole(undefined, { unit: 'Hz' }),
};

export const topologySpreadConstraint: ShapeDef<t.TopologySpreadConstraint> = {
  labelSelector: shape('LabelSelector'),
  matchLabelKeys: list(text()),
  maxSkew: required(whole()),
  minDomains: whole(),
  nodeAffinityPolicy: text(undefined, { oneOf: ['Honor', 'Ignore'] }),
  nodeTaintsPolicy: text(undefined, { oneOf: ['Honor', 'Ignore'] }),
  topologyKey: required(text()),
  whenUnsatisfiable: required(text(undefined, { oneOf: ['DoNotSchedule', 'ScheduleAnyway'] })),
};

export const userPasswordAccessCredential: ShapeDef<t.UserPasswordAccessCredential> = {
  propagationMethod: required(shape('UserPasswordAccessCredentialPropagationMethod')),
  source: required(shape('UserPasswordAccessCredentialSource')),
};

export const userPasswordAccessCredentialPropagationMethod: ShapeDef<t.UserPasswordAccessCredentialPropagationMethod> =
  {
    qemuGuestAgent: map(opaque()),
  };

export const userPasswordAccessCredentialSource: ShapeDef<t.UserPasswordAccessCredentialSource> = {
  secret: shape('AccessCredentialSecretSource'),
};

export const utilityVolume: ShapeDef<t.UtilityVolume> = {
  claimName: required(text()),
  name: required(text()),
  readOnly: flag(),
  type: text(),
};

export const vMIMConfigurationOptions: ShapeDef<t.VMIMConfigurationOptions> = {
  allowAutoConverge: flag(),
  allowPostCopy: flag(),
  allowWorkloadDisruption: flag(),
  bandwidthPerMigration: text(undefined, { unit: 'quantity' }),
  completionTimeoutPerGiB: whole(undefined, { unit: 's' }),
  disableTLS: flag(),
  experimental: shape('ExperimentalMigrationOptions'),
  matchSELinuxLevelOnMigration: flag(),
  maxDowntimeMs: whole(undefined, { unit: 'ms' }),
  network: text(),
  nodeDrainTaintKey: text(),
  parallelMigrationsPerCluster: whole(),
  parallelOutboundMigrationsPerNode: whole(),
  progressTimeout: whole(undefined, { unit: 's' }),
  unsafeMigrationOverride: flag(),
  utilityVolumesTimeout: whole(undefined, { unit: 's' }),
};

export const videoDevice: ShapeDef<t.VideoDevice> = {
  type: text(undefined, { oneOf: ['vga', 'cirrus', 'virtio', 'ramfb', 'bochs'] }),
};

export const virtualMachineInstance: ShapeDef<t.VirtualMachineInstance> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('ObjectMeta'),
  spec: required(shape('VirtualMachineInstanceSpec')),
  status: shape('VirtualMachineInstanceStatus'),
};

export const virtualMachineInstanceCondition: ShapeDef<t.VirtualMachineInstanceCondition> = {
  lastProbeTime: opaque(),
  lastTransitionTime: opaque(),
  message: text(),
  reason: text(),
  status: required(text()),
  type: required(text()),
};

export const virtualMachineInstanceFileSystem: ShapeDef<t.VirtualMachineInstanceFileSystem> = {
  disk: list(shape('VirtualMachineInstanceFileSystemDisk')),
  diskName: required(text()),
  fileSystemType: required(text()),
  mountPoint: required(text()),
  totalBytes: required(whole(undefined, { unit: 'bytes' })),
  usedBytes: required(whole(undefined, { unit: 'bytes' })),
};

export const virtualMachineInstanceFileSystemDisk: ShapeDef<t.VirtualMachineInstanceFileSystemDisk> = {
  busType: required(text()),
  serial: text(),
};

export const virtualMachineInstanceFileSystemInfo: ShapeDef<t.VirtualMachineInstanceFileSystemInfo> = {
  disks: required(list(shape('VirtualMachineInstanceFileSystem'))),
};

export const virtualMachineInstanceGuestAgentInfo: ShapeDef<t.VirtualMachineInstanceGuestAgentInfo> = {
  apiVersion: text(),
  fsFreezeStatus: text(),
  fsInfo: shape('VirtualMachineInstanceFileSystemInfo'),
  guestAgentVersion: text(),
  hostname: text(),
  kind: text(),
  os: shape('VirtualMachineInstanceGuestOSInfo'),
  supportedCommands: list(shape('GuestAgentCommandInfo')),
  timezone: text(),
  userList: list(shape('VirtualMachineInstanceGuestOSUser')),
};

export const virtualMachineInstanceGuestOSInfo: ShapeDef<t.VirtualMachineInstanceGuestOSInfo> = {
  id: text(),
  kernelRelease: text(),
  kernelVersion: text(),
  machine: text(),
  name: text(),
  prettyName: text(),
  version: text(),
  versionId: text(),
};

export const virtualMachineInstanceGuestOSUser: ShapeDef<t.VirtualMachineInstanceGuestOSUser> = {
  domain: text(),
  loginTime: number(),
  userName: required(text()),
};

export const virtualMachineInstanceMigrationSourceState: ShapeDef<t.VirtualMachineInstanceMigrationSourceState> = {
  domainName: text(),
  domainNamespace: text(),
  migrationUID: text(),
  node: text(),
  nodeSelectors: map(text()),
  persistentStatePVCName: text(),
  pod: text(),
  selinuxContext: text(),
  syncAddress: text(),
  virtualMachineInstanceUID: text(),
};

export const virtualMachineInstanceMigrationState: ShapeDef<t.VirtualMachineInstanceMigrationState> = {
  abortRequested: flag(),
  abortStatus: text(),
  completed: flag(),
  endTimestamp: instant(),
  failed: flag(),
  failureReason: text(),
  migrationConfiguration: shape('VMIMConfigurationOptions'),
  migrationNetworkType: text(),
  migrationPolicyName: text(),
  migrationUid: text(),
  mode: text(),
  sourceNode: text(),
  sourcePersistentStatePVCName: text(),
  sourcePod: text(),
  sourceState: shape('VirtualMachineInstanceMigrationSourceState'),
  startTimestamp: instant(),
  targetAttachmentPodUID: text(),
  targetCPUSet: list(whole()),
  targetDirectMigrationNodePorts: map(whole()),
  targetMemoryOverhead: text(undefined, { unit: 'quantity' }),
  targetNode: text(),
  targetNodeAddress: text(),
  targetNodeDomainDetected: flag(),
  targetNodeDomainReadyTimestamp: instant(),
  targetNodeTopology: text(),
  targetPersistentStatePVCName: text(),
  targetPod: text(),
  targetState: shape('VirtualMachineInstanceMigrationTargetState'),
};

export const virtualMachineInstanceMigrationTargetState: ShapeDef<t.VirtualMachineInstanceMigrationTargetState> = {
  attachmentPodUID: text(),
  cpuSet: list(whole()),
  directMigrationNodePorts: map(whole()),
  domainDetected: flag(),
  domainName: text(),
  domainNamespace: text(),
  domainReadyTimestamp: instant(),
  migrationUID: text(),
  node: text(),
  nodeAddress: text(),
  nodeTopology: text(),
  persistentStatePVCName: text(),
  pod: text(),
  selinuxContext: text(),
  syncAddress: text(),
  virtualMachineInstanceUID: text(),
};

export const virtualMachineInstanceNetworkInterface: ShapeDef<t.VirtualMachineInstanceNetworkInterface> = {
  infoSource: text(),
  interfaceName: text(),
  ipAddress: text(),
  ipAddresses: list(text()),
  linkState: text(),
  mac: text(),
  name: text(),
  podInterfaceName: text(),
  queueCount: whole(),
};

export const virtualMachineInstancePhaseTransitionTimestamp: ShapeDef<t.VirtualMachineInstancePhaseTransitionTimestamp> =
  {
    phase: text(),
    phaseTransitionTimestamp: instant(),
  };

export const virtualMachineInstanceResourceClaim: ShapeDef<t.VirtualMachineInstanceResourceClaim> = {
  name: required(text()),
  resourceClaimName: text(),
  resourceClaimTemplateName: text(),
};

export const virtualMachineInstanceSpec: ShapeDef<t.VirtualMachineInstanceSpec> = {
  accessCredentials: list(shape('AccessCredential')),
  affinity: shape('Affinity'),
  architecture: text(),
  dnsConfig: shape('PodDNSConfig'),
  dnsPolicy: text(undefined, { oneOf: ['ClusterFirst', 'ClusterFirstWithHostNet', 'Default', 'None'] }),
  domain: required(shape('DomainSpec')),
  evictionStrategy: text(undefined, { oneOf: ['None', 'LiveMigrate', 'LiveMigrateIfPossible', 'External'] }),
  hostname: text(),
  livenessProbe: shape('Probe'),
  networks: list(shape('Network')),
  nodeSelector: map(text()),
  priorityClassName: text(),
  readinessProbe: shape('Probe'),
  resourceClaims: list(shape('VirtualMachineInstanceResourceClaim')),
  schedulerName: text(),
  serviceAccountName: text(),
  startStrategy: text(undefined, { oneOf: ['Paused'] }),
  subdomain: text(),
  terminationGracePeriodSeconds: whole(undefined, { unit: 's' }),
  tolerations: list(shape('Toleration')),
  topologySpreadConstraints: list(shape('TopologySpreadConstraint')),
  utilityVolumes: list(shape('UtilityVolume')),
  volumes: list(shape('Volume')),
};

export const virtualMachineInstanceStatus: ShapeDef<t.VirtualMachineInstanceStatus> = {
  VSOCKCID: whole(),
  activePods: map(text()),
  changedBlockTracking: shape('ChangedBlockTrackingStatus'),
  conditions: list(shape('VirtualMachineInstanceCondition')),
  currentCPUTopology: shape('CPUTopology'),
  evacuationNodeName: text(),
  fsFreezeStatus: text(),
  guestOSInfo: shape('VirtualMachineInstanceGuestOSInfo'),
  interfaces: list(shape('VirtualMachineInstanceNetworkInterface')),
  kernelBootStatus: shape('KernelBootStatus'),
  launcherContainerImageVersion: text(),
  machine: shape('Machine'),
  memory: shape('MemoryStatus'),
  migratedVolumes: list(shape('StorageMigratedVolumeInfo')),
  migrationMethod: text(),
  migrationState: shape('VirtualMachineInstanceMigrationState'),
  migrationTransport: text(),
  nodeName: text(),
  phase: text(),
  phaseTransitionTimestamps: list(shape('VirtualMachineInstancePhaseTransitionTimestamp')),
  qosClass: text(undefined, { oneOf: ['BestEffort', 'Burstable', 'Guaranteed'] }),
  reason: text(),
  runtimeUser: whole(),
  selinuxContext: text(),
  topologyHints: shape('TopologyHints'),
  virtualMachineRevisionName: text(),
  volumeStatus: list(shape('VolumeStatus')),
};

export const volume: ShapeDef<t.Volume> = {
  cloudInitConfigDrive: shape('CloudInitConfigDriveSource'),
  cloudInitNoCloud: shape('CloudInitNoCloudSource'),
  configMap: shape('ConfigMapVolumeSource'),
  containerDisk: shape('ContainerDiskSource'),
  containerPath: shape('ContainerPathVolumeSource'),
  dataVolume: shape('DataVolumeSource'),
  downwardAPI: shape('DownwardAPIVolumeSource'),
  downwardMetrics: map(opaque()),
  emptyDisk: shape('EmptyDiskSource'),
  ephemeral: shape('EphemeralVolumeSource'),
  hostDisk: shape('HostDisk'),
  memoryDump: shape('MemoryDumpVolumeSource'),
  name: required(text()),
  persistentVolumeClaim: shape('PersistentVolumeClaimVolumeSource'),
  secret: shape('SecretVolumeSource'),
  serviceAccount: shape('ServiceAccountVolumeSource'),
  sysprep: shape('SysprepSource'),
};

export const volumeStatus: ShapeDef<t.VolumeStatus> = {
  containerDiskVolume: shape('ContainerDiskInfo'),
  hotplugVolume: shape('HotplugVolumeStatus'),
  memoryDumpVolume: shape('DomainMemoryDumpInfo'),
  message: text(),
  name: required(text()),
  persistentVolumeClaimInfo: shape('PersistentVolumeClaimInfo'),
  phase: text(),
  reason: text(),
  size: whole(undefined, { unit: 'bytes' }),
  target: required(text()),
};

export const watchdog: ShapeDef<t.Watchdog> = {
  diag288: shape('Diag288Watchdog'),
  i6300esb: shape('I6300ESBWatchdog'),
  name: required(text()),
};
