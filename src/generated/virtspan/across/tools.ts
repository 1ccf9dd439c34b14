// @generated from virtspan 1 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, required, shape, type ToolDef, text, tool, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const applyNamedPlace: ToolDef<t.ApplyNamedPlaceParams> = tool({
  name: 'virtspan_apply_named_place',
  title: 'Apply named place',
  doc: 'Put machines into a network that the operator named, with its VLAN and port forwardings, or their disks onto a named storage place; what is missing is made first.',
  category: 'across',
  operations: ['applyNamedPlace'],
  effect: 'act',
  risk: 'low',
  call: { kind: 'rest', method: 'POST', path: '/across/named-place-uses' },
  result: list(shape('ChangeRow')),
  params: {
    name: required(text("The name of the operator's", { wire: 'query' })),
    sort: text('Which is meant, where a network and storage have the name', {
      oneOf: ['networks', 'storage'],
      wire: 'query',
    }),
    names: list(text(), 'Their names or ids', { wire: 'query' }),
    match: text('Names that fit, with `*` for any letters', { wire: 'query' }),
    labels: list(text(), 'Tags or labels that they have to have: `key` or `key=value`', { wire: 'query' }),
    state: text('Only those in this state', { oneOf: ['running', 'stopped', 'paused'], wire: 'query' }),
    owner: text('Only those of this account, project or namespace', { wire: 'query' }),
    where: text('Only those in this zone, namespace or group', { wire: 'query' }),
    wait: whole('How long to wait for what a cloud goes on with; 120 when left out', { unit: 's', wire: 'query' }),
    preview: flag('Say which calls would be made, and make none', { wire: 'query' }),
  },
});

export const backUpMachines: ToolDef<t.BackUpMachinesParams> = tool({
  name: 'virtspan_back_up_machines',
  title: 'Back up machines',
  doc: "Back up machines of all clouds, each by its cloud's means, check that every backup can be used, and delete the oldest beyond those to keep.",
  category: 'across',
  operations: ['backUpMachines'],
  effect: 'act',
  risk: 'low',
  call: { kind: 'rest', method: 'POST', path: '/across/backups' },
  result: list(shape('ChangeRow')),
  params: {
    keep: whole('How many of each machine with this label to keep; none is deleted when left out', {
      wire: 'query',
      bounds: [1, 10000],
    }),
    label: text('Word in the names of the backups, by which old ones are known again; backup when left out', {
      wire: 'query',
    }),
    labels: list(text(), 'Tags or labels that they have to have: `key` or `key=value`', { wire: 'query' }),
    match: text('Names that fit, with `*` for any letters', { wire: 'query' }),
    names: list(text(), 'Their names or ids', { wire: 'query' }),
    owner: text('Only those of this account, project or namespace', { wire: 'query' }),
    preview: flag('Say what would be backed up, and do nothing', { wire: 'query' }),
    state: text('Only those in this state', { oneOf: ['running', 'stopped', 'paused'], wire: 'query' }),
    where: text('Only those in this zone, namespace or group', { wire: 'query' }),
  },
});

export const captureRecipe: ToolDef<t.CaptureRecipeParams> = tool({
  name: 'virtspan_capture_recipe',
  title: 'Capture recipe',
  doc: 'Write a recipe for machines like one that is there, as YAML with the calls that make it; recipes of several clouds may stand in one.',
  category: 'across',
  operations: ['captureRecipe'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'rest', method: 'GET', path: '/across/recipes' },
  result: text(),
  params: {
    machine: required(text('The machine, as name, cloud:name or id', { wire: 'query' })),
  },
});

export const changeMany: ToolDef<t.ChangeManyParams> = tool({
  name: 'virtspan_change_many',
  title: 'Change many',
  doc: 'Start, stop, restart, pause, snapshot or delete many machines of all clouds at once, with one question for all and a result per machine.',
  category: 'across',
  operations: ['changeMany'],
  effect: 'act',
  risk: 'low',
  raisedBy: [
    {
      param: 'action',
      equals: 'delete',
      unless: { preview: [true] },
      effect: 'destroy',
      risk: 'low',
      why: 'the machines are deleted',
    },
  ],
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
    cloud: text('This cloud or profile only', { wire: 'query' }),
    each: flag('A row for each thing, also where many are alike and would be counted in one', { wire: 'query' }),
    kind: text('Things of this kind only', {
      oneOf: ['machine', 'host', 'storage', 'network', 'service', 'disk', 'snapshot'],
      wire: 'query',
    }),
    limit: whole('Rows to show at most; 25 when left out', { wire: 'query', bounds: [1, 100000] }),
    show: text('`wrong` (the default) leaves out what is well; `all` shows everything', {
      oneOf: ['wrong', 'all'],
      wire: 'query',
    }),
    verdict: text('Only what is judged so', { oneOf: ['bad', 'warn', 'unknown', 'ok'], wire: 'query' }),
  },
});

