// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { VersionTable } from '../../contract/live.ts';

/** What came with which of the known versions of the API. */
export const versions: VersionTable = {
  versions: ['7.2.22'],
  operations: {},
  params: {},
  untold: [
    'attributes',
    'environmentChanges',
    'flags',
    'guestProcess',
    'guestSession',
    'handle',
    'timeoutMS',
    'toRead',
  ],
};
