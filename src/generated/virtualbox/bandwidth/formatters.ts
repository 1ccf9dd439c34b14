// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const iBandwidthControl: Formatter<t.IBandwidthControl> = {
  noun: ['bandwidth control', 'bandwidth controls'],
  columns: ['numGroups'],
};

export const iBandwidthGroup: Formatter<t.IBandwidthGroup> = {
  noun: ['bandwidth group', 'bandwidth groups'],
  columns: ['name', 'type', { label: 'maxBytesPerSec', path: 'maxBytesPerSec', as: 'bytes/s' }, 'reference'],
};
