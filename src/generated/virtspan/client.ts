// @generated from virtspan 1 by codegen. Change the spec, words, overlay or emitter instead.
import type { ListMethod, Method } from '../../contract/client.ts';
import type * as across from './across/types.ts';

/** All clouds 1: a method per tool. Names work where an id is wanted. */
export interface Client {
  /** Put machines into a network that the operator named, with its VLAN and port forwardings, or their disks onto a named storage place; what is missing is made first. Effect act, risk low. */
  readonly applyNamedPlace: ListMethod<across.ApplyNamedPlaceParams, across.ChangeRow>;
  /** Back up machines of all clouds, each by its cloud's means, check that every backup can be used, and delete the oldest beyond those to keep. Effect act, risk low. */
  readonly backUpMachines: ListMethod<across.BackUpMachinesParams, across.ChangeRow>;
  /** Write a recipe for machines like one that is there, as YAML with the calls that make it; recipes of several clouds may stand in one. Effect read, risk none. */
  readonly captureRecipe: Method<across.CaptureRecipeParams, string>;
  /** Start, stop, restart, pause, snapshot or delete many machines of all clouds at once, with one question for all and a result per machine. Effect act, risk low. */
  readonly changeMany: ListMethod<across.ChangeManyParams, across.ChangeRow>;
  /** Give one verdict per machine, host, storage, network and system service of all clouds, with reasons and the next call. Effect read, risk none. */
  readonly checkHealth: ListMethod<across.CheckHealthParams, across.HealthRow>;
  /** Compare the networks and storage that the operator named with what is there - missing networks, offerings, classes or folders, a wrong VLAN, not enough room. Effect read, risk none. */
  readonly checkNamedPlaces: ListMethod<across.CheckNamedPlacesParams, across.PlaceRow>;
  /** Tell whether one machine, address or the internet can reach a machine on a port, and which ACL, firewall rule, security group, network policy or NAT blocks it. Effect read, risk none. */
  readonly checkPath: ListMethod<across.CheckPathParams, across.StepRow>;
  /** Find what could be freed in all clouds - unattached disks, idle addresses, long stopped machines, orphaned snapshots - and how much. Effect read, risk none. */
  readonly findWaste: ListMethod<across.FindWasteParams, across.WasteRow>;
  /** Show the backups of all clouds with age, size and whether they can be used, and the machines that have none or only old ones. Effect read, risk none. */
  readonly listBackups: ListMethod<across.ListBackupsParams, across.BackupRow>;
  /** Show the networks and storage that the operator named in virtspan.yaml, and what each name stands for in each cloud. Effect read, risk none. */
  readonly listNamedPlaces: ListMethod<across.ListNamedPlacesParams, across.PlaceRow>;
  /** Show the snapshots of all clouds as trees with age and size, which are stale, and what to merge or delete. Effect read, risk none. */
  readonly listSnapshotTrees: ListMethod<across.ListSnapshotTreesParams, across.SnapshotRow>;
  /** Make one or many machines of a recipe, wait until they run or have an address, and tell what is left of those that failed. Effect act, risk low. */
  readonly makeMachines: ListMethod<across.MakeMachinesParams, across.ChangeRow>;
  /** Move the disks of machines to another storage pool, storage class or folder, while they run where the cloud can, with checks before and a result for each machine. Effect act, risk low. */
  readonly moveDisks: ListMethod<across.MoveDisksParams, across.ChangeRow>;
  /** Move running machines to other hosts without stopping them, or drain a host of all its machines, with checks before and a result for each. Effect act, risk low. */
  readonly moveMachines: ListMethod<across.MoveMachinesParams, across.ChangeRow>;
  /** Make a new machine of a backup, under a new name beside the old one, and check that it is there. Effect act, risk low. */
  readonly restoreMachine: ListMethod<across.RestoreMachineParams, across.ChangeRow>;
  /** Review the safety of all clouds - ports open to everybody, public machines, screens without authentication, unencrypted disks, idle admin keys - with why and how to fix it. Effect read, risk none. */
  readonly reviewSecurity: ListMethod<across.ReviewSecurityParams, across.FindingRow>;
  /** Have machines backed up on a schedule by their cloud, how many are kept, or tell the line for cron where the cloud has no schedule. Effect act, risk low. */
  readonly scheduleBackups: ListMethod<across.ScheduleBackupsParams, across.ChangeRow>;
  /** Show how much processor, memory and disk there is and is taken by host, storage or owner, with a small plot, how many more machines of a size fit, and what each owner costs. Effect read, risk none. */
  readonly showCapacity: ListMethod<across.ShowCapacityParams, across.CapacityRow>;
  /** Draw a map of networks, routers, public addresses, machines and forwarding rules as Mermaid text, and as an SVG picture when asked. Effect read, risk none. */
  readonly showTopology: Method<across.ShowTopologyParams, string>;
  /** Show what was used over time by machine, disk, host or owner, with a small plot - CPU, memory, disk, network, machine hours, quota - as far as each cloud keeps it. Effect read, risk none. */
  readonly showUse: ListMethod<across.ShowUseParams, across.UseRow>;
  /** Wait until machines of any cloud run, have an address, have the agent in their guest connected, or until their SSH port answers. Effect read, risk none. */
  readonly waitUntilReady: ListMethod<across.WaitUntilReadyParams, across.ReadyRow>;
  /** Watch the health of all clouds for a while and tell what changes - as notifications while it watches, at the operator's webhook, and as a list at the end. Effect read, risk none. */
  readonly watchHealth: ListMethod<across.WatchHealthParams, across.HealthChange>;
}

/** Method > tool. */
export const methods: Readonly<Record<keyof Client, string>> = {
  applyNamedPlace: 'virtspan_apply_named_place',
  backUpMachines: 'virtspan_back_up_machines',
  captureRecipe: 'virtspan_capture_recipe',
  changeMany: 'virtspan_change_many',
  checkHealth: 'virtspan_check_health',
  checkNamedPlaces: 'virtspan_check_named_places',
  checkPath: 'virtspan_check_path',
  findWaste: 'virtspan_find_waste',
  listBackups: 'virtspan_list_backups',
  listNamedPlaces: 'virtspan_list_named_places',
  listSnapshotTrees: 'virtspan_list_snapshot_trees',
  makeMachines: 'virtspan_make_machines',
  moveDisks: 'virtspan_move_disks',
  moveMachines: 'virtspan_move_machines',
  restoreMachine: 'virtspan_restore_machine',
  reviewSecurity: 'virtspan_review_security',
  scheduleBackups: 'virtspan_schedule_backups',
  showCapacity: 'virtspan_show_capacity',
  showTopology: 'virtspan_show_topology',
  showUse: 'virtspan_show_use',
  waitUntilReady: 'virtspan_wait_until_ready',
  watchHealth: 'virtspan_watch_health',
};
