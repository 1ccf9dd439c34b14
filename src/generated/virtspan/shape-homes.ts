// @generated from virtspan 1 by codegen. Change the spec, words, overlay or emitter instead.

/** Shape > the category that defines it, and its export there. */
export const shapeHomes: Readonly<Record<string, readonly [category: string, symbol: string]>> = {
  BackupRow: ['across', 'backupRow'],
  CapacityRow: ['across', 'capacityRow'],
  ChangeRow: ['across', 'changeRow'],
  FindingRow: ['across', 'findingRow'],
  HealthChange: ['across', 'healthChange'],
  HealthRow: ['across', 'healthRow'],
  PlaceRow: ['across', 'placeRow'],
  ReadyRow: ['across', 'readyRow'],
  SnapshotRow: ['across', 'snapshotRow'],
  StepRow: ['across', 'stepRow'],
  UseRow: ['across', 'useRow'],
  WasteRow: ['across', 'wasteRow'],
};
