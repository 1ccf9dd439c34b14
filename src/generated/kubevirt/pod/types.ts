// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as cdi from '../cdi/types.ts';
import type * as cdiConfig from '../cdi-config/types.ts';
import type * as instancetype from '../instancetype/types.ts';
import type * as persistentVolume from '../persistent-volume/types.ts';
import type * as secret from '../secret/types.ts';
import type * as vmi from '../vmi/types.ts';

/** Parameters of createPodEviction. */
export interface CreatePodEvictionParams {
  name: string;
  namespace?: string;
  gracePeriodSeconds?: number;
  dryRun?: boolean;
}

/** Parameters of deletePod. */
export interface DeletePodParams {
  name: string;
  namespace?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  preconditions?: instancetype.Preconditions;
  dryRun?: boolean;
}

/** Parameters of getPod. */
export interface GetPodParams {
  name: string;
  namespace?: string;
}

/** Parameters of getPodDisruptionBudget. */
export interface GetPodDisruptionBudgetParams {
  name: string;
  namespace?: string;
}

/** Parameters of getPodLog. */
export interface GetPodLogParams {
  name: string;
  namespace?: string;
  container?: string;
  limitBytes?: number;
  previous?: boolean;
  sinceSeconds?: number;
  tailLines?: number;
  timestamps?: boolean;
}

