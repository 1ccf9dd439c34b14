// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, instant, list, map, opaque, required, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const aWSElasticBlockStoreVolumeSource: ShapeDef<t.AWSElasticBlockStoreVolumeSource> = {
  fsType: text(),
  partition: whole(),
  readOnly: flag(),
  volumeID: required(text()),
};

export const azureDiskVolumeSource: ShapeDef<t.AzureDiskVolumeSource> = {
  cachingMode: text(),
  diskName: required(text()),
  diskURI: required(text()),
  fsType: text(),
  kind: text(),
  readOnly: flag(),
};

export const azureFilePersistentVolumeSource: ShapeDef<t.AzureFilePersistentVolumeSource> = {
  readOnly: flag(),
  secretName: required(text()),
  secretNamespace: text(),
  shareName: required(text()),
};

export const cSIPersistentVolumeSource: ShapeDef<t.CSIPersistentVolumeSource> = {
  controllerExpandSecretRef: shape('SecretReference'),
  controllerPublishSecretRef: shape('SecretReference'),
  driver: required(text()),
  fsType: text(),
  nodeExpandSecretRef: shape('SecretReference'),
  nodePublishSecretRef: shape('SecretReference'),
  nodeStageSecretRef: shape('SecretReference'),
  readOnly: flag(),
  volumeAttributes: map(text()),
  volumeHandle: required(text()),
};

export const cephFSPersistentVolumeSource: ShapeDef<t.CephFSPersistentVolumeSource> = {
  monitors: required(list(text())),
  path: text(),
  readOnly: flag(),
  secretFile: text(),
  secretRef: shape('SecretReference'),
  user: text(),
};

export const cinderPersistentVolumeSource: ShapeDef<t.CinderPersistentVolumeSource> = {
  fsType: text(),
  readOnly: flag(),
  secretRef: shape('SecretReference'),
  volumeID: required(text()),
};

export const fCVolumeSource: ShapeDef<t.FCVolumeSource> = {
  fsType: text(),
  lun: whole(),
  readOnly: flag(),
  targetWWNs: list(text()),
  wwids: list(text()),
};

export const flexPersistentVolumeSource: ShapeDef<t.FlexPersistentVolumeSource> = {
  driver: required(text()),
  fsType: text(),
  options: map(text()),
  readOnly: flag(),
  secretRef: shape('SecretReference'),
};

export const flockerVolumeSource: ShapeDef<t.FlockerVolumeSource> = {
  datasetName: text(),
  datasetUUID: text(),
};

export const gCEPersistentDiskVolumeSource: ShapeDef<t.GCEPersistentDiskVolumeSource> = {
  fsType: text(),
  partition: whole(),
  pdName: required(text()),
  readOnly: flag(),
};

export const glusterfsPersistentVolumeSource: ShapeDef<t.GlusterfsPersistentVolumeSource> = {
  endpoints: required(text()),
  endpointsNamespace: text(),
  path: required(text()),
  readOnly: flag(),
};

export const hostPathVolumeSource: ShapeDef<t.HostPathVolumeSource> = {
  path: required(text()),
  type: text(),
};

export const iSCSIPersistentVolumeSource: ShapeDef<t.ISCSIPersistentVolumeSource> = {
  chapAuthDiscovery: flag(),
  chapAuthSession: flag(),
  fsType: text(),
  initiatorName: text(),
  iqn: required(text()),
  iscsiInterface: text(),
  lun: required(whole()),
  portals: list(text()),
  readOnly: flag(),
  secretRef: shape('SecretReference'),
  targetPortal: required(text()),
};

export const k8sPersistentVolumeClaim: ShapeDef<t.K8sPersistentVolumeClaim> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('V1ObjectMeta'),
  spec: shape('K8sPersistentVolumeClaimSpec'),
  status: shape('PersistentVolumeClaimStatus'),
};

export const k8sPersistentVolumeClaimSpec: ShapeDef<t.K8sPersistentVolumeClaimSpec> = {
  accessModes: list(text()),
  dataSource: shape('TypedLocalObjectReference'),
  dataSourceRef: shape('TypedObjectReference'),
  resources: shape('VolumeResourceRequirements'),
  selector: shape('LabelSelector'),
  storageClassName: text(),
  volumeAttributesClassName: text(),
  volumeMode: text(),
  volumeName: text(),
};

