// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const addNetscalerLoadBalancer: ToolDef<t.AddNetscalerLoadBalancerParams> = tool({
  name: 'cloudstack_add_netscaler_load_balancer',
  title: 'Add NetScaler load balancer',
  doc: 'Register a NetScaler appliance (MPX, VPX or SDX) with a physical network for load balancing or GSLB.',
  category: 'netscaler',
  operations: ['addNetscalerLoadBalancer'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'addNetscalerLoadBalancer', async: true, key: 'netscalerloadbalancer' },
  result: shape('NetscalerLoadBalancer'),
  params: {
    networkdevicetype: required(
      text('Model such as NetscalerMPXLoadBalancer, NetscalerVPXLoadBalancer or NetscalerSDXLoadBalancer'),
    ),
    password: required(text('Password of the appliance, in clear text', { secret: 'secret' })),
    physicalnetworkid: required(uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' })),
    url: required(text('Address of the appliance with its interface and capacity settings', { secret: 'maybe' })),
    username: required(text('Login name at CloudStack, the server or the device')),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    gslbprovider: flag('Also use it for global load balancing'),
    gslbproviderprivateip: text('Private address at which it answers GSLB requests'),
    gslbproviderpublicip: text('Public address at which it answers GSLB requests'),
    isexclusivegslbprovider: flag('Use it for global load balancing and nothing else'),
  },
});

export const configureNetscalerLoadBalancer: ToolDef<t.ConfigureNetscalerLoadBalancerParams> = tool({
  name: 'cloudstack_configure_netscaler_load_balancer',
  title: 'Configure NetScaler load balancer',
  doc: 'Change how a NetScaler is used - how many networks it may serve, dedicated or shared, inline or aside, which pods.',
  category: 'netscaler',
  operations: ['configureNetscalerLoadBalancer'],
  effect: 'write',
  risk: 'low',
  raisedBy: [
    { param: 'podids', present: true, risk: 'high', why: 'pods left out of the list lose the appliance' },
    { param: 'inline', present: true, risk: 'high', why: 'changes the way traffic of its networks takes' },
  ],
  call: { kind: 'query', command: 'configureNetscalerLoadBalancer', async: true, key: 'netscalerloadbalancer' },
  result: shape('NetscalerLoadBalancer'),
  params: {
    lbdeviceid: required(uuid('External load balancer, by name or id', { ref: 'NetscalerLoadBalancer' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    inline: flag('Put it inline with the firewall instead of at its side'),
    lbdevicecapacity: whole('Most guest networks the appliance may serve'),
    lbdevicededicated: flag('Serve a single account only'),
    podids: list(uuid(), 'Pods the appliance serves, in a basic zone', { ref: 'Pod' }),
  },
});

export const deleteNetscalerControlCenter: ToolDef<t.DeleteNetscalerControlCenterParams> = tool({
  name: 'cloudstack_delete_netscaler_control_center',
  title: 'Delete NetScaler control center',
  doc: 'Unregister a NetScaler Control Center; networks through its service packages can no longer be made.',
  category: 'netscaler',
  operations: ['deleteNetscalerControlCenter'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteNetscalerControlCenter', envelope: 'deleteNetscalerControlCenter' },
  result: shape('Success'),
  params: {
    id: required(text('NetScaler Control Center, by id')),
  },
});

export const deleteNetscalerLoadBalancer: ToolDef<t.DeleteNetscalerLoadBalancerParams> = tool({
  name: 'cloudstack_delete_netscaler_load_balancer',
  title: 'Delete NetScaler load balancer',
  doc: 'Unregister a NetScaler appliance from its physical network; refused while guest networks use it.',
  category: 'netscaler',
  operations: ['deleteNetscalerLoadBalancer'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteNetscalerLoadBalancer', async: true },
  result: shape('Success'),
  params: {
    lbdeviceid: required(uuid('External load balancer, by name or id', { ref: 'NetscalerLoadBalancer' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const listNetscalerControlCenter: ToolDef<t.ListNetscalerControlCenterParams> = tool({
  name: 'cloudstack_list_netscaler_control_center',
  title: 'List NetScaler control center',
  doc: 'Show the registered NetScaler Control Centers with address, user and number of retries.',
  category: 'netscaler',
  operations: ['listNetscalerControlCenter'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listNetscalerControlCenter', envelope: 'listNetscalerControlCenter' },
  result: list(shape('NetscalerControlCenter')),
  params: {
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listNetscalerLoadBalancerNetworks: ToolDef<t.ListNetscalerLoadBalancerNetworksParams> = tool({
  name: 'cloudstack_list_netscaler_load_balancer_networks',
  title: 'List NetScaler load balancer networks',
  doc: 'Show the guest networks served by a given NetScaler, for instance before taking it away.',
  category: 'netscaler',
  operations: ['listNetscalerLoadBalancerNetworks'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listNetscalerLoadBalancerNetworks', key: 'network' },
  result: list(shape('Network')),
  params: {
    lbdeviceid: required(uuid('External load balancer, by name or id', { ref: 'NetscalerLoadBalancer' })),
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listNetscalerLoadBalancers: ToolDef<t.ListNetscalerLoadBalancersParams> = tool({
  name: 'cloudstack_list_netscaler_load_balancers',
  title: 'List NetScaler load balancers',
  doc: 'Show the registered NetScaler appliances with address, capacity, state and GSLB role.',
  category: 'netscaler',
  operations: ['listNetscalerLoadBalancers'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'query',
    command: 'listNetscalerLoadBalancers',
    envelope: 'listnetscalerloadbalancerresponse',
    key: 'netscalerloadbalancer',
  },
  result: list(shape('NetscalerLoadBalancer')),
  params: {
    keyword: text('Text to search names and descriptions for'),
    lbdeviceid: uuid('External load balancer, by name or id', { ref: 'NetscalerLoadBalancer' }),
    physicalnetworkid: uuid('Physical network, by name or id', { ref: 'PhysicalNetwork' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const registerNetscalerControlCenter: ToolDef<t.RegisterNetscalerControlCenterParams> = tool({
  name: 'cloudstack_register_netscaler_control_center',
  title: 'Register NetScaler control center',
  doc: 'Make a NetScaler Control Center known, which then deploys and manages NetScaler appliances for networks.',
  category: 'netscaler',
  operations: ['registerNetscalerControlCenter'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'registerNetscalerControlCenter', async: true, key: 'netscalerloadbalancer' },
  result: shape('NetscalerControlCenter'),
  params: {
    ipaddress: required(text('Single IP address')),
    numretries: required(whole('How often a failed call to it is repeated')),
    password: required(text('Password of the control center, in clear text', { secret: 'secret' })),
    username: required(text('Login name at CloudStack, the server or the device')),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const registerNetscalerServicePackage: ToolDef<t.RegisterNetscalerServicePackageParams> = tool({
  name: 'cloudstack_register_netscaler_service_package',
  title: 'Register NetScaler service package',
  doc: 'Make a service package of the NetScaler Control Center known, so that network offerings can refer to it.',
  category: 'netscaler',
  operations: ['registerNetscalerServicePackage'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'query',
    command: 'registerNetscalerServicePackage',
    envelope: 'registerNetscalerServicePackage',
    key: 'netscalerservicepackage',
  },
  result: shape('NetScalerServicePackage'),
  params: {
    name: required(text('Name to give, or to look for')),
    description: required(text('Free text about the object')),
  },
});
