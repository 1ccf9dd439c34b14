// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of addKubernetesSupportedVersion. */
export interface AddKubernetesSupportedVersionParams {
  mincpunumber: number;
  minmemory: number;
  semanticversion: string;
  name?: string;
  zoneid?: string;
  checksum?: string;
  directdownload?: boolean;
  url?: string;
  arch?: string;
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
  kubernetesversionid?: string;
  serviceofferingid?: string;
  size?: number;
  controlnodes?: number;
  networkid?: string;
  keypair?: string;
  noderootdisksize?: number;
  description?: string;
  asnumber?: number;
  clustertype?: string;
  cniconfigdetails?: Readonly<Record<string, string>>;
  cniconfigurationid?: string;
  customjobid?: string;
  dockerregistrypassword?: string;
  dockerregistryurl?: string;
  dockerregistryusername?: string;
  enablecsi?: boolean;
  etcdnodes?: number;
  externalloadbalanceripaddress?: string;
  hypervisor?: string;
  masternodes?: number;
  nodeofferings?: ReadonlyArray<Readonly<Record<string, string>>>;
  nodetemplates?: ReadonlyArray<Readonly<Record<string, string>>>;
  account?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of deleteKubernetesCluster. */
export interface DeleteKubernetesClusterParams {
  id: string;
  expunge?: boolean;
  cleanup?: boolean;
  customjobid?: string;
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
  name: string;
  zoneid: string;
  format: string;
  mincpunumber: number;
  minmemory: number;
  semanticversion: string;
  checksum?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of listKubernetesClusters. */
export interface ListKubernetesClustersParams {
  id?: string;
  name?: string;
  state?: string;
  keyword?: string;
  clustertype?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
}

/** Parameters of listKubernetesSupportedVersions. */
export interface ListKubernetesSupportedVersionsParams {
  id?: string;
  zoneid?: string;
  keyword?: string;
  minimumkubernetesversionid?: string;
  minimumsemanticversion?: string;
  page?: number;
  pagesize?: number;
  arch?: string;
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
  size?: number;
  autoscalingenabled?: boolean;
  customjobid?: string;
  maxsize?: number;
  minsize?: number;
  nodeids?: ReadonlyArray<string>;
  nodeofferings?: ReadonlyArray<Readonly<Record<string, string>>>;
  serviceofferingid?: string;
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
