// @generated from virtspan 1 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, required, shape, type ToolDef, text, tool, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const changeMany: ToolDef<t.ChangeManyParams> = tool({
  name: 'virtspan_change_many',
  title: 'Change many',
  doc: 'Start, stop, restart, pause, snapshot or delete many machines of all clouds at once, with one question for all and a result per machine.',
  category: 'across',
  operations: ['changeMany'],
  effect: 'act',
  risk: 'low',
  call: { kind: 'rest', method: 'POST', path: '/across/changes' },
  result: list(shape('ChangeRow')),
  params: {
    action: required(
      text('What to do with each of them', {
        oneOf: ['start', 'stop', 'restart', 'pause', 'resume', 'snapshot', 'delete'],
        wire: 'query',
      }),
    ),
    names: list(text(), 'Their names or ids', { wire: 'query' }),
    match: text('Names that fit, with `*` for any letters', { wire: 'query' }),
    labels: list(text(), 'Tags or labels that they have to have: `key` or `key=value`', { wire: 'query' }),
    state: text('Only those in this state', { oneOf: ['running', 'stopped', 'paused'], wire: 'query' }),
    owner: text('Only those of this account, project or namespace', { wire: 'query' }),
    where: text('Only those in this zone, namespace or group', { wire: 'query' }),
    snapshotName: text('Name of the snapshots, for the action snapshot', { wire: 'query' }),
    preview: flag('Say which machines would be changed, and change none', { wire: 'query' }),
    resume: text('Run of before whose failed and unsent machines are tried again', { wire: 'query' }),
  },
});

export const checkHealth: ToolDef<t.CheckHealthParams> = tool({
  name: 'virtspan_check_health',
  title: 'Check health',
  doc: 'Give one verdict per machine, host, storage, network and system service of all clouds, with reasons and the next call.',
  category: 'across',
  operations: ['checkHealth'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'rest', method: 'GET', path: '/across/health' },
  result: list(shape('HealthRow')),
  params: {
    kind: text('Things of this kind only', {
      oneOf: ['machine', 'host', 'storage', 'network', 'service', 'disk'],
      wire: 'query',
    }),
    show: text('`wrong` (the default) leaves out what is well; `all` shows everything', {
      oneOf: ['wrong', 'all'],
      wire: 'query',
    }),
    limit: whole('Rows to show at most; 25 when left out', { wire: 'query' }),
  },
});

export const findWaste: ToolDef<t.FindWasteParams> = tool({
  name: 'virtspan_find_waste',
  title: 'Find waste',
  doc: 'Find what could be freed in all clouds - unattached disks, idle addresses, long stopped machines, orphaned snapshots - and how much.',
  category: 'across',
  operations: ['findWaste'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'rest', method: 'GET', path: '/across/waste' },
  result: list(shape('WasteRow')),
  params: {
    kind: text('Things of this kind only', { oneOf: ['disk', 'address', 'machine', 'snapshot'], wire: 'query' }),
    owner: text('Only what belongs to this account, project or namespace', { wire: 'query' }),
    olderThan: whole('Days that a machine has to be stopped, or a snapshot old, to count; 30 when left out', {
      unit: 'd',
      wire: 'query',
    }),
    limit: whole('Rows to show at most; 25 when left out', { wire: 'query' }),
  },
});

export const listSnapshotTrees: ToolDef<t.ListSnapshotTreesParams> = tool({
  name: 'virtspan_list_snapshot_trees',
  title: 'List snapshot trees',
  doc: 'Show the snapshots of all clouds as trees with age and size, which are stale, and what to merge or delete.',
  category: 'across',
  operations: ['listSnapshotTrees'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'rest', method: 'GET', path: '/across/snapshots' },
  result: list(shape('SnapshotRow')),
  params: {
    machine: text('Only those of machines or disks with this in their name', { wire: 'query' }),
    olderThan: whole('Days after which a snapshot is called stale; 30 when left out', { unit: 'd', wire: 'query' }),
    limit: whole('Rows to show at most; 25 when left out', { wire: 'query' }),
  },
});