export const labelSelector: ShapeDef<t.LabelSelector> = {
  matchExpressions: list(shape('LabelSelectorRequirement')),
  matchLabels: map(text()),
};

export const labelSelectorRequirement: ShapeDef<t.LabelSelectorRequirement> = {
  key: required(text()),
  operator: required(text()),
  values: list(text()),
};

export const localVolumeSource: ShapeDef<t.LocalVolumeSource> = {
  fsType: text(),
  path: required(text()),
};

export const modifyVolumeStatus: ShapeDef<t.ModifyVolumeStatus> = {
  status: required(text()),
  targetVolumeAttributesClassName: text(),
};

export const nFSVolumeSource: ShapeDef<t.NFSVolumeSource> = {
  path: required(text()),
  readOnly: flag(),
  server: required(text()),
};

export const nodeSelector: ShapeDef<t.NodeSelector> = {
  nodeSelectorTerms: required(list(shape('NodeSelectorTerm'))),
};

export const nodeSelectorRequirement: ShapeDef<t.NodeSelectorRequirement> = {
  key: required(text()),
  operator: required(text(undefined, { oneOf: ['DoesNotExist', 'Exists', 'Gt', 'In', 'Lt', 'NotIn'] })),
  values: list(text()),
};

export const nodeSelectorTerm: ShapeDef<t.NodeSelectorTerm> = {
  matchExpressions: list(shape('NodeSelectorRequirement')),
  matchFields: list(shape('NodeSelectorRequirement')),
};

export const persistentVolume: ShapeDef<t.PersistentVolume> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('V1ObjectMeta'),
  spec: shape('PersistentVolumeSpec'),
  status: shape('PersistentVolumeStatus'),
};

export const persistentVolumeClaimCondition: ShapeDef<t.PersistentVolumeClaimCondition> = {
  lastProbeTime: instant(),
  lastTransitionTime: instant(),
  message: text(),
  reason: text(),
  status: required(text()),
  type: required(text()),
};

export const persistentVolumeClaimStatus: ShapeDef<t.PersistentVolumeClaimStatus> = {
  accessModes: list(text()),
  allocatedResourceStatuses: map(text()),
  allocatedResources: map(text(undefined, { unit: 'quantity' })),
  capacity: map(text(undefined, { unit: 'quantity' })),
  conditions: list(shape('PersistentVolumeClaimCondition')),
  currentVolumeAttributesClassName: text(),
  modifyVolumeStatus: shape('ModifyVolumeStatus'),
  phase: text(),
};

export const persistentVolumeSpec: ShapeDef<t.PersistentVolumeSpec> = {
  accessModes: list(text()),
  awsElasticBlockStore: shape('AWSElasticBlockStoreVolumeSource'),
  azureDisk: shape('AzureDiskVolumeSource'),
  azureFile: shape('AzureFilePersistentVolumeSource'),
  capacity: map(text(undefined, { unit: 'quantity' })),
  cephfs: shape('CephFSPersistentVolumeSource'),
  cinder: shape('CinderPersistentVolumeSource'),
  claimRef: shape('ObjectReference'),
  csi: shape('CSIPersistentVolumeSource'),
  fc: shape('FCVolumeSource'),
  flexVolume: shape('FlexPersistentVolumeSource'),
  flocker: shape('FlockerVolumeSource'),
  gcePersistentDisk: shape('GCEPersistentDiskVolumeSource'),
  glusterfs: shape('GlusterfsPersistentVolumeSource'),
  hostPath: shape('HostPathVolumeSource'),
  iscsi: shape('ISCSIPersistentVolumeSource'),
  local: shape('LocalVolumeSource'),
  mountOptions: list(text()),
  nfs: shape('NFSVolumeSource'),
  nodeAffinity: shape('VolumeNodeAffinity'),
  persistentVolumeReclaimPolicy: text(),
  photonPersistentDisk: shape('PhotonPersistentDiskVolumeSource'),
  portworxVolume: shape('PortworxVolumeSource'),
  quobyte: shape('QuobyteVolumeSource'),
  rbd: shape('RBDPersistentVolumeSource'),
  scaleIO: shape('ScaleIOPersistentVolumeSource'),
  storageClassName: text(),
  storageos: shape('StorageOSPersistentVolumeSource'),
  volumeAttributesClassName: text(),
  volumeMode: text(),
  vsphereVolume: shape('VsphereVirtualDiskVolumeSource'),
};

