// The workflows there are, by the operation that specs/virtspan names.
import type { Workflow } from '../work.ts';

const later =
  (load: () => Promise<Workflow>): Workflow =>
  async (work, args) =>
    (await load())(work, args);

export const workflows: Readonly<Record<string, Workflow>> = {
  checkHealth: later(async () => (await import('./health.ts')).checkHealth),
  findWaste: later(async () => (await import('./waste.ts')).findWaste),
  listSnapshotTrees: later(async () => (await import('./snapshots.ts')).listSnapshotTrees),
  changeMany: later(async () => (await import('./change-many.ts')).changeMany),
};
