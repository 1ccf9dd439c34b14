// @generated from virtspan 1 by codegen. Change the spec, words, overlay or emitter instead.

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
  kind?: 'machine' | 'host' | 'storage' | 'network' | 'service' | 'disk';
  show?: 'wrong' | 'all';
  limit?: number;
}

/** Parameters of findWaste. */
export interface FindWasteParams {
  kind?: 'disk' | 'address' | 'machine' | 'snapshot';
  owner?: string;
  olderThan?: number;
  limit?: number;
}

/** Parameters of listSnapshotTrees. */
export interface ListSnapshotTreesParams {
  machine?: string;
  olderThan?: number;
  limit?: number;
}

export interface ChangeRow {
  cloud?: string;
  name?: string;
  outcome?: 'would' | 'done' | 'pending' | 'failed' | 'unknown' | 'unsent';
  said?: string;
  state?: string;
  where?: string;
}

export interface HealthRow {
  cloud?: string;
  kind?: string;
  name?: string;
  next?: string;
  state?: string;
  verdict?: 'bad' | 'warn' | 'unknown' | 'ok';
  where?: string;
  why?: string;
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
