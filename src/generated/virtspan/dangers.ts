// @generated from virtspan 1 by codegen. Change the spec, words, overlay or emitter instead.
import type { Danger } from '../../contract/catalog.ts';

/** Every tool whose risk is, or by its arguments can become, high or critical. */
export const dangers: Readonly<Record<string, Danger>> = {};
