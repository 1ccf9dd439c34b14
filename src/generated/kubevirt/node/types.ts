// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as cdi from '../cdi/types.ts';

/** Parameters of applyNode. */
export interface ApplyNodeParams {
  name: string;
  body: Node;
  force?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of getNode. */
export interface GetNodeParams {
  name: string;
}

/** Parameters of listNode. */
export interface ListNodeParams {
  labelSelector?: string;
  fieldSelector?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of patchNode. */
export interface PatchNodeParams {
  name: string;
  body: unknown;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

export interface AttachedVolume {
  devicePath: string;
  name: string;
}

export interface ConfigMapNodeConfigSource {
  kubeletConfigKey: string;
  name: string;
  namespace: string;
  resourceVersion?: string;
  uid?: string;
}

export interface ContainerImage {
  names?: ReadonlyArray<string>;
  sizeBytes?: number;
}

export interface DaemonEndpoint {
  Port: number;
}

export interface Node {
  apiVersion?: string;
  kind?: string;
  metadata?: cdi.V1ObjectMeta;
  spec?: NodeSpec;
  status?: NodeStatus;
}

export interface NodeAddress {
  address: string;
  type: string;
}

export interface NodeCondition {
  lastHeartbeatTime?: string;
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}

export interface NodeConfigSource {
  configMap?: ConfigMapNodeConfigSource;
}

export interface NodeConfigStatus {
  active?: NodeConfigSource;
  assigned?: NodeConfigSource;
  error?: string;
  lastKnownGood?: NodeConfigSource;
}

export interface NodeDaemonEndpoints {
  kubeletEndpoint?: DaemonEndpoint;
}

export interface NodeFeatures {
  supplementalGroupsPolicy?: boolean;
}

export interface NodeRuntimeHandler {
  features?: NodeRuntimeHandlerFeatures;
  name?: string;
}

export interface NodeRuntimeHandlerFeatures {
  recursiveReadOnlyMounts?: boolean;
  userNamespaces?: boolean;
}

export interface NodeSpec {
  configSource?: NodeConfigSource;
  externalID?: string;
  podCIDR?: string;
  podCIDRs?: ReadonlyArray<string>;
  providerID?: string;
  taints?: ReadonlyArray<Taint>;
  unschedulable?: boolean;
}

export interface NodeStatus {
  addresses?: ReadonlyArray<NodeAddress>;
  allocatable?: Readonly<Record<string, string>>;
  capacity?: Readonly<Record<string, string>>;
  conditions?: ReadonlyArray<NodeCondition>;
  config?: NodeConfigStatus;
  daemonEndpoints?: NodeDaemonEndpoints;
  declaredFeatures?: ReadonlyArray<string>;
  features?: NodeFeatures;
  images?: ReadonlyArray<ContainerImage>;
  nodeInfo?: NodeSystemInfo;
  phase?: string;
  runtimeHandlers?: ReadonlyArray<NodeRuntimeHandler>;
  volumesAttached?: ReadonlyArray<AttachedVolume>;
  volumesInUse?: ReadonlyArray<string>;
}

export interface NodeSwapStatus {
  capacity?: number;
}

export interface NodeSystemInfo {
  architecture: string;
  bootID: string;
  containerRuntimeVersion: string;
  kernelVersion: string;
  kubeProxyVersion: string;
  kubeletVersion: string;
  machineID: string;
  operatingSystem: string;
  osImage: string;
  swap?: NodeSwapStatus;
  systemUUID: string;
}

export interface Taint {
  effect: string;
  key: string;
  timeAdded?: string;
  value?: string;
}
