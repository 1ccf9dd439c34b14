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

export const archConfiguration: ShapeDef<t.ArchConfiguration> = {
  amd64: shape('ArchSpecificConfiguration'),
  arm64: shape('ArchSpecificConfiguration'),
  defaultArchitecture: text(),
  ppc64le: shape('ArchSpecificConfiguration'),
  s390x: shape('ArchSpecificConfiguration'),
};

export const archSpecificConfiguration: ShapeDef<t.ArchSpecificConfiguration> = {
  emulatedMachines: list(text()),
  machineType: text(),
  ovmfPath: text(),
};

export const changedBlockTrackingSelectors: ShapeDef<t.ChangedBlockTrackingSelectors> = {
  namespaceLabelSelector: shape('LabelSelector'),
  virtualMachineLabelSelector: shape('LabelSelector'),
};

export const commonInstancetypesDeployment: ShapeDef<t.CommonInstancetypesDeployment> = {
  enabled: flag(),
};

export const componentConfig: ShapeDef<t.ComponentConfig> = {
  nodePlacement: shape('NodePlacement'),
  replicas: whole(),
};

export const confidentialComputeConfiguration: ShapeDef<t.ConfidentialComputeConfiguration> = {
  tdx: shape('TDXConfiguration'),
};

export const customProfile: ShapeDef<t.CustomProfile> = {
  localhostProfile: text(),
  runtimeDefaultProfile: flag(),
};

export const developerConfiguration: ShapeDef<t.DeveloperConfiguration> = {
  clusterProfiler: flag(),
  cpuAllocationRatio: whole(),
  disabledFeatureGates: list(text()),
  diskVerification: shape('DiskVerification'),
  featureGates: list(text()),
  logVerbosity: shape('LogVerbosity'),
  memoryOvercommit: whole(undefined, { unit: 'percent' }),
  minimumClusterTSCFrequency: whole(undefined, { unit: 'Hz' }),
  minimumReservePVCBytes: whole(undefined, { unit: 'bytes' }),
  nodeSelectors: map(text()),
  pvcTolerateLessSpaceUpToPercent: whole(undefined, { unit: 'percent' }),
  useEmulation: flag(),
};

export const diskVerification: ShapeDef<t.DiskVerification> = {
  memoryLimit: required(text(undefined, { unit: 'byte quantity' })),
};

export const generationStatus: ShapeDef<t.GenerationStatus> = {
  group: required(text()),
  hash: text(),
  lastGeneration: required(whole()),
  name: required(text()),
  namespace: text(),
  resource: required(text()),
};

export const hypervisorConfiguration: ShapeDef<t.HypervisorConfiguration> = {
  name: text(),
};

export const instancetypeConfiguration: ShapeDef<t.InstancetypeConfiguration> = {
  referencePolicy: text(undefined, { oneOf: ['reference', 'expand', 'expandAll'] }),
};

export const interfaceBindingMigration: ShapeDef<t.InterfaceBindingMigration> = {
  method: text(),
};

export const interfaceBindingPlugin: ShapeDef<t.InterfaceBindingPlugin> = {
  computeResourceOverhead: shape('ResourceRequirementsWithoutClaims'),
  domainAttachmentType: text(),
  downwardAPI: text(),
  migration: shape('InterfaceBindingMigration'),
  networkAttachmentDefinition: text(),
  sidecarImage: text(),
};

export const kSMConfiguration: ShapeDef<t.KSMConfiguration> = {
  nodeLabelSelector: shape('LabelSelector'),
};

export const kubeVirt: ShapeDef<t.KubeVirt> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('ObjectMeta'),
  spec: required(shape('KubeVirtSpec')),
  status: shape('KubeVirtStatus'),
};

export const kubeVirtCertificateRotateStrategy: ShapeDef<t.KubeVirtCertificateRotateStrategy> = {
  selfSigned: shape('KubeVirtSelfSignConfiguration'),
};

export const kubeVirtCondition: ShapeDef<t.KubeVirtCondition> = {
  lastProbeTime: opaque(),
  lastTransitionTime: opaque(),
  message: text(),
  reason: text(),
  status: required(text()),
  type: required(text()),
};

