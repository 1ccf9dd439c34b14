// @generated from virtspan 1 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of applyNamedPlace. */
export interface ApplyNamedPlaceParams {
  name: string;
  sort?: 'networks' | 'storage';
  names?: ReadonlyArray<string>;
  match?: string;
  labels?: ReadonlyArray<string>;
  state?: 'running' | 'stopped' | 'paused';
  owner?: string;
  where?: string;
  wait?: number;
  preview?: boolean;
}

/** Parameters of backUpMachines. */
export interface BackUpMachinesParams {
  keep?: number;
  label?: string;
  labels?: ReadonlyArray<string>;
  match?: string;
  names?: ReadonlyArray<string>;
  owner?: string;
  preview?: boolean;
  state?: 'running' | 'stopped' | 'paused';
  where?: string;
}

/** Parameters of captureRecipe. */
export interface CaptureRecipeParams {
  machine: string;
}

/** Parameters of changeMany. */
export interface ChangeManyParams {
  action: 'start' | 'stop' | 'restart' | 'pause' | 'resume' | 'snapshot' | 'delete';
  names?: ReadonlyArray<string>;
  match?: string;
  labels?: ReadonlyArray<string>;
  state?: 'running' | 'stopped' | 'paused';
  owner?: string;
  where?: string;
  snapshotName?: string;
  preview?: boolean;
  resume?: string;
}

/** Parameters of checkHealth. */
export interface CheckHealthParams {
  cloud?: string;
  each?: boolean;
  kind?: 'machine' | 'host' | 'storage' | 'network' | 'service' | 'disk' | 'snapshot';
  limit?: number;
  show?: 'wrong' | 'all';
  verdict?: 'bad' | 'warn' | 'unknown' | 'ok';
}

/** Parameters of checkNamedPlaces. */
export interface CheckNamedPlacesParams {
  limit?: number;
  sort?: 'networks' | 'storage';
}

/** Parameters of checkPath. */
export interface CheckPathParams {
  from: string;
  port: number;
  to: string;
  protocol?: 'tcp' | 'udp' | 'icmp';
}

/** Parameters of findWaste. */
export interface FindWasteParams {
  kind?: 'disk' | 'address' | 'machine' | 'snapshot';
  limit?: number;
  olderThan?: number;
  owner?: string;
}

/** Parameters of listBackups. */
export interface ListBackupsParams {
  limit?: number;
  machine?: string;
  olderThan?: number;
}

/** Parameters of listNamedPlaces. */
export interface ListNamedPlacesParams {
  limit?: number;
  sort?: 'networks' | 'storage';
}

/** Parameters of listSnapshotTrees. */
export interface ListSnapshotTreesParams {
  limit?: number;
  machine?: string;
  olderThan?: number;
}

/** Parameters of makeMachines. */
export interface MakeMachinesParams {
  recipe: string;
  names: ReadonlyArray<string>;
  cloud?: string;
  ready?: 'made' | 'running' | 'address' | 'agent' | 'ssh';
  networks?: ReadonlyArray<string>;
  wait?: number;
  preview?: boolean;
}

/** Parameters of moveDisks. */
export interface MoveDisksParams {
  to: string;
  names?: ReadonlyArray<string>;
  match?: string;
  labels?: ReadonlyArray<string>;
  state?: 'running' | 'stopped' | 'paused';
  owner?: string;
  where?: string;
  wait?: number;
  preview?: boolean;
}

/** Parameters of moveMachines. */
export interface MoveMachinesParams {
  host?: string;
  to?: string;
  names?: ReadonlyArray<string>;
  match?: string;
  labels?: ReadonlyArray<string>;
  owner?: string;
  where?: string;
  preview?: boolean;
}

/** Parameters of restoreMachine. */
export interface RestoreMachineParams {
  backup: string;
  name: string;
  preview?: boolean;
}

/** Parameters of reviewSecurity. */
export interface ReviewSecurityParams {
  as?: 'table' | 'sarif' | 'page';
  limit?: number;
  rule?: string;
  severity?: 'critical' | 'high' | 'medium' | 'low';
}

/** Parameters of scheduleBackups. */
export interface ScheduleBackupsParams {
  every: 'hour' | 'day' | 'week' | 'month';
  at?: string;
  day?: number;
  keep?: number;
  labels?: ReadonlyArray<string>;
  match?: string;
  names?: ReadonlyArray<string>;
  owner?: string;
  preview?: boolean;
  state?: 'running' | 'stopped' | 'paused';
  timezone?: string;
  where?: string;
}