/** Parameters of listPod. */
export interface ListPodParams {
  namespace?: string;
  labelSelector?: string;
  fieldSelector?: string;
  node?: string;
  status?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of listPodDisruptionBudget. */
export interface ListPodDisruptionBudgetParams {
  namespace?: string;
  labelSelector?: string;
  fieldSelector?: string;
  limit?: number;
  continue?: string;
}

export interface Affinity {
  nodeAffinity?: NodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}

export interface AppArmorProfile {
  localhostProfile?: string;
  type: string;
}

export interface AzureFileVolumeSource {
  readOnly?: boolean;
  secretName: string;
  shareName: string;
}

export interface CSIVolumeSource {
  driver: string;
  fsType?: string;
  nodePublishSecretRef?: secret.LocalObjectReference;
  readOnly?: boolean;
  volumeAttributes?: Readonly<Record<string, string>>;
}

export interface Capabilities {
  add?: ReadonlyArray<string>;
  drop?: ReadonlyArray<string>;
}

export interface CdiCondition {
  lastTransitionTime: string;
  message: string;
  observedGeneration?: number;
  reason: string;
  status: string;
  type: string;
}

export interface CephFSVolumeSource {
  monitors: ReadonlyArray<string>;
  path?: string;
  readOnly?: boolean;
  secretFile?: string;
  secretRef?: secret.LocalObjectReference;
  user?: string;
}

export interface CinderVolumeSource {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: secret.LocalObjectReference;
  volumeID: string;
}

export interface ClusterTrustBundleProjection {
  labelSelector?: persistentVolume.LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}

export interface ConfigMapEnvSource {
  name?: string;
  optional?: boolean;
}

export interface ConfigMapKeySelector {
  key: string;
  name?: string;
  optional?: boolean;
}

export interface ConfigMapProjection {
  items?: ReadonlyArray<KeyToPath>;
  name?: string;
  optional?: boolean;
}

export interface Container {
  args?: ReadonlyArray<string>;
  command?: ReadonlyArray<string>;
  env?: ReadonlyArray<EnvVar>;
  envFrom?: ReadonlyArray<EnvFromSource>;
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: Lifecycle;
  livenessProbe?: K8sProbe;
  name: string;
  ports?: ReadonlyArray<ContainerPort>;
  readinessProbe?: K8sProbe;
  resizePolicy?: ReadonlyArray<ContainerResizePolicy>;
  resources?: cdiConfig.V1ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: ReadonlyArray<ContainerRestartRule>;
  securityContext?: SecurityContext;
  startupProbe?: K8sProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: ReadonlyArray<VolumeDevice>;
  volumeMounts?: ReadonlyArray<VolumeMount>;
  workingDir?: string;
}

export interface ContainerExtendedResourceRequest {
  containerName: string;
  requestName: string;
  resourceName: string;
}

export interface ContainerPort {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  protocol?: string;
}

export interface ContainerResizePolicy {
  resourceName: string;
  restartPolicy: string;
}

export interface ContainerRestartRule {
  action: string;
  exitCodes?: ContainerRestartRuleOnExitCodes;
}

export interface ContainerRestartRuleOnExitCodes {
  operator: string;
  values?: ReadonlyArray<number>;
}

export interface ContainerState {
  running?: ContainerStateRunning;
  terminated?: ContainerStateTerminated;
  waiting?: ContainerStateWaiting;
}

export interface ContainerStateRunning {
  startedAt?: string;
}

export interface ContainerStateTerminated {
  containerID?: string;
  exitCode: number;
  finishedAt?: string;
  message?: string;
  reason?: string;
  signal?: number;
  startedAt?: string;
}

export interface ContainerStateWaiting {
  message?: string;
  reason?: string;
}

export interface ContainerStatus {
  allocatedResources?: Readonly<Record<string, string>>;
  allocatedResourcesStatus?: ReadonlyArray<ResourceStatus>;
  containerID?: string;
  image: string;
  imageID: string;
  lastState?: ContainerState;
  name: string;
  ready: boolean;
  resources?: cdiConfig.V1ResourceRequirements;
  restartCount: number;
  started?: boolean;
  state?: ContainerState;
  stopSignal?: string;
  user?: ContainerUser;
  volumeMounts?: ReadonlyArray<VolumeMountStatus>;
}

export interface ContainerUser {
  linux?: LinuxContainerUser;
}

export interface DownwardAPIProjection {
  items?: ReadonlyArray<DownwardAPIVolumeFile>;
}

export interface DownwardAPIVolumeFile {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}

export interface EmptyDirVolumeSource {
  medium?: string;
  sizeLimit?: string;
}

export interface EnvFromSource {
  configMapRef?: ConfigMapEnvSource;
  prefix?: string;
  secretRef?: SecretEnvSource;
}

export interface EnvVar {
  name: string;
  value?: string;
  valueFrom?: EnvVarSource;
}

export interface EnvVarSource {
  configMapKeyRef?: ConfigMapKeySelector;
  fieldRef?: ObjectFieldSelector;
  fileKeyRef?: FileKeySelector;
  resourceFieldRef?: ResourceFieldSelector;
  secretKeyRef?: SecretKeySelector;
}

export interface EphemeralContainer {
  args?: ReadonlyArray<string>;
  command?: ReadonlyArray<string>;
  env?: ReadonlyArray<EnvVar>;
  envFrom?: ReadonlyArray<EnvFromSource>;
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: Lifecycle;
  livenessProbe?: K8sProbe;
  name: string;
  ports?: ReadonlyArray<ContainerPort>;
  readinessProbe?: K8sProbe;
  resizePolicy?: ReadonlyArray<ContainerResizePolicy>;
  resources?: cdiConfig.V1ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: ReadonlyArray<ContainerRestartRule>;
  securityContext?: SecurityContext;
  startupProbe?: K8sProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: ReadonlyArray<VolumeDevice>;
  volumeMounts?: ReadonlyArray<VolumeMount>;
  workingDir?: string;
}

export interface FileKeySelector {
  key: string;
  optional?: boolean;
  path: string;
  volumeName: string;
}

export interface FlexVolumeSource {
  driver: string;
  fsType?: string;
  options?: Readonly<Record<string, string>>;
  readOnly?: boolean;
  secretRef?: secret.LocalObjectReference;
}

export interface GRPCAction {
  port: number;
  service?: string;
}

export interface GitRepoVolumeSource {
  directory?: string;
  repository: string;
  revision?: string;
}

export interface GlusterfsVolumeSource {
  endpoints: string;
  path: string;
  readOnly?: boolean;
}

export interface HostAlias {
  hostnames?: ReadonlyArray<string>;
  ip: string;
}

export interface HostIP {
  ip: string;
}

export interface ISCSIVolumeSource {
  chapAuthDiscovery?: boolean;
  chapAuthSession?: boolean;
  fsType?: string;
  initiatorName?: string;
  iqn: string;
  iscsiInterface?: string;
  lun: number;
  portals?: ReadonlyArray<string>;
  readOnly?: boolean;
  secretRef?: secret.LocalObjectReference;
  targetPortal: string;
}

export interface ImageVolumeSource {
  pullPolicy?: string;
  reference?: string;
}

export interface ImageVolumeStatus {
  imageRef: string;
}

export interface K8sConfigMapVolumeSource {
  defaultMode?: number;
  items?: ReadonlyArray<KeyToPath>;
  name?: string;
  optional?: boolean;
}

export interface K8sDownwardAPIVolumeSource {
  defaultMode?: number;
  items?: ReadonlyArray<DownwardAPIVolumeFile>;
}

export interface K8sEphemeralVolumeSource {
  volumeClaimTemplate?: PersistentVolumeClaimTemplate;
}

export interface K8sHTTPGetAction {
  host?: string;
  httpHeaders?: ReadonlyArray<vmi.HTTPHeader>;
  path?: string;
  port: unknown;
  scheme?: string;
}

export interface K8sPersistentVolumeClaimVolumeSource {
  claimName: string;
  readOnly?: boolean;
}

export interface K8sProbe {
  exec?: vmi.ExecAction;
  failureThreshold?: number;
  grpc?: GRPCAction;
  httpGet?: K8sHTTPGetAction;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: K8sTCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}

export interface K8sSecretVolumeSource {
  defaultMode?: number;
  items?: ReadonlyArray<KeyToPath>;
  optional?: boolean;
  secretName?: string;
}

export interface K8sTCPSocketAction {
  host?: string;
  port: unknown;
}

export interface K8sToleration {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}

export interface K8sTopologySpreadConstraint {
  labelSelector?: persistentVolume.LabelSelector;
  matchLabelKeys?: ReadonlyArray<string>;
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}

export interface K8sVolume {
  awsElasticBlockStore?: persistentVolume.AWSElasticBlockStoreVolumeSource;
  azureDisk?: persistentVolume.AzureDiskVolumeSource;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: K8sConfigMapVolumeSource;
  csi?: CSIVolumeSource;
  downwardAPI?: K8sDownwardAPIVolumeSource;
  emptyDir?: EmptyDirVolumeSource;
  ephemeral?: K8sEphemeralVolumeSource;
  fc?: persistentVolume.FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: persistentVolume.FlockerVolumeSource;
  gcePersistentDisk?: persistentVolume.GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: persistentVolume.HostPathVolumeSource;
  image?: ImageVolumeSource;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: persistentVolume.NFSVolumeSource;
  persistentVolumeClaim?: K8sPersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: persistentVolume.PhotonPersistentDiskVolumeSource;
  portworxVolume?: persistentVolume.PortworxVolumeSource;
  projected?: ProjectedVolumeSource;
  quobyte?: persistentVolume.QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: K8sSecretVolumeSource;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: persistentVolume.VsphereVirtualDiskVolumeSource;
}

export interface K8sVolumeStatus {
  image?: ImageVolumeStatus;
}

export interface KeyToPath {
  key: string;
  mode?: number;
  path: string;
}

export interface Lifecycle {
  postStart?: LifecycleHandler;
  preStop?: LifecycleHandler;
  stopSignal?: string;
}

export interface LifecycleHandler {
  exec?: vmi.ExecAction;
  httpGet?: K8sHTTPGetAction;
  sleep?: SleepAction;
  tcpSocket?: K8sTCPSocketAction;
}

export interface LinuxContainerUser {
  gid: number;
  supplementalGroups?: ReadonlyArray<number>;
  uid: number;
}

export interface NodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: ReadonlyArray<PreferredSchedulingTerm>;
  requiredDuringSchedulingIgnoredDuringExecution?: persistentVolume.NodeSelector;
}