export const kubeVirtConfiguration: ShapeDef<t.KubeVirtConfiguration> = {
  additionalGuestMemoryOverheadRatio: text(),
  apiConfiguration: shape('ReloadableComponentConfiguration'),
  architectureConfiguration: shape('ArchConfiguration'),
  autoCPULimitNamespaceLabelSelector: shape('LabelSelector'),
  changedBlockTrackingLabelSelectors: shape('ChangedBlockTrackingSelectors'),
  commonInstancetypesDeployment: shape('CommonInstancetypesDeployment'),
  confidentialCompute: shape('ConfidentialComputeConfiguration'),
  controllerConfiguration: shape('ReloadableComponentConfiguration'),
  cpuModel: text(),
  cpuRequest: text(undefined, { unit: 'quantity' }),
  defaultRuntimeClass: text(),
  developerConfiguration: shape('DeveloperConfiguration'),
  emulatedMachines: list(text()),
  evictionStrategy: text(),
  handlerConfiguration: shape('ReloadableComponentConfiguration'),
  hypervisors: list(shape('HypervisorConfiguration')),
  imagePullPolicy: text(undefined, { oneOf: ['Always', 'IfNotPresent', 'Never'] }),
  instancetype: shape('InstancetypeConfiguration'),
  ksmConfiguration: shape('KSMConfiguration'),
  liveUpdateConfiguration: shape('LiveUpdateConfiguration'),
  machineType: text(),
  mediatedDevicesConfiguration: shape('MediatedDevicesConfiguration'),
  memBalloonStatsPeriod: whole(undefined, { unit: 's' }),
  migrations: shape('MigrationConfiguration'),
  minCPUModel: text(),
  network: shape('NetworkConfiguration'),
  obsoleteCPUModels: map(flag()),
  ovmfPath: text(),
  permittedHostDevices: shape('PermittedHostDevices'),
  persistentReservationConfiguration: shape('PersistentReservationConfiguration'),
  roleAggregationStrategy: text(undefined, { oneOf: ['AggregateToDefault', 'Manual'] }),
  seccompConfiguration: shape('SeccompConfiguration'),
  selinuxLauncherType: text(),
  smbios: shape('SMBiosConfiguration'),
  supportContainerResources: list(shape('SupportContainerResources')),
  supportedGuestAgentVersions: list(text()),
  tlsConfiguration: shape('TLSConfiguration'),
  virtTemplateDeployment: shape('VirtTemplateDeployment'),
  virtualMachineInstancesPerNode: whole(),
  virtualMachineOptions: shape('VirtualMachineOptions'),
  vmRolloutStrategy: text(undefined, { oneOf: ['Stage', 'LiveUpdate'] }),
  vmStateStorageClass: text(),
  webhookConfiguration: shape('ReloadableComponentConfiguration'),
};

export const kubeVirtSelfSignConfiguration: ShapeDef<t.KubeVirtSelfSignConfiguration> = {
  ca: shape('CertConfig'),
  caOverlapInterval: text(undefined, { unit: 'duration' }),
  caRotateInterval: text(undefined, { unit: 'duration' }),
  certRotateInterval: text(undefined, { unit: 'duration' }),
  server: shape('CertConfig'),
};

export const kubeVirtSpec: ShapeDef<t.KubeVirtSpec> = {
  certificateRotateStrategy: shape('KubeVirtCertificateRotateStrategy'),
  configuration: shape('KubeVirtConfiguration'),
  customizeComponents: shape('CustomizeComponents'),
  imagePullPolicy: text(undefined, { oneOf: ['Always', 'IfNotPresent', 'Never'] }),
  imagePullSecrets: list(shape('LocalObjectReference')),
  imageRegistry: text(),
  imageTag: text(),
  infra: shape('ComponentConfig'),
  monitorAccount: text(),
  monitorNamespace: text(),
  productComponent: text(),
  productName: text(),
  productVersion: text(),
  serviceMonitorNamespace: text(),
  synchronizationPort: text(),
  uninstallStrategy: text(),
  workloadUpdateStrategy: shape('KubeVirtWorkloadUpdateStrategy'),
  workloads: shape('ComponentConfig'),
};

export const kubeVirtStatus: ShapeDef<t.KubeVirtStatus> = {
  conditions: list(shape('KubeVirtCondition')),
  defaultArchitecture: text(),
  generations: list(shape('GenerationStatus')),
  observedDeploymentConfig: text(),
  observedDeploymentID: text(),
  observedGeneration: whole(),
  observedKubeVirtRegistry: text(),
  observedKubeVirtVersion: text(),
  operatorVersion: text(),
  outdatedVirtualMachineInstanceWorkloads: whole(),
  phase: text(),
  synchronizationAddresses: list(text()),
  targetDeploymentConfig: text(),
  targetDeploymentID: text(),
  targetKubeVirtRegistry: text(),
  targetKubeVirtVersion: text(),
};

export const kubeVirtWorkloadUpdateStrategy: ShapeDef<t.KubeVirtWorkloadUpdateStrategy> = {
  batchEvictionInterval: text(undefined, { unit: 'duration' }),
  batchEvictionSize: whole(),
  workloadUpdateMethods: list(text()),
};

export const liveUpdateConfiguration: ShapeDef<t.LiveUpdateConfiguration> = {
  maxCpuSockets: whole(),
  maxGuest: text(undefined, { unit: 'byte quantity' }),
  maxHotplugRatio: whole(),
};

export const logVerbosity: ShapeDef<t.LogVerbosity> = {
  nodeVerbosity: map(whole()),
  virtAPI: whole(),
  virtController: whole(),
  virtHandler: whole(),
  virtLauncher: whole(),
  virtOperator: whole(),
  virtSynchronizationController: whole(),
};

export const mediatedDevicesConfiguration: ShapeDef<t.MediatedDevicesConfiguration> = {
  enabled: flag(),
  mediatedDeviceTypes: list(text()),
  mediatedDevicesTypes: list(text()),
  nodeMediatedDeviceTypes: list(shape('NodeMediatedDeviceTypesConfig')),
};