export const checkNamedPlaces: ToolDef<t.CheckNamedPlacesParams> = tool({
  name: 'virtspan_check_named_places',
  title: 'Check named places',
  doc: 'Compare the networks and storage that the operator named with what is there - missing networks, offerings, classes or folders, a wrong VLAN, not enough room.',
  category: 'across',
  operations: ['checkNamedPlaces'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'rest', method: 'GET', path: '/across/named-place-checks' },
  result: list(shape('PlaceRow')),
  params: {
    limit: whole('Rows to show at most; 25 when left out', { wire: 'query', bounds: [1, 100000] }),
    sort: text('Names of this sort only', { oneOf: ['networks', 'storage'], wire: 'query' }),
  },
});

export const checkPath: ToolDef<t.CheckPathParams> = tool({
  name: 'virtspan_check_path',
  title: 'Check path',
  doc: 'Tell whether one machine, address or the internet can reach a machine on a port, and which ACL, firewall rule, security group, network policy or NAT blocks it.',
  category: 'across',
  operations: ['checkPath'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'rest', method: 'GET', path: '/across/path' },
  result: list(shape('StepRow')),
  params: {
    from: required(
      text('A machine as name, cloud:name or id; `internet`; an address or a CIDR outside', { wire: 'query' }),
    ),
    port: required(whole('Port at that machine', { wire: 'query', bounds: [0, 65535] })),
    to: required(text('The machine to be reached, as name, cloud:name or id', { wire: 'query' })),
    protocol: text('Its protocol; tcp when left out', { oneOf: ['tcp', 'udp', 'icmp'], wire: 'query' }),
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
    limit: whole('Rows to show at most; 25 when left out', { wire: 'query', bounds: [1, 100000] }),
    olderThan: whole('Days that a machine has to be stopped, or a snapshot old, to count; 30 when left out', {
      unit: 'd',
      wire: 'query',
      bounds: [0, 36500],
    }),
    owner: text('Only what belongs to this account, project or namespace', { wire: 'query' }),
  },
});

export const listBackups: ToolDef<t.ListBackupsParams> = tool({
  name: 'virtspan_list_backups',
  title: 'List backups',
  doc: 'Show the backups of all clouds with age, size and whether they can be used, and the machines that have none or only old ones.',
  category: 'across',
  operations: ['listBackups'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'rest', method: 'GET', path: '/across/backups' },
  result: list(shape('BackupRow')),
  params: {
    limit: whole('Rows to show at most; 25 when left out', { wire: 'query', bounds: [1, 100000] }),
    machine: text('Only those of machines with this in their name', { wire: 'query' }),
    olderThan: whole("Days after which a machine's newest backup is too old; 7 when left out", {
      unit: 'd',
      wire: 'query',
      bounds: [0, 36500],
    }),
  },
});

export const listNamedPlaces: ToolDef<t.ListNamedPlacesParams> = tool({
  name: 'virtspan_list_named_places',
  title: 'List named places',
  doc: 'Show the networks and storage that the operator named in virtspan.yaml, and what each name stands for in each cloud.',
  category: 'across',
  operations: ['listNamedPlaces'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'rest', method: 'GET', path: '/across/named-places' },
  result: list(shape('PlaceRow')),
  params: {
    limit: whole('Rows to show at most; 25 when left out', { wire: 'query', bounds: [1, 100000] }),
    sort: text('Names of this sort only', { oneOf: ['networks', 'storage'], wire: 'query' }),
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
    limit: whole('Rows to show at most; 25 when left out', { wire: 'query', bounds: [1, 100000] }),
    machine: text('Only those of machines or disks with this in their name', { wire: 'query' }),
    olderThan: whole('Days after which a snapshot is called stale; 30 when left out', {
      unit: 'd',
      wire: 'query',
      bounds: [0, 36500],
    }),
  },
});

