// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, instant, list, map, opaque, required, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const affinity: ShapeDef<t.Affinity> = {
  nodeAffinity: shape('NodeAffinity'),
  podAffinity: shape('PodAffinity'),
  podAntiAffinity: shape('PodAntiAffinity'),
};

export const appArmorProfile: ShapeDef<t.AppArmorProfile> = {
  localhostProfile: text(),
  type: required(text()),
};

export const azureFileVolumeSource: ShapeDef<t.AzureFileVolumeSource> = {
  readOnly: flag(),
  secretName: required(text()),
  shareName: required(text()),
};

export const cSIVolumeSource: ShapeDef<t.CSIVolumeSource> = {
  driver: required(text()),
  fsType: text(),
  nodePublishSecretRef: shape('LocalObjectReference'),
  readOnly: flag(),
  volumeAttributes: map(text()),
};

export const capabilities: ShapeDef<t.Capabilities> = {
  add: list(text()),
  drop: list(text()),
};

export const cdiCondition: ShapeDef<t.CdiCondition> = {
  lastTransitionTime: required(instant()),
  message: required(text()),
  observedGeneration: whole(),
  reason: required(text()),
  status: required(text()),
  type: required(text()),
};

export const cephFSVolumeSource: ShapeDef<t.CephFSVolumeSource> = {
  monitors: required(list(text())),
  path: text(),
  readOnly: flag(),
  secretFile: text(),
  secretRef: shape('LocalObjectReference'),
  user: text(),
};

export const cinderVolumeSource: ShapeDef<t.CinderVolumeSource> = {
  fsType: text(),
  readOnly: flag(),
  secretRef: shape('LocalObjectReference'),
  volumeID: required(text()),
};

export const clusterTrustBundleProjection: ShapeDef<t.ClusterTrustBundleProjection> = {
  labelSelector: shape('LabelSelector'),
  name: text(),
  optional: flag(),
  path: required(text()),
  signerName: text(),
};

export const configMapEnvSource: ShapeDef<t.ConfigMapEnvSource> = {
  name: text(),
  optional: flag(),
};

export const configMapKeySelector: ShapeDef<t.ConfigMapKeySelector> = {
  key: required(text()),
  name: text(),
  optional: flag(),
};

export const configMapProjection: ShapeDef<t.ConfigMapProjection> = {
  items: list(shape('KeyToPath')),
  name: text(),
  optional: flag(),
};

export const container: ShapeDef<t.Container> = {
  args: list(text()),
  command: list(text()),
  env: list(shape('EnvVar')),
  envFrom: list(shape('EnvFromSource')),
  image: text(),
  imagePullPolicy: text(),
  lifecycle: shape('Lifecycle'),
  livenessProbe: shape('K8sProbe'),
  name: required(text()),
  ports: list(shape('ContainerPort')),
  readinessProbe: shape('K8sProbe'),
  resizePolicy: list(shape('ContainerResizePolicy')),
  resources: shape('V1ResourceRequirements'),
  restartPolicy: text(),
  restartPolicyRules: list(shape('ContainerRestartRule')),
  securityContext: shape('SecurityContext'),
  startupProbe: shape('K8sProbe'),
  stdin: flag(),
  stdinOnce: flag(),
  terminationMessagePath: text(),
  terminationMessagePolicy: text(),
  tty: flag(),
  volumeDevices: list(shape('VolumeDevice')),
  volumeMounts: list(shape('VolumeMount')),
  workingDir: text(),
};

export const containerExtendedResourceRequest: ShapeDef<t.ContainerExtendedResourceRequest> = {
  containerName: required(text()),
  requestName: required(text()),
  resourceName: required(text()),
};

export const containerPort: ShapeDef<t.ContainerPort> = {
  containerPort: required(whole()),
  hostIP: text(),
  hostPort: whole(),
  name: text(),
  protocol: text(),
};

export const containerResizePolicy: ShapeDef<t.ContainerResizePolicy> = {
  resourceName: required(text()),
  restartPolicy: required(text()),
};

export const containerRestartRule: ShapeDef<t.ContainerRestartRule> = {
  action: required(text()),
  exitCodes: shape('ContainerRestartRuleOnExitCodes'),
};

