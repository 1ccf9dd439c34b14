// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as kubevirt from '../kubevirt/types.ts';

/** Parameters of applyVirtualMachineClusterInstancetype. */
export interface ApplyVirtualMachineClusterInstancetypeParams {
  name: string;
  body: VirtualMachineClusterInstancetype;
  force?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of applyVirtualMachineClusterPreference. */
export interface ApplyVirtualMachineClusterPreferenceParams {
  name: string;
  body: VirtualMachineClusterPreference;
  force?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of applyVirtualMachineInstancetype. */
export interface ApplyVirtualMachineInstancetypeParams {
  name: string;
  body: VirtualMachineInstancetype;
  namespace?: string;
  force?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of applyVirtualMachinePreference. */
export interface ApplyVirtualMachinePreferenceParams {
  name: string;
  body: VirtualMachinePreference;
  namespace?: string;
  force?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of createVirtualMachineClusterInstancetype. */
export interface CreateVirtualMachineClusterInstancetypeParams {
  body: VirtualMachineClusterInstancetype;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of createVirtualMachineClusterPreference. */
export interface CreateVirtualMachineClusterPreferenceParams {
  body: VirtualMachineClusterPreference;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of createVirtualMachineInstancetype. */
export interface CreateVirtualMachineInstancetypeParams {
  body: VirtualMachineInstancetype;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of createVirtualMachinePreference. */
export interface CreateVirtualMachinePreferenceParams {
  body: VirtualMachinePreference;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of deleteCollectionVirtualMachineClusterInstancetype. */
export interface DeleteCollectionVirtualMachineClusterInstancetypeParams {
  labelSelector?: string;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  dryRun?: boolean;
}

/** Parameters of deleteCollectionVirtualMachineClusterPreference. */
export interface DeleteCollectionVirtualMachineClusterPreferenceParams {
  labelSelector?: string;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  dryRun?: boolean;
}

/** Parameters of deleteCollectionVirtualMachineInstancetype. */
export interface DeleteCollectionVirtualMachineInstancetypeParams {
  namespace: string;
  labelSelector?: string;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  dryRun?: boolean;
}

/** Parameters of deleteCollectionVirtualMachinePreference. */
export interface DeleteCollectionVirtualMachinePreferenceParams {
  namespace: string;
  labelSelector?: string;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  dryRun?: boolean;
}

/** Parameters of deleteVirtualMachineClusterInstancetype. */
export interface DeleteVirtualMachineClusterInstancetypeParams {
  name: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  preconditions?: Preconditions;
  dryRun?: boolean;
}

/** Parameters of deleteVirtualMachineClusterPreference. */
export interface DeleteVirtualMachineClusterPreferenceParams {
  name: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  preconditions?: Preconditions;
  dryRun?: boolean;
}

/** Parameters of deleteVirtualMachineInstancetype. */
export interface DeleteVirtualMachineInstancetypeParams {
  name: string;
  namespace?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  preconditions?: Preconditions;
  dryRun?: boolean;
}

/** Parameters of deleteVirtualMachinePreference. */
export interface DeleteVirtualMachinePreferenceParams {
  name: string;
  namespace?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  preconditions?: Preconditions;
  dryRun?: boolean;
}

/** Parameters of getVirtualMachineClusterInstancetype. */
export interface GetVirtualMachineClusterInstancetypeParams {
  name: string;
}

/** Parameters of getVirtualMachineClusterPreference. */
export interface GetVirtualMachineClusterPreferenceParams {
  name: string;
}

/** Parameters of getVirtualMachineInstancetype. */
export interface GetVirtualMachineInstancetypeParams {
  name: string;
  namespace?: string;
}

/** Parameters of getVirtualMachinePreference. */
export interface GetVirtualMachinePreferenceParams {
  name: string;
  namespace?: string;
}

/** Parameters of listVirtualMachineClusterInstancetype. */
export interface ListVirtualMachineClusterInstancetypeParams {
  labelSelector?: string;
  fieldSelector?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of listVirtualMachineClusterPreference. */
export interface ListVirtualMachineClusterPreferenceParams {
  labelSelector?: string;
  fieldSelector?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of listVirtualMachineInstancetype. */
export interface ListVirtualMachineInstancetypeParams {
  namespace?: string;
  labelSelector?: string;
  fieldSelector?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of listVirtualMachinePreference. */
export interface ListVirtualMachinePreferenceParams {
  namespace?: string;
  labelSelector?: string;
  fieldSelector?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of patchVirtualMachineClusterInstancetype. */
export interface PatchVirtualMachineClusterInstancetypeParams {
  name: string;
  body: unknown;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of patchVirtualMachineClusterPreference. */
export interface PatchVirtualMachineClusterPreferenceParams {
  name: string;
  body: unknown;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of patchVirtualMachineInstancetype. */
export interface PatchVirtualMachineInstancetypeParams {
  name: string;
  body: unknown;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of patchVirtualMachinePreference. */
export interface PatchVirtualMachinePreferenceParams {
  name: string;
  body: unknown;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of replaceVirtualMachineClusterInstancetype. */
export interface ReplaceVirtualMachineClusterInstancetypeParams {
  name: string;
  body: VirtualMachineClusterInstancetype;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of replaceVirtualMachineClusterPreference. */
export interface ReplaceVirtualMachineClusterPreferenceParams {
  name: string;
  body: VirtualMachineClusterPreference;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of replaceVirtualMachineInstancetype. */
export interface ReplaceVirtualMachineInstancetypeParams {
  name: string;
  body: VirtualMachineInstancetype;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of replaceVirtualMachinePreference. */
export interface ReplaceVirtualMachinePreferenceParams {
  name: string;
  body: VirtualMachinePreference;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

export interface BlockSize {
  custom?: CustomBlockSize;
  matchVolume?: FeatureState;
}

export interface CPUFeature {
  name: string;
  policy?: 'force' | 'require' | 'optional' | 'disable' | 'forbid';
}

export interface CPUInstancetype {
  dedicatedCPUPlacement?: boolean;
  guest: number;
  isolateEmulatorThread?: boolean;
  maxSockets?: number;
  model?: string;
  numa?: NUMA;
  realtime?: Realtime;
}

export interface CPUPreferenceRequirement {
  guest: number;
}

export interface CPUPreferences {
  preferredCPUFeatures?: ReadonlyArray<CPUFeature>;
  preferredCPUTopology?: string;
  spreadOptions?: SpreadOptions;
}

export interface ClockOffset {
  timezone?: string;
  utc?: ClockOffsetUTC;
}

export interface ClockOffsetUTC {
  offsetSeconds?: number;
}

export interface ClockPreferences {
  preferredClockOffset?: ClockOffset;
  preferredTimer?: Timer;
}

export interface CustomBlockSize {
  discardGranularity?: number;
  logical?: number;
  physical?: number;
}

export interface DevicePreferences {
  preferredAutoattachGraphicsDevice?: boolean;
  preferredAutoattachInputDevice?: boolean;
  preferredAutoattachMemBalloon?: boolean;
  preferredAutoattachPodInterface?: boolean;
  preferredAutoattachSerialConsole?: boolean;
  preferredBlockMultiQueue?: boolean;
  preferredCdromBus?: string;
  preferredDisableHotplug?: boolean;
  preferredDiskBlockSize?: BlockSize;
  preferredDiskBus?: string;
  preferredDiskCache?: string;
  preferredDiskDedicatedIoThread?: boolean;
  preferredDiskIO?: string;
  preferredInputBus?: string;
  preferredInputType?: string;
  preferredInterfaceMasquerade?: Readonly<Record<string, unknown>>;
  preferredInterfaceModel?: string;
  preferredLunBus?: string;
  preferredNetworkInterfaceMultiQueue?: boolean;
  preferredPanicDeviceModel?: string;
  preferredRng?: Readonly<Record<string, unknown>>;
  preferredSoundModel?: string;
  preferredTPM?: TPMDevice;
  preferredUseVirtioTransitional?: boolean;
  preferredVideoType?: string;
  preferredVirtualGPUOptions?: VGPUOptions;
}

export interface DiskIOThreads {
  supplementalPoolThreadCount?: number;
}

export interface EFI {
  persistent?: boolean;
  secureBoot?: boolean;
}

export interface FeatureAPIC {
  enabled?: boolean;
  endOfInterrupt?: boolean;
}

export interface FeatureHyperv {
  evmcs?: FeatureState;
  frequencies?: FeatureState;
  ipi?: FeatureState;
  reenlightenment?: FeatureState;
  relaxed?: FeatureState;
  reset?: FeatureState;
  runtime?: FeatureState;
  spinlocks?: FeatureSpinlocks;
  synic?: FeatureState;
  synictimer?: SyNICTimer;
  tlbflush?: TLBFlush;
  vapic?: FeatureState;
  vendorid?: FeatureVendorID;
  vpindex?: FeatureState;
}

export interface FeatureKVM {
  hidden?: boolean;
}

export interface FeaturePreferences {
  preferredAcpi?: FeatureState;
  preferredApic?: FeatureAPIC;
  preferredHyperv?: FeatureHyperv;
  preferredKvm?: FeatureKVM;
  preferredPvspinlock?: FeatureState;
  preferredSmm?: FeatureState;
}

export interface FeatureSpinlocks {
  enabled?: boolean;
  spinlocks?: number;
}

export interface FeatureState {
  enabled?: boolean;
}

export interface FeatureVendorID {
  enabled?: boolean;
  vendorid?: string;
}

export interface FirmwarePreferences {
  preferredEfi?: EFI;
  preferredUseBios?: boolean;
  preferredUseBiosSerial?: boolean;
  preferredUseEfi?: boolean;
  preferredUseSecureBoot?: boolean;
}

export interface GPU {
  claimName?: string;
  deviceName?: string;
  name: string;
  requestName?: string;
  tag?: string;
  virtualGPUOptions?: VGPUOptions;
}

export interface HPETTimer {
  present?: boolean;
  tickPolicy?: string;
}

export interface HostDevice {
  claimName?: string;
  deviceName?: string;
  name: string;
  requestName?: string;
  tag?: string;
}

export interface Hugepages {
  pageSize?: string;
}

export interface HypervTimer {
  present?: boolean;
}

export interface KVMTimer {
  present?: boolean;
}

export interface LaunchSecurity {
  sev?: SEV;
  snp?: Readonly<Record<string, unknown>>;
  tdx?: Readonly<Record<string, unknown>>;
}

export interface MachinePreferences {
  preferredMachineType?: string;
}

export interface MemoryInstancetype {
  guest: string;
  hugepages?: Hugepages;
  maxGuest?: string;
  overcommitPercent?: number;
}

export interface MemoryPreferenceRequirement {
  guest: string;
}

export interface NUMA {
  guestMappingPassthrough?: Readonly<Record<string, unknown>>;
}

export interface PITTimer {
  present?: boolean;
  tickPolicy?: string;
}

export interface Preconditions {
  resourceVersion?: string;
  uid?: string;
}

export interface PreferenceRequirements {
  architecture?: string;
  cpu?: CPUPreferenceRequirement;
  memory?: MemoryPreferenceRequirement;
}

export interface RTCTimer {
  present?: boolean;
  tickPolicy?: string;
  track?: string;
}

export interface Realtime {
  mask?: string;
}

export interface SEV {
  attestation?: Readonly<Record<string, unknown>>;
  dhCert?: string;
  policy?: SEVPolicy;
  session?: string;
}

export interface SEVPolicy {
  encryptedState?: boolean;
}

export interface SpreadOptions {
  across?: string;
  ratio?: number;
}

export interface SyNICTimer {
  direct?: FeatureState;
  enabled?: boolean;
}

export interface TLBFlush {
  direct?: FeatureState;
  enabled?: boolean;
  extended?: FeatureState;
}

export interface TPMDevice {
  enabled?: boolean;
  persistent?: boolean;
}

export interface Timer {
  hpet?: HPETTimer;
  hyperv?: HypervTimer;
  kvm?: KVMTimer;
  pit?: PITTimer;
  rtc?: RTCTimer;
}

export interface VGPUDisplayOptions {
  enabled?: boolean;
  ramFB?: FeatureState;
}

export interface VGPUOptions {
  display?: VGPUDisplayOptions;
}

export interface VirtualMachineClusterInstancetype {
  apiVersion?: string;
  kind?: string;
  metadata?: kubevirt.ObjectMeta;
  spec: VirtualMachineInstancetypeSpec;
}

export interface VirtualMachineClusterPreference {
  apiVersion?: string;
  kind?: string;
  metadata?: kubevirt.ObjectMeta;
  spec: VirtualMachinePreferenceSpec;
}

export interface VirtualMachineInstancetype {
  apiVersion?: string;
  kind?: string;
  metadata?: kubevirt.ObjectMeta;
  spec: VirtualMachineInstancetypeSpec;
}

export interface VirtualMachineInstancetypeSpec {
  annotations?: Readonly<Record<string, string>>;
  cpu: CPUInstancetype;
  gpus?: ReadonlyArray<GPU>;
  hostDevices?: ReadonlyArray<HostDevice>;
  ioThreads?: DiskIOThreads;
  ioThreadsPolicy?: string;
  launchSecurity?: LaunchSecurity;
  memory: MemoryInstancetype;
  nodeSelector?: Readonly<Record<string, string>>;
  schedulerName?: string;
}

export interface VirtualMachinePreference {
  apiVersion?: string;
  kind?: string;
  metadata?: kubevirt.ObjectMeta;
  spec: VirtualMachinePreferenceSpec;
}

export interface VirtualMachinePreferenceSpec {
  annotations?: Readonly<Record<string, string>>;
  clock?: ClockPreferences;
  cpu?: CPUPreferences;
  devices?: DevicePreferences;
  features?: FeaturePreferences;
  firmware?: FirmwarePreferences;
  machine?: MachinePreferences;
  preferSpreadSocketToCoreRatio?: number;
  preferredArchitecture?: string;
  preferredLaunchSecurity?: LaunchSecurity;
  preferredSubdomain?: string;
  preferredTerminationGracePeriodSeconds?: number;
  requirements?: PreferenceRequirements;
  volumes?: VolumePreferences;
}

export interface VolumePreferences {
  preferredStorageClassName?: string;
}
