// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, instant, list, shape, text, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const iMachineTakeSnapshotResult: ShapeDef<t.IMachineTakeSnapshotResult> = {
  id: uuid(),
  name: text(),
};

export const iSnapshot: ShapeDef<t.ISnapshot> = {
  children: list(shape('ISnapshot')),
  childrenCount: whole(),
  description: text(),
  id: text(),
  machine: shape('IMachine'),
  name: text(),
  online: flag(),
  parent: shape('ISnapshot'),
  timeStamp: instant(),
};

export const snapshotRow: ShapeDef<t.SnapshotRow> = {
  current: flag(),
  depth: whole(),
  description: text(),
  id: uuid(),
  name: text(),
  online: flag(),
  parent: text(),
  timeStamp: instant(),
};