export interface NodeAllocatableResourceClaimStatus {
  containers?: ReadonlyArray<string>;
  resourceClaimName: string;
  resources: Readonly<Record<string, string>>;
}

export interface ObjectFieldSelector {
  apiVersion?: string;
  fieldPath: string;
}

export interface PersistentVolumeClaimTemplate {
  metadata?: cdi.V1ObjectMeta;
  spec: persistentVolume.K8sPersistentVolumeClaimSpec;
}

export interface Pod {
  apiVersion?: string;
  kind?: string;
  metadata?: cdi.V1ObjectMeta;
  spec?: PodSpec;
  status?: PodStatus;
}

export interface PodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: ReadonlyArray<WeightedPodAffinityTerm>;
  requiredDuringSchedulingIgnoredDuringExecution?: ReadonlyArray<PodAffinityTerm>;
}

export interface PodAffinityTerm {
  labelSelector?: persistentVolume.LabelSelector;
  matchLabelKeys?: ReadonlyArray<string>;
  mismatchLabelKeys?: ReadonlyArray<string>;
  namespaceSelector?: persistentVolume.LabelSelector;
  namespaces?: ReadonlyArray<string>;
  topologyKey: string;
}

export interface PodAntiAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: ReadonlyArray<WeightedPodAffinityTerm>;
  requiredDuringSchedulingIgnoredDuringExecution?: ReadonlyArray<PodAffinityTerm>;
}

