// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as cdi from '../cdi/types.ts';
import type * as instancetype from '../instancetype/types.ts';
import type * as persistentVolume from '../persistent-volume/types.ts';
import type * as secret from '../secret/types.ts';

/** Parameters of applyKubeVirt. */
export interface ApplyKubeVirtParams {
  name: string;
  body: KubeVirt;
  namespace?: string;
  force?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of createKubeVirt. */
export interface CreateKubeVirtParams {
  body: KubeVirt;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of deleteCollectionKubeVirt. */
export interface DeleteCollectionKubeVirtParams {
  namespace: string;
  labelSelector?: string;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  dryRun?: boolean;
}

/** Parameters of deleteKubeVirt. */
export interface DeleteKubeVirtParams {
  name: string;
  namespace?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  preconditions?: instancetype.Preconditions;
  dryRun?: boolean;
}

/** Parameters of getKubeVirt. */
export interface GetKubeVirtParams {
  name: string;
  namespace?: string;
}

/** Parameters of listKubeVirt. */
export interface ListKubeVirtParams {
  namespace?: string;
  labelSelector?: string;
  fieldSelector?: string;
  status?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of patchKubeVirt. */
export interface PatchKubeVirtParams {
  name: string;
  body: unknown;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of replaceKubeVirt. */
export interface ReplaceKubeVirtParams {
  name: string;
  body: KubeVirt;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

export interface ArchConfiguration {
  amd64?: ArchSpecificConfiguration;
  arm64?: ArchSpecificConfiguration;
  defaultArchitecture?: string;
  ppc64le?: ArchSpecificConfiguration;
  s390x?: ArchSpecificConfiguration;
}

export interface ArchSpecificConfiguration {
  emulatedMachines?: ReadonlyArray<string>;
  machineType?: string;
  ovmfPath?: string;
}

export interface ChangedBlockTrackingSelectors {
  namespaceLabelSelector?: persistentVolume.LabelSelector;
  virtualMachineLabelSelector?: persistentVolume.LabelSelector;
}

export interface CommonInstancetypesDeployment {
  enabled?: boolean;
}

export interface ComponentConfig {
  nodePlacement?: cdi.NodePlacement;
  replicas?: number;
}

export interface ConfidentialComputeConfiguration {
  tdx?: TDXConfiguration;
}

export interface CustomProfile {
  localhostProfile?: string;
  runtimeDefaultProfile?: boolean;
}

export interface DeveloperConfiguration {
  clusterProfiler?: boolean;
  cpuAllocationRatio?: number;
  disabledFeatureGates?: ReadonlyArray<string>;
  diskVerification?: DiskVerification;
  featureGates?: ReadonlyArray<string>;
  logVerbosity?: LogVerbosity;
  memoryOvercommit?: number;
  minimumClusterTSCFrequency?: number;
  minimumReservePVCBytes?: number;
  nodeSelectors?: Readonly<Record<string, string>>;
  pvcTolerateLessSpaceUpToPercent?: number;
  useEmulation?: boolean;
}

export interface DiskVerification {
  memoryLimit: string;
}

export interface GenerationStatus {
  group: string;
  hash?: string;
  lastGeneration: number;
  name: string;
  namespace?: string;
  resource: string;
}

export interface HypervisorConfiguration {
  name?: string;
}

export interface InstancetypeConfiguration {
  referencePolicy?: 'reference' | 'expand' | 'expandAll';
}

export interface InterfaceBindingMigration {
  method?: string;
}

export interface InterfaceBindingPlugin {
  computeResourceOverhead?: ResourceRequirementsWithoutClaims;
  domainAttachmentType?: string;
  downwardAPI?: string;
  migration?: InterfaceBindingMigration;
  networkAttachmentDefinition?: string;
  sidecarImage?: string;
}

export interface KSMConfiguration {
  nodeLabelSelector?: persistentVolume.LabelSelector;
}

export interface KubeVirt {
  apiVersion?: string;
  kind?: string;
  metadata?: ObjectMeta;
  spec: KubeVirtSpec;
  status?: KubeVirtStatus;
}

export interface KubeVirtCertificateRotateStrategy {
  selfSigned?: KubeVirtSelfSignConfiguration;
}

export interface KubeVirtCondition {
  lastProbeTime?: unknown;
  lastTransitionTime?: unknown;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}

export interface KubeVirtConfiguration {
  additionalGuestMemoryOverheadRatio?: string;
  apiConfiguration?: ReloadableComponentConfiguration;
  architectureConfiguration?: ArchConfiguration;
  autoCPULimitNamespaceLabelSelector?: persistentVolume.LabelSelector;
  changedBlockTrackingLabelSelectors?: ChangedBlockTrackingSelectors;
  commonInstancetypesDeployment?: CommonInstancetypesDeployment;
  confidentialCompute?: ConfidentialComputeConfiguration;
  controllerConfiguration?: ReloadableComponentConfiguration;
  cpuModel?: string;
  cpuRequest?: string;
  defaultRuntimeClass?: string;
  developerConfiguration?: DeveloperConfiguration;
  emulatedMachines?: ReadonlyArray<string>;
  evictionStrategy?: string;
  handlerConfiguration?: ReloadableComponentConfiguration;
  hypervisors?: ReadonlyArray<HypervisorConfiguration>;
  imagePullPolicy?: 'Always' | 'IfNotPresent' | 'Never';
  instancetype?: InstancetypeConfiguration;
  ksmConfiguration?: KSMConfiguration;
  liveUpdateConfiguration?: LiveUpdateConfiguration;
  machineType?: string;
  mediatedDevicesConfiguration?: MediatedDevicesConfiguration;
  memBalloonStatsPeriod?: number;
  migrations?: MigrationConfiguration;
  minCPUModel?: string;
  network?: NetworkConfiguration;
  obsoleteCPUModels?: Readonly<Record<string, boolean>>;
  ovmfPath?: string;
  permittedHostDevices?: PermittedHostDevices;
  persistentReservationConfiguration?: PersistentReservationConfiguration;
  roleAggregationStrategy?: 'AggregateToDefault' | 'Manual';
  seccompConfiguration?: SeccompConfiguration;
  selinuxLauncherType?: string;
  smbios?: SMBiosConfiguration;
  supportContainerResources?: ReadonlyArray<SupportContainerResources>;
  supportedGuestAgentVersions?: ReadonlyArray<string>;
  tlsConfiguration?: TLSConfiguration;
  virtTemplateDeployment?: VirtTemplateDeployment;
  virtualMachineInstancesPerNode?: number;
  virtualMachineOptions?: VirtualMachineOptions;
  vmRolloutStrategy?: 'Stage' | 'LiveUpdate';
  vmStateStorageClass?: string;
  webhookConfiguration?: ReloadableComponentConfiguration;
}

export interface KubeVirtSelfSignConfiguration {
  ca?: cdi.CertConfig;
  caOverlapInterval?: string;
  caRotateInterval?: string;
  certRotateInterval?: string;
  server?: cdi.CertConfig;
}

export interface KubeVirtSpec {
  certificateRotateStrategy?: KubeVirtCertificateRotateStrategy;
  configuration?: KubeVirtConfiguration;
  customizeComponents?: cdi.CustomizeComponents;
  imagePullPolicy?: 'Always' | 'IfNotPresent' | 'Never';
  imagePullSecrets?: ReadonlyArray<secret.LocalObjectReference>;
  imageRegistry?: string;
  imageTag?: string;
  infra?: ComponentConfig;
  monitorAccount?: string;
  monitorNamespace?: string;
  productComponent?: string;
  productName?: string;
  productVersion?: string;
  serviceMonitorNamespace?: string;
  synchronizationPort?: string;
  uninstallStrategy?: string;
  workloadUpdateStrategy?: KubeVirtWorkloadUpdateStrategy;
  workloads?: ComponentConfig;
}

export interface KubeVirtStatus {
  conditions?: ReadonlyArray<KubeVirtCondition>;
  defaultArchitecture?: string;
  generations?: ReadonlyArray<GenerationStatus>;
  observedDeploymentConfig?: string;
  observedDeploymentID?: string;
  observedGeneration?: number;
  observedKubeVirtRegistry?: string;
  observedKubeVirtVersion?: string;
  operatorVersion?: string;
  outdatedVirtualMachineInstanceWorkloads?: number;
  phase?: string;
  synchronizationAddresses?: ReadonlyArray<string>;
  targetDeploymentConfig?: string;
  targetDeploymentID?: string;
  targetKubeVirtRegistry?: string;
  targetKubeVirtVersion?: string;
}

export interface KubeVirtWorkloadUpdateStrategy {
  batchEvictionInterval?: string;
  batchEvictionSize?: number;
  workloadUpdateMethods?: ReadonlyArray<string>;
}

export interface LiveUpdateConfiguration {
  maxCpuSockets?: number;
  maxGuest?: string;
  maxHotplugRatio?: number;
}

export interface LogVerbosity {
  nodeVerbosity?: Readonly<Record<string, number>>;
  virtAPI?: number;
  virtController?: number;
  virtHandler?: number;
  virtLauncher?: number;
  virtOperator?: number;
  virtSynchronizationController?: number;
}

export interface MediatedDevicesConfiguration {
  enabled?: boolean;
  mediatedDeviceTypes?: ReadonlyArray<string>;
  mediatedDevicesTypes?: ReadonlyArray<string>;
  nodeMediatedDeviceTypes?: ReadonlyArray<NodeMediatedDeviceTypesConfig>;
}

export interface MediatedHostDevice {
  externalResourceProvider?: boolean;
  mdevNameSelector: string;
  resourceName: string;
}

export interface MigrationConfiguration {
  allowAutoConverge?: boolean;
  allowPostCopy?: boolean;
  allowWorkloadDisruption?: boolean;
  bandwidthPerMigration?: string;
  completionTimeoutPerGiB?: number;
  disableTLS?: boolean;
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

export interface NetworkConfiguration {
  binding?: Readonly<Record<string, InterfaceBindingPlugin>>;
  defaultNetworkInterface?: string;
  permitBridgeInterfaceOnPodNetwork?: boolean;
  permitSlirpInterface?: boolean;
}

export interface NodeMediatedDeviceTypesConfig {
  mediatedDeviceTypes?: ReadonlyArray<string>;
  mediatedDevicesTypes?: ReadonlyArray<string>;
  nodeSelector: Readonly<Record<string, string>>;
}

export interface ObjectMeta {
  annotations?: Readonly<Record<string, string>>;
  creationTimestamp?: unknown;
  deletionGracePeriodSeconds?: number;
  deletionTimestamp?: string;
  finalizers?: ReadonlyArray<string>;
  generateName?: string;
  generation?: number;
  labels?: Readonly<Record<string, string>>;
  managedFields?: ReadonlyArray<cdi.ManagedFieldsEntry>;
  name?: string;
  namespace?: string;
  ownerReferences?: ReadonlyArray<cdi.OwnerReference>;
  resourceVersion?: string;
  selfLink?: string;
  uid?: string;
}

export interface PciHostDevice {
  externalResourceProvider?: boolean;
  pciVendorSelector: string;
  resourceName: string;
}

export interface PermittedHostDevices {
  mediatedDevices?: ReadonlyArray<MediatedHostDevice>;
  pciHostDevices?: ReadonlyArray<PciHostDevice>;
  usb?: ReadonlyArray<USBHostDevice>;
}

export interface PersistentReservationConfiguration {
  enabled?: boolean;
}

export interface RESTClientConfiguration {
  rateLimiter?: RateLimiter;
}

export interface RateLimiter {
  tokenBucketRateLimiter?: TokenBucketRateLimiter;
}

export interface ReloadableComponentConfiguration {
  restClient?: RESTClientConfiguration;
}

export interface ResourceRequirementsWithoutClaims {
  limits?: Readonly<Record<string, string>>;
  requests?: Readonly<Record<string, string>>;
}

export interface SMBiosConfiguration {
  family?: string;
  manufacturer?: string;
  product?: string;
  sku?: string;
  version?: string;
}

export interface SeccompConfiguration {
  virtualMachineInstanceProfile?: VirtualMachineInstanceProfile;
}

export interface SupportContainerResources {
  resources: ResourceRequirementsWithoutClaims;
  type: string;
}

export interface TDXAttestationConfiguration {
  enforced?: boolean;
  qgsSocketPath?: string;
}

export interface TDXConfiguration {
  attestation?: TDXAttestationConfiguration;
}

export interface TLSConfiguration {
  ciphers?: ReadonlyArray<string>;
  minTLSVersion?: 'VersionTLS10' | 'VersionTLS11' | 'VersionTLS12' | 'VersionTLS13';
}

export interface TokenBucketRateLimiter {
  burst: number;
  qps: number;
}

export interface USBHostDevice {
  externalResourceProvider?: boolean;
  resourceName: string;
  selectors?: ReadonlyArray<USBSelector>;
}

export interface USBSelector {
  product: string;
  vendor: string;
}

export interface VirtTemplateDeployment {
  enabled?: boolean;
}

export interface VirtualMachineInstanceProfile {
  customProfile?: CustomProfile;
}

export interface VirtualMachineOptions {
  disableFreePageReporting?: Readonly<Record<string, unknown>>;
  disableSerialConsoleLog?: Readonly<Record<string, unknown>>;
}
