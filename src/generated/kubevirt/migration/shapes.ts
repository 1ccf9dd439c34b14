// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { instant, list, map, opaque, required, shape, text } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const virtualMachineInstanceMigration: ShapeDef<t.VirtualMachineInstanceMigration> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('ObjectMeta'),
  spec: required(shape('VirtualMachineInstanceMigrationSpec')),
  status: shape('VirtualMachineInstanceMigrationStatus'),
};

export const virtualMachineInstanceMigrationCondition: ShapeDef<t.VirtualMachineInstanceMigrationCondition> = {
  lastProbeTime: opaque(),
  lastTransitionTime: opaque(),
  message: text(),
  reason: text(),
  status: required(text()),
  type: required(text()),
};

export const virtualMachineInstanceMigrationPhaseTransitionTimestamp: ShapeDef<t.VirtualMachineInstanceMigrationPhaseTransitionTimestamp> =
  {
    phase: text(),
    phaseTransitionTimestamp: instant(),
  };

export const virtualMachineInstanceMigrationSource: ShapeDef<t.VirtualMachineInstanceMigrationSource> = {
  connectURL: required(text()),
  migrationID: required(text()),
};

export const virtualMachineInstanceMigrationSpec: ShapeDef<t.VirtualMachineInstanceMigrationSpec> = {
  addedNodeSelector: map(text()),
  priority: text(),
  receive: shape('VirtualMachineInstanceMigrationTarget'),
  sendTo: shape('VirtualMachineInstanceMigrationSource'),
  vmiName: text(),
};

export const virtualMachineInstanceMigrationStatus: ShapeDef<t.VirtualMachineInstanceMigrationStatus> = {
  conditions: list(shape('VirtualMachineInstanceMigrationCondition')),
  migrationState: shape('VirtualMachineInstanceMigrationState'),
  phase: text(),
  phaseTransitionTimestamps: list(shape('VirtualMachineInstanceMigrationPhaseTransitionTimestamp')),
  synchronizationAddresses: list(text()),
};

export const virtualMachineInstanceMigrationTarget: ShapeDef<t.VirtualMachineInstanceMigrationTarget> = {
  migrationID: required(text()),
};
