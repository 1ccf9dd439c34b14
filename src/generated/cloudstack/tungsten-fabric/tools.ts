// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const addTungstenFabricNetworkGatewayToLogicalRouter: ToolDef<t.AddTungstenFabricNetworkGatewayToLogicalRouterParams> =
  tool({
    name: 'cloudstack_add_tungsten_gateway_to_router',
    formerly: 'cloudstack_add_tungsten_fabric_gateway_to_logical_router',
    title: 'Add Tungsten fabric gateway to logical router',
    doc: 'Connect a Tungsten Fabric network to a logical router, so that it reaches the other networks on that router.',
    category: 'tungsten-fabric',
    operations: ['addTungstenFabricNetworkGatewayToLogicalRouter'],
    effect: 'write',
    risk: 'high',
    flags: ['dataOut'],
    call: {
      kind: 'query',
      command: 'addTungstenFabricNetworkGatewayToLogicalRouter',
      async: true,
      key: 'logicalrouter',
    },
    result: shape('TungstenFabricLogicalRouter'),
    params: {
      zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
      logicalrouteruuid: required(
        uuid('Tungsten Fabric logical router, by name or UUID', { ref: 'TungstenLogicalRouter' }),
      ),
      networkuuid: required(uuid('Network to connect', { ref: 'TungstenNetwork' })),
      customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    },
  });

