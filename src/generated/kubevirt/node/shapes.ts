// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, instant, list, map, required, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const attachedVolume: ShapeDef<t.AttachedVolume> = {
  devicePath: required(text()),
  name: required(text()),
};

export const configMapNodeConfigSource: ShapeDef<t.ConfigMapNodeConfigSource> = {
  kubeletConfigKey: required(text()),
  name: required(text()),
  namespace: required(text()),
  resourceVersion: text(),
  uid: text(),
};

export const containerImage: ShapeDef<t.ContainerImage> = {
  names: list(text()),
  sizeBytes: whole(undefined, { unit: 'bytes' }),
};

export const daemonEndpoint: ShapeDef<t.DaemonEndpoint> = {
  Port: required(whole()),
};

export const node: ShapeDef<t.Node> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('V1ObjectMeta'),
  spec: shape('NodeSpec'),
  status: shape('NodeStatus'),
};

export const nodeAddress: ShapeDef<t.NodeAddress> = {
  address: required(text()),
  type: required(text()),
};

export const nodeCondition: ShapeDef<t.NodeCondition> = {
  lastHeartbeatTime: instant(),
  lastTransitionTime: instant(),
  message: text(),
  reason: text(),
  status: required(text()),
  type: required(text()),
};

export const nodeConfigSource: ShapeDef<t.NodeConfigSource> = {
  configMap: shape('ConfigMapNodeConfigSource'),
};

export const nodeConfigStatus: ShapeDef<t.NodeConfigStatus> = {
  active: shape('NodeConfigSource'),
  assigned: shape('NodeConfigSource'),
  error: text(),
  lastKnownGood: shape('NodeConfigSource'),
};

export const nodeDaemonEndpoints: ShapeDef<t.NodeDaemonEndpoints> = {
  kubeletEndpoint: shape('DaemonEndpoint'),
};

export const nodeFeatures: ShapeDef<t.NodeFeatures> = {
  supplementalGroupsPolicy: flag(),
};

export const nodeRuntimeHandler: ShapeDef<t.NodeRuntimeHandler> = {
  features: shape('NodeRuntimeHandlerFeatures'),
  name: text(),
};

export const nodeRuntimeHandlerFeatures: ShapeDef<t.NodeRuntimeHandlerFeatures> = {
  recursiveReadOnlyMounts: flag(),
  userNamespaces: flag(),
};

export const nodeSpec: ShapeDef<t.NodeSpec> = {
  configSource: shape('NodeConfigSource'),
  externalID: text(),
  podCIDR: text(),
  podCIDRs: list(text()),
  providerID: text(),
  taints: list(shape('Taint')),
  unschedulable: flag(),
};

export const nodeStatus: ShapeDef<t.NodeStatus> = {
  addresses: list(shape('NodeAddress')),
  allocatable: map(text(undefined, { unit: 'quantity' })),
  capacity: map(text(undefined, { unit: 'quantity' })),
  conditions: list(shape('NodeCondition')),
  config: shape('NodeConfigStatus'),
  daemonEndpoints: shape('NodeDaemonEndpoints'),
  declaredFeatures: list(text()),
  features: shape('NodeFeatures'),
  images: list(shape('ContainerImage')),
  nodeInfo: shape('NodeSystemInfo'),
  phase: text(),
  runtimeHandlers: list(shape('NodeRuntimeHandler')),
  volumesAttached: list(shape('AttachedVolume')),
  volumesInUse: list(text()),
};

export const nodeSwapStatus: ShapeDef<t.NodeSwapStatus> = {
  capacity: whole(undefined, { unit: 'bytes' }),
};

export const nodeSystemInfo: ShapeDef<t.NodeSystemInfo> = {
  architecture: required(text()),
  bootID: required(text()),
  containerRuntimeVersion: required(text()),
  kernelVersion: required(text()),
  kubeProxyVersion: required(text()),
  kubeletVersion: required(text()),
  machineID: required(text()),
  operatingSystem: required(text()),
  osImage: required(text()),
  swap: shape('NodeSwapStatus'),
  systemUUID: required(text()),
};

export const taint: ShapeDef<t.Taint> = {
  effect: required(text()),
  key: required(text()),
  timeAdded: instant(),
  value: text(),
};
