// What services networks can have at all, who can give each, and what can be said about it: told in full, without paging.
import { listed } from '../../engine/lists.ts';
import type { Row } from '../../engine/row.ts';
import type { Module, Resource } from '../../engine/types.ts';

const service: Resource = {
  table: 'networkservice',
  key: 'networkservice',
  noun: 'network service',
  view: (shown) => void delete (shown as { id?: string }).id,
};

/** Service > providers (those with a `!` give all of their services or none) > capabilities (`?`: the offering may choose). */
const SERVICES: readonly (readonly [name: string, providers: string, capabilities: string])[] = [
  ['Vpn', 'VirtualRouter VpcVirtualRouter', 'SupportedVpnTypes VpnTypes'],
  ['Dhcp', 'ConfigDrive VirtualRouter BaremetalDhcpProvider! VpcVirtualRouter', 'ExtraDhcpOptions'],
  ['Dns', 'ConfigDrive VirtualRouter GloboDns VpcVirtualRouter', 'AllowDnsSuffixModification'],
  ['Gateway', 'VirtualRouter VpcVirtualRouter', ''],
  [
    'Firewall',
    'VirtualRouter',
    'SupportedProtocols SupportedEgressProtocols MultipleIps TrafficStatistics SupportedTrafficDirection',
  ],
  [
    'Lb',
    'Netscaler VirtualRouter InternalLbVm VpcVirtualRouter Ovs',
    'SupportedLbAlgorithms SupportedLBIsolation? SupportedProtocols TrafficStatistics LoadBalancingSupportedIps ' +
      'SupportedStickinessMethods ElasticLb LbSchemes',
  ],
  ['UserData', 'ConfigDrive VirtualRouter BaremetalUserdataProvider! VpcVirtualRouter', ''],
  ['SourceNat', 'VirtualRouter VpcVirtualRouter', 'SupportedSourceNatTypes? RedundantRouter?'],
  ['StaticNat', 'VirtualRouter VpcVirtualRouter', 'ElasticIp'],
  ['PortForwarding', 'VirtualRouter VpcVirtualRouter', ''],
  ['SecurityGroup', 'SecurityGroupProvider!', ''],
  ['NetworkACL', 'VpcVirtualRouter', 'SupportedProtocols'],
  ['Connectivity', 'Ovs VpcVirtualRouter', 'DistributedRouter StretchedL2Subnet RegionLevelVpc'],
];

const words = (text: string): readonly string[] => (text === '' ? [] : text.split(' '));

/** By name of a service, by name of a provider. */
export const supportedServices: Module = {
  commands: {
    listSupportedNetworkServices: (call) => {
      const wanted = call.args.text('service')?.toLowerCase();
      const by = call.args.text('provider')?.toLowerCase();
      const rows = SERVICES.filter(([name]) => wanted === undefined || name.toLowerCase() === wanted).filter(
        ([, providers]) => by === undefined || words(providers).some((it) => it.replace('!', '').toLowerCase() === by),
      );
      return listed(
        call,
        service,
        rows.map(
          ([name, providers, capabilities]): Row => ({
            id: name,
            name,
            provider: words(providers).map((it) => ({
              name: it.replace('!', ''),
              canenableindividualservice: !it.endsWith('!'),
            })),
            capability: words(capabilities).map((it) => ({
              name: it.replace('?', ''),
              canchooseservicecapability: it.endsWith('?'),
            })),
          }),
        ),
      );
    },
  },
};
