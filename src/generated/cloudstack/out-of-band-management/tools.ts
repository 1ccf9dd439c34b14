// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const changeOutOfBandManagementPassword: ToolDef<t.ChangeOutOfBandManagementPasswordParams> = tool({
  name: 'cloudstack_change_out_of_band_management_password',
  title: 'Change out of band management password',
  doc: 'Set a new password on the management board (BMC) of a host and remember it for power control.',
  category: 'out-of-band-management',
  operations: ['changeOutOfBandManagementPassword'],
  effect: 'write',
  risk: 'high',
  reversible: false,
  flags: ['privilege', 'secretOut'],
  call: { kind: 'query', command: 'changeOutOfBandManagementPassword', async: true, key: 'outofbandmanagement' },
  result: shape('OutOfBandManagement'),
  params: {
    hostid: required(uuid('Host to look or act on, by name or id', { ref: 'Host' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    password: text('New password; a random one is made if left out', { secret: 'secret' }),
  },
});

export const configureOutOfBandManagement: ToolDef<t.ConfigureOutOfBandManagementParams> = tool({
  name: 'cloudstack_configure_out_of_band_management',
  title: 'Configure out of band management',
  doc: 'Store address, driver and login of the management board (IPMI, Redfish) of a host, for power control and fencing.',
  category: 'out-of-band-management',
  operations: ['configureOutOfBandManagement'],
  effect: 'write',
  risk: 'high',
  reversible: false,
  flags: ['secretOut'],
  call: { kind: 'query', command: 'configureOutOfBandManagement', key: 'outofbandmanagement' },
  result: shape('OutOfBandManagement'),
  params: {
    hostid: required(uuid('Host to look or act on, by name or id', { ref: 'Host' })),
    address: required(text('Address of the management board', { secret: 'maybe' })),
    driver: required(text('How the board is spoken to, for example ipmitool or redfish')),
    password: required(text('Password on the management board', { secret: 'secret' })),
    port: required(text('Port of the management board, usually 623 for IPMI')),
    username: required(text('Login on the management board')),
  },
});

export const disableOutOfBandManagementForCluster: ToolDef<t.DisableOutOfBandManagementForClusterParams> = tool({
  name: 'cloudstack_disable_oobm_for_cluster',
  formerly: 'cloudstack_disable_out_of_band_management_for_cluster',
  title: 'Disable out of band management for cluster',
  doc: 'Switch off power control through management boards for all hosts of a cluster.',
  category: 'out-of-band-management',
  operations: ['disableOutOfBandManagementForCluster'],
  effect: 'act',
  risk: 'high',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'disableOutOfBandManagementForCluster', async: true, key: 'outofbandmanagement' },
  result: shape('OutOfBandManagement'),
  params: {
    clusterid: required(uuid('Cluster to look or act in, by name or id', { ref: 'Cluster' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const disableOutOfBandManagementForHost: ToolDef<t.DisableOutOfBandManagementForHostParams> = tool({
  name: 'cloudstack_disable_oobm_for_host',
  formerly: 'cloudstack_disable_out_of_band_management_for_host',
  title: 'Disable out of band management for host',
  doc: 'Switch off power control through the management board for one host, for instance while the board is serviced.',
  category: 'out-of-band-management',
  operations: ['disableOutOfBandManagementForHost'],
  effect: 'act',
  risk: 'high',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'disableOutOfBandManagementForHost', async: true, key: 'outofbandmanagement' },
  result: shape('OutOfBandManagement'),
  params: {
    hostid: required(uuid('Host to look or act on, by name or id', { ref: 'Host' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const disableOutOfBandManagementForZone: ToolDef<t.DisableOutOfBandManagementForZoneParams> = tool({
  name: 'cloudstack_disable_oobm_for_zone',
  formerly: 'cloudstack_disable_out_of_band_management_for_zone',
  title: 'Disable out of band management for zone',
  doc: 'Switch off power control through management boards for all hosts of a zone.',
  category: 'out-of-band-management',
  operations: ['disableOutOfBandManagementForZone'],
  effect: 'act',
  risk: 'high',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'disableOutOfBandManagementForZone', async: true, key: 'outofbandmanagement' },
  result: shape('OutOfBandManagement'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const enableOutOfBandManagementForCluster: ToolDef<t.EnableOutOfBandManagementForClusterParams> = tool({
  name: 'cloudstack_enable_oobm_for_cluster',
  formerly: 'cloudstack_enable_out_of_band_management_for_cluster',
  title: 'Enable out of band management for cluster',
  doc: 'Switch on power control through management boards for the hosts of a cluster that have it configured.',
  category: 'out-of-band-management',
  operations: ['enableOutOfBandManagementForCluster'],
  effect: 'act',
  risk: 'high',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'enableOutOfBandManagementForCluster', async: true, key: 'outofbandmanagement' },
  result: shape('OutOfBandManagement'),
  params: {
    clusterid: required(uuid('Cluster to look or act in, by name or id', { ref: 'Cluster' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const enableOutOfBandManagementForHost: ToolDef<t.EnableOutOfBandManagementForHostParams> = tool({
  name: 'cloudstack_enable_out_of_band_management_for_host',
  title: 'Enable out of band management for host',
  doc: 'Switch on power control through the management board for one host, so that it can be power-cycled and fenced.',
  category: 'out-of-band-management',
  operations: ['enableOutOfBandManagementForHost'],
  effect: 'act',
  risk: 'high',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'enableOutOfBandManagementForHost', async: true, key: 'outofbandmanagement' },
  result: shape('OutOfBandManagement'),
  params: {
    hostid: required(uuid('Host to look or act on, by name or id', { ref: 'Host' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const enableOutOfBandManagementForZone: ToolDef<t.EnableOutOfBandManagementForZoneParams> = tool({
  name: 'cloudstack_enable_out_of_band_management_for_zone',
  title: 'Enable out of band management for zone',
  doc: 'Switch on power control through management boards for the hosts of a zone that have it configured.',
  category: 'out-of-band-management',
  operations: ['enableOutOfBandManagementForZone'],
  effect: 'act',
  risk: 'high',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'enableOutOfBandManagementForZone', async: true, key: 'outofbandmanagement' },
  result: shape('OutOfBandManagement'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const issueOutOfBandManagementPowerAction: ToolDef<t.IssueOutOfBandManagementPowerActionParams> = tool({
  name: 'cloudstack_issue_oobm_power_action',
  formerly: 'cloudstack_issue_out_of_band_management_power_action',
  title: 'Issue out of band management power action',
  doc: 'Switch a physical host on or off, power-cycle, reset or shut it down through its management board, or read its power state.',
  category: 'out-of-band-management',
  operations: ['issueOutOfBandManagementPowerAction'],
  effect: 'act',
  risk: 'high',
  reversible: false,
  flags: ['secretOut'],
  raisedBy: [
    {
      param: 'action',
      anyOf: ['OFF', 'CYCLE', 'RESET'],
      risk: 'critical',
      why: 'every machine on the host loses its power at once and may lose data',
    },
  ],
  call: { kind: 'query', command: 'issueOutOfBandManagementPowerAction', async: true, key: 'outofbandmanagement' },
  result: shape('OutOfBandManagement'),
  params: {
    hostid: required(uuid('Host to look or act on, by name or id', { ref: 'Host' })),
    action: required(text('ON, OFF, CYCLE, RESET, SOFT (ask the system to shut down) or STATUS')),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    timeout: whole('Seconds to wait for the management board', { unit: 's' }),
  },
});
