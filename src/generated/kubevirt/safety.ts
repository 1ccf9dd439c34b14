// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { SafetyTable } from '../../runtime/catalog.ts';

/** What a person who is asked must see, and what must not be lost. */
export const safety: SafetyTable = {
  dependents: {},
  onceOnly: [],
};