/** Parameters of showCapacity. */
export interface ShowCapacityParams {
  by?: 'host' | 'storage' | 'owner';
  limit?: number;
  memory?: number;
}

/** Parameters of showTopology. */
export interface ShowTopologyParams {
  network?: string;
  cloud?: string;
  picture?: boolean;
}

/** Parameters of showUse. */
export interface ShowUseParams {
  as?: 'table' | 'mermaid';
  by?: 'machine' | 'disk' | 'host' | 'owner';
  days?: number;
  limit?: number;
  name?: string;
  owner?: string;
  what?: 'cpu' | 'memory' | 'disk' | 'network' | 'hours' | 'quota';
}

/** Parameters of waitUntilReady. */
export interface WaitUntilReadyParams {
  labels?: ReadonlyArray<string>;
  limit?: number;
  match?: string;
  names?: ReadonlyArray<string>;
  owner?: string;
  ready?: 'running' | 'address' | 'agent' | 'ssh';
  state?: 'running' | 'stopped' | 'paused';
  wait?: number;
  where?: string;
}

/** Parameters of watchHealth. */
export interface WatchHealthParams {
  cloud?: string;
  duration?: number;
  every?: number;
  kind?: 'machine' | 'host' | 'storage' | 'network' | 'service' | 'disk' | 'snapshot';
  limit?: number;
}

export interface BackupRow {
  cloud?: string;
  created?: string;
  id?: string;
  machine?: string;
  means?: string;
  name?: string;
  next?: string;
  size?: number;
  state?: 'ready' | 'pending' | 'failed' | 'old' | 'none';
  where?: string;
}

export interface CapacityRow {
  cloud?: string;
  cost?: number;
  cpus?: number;
  cpusTaken?: number;
  disk?: number;
  diskTaken?: number;
  machines?: number;
  memory?: number;
  memoryTaken?: number;
  name?: string;
  percent?: number;
  plot?: string;
  room?: number;
  what?: string;
}

export interface ChangeRow {
  cloud?: string;
  name?: string;
  outcome?: 'would' | 'done' | 'pending' | 'failed' | 'unknown' | 'unsent';
  said?: string;
  state?: string;
  where?: string;
}

export interface FindingRow {
  cloud?: string;
  name?: string;
  next?: string;
  rule?: string;
  severity?: 'critical' | 'high' | 'medium' | 'low';
  shown?: string;
  where?: string;
}

export interface HealthChange {
  at?: string;
  before?: string;
  cloud?: string;
  count?: number;
  kind?: string;
  name?: string;
  next?: string;
  state?: string;
  verdict?: string;
  where?: string;
  why?: string;
}

export interface HealthRow {
  cloud?: string;
  count?: number;
  kind?: string;
  name?: string;
  next?: string;
  state?: string;
  verdict?: 'bad' | 'warn' | 'unknown' | 'ok';
  where?: string;
  why?: string;
}

export interface PlaceRow {
  cloud?: string;
  free?: number;
  kind?: string;
  name?: string;
  next?: string;
  settings?: string;
  sort?: string;
  state?: 'there' | 'absent' | 'missing' | 'wrong' | 'full' | 'unknown';
  why?: string;
}

export interface ReadyRow {
  address?: string;
  cloud?: string;
  name?: string;
  ready?: 'yes' | 'no';
  said?: string;
  state?: string;
  where?: string;
}

export interface SnapshotRow {
  advice?: string;
  cloud?: string;
  created?: string;
  next?: string;
  of?: string;
  size?: number;
  state?: string;
  tree?: string;
}

export interface StepRow {
  next?: string;
  verdict?: 'passes' | 'blocks';
  way?: number;
  what?: string;
  why?: string;
}

export interface UseRow {
  cloud?: string;
  last?: string;
  mean?: string;
  name?: string;
  owner?: string;
  peak?: string;
  plot?: string;
  samples?: number;
  since?: string;
  what?: string;
  where?: string;
}

export interface WasteRow {
  cloud?: string;
  kind?: string;
  name?: string;
  next?: string;
  owner?: string;
  since?: string;
  size?: number;
  where?: string;
  why?: string;
}
