// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, list, map, opaque, required, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const blockSize: ShapeDef<t.BlockSize> = {
  custom: shape('CustomBlockSize'),
  matchVolume: shape('FeatureState'),
};

export const cPUFeature: ShapeDef<t.CPUFeature> = {
  name: required(text()),
  policy: text(undefined, { oneOf: ['force', 'require', 'optional', 'disable', 'forbid'] }),
};

export const cPUInstancetype: ShapeDef<t.CPUInstancetype> = {
  dedicatedCPUPlacement: flag(),
  guest: required(whole()),
  isolateEmulatorThread: flag(),
  maxSockets: whole(),
  model: text(),
  numa: shape('NUMA'),
  realtime: shape('Realtime'),
};

export const cPUPreferenceRequirement: ShapeDef<t.CPUPreferenceRequirement> = {
  guest: required(whole()),
};

export const cPUPreferences: ShapeDef<t.CPUPreferences> = {
  preferredCPUFeatures: list(shape('CPUFeature')),
  preferredCPUTopology: text(),
  spreadOptions: shape('SpreadOptions'),
};

export const clockOffset: ShapeDef<t.ClockOffset> = {
  timezone: text(),
  utc: shape('ClockOffsetUTC'),
};

export const clockOffsetUTC: ShapeDef<t.ClockOffsetUTC> = {
  offsetSeconds: whole(undefined, { unit: 's' }),
};

export const clockPreferences: ShapeDef<t.ClockPreferences> = {
  preferredClockOffset: shape('ClockOffset'),
  preferredTimer: shape('Timer'),
};

export const customBlockSize: ShapeDef<t.CustomBlockSize> = {
  discardGranularity: whole(undefined, { unit: 'bytes' }),
  logical: whole(undefined, { unit: 'bytes' }),
  physical: whole(undefined, { unit: 'bytes' }),
};

export const devicePreferences: ShapeDef<t.DevicePreferences> = {
  preferredAutoattachGraphicsDevice: flag(),
  preferredAutoattachInputDevice: flag(),
  preferredAutoattachMemBalloon: flag(),
  preferredAutoattachPodInterface: flag(),
  preferredAutoattachSerialConsole: flag(),
  preferredBlockMultiQueue: flag(),
  preferredCdromBus: text(),
  preferredDisableHotplug: flag(),
  preferredDiskBlockSize: shape('BlockSize'),
  preferredDiskBus: text(),
  preferredDiskCache: text(),
  preferredDiskDedicatedIoThread: flag(),
  preferredDiskIO: text(),
  preferredInputBus: text(),
  preferredInputType: text(),
  preferredInterfaceMasquerade: map(opaque()),
  preferredInterfaceModel: text(),
  preferredLunBus: text(),
  preferredNetworkInterfaceMultiQueue: flag(),
  preferredPanicDeviceModel: text(),
  preferredRng: map(opaque()),
  preferredSoundModel: text(),
  preferredTPM: shape('TPMDevice'),
  preferredUseVirtioTransitional: flag(),
  preferredVideoType: text(),
  preferredVirtualGPUOptions: shape('VGPUOptions'),
};

export const diskIOThreads: ShapeDef<t.DiskIOThreads> = {
  supplementalPoolThreadCount: whole(),
};

export const eFI: ShapeDef<t.EFI> = {
  persistent: flag(),
  secureBoot: flag(),
};

export const featureAPIC: ShapeDef<t.FeatureAPIC> = {
  enabled: flag(),
  endOfInterrupt: flag(),
};

export const featureHyperv: ShapeDef<t.FeatureHyperv> = {
  evmcs: shape('FeatureState'),
  frequencies: shape('FeatureState'),
  ipi: shape('FeatureState'),
  reenlightenment: shape('FeatureState'),
  relaxed: shape('FeatureState'),
  reset: shape('FeatureState'),
  runtime: shape('FeatureState'),
  spinlocks: shape('FeatureSpinlocks'),
  synic: shape('FeatureState'),
  synictimer: shape('SyNICTimer'),
  tlbflush: shape('TLBFlush'),
  vapic: shape('FeatureState'),
  vendorid: shape('FeatureVendorID'),
  vpindex: shape('FeatureState'),
};

export const featureKVM: ShapeDef<t.FeatureKVM> = {
  hidden: flag(),
};

export const featurePreferences: ShapeDef<t.FeaturePreferences> = {
  preferredAcpi: shape('FeatureState'),
  preferredApic: shape('FeatureAPIC'),
  preferredHyperv: shape('FeatureHyperv'),
  preferredKvm: shape('FeatureKVM'),
  preferredPvspinlock: shape('FeatureState'),
  preferredSmm: shape('FeatureState'),
};

export const featureSpinlocks: ShapeDef<t.FeatureSpinlocks> = {
  enabled: flag(),
  spinlocks: whole(),
};

export const featureState: ShapeDef<t.FeatureState> = {
  enabled: flag(),
};

export const featureVendorID: ShapeDef<t.FeatureVendorID> = {
  enabled: flag(),
  vendorid: text(),
};

export const firmwarePreferences: ShapeDef<t.FirmwarePreferences> = {
  preferredEfi: shape('EFI'),
  preferredUseBios: flag(),
  preferredUseBiosSerial: flag(),
  preferredUseEfi: flag(),
  preferredUseSecureBoot: flag(),
};

export const gPU: ShapeDef<t.GPU> = {
  claimName: text(),
  deviceName: text(),
  name: required(text()),
  requestName: text(),
  tag: text(),
  virtualGPUOptions: shape('VGPUOptions'),
};

export const hPETTimer: ShapeDef<t.HPETTimer> = {
  present: flag(),
  tickPolicy: text(),
};

