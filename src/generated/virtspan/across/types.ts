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
  names?: ReadonlyArray<string>;
  match?: string;
  labels?: ReadonlyArray<string>;
  state?: 'running' | 'stopped' | 'paused';
  owner?: string;
  where?: string;
  label?: string;
  keep?: number;
  preview?: boolean;
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
  kind?: 'machine' | 'host' | 'storage' | 'network' | 'service' | 'disk' | 'snapshot';
  show?: 'wrong' | 'all';
  verdict?: 'bad' | 'warn' | 'unknown' | 'ok';
  cloud?: string;
  each?: boolean;
  limit?: number;
}

/** Parameters of checkNamedPlaces. */
export interface CheckNamedPlacesParams {
  sort?: 'networks' | 'storage';
  limit?: number;
}

/** Parameters of checkPath. */
export interface CheckPathParams {
  from: string;
  to: string;
  port: number;
  protocol?: 'tcp' | 'udp' | 'icmp';
}

/** Parameters of findWaste. */
export interface FindWasteParams {
  kind?: 'disk' | 'address' | 'machine' | 'snapshot';
  owner?: string;
  olderThan?: number;
  limit?: number;
}

/** Parameters of listBackups. */
export interface ListBackupsParams {
  machine?: string;
  olderThan?: number;
  limit?: number;
}

/** Parameters of listNamedPlaces. */
export interface ListNamedPlacesParams {
  sort?: 'networks' | 'storage';
  limit?: number;
}

/** Parameters of listSnapshotTrees. */
export interface ListSnapshotTreesParams {
  machine?: string;
  olderThan?: number;
  limit?: number;
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
  severity?: 'critical' | 'high' | 'medium' | 'low';
  rule?: string;
  as?: 'table' | 'sarif' | 'page';
  limit?: number;
}

/** Parameters of scheduleBackups. */
export interface ScheduleBackupsParams {
  every: 'hour' | 'day' | 'week' | 'month';
  at?: string;
  day?: number;
  timezone?: string;
  keep?: number;
  names?: ReadonlyArray<string>;
  match?: string;
  labels?: ReadonlyArray<string>;
  state?: 'running' | 'stopped' | 'paused';
  owner?: string;
  where?: string;
  preview?: boolean;
}

/** Parameters of showCapacity. */
export interface ShowCapacityParams {
  by?: 'host' | 'storage' | 'owner';
  memory?: number;
  limit?: number;
}

/** Parameters of showTopology. */
export interface ShowTopologyParams {
  network?: string;
  cloud?: string;
  picture?: boolean;
}

/** Parameters of showUse. */
export interface ShowUseParams {
  by?: 'machine' | 'disk' | 'host' | 'owner';
  what?: 'cpu' | 'memory' | 'disk' | 'network' | 'hours' | 'quota';
  name?: string;
  owner?: string;
  days?: number;
  as?: 'table' | 'mermaid';
  limit?: number;
}

/** Parameters of waitUntilReady. */
export interface WaitUntilReadyParams {
  names?: ReadonlyArray<string>;
  match?: string;
  labels?: ReadonlyArray<string>;
  state?: 'running' | 'stopped' | 'paused';
  owner?: string;
  where?: string;
  ready?: 'running' | 'address' | 'agent' | 'ssh';
  wait?: number;
  limit?: number;
}

/** Parameters of watchHealth. */
export interface WatchHealthParams {
  duration?: number;
  every?: number;
  kind?: 'machine' | 'host' | 'storage' | 'network' | 'service' | 'disk' | 'snapshot';
  cloud?: string;
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
