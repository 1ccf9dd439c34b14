// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import {
  flag,
  list,
  map,
  required,
  shape,
  type ToolDef,
  text,
  tool,
  uuid,
  whole,
} from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const assignCertToLoadBalancer: ToolDef<t.AssignCertToLoadBalancerParams> = tool({
  name: 'cloudstack_assign_cert_to_load_balancer',
  title: 'Assign cert to load balancer',
  doc: 'Put an uploaded TLS certificate on a load balancer rule, so that the balancer ends the HTTPS traffic.',
  category: 'load-balancer',
  operations: ['assignCertToLoadBalancer'],
  effect: 'write',
  risk: 'low',
  flags: ['privilege'],
  raisedBy: [{ param: 'forced', equals: true, risk: 'high', why: 'replaces the certificate clients see now' }],
  call: { kind: 'query', command: 'assignCertToLoadBalancer', async: true },
  result: shape('Success'),
  params: {
    certid: required(uuid('Certificate to serve, uploaded before', { ref: 'SslCert' })),
    lbruleid: required(uuid('Load balancer rule that shall serve the certificate', { ref: 'LoadBalancerRule' })),
    forced: flag('Replace a certificate the rule already has'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const assignToGlobalLoadBalancerRule: ToolDef<t.AssignToGlobalLoadBalancerRuleParams> = tool({
  name: 'cloudstack_assign_to_global_load_balancer_rule',
  title: 'Assign to global load balancer rule',
  doc: 'Add load balancer rules of several sites to a global rule, so that DNS spreads users over them.',
  category: 'load-balancer',
  operations: ['assignToGlobalLoadBalancerRule'],
  effect: 'write',
  risk: 'low',
  flags: ['dataOut'],
  call: { kind: 'query', command: 'assignToGlobalLoadBalancerRule', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Global load balancer rule, by name or id', { ref: 'GlobalLoadBalancer' })),
    loadbalancerrulelist: required(
      list(uuid(), 'Load balancer rules to add, one per site', { ref: 'LoadBalancerRule' }),
    ),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    gslblbruleweightsmap: list(map(text()), 'Weight for each load balancer rule added', { wire: 'rows' }),
  },
});

export const assignToLoadBalancerRule: ToolDef<t.AssignToLoadBalancerRuleParams> = tool({
  name: 'cloudstack_assign_to_load_balancer_rule',
  title: 'Assign to load balancer rule',
  doc: 'Put machines behind a load balancer rule, so that they get a share of its traffic.',
  category: 'load-balancer',
  operations: ['assignToLoadBalancerRule'],
  effect: 'write',
  risk: 'low',
  flags: ['dataOut'],
  call: { kind: 'query', command: 'assignToLoadBalancerRule', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Load balancer rule that gets the machines', { ref: 'LoadBalancerRule' })),
    virtualmachineids: list(uuid(), 'Machines to add, with their primary address', { ref: 'UserVm' }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    vmidipmap: list(map(text()), 'Machine and guest address pairs, for machines with several addresses', {
      wire: 'rows',
    }),
  },
});

export const createGlobalLoadBalancerRule: ToolDef<t.CreateGlobalLoadBalancerRuleParams> = tool({
  name: 'cloudstack_create_global_load_balancer_rule',
  title: 'Create global load balancer rule',
  doc: 'Create a DNS name that spreads users over load balancers in several zones, by health, load or distance.',
  category: 'load-balancer',
  operations: ['createGlobalLoadBalancerRule'],
  effect: 'write',
  risk: 'low',
  flags: ['dataOut'],
  call: { kind: 'query', command: 'createGlobalLoadBalancerRule', async: true },
  result: shape('GlobalLoadBalancer'),
  params: {
    name: required(text('Name to give, or to look for')),
    gslbdomainname: required(text("DNS name within the region's GSLB domain that users will ask for")),
    gslbservicetype: required(text('Protocol of the service: tcp, udp or http')),
    regionid: required(whole('Region, by its number')),
    description: text('Free text about the object', { max: 4096 }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    gslblbmethod: text('How a site is chosen: roundrobin, leastconn or proximity'),
    gslbstickysessionmethodname: text('How a user is kept at one site, such as sourceip'),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
  },
});

export const createLBHealthCheckPolicy: ToolDef<t.CreateLBHealthCheckPolicyParams> = tool({
  name: 'cloudstack_create_lb_health_check_policy',
  title: 'Create LB health check policy',
  doc: 'Let a load balancer rule probe its members, and leave out those which do not answer.',
  category: 'load-balancer',
  operations: ['createLBHealthCheckPolicy'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'createLBHealthCheckPolicy', async: true },
  result: shape('LBHealthCheck'),
  params: {
    lbruleid: required(uuid('Load balancer rule, by name or id', { ref: 'LoadBalancerRule' })),
    description: text('Free text about the object'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    healthythreshold: whole('Good answers in a row before a member is used'),
    intervaltime: whole('Seconds between two probes, 1 to 20', { unit: 's' }),
    pingpath: text('HTTP path to ask for, such as /healthz'),
    responsetimeout: whole('Seconds a member has to answer, 2 to 60', { unit: 's' }),
    unhealthythreshold: whole('Failed answers in a row before a member is left out'),
    fordisplay: flag('Whether users see the object; root admins only'),
  },
});

export const createLBStickinessPolicy: ToolDef<t.CreateLBStickinessPolicyParams> = tool({
  name: 'cloudstack_create_lb_stickiness_policy',
  title: 'Create LB stickiness policy',
  doc: 'Keep each client on the same member of a load balancer rule, by cookie or source address.',
  category: 'load-balancer',
  operations: ['createLBStickinessPolicy'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'query',
    command: 'createLBStickinessPolicy',
    async: true,
    envelope: 'createLBStickinessPolicy',
    key: 'stickinesspolicies',
  },
  result: shape('LBStickiness'),
  params: {
    name: required(text('Name to give, or to look for')),
    lbruleid: required(uuid('Load balancer rule, by name or id', { ref: 'LoadBalancerRule' })),
    methodname: required(text('How clients are recognised: LbCookie, AppCookie or SourceBased')),
    description: text('Free text about the object'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    param: list(map(text()), 'Settings of the method, such as cookie name or timeout', { wire: 'rows' }),
    fordisplay: flag('Whether users see the object; root admins only'),
  },
});

export const createLoadBalancer: ToolDef<t.CreateLoadBalancerParams> = tool({
  name: 'cloudstack_create_load_balancer',
  title: 'Create load balancer',
  doc: 'Create an internal load balancer on a private address in a VPC tier, for traffic between tiers.',
  category: 'load-balancer',
  operations: ['createLoadBalancer'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'createLoadBalancer', async: true, key: 'loadbalancer' },
  result: shape('ApplicationLoadBalancer'),
  params: {
    name: required(text('Name to give, or to look for')),
    networkid: required(uuid('Network tier whose machines take the traffic', { ref: 'Network' })),
    algorithm: required(
      text('How a member is chosen: source, roundrobin or leastconn', { oneOf: ['roundrobin', 'leastconn', 'source'] }),
    ),
    instanceport: required(whole('Port on the machines the traffic goes to', { bounds: [0, 65535] })),
    scheme: required(text('Only Internal is possible')),
    sourceipaddressnetworkid: required(uuid('Network the private address is taken from', { ref: 'Network' })),
    sourceport: required(whole('Port clients connect to', { bounds: [0, 65535] })),
    description: text('Free text about the object', { max: 4096 }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    sourceipaddress: text('Private address to listen at; picked from the network when left out'),
    fordisplay: flag('Whether users see the object; root admins only'),
  },
});

export const createLoadBalancerRule: ToolDef<t.CreateLoadBalancerRuleParams> = tool({
  name: 'cloudstack_create_load_balancer_rule',
  title: 'Create load balancer rule',
  doc: 'Open a port on a public address and spread what arrives there over machines assigned afterwards.',
  category: 'load-balancer',
  operations: ['createLoadBalancerRule'],
  effect: 'write',
  risk: 'low',
  flags: ['dataOut'],
  raisedBy: [
    { param: 'cidrlist', covers: 'public', risk: 'high', why: 'opens the way in for the Internet' },
    {
      param: 'openfirewall',
      equals: true,
      risk: 'high',
      why: 'outside a VPC the firewall is opened as well, to everybody',
    },
  ],
  call: { kind: 'query', command: 'createLoadBalancerRule', async: true, key: 'loadbalancer' },
  result: shape('LoadBalancer'),
  params: {
    name: required(text('Name to give, or to look for')),
    algorithm: required(
      text('How a member is chosen: source, roundrobin or leastconn', { oneOf: ['roundrobin', 'leastconn', 'source'] }),
    ),
    publicport: required(whole('Port clients connect to on the public address', { bounds: [0, 65535] })),
    privateport: required(whole('Port on the machines the traffic goes to', { bounds: [0, 65535] })),
    publicipid: uuid('Public address to listen at', { ref: 'IPAddress' }),
    networkid: uuid('Network to look or act in, by name or id', { ref: 'Network' }),
    protocol: text('Protocol such as tcp, udp, tcp-proxy or ssl'),
    openfirewall: flag('Also open the firewall for the public port, which is done unless false', { leftOut: true }),
    cidrlist: list(text(), 'Client networks let in; everybody when left out', { leftOut: ['0.0.0.0/0'] }),
    description: text('Free text about the object', { max: 4096 }),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    fordisplay: flag('Whether users see the object; root admins only'),
  },
});

export const deleteGlobalLoadBalancerRule: ToolDef<t.DeleteGlobalLoadBalancerRuleParams> = tool({
  name: 'cloudstack_delete_global_load_balancer_rule',
  title: 'Delete global load balancer rule',
  doc: 'Remove a global load balancer rule and its DNS name; the rules of the single sites stay.',
  category: 'load-balancer',
  operations: ['deleteGlobalLoadBalancerRule'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteGlobalLoadBalancerRule', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Global load balancer rule, by name or id', { ref: 'GlobalLoadBalancer' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteLBHealthCheckPolicy: ToolDef<t.DeleteLBHealthCheckPolicyParams> = tool({
  name: 'cloudstack_delete_lb_health_check_policy',
  title: 'Delete LB health check policy',
  doc: 'Stop probing the members of a load balancer rule; dead ones then go on getting traffic.',
  category: 'load-balancer',
  operations: ['deleteLBHealthCheckPolicy'],
  effect: 'destroy',
  risk: 'high',
  call: { kind: 'query', command: 'deleteLBHealthCheckPolicy', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Health check policy, by id', { ref: 'LBHealthCheck' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteLBStickinessPolicy: ToolDef<t.DeleteLBStickinessPolicyParams> = tool({
  name: 'cloudstack_delete_lb_stickiness_policy',
  title: 'Delete LB stickiness policy',
  doc: 'Stop keeping clients on one member of a load balancer rule; their next request may go anywhere.',
  category: 'load-balancer',
  operations: ['deleteLBStickinessPolicy'],
  effect: 'destroy',
  risk: 'high',
  call: {
    kind: 'query',
    command: 'deleteLBStickinessPolicy',
    async: true,
    envelope: 'deleteLBstickinessrruleresponse',
  },
  result: shape('Success'),
  params: {
    id: required(uuid('Stickiness policy, by name or id', { ref: 'LBStickiness' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteLoadBalancer: ToolDef<t.DeleteLoadBalancerParams> = tool({
  name: 'cloudstack_delete_load_balancer',
  title: 'Delete load balancer',
  doc: 'Remove an internal load balancer with all its assignments; traffic to its private address then fails.',
  category: 'load-balancer',
  operations: ['deleteLoadBalancer'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteLoadBalancer', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Internal load balancer, by name or id', { ref: 'ApplicationBalancer' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteLoadBalancerRule: ToolDef<t.DeleteLoadBalancerRuleParams> = tool({
  name: 'cloudstack_delete_load_balancer_rule',
  title: 'Delete load balancer rule',
  doc: 'Close a load-balanced public port; nothing that arrives there reaches the machines any more.',
  category: 'load-balancer',
  operations: ['deleteLoadBalancerRule'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteLoadBalancerRule', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Load balancer rule, by name or id', { ref: 'LoadBalancerRule' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteServicePackageOffering: ToolDef<t.DeleteServicePackageOfferingParams> = tool({
  name: 'cloudstack_delete_service_package_offering',
  title: 'Delete service package offering',
  doc: 'Delete a NetScaler service package, which network offerings can then no longer refer to.',
  category: 'load-balancer',
  operations: ['deleteServicePackageOffering'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteServicePackageOffering', envelope: 'deleteServicePackage' },
  result: shape('Success'),
  params: {
    id: required(uuid('NetScaler service package, by id', { ref: 'NetScalerServicePackage' })),
  },
});

export const deployNetscalerVpx: ToolDef<t.DeployNetscalerVpxParams> = tool({
  name: 'cloudstack_deploy_netscaler_vpx',
  title: 'Deploy NetScaler vpx',
  doc: 'Start a NetScaler VPX appliance as a machine in the zone, to do load balancing for guest networks.',
  category: 'load-balancer',
  operations: ['deployNetscalerVpx'],
  effect: 'write',
  risk: 'low',
  reversible: false,
  call: { kind: 'query', command: 'deployNetscalerVpx', async: true, envelope: 'deployNetscalerVpx', key: 'systemvm' },
  result: shape('SystemVm'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    templateid: required(uuid('Template with the VPX appliance', { ref: 'Template' })),
    serviceofferingid: required(uuid('Service (compute) offering, by name or id', { ref: 'ServiceOffering' })),
    networkid: uuid('Network to put the appliance in', { ref: 'Network' }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const getLoadBalancerSslCertificate: ToolDef<t.GetLoadBalancerSslCertificateParams> = tool({
  name: 'cloudstack_get_load_balancer_ssl_certificate',
  title: 'Get load balancer SSL certificate',
  doc: 'Show the TLS certificate, chain and private key a load balancer rule serves, for checking or moving it.',
  category: 'load-balancer',
  operations: ['getLoadBalancerSslCertificate'],
  effect: 'read',
  risk: 'high',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'getLoadBalancerSslCertificate', key: 'data' },
  result: shape('TlsData'),
  params: {
    id: required(uuid('Load balancer rule that serves the certificate', { ref: 'LoadBalancerRule' })),
  },
});

export const listGlobalLoadBalancerRules: ToolDef<t.ListGlobalLoadBalancerRulesParams> = tool({
  name: 'cloudstack_list_global_load_balancer_rules',
  title: 'List global load balancer rules',
  doc: 'Show global load balancer rules with DNS name, method and the sites they spread users over.',
  category: 'load-balancer',
  operations: ['listGlobalLoadBalancerRules'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listGlobalLoadBalancerRules', key: 'globalloadbalancerrule', own: true },
  result: list(shape('GlobalLoadBalancer')),
  params: {
    id: uuid('Global load balancer rule, by name or id', { ref: 'GlobalLoadBalancer' }),
    keyword: text('Text to search names and descriptions for'),
    regionid: whole('Region, by its number'),
    tags: map(text(), 'Tags as key/value pairs; for offerings and pools plain labels, comma-separated', {
      wire: 'pairs',
    }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', {
      ref: 'Project',
      besides: ['-1'],
    }),
    listall: flag('Show everything the caller may see, not just own objects; false when left out'),
    isrecursive: flag('Include all subdomains of the domain given; goes with domainid'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listLBHealthCheckPolicies: ToolDef<t.ListLBHealthCheckPoliciesParams> = tool({
  name: 'cloudstack_list_lb_health_check_policies',
  title: 'List LB health check policies',
  doc: 'Show how the members of a load balancer rule are probed - path, interval and thresholds.',
  category: 'load-balancer',
  operations: ['listLBHealthCheckPolicies'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listLBHealthCheckPolicies', key: 'healthcheckpolicies' },
  result: list(shape('LBHealthCheck')),
  params: {
    id: uuid('Health check policy, by id', { ref: 'LBHealthCheck' }),
    keyword: text('Text to search names and descriptions for'),
    lbruleid: uuid('Load balancer rule, by name or id', { ref: 'LoadBalancerRule' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    fordisplay: flag('Whether users see the object; root admins only'),
  },
});

export const listLBStickinessPolicies: ToolDef<t.ListLBStickinessPoliciesParams> = tool({
  name: 'cloudstack_list_lb_stickiness_policies',
  title: 'List LB stickiness policies',
  doc: 'Show how a load balancer rule keeps clients on the same member, if it does so at all.',
  category: 'load-balancer',
  operations: ['listLBStickinessPolicies'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listLBStickinessPolicies', key: 'stickinesspolicies' },
  result: list(shape('LBStickiness')),
  params: {
    id: uuid('Stickiness policy, by name or id', { ref: 'LBStickiness' }),
    keyword: text('Text to search names and descriptions for'),
    lbruleid: uuid('Load balancer rule, by name or id', { ref: 'LoadBalancerRule' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    fordisplay: flag('Whether users see the object; root admins only'),
  },
});

export const listLoadBalancerRuleInstances: ToolDef<t.ListLoadBalancerRuleInstancesParams> = tool({
  name: 'cloudstack_list_load_balancer_rule_instances',
  title: 'List load balancer rule instances',
  doc: 'Show the machines behind a load balancer rule or, with applied=false, those which could be added.',
  category: 'load-balancer',
  operations: ['listLoadBalancerRuleInstances'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listLoadBalancerRuleInstances', key: 'loadbalancerruleinstance' },
  result: list(shape('LoadBalancerRuleVmMap')),
  params: {
    id: required(uuid('Load balancer rule, by name or id', { ref: 'LoadBalancerRule' })),
    keyword: text('Text to search names and descriptions for'),
    applied: flag('True shows the members; false shows machines that could become one'),
    lbvmips: flag('Also show at which guest address each machine takes traffic'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listLoadBalancerRules: ToolDef<t.ListLoadBalancerRulesParams> = tool({
  name: 'cloudstack_list_load_balancer_rules',
  title: 'List load balancer rules',
  doc: 'Show public load balancer rules with address, ports, algorithm, allowed networks and state.',
  category: 'load-balancer',
  operations: ['listLoadBalancerRules'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listLoadBalancerRules', key: 'loadbalancerrule', own: true },
  result: list(shape('LoadBalancer')),
  params: {
    id: uuid('Load balancer rule, by name or id', { ref: 'LoadBalancerRule' }),
    name: text('Name to give, or to look for'),
    virtualmachineid: uuid('Virtual machine (instance), by name or id', { ref: 'UserVm' }),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    networkid: uuid('Network to look or act in, by name or id', { ref: 'Network' }),
    keyword: text('Text to search names and descriptions for'),
    publicipid: uuid('Public IP address, by name or id', { ref: 'IPAddress' }),
    tags: map(text(), 'Tags as key/value pairs; for offerings and pools plain labels, comma-separated', {
      wire: 'pairs',
    }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', {
      ref: 'Project',
      besides: ['-1'],
    }),
    listall: flag('Show everything the caller may see, not just own objects; false when left out'),
    isrecursive: flag('Include all subdomains of the domain given; goes with domainid'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    fordisplay: flag('Whether users see the object; root admins only'),
  },
});

export const listLoadBalancers: ToolDef<t.ListLoadBalancersParams> = tool({
  name: 'cloudstack_list_load_balancers',
  title: 'List load balancers',
  doc: 'Show internal load balancers with private address, ports, machines and network tier.',
  category: 'load-balancer',
  operations: ['listLoadBalancers'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listLoadBalancers', key: 'loadbalancer', own: true },
  result: list(shape('ApplicationLoadBalancer')),
  params: {
    id: uuid('Internal load balancer, by name or id', { ref: 'ApplicationBalancer' }),
    name: text('Name to give, or to look for'),
    networkid: uuid('Network to look or act in, by name or id', { ref: 'Network' }),
    keyword: text('Text to search names and descriptions for'),
    scheme: text('Internal or Public load balancer; so far Internal only'),
    sourceipaddress: text('Address the load balancer listens on; when creating, picked if left out'),
    sourceipaddressnetworkid: uuid('Network of the address the load balancer listens on, by name or id', {
      ref: 'Network',
    }),
    tags: map(text(), 'Tags as key/value pairs; for offerings and pools plain labels, comma-separated', {
      wire: 'pairs',
    }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', {
      ref: 'Project',
      besides: ['-1'],
    }),
    listall: flag('Show everything the caller may see, not just own objects; false when left out'),
    isrecursive: flag('Include all subdomains of the domain given; goes with domainid'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    fordisplay: flag('Whether users see the object; root admins only'),
  },
});

export const listRegisteredServicePackages: ToolDef<t.ListRegisteredServicePackagesParams> = tool({
  name: 'cloudstack_list_registered_service_packages',
  title: 'List registered service packages',
  doc: 'Show the NetScaler service packages that a network offering can be created with.',
  category: 'load-balancer',
  operations: ['listRegisteredServicePackages'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listRegisteredServicePackages', envelope: 'listregisteredservicepackage' },
  result: list(shape('NetScalerServicePackage')),
  params: {
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const removeCertFromLoadBalancer: ToolDef<t.RemoveCertFromLoadBalancerParams> = tool({
  name: 'cloudstack_remove_cert_from_load_balancer',
  title: 'Remove cert from load balancer',
  doc: 'Take the TLS certificate off a load balancer rule; HTTPS at that port no longer works.',
  category: 'load-balancer',
  operations: ['removeCertFromLoadBalancer'],
  effect: 'destroy',
  risk: 'high',
  flags: ['privilege'],
  call: { kind: 'query', command: 'removeCertFromLoadBalancer', async: true },
  result: shape('Success'),
  params: {
    lbruleid: required(uuid('Load balancer rule, by name or id', { ref: 'LoadBalancerRule' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const removeFromGlobalLoadBalancerRule: ToolDef<t.RemoveFromGlobalLoadBalancerRuleParams> = tool({
  name: 'cloudstack_remove_from_global_load_balancer_rule',
  title: 'Remove from global load balancer rule',
  doc: 'Take load balancer rules of single sites out of a global rule, so that DNS sends nobody there.',
  category: 'load-balancer',
  operations: ['removeFromGlobalLoadBalancerRule'],
  effect: 'destroy',
  risk: 'high',
  call: {
    kind: 'query',
    command: 'removeFromGlobalLoadBalancerRule',
    async: true,
    envelope: 'removefromloadbalancerruleresponse',
  },
  result: shape('Success'),
  params: {
    id: required(uuid('Global load balancer rule, by name or id', { ref: 'GlobalLoadBalancer' })),
    loadbalancerrulelist: required(list(uuid(), 'Load balancer rules to take out', { ref: 'LoadBalancerRule' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const removeFromLoadBalancerRule: ToolDef<t.RemoveFromLoadBalancerRuleParams> = tool({
  name: 'cloudstack_remove_from_load_balancer_rule',
  title: 'Remove from load balancer rule',
  doc: 'Take machines out of a load balancer rule, for instance to patch them; the others get their traffic.',
  category: 'load-balancer',
  operations: ['removeFromLoadBalancerRule'],
  effect: 'destroy',
  risk: 'high',
  call: { kind: 'query', command: 'removeFromLoadBalancerRule', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Load balancer rule to take the machines out of', { ref: 'LoadBalancerRule' })),
    virtualmachineids: list(uuid(), 'Machines to take out', { ref: 'UserVm' }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    vmidipmap: list(map(text()), 'Machine and guest address pairs to take out', { wire: 'rows' }),
  },
});

export const stopNetScalerVpx: ToolDef<t.StopNetScalerVpxParams> = tool({
  name: 'cloudstack_stop_net_scaler_vpx',
  title: 'Stop net scaler vpx',
  doc: 'Stop a NetScaler VPX appliance; every rule it serves fails until it runs again.',
  category: 'load-balancer',
  operations: ['stopNetScalerVpx'],
  effect: 'act',
  risk: 'high',
  call: { kind: 'query', command: 'stopNetScalerVpx', async: true, envelope: 'stopNetScalerVmresponse' },
  result: shape('DomainRouter'),
  params: {
    id: required(uuid('Virtual router, by name or id', { ref: 'DomainRouter' })),
    forced: flag('Cut the power and mark it stopped even when the host does not answer'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const updateGlobalLoadBalancerRule: ToolDef<t.UpdateGlobalLoadBalancerRuleParams> = tool({
  name: 'cloudstack_update_global_load_balancer_rule',
  title: 'Update global load balancer rule',
  doc: 'Change how a global load balancer rule chooses a site and how it keeps users there.',
  category: 'load-balancer',
  operations: ['updateGlobalLoadBalancerRule'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'updateGlobalLoadBalancerRule', async: true },
  result: shape('GlobalLoadBalancer'),
  params: {
    id: required(uuid('Global load balancer rule, by name or id', { ref: 'GlobalLoadBalancer' })),
    description: text('Free text about the object', { max: 4096 }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    gslblbmethod: text('How a site is chosen: roundrobin, leastconn or proximity'),
    gslbstickysessionmethodname: text('How a user is kept at one site, such as sourceip'),
  },
});

export const updateLBHealthCheckPolicy: ToolDef<t.UpdateLBHealthCheckPolicyParams> = tool({
  name: 'cloudstack_update_lb_health_check_policy',
  title: 'Update LB health check policy',
  doc: 'Change whether a health check shows to its owner, or its custom id; probing itself stays as it is.',
  category: 'load-balancer',
  operations: ['updateLBHealthCheckPolicy'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'updateLBHealthCheckPolicy', async: true },
  result: shape('LBHealthCheck'),
  params: {
    id: required(uuid('Health check policy, by id', { ref: 'LBHealthCheck' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    fordisplay: flag('Whether users see the object; root admins only'),
    customid: text('Own UUID to set instead of a generated one; root admins only'),
  },
});

export const updateLBStickinessPolicy: ToolDef<t.UpdateLBStickinessPolicyParams> = tool({
  name: 'cloudstack_update_lb_stickiness_policy',
  title: 'Update LB stickiness policy',
  doc: 'Change whether a stickiness policy shows to its owner, or its custom id; how it works stays as it is.',
  category: 'load-balancer',
  operations: ['updateLBStickinessPolicy'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'updateLBStickinessPolicy', async: true, key: 'stickinesspolicies' },
  result: shape('LBStickiness'),
  params: {
    id: required(uuid('Stickiness policy, by name or id', { ref: 'LBStickiness' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    fordisplay: flag('Whether users see the object; root admins only'),
    customid: text('Own UUID to set instead of a generated one; root admins only'),
  },
});

export const updateLoadBalancer: ToolDef<t.UpdateLoadBalancerParams> = tool({
  name: 'cloudstack_update_load_balancer',
  title: 'Update load balancer',
  doc: 'Change whether an internal load balancer shows to its owner, or its custom id; traffic is untouched.',
  category: 'load-balancer',
  operations: ['updateLoadBalancer'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'updateLoadBalancer', async: true, key: 'loadbalancer' },
  result: shape('ApplicationLoadBalancer'),
  params: {
    id: required(uuid('Internal load balancer, by name or id', { ref: 'ApplicationBalancer' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    fordisplay: flag('Whether users see the object; root admins only'),
    customid: text('Own UUID to set instead of a generated one; root admins only'),
  },
});

export const updateLoadBalancerRule: ToolDef<t.UpdateLoadBalancerRuleParams> = tool({
  name: 'cloudstack_update_load_balancer_rule',
  title: 'Update load balancer rule',
  doc: 'Change name, algorithm, protocol or allowed client networks of a public load balancer rule.',
  category: 'load-balancer',
  operations: ['updateLoadBalancerRule'],
  effect: 'write',
  risk: 'low',
  flags: ['dataOut'],
  raisedBy: [
    {
      param: 'cidrlist',
      present: true,
      risk: 'high',
      why: 'opens the port to further clients or cuts present ones off',
    },
    { param: 'cidrlist', covers: 'public', risk: 'high', why: 'opens the port to the Internet' },
    { param: 'protocol', present: true, risk: 'high', why: 'live connections break when the protocol changes' },
  ],
  call: { kind: 'query', command: 'updateLoadBalancerRule', async: true },
  result: shape('LoadBalancer'),
  params: {
    id: required(uuid('Load balancer rule, by name or id', { ref: 'LoadBalancerRule' })),
    name: text('Name to give, or to look for'),
    description: text('Free text about the object', { max: 4096 }),
    protocol: text('New protocol, such as tcp, udp, tcp-proxy or ssl'),
    cidrlist: list(text(), 'Client networks let in; replaces the present list'),
    algorithm: text('How a member is chosen: source, roundrobin or leastconn', {
      oneOf: ['roundrobin', 'leastconn', 'source'],
    }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    fordisplay: flag('Whether users see the object; root admins only'),
    customid: text('Own UUID to set instead of a generated one; root admins only'),
  },
});
