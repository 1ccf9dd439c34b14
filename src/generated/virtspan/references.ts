// @generated from virtspan 1 by codegen. Change the spec, words, overlay or emitter instead.
import type { ReferenceDef } from '../../contract/catalog.ts';

/** Entity > how one is found by name. */
export const references: Readonly<Record<string, ReferenceDef>> = {};
