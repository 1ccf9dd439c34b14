// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of addBaremetalDhcp. */
export interface AddBaremetalDhcpParams {
  dhcpservertype: string;
  password: string;
  physicalnetworkid: string;
  url: string;
  username: string;
  customjobid?: string;
}

/** Parameters of addBaremetalHost. */
export interface AddBaremetalHostParams {
  zoneid: string;
  hypervisor: string;
  podid: string;
  url: string;
  clusterid?: string;
  allocationstate?: string;
  clustername?: string;
  hosttags?: ReadonlyArray<string>;
  ipaddress?: string;
  password?: string;
  storageaccessgroups?: ReadonlyArray<string>;
  username?: string;
  externaldetails?: Readonly<Record<string, string>>;
}

/** Parameters of addBaremetalPxeKickStartServer. */
export interface AddBaremetalPxeKickStartServerParams {
  password: string;
  physicalnetworkid: string;
  pxeservertype: string;
  tftpdir: string;
  url: string;
  username: string;
  customjobid?: string;
  podid?: string;
}

/** Parameters of addBaremetalPxePingServer. */
export interface AddBaremetalPxePingServerParams {
  password: string;
  physicalnetworkid: string;
  pingdir: string;
  pingstorageserverip: string;
  pxeservertype: string;
  tftpdir: string;
  url: string;
  username: string;
  customjobid?: string;
  pingcifspassword?: string;
  pingcifsusername?: string;
  podid?: string;
}

/** Parameters of addBaremetalRct. */
export interface AddBaremetalRctParams {
  baremetalrcturl: string;
  customjobid?: string;
}

/** Parameters of deleteBaremetalRct. */
export interface DeleteBaremetalRctParams {
  id: string;
  customjobid?: string;
}

/** Parameters of listBaremetalDhcp. */
export interface ListBaremetalDhcpParams {
  physicalnetworkid: string;
  id?: number;
  keyword?: string;
  dhcpservertype?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listBaremetalPxeServers. */
export interface ListBaremetalPxeServersParams {
  physicalnetworkid: string;
  id?: number;
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listBaremetalRct. */
export interface ListBaremetalRctParams {
  keyword?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of notifyBaremetalProvisionDone. */
export interface NotifyBaremetalProvisionDoneParams {
  mac: string;
  customjobid?: string;
}

export interface BaremetalDhcp {
  dhcpservertype?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  physicalnetworkid?: string;
  provider?: string;
  url?: string;
}

export interface BaremetalPxe {
  id?: string;
  jobid?: string;
  jobstatus?: number;
  physicalnetworkid?: string;
  pingdir?: string;
  pingstorageserverip?: string;
  provider?: string;
  tftpdir?: string;
  url?: string;
}

export interface BaremetalRct {
  id?: string;
  jobid?: string;
  jobstatus?: number;
  url?: string;
}
