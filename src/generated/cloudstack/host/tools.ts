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

export const addHost: ToolDef<t.AddHostParams> = tool({
  name: 'cloudstack_add_host',
  title: 'Add host',
  doc: 'Bring a hypervisor server into a cluster; on KVM this logs in over ssh and sets up the agent and its network.',
  category: 'host',
  operations: ['addHost'],
  effect: 'write',
  risk: 'high',
  reversible: false,
  flags: ['exec'],
  call: { kind: 'query', command: 'addHost', key: 'host' },
  result: shape('Host'),
  params: {
    url: required(text('Address of the server, for example http://10.1.2.3', { secret: 'maybe' })),
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    podid: required(uuid('Pod to look or act in, by name or id', { ref: 'Pod' })),
    hypervisor: required(
      text('Hypervisor: KVM, VMware, XenServer, Hyperv, BareMetal, LXC, Ovm3, External or Simulator'),
    ),
    username: text('Login on the hypervisor, usually root'),
    password: text('Password of that login', { secret: 'secret' }),
    clusterid: uuid('Cluster to look or act in, by name or id', { ref: 'Cluster' }),
    allocationstate: text('Enabled to let new resources be placed there, Disabled to keep them off'),
    clustername: text('Cluster, by its name'),
    hosttags: list(text(), 'Tags that offerings can ask for when placing virtual machines'),
    storageaccessgroups: list(text(), 'Storage access groups that link hosts to pools, by name, comma-separated'),
    externaldetails: map(text(), 'Key/value pairs handed to the external orchestrator', {
      wire: 'fields',
      secret: 'maybe',
    }),
  },
});