export const containerRestartRuleOnExitCodes: ShapeDef<t.ContainerRestartRuleOnExitCodes> = {
  operator: required(text()),
  values: list(whole()),
};

export const containerState: ShapeDef<t.ContainerState> = {
  running: shape('ContainerStateRunning'),
  terminated: shape('ContainerStateTerminated'),
  waiting: shape('ContainerStateWaiting'),
};

export const containerStateRunning: ShapeDef<t.ContainerStateRunning> = {
  startedAt: instant(),
};

export const containerStateTerminated: ShapeDef<t.ContainerStateTerminated> = {
  containerID: text(),
  exitCode: required(whole()),
  finishedAt: instant(),
  message: text(),
  reason: text(),
  signal: whole(),
  startedAt: instant(),
};

export const containerStateWaiting: ShapeDef<t.ContainerStateWaiting> = {
  message: text(),
  reason: text(),
};

export const containerStatus: ShapeDef<t.ContainerStatus> = {
  allocatedResources: map(text(undefined, { unit: 'quantity' })),
  allocatedResourcesStatus: list(shape('ResourceStatus')),
  containerID: text(),
  image: required(text()),
  imageID: required(text()),
  lastState: shape('ContainerState'),
  name: required(text()),
  ready: required(flag()),
  resources: shape('V1ResourceRequirements'),
  restartCount: required(whole()),
  started: flag(),
  state: shape('ContainerState'),
  stopSignal: text(),
  user: shape('ContainerUser'),
  volumeMounts: list(shape('VolumeMountStatus')),
};

export const containerUser: ShapeDef<t.ContainerUser> = {
  linux: shape('LinuxContainerUser'),
};

export const downwardAPIProjection: ShapeDef<t.DownwardAPIProjection> = {
  items: list(shape('DownwardAPIVolumeFile')),
};

export const downwardAPIVolumeFile: ShapeDef<t.DownwardAPIVolumeFile> = {
  fieldRef: shape('ObjectFieldSelector'),
  mode: whole(),
  path: required(text()),
  resourceFieldRef: shape('ResourceFieldSelector'),
};

export const emptyDirVolumeSource: ShapeDef<t.EmptyDirVolumeSource> = {
  medium: text(),
  sizeLimit: text(undefined, { unit: 'quantity' }),
};

export const envFromSource: ShapeDef<t.EnvFromSource> = {
  configMapRef: shape('ConfigMapEnvSource'),
  prefix: text(),
  secretRef: shape('SecretEnvSource'),
};

export const envVar: ShapeDef<t.EnvVar> = {
  name: required(text()),
  value: text(),
  valueFrom: shape('EnvVarSource'),
};

export const envVarSource: ShapeDef<t.EnvVarSource> = {
  configMapKeyRef: shape('ConfigMapKeySelector'),
  fieldRef: shape('ObjectFieldSelector'),
  fileKeyRef: shape('FileKeySelector'),
  resourceFieldRef: shape('ResourceFieldSelector'),
  secretKeyRef: shape('SecretKeySelector'),
};

export const ephemeralContainer: ShapeDef<t.EphemeralContainer> = {
  args: list(text()),
  command: list(text()),
  env: list(shape('EnvVar')),
  envFrom: list(shape('EnvFromSource')),
  image: text(),
  imagePullPolicy: text(),
  lifecycle: shape('Lifecycle'),
  livenessProbe: shape('K8sProbe'),
  name: required(text()),
  ports: list(shape('ContainerPort')),
  readinessProbe: shape('K8sProbe'),
  resizePolicy: list(shape('ContainerResizePolicy')),
  resources: shape('V1ResourceRequirements'),
  restartPolicy: text(),
  restartPolicyRules: list(shape('ContainerRestartRule')),
  securityContext: shape('SecurityContext'),
  startupProbe: shape('K8sProbe'),
  stdin: flag(),
  stdinOnce: flag(),
  targetContainerName: text(),
  terminationMessagePath: text(),
  terminationMessagePolicy: text(),
  tty: flag(),
  volumeDevices: list(shape('VolumeDevice')),
  volumeMounts: list(shape('VolumeMount')),
  workingDir: text(),
};

export const fileKeySelector: ShapeDef<t.FileKeySelector> = {
  key: required(text()),
  optional: flag(),
  path: required(text()),
  volumeName: required(text()),
};