export interface PodCertificateProjection {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: Readonly<Record<string, string>>;
}

export interface PodCondition {
  lastProbeTime?: string;
  lastTransitionTime?: string;
  message?: string;
  observedGeneration?: number;
  reason?: string;
  status: string;
  type: string;
}

export interface PodDNSConfig {
  nameservers?: ReadonlyArray<string>;
  options?: ReadonlyArray<PodDNSConfigOption>;
  searches?: ReadonlyArray<string>;
}

export interface PodDNSConfigOption {
  name?: string;
  value?: string;
}

export interface PodDisruptionBudget {
  apiVersion?: string;
  kind?: string;
  metadata?: cdi.V1ObjectMeta;
  spec?: PodDisruptionBudgetSpec;
  status?: PodDisruptionBudgetStatus;
}

export interface PodDisruptionBudgetSpec {
  maxUnavailable?: unknown;
  minAvailable?: unknown;
  selector?: persistentVolume.LabelSelector;
  unhealthyPodEvictionPolicy?: string;
}

export interface PodDisruptionBudgetStatus {
  conditions?: ReadonlyArray<CdiCondition>;
  currentHealthy?: number;
  desiredHealthy?: number;
  disruptedPods?: Readonly<Record<string, string>>;
  disruptionsAllowed?: number;
  expectedPods?: number;
  observedGeneration?: number;
}

export interface PodExtendedResourceClaimStatus {
  requestMappings: ReadonlyArray<ContainerExtendedResourceRequest>;
  resourceClaimName: string;
}

export interface PodIP {
  ip: string;
}

export interface PodOS {
  name: string;
}

export interface PodReadinessGate {
  conditionType: string;
}

export interface PodResourceClaim {
  name: string;
  resourceClaimName?: string;
  resourceClaimTemplateName?: string;
}

export interface PodResourceClaimStatus {
  name: string;
  resourceClaimName?: string;
}

export interface PodSchedulingGate {
  name: string;
}

export interface PodSchedulingGroup {
  podGroupName?: string;
}

export interface PodSecurityContext {
  appArmorProfile?: AppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: SeccompProfile;
  supplementalGroups?: ReadonlyArray<number>;
  supplementalGroupsPolicy?: string;
  sysctls?: ReadonlyArray<Sysctl>;
  windowsOptions?: WindowsSecurityContextOptions;
}

export interface PodSpec {
  activeDeadlineSeconds?: number;
  affinity?: Affinity;
  automountServiceAccountToken?: boolean;
  containers: ReadonlyArray<Container>;
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  ephemeralContainers?: ReadonlyArray<EphemeralContainer>;
  hostAliases?: ReadonlyArray<HostAlias>;
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  hostnameOverride?: string;
  imagePullSecrets?: ReadonlyArray<secret.LocalObjectReference>;
  initContainers?: ReadonlyArray<Container>;
  nodeName?: string;
  nodeSelector?: Readonly<Record<string, string>>;
  os?: PodOS;
  overhead?: Readonly<Record<string, string>>;
  preemptionPolicy?: string;
  priority?: number;
  priorityClassName?: string;
  readinessGates?: ReadonlyArray<PodReadinessGate>;
  resourceClaims?: ReadonlyArray<PodResourceClaim>;
  resources?: cdiConfig.V1ResourceRequirements;
  restartPolicy?: string;
  runtimeClassName?: string;
  schedulerName?: string;
  schedulingGates?: ReadonlyArray<PodSchedulingGate>;
  schedulingGroup?: PodSchedulingGroup;
  securityContext?: PodSecurityContext;
  serviceAccount?: string;
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: ReadonlyArray<K8sToleration>;
  topologySpreadConstraints?: ReadonlyArray<K8sTopologySpreadConstraint>;
  volumes?: ReadonlyArray<K8sVolume>;
}

