// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const tungstenFabricAddressGroup: Formatter<t.TungstenFabricAddressGroup> = {
  noun: ['Tungsten address group', 'Tungsten address groups'],
  columns: ['name', 'ipprefix', 'ipprefixlen', 'zonename', 'uuid'],
};

export const tungstenFabricApplicationPolicySet: Formatter<t.TungstenFabricApplicationPolicySet> = {
  noun: ['Tungsten application policy set', 'Tungsten application policy sets'],
  columns: ['name', 'firewallpolicy', 'tag', 'zonename', 'uuid'],
};

export const tungstenFabricFirewallPolicy: Formatter<t.TungstenFabricFirewallPolicy> = {
  noun: ['Tungsten firewall policy', 'Tungsten firewall policies'],
  columns: ['name', 'firewallrule', 'zonename', 'uuid'],
};

export const tungstenFabricFirewallRule: Formatter<t.TungstenFabricFirewallRule> = {
  noun: ['Tungsten firewall rule', 'Tungsten firewall rules'],
  columns: [
    'name',
    'action',
    'direction',
    'servicegroup',
    'srctag',
    'srcaddressgroup',
    'srcnetwork',
    'desttag',
    'destaddressgroup',
    'destnetwork',
    'uuid',
  ],
};

export const tungstenFabricLBHealthMonitor: Formatter<t.TungstenFabricLBHealthMonitor> = {
  noun: ['Tungsten health monitor', 'Tungsten health monitors'],
  columns: [
    'type',
    'lbruleid',
    'httpmethod',
    'urlpath',
    'expectedcode',
    { label: 'interval', path: 'interval', as: 's' },
    { label: 'timeout', path: 'timeout', as: 's' },
    'retry',
    'uuid',
  ],
};

export const tungstenFabricLogicalRouter: Formatter<t.TungstenFabricLogicalRouter> = {
  noun: ['Tungsten logical router', 'Tungsten logical routers'],
  columns: ['name', 'network', 'zonename', 'uuid'],
};

export const tungstenFabricNetwork: Formatter<t.TungstenFabricNetwork> = {
  noun: ['Tungsten network', 'Tungsten networks'],
  columns: ['name', 'zonename', 'uuid'],
};

export const tungstenFabricNic: Formatter<t.TungstenFabricNic> = {
  noun: ['Tungsten network card', 'Tungsten network cards'],
  columns: ['name', 'zonename', 'uuid'],
};

export const tungstenFabricPolicy: Formatter<t.TungstenFabricPolicy> = {
  noun: ['Tungsten policy', 'Tungsten policies'],
  columns: ['name', 'network', 'zonename', 'uuid'],
};

export const tungstenFabricProvider: Formatter<t.TungstenFabricProvider> = {
  noun: ['Tungsten Fabric provider', 'Tungsten Fabric providers'],
  columns: [
    'name',
    'tungstenproviderhostname',
    'tungstenproviderport',
    'tungstengateway',
    'securitygroupsenabled',
    'zonename',
    'tungstenprovideruuid',
  ],
};

export const tungstenFabricRule: Formatter<t.TungstenFabricRule> = {
  noun: ['Tungsten policy rule', 'Tungsten policy rules'],
  columns: [
    'action',
    'direction',
    'protocol',
    'srcnetwork',
    'srcipprefix',
    'srcstartport',
    'srcendport',
    'destnetwork',
    'destipprefix',
    'deststartport',
    'destendport',
    'uuid',
  ],
};

export const tungstenFabricServiceGroup: Formatter<t.TungstenFabricServiceGroup> = {
  noun: ['Tungsten service group', 'Tungsten service groups'],
  columns: ['name', 'protocol', 'startport', 'endport', 'zonename', 'uuid'],
};

export const tungstenFabricTag: Formatter<t.TungstenFabricTag> = {
  noun: ['Tungsten tag', 'Tungsten tags'],
  columns: ['name', 'network', 'vm', 'nic', 'policy', 'zonename', 'uuid'],
};

export const tungstenFabricTagType: Formatter<t.TungstenFabricTagType> = {
  noun: ['Tungsten tag type', 'Tungsten tag types'],
  columns: ['name', 'zonename', 'uuid'],
};

export const tungstenFabricVm: Formatter<t.TungstenFabricVm> = {
  noun: ['Tungsten VM', 'Tungsten VMs'],
  columns: ['name', 'zonename', 'uuid'],
};
