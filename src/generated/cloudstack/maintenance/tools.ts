// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const cancelHostMaintenance: ToolDef<t.CancelHostMaintenanceParams> = tool({
  name: 'cloudstack_cancel_host_maintenance',
  title: 'Cancel host maintenance',
  doc: 'Take a host out of maintenance mode so that virtual machines are placed on it and may move back to it.',
  category: 'maintenance',
  operations: ['cancelHostMaintenance'],
  effect: 'act',
  risk: 'high',
  call: { kind: 'query', command: 'cancelHostMaintenance', async: true, key: 'host' },
  result: shape('Host'),
  params: {
    id: required(uuid('Host, by name or id', { ref: 'Host' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const cancelMaintenance: ToolDef<t.CancelMaintenanceParams> = tool({
  name: 'cloudstack_cancel_maintenance',
  title: 'Cancel maintenance',
  doc: 'Take a management server out of maintenance, so that it accepts jobs and host agents again.',
  category: 'maintenance',
  operations: ['cancelMaintenance'],
  effect: 'act',
  risk: 'high',
  call: { kind: 'query', command: 'cancelMaintenance', key: 'cancelmaintenance' },
  result: shape('ManagementServerMaintenance'),
  params: {
    managementserverid: required(uuid('Management server, by name or id', { ref: 'ManagementServer' })),
    rebalance: flag('Spread the host agents over the management servers again'),
  },
});

export const cancelShutdown: ToolDef<t.CancelShutdownParams> = tool({
  name: 'cloudstack_cancel_shutdown',
  title: 'Cancel shutdown',
  doc: 'Call off the prepared or running shutdown of a management server and let it accept new jobs again.',
  category: 'maintenance',
  operations: ['cancelShutdown'],
  effect: 'act',
  risk: 'high',
  call: { kind: 'query', command: 'cancelShutdown', key: 'cancelshutdown' },
  result: shape('ManagementServerMaintenance'),
  params: {
    managementserverid: required(uuid('Management server, by name or id', { ref: 'ManagementServer' })),
  },
});

export const prepareForMaintenance: ToolDef<t.PrepareForMaintenanceParams> = tool({
  name: 'cloudstack_prepare_for_maintenance',
  title: 'Prepare for maintenance',
  doc: 'Drain a management server - no new jobs, agents moved to its peers - so that it can be worked on.',
  category: 'maintenance',
  operations: ['prepareForMaintenance'],
  effect: 'act',
  risk: 'critical',
  call: { kind: 'query', command: 'prepareForMaintenance', key: 'prepareformaintenance' },
  result: shape('ManagementServerMaintenance'),
  params: {
    managementserverid: required(uuid('Management server, by name or id', { ref: 'ManagementServer' })),
    forced: flag('Go on although other management servers are not ready to take the agents'),
    algorithm: text('How agents pick another management server - static, roundrobin or shuffle'),
  },
});

export const prepareForShutdown: ToolDef<t.PrepareForShutdownParams> = tool({
  name: 'cloudstack_prepare_for_shutdown',
  title: 'Prepare for shutdown',
  doc: 'Have a management server refuse new jobs and finish running ones, so that it can be shut down cleanly.',
  category: 'maintenance',
  operations: ['prepareForShutdown'],
  effect: 'act',
  risk: 'critical',
  call: { kind: 'query', command: 'prepareForShutdown', key: 'prepareforshutdown' },
  result: shape('ManagementServerMaintenance'),
  params: {
    managementserverid: required(uuid('Management server, by name or id', { ref: 'ManagementServer' })),
  },
});

export const prepareHostForMaintenance: ToolDef<t.PrepareHostForMaintenanceParams> = tool({
  name: 'cloudstack_prepare_host_for_maintenance',
  title: 'Prepare host for maintenance',
  doc: 'Empty a hypervisor host by moving its virtual machines away and keep new ones off, to work on the server.',
  category: 'maintenance',
  operations: ['prepareHostForMaintenance'],
  effect: 'act',
  risk: 'high',
  call: { kind: 'query', command: 'prepareHostForMaintenance', async: true, key: 'host' },
  result: shape('Host'),
  params: {
    id: required(uuid('Host, by name or id', { ref: 'Host' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const readyForShutdown: ToolDef<t.ReadyForShutdownParams> = tool({
  name: 'cloudstack_ready_for_shutdown',
  title: 'Ready for shutdown',
  doc: 'Check whether a management server still has jobs pending or can be shut down now.',
  category: 'maintenance',
  operations: ['readyForShutdown'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'readyForShutdown', key: 'readyforshutdown' },
  result: shape('ManagementServerMaintenance'),
  params: {
    managementserverid: required(uuid('Management server, by name or id', { ref: 'ManagementServer' })),
  },
});

export const startRollingMaintenance: ToolDef<t.StartRollingMaintenanceParams> = tool({
  name: 'cloudstack_start_rolling_maintenance',
  title: 'Start rolling maintenance',
  doc: 'Empty and service KVM hosts one after the other by running the maintenance scripts installed on them.',
  category: 'maintenance',
  operations: ['startRollingMaintenance'],
  effect: 'act',
  risk: 'high',
  reversible: false,
  flags: ['exec'],
  raisedBy: [
    { param: 'zoneids', present: true, risk: 'critical', why: 'reaches all hosts of whole zones' },
    { param: 'forced', equals: true, risk: 'high', why: 'goes on to the next host after one has failed' },
  ],
  call: { kind: 'query', command: 'startRollingMaintenance', async: true, key: 'rollingmaintenance' },
  result: shape('RollingMaintenance'),
  params: {
    forced: flag('Go on with the next host when one fails'),
    clusterids: list(uuid(), 'Clusters to work through, by name or id', { ref: 'Cluster' }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    hostids: list(uuid(), 'Hosts to work through, by name or id', { ref: 'Host' }),
    payload: text('Text or command line handed to the scripts on each host', { secret: 'maybe' }),
    podids: list(uuid(), 'Pods concerned, by name or id', { ref: 'Pod' }),
    timeout: whole('Longest time for each stage on each host, in seconds', { unit: 's' }),
    zoneids: list(uuid(), 'All hosts of these zones', { ref: 'Zone' }),
  },
});

export const triggerShutdown: ToolDef<t.TriggerShutdownParams> = tool({
  name: 'cloudstack_trigger_shutdown',
  title: 'Trigger shutdown',
  doc: 'Shut the management server process down, after its pending jobs are done.',
  category: 'maintenance',
  operations: ['triggerShutdown'],
  effect: 'act',
  risk: 'critical',
  reversible: false,
  call: { kind: 'query', command: 'triggerShutdown', key: 'triggershutdown' },
  result: shape('ManagementServerMaintenance'),
  params: {
    managementserverid: required(uuid('Management server, by name or id', { ref: 'ManagementServer' })),
  },
});