export const flexVolumeSource: ShapeDef<t.FlexVolumeSource> = {
  driver: required(text()),
  fsType: text(),
  options: map(text()),
  readOnly: flag(),
  secretRef: shape('LocalObjectReference'),
};

export const gRPCAction: ShapeDef<t.GRPCAction> = {
  port: required(whole(undefined, { bounds: [1, 65535] })),
  service: text(),
};

export const gitRepoVolumeSource: ShapeDef<t.GitRepoVolumeSource> = {
  directory: text(),
  repository: required(text()),
  revision: text(),
};

export const glusterfsVolumeSource: ShapeDef<t.GlusterfsVolumeSource> = {
  endpoints: required(text()),
  path: required(text()),
  readOnly: flag(),
};

export const hostAlias: ShapeDef<t.HostAlias> = {
  hostnames: list(text()),
  ip: required(text()),
};

export const hostIP: ShapeDef<t.HostIP> = {
  ip: required(text()),
};

export const iSCSIVolumeSource: ShapeDef<t.ISCSIVolumeSource> = {
  chapAuthDiscovery: flag(),
  chapAuthSession: flag(),
  fsType: text(),
  initiatorName: text(),
  iqn: required(text()),
  iscsiInterface: text(),
  lun: required(whole()),
  portals: list(text()),
  readOnly: flag(),
  secretRef: shape('LocalObjectReference'),
  targetPortal: required(text()),
};

export const imageVolumeSource: ShapeDef<t.ImageVolumeSource> = {
  pullPolicy: text(),
  reference: text(),
};

export const imageVolumeStatus: ShapeDef<t.ImageVolumeStatus> = {
  imageRef: required(text()),
};

export const k8sConfigMapVolumeSource: ShapeDef<t.K8sConfigMapVolumeSource> = {
  defaultMode: whole(),
  items: list(shape('KeyToPath')),
  name: text(),
  optional: flag(),
};

export const k8sDownwardAPIVolumeSource: ShapeDef<t.K8sDownwardAPIVolumeSource> = {
  defaultMode: whole(),
  items: list(shape('DownwardAPIVolumeFile')),
};

export const k8sEphemeralVolumeSource: ShapeDef<t.K8sEphemeralVolumeSource> = {
  volumeClaimTemplate: shape('PersistentVolumeClaimTemplate'),
};

export const k8sHTTPGetAction: ShapeDef<t.K8sHTTPGetAction> = {
  host: text(),
  httpHeaders: list(shape('HTTPHeader')),
  path: text(),
  port: required(opaque(undefined, { bounds: [1, 65535] })),
  scheme: text(),
};

export const k8sPersistentVolumeClaimVolumeSource: ShapeDef<t.K8sPersistentVolumeClaimVolumeSource> = {
  claimName: required(text()),
  readOnly: flag(),
};

export const k8sProbe: ShapeDef<t.K8sProbe> = {
  exec: shape('ExecAction'),
  failureThreshold: whole(),
  grpc: shape('GRPCAction'),
  httpGet: shape('K8sHTTPGetAction'),
  initialDelaySeconds: whole(undefined, { unit: 's' }),
  periodSeconds: whole(undefined, { unit: 's' }),
  successThreshold: whole(),
  tcpSocket: shape('K8sTCPSocketAction'),
  terminationGracePeriodSeconds: whole(undefined, { unit: 's' }),
  timeoutSeconds: whole(undefined, { unit: 's' }),
};

export const k8sSecretVolumeSource: ShapeDef<t.K8sSecretVolumeSource> = {
  defaultMode: whole(),
  items: list(shape('KeyToPath')),
  optional: flag(),
  secretName: text(),
};

export const k8sTCPSocketAction: ShapeDef<t.K8sTCPSocketAction> = {
  host: text(),
  port: required(opaque(undefined, { bounds: [1, 65535] })),
};

export const k8sToleration: ShapeDef<t.K8sToleration> = {
  effect: text(),
  key: text(),
  operator: text(),
  tolerationSeconds: whole(undefined, { unit: 's' }),
  value: text(),
};