export const persistentVolumeStatus: ShapeDef<t.PersistentVolumeStatus> = {
  lastPhaseTransitionTime: instant(),
  message: text(),
  phase: text(),
  reason: text(),
};

export const photonPersistentDiskVolumeSource: ShapeDef<t.PhotonPersistentDiskVolumeSource> = {
  fsType: text(),
  pdID: required(text()),
};

export const portworxVolumeSource: ShapeDef<t.PortworxVolumeSource> = {
  fsType: text(),
  readOnly: flag(),
  volumeID: required(text()),
};

export const quobyteVolumeSource: ShapeDef<t.QuobyteVolumeSource> = {
  group: text(),
  readOnly: flag(),
  registry: required(text()),
  tenant: text(),
  user: text(),
  volume: required(text()),
};

export const rBDPersistentVolumeSource: ShapeDef<t.RBDPersistentVolumeSource> = {
  fsType: text(),
  image: required(text()),
  keyring: text(),
  monitors: required(list(text())),
  pool: text(),
  readOnly: flag(),
  secretRef: shape('SecretReference'),
  user: text(),
};

export const scaleIOPersistentVolumeSource: ShapeDef<t.ScaleIOPersistentVolumeSource> = {
  fsType: text(),
  gateway: required(text()),
  protectionDomain: text(),
  readOnly: flag(),
  secretRef: required(shape('SecretReference')),
  sslEnabled: flag(),
  storageMode: text(),
  storagePool: text(),
  system: required(text()),
  volumeName: text(),
};

export const secretReference: ShapeDef<t.SecretReference> = {
  name: text(),
  namespace: text(),
};

export const storageClass: ShapeDef<t.StorageClass> = {
  allowVolumeExpansion: flag(),
  allowedTopologies: list(shape('TopologySelectorTerm')),
  apiVersion: text(),
  kind: text(),
  metadata: shape('V1ObjectMeta'),
  mountOptions: list(text()),
  parameters: map(text()),
  provisioner: required(text()),
  reclaimPolicy: text(),
  volumeBindingMode: text(),
};

export const storageOSPersistentVolumeSource: ShapeDef<t.StorageOSPersistentVolumeSource> = {
  fsType: text(),
  readOnly: flag(),
  secretRef: shape('ObjectReference'),
  volumeName: text(),
  volumeNamespace: text(),
};

export const topologySelectorLabelRequirement: ShapeDef<t.TopologySelectorLabelRequirement> = {
  key: required(text()),
  values: required(list(text())),
};

export const topologySelectorTerm: ShapeDef<t.TopologySelectorTerm> = {
  matchLabelExpressions: list(shape('TopologySelectorLabelRequirement')),
};

export const typedLocalObjectReference: ShapeDef<t.TypedLocalObjectReference> = {
  apiGroup: text(),
  kind: required(text()),
  name: required(text()),
};

export const volumeNodeAffinity: ShapeDef<t.VolumeNodeAffinity> = {
  required: shape('NodeSelector'),
};

export const volumeResourceRequirements: ShapeDef<t.VolumeResourceRequirements> = {
  limits: map(text(undefined, { unit: 'byte quantity' })),
  requests: map(text(undefined, { unit: 'byte quantity' })),
};

export const volumeSnapshot: ShapeDef<t.VolumeSnapshot> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('V1ObjectMeta'),
  spec: required(map(opaque())),
  status: map(opaque()),
};

export const volumeSnapshotClass: ShapeDef<t.VolumeSnapshotClass> = {
  apiVersion: text(),
  deletionPolicy: required(text(undefined, { oneOf: ['Delete', 'Retain'] })),
  driver: required(text()),
  kind: text(),
  metadata: shape('V1ObjectMeta'),
  parameters: map(text()),
};

export const vsphereVirtualDiskVolumeSource: ShapeDef<t.VsphereVirtualDiskVolumeSource> = {
  fsType: text(),
  storagePolicyID: text(),
  storagePolicyName: text(),
  volumePath: required(text()),
};
