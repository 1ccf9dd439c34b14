// @generated from virtspan 1 by codegen. Change the spec, words, overlay or emitter instead.
import type { NumberTable } from '../../contract/catalog.ts';

/** Field > what its number counts or stands for. */
export const numbers: NumberTable = {
  days: { unit: 'd' },
  disk: { unit: 'bytes' },
  diskTaken: { unit: 'bytes' },
  duration: { unit: 's' },
  every: { unit: 's' },
  free: { unit: 'bytes' },
  memoryTaken: { unit: 'bytes' },
  olderThan: { unit: 'd' },
  percent: { unit: 'percent' },
  size: { unit: 'bytes' },
  wait: { unit: 's' },
};
