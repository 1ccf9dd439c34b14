// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as cdi from '../cdi/types.ts';
import type * as event from '../event/types.ts';
import type * as instancetype from '../instancetype/types.ts';
import type * as vm from '../vm/types.ts';

/** Parameters of applyPersistentVolumeClaim. */
export interface ApplyPersistentVolumeClaimParams {
  name: string;
  body: K8sPersistentVolumeClaim;
  namespace?: string;
  force?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of createPersistentVolumeClaim. */
export interface CreatePersistentVolumeClaimParams {
  body: K8sPersistentVolumeClaim;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of createVolumeSnapshot. */
export interface CreateVolumeSnapshotParams {
  body: VolumeSnapshot;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of deletePersistentVolumeClaim. */
export interface DeletePersistentVolumeClaimParams {
  name: string;
  namespace?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  preconditions?: instancetype.Preconditions;
  dryRun?: boolean;
}

/** Parameters of deleteVolumeSnapshot. */
export interface DeleteVolumeSnapshotParams {
  name: string;
  namespace?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  preconditions?: instancetype.Preconditions;
  dryRun?: boolean;
}

/** Parameters of getPersistentVolume. */
export interface GetPersistentVolumeParams {
  name: string;
}

/** Parameters of getPersistentVolumeClaim. */
export interface GetPersistentVolumeClaimParams {
  name: string;
  namespace?: string;
}

/** Parameters of getStorageClass. */
export interface GetStorageClassParams {
  name: string;
}

/** Parameters of getVolumeSnapshot. */
export interface GetVolumeSnapshotParams {
  name: string;
  namespace?: string;
}

/** Parameters of getVolumeSnapshotClass. */
export interface GetVolumeSnapshotClassParams {
  name: string;
}

/** Parameters of listPersistentVolume. */
export interface ListPersistentVolumeParams {
  labelSelector?: string;
  fieldSelector?: string;
  status?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of listPersistentVolumeClaim. */
export interface ListPersistentVolumeClaimParams {
  namespace?: string;
  labelSelector?: string;
  fieldSelector?: string;
  status?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of listStorageClass. */
export interface ListStorageClassParams {
  labelSelector?: string;
  fieldSelector?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of listVolumeSnapshot. */
export interface ListVolumeSnapshotParams {
  namespace?: string;
  labelSelector?: string;
  fieldSelector?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of listVolumeSnapshotClass. */
export interface ListVolumeSnapshotClassParams {
  labelSelector?: string;
  fieldSelector?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of patchPersistentVolumeClaim. */
export interface PatchPersistentVolumeClaimParams {
  name: string;
  body: unknown;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

export interface AWSElasticBlockStoreVolumeSource {
  fsType?: string;
  partition?: number;
  readOnly?: boolean;
  volumeID: string;
}

export interface AzureDiskVolumeSource {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}

export interface AzureFilePersistentVolumeSource {
  readOnly?: boolean;
  secretName: string;
  secretNamespace?: string;
  shareName: string;
}

export interface CSIPersistentVolumeSource {
  controllerExpandSecretRef?: SecretReference;
  controllerPublishSecretRef?: SecretReference;
  driver: string;
  fsType?: string;
  nodeExpandSecretRef?: SecretReference;
  nodePublishSecretRef?: SecretReference;
  nodeStageSecretRef?: SecretReference;
  readOnly?: boolean;
  volumeAttributes?: Readonly<Record<string, string>>;
  volumeHandle: string;
}

export interface CephFSPersistentVolumeSource {
  monitors: ReadonlyArray<string>;
  path?: string;
  readOnly?: boolean;
  secretFile?: string;
  secretRef?: SecretReference;
  user?: string;
}

export interface CinderPersistentVolumeSource {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: SecretReference;
  volumeID: string;
}

export interface FCVolumeSource {
  fsType?: string;
  lun?: number;
  readOnly?: boolean;
  targetWWNs?: ReadonlyArray<string>;
  wwids?: ReadonlyArray<string>;
}

export interface FlexPersistentVolumeSource {
  driver: string;
  fsType?: string;
  options?: Readonly<Record<string, string>>;
  readOnly?: boolean;
  secretRef?: SecretReference;
}

export interface FlockerVolumeSource {
  datasetName?: string;
  datasetUUID?: string;
}

export interface GCEPersistentDiskVolumeSource {
  fsType?: string;
  partition?: number;
  pdName: string;
  readOnly?: boolean;
}

export interface GlusterfsPersistentVolumeSource {
  endpoints: string;
  endpointsNamespace?: string;
  path: string;
  readOnly?: boolean;
}

export interface HostPathVolumeSource {
  path: string;
  type?: string;
}

export interface ISCSIPersistentVolumeSource {
  chapAuthDiscovery?: boolean;
  chapAuthSession?: boolean;
  fsType?: string;
  initiatorName?: string;
  iqn: string;
  iscsiInterface?: string;
  lun: number;
  portals?: ReadonlyArray<string>;
  readOnly?: boolean;
  secretRef?: SecretReference;
  targetPortal: string;
}

export interface K8sPersistentVolumeClaim {
  apiVersion?: string;
  kind?: string;
  metadata?: cdi.V1ObjectMeta;
  spec?: K8sPersistentVolumeClaimSpec;
  status?: PersistentVolumeClaimStatus;
}

export interface K8sPersistentVolumeClaimSpec {
  accessModes?: ReadonlyArray<string>;
  dataSource?: TypedLocalObjectReference;
  dataSourceRef?: vm.TypedObjectReference;
  resources?: VolumeResourceRequirements;
  selector?: LabelSelector;
  storageClassName?: string;
  volumeAttributesClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}

export interface LabelSelector {
  matchExpressions?: ReadonlyArray<LabelSelectorRequirement>;
  matchLabels?: Readonly<Record<string, string>>;
}

export interface LabelSelectorRequirement {
  key: string;
  operator: string;
  values?: ReadonlyArray<string>;
}

export interface LocalVolumeSource {
  fsType?: string;
  path: string;
}

export interface ModifyVolumeStatus {
  status: string;
  targetVolumeAttributesClassName?: string;
}

export interface NFSVolumeSource {
  path: string;
  readOnly?: boolean;
  server: string;
}

export interface NodeSelector {
  nodeSelectorTerms: ReadonlyArray<NodeSelectorTerm>;
}

export interface NodeSelectorRequirement {
  key: string;
  operator: 'DoesNotExist' | 'Exists' | 'Gt' | 'In' | 'Lt' | 'NotIn';
  values?: ReadonlyArray<string>;
}

export interface NodeSelectorTerm {
  matchExpressions?: ReadonlyArray<NodeSelectorRequirement>;
  matchFields?: ReadonlyArray<NodeSelectorRequirement>;
}

export interface PersistentVolume {
  apiVersion?: string;
  kind?: string;
  metadata?: cdi.V1ObjectMeta;
  spec?: PersistentVolumeSpec;
  status?: PersistentVolumeStatus;
}

export interface PersistentVolumeClaimCondition {
  lastProbeTime?: string;
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}

export interface PersistentVolumeClaimStatus {
  accessModes?: ReadonlyArray<string>;
  allocatedResourceStatuses?: Readonly<Record<string, string>>;
  allocatedResources?: Readonly<Record<string, string>>;
  capacity?: Readonly<Record<string, string>>;
  conditions?: ReadonlyArray<PersistentVolumeClaimCondition>;
  currentVolumeAttributesClassName?: string;
  modifyVolumeStatus?: ModifyVolumeStatus;
  phase?: string;
}

export interface PersistentVolumeSpec {
  accessModes?: ReadonlyArray<string>;
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: AzureDiskVolumeSource;
  azureFile?: AzureFilePersistentVolumeSource;
  capacity?: Readonly<Record<string, string>>;
  cephfs?: CephFSPersistentVolumeSource;
  cinder?: CinderPersistentVolumeSource;
  claimRef?: event.ObjectReference;
  csi?: CSIPersistentVolumeSource;
  fc?: FCVolumeSource;
  flexVolume?: FlexPersistentVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  glusterfs?: GlusterfsPersistentVolumeSource;
  hostPath?: HostPathVolumeSource;
  iscsi?: ISCSIPersistentVolumeSource;
  local?: LocalVolumeSource;
  mountOptions?: ReadonlyArray<string>;
  nfs?: NFSVolumeSource;
  nodeAffinity?: VolumeNodeAffinity;
  persistentVolumeReclaimPolicy?: string;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDPersistentVolumeSource;
  scaleIO?: ScaleIOPersistentVolumeSource;
  storageClassName?: string;
  storageos?: StorageOSPersistentVolumeSource;
  volumeAttributesClassName?: string;
  volumeMode?: string;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}

export interface PersistentVolumeStatus {
  lastPhaseTransitionTime?: string;
  message?: string;
  phase?: string;
  reason?: string;
}

export interface PhotonPersistentDiskVolumeSource {
  fsType?: string;
  pdID: string;
}

export interface PortworxVolumeSource {
  fsType?: string;
  readOnly?: boolean;
  volumeID: string;
}

export interface QuobyteVolumeSource {
  group?: string;
  readOnly?: boolean;
  registry: string;
  tenant?: string;
  user?: string;
  volume: string;
}

export interface RBDPersistentVolumeSource {
  fsType?: string;
  image: string;
  keyring?: string;
  monitors: ReadonlyArray<string>;
  pool?: string;
  readOnly?: boolean;
  secretRef?: SecretReference;
  user?: string;
}

export interface ScaleIOPersistentVolumeSource {
  fsType?: string;
  gateway: string;
  protectionDomain?: string;
  readOnly?: boolean;
  secretRef: SecretReference;
  sslEnabled?: boolean;
  storageMode?: string;
  storagePool?: string;
  system: string;
  volumeName?: string;
}

export interface SecretReference {
  name?: string;
  namespace?: string;
}

export interface StorageClass {
  allowVolumeExpansion?: boolean;
  allowedTopologies?: ReadonlyArray<TopologySelectorTerm>;
  apiVersion?: string;
  kind?: string;
  metadata?: cdi.V1ObjectMeta;
  mountOptions?: ReadonlyArray<string>;
  parameters?: Readonly<Record<string, string>>;
  provisioner: string;
  reclaimPolicy?: string;
  volumeBindingMode?: string;
}

export interface StorageOSPersistentVolumeSource {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: event.ObjectReference;
  volumeName?: string;
  volumeNamespace?: string;
}

export interface TopologySelectorLabelRequirement {
  key: string;
  values: ReadonlyArray<string>;
}

export interface TopologySelectorTerm {
  matchLabelExpressions?: ReadonlyArray<TopologySelectorLabelRequirement>;
}

export interface TypedLocalObjectReference {
  apiGroup?: string;
  kind: string;
  name: string;
}

export interface VolumeNodeAffinity {
  required?: NodeSelector;
}

export interface VolumeResourceRequirements {
  limits?: Readonly<Record<string, string>>;
  requests?: Readonly<Record<string, string>>;
}

export interface VolumeSnapshot {
  apiVersion?: string;
  kind?: string;
  metadata?: cdi.V1ObjectMeta;
  spec: Readonly<Record<string, unknown>>;
  status?: Readonly<Record<string, unknown>>;
}

export interface VolumeSnapshotClass {
  apiVersion?: string;
  deletionPolicy: 'Delete' | 'Retain';
  driver: string;
  kind?: string;
  metadata?: cdi.V1ObjectMeta;
  parameters?: Readonly<Record<string, string>>;
}

export interface VsphereVirtualDiskVolumeSource {
  fsType?: string;
  storagePolicyID?: string;
  storagePolicyName?: string;
  volumePath: string;
}
