// The names that stand beside ids in most answers.
import type { Join } from '../engine/types.ts';

export const zoneName: Join = ['zoneid', 'zone', { zonename: 'name' }];
export const podName: Join = ['podid', 'pod', { podname: 'name' }];
export const clusterName: Join = ['clusterid', 'cluster', { clustername: 'name' }];
export const hostName: Join = ['hostid', 'host', { hostname: 'name' }];
export const templateName: Join = ['templateid', 'template', { templatename: 'name' }];
export const serviceOfferingName: Join = ['serviceofferingid', 'serviceoffering', { serviceofferingname: 'name' }];
export const diskOfferingName: Join = [
  'diskofferingid',
  'diskoffering',
  { diskofferingname: 'name', diskofferingdisplaytext: 'displaytext' },
];
export const networkName: Join = ['networkid', 'network', { networkname: 'name' }];
export const vpcName: Join = ['vpcid', 'vpc', { vpcname: 'name' }];
export const osName: Join = ['ostypeid', 'ostype', { osdisplayname: 'description' }];
export const storageName: Join = ['storageid', 'storagepool', { storage: 'name' }];
export const machineName: Join = [
  'virtualmachineid',
  'virtualmachine',
  { virtualmachinename: 'name', virtualmachinedisplayname: 'displayname' },
];
export const publicIp: Join = ['publicipid', 'publicipaddress', { publicip: 'ipaddress' }];