export const addTungstenFabricPolicyRule: ToolDef<t.AddTungstenFabricPolicyRuleParams> = tool({
  name: 'cloudstack_add_tungsten_fabric_policy_rule',
  title: 'Add Tungsten fabric policy rule',
  doc: 'Add a rule to a Tungsten Fabric network policy that passes or denies traffic between two networks.',
  category: 'tungsten-fabric',
  operations: ['addTungstenFabricPolicyRule'],
  effect: 'write',
  risk: 'high',
  flags: ['dataOut'],
  call: { kind: 'query', command: 'addTungstenFabricPolicyRule', async: true, key: 'rule' },
  result: shape('TungstenFabricRule'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    protocol: required(text('Protocol: tcp, udp, icmp, all or a number; nfs and such for storage')),
    action: required(text('pass or deny')),
    destendport: required(whole('Last destination port; -1 for any', { bounds: [-1, 65535] })),
    destipprefix: required(text('Subnet the traffic goes to')),
    destipprefixlen: required(whole('Prefix length of the destination subnet')),
    destnetwork: required(text('Network the traffic goes to')),
    deststartport: required(whole('First destination port; -1 for any', { bounds: [-1, 65535] })),
    direction: required(text('> for one way, <> for both ways')),
    policyuuid: required(uuid('Tungsten Fabric policy, by name or UUID', { ref: 'TungstenPolicy' })),
    srcendport: required(whole('Last source port; -1 for any', { bounds: [-1, 65535] })),
    srcipprefix: required(text('Subnet the traffic comes from')),
    srcipprefixlen: required(whole('Prefix length of the source subnet')),
    srcnetwork: required(text('Network the traffic comes from')),
    srcstartport: required(whole('First source port; -1 for any', { bounds: [-1, 65535] })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const applyTungstenFabricPolicy: ToolDef<t.ApplyTungstenFabricPolicyParams> = tool({
  name: 'cloudstack_apply_tungsten_fabric_policy',
  title: 'Apply Tungsten fabric policy',
  doc: 'Attach a Tungsten Fabric network policy to a network, where its rules take effect at once.',
  category: 'tungsten-fabric',
  operations: ['applyTungstenFabricPolicy'],
  effect: 'write',
  risk: 'high',
  flags: ['dataOut'],
  call: { kind: 'query', command: 'applyTungstenFabricPolicy', async: true, key: 'policy' },
  result: shape('TungstenFabricPolicy'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    majorsequence: required(whole('First part of the place among the policies of the network')),
    minorsequence: required(whole('Second part of the place among the policies of the network')),
    networkuuid: required(uuid('Tungsten Fabric network, by name or UUID', { ref: 'TungstenNetwork' })),
    policyuuid: required(uuid('Tungsten Fabric policy, by name or UUID', { ref: 'TungstenPolicy' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const applyTungstenFabricTag: ToolDef<t.ApplyTungstenFabricTagParams> = tool({
  name: 'cloudstack_apply_tungsten_fabric_tag',
  title: 'Apply Tungsten fabric tag',
  doc: 'Put a Tungsten Fabric tag on networks, machines, NICs or policies, so that firewall rules for the tag cover them.',
  category: 'tungsten-fabric',
  operations: ['applyTungstenFabricTag'],
  effect: 'write',
  risk: 'high',
  flags: ['dataOut'],
  call: { kind: 'query', command: 'applyTungstenFabricTag', async: true, key: 'tag' },
  result: shape('TungstenFabricTag'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    taguuid: required(uuid('Tungsten Fabric tag, by name or UUID', { ref: 'TungstenTag' })),
    applicationpolicysetuuid: uuid('Application policy set to tag', { ref: 'TungstenApplicationPolicySet' }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    networkuuid: list(uuid(), 'Networks to tag', { ref: 'TungstenNetwork' }),
    nicuuid: list(uuid(), 'NICs to tag', { ref: 'TungstenNic' }),
    policyuuid: uuid('Network policy to tag', { ref: 'TungstenPolicy' }),
    vmuuid: list(uuid(), 'Machines to tag', { ref: 'TungstenVm' }),
  },
});

export const configTungstenFabricService: ToolDef<t.ConfigTungstenFabricServiceParams> = tool({
  name: 'cloudstack_config_tungsten_fabric_service',
  title: 'Config Tungsten fabric service',
  doc: 'Set a zone up for Tungsten Fabric by making its network provider and offerings; a one-time step of installation.',
  category: 'tungsten-fabric',
  operations: ['configTungstenFabricService'],
  effect: 'write',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'configTungstenFabricService' },
  result: shape('Success'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    physicalnetworkid: required(uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' })),
  },
});

export const createTungstenFabricAddressGroup: ToolDef<t.CreateTungstenFabricAddressGroupParams> = tool({
  name: 'cloudstack_create_tungsten_fabric_address_group',
  title: 'Create Tungsten fabric address group',
  doc: 'Name a subnet as a Tungsten Fabric address group that firewall rules can refer to.',
  category: 'tungsten-fabric',
  operations: ['createTungstenFabricAddressGroup'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'createTungstenFabricAddressGroup', async: true, key: 'addressgroup' },
  result: shape('TungstenFabricAddressGroup'),
  params: {
    name: required(text('Name to give, or to look for')),
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    ipprefix: required(text('Network address of the group, without the prefix length')),
    ipprefixlen: required(whole("Prefix length of the group's network, e.g. 24")),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const createTungstenFabricApplicationPolicySet: ToolDef<t.CreateTungstenFabricApplicationPolicySetParams> = tool(
  {
    name: 'cloudstack_create_tungsten_application_policy_set',
    formerly: 'cloudstack_create_tungsten_fabric_application_policy_set',
    title: 'Create Tungsten fabric application policy set',
    doc: 'Create a Tungsten Fabric policy set, which holds firewall policies and is put on tagged applications.',
    category: 'tungsten-fabric',
    operations: ['createTungstenFabricApplicationPolicySet'],
    effect: 'write',
    risk: 'low',
    call: {
      kind: 'query',
      command: 'createTungstenFabricApplicationPolicySet',
      async: true,
      key: 'applicationpolicyset',
    },
    result: shape('TungstenFabricApplicationPolicySet'),
    params: {
      name: required(text('Name to give, or to look for')),
      zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
      customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    },
  },
);

export const createTungstenFabricFirewallPolicy: ToolDef<t.CreateTungstenFabricFirewallPolicyParams> = tool({
  name: 'cloudstack_create_tungsten_fabric_firewall_policy',
  title: 'Create Tungsten fabric firewall policy',
  doc: 'Create a Tungsten Fabric firewall policy, an ordered list of firewall rules inside a policy set.',
  category: 'tungsten-fabric',
  operations: ['createTungstenFabricFirewallPolicy'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'createTungstenFabricFirewallPolicy', async: true, key: 'firewallpolicy' },
  result: shape('TungstenFabricFirewallPolicy'),
  params: {
    name: required(text('Name to give, or to look for')),
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    sequence: required(whole('Place of the policy inside its policy set')),
    applicationpolicysetuuid: uuid('Tungsten Fabric application policy set, by name or UUID', {
      ref: 'TungstenApplicationPolicySet',
    }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const createTungstenFabricFirewallRule: ToolDef<t.CreateTungstenFabricFirewallRuleParams> = tool({
  name: 'cloudstack_create_tungsten_fabric_firewall_rule',
  title: 'Create Tungsten fabric firewall rule',
  doc: 'Add a rule to a Tungsten Fabric firewall policy that passes or denies traffic between tags, groups or networks.',
  category: 'tungsten-fabric',
  operations: ['createTungstenFabricFirewallRule'],
  effect: 'write',
  risk: 'high',
  flags: ['dataOut'],
  call: { kind: 'query', command: 'createTungstenFabricFirewallRule', async: true, key: 'firewallrule' },
  result: shape('TungstenFabricFirewallRule'),
  params: {
    name: required(text('Name to give, or to look for')),
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    action: required(text('pass or deny')),
    direction: required(text('> or < for one way, <> for both ways')),
    firewallpolicyuuid: required(
      uuid('Tungsten Fabric firewall policy, by name or UUID', { ref: 'TungstenFirewallPolicy' }),
    ),
    sequence: required(whole('Place of the rule inside its policy')),
    servicegroupuuid: required(uuid('Protocol and ports the rule is about', { ref: 'TungstenServiceGroup' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    destaddressgroupuuid: uuid('Address group the traffic goes to', { ref: 'TungstenAddressGroup' }),
    destnetworkuuid: uuid('Network the traffic goes to', { ref: 'TungstenNetwork' }),
    desttaguuid: uuid('Tag the traffic goes to', { ref: 'TungstenTag' }),
    srcaddressgroupuuid: uuid('Address group the traffic comes from', { ref: 'TungstenAddressGroup' }),
    srcnetworkuuid: uuid('Network the traffic comes from', { ref: 'TungstenNetwork' }),
    srctaguuid: uuid('Tag the traffic comes from', { ref: 'TungstenTag' }),
    tagtypeuuid: uuid('Tag type whose values must be the same on both sides', { ref: 'TungstenTagType' }),
  },
});

export const createTungstenFabricLogicalRouter: ToolDef<t.CreateTungstenFabricLogicalRouterParams> = tool({
  name: 'cloudstack_create_tungsten_fabric_logical_router',
  title: 'Create Tungsten fabric logical router',
  doc: 'Create a Tungsten Fabric logical router, to which networks are connected that shall reach each other.',
  category: 'tungsten-fabric',
  operations: ['createTungstenFabricLogicalRouter'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'createTungstenFabricLogicalRouter', async: true, key: 'logicalrouter' },
  result: shape('TungstenFabricLogicalRouter'),
  params: {
    name: required(text('Name to give, or to look for')),
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const createTungstenFabricManagementNetwork: ToolDef<t.CreateTungstenFabricManagementNetworkParams> = tool({
  name: 'cloudstack_create_tungsten_management_network',
  formerly: 'cloudstack_create_tungsten_fabric_management_network',
  title: 'Create Tungsten fabric management network',
  doc: 'Make the management network of a pod known to Tungsten Fabric, a one-time step when a zone is set up.',
  category: 'tungsten-fabric',
  operations: ['createTungstenFabricManagementNetwork'],
  effect: 'write',
  risk: 'low',
  reversible: false,
  call: { kind: 'query', command: 'createTungstenFabricManagementNetwork' },
  result: shape('Success'),
  params: {
    podid: required(uuid('Pod to look or act in, by name or id', { ref: 'Pod' })),
  },
});

export const createTungstenFabricPolicy: ToolDef<t.CreateTungstenFabricPolicyParams> = tool({
  name: 'cloudstack_create_tungsten_fabric_policy',
  title: 'Create Tungsten fabric policy',
  doc: 'Create an empty Tungsten Fabric network policy, to which rules are added before it is attached to networks.',
  category: 'tungsten-fabric',
  operations: ['createTungstenFabricPolicy'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'createTungstenFabricPolicy', async: true, key: 'policy' },
  result: shape('TungstenFabricPolicy'),
  params: {
    name: required(text('Name to give, or to look for')),
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const createTungstenFabricProvider: ToolDef<t.CreateTungstenFabricProviderParams> = tool({
  name: 'cloudstack_create_tungsten_fabric_provider',
  title: 'Create Tungsten fabric provider',
  doc: 'Connect a zone with the Tungsten Fabric (Contrail) controller that runs its networks.',
  category: 'tungsten-fabric',
  operations: ['createTungstenFabricProvider'],
  effect: 'write',
  risk: 'low',
  reversible: false,
  call: { kind: 'query', command: 'createTungstenFabricProvider', key: 'tungstenProvider' },
  result: shape('TungstenFabricProvider'),
  params: {
    name: required(text('Name to give, or to look for')),
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    tungstengateway: required(text('Address of the Tungsten Fabric gateway')),
    tungstenproviderhostname: required(text('Name or address of the controller')),
    tungstenproviderintrospectport: text('Port for introspection'),
    tungstenproviderport: text('API port of the controller, usually 8082'),
    tungstenprovidervrouterport: text('Port of the vRouter agent'),
  },
});

export const createTungstenFabricPublicNetwork: ToolDef<t.CreateTungstenFabricPublicNetworkParams> = tool({
  name: 'cloudstack_create_tungsten_fabric_public_network',
  title: 'Create Tungsten fabric public network',
  doc: 'Make the public network of a zone known to Tungsten Fabric, a one-time step when a zone is set up.',
  category: 'tungsten-fabric',
  operations: ['createTungstenFabricPublicNetwork'],
  effect: 'write',
  risk: 'low',
  reversible: false,
  call: { kind: 'query', command: 'createTungstenFabricPublicNetwork' },
  result: shape('Success'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
  },
});

export const createTungstenFabricServiceGroup: ToolDef<t.CreateTungstenFabricServiceGroupParams> = tool({
  name: 'cloudstack_create_tungsten_fabric_service_group',
  title: 'Create Tungsten fabric service group',
  doc: 'Name a protocol with a range of ports as a Tungsten Fabric service group that firewall rules can refer to.',
  category: 'tungsten-fabric',
  operations: ['createTungstenFabricServiceGroup'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'createTungstenFabricServiceGroup', async: true, key: 'servicegroup' },
  result: shape('TungstenFabricServiceGroup'),
  params: {
    name: required(text('Name to give, or to look for')),
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    protocol: required(text('Protocol: tcp, udp, icmp, all or a number; nfs and such for storage')),
    startport: required(whole('First port of the range', { bounds: [0, 65535] })),
    endport: required(
      whole('Last port of the range; usually the same as startport if left out', { bounds: [0, 65535] }),
    ),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const createTungstenFabricTag: ToolDef<t.CreateTungstenFabricTagParams> = tool({
  name: 'cloudstack_create_tungsten_fabric_tag',
  title: 'Create Tungsten fabric tag',
  doc: 'Create a Tungsten Fabric tag, such as tier=web, by which firewall rules pick networks and machines.',
  category: 'tungsten-fabric',
  operations: ['createTungstenFabricTag'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'createTungstenFabricTag', async: true, key: 'tag' },
  result: shape('TungstenFabricTag'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    tagtype: required(text('Kind of tag, for example tier or application')),
    tagvalue: required(text('Value of the tag, for example web')),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const createTungstenFabricTagType: ToolDef<t.CreateTungstenFabricTagTypeParams> = tool({
  name: 'cloudstack_create_tungsten_fabric_tag_type',
  title: 'Create Tungsten fabric tag type',
  doc: 'Create a kind of Tungsten Fabric tag of your own, beside the built-in ones such as tier and site.',
  category: 'tungsten-fabric',
  operations: ['createTungstenFabricTagType'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'createTungstenFabricTagType', async: true, key: 'tagtype' },
  result: shape('TungstenFabricTagType'),
  params: {
    name: required(text('Name to give, or to look for')),
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteTungstenFabricAddressGroup: ToolDef<t.DeleteTungstenFabricAddressGroupParams> = tool({
  name: 'cloudstack_delete_tungsten_fabric_address_group',
  title: 'Delete Tungsten fabric address group',
  doc: 'Remove a named subnet of Tungsten Fabric that no firewall rule refers to any more.',
  category: 'tungsten-fabric',
  operations: ['deleteTungstenFabricAddressGroup'],
  effect: 'destroy',
  risk: 'high',
  call: { kind: 'query', command: 'deleteTungstenFabricAddressGroup', async: true },
  result: shape('Success'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    addressgroupuuid: required(uuid('Tungsten Fabric address group, by name or UUID', { ref: 'TungstenAddressGroup' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteTungstenFabricApplicationPolicySet: ToolDef<t.DeleteTungstenFabricApplicationPolicySetParams> = tool(
  {
    name: 'cloudstack_delete_tungsten_application_policy_set',
    formerly: 'cloudstack_delete_tungsten_fabric_application_policy_set',
    title: 'Delete Tungsten fabric application policy set',
    doc: 'Remove a Tungsten Fabric policy set, whose firewall policies then protect nothing any more.',
    category: 'tungsten-fabric',
    operations: ['deleteTungstenFabricApplicationPolicySet'],
    effect: 'destroy',
    risk: 'high',
    reversible: false,
    flags: ['dataOut'],
    call: { kind: 'query', command: 'deleteTungstenFabricApplicationPolicySet', async: true },
    result: shape('Success'),
    params: {
      zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
      applicationpolicysetuuid: required(
        uuid('Tungsten Fabric application policy set, by name or UUID', { ref: 'TungstenApplicationPolicySet' }),
      ),
      customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    },
  },
);

export const deleteTungstenFabricFirewallPolicy: ToolDef<t.DeleteTungstenFabricFirewallPolicyParams> = tool({
  name: 'cloudstack_delete_tungsten_fabric_firewall_policy',
  title: 'Delete Tungsten fabric firewall policy',
  doc: 'Remove a Tungsten Fabric firewall policy, whose rules then no longer filter traffic.',
  category: 'tungsten-fabric',
  operations: ['deleteTungstenFabricFirewallPolicy'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  flags: ['dataOut'],
  call: { kind: 'query', command: 'deleteTungstenFabricFirewallPolicy', async: true },
  result: shape('Success'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    firewallpolicyuuid: required(
      uuid('Tungsten Fabric firewall policy, by name or UUID', { ref: 'TungstenFirewallPolicy' }),
    ),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteTungstenFabricFirewallRule: ToolDef<t.DeleteTungstenFabricFirewallRuleParams> = tool({
  name: 'cloudstack_delete_tungsten_fabric_firewall_rule',
  title: 'Delete Tungsten fabric firewall rule',
  doc: 'Remove one rule from a Tungsten Fabric firewall policy, effective at once wherever the policy is used.',
  category: 'tungsten-fabric',
  operations: ['deleteTungstenFabricFirewallRule'],
  effect: 'destroy',
  risk: 'high',
  flags: ['dataOut'],
  call: { kind: 'query', command: 'deleteTungstenFabricFirewallRule', async: true },
  result: shape('Success'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    firewallruleuuid: required(uuid('Tungsten Fabric firewall rule, by name or UUID', { ref: 'TungstenFirewallRule' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteTungstenFabricLogicalRouter: ToolDef<t.DeleteTungstenFabricLogicalRouterParams> = tool({
  name: 'cloudstack_delete_tungsten_fabric_logical_router',
  title: 'Delete Tungsten fabric logical router',
  doc: 'Remove a Tungsten Fabric logical router, so that networks connected to it no longer reach each other.',
  category: 'tungsten-fabric',
  operations: ['deleteTungstenFabricLogicalRouter'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteTungstenFabricLogicalRouter', async: true },
  result: shape('Success'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    logicalrouteruuid: required(
      uuid('Tungsten Fabric logical router, by name or UUID', { ref: 'TungstenLogicalRouter' }),
    ),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteTungstenFabricPolicy: ToolDef<t.DeleteTungstenFabricPolicyParams> = tool({
  name: 'cloudstack_delete_tungsten_fabric_policy',
  title: 'Delete Tungsten fabric policy',
  doc: 'Remove a Tungsten Fabric network policy and all the rules inside it for good.',
  category: 'tungsten-fabric',
  operations: ['deleteTungstenFabricPolicy'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  flags: ['dataOut'],
  call: { kind: 'query', command: 'deleteTungstenFabricPolicy', async: true },
  result: shape('Success'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    policyuuid: required(uuid('Tungsten Fabric policy, by name or UUID', { ref: 'TungstenPolicy' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteTungstenFabricServiceGroup: ToolDef<t.DeleteTungstenFabricServiceGroupParams> = tool({
  name: 'cloudstack_delete_tungsten_fabric_service_group',
  title: 'Delete Tungsten fabric service group',
  doc: 'Remove a named port range of Tungsten Fabric that no firewall rule refers to any more.',
  category: 'tungsten-fabric',
  operations: ['deleteTungstenFabricServiceGroup'],
  effect: 'destroy',
  risk: 'high',
  call: { kind: 'query', command: 'deleteTungstenFabricServiceGroup', async: true },
  result: shape('Success'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    servicegroupuuid: required(uuid('Tungsten Fabric service group, by name or UUID', { ref: 'TungstenServiceGroup' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteTungstenFabricTag: ToolDef<t.DeleteTungstenFabricTagParams> = tool({
  name: 'cloudstack_delete_tungsten_fabric_tag',
  title: 'Delete Tungsten fabric tag',
  doc: 'Remove a Tungsten Fabric tag for good, so that firewall rules can no longer pick things by it.',
  category: 'tungsten-fabric',
  operations: ['deleteTungstenFabricTag'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  flags: ['dataOut'],
  call: { kind: 'query', command: 'deleteTungstenFabricTag', async: true },
  result: shape('Success'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    taguuid: required(uuid('Tungsten Fabric tag, by name or UUID', { ref: 'TungstenTag' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteTungstenFabricTagType: ToolDef<t.DeleteTungstenFabricTagTypeParams> = tool({
  name: 'cloudstack_delete_tungsten_fabric_tag_type',
  title: 'Delete Tungsten fabric tag type',
  doc: 'Remove a kind of Tungsten Fabric tag that was added by hand and has no tags left.',
  category: 'tungsten-fabric',
  operations: ['deleteTungstenFabricTagType'],
  effect: 'destroy',
  risk: 'high',
  call: { kind: 'query', command: 'deleteTungstenFabricTagType', async: true },
  result: shape('Success'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    tagtypeuuid: required(uuid('Tungsten Fabric tag type, by name or UUID', { ref: 'TungstenTagType' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const listTungstenFabricAddressGroup: ToolDef<t.ListTungstenFabricAddressGroupParams> = tool({
  name: 'cloudstack_list_tungsten_fabric_address_group',
  title: 'List Tungsten fabric address group',
  doc: 'Show the named subnets to which Tungsten Fabric firewall rules can refer.',
  category: 'tungsten-fabric',
  operations: ['listTungstenFabricAddressGroup'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listTungstenFabricAddressGroup', key: 'addressgroup' },
  result: list(shape('TungstenFabricAddressGroup')),
  params: {
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    keyword: text('Text to search names and descriptions for'),
    addressgroupuuid: uuid('Tungsten Fabric address group, by name or UUID', { ref: 'TungstenAddressGroup' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listTungstenFabricApplicationPolicySet: ToolDef<t.ListTungstenFabricApplicationPolicySetParams> = tool({
  name: 'cloudstack_list_tungsten_application_policy_set',
  formerly: 'cloudstack_list_tungsten_fabric_application_policy_set',
  title: 'List Tungsten fabric application policy set',
  doc: 'Show the Tungsten Fabric policy sets with their firewall policies and tags.',
  category: 'tungsten-fabric',
  operations: ['listTungstenFabricApplicationPolicySet'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listTungstenFabricApplicationPolicySet', key: 'applicationpolicyset' },
  result: list(shape('TungstenFabricApplicationPolicySet')),
  params: {
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    keyword: text('Text to search names and descriptions for'),
    applicationpolicysetuuid: uuid('Tungsten Fabric application policy set, by name or UUID', {
      ref: 'TungstenApplicationPolicySet',
    }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listTungstenFabricFirewallPolicy: ToolDef<t.ListTungstenFabricFirewallPolicyParams> = tool({
  name: 'cloudstack_list_tungsten_fabric_firewall_policy',
  title: 'List Tungsten fabric firewall policy',
  doc: 'Show the Tungsten Fabric firewall policies and the rules they hold.',
  category: 'tungsten-fabric',
  operations: ['listTungstenFabricFirewallPolicy'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listTungstenFabricFirewallPolicy', key: 'firewallpolicy' },
  result: list(shape('TungstenFabricFirewallPolicy')),
  params: {
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    keyword: text('Text to search names and descriptions for'),
    applicationpolicysetuuid: uuid('Tungsten Fabric application policy set, by name or UUID', {
      ref: 'TungstenApplicationPolicySet',
    }),
    firewallpolicyuuid: uuid('Tungsten Fabric firewall policy, by name or UUID', { ref: 'TungstenFirewallPolicy' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listTungstenFabricFirewallRule: ToolDef<t.ListTungstenFabricFirewallRuleParams> = tool({
  name: 'cloudstack_list_tungsten_fabric_firewall_rule',
  title: 'List Tungsten fabric firewall rule',
  doc: 'Show the rules of Tungsten Fabric firewall policies, to find out why traffic between tags passes or not.',
  category: 'tungsten-fabric',
  operations: ['listTungstenFabricFirewallRule'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listTungstenFabricFirewallRule', key: 'firewallrule' },
  result: list(shape('TungstenFabricFirewallRule')),
  params: {
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    keyword: text('Text to search names and descriptions for'),
    firewallpolicyuuid: uuid('Tungsten Fabric firewall policy, by name or UUID', { ref: 'TungstenFirewallPolicy' }),
    firewallruleuuid: uuid('Tungsten Fabric firewall rule, by name or UUID', { ref: 'TungstenFirewallRule' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listTungstenFabricLBHealthMonitor: ToolDef<t.ListTungstenFabricLBHealthMonitorParams> = tool({
  name: 'cloudstack_list_tungsten_fabric_lb_health_monitor',
  title: 'List Tungsten fabric LB health monitor',
  doc: 'Show how a Tungsten Fabric load balancer checks that its members are alive.',
  category: 'tungsten-fabric',
  operations: ['listTungstenFabricLBHealthMonitor'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listTungstenFabricLBHealthMonitor', key: 'healthmonitor' },
  result: list(shape('TungstenFabricLBHealthMonitor')),
  params: {
    lbruleid: required(uuid('Load balancer rule, by name or id', { ref: 'LoadBalancerRule' })),
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listTungstenFabricLogicalRouter: ToolDef<t.ListTungstenFabricLogicalRouterParams> = tool({
  name: 'cloudstack_list_tungsten_fabric_logical_router',
  title: 'List Tungsten fabric logical router',
  doc: 'Show the Tungsten Fabric logical routers and the networks connected to them.',
  category: 'tungsten-fabric',
  operations: ['listTungstenFabricLogicalRouter'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listTungstenFabricLogicalRouter', key: 'logicalrouter' },
  result: list(shape('TungstenFabricLogicalRouter')),
  params: {
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    keyword: text('Text to search names and descriptions for'),
    logicalrouteruuid: uuid('Tungsten Fabric logical router, by name or UUID', { ref: 'TungstenLogicalRouter' }),
    networkuuid: uuid('Tungsten Fabric network, by name or UUID', { ref: 'TungstenNetwork' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listTungstenFabricNetwork: ToolDef<t.ListTungstenFabricNetworkParams> = tool({
  name: 'cloudstack_list_tungsten_fabric_network',
  title: 'List Tungsten fabric network',
  doc: 'Show networks as the Tungsten Fabric controller knows them, with the ids that its policies need.',
  category: 'tungsten-fabric',
  operations: ['listTungstenFabricNetwork'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listTungstenFabricNetwork', key: 'network' },
  result: list(shape('TungstenFabricNetwork')),
  params: {
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    keyword: text('Text to search names and descriptions for'),
    networkuuid: uuid('Tungsten Fabric network, by name or UUID', { ref: 'TungstenNetwork' }),
    listall: flag('Also show networks that Tungsten Fabric keeps for itself'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listTungstenFabricNic: ToolDef<t.ListTungstenFabricNicParams> = tool({
  name: 'cloudstack_list_tungsten_fabric_nic',
  title: 'List Tungsten fabric NIC',
  doc: 'Show NICs as the Tungsten Fabric controller knows them, with the ids needed for tagging.',
  category: 'tungsten-fabric',
  operations: ['listTungstenFabricNic'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listTungstenFabricNic', key: 'nic' },
  result: list(shape('TungstenFabricNic')),
  params: {
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    keyword: text('Text to search names and descriptions for'),
    nicuuid: uuid('Network card in Tungsten Fabric, by name or UUID', { ref: 'TungstenNic' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listTungstenFabricPolicy: ToolDef<t.ListTungstenFabricPolicyParams> = tool({
  name: 'cloudstack_list_tungsten_fabric_policy',
  title: 'List Tungsten fabric policy',
  doc: 'Show the Tungsten Fabric network policies, all of them or those in force on a network or address.',
  category: 'tungsten-fabric',
  operations: ['listTungstenFabricPolicy'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listTungstenFabricPolicy', key: 'policy' },
  result: list(shape('TungstenFabricPolicy')),
  params: {
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    networkid: uuid('Only policies in force on this network', { ref: 'Network' }),
    ipaddressid: uuid('Only policies in force on this public address', { ref: 'IPAddress' }),
    keyword: text('Text to search names and descriptions for'),
    policyuuid: uuid('Tungsten Fabric policy, by name or UUID', { ref: 'TungstenPolicy' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listTungstenFabricPolicyRule: ToolDef<t.ListTungstenFabricPolicyRuleParams> = tool({
  name: 'cloudstack_list_tungsten_fabric_policy_rule',
  title: 'List Tungsten fabric policy rule',
  doc: 'Show the rules of a Tungsten Fabric network policy, to see what traffic between networks it passes.',
  category: 'tungsten-fabric',
  operations: ['listTungstenFabricPolicyRule'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listTungstenFabricPolicyRule', key: 'rule' },
  result: list(shape('TungstenFabricRule')),
  params: {
    policyuuid: required(uuid('Tungsten Fabric policy, by name or UUID', { ref: 'TungstenPolicy' })),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    keyword: text('Text to search names and descriptions for'),
    ruleuuid: uuid('Tungsten Fabric rule, by UUID', { ref: 'TungstenPolicyRule' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listTungstenFabricProviders: ToolDef<t.ListTungstenFabricProvidersParams> = tool({
  name: 'cloudstack_list_tungsten_fabric_providers',
  title: 'List Tungsten fabric providers',
  doc: 'Show the Tungsten Fabric controllers with their ports and the zones they serve.',
  category: 'tungsten-fabric',
  operations: ['listTungstenFabricProviders'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listTungstenFabricProviders', key: 'tungstenProvider' },
  result: list(shape('TungstenFabricProvider')),
  params: {
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listTungstenFabricServiceGroup: ToolDef<t.ListTungstenFabricServiceGroupParams> = tool({
  name: 'cloudstack_list_tungsten_fabric_service_group',
  title: 'List Tungsten fabric service group',
  doc: 'Show the named port ranges to which Tungsten Fabric firewall rules can refer.',
  category: 'tungsten-fabric',
  operations: ['listTungstenFabricServiceGroup'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listTungstenFabricServiceGroup', key: 'servicegroup' },
  result: list(shape('TungstenFabricServiceGroup')),
  params: {
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    keyword: text('Text to search names and descriptions for'),
    servicegroupuuid: uuid('Tungsten Fabric service group, by name or UUID', { ref: 'TungstenServiceGroup' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listTungstenFabricTag: ToolDef<t.ListTungstenFabricTagParams> = tool({
  name: 'cloudstack_list_tungsten_fabric_tag',
  title: 'List Tungsten fabric tag',
  doc: 'Show the Tungsten Fabric tags and the networks, machines, NICs and policies that carry them.',
  category: 'tungsten-fabric',
  operations: ['listTungstenFabricTag'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listTungstenFabricTag', key: 'tag' },
  result: list(shape('TungstenFabricTag')),
  params: {
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    keyword: text('Text to search names and descriptions for'),
    applicationpolicysetuuid: uuid('Tungsten Fabric application policy set, by name or UUID', {
      ref: 'TungstenApplicationPolicySet',
    }),
    networkuuid: uuid('Tungsten Fabric network, by name or UUID', { ref: 'TungstenNetwork' }),
    nicuuid: uuid('Network card in Tungsten Fabric, by name or UUID', { ref: 'TungstenNic' }),
    policyuuid: uuid('Tungsten Fabric policy, by name or UUID', { ref: 'TungstenPolicy' }),
    taguuid: uuid('Tungsten Fabric tag, by name or UUID', { ref: 'TungstenTag' }),
    vmuuid: uuid('VM in Tungsten Fabric, by name or UUID', { ref: 'TungstenVm' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listTungstenFabricTagType: ToolDef<t.ListTungstenFabricTagTypeParams> = tool({
  name: 'cloudstack_list_tungsten_fabric_tag_type',
  title: 'List Tungsten fabric tag type',
  doc: 'Show the kinds of Tungsten Fabric tag there are, built-in ones and your own.',
  category: 'tungsten-fabric',
  operations: ['listTungstenFabricTagType'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listTungstenFabricTagType', key: 'tagtype' },
  result: list(shape('TungstenFabricTagType')),
  params: {
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    keyword: text('Text to search names and descriptions for'),
    tagtypeuuid: uuid('Tungsten Fabric tag type, by name or UUID', { ref: 'TungstenTagType' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listTungstenFabricVm: ToolDef<t.ListTungstenFabricVmParams> = tool({
  name: 'cloudstack_list_tungsten_fabric_vm',
  title: 'List Tungsten fabric VM',
  doc: 'Show machines as the Tungsten Fabric controller knows them, with the ids needed for tagging.',
  category: 'tungsten-fabric',
  operations: ['listTungstenFabricVm'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listTungstenFabricVm', key: 'vm' },
  result: list(shape('TungstenFabricVm')),
  params: {
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    keyword: text('Text to search names and descriptions for'),
    vmuuid: uuid('VM in Tungsten Fabric, by name or UUID', { ref: 'TungstenVm' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const removeTungstenFabricNetworkGatewayFromLogicalRouter: ToolDef<t.RemoveTungstenFabricNetworkGatewayFromLogicalRouterParams> =
  tool({
    name: 'cloudstack_remove_tungsten_gateway_from_router',
    formerly: 'cloudstack_remove_tungsten_fabric_gateway_from_logical_router',
    title: 'Remove Tungsten fabric gateway from logical router',
    doc: 'Disconnect a Tungsten Fabric network from a logical router, which cuts it off from the other networks there.',
    category: 'tungsten-fabric',
    operations: ['removeTungstenFabricNetworkGatewayFromLogicalRouter'],
    effect: 'act',
    risk: 'high',
    call: {
      kind: 'query',
      command: 'removeTungstenFabricNetworkGatewayFromLogicalRouter',
      async: true,
      key: 'logicalrouter',
    },
    result: shape('TungstenFabricLogicalRouter'),
    params: {
      zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
      logicalrouteruuid: required(
        uuid('Tungsten Fabric logical router, by name or UUID', { ref: 'TungstenLogicalRouter' }),
      ),
      networkuuid: required(uuid('Network to disconnect', { ref: 'TungstenNetwork' })),
      customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    },
  });

export const removeTungstenFabricPolicy: ToolDef<t.RemoveTungstenFabricPolicyParams> = tool({
  name: 'cloudstack_remove_tungsten_fabric_policy',
  title: 'Remove Tungsten fabric policy',
  doc: 'Detach a Tungsten Fabric network policy from a network; the policy itself stays and can be attached again.',
  category: 'tungsten-fabric',
  operations: ['removeTungstenFabricPolicy'],
  effect: 'act',
  risk: 'high',
  flags: ['dataOut'],
  call: { kind: 'query', command: 'removeTungstenFabricPolicy', async: true, key: 'policy' },
  result: shape('TungstenFabricPolicy'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    networkuuid: required(uuid('Tungsten Fabric network, by name or UUID', { ref: 'TungstenNetwork' })),
    policyuuid: required(uuid('Tungsten Fabric policy, by name or UUID', { ref: 'TungstenPolicy' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const removeTungstenFabricPolicyRule: ToolDef<t.RemoveTungstenFabricPolicyRuleParams> = tool({
  name: 'cloudstack_remove_tungsten_fabric_policy_rule',
  title: 'Remove Tungsten fabric policy rule',
  doc: 'Remove one rule from a Tungsten Fabric network policy, effective at once on networks that have the policy.',
  category: 'tungsten-fabric',
  operations: ['removeTungstenFabricPolicyRule'],
  effect: 'destroy',
  risk: 'high',
  flags: ['dataOut'],
  call: { kind: 'query', command: 'removeTungstenFabricPolicyRule', async: true, key: 'policy' },
  result: shape('TungstenFabricPolicy'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    policyuuid: required(uuid('Tungsten Fabric policy, by name or UUID', { ref: 'TungstenPolicy' })),
    ruleuuid: required(uuid('Tungsten Fabric rule, by UUID', { ref: 'TungstenPolicyRule' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const removeTungstenFabricTag: ToolDef<t.RemoveTungstenFabricTagParams> = tool({
  name: 'cloudstack_remove_tungsten_fabric_tag',
  title: 'Remove Tungsten fabric tag',
  doc: 'Take a Tungsten Fabric tag off networks, machines, NICs or policies; the tag itself stays.',
  category: 'tungsten-fabric',
  operations: ['removeTungstenFabricTag'],
  effect: 'act',
  risk: 'high',
  flags: ['dataOut'],
  call: { kind: 'query', command: 'removeTungstenFabricTag', async: true, key: 'tag' },
  result: shape('TungstenFabricTag'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    taguuid: required(uuid('Tungsten Fabric tag, by name or UUID', { ref: 'TungstenTag' })),
    applicationpolicysetuuid: uuid('Application policy set that loses the tag', {
      ref: 'TungstenApplicationPolicySet',
    }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    networkuuid: list(uuid(), 'Networks that lose the tag', { ref: 'TungstenNetwork' }),
    nicuuid: list(uuid(), 'NICs that lose the tag', { ref: 'TungstenNic' }),
    policyuuid: uuid('Network policy that loses the tag', { ref: 'TungstenPolicy' }),
    vmuuid: list(uuid(), 'Machines that lose the tag', { ref: 'TungstenVm' }),
  },
});

export const synchronizeTungstenFabricData: ToolDef<t.SynchronizeTungstenFabricDataParams> = tool({
  name: 'cloudstack_synchronize_tungsten_fabric_data',
  title: 'Synchronize Tungsten fabric data',
  doc: 'Make the domains and projects of the cloud anew in Tungsten Fabric where they are missing there.',
  category: 'tungsten-fabric',
  operations: ['synchronizeTungstenFabricData'],
  effect: 'write',
  risk: 'low',
  reversible: false,
  call: { kind: 'query', command: 'synchronizeTungstenFabricData' },
  result: shape('Success'),
  params: {
    id: required(uuid('Id of the Tungsten Fabric controller', { ref: 'TungstenFabricProvider' })),
  },
});

export const updateTungstenFabricLBHealthMonitor: ToolDef<t.UpdateTungstenFabricLBHealthMonitorParams> = tool({
  name: 'cloudstack_update_tungsten_lb_health_monitor',
  formerly: 'cloudstack_update_tungsten_fabric_lb_health_monitor',
  title: 'Update Tungsten fabric LB health monitor',
  doc: 'Change how a Tungsten Fabric load balancer checks its members, such as type, interval, timeout and HTTP path.',
  category: 'tungsten-fabric',
  operations: ['updateTungstenFabricLBHealthMonitor'],
  effect: 'write',
  risk: 'high',
  call: { kind: 'query', command: 'updateTungstenFabricLBHealthMonitor', async: true, key: 'healthmonitor' },
  result: shape('TungstenFabricLBHealthMonitor'),
  params: {
    type: required(text('PING, TCP or HTTP')),
    interval: required(whole('Seconds between two checks', { unit: 's' })),
    lbruleid: required(uuid('Load balancer rule, by name or id', { ref: 'LoadBalancerRule' })),
    retry: required(whole('Failed checks in a row before a member counts as down')),
    timeout: required(whole('Seconds to wait for an answer', { unit: 's' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    expectedcode: text('HTTP status that counts as healthy'),
    httpmethodtype: text('HTTP method of the check, for example GET'),
    urlpath: text('Path that is asked for'),
  },
});