export const hostDevice: ShapeDef<t.HostDevice> = {
  claimName: text(),
  deviceName: text(),
  name: required(text()),
  requestName: text(),
  tag: text(),
};

export const hugepages: ShapeDef<t.Hugepages> = {
  pageSize: text(),
};

export const hypervTimer: ShapeDef<t.HypervTimer> = {
  present: flag(),
};

export const kVMTimer: ShapeDef<t.KVMTimer> = {
  present: flag(),
};

export const launchSecurity: ShapeDef<t.LaunchSecurity> = {
  sev: shape('SEV'),
  snp: map(opaque()),
  tdx: map(opaque()),
};

export const machinePreferences: ShapeDef<t.MachinePreferences> = {
  preferredMachineType: text(),
};

export const memoryInstancetype: ShapeDef<t.MemoryInstancetype> = {
  guest: required(text(undefined, { unit: 'byte quantity' })),
  hugepages: shape('Hugepages'),
  maxGuest: text(undefined, { unit: 'byte quantity' }),
  overcommitPercent: whole(undefined, { unit: 'percent' }),
};

export const memoryPreferenceRequirement: ShapeDef<t.MemoryPreferenceRequirement> = {
  guest: required(text(undefined, { unit: 'byte quantity' })),
};

export const nUMA: ShapeDef<t.NUMA> = {
  guestMappingPassthrough: map(opaque()),
};

export const pITTimer: ShapeDef<t.PITTimer> = {
  present: flag(),
  tickPolicy: text(),
};

export const preconditions: ShapeDef<t.Preconditions> = {
  resourceVersion: text(),
  uid: text(),
};

export const preferenceRequirements: ShapeDef<t.PreferenceRequirements> = {
  architecture: text(),
  cpu: shape('CPUPreferenceRequirement'),
  memory: shape('MemoryPreferenceRequirement'),
};

export const rTCTimer: ShapeDef<t.RTCTimer> = {
  present: flag(),
  tickPolicy: text(),
  track: text(),
};

export const realtime: ShapeDef<t.Realtime> = {
  mask: text(),
};

export const sEV: ShapeDef<t.SEV> = {
  attestation: map(opaque()),
  dhCert: text(),
  policy: shape('SEVPolicy'),
  session: text(),
};

export const sEVPolicy: ShapeDef<t.SEVPolicy> = {
  encryptedState: flag(),
};

export const spreadOptions: ShapeDef<t.SpreadOptions> = {
  across: text(),
  ratio: whole(),
};

export const syNICTimer: ShapeDef<t.SyNICTimer> = {
  direct: shape('FeatureState'),
  enabled: flag(),
};

export const tLBFlush: ShapeDef<t.TLBFlush> = {
  direct: shape('FeatureState'),
  enabled: flag(),
  extended: shape('FeatureState'),
};

export const tPMDevice: ShapeDef<t.TPMDevice> = {
  enabled: flag(),
  persistent: flag(),
};

export const timer: ShapeDef<t.Timer> = {
  hpet: shape('HPETTimer'),
  hyperv: shape('HypervTimer'),
  kvm: shape('KVMTimer'),
  pit: shape('PITTimer'),
  rtc: shape('RTCTimer'),
};

export const vGPUDisplayOptions: ShapeDef<t.VGPUDisplayOptions> = {
  enabled: flag(),
  ramFB: shape('FeatureState'),
};

export const vGPUOptions: ShapeDef<t.VGPUOptions> = {
  display: shape('VGPUDisplayOptions'),
};

export const virtualMachineClusterInstancetype: ShapeDef<t.VirtualMachineClusterInstancetype> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('ObjectMeta'),
  spec: required(shape('VirtualMachineInstancetypeSpec')),
};

export const virtualMachineClusterPreference: ShapeDef<t.VirtualMachineClusterPreference> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('ObjectMeta'),
  spec: required(shape('VirtualMachinePreferenceSpec')),
};

export const virtualMachineInstancetype: ShapeDef<t.VirtualMachineInstancetype> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('ObjectMeta'),
  spec: required(shape('VirtualMachineInstancetypeSpec')),
};

export const virtualMachineInstancetypeSpec: ShapeDef<t.VirtualMachineInstancetypeSpec> = {
  annotations: map(text()),
  cpu: required(shape('CPUInstancetype')),
  gpus: list(shape('GPU')),
  hostDevices: list(shape('HostDevice')),
  ioThreads: shape('DiskIOThreads'),
  ioThreadsPolicy: text(),
  launchSecurity: shape('LaunchSecurity'),
  memory: required(shape('MemoryInstancetype')),
  nodeSelector: map(text()),
  schedulerName: text(),
};

export const virtualMachinePreference: ShapeDef<t.VirtualMachinePreference> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('ObjectMeta'),
  spec: required(shape('VirtualMachinePreferenceSpec')),
};

export const virtualMachinePreferenceSpec: ShapeDef<t.VirtualMachinePreferenceSpec> = {
  annotations: map(text()),
  clock: shape('ClockPreferences'),
  cpu: shape('CPUPreferences'),
  devices: shape('DevicePreferences'),
  features: shape('FeaturePreferences'),
  firmware: shape('FirmwarePreferences'),
  machine: shape('MachinePreferences'),
  preferSpreadSocketToCoreRatio: whole(),
  preferredArchitecture: text(),
  preferredLaunchSecurity: shape('LaunchSecurity'),
  preferredSubdomain: text(),
  preferredTerminationGracePeriodSeconds: whole(undefined, { unit: 's' }),
  requirements: shape('PreferenceRequirements'),
  volumes: shape('VolumePreferences'),
};

export const volumePreferences: ShapeDef<t.VolumePreferences> = {
  preferredStorageClassName: text(),
};
