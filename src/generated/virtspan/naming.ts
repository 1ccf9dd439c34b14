// @generated from virtspan 1 by codegen. Change the spec, words, overlay or emitter instead.
import type { NamingTable } from '../../contract/catalog.ts';

/** What ids look like. */
export const naming: NamingTable = {
  id: '^[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12}$',
};
