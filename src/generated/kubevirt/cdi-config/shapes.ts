// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, list, map, opaque, required, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const cDIConfig: ShapeDef<t.CDIConfig> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('V1ObjectMeta'),
  spec: required(shape('CDIConfigSpec')),
  status: shape('CDIConfigStatus'),
};

export const cDIConfigSpec: ShapeDef<t.CDIConfigSpec> = {
  dataVolumeTTLSeconds: whole(undefined, { unit: 's' }),
  featureGates: list(text()),
  filesystemOverhead: shape('FilesystemOverhead'),
  imagePullSecrets: list(shape('LocalObjectReference')),
  importProxy: shape('ImportProxy'),
  insecureRegistries: list(text()),
  logVerbosity: whole(),
  podResourceRequirements: shape('V1ResourceRequirements'),
  preallocation: flag(),
  scratchSpaceStorageClass: text(),
  tlsSecurityProfile: shape('TLSSecurityProfile'),
  uploadProxyURLOverride: text(),
  webhookPvcRendering: text(),
};

export const cDIConfigStatus: ShapeDef<t.CDIConfigStatus> = {
  defaultPodResourceRequirements: shape('V1ResourceRequirements'),
  filesystemOverhead: shape('FilesystemOverhead'),
  imagePullSecrets: list(shape('LocalObjectReference')),
  importProxy: shape('ImportProxy'),
  preallocation: flag(),
  scratchSpaceStorageClass: text(),
  uploadProxyCA: text(),
  uploadProxyURL: text(),
};

export const customTLSProfile: ShapeDef<t.CustomTLSProfile> = {
  ciphers: required(list(text())),
  minTLSVersion: required(text()),
};

export const filesystemOverhead: ShapeDef<t.FilesystemOverhead> = {
  global: text(),
  storageClass: map(text()),
};

export const importProxy: ShapeDef<t.ImportProxy> = {
  HTTPProxy: text(),
  HTTPSProxy: text(),
  noProxy: text(),
  trustedCAProxy: text(),
};

export const resourceClaim: ShapeDef<t.ResourceClaim> = {
  name: required(text()),
  request: text(),
};

export const tLSSecurityProfile: ShapeDef<t.TLSSecurityProfile> = {
  custom: shape('CustomTLSProfile'),
  intermediate: map(opaque()),
  modern: map(opaque()),
  old: map(opaque()),
  type: text(),
};

export const v1ResourceRequirements: ShapeDef<t.V1ResourceRequirements> = {
  claims: list(shape('ResourceClaim')),
  limits: map(text()),
  requests: map(text()),
};