export const k8sTopologySpreadConstraint: ShapeDef<t.K8sTopologySpreadConstraint> = {
  labelSelector: shape('LabelSelector'),
  matchLabelKeys: list(text()),
  maxSkew: required(whole()),
  minDomains: whole(),
  nodeAffinityPolicy: text(),
  nodeTaintsPolicy: text(),
  topologyKey: required(text()),
  whenUnsatisfiable: required(text()),
};

export const k8sVolume: ShapeDef<t.K8sVolume> = {
  awsElasticBlockStore: shape('AWSElasticBlockStoreVolumeSource'),
  azureDisk: shape('AzureDiskVolumeSource'),
  azureFile: shape('AzureFileVolumeSource'),
  cephfs: shape('CephFSVolumeSource'),
  cinder: shape('CinderVolumeSource'),
  configMap: shape('K8sConfigMapVolumeSource'),
  csi: shape('CSIVolumeSource'),
  downwardAPI: shape('K8sDownwardAPIVolumeSource'),
  emptyDir: shape('EmptyDirVolumeSource'),
  ephemeral: shape('K8sEphemeralVolumeSource'),
  fc: shape('FCVolumeSource'),
  flexVolume: shape('FlexVolumeSource'),
  flocker: shape('FlockerVolumeSource'),
  gcePersistentDisk: shape('GCEPersistentDiskVolumeSource'),
  gitRepo: shape('GitRepoVolumeSource'),
  glusterfs: shape('GlusterfsVolumeSource'),
  hostPath: shape('HostPathVolumeSource'),
  image: shape('ImageVolumeSource'),
  iscsi: shape('ISCSIVolumeSource'),
  name: required(text()),
  nfs: shape('NFSVolumeSource'),
  persistentVolumeClaim: shape('K8sPersistentVolumeClaimVolumeSource'),
  photonPersistentDisk: shape('PhotonPersistentDiskVolumeSource'),
  portworxVolume: shape('PortworxVolumeSource'),
  projected: shape('ProjectedVolumeSource'),
  quobyte: shape('QuobyteVolumeSource'),
  rbd: shape('RBDVolumeSource'),
  scaleIO: shape('ScaleIOVolumeSource'),
  secret: shape('K8sSecretVolumeSource'),
  storageos: shape('StorageOSVolumeSource'),
  vsphereVolume: shape('VsphereVirtualDiskVolumeSource'),
};

export const k8sVolumeStatus: ShapeDef<t.K8sVolumeStatus> = {
  image: shape('ImageVolumeStatus'),
};

export const keyToPath: ShapeDef<t.KeyToPath> = {
  key: required(text()),
  mode: whole(),
  path: required(text()),
};

export const lifecycle: ShapeDef<t.Lifecycle> = {
  postStart: shape('LifecycleHandler'),
  preStop: shape('LifecycleHandler'),
  stopSignal: text(),
};

export const lifecycleHandler: ShapeDef<t.LifecycleHandler> = {
  exec: shape('ExecAction'),
  httpGet: shape('K8sHTTPGetAction'),
  sleep: shape('SleepAction'),
  tcpSocket: shape('K8sTCPSocketAction'),
};

export const linuxContainerUser: ShapeDef<t.LinuxContainerUser> = {
  gid: required(whole()),
  supplementalGroups: list(whole()),
  uid: required(whole()),
};

export const nodeAffinity: ShapeDef<t.NodeAffinity> = {
  preferredDuringSchedulingIgnoredDuringExecution: list(shape('PreferredSchedulingTerm')),
  requiredDuringSchedulingIgnoredDuringExecution: shape('NodeSelector'),
};

export const nodeAllocatableResourceClaimStatus: ShapeDef<t.NodeAllocatableResourceClaimStatus> = {
  containers: list(text()),
  resourceClaimName: required(text()),
  resources: required(map(text(undefined, { unit: 'quantity' }))),
};

export const objectFieldSelector: ShapeDef<t.ObjectFieldSelector> = {
  apiVersion: text(),
  fieldPath: required(text()),
};

export const persistentVolumeClaimTemplate: ShapeDef<t.PersistentVolumeClaimTemplate> = {
  metadata: shape('V1ObjectMeta'),
  spec: required(shape('K8sPersistentVolumeClaimSpec')),
};

