// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, map, opaque, required, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const experimentalMigrationOptions: ShapeDef<t.ExperimentalMigrationOptions> = {
  compression: text(),
  stallDetector: shape('StallDetectorOptions'),
};

export const migrationPolicy: ShapeDef<t.MigrationPolicy> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('ObjectMeta'),
  spec: required(shape('MigrationPolicySpec')),
  status: map(opaque()),
};

export const migrationPolicySpec: ShapeDef<t.MigrationPolicySpec> = {
  allowAutoConverge: flag(),
  allowPostCopy: flag(),
  allowWorkloadDisruption: flag(),
  bandwidthPerMigration: text(undefined, { unit: 'quantity' }),
  completionTimeoutPerGiB: whole(undefined, { unit: 's' }),
  experimental: shape('ExperimentalMigrationOptions'),
  maxDowntimeMs: whole(undefined, { unit: 'ms' }),
  selectors: required(shape('Selectors')),
};

export const selectors: ShapeDef<t.Selectors> = {
  namespaceSelector: map(text()),
  virtualMachineInstanceSelector: map(text()),
};

export const stallDetectorOptions: ShapeDef<t.StallDetectorOptions> = {
  completionTimeoutFactor: text(),
  ewmaAlpha: text(),
  patienceWindowDecayFactor: text(),
  precopyPossibleFactor: text(),
  searchLocalMinima: flag(),
  stallMargin: whole(),
  stallProgressTimeout: whole(),
  switchoverTimeout: whole(),
};
