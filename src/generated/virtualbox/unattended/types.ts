// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type * as machine from '../machine/types.ts';

/** Parameters of IUnattended.constructMedia. */
export interface IUnattendedConstructMediaParams {
  unattended: string;
}

/** Parameters of IUnattended.detectIsoOS. */
export interface IUnattendedDetectIsoOsParams {
  unattended: string;
}

/** Parameters of IUnattended.done. */
export interface IUnattendedDoneParams {
  unattended: string;
}

/** Parameters of IUnattended.get. */
export interface IUnattendedGetParams {
  unattended: string;
  attributes?: ReadonlyArray<
    | 'additionsIsoPath'
    | 'adminPassword'
    | 'auxiliaryBasePath'
    | 'avoidUpdatesOverNetwork'
    | 'country'
    | 'detectedImageIndices'
    | 'detectedImageNames'
    | 'detectedOSFlavor'
    | 'detectedOSHints'
    | 'detectedOSLanguages'
    | 'detectedOSTypeId'
    | 'detectedOSVersion'
    | 'extraInstallKernelParameters'
    | 'fullUserName'
    | 'hostname'
    | 'imageIndex'
    | 'installGuestAdditions'
    | 'installTestExecService'
    | 'installUserPayload'
    | 'isUnattendedInstallSupported'
    | 'isoPath'
    | 'keyboardLayout'
    | 'keyboardVariant'
    | 'language'
    | 'locale'
    | 'machine'
    | 'packageSelectionAdjustments'
    | 'postInstallCommand'
    | 'postInstallScriptTemplatePath'
    | 'productKey'
    | 'productKeyRequired'
    | 'proxy'
    | 'scriptTemplatePath'
    | 'timeZone'
    | 'user'
    | 'userPassword'
    | 'userPayloadIsoPath'
    | 'validationKitIsoPath'
  >;
}

/** Parameters of IUnattended.prepare. */
export interface IUnattendedPrepareParams {
  unattended: string;
}

/** Parameters of IUnattended.reconfigureVM. */
export interface IUnattendedReconfigureVmParams {
  unattended: string;
}

/** Parameters of IUnattended.update. */
export interface IUnattendedUpdateParams {
  unattended: string;
  isoPath?: string;
  machine?: string;
  user?: string;
  userPassword?: string;
  adminPassword?: string;
  fullUserName?: string;
  hostname?: string;
  language?: string;
  timeZone?: string;
  installGuestAdditions?: boolean;
  additionsIsoPath?: string;
  auxiliaryBasePath?: string;
  avoidUpdatesOverNetwork?: boolean;
  country?: string;
  extraInstallKernelParameters?: string;
  imageIndex?: number;
  installTestExecService?: boolean;
  installUserPayload?: boolean;
  keyboardLayout?: string;
  keyboardVariant?: string;
  locale?: string;
  packageSelectionAdjustments?: string;
  postInstallCommand?: string;
  postInstallScriptTemplatePath?: string;
  productKey?: string;
  proxy?: string;
  scriptTemplatePath?: string;
  userPayloadIsoPath?: string;
  validationKitIsoPath?: string;
}

/** Parameters of IVirtualBox.createUnattendedInstaller. */
export type IVirtualBoxCreateUnattendedInstallerParams = Record<string, never>;

/** Parameters of installUnattended. */
export interface InstallUnattendedParams {
  machine: string;
  iso: string;
  user?: string;
  password?: string;
  adminPassword?: string;
  fullUserName?: string;
  hostname?: string;
  productKey?: string;
  locale?: string;
  country?: string;
  timeZone?: string;
  language?: string;
  imageIndex?: number;
  installAdditions?: boolean;
  postInstallCommand?: string;
  start?: boolean;
  frontend?: 'headless' | 'gui' | 'separate';
}

export interface IUnattended {
  additionsIsoPath?: string;
  adminPassword?: string;
  auxiliaryBasePath?: string;
  avoidUpdatesOverNetwork?: boolean;
  country?: string;
  detectedImageIndices?: ReadonlyArray<number>;
  detectedImageNames?: ReadonlyArray<string>;
  detectedOSFlavor?: string;
  detectedOSHints?: string;
  detectedOSLanguages?: string;
  detectedOSTypeId?: string;
  detectedOSVersion?: string;
  extraInstallKernelParameters?: string;
  fullUserName?: string;
  handle?: string;
  hostname?: string;
  imageIndex?: number;
  installGuestAdditions?: boolean;
  installTestExecService?: boolean;
  installUserPayload?: boolean;
  isUnattendedInstallSupported?: boolean;
  isoPath?: string;
  keyboardLayout?: string;
  keyboardVariant?: string;
  language?: string;
  locale?: string;
  machine?: machine.IMachine;
  packageSelectionAdjustments?: string;
  postInstallCommand?: string;
  postInstallScriptTemplatePath?: string;
  productKey?: string;
  productKeyRequired?: boolean;
  proxy?: string;
  scriptTemplatePath?: string;
  timeZone?: string;
  user?: string;
  userPassword?: string;
  userPayloadIsoPath?: string;
  validationKitIsoPath?: string;
}