export const pod: ShapeDef<t.Pod> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('V1ObjectMeta'),
  spec: shape('PodSpec'),
  status: shape('PodStatus'),
};

export const podAffinity: ShapeDef<t.PodAffinity> = {
  preferredDuringSchedulingIgnoredDuringExecution: list(shape('WeightedPodAffinityTerm')),
  requiredDuringSchedulingIgnoredDuringExecution: list(shape('PodAffinityTerm')),
};

export const podAffinityTerm: ShapeDef<t.PodAffinityTerm> = {
  labelSelector: shape('LabelSelector'),
  matchLabelKeys: list(text()),
  mismatchLabelKeys: list(text()),
  namespaceSelector: shape('LabelSelector'),
  namespaces: list(text()),
  topologyKey: required(text()),
};

export const podAntiAffinity: ShapeDef<t.PodAntiAffinity> = {
  preferredDuringSchedulingIgnoredDuringExecution: list(shape('WeightedPodAffinityTerm')),
  requiredDuringSchedulingIgnoredDuringExecution: list(shape('PodAffinityTerm')),
};

export const podCertificateProjection: ShapeDef<t.PodCertificateProjection> = {
  certificateChainPath: text(),
  credentialBundlePath: text(),
  keyPath: text(),
  keyType: required(text()),
  maxExpirationSeconds: whole(undefined, { unit: 's' }),
  signerName: required(text()),
  userAnnotations: map(text()),
};

export const podCondition: ShapeDef<t.PodCondition> = {
  lastProbeTime: instant(),
  lastTransitionTime: instant(),
  message: text(),
  observedGeneration: whole(),
  reason: text(),
  status: required(text()),
  type: required(text()),
};

export const podDNSConfig: ShapeDef<t.PodDNSConfig> = {
  nameservers: list(text()),
  options: list(shape('PodDNSConfigOption')),
  searches: list(text()),
};

export const podDNSConfigOption: ShapeDef<t.PodDNSConfigOption> = {
  name: text(),
  value: text(),
};

export const podDisruptionBudget: ShapeDef<t.PodDisruptionBudget> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('V1ObjectMeta'),
  spec: shape('PodDisruptionBudgetSpec'),
  status: shape('PodDisruptionBudgetStatus'),
};

export const podDisruptionBudgetSpec: ShapeDef<t.PodDisruptionBudgetSpec> = {
  maxUnavailable: opaque(),
  minAvailable: opaque(),
  selector: shape('LabelSelector'),
  unhealthyPodEvictionPolicy: text(),
};

export const podDisruptionBudgetStatus: ShapeDef<t.PodDisruptionBudgetStatus> = {
  conditions: list(shape('CdiCondition')),
  currentHealthy: whole(),
  desiredHealthy: whole(),
  disruptedPods: map(instant()),
  disruptionsAllowed: whole(),
  expectedPods: whole(),
  observedGeneration: whole(),
};

export const podExtendedResourceClaimStatus: ShapeDef<t.PodExtendedResourceClaimStatus> = {
  requestMappings: required(list(shape('ContainerExtendedResourceRequest'))),
  resourceClaimName: required(text()),
};

export const podIP: ShapeDef<t.PodIP> = {
  ip: required(text()),
};

export const podOS: ShapeDef<t.PodOS> = {
  name: required(text()),
};

export const podReadinessGate: ShapeDef<t.PodReadinessGate> = {
  conditionType: required(text()),
};

export const podResourceClaim: ShapeDef<t.PodResourceClaim> = {
  name: required(text()),
  resourceClaimName: text(),
  resourceClaimTemplateName: text(),
};

export const podResourceClaimStatus: ShapeDef<t.PodResourceClaimStatus> = {
  name: required(text()),
  resourceClaimName: text(),
};

export const podSchedulingGate: ShapeDef<t.PodSchedulingGate> = {
  name: required(text()),
};

export const podSchedulingGroup: ShapeDef<t.PodSchedulingGroup> = {
  podGroupName: text(),
};

