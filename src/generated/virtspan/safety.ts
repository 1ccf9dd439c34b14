// @generated from virtspan 1 by codegen. Change the spec, words, overlay or emitter instead.
import type { SafetyTable } from '../../contract/catalog.ts';

/** What a person who is asked must see, and what must not be lost. */
export const safety: SafetyTable = {
  dependents: {},
  onceOnly: [],
};