export const mediatedHostDevice: ShapeDef<t.MediatedHostDevice> = {
  externalResourceProvider: flag(),
  mdevNameSelector: required(text()),
  resourceName: required(text()),
};

export const migrationConfiguration: ShapeDef<t.MigrationConfiguration> = {
  allowAutoConverge: flag(),
  allowPostCopy: flag(),
  allowWorkloadDisruption: flag(),
  bandwidthPerMigration: text(undefined, { unit: 'quantity' }),
  completionTimeoutPerGiB: whole(undefined, { unit: 's' }),
  disableTLS: flag(),
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

export const networkConfiguration: ShapeDef<t.NetworkConfiguration> = {
  binding: map(shape('InterfaceBindingPlugin')),
  defaultNetworkInterface: text(),
  permitBridgeInterfaceOnPodNetwork: flag(),
  permitSlirpInterface: flag(),
};

export const nodeMediatedDeviceTypesConfig: ShapeDef<t.NodeMediatedDeviceTypesConfig> = {
  mediatedDeviceTypes: list(text()),
  mediatedDevicesTypes: list(text()),
  nodeSelector: required(map(text())),
};

export const objectMeta: ShapeDef<t.ObjectMeta> = {
  annotations: map(text()),
  creationTimestamp: opaque(),
  deletionGracePeriodSeconds: whole(undefined, { unit: 's' }),
  deletionTimestamp: instant(),
  finalizers: list(text()),
  generateName: text(),
  generation: whole(),
  labels: map(text()),
  managedFields: list(shape('ManagedFieldsEntry')),
  name: text(),
  namespace: text(),
  ownerReferences: list(shape('OwnerReference')),
  resourceVersion: text(),
  selfLink: text(),
  uid: text(),
};

export const pciHostDevice: ShapeDef<t.PciHostDevice> = {
  externalResourceProvider: flag(),
  pciVendorSelector: required(text()),
  resourceName: required(text()),
};

export const permittedHostDevices: ShapeDef<t.PermittedHostDevices> = {
  mediatedDevices: list(shape('MediatedHostDevice')),
  pciHostDevices: list(shape('PciHostDevice')),
  usb: list(shape('USBHostDevice')),
};

export const persistentReservationConfiguration: ShapeDef<t.PersistentReservationConfiguration> = {
  enabled: flag(),
};

export const rESTClientConfiguration: ShapeDef<t.RESTClientConfiguration> = {
  rateLimiter: shape('RateLimiter'),
};

export const rateLimiter: ShapeDef<t.RateLimiter> = {
  tokenBucketRateLimiter: shape('TokenBucketRateLimiter'),
};

export const reloadableComponentConfiguration: ShapeDef<t.ReloadableComponentConfiguration> = {
  restClient: shape('RESTClientConfiguration'),
};

export const resourceRequirementsWithoutClaims: ShapeDef<t.ResourceRequirementsWithoutClaims> = {
  limits: map(text(undefined, { unit: 'quantity' })),
  requests: map(text(undefined, { unit: 'quantity' })),
};

export const sMBiosConfiguration: ShapeDef<t.SMBiosConfiguration> = {
  family: text(),
  manufacturer: text(),
  product: text(),
  sku: text(),
  version: text(),
};

export const seccompConfiguration: ShapeDef<t.SeccompConfiguration> = {
  virtualMachineInstanceProfile: shape('VirtualMachineInstanceProfile'),
};

export const supportContainerResources: ShapeDef<t.SupportContainerResources> = {
  resources: required(shape('ResourceRequirementsWithoutClaims')),
  type: required(text()),
};

export const tDXAttestationConfiguration: ShapeDef<t.TDXAttestationConfiguration> = {
  enforced: flag(),
  qgsSocketPath: text(),
};

export const tDXConfiguration: ShapeDef<t.TDXConfiguration> = {
  attestation: shape('TDXAttestationConfiguration'),
};

export const tLSConfiguration: ShapeDef<t.TLSConfiguration> = {
  ciphers: list(text()),
  minTLSVersion: text(undefined, { oneOf: ['VersionTLS10', 'VersionTLS11', 'VersionTLS12', 'VersionTLS13'] }),
};

export const tokenBucketRateLimiter: ShapeDef<t.TokenBucketRateLimiter> = {
  burst: required(whole()),
  qps: required(number()),
};

export const uSBHostDevice: ShapeDef<t.USBHostDevice> = {
  externalResourceProvider: flag(),
  resourceName: required(text()),
  selectors: list(shape('USBSelector')),
};

export const uSBSelector: ShapeDef<t.USBSelector> = {
  product: required(text()),
  vendor: required(text()),
};

export const virtTemplateDeployment: ShapeDef<t.VirtTemplateDeployment> = {
  enabled: flag(),
};

export const virtualMachineInstanceProfile: ShapeDef<t.VirtualMachineInstanceProfile> = {
  customProfile: shape('CustomProfile'),
};

export const virtualMachineOptions: ShapeDef<t.VirtualMachineOptions> = {
  disableFreePageReporting: map(opaque()),
  disableSerialConsoleLog: map(opaque()),
};
