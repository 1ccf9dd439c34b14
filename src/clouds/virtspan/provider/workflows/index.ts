// The workflows there are, by the operation that specs/virtspan names.
import type { Workflow } from '../work.ts';

const later =
  (load: () => Promise<Workflow>): Workflow =>
  async (work, args) =>
    (await load())(work, args);

export const workflows: Readonly<Record<string, Workflow>> = {
  checkHealth: later(async () => (await import('./health.ts')).checkHealth),
  watchHealth: later(async () => (await import('./watch.ts')).watchHealth),
  findWaste: later(async () => (await import('./waste.ts')).findWaste),
  listSnapshotTrees: later(async () => (await import('./snapshots.ts')).listSnapshotTrees),
  showTopology: later(async () => (await import('./topology.ts')).showTopology),
  checkPath: later(async () => (await import('./check-path.ts')).checkPath),
  showCapacity: later(async () => (await import('./capacity.ts')).showCapacity),
  reviewSecurity: later(async () => (await import('./security.ts')).reviewSecurity),
  moveMachines: later(async () => (await import('./move.ts')).moveMachines),
  listBackups: later(async () => (await import('./list-backups.ts')).listBackups),
  backUpMachines: later(async () => (await import('./back-up.ts')).backUpMachines),
  restoreMachine: later(async () => (await import('./restore.ts')).restoreMachine),
  scheduleBackups: later(async () => (await import('./schedule.ts')).scheduleBackups),
  waitUntilReady: later(async () => (await import('./wait-until-ready.ts')).waitUntilReady),
  captureRecipe: later(async () => (await import('./recipe.ts')).captureRecipe),
  makeMachines: later(async () => (await import('./make-machines.ts')).makeMachines),
  listNamedPlaces: later(async () => (await import('./check-places.ts')).listNamedPlaces),
  checkNamedPlaces: later(async () => (await import('./check-places.ts')).checkNamedPlaces),
  applyNamedPlace: later(async () => (await import('./apply-place.ts')).applyNamedPlace),
  showUse: later(async () => (await import('./show-use.ts')).showUse),
  moveDisks: later(async () => (await import('./apply-place.ts')).moveDisks),
  changeMany: later(async () => (await import('./change-many.ts')).changeMany),
};
