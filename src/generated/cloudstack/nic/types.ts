// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of addIpToNic. */
export interface AddIpToNicParams {
  nicid: string;
  customjobid?: string;
  ipaddress?: string;
}

/** Parameters of listNics. */
export interface ListNicsParams {
  virtualmachineid: string;
  networkid?: string;
  keyword?: string;
  nicid?: string;
  page?: number;
  pagesize?: number;
  fordisplay?: boolean;
}

/** Parameters of removeIpFromNic. */
export interface RemoveIpFromNicParams {
  id: string;
  customjobid?: string;
}

/** Parameters of updateVmNicIp. */
export interface UpdateVmNicIpParams {
  nicid: string;
  customjobid?: string;
  ipaddress?: string;
}

export interface Nic {
  adaptertype?: string;
  broadcasturi?: string;
  deviceid?: string;
  extradhcpoption?: ReadonlyArray<unknown>;
  gateway?: string;
  id?: string;
  ip6address?: string;
  ip6cidr?: string;
  ip6gateway?: string;
  ipaddress?: string;
  ipaddresses?: ReadonlyArray<unknown>;
  isdefault?: boolean;
  isolatedpvlan?: number;
  isolatedpvlantype?: string;
  isolationuri?: string;
  jobid?: string;
  jobstatus?: number;
  macaddress?: string;
  mtu?: number;
  netmask?: string;
  networkid?: string;
  networkname?: string;
  nsxlogicalswitch?: string;
  nsxlogicalswitchport?: string;
  publicip?: string;
  publicipid?: string;
  secondaryip?: ReadonlyArray<unknown>;
  traffictype?: string;
  type?: string;
  virtualmachineid?: string;
  vlanid?: number;
  vpcid?: string;
  vpcname?: string;
}

export interface NicSecondaryIp {
  id?: string;
  ipaddress?: string;
  jobid?: string;
  jobstatus?: number;
  networkid?: string;
  nicid?: string;
  secondaryip?: ReadonlyArray<unknown>;
  virtualmachineid?: string;
}