export const cancelHostAsDegraded: ToolDef<t.CancelHostAsDegradedParams> = tool({
  name: 'cloudstack_cancel_host_as_degraded',
  title: 'Cancel host AS degraded',
  doc: 'Take the degraded mark off a host that is healthy again, so that its agent may connect and it is used again.',
  category: 'host',
  operations: ['cancelHostAsDegraded'],
  effect: 'act',
  risk: 'high',
  call: { kind: 'query', command: 'cancelHostAsDegraded', async: true, key: 'host' },
  result: shape('Host'),
  params: {
    id: required(uuid('Host, by name or id', { ref: 'Host' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const configureHAForHost: ToolDef<t.ConfigureHAForHostParams> = tool({
  name: 'cloudstack_configure_ha_for_host',
  title: 'Configure HA for host',
  doc: 'Choose the high availability provider, such as KVMHAProvider, that watches and recovers a host.',
  category: 'host',
  operations: ['configureHAForHost'],
  effect: 'write',
  risk: 'high',
  call: { kind: 'query', command: 'configureHAForHost', async: true, key: 'hostha' },
  result: shape('HostHA'),
  params: {
    hostid: required(uuid('Host to look or act on, by name or id', { ref: 'Host' })),
    provider: required(text('Name of the provider or plug-in that does the work')),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const declareHostAsDegraded: ToolDef<t.DeclareHostAsDegradedParams> = tool({
  name: 'cloudstack_declare_host_as_degraded',
  title: 'Declare host AS degraded',
  doc: 'Declare a host that cannot be reached as lost, so that its HA virtual machines are started on other hosts.',
  category: 'host',
  operations: ['declareHostAsDegraded'],
  effect: 'act',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'declareHostAsDegraded', async: true, key: 'host' },
  result: shape('Host'),
  params: {
    id: required(uuid('Host, by name or id', { ref: 'Host' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const deleteHost: ToolDef<t.DeleteHostParams> = tool({
  name: 'cloudstack_delete_host',
  title: 'Delete host',
  doc: 'Remove a hypervisor host from CloudStack, normally after maintenance mode has emptied it.',
  category: 'host',
  operations: ['deleteHost'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  raisedBy: [
    { param: 'forced', equals: true, risk: 'critical', why: 'machines running on the host are stopped or torn away' },
    {
      param: 'forcedestroylocalstorage',
      equals: true,
      risk: 'critical',
      why: 'machines on local disks are destroyed with their data',
    },
  ],
  call: { kind: 'query', command: 'deleteHost' },
  result: shape('Success'),
  params: {
    id: required(uuid('Host, by name or id', { ref: 'Host' })),
    forced: flag('Remove it even though virtual machines run there; they are stopped or restarted elsewhere by HA'),
    forcedestroylocalstorage: flag("Also destroy the virtual machines on the host's local disks; their data is lost"),
  },
});

export const disableHAForHost: ToolDef<t.DisableHAForHostParams> = tool({
  name: 'cloudstack_disable_ha_for_host',
  title: 'Disable HA for host',
  doc: 'Stop automatic recovery and fencing of one host, for example while its power or network is worked on.',
  category: 'host',
  operations: ['disableHAForHost'],
  effect: 'act',
  risk: 'high',
  call: { kind: 'query', command: 'disableHAForHost', async: true, key: 'hostha' },
  result: shape('HostHA'),
  params: {
    hostid: required(uuid('Host to look or act on, by name or id', { ref: 'Host' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const enableHAForHost: ToolDef<t.EnableHAForHostParams> = tool({
  name: 'cloudstack_enable_ha_for_host',
  title: 'Enable HA for host',
  doc: 'Let high availability watch one host and recover or fence it through its power controller when it fails.',
  category: 'host',
  operations: ['enableHAForHost'],
  effect: 'act',
  risk: 'high',
  call: { kind: 'query', command: 'enableHAForHost', async: true, key: 'hostha' },
  result: shape('HostHA'),
  params: {
    hostid: required(uuid('Host to look or act on, by name or id', { ref: 'Host' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const findHostsForMigration: ToolDef<t.FindHostsForMigrationParams> = tool({
  name: 'cloudstack_find_hosts_for_migration',
  title: 'Find hosts for migration',
  doc: 'Show the hosts a virtual machine could be moved to, which of them suit best and which need storage motion.',
  category: 'host',
  operations: ['findHostsForMigration'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'findHostsForMigration', key: 'host' },
  result: list(shape('HostForMigration')),
  params: {
    virtualmachineid: required(uuid('Virtual machine (instance), by name or id', { ref: 'UserVm' })),
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listDedicatedHosts: ToolDef<t.ListDedicatedHostsParams> = tool({
  name: 'cloudstack_list_dedicated_hosts',
  title: 'List dedicated hosts',
  doc: 'Show which hosts are reserved for a single domain or account, and for whom.',
  category: 'host',
  operations: ['listDedicatedHosts'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listDedicatedHosts', key: 'dedicatedhost' },
  result: list(shape('DedicateHost')),
  params: {
    hostid: uuid('Host to look or act on, by name or id', { ref: 'Host' }),
    keyword: text('Text to search names and descriptions for'),
    affinitygroupid: uuid('Affinity group, by name or id', { ref: 'AffinityGroup' }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listHostHAProviders: ToolDef<t.ListHostHAProvidersParams> = tool({
  name: 'cloudstack_list_host_ha_providers',
  title: 'List host HA providers',
  doc: 'Show which high availability providers can be used for hosts of a given hypervisor.',
  category: 'host',
  operations: ['listHostHAProviders'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listHostHAProviders', key: 'haprovider' },
  result: list(shape('HAProvider')),
  params: {
    hypervisor: required(
      text('Hypervisor: KVM, VMware, XenServer, Hyperv, BareMetal, LXC, Ovm3, External or Simulator'),
    ),
  },
});

export const listHostHAResources: ToolDef<t.ListHostHAResourcesParams> = tool({
  name: 'cloudstack_list_host_ha_resources',
  title: 'List host HA resources',
  doc: 'Show the high availability state of hosts - available, suspect, recovering, fenced - and their provider.',
  category: 'host',
  operations: ['listHostHAResources'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listHostHAResources', key: 'hostha' },
  result: list(shape('HostHA')),
  params: {
    hostid: uuid('Host to look or act on, by name or id', { ref: 'Host' }),
  },
});

export const listHostTags: ToolDef<t.ListHostTagsParams> = tool({
  name: 'cloudstack_list_host_tags',
  title: 'List host tags',
  doc: 'Show all tags in use on hosts, to see what an offering can ask for to steer placement.',
  category: 'host',
  operations: ['listHostTags'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listHostTags', key: 'hosttag' },
  result: list(shape('HostTag')),
  params: {
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listHosts: ToolDef<t.ListHostsParams> = tool({
  name: 'cloudstack_list_hosts',
  title: 'List hosts',
  doc: 'Show hypervisor hosts with state, version, load and place, to find one that is down or needs a look.',
  category: 'host',
  operations: ['listHosts'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listHosts', key: 'host' },
  result: list(shape('Host')),
  params: {
    name: text('Name to give, or to look for'),
    state: text('Connection state, for example Up, Down, Alert or Disconnected'),
    resourcestate: text('Administrative state, for example Enabled, Disabled or Maintenance'),
    type: text('Kind of host, for example Routing (hypervisor) or SecondaryStorageVM'),
    clusterid: uuid('Cluster to look or act in, by name or id', { ref: 'Cluster' }),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    hypervisor: text('Hypervisor: KVM, VMware, XenServer, Hyperv, BareMetal, LXC, Ovm3, External or Simulator'),
    id: uuid('Host, by name or id', { ref: 'Host' }),
    virtualmachineid: uuid('Flag which hosts have room for this virtual machine to move to', { ref: 'UserVm' }),
    keyword: text('Text to search names and descriptions for'),
    hahost: flag('Only hosts kept free for HA restarts (true) or only the others (false)'),
    outofbandmanagementenabled: flag('Only hosts with out-of-band management switched on'),
    outofbandmanagementpowerstate: text('Only hosts in this power state: On, Off, Disabled or Unknown'),
    podid: uuid('Pod to look or act in, by name or id', { ref: 'Pod' }),
    storageaccessgroup: text('Storage access group, by name'),
    version: text('Only those running this version'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    details: list(text(), 'Parts of each object to return, such as min or all; fewer are faster', { secret: 'maybe' }),
    arch: text('CPU architecture: x86_64 or aarch64, and s390x where supported'),
    managementserverid: uuid('Management server, by name or id', { ref: 'ManagementServer' }),
  },
});

export const reconnectHost: ToolDef<t.ReconnectHostParams> = tool({
  name: 'cloudstack_reconnect_host',
  title: 'Reconnect host',
  doc: "Drop and rebuild the connection of a host's agent, when the host hangs in alert or disconnected state.",
  category: 'host',
  operations: ['reconnectHost'],
  effect: 'act',
  risk: 'high',
  call: { kind: 'query', command: 'reconnectHost', async: true, key: 'host' },
  result: shape('Host'),
  params: {
    id: required(uuid('Host, by name or id', { ref: 'Host' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const releaseHostReservation: ToolDef<t.ReleaseHostReservationParams> = tool({
  name: 'cloudstack_release_host_reservation',
  title: 'Release host reservation',
  doc: 'Free the capacity a host still holds for stopped virtual machines, so that others can be placed there.',
  category: 'host',
  operations: ['releaseHostReservation'],
  effect: 'act',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'releaseHostReservation', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Host, by name or id', { ref: 'Host' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const updateHost: ToolDef<t.UpdateHostParams> = tool({
  name: 'cloudstack_update_host',
  title: 'Update host',
  doc: "Change a host's name, tags or notes, or enable or disable it for new virtual machines.",
  category: 'host',
  operations: ['updateHost'],
  effect: 'write',
  risk: 'low',
  flags: ['dataOut'],
  raisedBy: [
    {
      param: 'allocationstate',
      present: true,
      risk: 'high',
      why: 'takes the host out of use for new machines or back, and the UI asks',
    },
    { param: 'url', present: true, risk: 'high', why: 'changes where CloudStack looks for the host' },
    { param: 'cleanupexternaldetails', equals: true, risk: 'high', why: 'settings an external host needs are lost' },
  ],
  call: { kind: 'query', command: 'updateHost', key: 'host' },
  result: shape('Host'),
  params: {
    id: required(uuid('Host, by name or id', { ref: 'Host' })),
    name: text('Name to give, or to look for'),
    allocationstate: text('Enable or Disable; Disable takes no new virtual machines'),
    annotation: text('Text of the comment'),
    cleanupexternaldetails: flag('Remove all details kept for the extension that runs this host'),
    hosttags: list(text(), 'The complete new list of tags; may be a rule when istagarule is true'),
    istagarule: flag('The tag is a JavaScript rule that is evaluated for each placement'),
    oscategoryid: uuid('Prefer this host for guests of this OS category', { ref: 'GuestOSCategory' }),
    url: text('Address of the server, storage or file', { secret: 'maybe' }),
    externaldetails: map(text(), 'Key/value pairs handed to the external orchestrator', {
      wire: 'fields',
      secret: 'maybe',
    }),
  },
});

export const updateHostPassword: ToolDef<t.UpdateHostPasswordParams> = tool({
  name: 'cloudstack_update_host_password',
  title: 'Update host password',
  doc: 'Change the login CloudStack uses for one host or all hosts of a cluster, and if asked on the servers too.',
  category: 'host',
  operations: ['updateHostPassword'],
  effect: 'write',
  risk: 'high',
  reversible: false,
  flags: ['privilege'],
  call: { kind: 'query', command: 'updateHostPassword' },
  result: shape('Success'),
  params: {
    password: required(
      text('Password for the user, device or machine; for an SSL certificate that of its private key', {
        secret: 'secret',
      }),
    ),
    username: required(text('Login on the host, usually root')),
    hostid: uuid('The one host; give this or clusterid', { ref: 'Host' }),
    clusterid: uuid('All hosts of this cluster; give this or hostid', { ref: 'Cluster' }),
    update_passwd_on_host: flag('Also change the password on the server itself, not only the stored one'),
  },
});
