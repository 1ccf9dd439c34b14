// The names that stand beside ids in most answers.
import type { Join } from '../engine/types.ts';

/** Name of the zone. */
export const zoneName: Join = ['zoneid', 'zone', { zonename: 'name' }];
/** Name of the pod. */
export const podName: Join = ['podid', 'pod', { podname: 'name' }];
/** Name of the cluster. */
export const clusterName: Join = ['clusterid', 'cluster', { clustername: 'name' }];
/** Name of the host. */
export const hostName: Join = ['hostid', 'host', { hostname: 'name' }];
/** Name of the template. */
export const templateName: Join = ['templateid', 'template', { templatename: 'name' }];
/** Name of the compute offering. */
export const serviceOfferingName: Join = ['serviceofferingid', 'serviceoffering', { serviceofferingname: 'name' }];
/** Name and text of the disk offering. */
export const diskOfferingName: Join = [
  'diskofferingid',
  'diskoffering',
  { diskofferingname: 'name', diskofferingdisplaytext: 'displaytext' },
];
/** Name of the VPC. */
export const vpcName: Join = ['vpcid', 'vpc', { vpcname: 'name' }];
/** Name of the storage pool. */
export const storageName: Join = ['storageid', 'storagepool', { storage: 'name' }];
/** Both names of the virtual machine. */
export const machineName: Join = [
  'virtualmachineid',
  'virtualmachine',
  { virtualmachinename: 'name', virtualmachinedisplayname: 'displayname' },
];
/** The public address. */
export const publicIp: Join = ['publicipid', 'publicipaddress', { publicip: 'ipaddress' }];