export const makeMachines: ToolDef<t.MakeMachinesParams> = tool({
  name: 'virtspan_make_machines',
  title: 'Make machines',
  doc: 'Make one or many machines of a recipe, wait until they run or have an address, and tell what is left of those that failed.',
  category: 'across',
  operations: ['makeMachines'],
  effect: 'act',
  risk: 'low',
  call: { kind: 'rest', method: 'POST', path: '/across/machines' },
  result: list(shape('ChangeRow')),
  params: {
    recipe: required(text('The recipe, as YAML text', { wire: 'query' })),
    names: required(list(text(), 'Names of the new machines', { wire: 'query' })),
    cloud: text('The cloud or profile, where the recipe is for several', { wire: 'query' }),
    ready: text(
      'When one counts as ready: `made`, `running` (the usual one), with an `address`, with the `agent` in its guest connected, or when its port 22 answers this server (`ssh`)',
      { oneOf: ['made', 'running', 'address', 'agent', 'ssh'], wire: 'query' },
    ),
    networks: list(text(), 'Networks that the operator named, for each new machine to be put into', { wire: 'query' }),
    wait: whole('How long to wait for that; 60 when left out', { unit: 's', wire: 'query' }),
    preview: flag('Say which calls would be made, and make none', { wire: 'query' }),
  },
});

export const moveDisks: ToolDef<t.MoveDisksParams> = tool({
  name: 'virtspan_move_disks',
  title: 'Move disks',
  doc: 'Move the disks of machines to another storage pool, storage class or folder, while they run where the cloud can, with checks before and a result for each machine.',
  category: 'across',
  operations: ['moveDisks'],
  effect: 'act',
  risk: 'low',
  call: { kind: 'rest', method: 'POST', path: '/across/disk-moves' },
  result: list(shape('ChangeRow')),
  params: {
    to: required(
      text('A storage place that the operator named, or a pool, storage class or folder', { wire: 'query' }),
    ),
    names: list(text(), 'Their names or ids', { wire: 'query' }),
    match: text('Names that fit, with `*` for any letters', { wire: 'query' }),
    labels: list(text(), 'Tags or labels that they have to have: `key` or `key=value`', { wire: 'query' }),
    state: text('Only those in this state', { oneOf: ['running', 'stopped', 'paused'], wire: 'query' }),
    owner: text('Only those of this account, project or namespace', { wire: 'query' }),
    where: text('Only those in this zone, namespace or group', { wire: 'query' }),
    wait: whole('How long to wait for what a cloud goes on with; 120 when left out', { unit: 's', wire: 'query' }),
    preview: flag('Say which disks would be moved and which cannot be, and move none', { wire: 'query' }),
  },
});

export const moveMachines: ToolDef<t.MoveMachinesParams> = tool({
  name: 'virtspan_move_machines',
  title: 'Move machines',
  doc: 'Move running machines to other hosts without stopping them, or drain a host of all its machines, with checks before and a result for each.',
  category: 'across',
  operations: ['moveMachines'],
  effect: 'act',
  risk: 'low',
  call: { kind: 'rest', method: 'POST', path: '/across/moves' },
  result: list(shape('ChangeRow')),
  params: {
    host: text('Host to drain; it takes no new machines then, and all that runs on it goes', { wire: 'query' }),
    to: text('Host to go to; each cloud chooses when left out', { wire: 'query' }),
    names: list(text(), 'Their names or ids', { wire: 'query' }),
    match: text('Names that fit, with `*` for any letters', { wire: 'query' }),
    labels: list(text(), 'Tags or labels that they have to have: `key` or `key=value`', { wire: 'query' }),
    owner: text('Only those of this account, project or namespace', { wire: 'query' }),
    where: text('Only those in this zone, namespace or group', { wire: 'query' }),
    preview: flag('Say which machines would be moved and which cannot be, and move none', { wire: 'query' }),
  },
});

