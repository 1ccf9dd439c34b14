// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of addKubernetesSupportedVersion. */
export interface AddKubernetesSupportedVersionParams {
  mincpunumber: number;
  minmemory: number;
  semanticversion: string;
  arch?: string;
  checksum?: string;
  directdownload?: boolean;
  name?: string;
  url?: string;
  zoneid?: string;
}

/** Parameters of addNodesToKubernetesCluster. */
export interface AddNodesToKubernetesClusterParams {
  id: string;
  nodeids: ReadonlyArray<string>;
  customjobid?: string;
  manualupgrade?: boolean;
  mountcksisoonvr?: boolean;
}

/** Parameters of addVirtualMachinesToKubernetesCluster. */
export interface AddVirtualMachinesToKubernetesClusterParams {
  id: string;
  virtualmachineids: ReadonlyArray<string>;
  iscontrolnode?: boolean;
}

/** Parameters of createKubernetesCluster. */
export interface CreateKubernetesClusterParams {
  name: string;
  zoneid: string;
  account?: string;
  asnumber?: number;
  clustertype?: string;
  cniconfigdetails?: Readonly<Record<string, string>>;
  cniconfigurationid?: string;
  controlnodes?: number;
  customjobid?: string;
  description?: string;
  dockerregistrypassword?: string;
  dockerregistryurl?: string;
  dockerregistryusername?: string;
  domainid?: string;
  enablecsi?: boolean;
  etcdnodes?: number;
  externalloadbalanceripaddress?: string;
  hypervisor?: string;
  keypair?: string;
  kubernetesversionid?: string;
  masternodes?: number;
  networkid?: string;
  nodeofferings?: ReadonlyArray<Readonly<Record<string, string>>>;
  noderootdisksize?: number;
  nodetemplates?: ReadonlyArray<Readonly<Record<string, string>>>;
  projectid?: string;
  serviceofferingid?: string;
  size?: number;
}

/** Parameters of deleteKubernetesCluster. */
export interface DeleteKubernetesClusterParams {
  id: string;
  cleanup?: boolean;
  customjobid?: string;
  expunge?: boolean;
}

/** Parameters of deleteKubernetesSupportedVersion. */
export interface DeleteKubernetesSupportedVersionParams {
  id: string;
  customjobid?: string;
}

/** Parameters of getKubernetesClusterConfig. */
export interface GetKubernetesClusterConfigParams {
  id?: string;
}

/** Parameters of getUploadParamsForKubernetesSupportedVersion. */
export interface GetUploadParamsForKubernetesSupportedVersionParams {
  format: string;
  mincpunumber: number;
  minmemory: number;
  name: string;
  semanticversion: string;
  zoneid: string;
  account?: string;
  checksum?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of listKubernetesClusters. */
export interface ListKubernetesClustersParams {
  account?: string;
  clustertype?: string;
  domainid?: string;
  id?: string;
  isrecursive?: boolean;
  keyword?: string;
  listall?: boolean;
  name?: string;
  page?: number;
  pagesize?: number;
  projectid?: string;
  state?: string;
}

/** Parameters of listKubernetesSupportedVersions. */
export interface ListKubernetesSupportedVersionsParams {
  arch?: string;
  id?: string;
  keyword?: string;
  minimumkubernetesversionid?: string;
  minimumsemanticversion?: string;
  page?: number;
  pagesize?: number;
  zoneid?: string;
}

/** Parameters of removeNodesFromKubernetesCluster. */
export interface RemoveNodesFromKubernetesClusterParams {
  id: string;
  nodeids: ReadonlyArray<string>;
  customjobid?: string;
}

/** Parameters of removeVirtualMachinesFromKubernetesCluster. */
export interface RemoveVirtualMachinesFromKubernetesClusterParams {
  id: string;
  virtualmachineids: ReadonlyArray<string>;
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of scaleKubernetesCluster. */
export interface ScaleKubernetesClusterParams {
  id: string;
  autoscalingenabled?: boolean;
  customjobid?: string;
  maxsize?: number;
  minsize?: number;
  nodeids?: ReadonlyArray<string>;
  nodeofferings?: ReadonlyArray<Readonly<Record<string, string>>>;
  serviceofferingid?: string;
  size?: number;
}

/** Parameters of startKubernetesCluster. */
export interface StartKubernetesClusterParams {
  id: string;
  customjobid?: string;
}

/** Parameters of stopKubernetesCluster. */
export interface StopKubernetesClusterParams {
  id: string;
  customjobid?: string;
}

/** Parameters of updateKubernetesSupportedVersion. */
export interface UpdateKubernetesSupportedVersionParams {
  id: string;
  state: string;
}

/** Parameters of upgradeKubernetesCluster. */
export interface UpgradeKubernetesClusterParams {
  id: string;
  kubernetesversionid: string;
  customjobid?: string;
}

export interface KubernetesCluster {
  account?: string;
  associatednetworkname?: string;
  autoscalingenabled?: boolean;
  clustertype?: string;
  cniconfigname?: string;
  cniconfigurationid?: string;
  consoleendpoint?: string;
  controlnodes?: number;
  controlofferingid?: string;
  controlofferingname?: string;
  cpunumber?: string;
  created?: string;
  csienabled?: boolean;
  description?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  endpoint?: string;
  etcdips?: unknown;
  etcdnodes?: number;
  etcdofferingid?: string;
  etcdofferingname?: string;
  hasannotations?: boolean;
  id?: string;
  ipaddress?: string;
  ipaddressid?: string;
  jobid?: string;
  jobstatus?: number;
  keypair?: string;
  kubernetesversionid?: string;
  kubernetesversionname?: string;
  masternodes?: number;
  maxsize?: number;
  memory?: string;
  minsize?: number;
  name?: string;
  networkid?: string;
  project?: string;
  projectid?: string;
  serviceofferingid?: string;
  serviceofferingname?: string;
  size?: number;
  state?: string;
  templateid?: string;
  templatename?: string;
  virtualmachines?: ReadonlyArray<unknown>;
  workerofferingid?: string;
  workerofferingname?: string;
  zoneid?: string;
  zonename?: string;
}

export interface KubernetesClusterConfig {
  configdata?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
}

export interface KubernetesSupportedVersion {
  arch?: string;
  created?: string;
  directdownload?: boolean;
  id?: string;
  isoid?: string;
  isoname?: string;
  isostate?: string;
  isourl?: string;
  jobid?: string;
  jobstatus?: number;
  mincpunumber?: number;
  minmemory?: number;
  name?: string;
  semanticversion?: string;
  state?: string;
  supportsautoscaling?: boolean;
  supportsha?: boolean;
  zoneid?: string;
  zonename?: string;
}

export interface RemoveVirtualMachinesFromKubernetesCluster {
  displaytext?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  success?: boolean;
}