export const podSecurityContext: ShapeDef<t.PodSecurityContext> = {
  appArmorProfile: shape('AppArmorProfile'),
  fsGroup: whole(),
  fsGroupChangePolicy: text(),
  runAsGroup: whole(),
  runAsNonRoot: flag(),
  runAsUser: whole(),
  seLinuxChangePolicy: text(),
  seLinuxOptions: shape('SELinuxOptions'),
  seccompProfile: shape('SeccompProfile'),
  supplementalGroups: list(whole()),
  supplementalGroupsPolicy: text(),
  sysctls: list(shape('Sysctl')),
  windowsOptions: shape('WindowsSecurityContextOptions'),
};

export const podSpec: ShapeDef<t.PodSpec> = {
  activeDeadlineSeconds: whole(undefined, { unit: 's' }),
  affinity: shape('Affinity'),
  automountServiceAccountToken: flag(),
  containers: required(list(shape('Container'))),
  dnsConfig: shape('PodDNSConfig'),
  dnsPolicy: text(),
  enableServiceLinks: flag(),
  ephemeralContainers: list(shape('EphemeralContainer')),
  hostAliases: list(shape('HostAlias')),
  hostIPC: flag(),
  hostNetwork: flag(),
  hostPID: flag(),
  hostUsers: flag(),
  hostname: text(),
  hostnameOverride: text(),
  imagePullSecrets: list(shape('LocalObjectReference')),
  initContainers: list(shape('Container')),
  nodeName: text(),
  nodeSelector: map(text()),
  os: shape('PodOS'),
  overhead: map(text(undefined, { unit: 'quantity' })),
  preemptionPolicy: text(),
  priority: whole(),
  priorityClassName: text(),
  readinessGates: list(shape('PodReadinessGate')),
  resourceClaims: list(shape('PodResourceClaim')),
  resources: shape('V1ResourceRequirements'),
  restartPolicy: text(),
  runtimeClassName: text(),
  schedulerName: text(),
  schedulingGates: list(shape('PodSchedulingGate')),
  schedulingGroup: shape('PodSchedulingGroup'),
  securityContext: shape('PodSecurityContext'),
  serviceAccount: text(),
  serviceAccountName: text(),
  setHostnameAsFQDN: flag(),
  shareProcessNamespace: flag(),
  subdomain: text(),
  terminationGracePeriodSeconds: whole(undefined, { unit: 's' }),
  tolerations: list(shape('K8sToleration')),
  topologySpreadConstraints: list(shape('K8sTopologySpreadConstraint')),
  volumes: list(shape('K8sVolume')),
};

export const podStatus: ShapeDef<t.PodStatus> = {
  allocatedResources: map(text(undefined, { unit: 'quantity' })),
  conditions: list(shape('PodCondition')),
  containerStatuses: list(shape('ContainerStatus')),
  ephemeralContainerStatuses: list(shape('ContainerStatus')),
  extendedResourceClaimStatus: shape('PodExtendedResourceClaimStatus'),
  hostIP: text(),
  hostIPs: list(shape('HostIP')),
  initContainerStatuses: list(shape('ContainerStatus')),
  message: text(),
  nodeAllocatableResourceClaimStatuses: list(shape('NodeAllocatableResourceClaimStatus')),
  nominatedNodeName: text(),
  observedGeneration: whole(),
  phase: text(),
  podIP: text(),
  podIPs: list(shape('PodIP')),
  qosClass: text(),
  reason: text(),
  resize: text(),
  resourceClaimStatuses: list(shape('PodResourceClaimStatus')),
  resources: shape('V1ResourceRequirements'),
  startTime: instant(),
};

export const preferredSchedulingTerm: ShapeDef<t.PreferredSchedulingTerm> = {
  preference: required(shape('NodeSelectorTerm')),
  weight: required(whole()),
};

export const projectedVolumeSource: ShapeDef<t.ProjectedVolumeSource> = {
  defaultMode: whole(),
  sources: list(shape('VolumeProjection')),
};

export const rBDVolumeSource: ShapeDef<t.RBDVolumeSource> = {
  fsType: text(),
  image: required(text()),
  keyring: text(),
  monitors: required(list(text())),
  pool: text(),
  readOnly: flag(),
  secretRef: shape('LocalObjectReference'),
  user: text(),
};

export const resourceFieldSelector: ShapeDef<t.ResourceFieldSelector> = {
  containerName: text(),
  divisor: text(undefined, { unit: 'quantity' }),
  resource: required(text()),
};

