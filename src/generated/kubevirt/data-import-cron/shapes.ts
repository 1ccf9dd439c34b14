// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { instant, list, required, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const dataImportCron: ShapeDef<t.DataImportCron> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('V1ObjectMeta'),
  spec: required(shape('DataImportCronSpec')),
  status: shape('DataImportCronStatus'),
};

export const dataImportCronCondition: ShapeDef<t.DataImportCronCondition> = {
  lastHeartbeatTime: instant(),
  lastTransitionTime: instant(),
  message: text(),
  reason: text(),
  status: required(text()),
  type: required(text()),
};

export const dataImportCronSpec: ShapeDef<t.DataImportCronSpec> = {
  garbageCollect: text(),
  importsToKeep: whole(),
  managedDataSource: required(text()),
  retentionPolicy: text(),
  schedule: required(text()),
  serviceAccountName: text(),
  template: required(shape('DataVolume')),
};

export const dataImportCronStatus: ShapeDef<t.DataImportCronStatus> = {
  conditions: list(shape('DataImportCronCondition')),
  currentImports: list(shape('ImportStatus')),
  lastExecutionTimestamp: instant(),
  lastImportTimestamp: instant(),
  lastImportedPVC: shape('DataVolumeSourcePVC'),
  sourceFormat: text(),
};

export const dataVolumeSourcePVC: ShapeDef<t.DataVolumeSourcePVC> = {
  name: required(text()),
  namespace: required(text()),
};

export const importStatus: ShapeDef<t.ImportStatus> = {
  DataVolumeName: required(text()),
  Digest: required(text()),
};
