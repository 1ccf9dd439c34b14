// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const listManagementServers: ToolDef<t.ListManagementServersParams> = tool({
  name: 'cloudstack_list_management_servers',
  title: 'List management servers',
  doc: "Show CloudStack's own management servers with version, state, connected agents and pending jobs.",
  category: 'management-server',
  operations: ['listManagementServers'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listManagementServers', key: 'managementserver' },
  result: list(shape('ManagementServer')),
  params: {
    id: uuid('Management server, by name or id', { ref: 'ManagementServer' }),
    name: text('Name to give, or to look for'),
    keyword: text('Text to search names and descriptions for'),
    peers: flag('Add how each server sees the other ones'),
    version: text('Only those running this version'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listManagementServersMetrics: ToolDef<t.ListManagementServersMetricsParams> = tool({
  name: 'cloudstack_list_management_servers_metrics',
  title: 'List management servers metrics',
  doc: 'Show load, memory, threads, agents and database state of each management server.',
  category: 'management-server',
  operations: ['listManagementServersMetrics'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listManagementServersMetrics', key: 'managementserver' },
  result: list(shape('ManagementServerMetrics')),
  params: {
    id: uuid('Management server, by name or id', { ref: 'ManagementServer' }),
    name: text('Name to give, or to look for'),
    keyword: text('Text to search names and descriptions for'),
    peers: flag('Add how each server sees the other ones'),
    system: flag('Add operating system figures to those of CloudStack itself'),
    version: text('Only those running this version'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const removeManagementServer: ToolDef<t.RemoveManagementServerParams> = tool({
  name: 'cloudstack_remove_management_server',
  title: 'Remove management server',
  doc: 'Forget a management server that is down for good, so that it no longer shows up in lists and agent settings.',
  category: 'management-server',
  operations: ['removeManagementServer'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'removeManagementServer' },
  result: shape('Success'),
  params: {
    id: required(uuid('Management server, by name or id', { ref: 'ManagementServer' })),
  },
});
