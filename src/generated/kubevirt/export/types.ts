// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as clone from '../clone/types.ts';
import type * as instancetype from '../instancetype/types.ts';
import type * as kubevirt from '../kubevirt/types.ts';
import type * as persistentVolume from '../persistent-volume/types.ts';

/** Parameters of applyVirtualMachineExport. */
export interface ApplyVirtualMachineExportParams {
  name: string;
  body: VirtualMachineExport;
  namespace?: string;
  force?: boolean;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of createVirtualMachineExport. */
export interface CreateVirtualMachineExportParams {
  body: VirtualMachineExport;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of deleteCollectionVirtualMachineExport. */
export interface DeleteCollectionVirtualMachineExportParams {
  namespace: string;
  labelSelector?: string;
  fieldSelector?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  dryRun?: boolean;
}

/** Parameters of deleteVirtualMachineExport. */
export interface DeleteVirtualMachineExportParams {
  name: string;
  namespace?: string;
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Background' | 'Foreground' | 'Orphan';
  preconditions?: instancetype.Preconditions;
  dryRun?: boolean;
}

/** Parameters of getVirtualMachineExport. */
export interface GetVirtualMachineExportParams {
  name: string;
  namespace?: string;
}

/** Parameters of listVirtualMachineExport. */
export interface ListVirtualMachineExportParams {
  namespace?: string;
  labelSelector?: string;
  fieldSelector?: string;
  status?: string;
  limit?: number;
  continue?: string;
}

/** Parameters of patchVirtualMachineExport. */
export interface PatchVirtualMachineExportParams {
  name: string;
  body: unknown;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

/** Parameters of replaceVirtualMachineExport. */
export interface ReplaceVirtualMachineExportParams {
  name: string;
  body: VirtualMachineExport;
  namespace?: string;
  fieldManager?: string;
  fieldValidation?: 'Strict' | 'Warn' | 'Ignore';
  dryRun?: boolean;
}

export interface VirtualMachineExport {
  apiVersion?: string;
  kind?: string;
  metadata?: kubevirt.ObjectMeta;
  spec: VirtualMachineExportSpec;
  status?: VirtualMachineExportStatus;
}

export interface VirtualMachineExportBackup {
  endpoints?: ReadonlyArray<VirtualMachineExportBackupEndpoint>;
  name: string;
}

export interface VirtualMachineExportBackupEndpoint {
  endpoint: string;
  url: string;
}

export interface VirtualMachineExportLink {
  backups?: ReadonlyArray<VirtualMachineExportBackup>;
  cert: string;
  manifests?: ReadonlyArray<VirtualMachineExportManifest>;
  volumes?: ReadonlyArray<VirtualMachineExportVolume>;
}

export interface VirtualMachineExportLinks {
  external?: VirtualMachineExportLink;
  internal?: VirtualMachineExportLink;
}

export interface VirtualMachineExportManifest {
  type: string;
  url: string;
}

export interface VirtualMachineExportSpec {
  source: persistentVolume.TypedLocalObjectReference;
  tokenSecretRef?: string;
  ttlDuration?: string;
}

export interface VirtualMachineExportStatus {
  conditions?: ReadonlyArray<clone.Condition>;
  links?: VirtualMachineExportLinks;
  phase?: string;
  serviceName?: string;
  tokenSecretRef?: string;
  ttlExpirationTime?: string;
  virtualMachineName?: string;
}

export interface VirtualMachineExportVolume {
  formats?: ReadonlyArray<VirtualMachineExportVolumeFormat>;
  name: string;
}

export interface VirtualMachineExportVolumeFormat {
  format: string;
  url: string;
}