export interface PodStatus {
  allocatedResources?: Readonly<Record<string, string>>;
  conditions?: ReadonlyArray<PodCondition>;
  containerStatuses?: ReadonlyArray<ContainerStatus>;
  ephemeralContainerStatuses?: ReadonlyArray<ContainerStatus>;
  extendedResourceClaimStatus?: PodExtendedResourceClaimStatus;
  hostIP?: string;
  hostIPs?: ReadonlyArray<HostIP>;
  initContainerStatuses?: ReadonlyArray<ContainerStatus>;
  message?: string;
  nodeAllocatableResourceClaimStatuses?: ReadonlyArray<NodeAllocatableResourceClaimStatus>;
  nominatedNodeName?: string;
  observedGeneration?: number;
  phase?: string;
  podIP?: string;
  podIPs?: ReadonlyArray<PodIP>;
  qosClass?: string;
  reason?: string;
  resize?: string;
  resourceClaimStatuses?: ReadonlyArray<PodResourceClaimStatus>;
  resources?: cdiConfig.V1ResourceRequirements;
  startTime?: string;
}

export interface PreferredSchedulingTerm {
  preference: persistentVolume.NodeSelectorTerm;
  weight: number;
}

export interface ProjectedVolumeSource {
  defaultMode?: number;
  sources?: ReadonlyArray<VolumeProjection>;
}

export interface RBDVolumeSource {
  fsType?: string;
  image: string;
  keyring?: string;
  monitors: ReadonlyArray<string>;
  pool?: string;
  readOnly?: boolean;
  secretRef?: secret.LocalObjectReference;
  user?: string;
}

export interface ResourceFieldSelector {
  containerName?: string;
  divisor?: string;
  resource: string;
}

export interface ResourceHealth {
  health?: string;
  message?: string;
  resourceID: string;
}

export interface ResourceStatus {
  name: string;
  resources?: ReadonlyArray<ResourceHealth>;
}

export interface SELinuxOptions {
  level?: string;
  role?: string;
  type?: string;
  user?: string;
}

export interface ScaleIOVolumeSource {
  fsType?: string;
  gateway: string;
  protectionDomain?: string;
  readOnly?: boolean;
  secretRef: secret.LocalObjectReference;
  sslEnabled?: boolean;
  storageMode?: string;
  storagePool?: string;
  system: string;
  volumeName?: string;
}

export interface SeccompProfile {
  localhostProfile?: string;
  type: string;
}

export interface SecretEnvSource {
  name?: string;
  optional?: boolean;
}

export interface SecretKeySelector {
  key: string;
  name?: string;
  optional?: boolean;
}

export interface SecretProjection {
  items?: ReadonlyArray<KeyToPath>;
  name?: string;
  optional?: boolean;
}

export interface SecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: AppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: SeccompProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}

export interface ServiceAccountTokenProjection {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}

export interface SleepAction {
  seconds: number;
}

export interface StorageOSVolumeSource {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: secret.LocalObjectReference;
  volumeName?: string;
  volumeNamespace?: string;
}

export interface Sysctl {
  name: string;
  value: string;
}

export interface VolumeDevice {
  devicePath: string;
  name: string;
}

export interface VolumeMount {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}

export interface VolumeMountStatus {
  mountPath: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  volumeStatus?: K8sVolumeStatus;
}

export interface VolumeProjection {
  clusterTrustBundle?: ClusterTrustBundleProjection;
  configMap?: ConfigMapProjection;
  downwardAPI?: DownwardAPIProjection;
  podCertificate?: PodCertificateProjection;
  secret?: SecretProjection;
  serviceAccountToken?: ServiceAccountTokenProjection;
}

export interface WeightedPodAffinityTerm {
  podAffinityTerm: PodAffinityTerm;
  weight: number;
}

export interface WindowsSecurityContextOptions {
  gmsaCredentialSpec?: string;
  gmsaCredentialSpecName?: string;
  hostProcess?: boolean;
  runAsUserName?: string;
}
