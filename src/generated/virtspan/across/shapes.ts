// @generated from virtspan 1 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { instant, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const changeRow: ShapeDef<t.ChangeRow> = {
  cloud: text(),
  name: text(),
  outcome: text(undefined, { oneOf: ['would', 'done', 'pending', 'failed', 'unknown', 'unsent'] }),
  said: text(),
  state: text(),
  where: text(),
};

export const healthRow: ShapeDef<t.HealthRow> = {
  cloud: text(),
  kind: text(),
  name: text(),
  next: text(),
  state: text(),
  verdict: text(undefined, { oneOf: ['bad', 'warn', 'unknown', 'ok'] }),
  where: text(),
  why: text(),
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