export const resourceHealth: ShapeDef<t.ResourceHealth> = {
  health: text(),
  message: text(),
  resourceID: required(text()),
};

export const resourceStatus: ShapeDef<t.ResourceStatus> = {
  name: required(text()),
  resources: list(shape('ResourceHealth')),
};

export const sELinuxOptions: ShapeDef<t.SELinuxOptions> = {
  level: text(),
  role: text(),
  type: text(),
  user: text(),
};

export const scaleIOVolumeSource: ShapeDef<t.ScaleIOVolumeSource> = {
  fsType: text(),
  gateway: required(text()),
  protectionDomain: text(),
  readOnly: flag(),
  secretRef: required(shape('LocalObjectReference')),
  sslEnabled: flag(),
  storageMode: text(),
  storagePool: text(),
  system: required(text()),
  volumeName: text(),
};

export const seccompProfile: ShapeDef<t.SeccompProfile> = {
  localhostProfile: text(),
  type: required(text()),
};

export const secretEnvSource: ShapeDef<t.SecretEnvSource> = {
  name: text(),
  optional: flag(),
};

export const secretKeySelector: ShapeDef<t.SecretKeySelector> = {
  key: required(text()),
  name: text(),
  optional: flag(),
};

export const secretProjection: ShapeDef<t.SecretProjection> = {
  items: list(shape('KeyToPath')),
  name: text(),
  optional: flag(),
};

export const securityContext: ShapeDef<t.SecurityContext> = {
  allowPrivilegeEscalation: flag(),
  appArmorProfile: shape('AppArmorProfile'),
  capabilities: shape('Capabilities'),
  privileged: flag(),
  procMount: text(),
  readOnlyRootFilesystem: flag(),
  runAsGroup: whole(),
  runAsNonRoot: flag(),
  runAsUser: whole(),
  seLinuxOptions: shape('SELinuxOptions'),
  seccompProfile: shape('SeccompProfile'),
  windowsOptions: shape('WindowsSecurityContextOptions'),
};

export const serviceAccountTokenProjection: ShapeDef<t.ServiceAccountTokenProjection> = {
  audience: text(),
  expirationSeconds: whole(undefined, { unit: 's' }),
  path: required(text()),
};

export const sleepAction: ShapeDef<t.SleepAction> = {
  seconds: required(whole(undefined, { unit: 's' })),
};

export const storageOSVolumeSource: ShapeDef<t.StorageOSVolumeSource> = {
  fsType: text(),
  readOnly: flag(),
  secretRef: shape('LocalObjectReference'),
  volumeName: text(),
  volumeNamespace: text(),
};

export const sysctl: ShapeDef<t.Sysctl> = {
  name: required(text()),
  value: required(text()),
};

export const volumeDevice: ShapeDef<t.VolumeDevice> = {
  devicePath: required(text()),
  name: required(text()),
};

export const volumeMount: ShapeDef<t.VolumeMount> = {
  mountPath: required(text()),
  mountPropagation: text(),
  name: required(text()),
  readOnly: flag(),
  recursiveReadOnly: text(),
  subPath: text(),
  subPathExpr: text(),
};

export const volumeMountStatus: ShapeDef<t.VolumeMountStatus> = {
  mountPath: required(text()),
  name: required(text()),
  readOnly: flag(),
  recursiveReadOnly: text(),
  volumeStatus: shape('K8sVolumeStatus'),
};

export const volumeProjection: ShapeDef<t.VolumeProjection> = {
  clusterTrustBundle: shape('ClusterTrustBundleProjection'),
  configMap: shape('ConfigMapProjection'),
  downwardAPI: shape('DownwardAPIProjection'),
  podCertificate: shape('PodCertificateProjection'),
  secret: shape('SecretProjection'),
  serviceAccountToken: shape('ServiceAccountTokenProjection'),
};

export const weightedPodAffinityTerm: ShapeDef<t.WeightedPodAffinityTerm> = {
  podAffinityTerm: required(shape('PodAffinityTerm')),
  weight: required(whole()),
};

export const windowsSecurityContextOptions: ShapeDef<t.WindowsSecurityContextOptions> = {
  gmsaCredentialSpec: text(),
  gmsaCredentialSpecName: text(),
  hostProcess: flag(),
  runAsUserName: text(),
};