export const restoreMachine: ToolDef<t.RestoreMachineParams> = tool({
  name: 'virtspan_restore_machine',
  title: 'Restore machine',
  doc: 'Make a new machine of a backup, under a new name beside the old one, and check that it is there.',
  category: 'across',
  operations: ['restoreMachine'],
  effect: 'act',
  risk: 'low',
  call: { kind: 'rest', method: 'POST', path: '/across/restores' },
  result: list(shape('ChangeRow')),
  params: {
    backup: required(text('The backup, by id or name; the name of a machine means its newest', { wire: 'query' })),
    name: required(text('Name of the new machine', { wire: 'query' })),
    preview: flag('Say which calls would be made, and make none', { wire: 'query' }),
  },
});

export const reviewSecurity: ToolDef<t.ReviewSecurityParams> = tool({
  name: 'virtspan_review_security',
  title: 'Review security',
  doc: 'Review the safety of all clouds - ports open to everybody, public machines, screens without authentication, unencrypted disks, idle admin keys - with why and how to fix it.',
  category: 'across',
  operations: ['reviewSecurity'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'rest', method: 'GET', path: '/across/security' },
  result: list(shape('FindingRow')),
  params: {
    as: text('A table, SARIF 2.1.0 as JSON text, or a page in Markdown', {
      oneOf: ['table', 'sarif', 'page'],
      wire: 'query',
    }),
    limit: whole('Rows to show at most; 25 when left out', { wire: 'query', bounds: [1, 100000] }),
    rule: text('This rule only', { wire: 'query' }),
    severity: text('The mildest to show; all when left out', {
      oneOf: ['critical', 'high', 'medium', 'low'],
      wire: 'query',
    }),
  },
});

export const scheduleBackups: ToolDef<t.ScheduleBackupsParams> = tool({
  name: 'virtspan_schedule_backups',
  title: 'Schedule backups',
  doc: 'Have machines backed up on a schedule by their cloud, how many are kept, or tell the line for cron where the cloud has no schedule.',
  category: 'across',
  operations: ['scheduleBackups'],
  effect: 'act',
  risk: 'low',
  call: { kind: 'rest', method: 'POST', path: '/across/backup-schedules' },
  result: list(shape('ChangeRow')),
  params: {
    every: required(text('How often', { oneOf: ['hour', 'day', 'week', 'month'], wire: 'query' })),
    at: text('Time of day as `02:30`, which is the usual one; of an hourly one only the minute counts', {
      wire: 'query',
    }),
    day: whole('Day of the week (1 is Sunday) or of the month, for every week or month; 1 when left out', {
      wire: 'query',
    }),
    keep: whole('How many to keep; 7 when left out', { wire: 'query', bounds: [1, 10000] }),
    labels: list(text(), 'Tags or labels that they have to have: `key` or `key=value`', { wire: 'query' }),
    match: text('Names that fit, with `*` for any letters', { wire: 'query' }),
    names: list(text(), 'Their names or ids', { wire: 'query' }),
    owner: text('Only those of this account, project or namespace', { wire: 'query' }),
    preview: flag('Say what would be scheduled, and schedule nothing', { wire: 'query' }),
    state: text('Only those in this state', { oneOf: ['running', 'stopped', 'paused'], wire: 'query' }),
    timezone: text('Time zone that is meant, such as Europe/Paris; UTC when left out', { wire: 'query' }),
    where: text('Only those in this zone, namespace or group', { wire: 'query' }),
  },
});

export const showCapacity: ToolDef<t.ShowCapacityParams> = tool({
  name: 'virtspan_show_capacity',
  title: 'Show capacity',
  doc: 'Show how much processor, memory and disk there is and is taken by host, storage or owner, with a small plot, how many more machines of a size fit, and what each owner costs.',
  category: 'across',
  operations: ['showCapacity'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'rest', method: 'GET', path: '/across/capacity' },
  result: list(shape('CapacityRow')),
  params: {
    by: text('What a row is about; hosts and storage when left out', {
      oneOf: ['host', 'storage', 'owner'],
      wire: 'query',
    }),
    limit: whole('Rows to show at most; 25 when left out', { wire: 'query', bounds: [1, 100000] }),
    memory: whole('Memory of a machine, to say how many more of them fit', { unit: 'MiB', wire: 'query' }),
  },
});

