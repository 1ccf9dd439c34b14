// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { instant, list, required, shape, text } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const virtualMachineExport: ShapeDef<t.VirtualMachineExport> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('ObjectMeta'),
  spec: required(shape('VirtualMachineExportSpec')),
  status: shape('VirtualMachineExportStatus'),
};

export const virtualMachineExportBackup: ShapeDef<t.VirtualMachineExportBackup> = {
  endpoints: list(shape('VirtualMachineExportBackupEndpoint')),
  name: required(text()),
};

export const virtualMachineExportBackupEndpoint: ShapeDef<t.VirtualMachineExportBackupEndpoint> = {
  endpoint: required(text()),
  url: required(text()),
};

export const virtualMachineExportLink: ShapeDef<t.VirtualMachineExportLink> = {
  backups: list(shape('VirtualMachineExportBackup')),
  cert: required(text()),
  manifests: list(shape('VirtualMachineExportManifest')),
  volumes: list(shape('VirtualMachineExportVolume')),
};

export const virtualMachineExportLinks: ShapeDef<t.VirtualMachineExportLinks> = {
  external: shape('VirtualMachineExportLink'),
  internal: shape('VirtualMachineExportLink'),
};

export const virtualMachineExportManifest: ShapeDef<t.VirtualMachineExportManifest> = {
  type: required(text()),
  url: required(text()),
};

export const virtualMachineExportSpec: ShapeDef<t.VirtualMachineExportSpec> = {
  source: required(shape('TypedLocalObjectReference')),
  tokenSecretRef: text(),
  ttlDuration: text(undefined, { unit: 'duration' }),
};

export const virtualMachineExportStatus: ShapeDef<t.VirtualMachineExportStatus> = {
  conditions: list(shape('Condition')),
  links: shape('VirtualMachineExportLinks'),
  phase: text(),
  serviceName: text(),
  tokenSecretRef: text(),
  ttlExpirationTime: instant(),
  virtualMachineName: text(),
};

export const virtualMachineExportVolume: ShapeDef<t.VirtualMachineExportVolume> = {
  formats: list(shape('VirtualMachineExportVolumeFormat')),
  name: required(text()),
};

export const virtualMachineExportVolumeFormat: ShapeDef<t.VirtualMachineExportVolumeFormat> = {
  format: required(text()),
  url: required(text()),
};
