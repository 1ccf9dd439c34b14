// @generated from virtspan 1 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { instant, number, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const backupRow: ShapeDef<t.BackupRow> = {
  cloud: text(),
  created: instant(),
  id: text(),
  machine: text(),
  means: text(),
  name: text(),
  next: text(),
  size: whole(undefined, { unit: 'bytes' }),
  state: text(undefined, { oneOf: ['ready', 'pending', 'failed', 'old', 'none'] }),
  where: text(),
};

export const capacityRow: ShapeDef<t.CapacityRow> = {
  cloud: text(),
  cost: number(),
  cpus: whole(),
  cpusTaken: number(),
  disk: whole(undefined, { unit: 'bytes' }),
  diskTaken: whole(undefined, { unit: 'bytes' }),
  machines: whole(),
  memory: whole(undefined, { unit: 'bytes' }),
  memoryTaken: whole(undefined, { unit: 'bytes' }),
  name: text(),
  percent: whole(undefined, { unit: 'percent' }),
  plot: text(),
  room: whole(),
  what: text(),
};

export const changeRow: ShapeDef<t.ChangeRow> = {
  cloud: text(),
  name: text(),
  outcome: text(undefined, { oneOf: ['would', 'done', 'pending', 'failed', 'unknown', 'unsent'] }),
  said: text(),
  state: text(),
  where: text(),
};

export const findingRow: ShapeDef<t.FindingRow> = {
  cloud: text(),
  name: text(),
  next: text(),
  rule: text(),
  severity: text(undefined, { oneOf: ['critical', 'high', 'medium', 'low'] }),
  shown: text(),
  where: text(),
};

export const healthChange: ShapeDef<t.HealthChange> = {
  at: instant(),
  before: text(),
  cloud: text(),
  count: whole(),
  kind: text(),
  name: text(),
  next: text(),
  state: text(),
  verdict: text(),
  where: text(),
  why: text(),
};

export const healthRow: ShapeDef<t.HealthRow> = {
  cloud: text(),
  count: whole(),
  kind: text(),
  name: text(),
  next: text(),
  state: text(),
  verdict: text(undefined, { oneOf: ['bad', 'warn', 'unknown', 'ok'] }),
  where: text(),
  why: text(),
};

export const placeRow: ShapeDef<t.PlaceRow> = {
  cloud: text(),
  free: whole(undefined, { unit: 'bytes' }),
  kind: text(),
  name: text(),
  next: text(),
  settings: text(),
  sort: text(),
  state: text(undefined, { oneOf: ['there', 'absent', 'missing', 'wrong', 'full', 'unknown'] }),
  why: text(),
};

export const readyRow: ShapeDef<t.ReadyRow> = {
  address: text(),
  cloud: text(),
  name: text(),
  ready: text(undefined, { oneOf: ['yes', 'no'] }),
  said: text(),
  state: text(),
  where: text(),
};

export const snapshotRow: ShapeDef<t.SnapshotRow> = {
  advice: text(),
  cloud: text(),
  created: instant(),
  next: text(),
  of: text(),
  size: whole(undefined, { unit: 'bytes' }),
  state: text(),
  tree: text(),
};

export const stepRow: ShapeDef<t.StepRow> = {
  next: text(),
  verdict: text(undefined, { oneOf: ['passes', 'blocks'] }),
  way: whole(),
  what: text(),
  why: text(),
};

export const useRow: ShapeDef<t.UseRow> = {
  cloud: text(),
  last: text(),
  mean: text(),
  name: text(),
  owner: text(),
  peak: text(),
  plot: text(),
  samples: whole(),
  since: instant(),
  what: text(),
  where: text(),
};

export const wasteRow: ShapeDef<t.WasteRow> = {
  cloud: text(),
  kind: text(),
  name: text(),
  next: text(),
  owner: text(),
  since: instant(),
  size: whole(undefined, { unit: 'bytes' }),
  where: text(),
  why: text(),
};