export const showTopology: ToolDef<t.ShowTopologyParams> = tool({
  name: 'virtspan_show_topology',
  title: 'Show topology',
  doc: 'Draw a map of networks, routers, public addresses, machines and forwarding rules as Mermaid text, and as an SVG picture when asked.',
  category: 'across',
  operations: ['showTopology'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'rest', method: 'GET', path: '/across/topology' },
  result: text(),
  params: {
    network: text('This network only, by name or id', { wire: 'query' }),
    cloud: text('This cloud only', { wire: 'query' }),
    picture: flag('Make an SVG picture as well', { wire: 'query' }),
  },
});

export const showUse: ToolDef<t.ShowUseParams> = tool({
  name: 'virtspan_show_use',
  title: 'Show use',
  doc: 'Show what was used over time by machine, disk, host or owner, with a small plot - CPU, memory, disk, network, machine hours, quota - as far as each cloud keeps it.',
  category: 'across',
  operations: ['showUse'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'rest', method: 'GET', path: '/across/use' },
  result: list(shape('UseRow')),
  params: {
    as: text('A table with small plots, or a chart in Mermaid text', { oneOf: ['table', 'mermaid'], wire: 'query' }),
    by: text('What a row is about; machine when left out', {
      oneOf: ['machine', 'disk', 'host', 'owner'],
      wire: 'query',
    }),
    days: whole('How far back to ask; a day when left out, 14 for owners. Clouds may keep less, and say so', {
      unit: 'd',
      wire: 'query',
    }),
    limit: whole('Rows to show at most; 12 when left out', { wire: 'query', bounds: [1, 100000] }),
    name: text('Names that fit, with `*` for any letters', { wire: 'query' }),
    owner: text('Only those of this account, project or namespace', { wire: 'query' }),
    what: text('Only this kind of use', {
      oneOf: ['cpu', 'memory', 'disk', 'network', 'hours', 'quota'],
      wire: 'query',
    }),
  },
});

export const waitUntilReady: ToolDef<t.WaitUntilReadyParams> = tool({
  name: 'virtspan_wait_until_ready',
  title: 'Wait until ready',
  doc: 'Wait until machines of any cloud run, have an address, have the agent in their guest connected, or until their SSH port answers.',
  category: 'across',
  operations: ['waitUntilReady'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'rest', method: 'GET', path: '/across/ready' },
  result: list(shape('ReadyRow')),
  params: {
    labels: list(text(), 'Tags or labels that they have to have: `key` or `key=value`', { wire: 'query' }),
    limit: whole('Rows to show at most; 25 when left out', { wire: 'query', bounds: [1, 100000] }),
    match: text('Names that fit, with `*` for any letters', { wire: 'query' }),
    names: list(text(), 'Their names or ids', { wire: 'query' }),
    owner: text('Only those of this account, project or namespace', { wire: 'query' }),
    ready: text(
      'When one counts as ready: `running`, with an `address` (the usual one), with the `agent` in its guest connected, or when its port 22 answers this server (`ssh`)',
      { oneOf: ['running', 'address', 'agent', 'ssh'], wire: 'query' },
    ),
    state: text('Only those in this state', { oneOf: ['running', 'stopped', 'paused'], wire: 'query' }),
    wait: whole('How long to wait; 45 when left out', { unit: 's', wire: 'query' }),
    where: text('Only those in this zone, namespace or group', { wire: 'query' }),
  },
});

export const watchHealth: ToolDef<t.WatchHealthParams> = tool({
  name: 'virtspan_watch_health',
  title: 'Watch health',
  doc: "Watch the health of all clouds for a while and tell what changes - as notifications while it watches, at the operator's webhook, and as a list at the end.",
  category: 'across',
  operations: ['watchHealth'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'rest', method: 'GET', path: '/across/health/watch' },
  result: list(shape('HealthChange')),
  params: {
    cloud: text('This cloud or profile only', { wire: 'query' }),
    duration: whole('How long to watch, in seconds; as long as a call may wait when left out, a day at most', {
      unit: 's',
      wire: 'query',
    }),
    every: whole('Seconds between two looks, 2 at least; 10 when left out', { unit: 's', wire: 'query' }),
    kind: text('Things of this kind only', {
      oneOf: ['machine', 'host', 'storage', 'network', 'service', 'disk', 'snapshot'],
      wire: 'query',
    }),
    limit: whole('Rows to show at most; 25 when left out', { wire: 'query', bounds: [1, 100000] }),
  },
});
