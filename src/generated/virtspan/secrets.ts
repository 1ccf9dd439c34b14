// @generated from virtspan 1 by codegen. Change the spec, words, overlay or emitter instead.
import type { SecretTable } from '../../contract/catalog.ts';

/** Names of parameters and fields that hold credentials. */
export const secrets: SecretTable = {
  secret: [],
  maybe: [],
  identity: [],
};
