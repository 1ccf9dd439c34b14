// @generated from virtspan 1 by codegen. Change the spec, words, overlay or emitter instead.
import type { ListMethod } from '../../contract/client.ts';
import type * as across from './across/types.ts';

/** All clouds 1: a method per tool. Names work where an id is wanted. */
export interface Client {
  /** Start, stop, restart, pause, snapshot or delete many machines of all clouds at once, with one question for all and a result per machine. Effect act, risk low. */
  readonly changeMany: ListMethod<across.ChangeManyParams, across.ChangeRow>;
  /** Give one verdict per machine, host, storage, network and system service of all clouds, with reasons and the next call. Effect read, risk none. */
  readonly checkHealth: ListMethod<across.CheckHealthParams, across.HealthRow>;
  /** Find what could be freed in all clouds - unattached disks, idle addresses, long stopped machines, orphaned snapshots - and how much. Effect read, risk none. */
  readonly findWaste: ListMethod<across.FindWasteParams, across.WasteRow>;
  /** Show the snapshots of all clouds as trees with age and size, which are stale, and what to merge or delete. Effect read, risk none. */
  readonly listSnapshotTrees: ListMethod<across.ListSnapshotTreesParams, across.SnapshotRow>;
}

/** Method > tool. */
export const methods: Readonly<Record<keyof Client, string>> = {
  changeMany: 'virtspan_change_many',
  checkHealth: 'virtspan_check_health',
  findWaste: 'virtspan_find_waste',
  listSnapshotTrees: 'virtspan_list_snapshot_trees',
};
