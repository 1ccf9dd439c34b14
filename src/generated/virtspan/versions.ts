// @generated from virtspan 1 by codegen. Change the spec, words, overlay or emitter instead.
import type { VersionTable } from '../../contract/live.ts';

/** What came with which of the known versions of the API. */
export const versions: VersionTable = {
  versions: ['1'],
  operations: {},
  params: {},
  untold: [],
};
