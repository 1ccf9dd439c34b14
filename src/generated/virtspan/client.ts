// @generated from virtspan 1 by codegen. Change the spec, words, overlay or emitter instead.
import type { ListMethod, Method } from '../../contract/client.ts';
import type * as across from './across/types.ts';

/** All clouds 1: a method per tool. Names work where an id is wanted. */
export interface Client {
  /** Start, stop, restart, pause, snapshot or delete many machines of all clouds at once, with one question for all and a result per machine. Effect act, risk low. */
  readonly changeMany: ListMethod<across.ChangeManyParams, across.ChangeRow>;
  /** Give one verdict per machine, host, storage, network and system service of all clouds, with reasons and the next call. Effect read, risk none. */
  readonly checkHealth: ListMethod<across.CheckHealthParams, across.HealthRow>;
  /** Tell whether one machine, address or the internet can reach a machine on a port, and which ACL, firewall rule, security group, network policy or NAT blocks it. Effect read, risk none. */
  readonly checkPath: ListMethod<across.CheckPathParams, across.StepRow>;
  /** Find what could be freed in all clouds - unattached disks, idle addresses, long stopped machines, orphaned snapshots - and how much. Effect read, risk none. */
  readonly findWaste: ListMethod<across.FindWasteParams, across.WasteRow>;
  /** Show the snapshots of all clouds as trees with age and size, which are stale, and what to merge or delete. Effect read, risk none. */
  readonly listSnapshotTrees: ListMethod<across.ListSnapshotTreesParams, across.SnapshotRow>;
  /** Move running machines to other hosts without stopping them, or drain a host of all its machines, with checks before and a result for each. Effect act, risk low. */
  readonly moveMachines: ListMethod<across.MoveMachinesParams, across.ChangeRow>;
  /** Review the safety of all clouds - ports open to everybody, public machines, screens without authentication, unencrypted disks, idle admin keys - with why and how to fix it. Effect read, risk none. */
  readonly reviewSecurity: ListMethod<across.ReviewSecurityParams, across.FindingRow>;
  /** Show how much processor, memory and disk there is and is taken by host, storage or owner, with a small plot, and how many more machines of a size fit. Effect read, risk none. */
  readonly showCapacity: ListMethod<across.ShowCapacityParams, across.CapacityRow>;
  /** Draw a map of networks, routers, public addresses, machines and forwarding rules as Mermaid text, and as an SVG picture when asked. Effect read, risk none. */
  readonly showTopology: Method<across.ShowTopologyParams, string>;
}

/** Method > tool. */
export const methods: Readonly<Record<keyof Client, string>> = {
  changeMany: 'virtspan_change_many',
  checkHealth: 'virtspan_check_health',
  checkPath: 'virtspan_check_path',
  findWaste: 'virtspan_find_waste',
  listSnapshotTrees: 'virtspan_list_snapshot_trees',
  moveMachines: 'virtspan_move_machines',
  reviewSecurity: 'virtspan_review_security',
  showCapacity: 'virtspan_show_capacity',
  showTopology: 'virtspan_show_topology',
};
