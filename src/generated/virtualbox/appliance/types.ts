// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of IAppliance.addPasswords. */
export interface IApplianceAddPasswordsParams {
  appliance: string;
  identifiers?: ReadonlyArray<string>;
  passwords?: ReadonlyArray<string>;
}

/** Parameters of IAppliance.createVFSExplorer. */
export interface IApplianceCreateVfsExplorerParams {
  URI: string;
  appliance: string;
}

/** Parameters of IAppliance.createVirtualSystemDescriptions. */
export interface IApplianceCreateVirtualSystemDescriptionsParams {
  appliance: string;
  requested: number;
}

/** Parameters of IAppliance.get. */
export interface IApplianceGetParams {
  appliance: string;
  attributes?: ReadonlyArray<'certificate' | 'disks' | 'machines' | 'path' | 'virtualSystemDescriptions'>;
}

/** Parameters of IAppliance.getMediumIdsForPasswordId. */
export interface IApplianceGetMediumIdsForPasswordIdParams {
  appliance: string;
  passwordId?: string;
}

/** Parameters of IAppliance.getPasswordIds. */
export interface IApplianceGetPasswordIdsParams {
  appliance: string;
}

/** Parameters of IAppliance.getWarnings. */
export interface IApplianceGetWarningsParams {
  appliance: string;
}

/** Parameters of IAppliance.importMachines. */
export interface IApplianceImportMachinesParams {
  appliance: string;
  options?: ReadonlyArray<'KeepAllMACs' | 'KeepNATMACs' | 'ImportToVDI' | 'KeepExtraData'>;
}

/** Parameters of IAppliance.interpret. */
export interface IApplianceInterpretParams {
  appliance: string;
}

/** Parameters of IAppliance.read. */
export interface IApplianceReadParams {
  file: string;
  appliance: string;
}

/** Parameters of IAppliance.write. */
export interface IApplianceWriteParams {
  path: string;
  appliance: string;
  format?: string;
  options?: ReadonlyArray<'CreateManifest' | 'ExportDVDImages' | 'StripAllMACs' | 'StripAllNonNATMACs'>;
}

/** Parameters of ICertificate.get. */
export interface ICertificateGetParams {
  appliance: string;
  attributes?: ReadonlyArray<
    | 'certificateAuthority'
    | 'expired'
    | 'extendedKeyUsage'
    | 'friendlyName'
    | 'issuerName'
    | 'issuerUniqueIdentifier'
    | 'keyUsage'
    | 'publicKeyAlgorithm'
    | 'publicKeyAlgorithmOID'
    | 'rawCertData'
    | 'selfSigned'
    | 'serialNumber'
    | 'signatureAlgorithmName'
    | 'signatureAlgorithmOID'
    | 'subjectName'
    | 'subjectPublicKey'
    | 'subjectUniqueIdentifier'
    | 'trusted'
    | 'validityPeriodNotAfter'
    | 'validityPeriodNotBefore'
    | 'versionNumber'
  >;
}

/** Parameters of ICertificate.isCurrentlyExpired. */
export interface ICertificateIsCurrentlyExpiredParams {
  appliance: string;
}

/** Parameters of ICertificate.queryInfo. */
export interface ICertificateQueryInfoParams {
  appliance: string;
  what: number;
}

/** Parameters of IMachine.exportTo. */
export interface IMachineExportToParams {
  location: string;
  appliance: string;
  machine: string;
}

/** Parameters of IVFSExplorer.cd. */
export interface IvfsExplorerCdParams {
  dir: string;
  explorer: string;
}

/** Parameters of IVFSExplorer.cdUp. */
export interface IvfsExplorerCdUpParams {
  explorer: string;
}

/** Parameters of IVFSExplorer.entryList. */
export interface IvfsExplorerEntryListParams {
  explorer: string;
}

/** Parameters of IVFSExplorer.exists. */
export interface IvfsExplorerExistsParams {
  explorer: string;
  names?: ReadonlyArray<string>;
}

/** Parameters of IVFSExplorer.get. */
export interface IvfsExplorerGetParams {
  explorer: string;
  attributes?: ReadonlyArray<'path' | 'type'>;
}

/** Parameters of IVFSExplorer.remove. */
export interface IvfsExplorerRemoveParams {
  explorer: string;
  names?: ReadonlyArray<string>;
}

/** Parameters of IVFSExplorer.update. */
export interface IvfsExplorerUpdateParams {
  explorer: string;
}

/** Parameters of IVirtualBox.createAppliance. */
export type IVirtualBoxCreateApplianceParams = Record<string, never>;

/** Parameters of IVirtualSystemDescription.addDescription. */
export interface IVirtualSystemDescriptionAddDescriptionParams {
  VBoxValue: string;
  appliance: string;
  system: number;
  type:
    | 'Ignore'
    | 'OS'
    | 'Name'
    | 'Product'
    | 'Vendor'
    | 'Version'
    | 'ProductUrl'
    | 'VendorUrl'
    | 'Description'
    | 'License'
    | 'Miscellaneous'
    | 'CPU'
    | 'Memory'
    | 'HardDiskControllerIDE'
    | 'HardDiskControllerSATA'
    | 'HardDiskControllerSCSI'
    | 'HardDiskControllerSAS'
    | 'HardDiskImage'
    | 'Floppy'
    | 'CDROM'
    | 'NetworkAdapter'
    | 'USBController'
    | 'SoundCard'
    | 'SettingsFile'
    | 'BaseFolder'
    | 'PrimaryGroup'
    | 'CloudInstanceShape'
    | 'CloudDomain'
    | 'CloudBootDiskSize'
    | 'CloudBucket'
    | 'CloudOCIVCN'
    | 'CloudPublicIP'
    | 'CloudProfileName'
    | 'CloudOCISubnet'
    | 'CloudKeepObject'
    | 'CloudLaunchInstance'
    | 'CloudInstanceId'
    | 'CloudImageId'
    | 'CloudInstanceState'
    | 'CloudImageState'
    | 'CloudInstanceDisplayName'
    | 'CloudImageDisplayName'
    | 'CloudOCILaunchMode'
    | 'CloudPrivateIP'
    | 'CloudBootVolumeId'
    | 'CloudOCIVCNCompartment'
    | 'CloudOCISubnetCompartment'
    | 'CloudPublicSSHKey'
    | 'BootingFirmware'
    | 'CloudInitScriptPath'
    | 'CloudCompartmentId'
    | 'CloudShapeCpus'
    | 'CloudShapeMemory'
    | 'CloudInstanceMetadata'
    | 'CloudInstanceFreeFormTags'
    | 'CloudImageFreeFormTags'
    | 'HardDiskControllerVirtioSCSI'
    | 'HardDiskControllerNVMe'
    | 'NVRAM';
  extraConfigValue?: string;
}

/** Parameters of IVirtualSystemDescription.get. */
export interface IVirtualSystemDescriptionGetParams {
  appliance: string;
  system: number;
  attributes?: ReadonlyArray<'count'>;
}

/** Parameters of IVirtualSystemDescription.getDescription. */
export interface IVirtualSystemDescriptionGetDescriptionParams {
  appliance: string;
  system: number;
}

/** Parameters of IVirtualSystemDescription.getDescriptionByType. */
export interface IVirtualSystemDescriptionGetDescriptionByTypeParams {
  appliance: string;
  system: number;
  type:
    | 'Ignore'
    | 'OS'
    | 'Name'
    | 'Product'
    | 'Vendor'
    | 'Version'
    | 'ProductUrl'
    | 'VendorUrl'
    | 'Description'
    | 'License'
    | 'Miscellaneous'
    | 'CPU'
    | 'Memory'
    | 'HardDiskControllerIDE'
    | 'HardDiskControllerSATA'
    | 'HardDiskControllerSCSI'
    | 'HardDiskControllerSAS'
    | 'HardDiskImage'
    | 'Floppy'
    | 'CDROM'
    | 'NetworkAdapter'
    | 'USBController'
    | 'SoundCard'
    | 'SettingsFile'
    | 'BaseFolder'
    | 'PrimaryGroup'
    | 'CloudInstanceShape'
    | 'CloudDomain'
    | 'CloudBootDiskSize'
    | 'CloudBucket'
    | 'CloudOCIVCN'
    | 'CloudPublicIP'
    | 'CloudProfileName'
    | 'CloudOCISubnet'
    | 'CloudKeepObject'
    | 'CloudLaunchInstance'
    | 'CloudInstanceId'
    | 'CloudImageId'
    | 'CloudInstanceState'
    | 'CloudImageState'
    | 'CloudInstanceDisplayName'
    | 'CloudImageDisplayName'
    | 'CloudOCILaunchMode'
    | 'CloudPrivateIP'
    | 'CloudBootVolumeId'
    | 'CloudOCIVCNCompartment'
    | 'CloudOCISubnetCompartment'
    | 'CloudPublicSSHKey'
    | 'BootingFirmware'
    | 'CloudInitScriptPath'
    | 'CloudCompartmentId'
    | 'CloudShapeCpus'
    | 'CloudShapeMemory'
    | 'CloudInstanceMetadata'
    | 'CloudInstanceFreeFormTags'
    | 'CloudImageFreeFormTags'
    | 'HardDiskControllerVirtioSCSI'
    | 'HardDiskControllerNVMe'
    | 'NVRAM';
}

/** Parameters of IVirtualSystemDescription.getValuesByType. */
export interface IVirtualSystemDescriptionGetValuesByTypeParams {
  appliance: string;
  system: number;
  type:
    | 'Ignore'
    | 'OS'
    | 'Name'
    | 'Product'
    | 'Vendor'
    | 'Version'
    | 'ProductUrl'
    | 'VendorUrl'
    | 'Description'
    | 'License'
    | 'Miscellaneous'
    | 'CPU'
    | 'Memory'
    | 'HardDiskControllerIDE'
    | 'HardDiskControllerSATA'
    | 'HardDiskControllerSCSI'
    | 'HardDiskControllerSAS'
    | 'HardDiskImage'
    | 'Floppy'
    | 'CDROM'
    | 'NetworkAdapter'
    | 'USBController'
    | 'SoundCard'
    | 'SettingsFile'
    | 'BaseFolder'
    | 'PrimaryGroup'
    | 'CloudInstanceShape'
    | 'CloudDomain'
    | 'CloudBootDiskSize'
    | 'CloudBucket'
    | 'CloudOCIVCN'
    | 'CloudPublicIP'
    | 'CloudProfileName'
    | 'CloudOCISubnet'
    | 'CloudKeepObject'
    | 'CloudLaunchInstance'
    | 'CloudInstanceId'
    | 'CloudImageId'
    | 'CloudInstanceState'
    | 'CloudImageState'
    | 'CloudInstanceDisplayName'
    | 'CloudImageDisplayName'
    | 'CloudOCILaunchMode'
    | 'CloudPrivateIP'
    | 'CloudBootVolumeId'
    | 'CloudOCIVCNCompartment'
    | 'CloudOCISubnetCompartment'
    | 'CloudPublicSSHKey'
    | 'BootingFirmware'
    | 'CloudInitScriptPath'
    | 'CloudCompartmentId'
    | 'CloudShapeCpus'
    | 'CloudShapeMemory'
    | 'CloudInstanceMetadata'
    | 'CloudInstanceFreeFormTags'
    | 'CloudImageFreeFormTags'
    | 'HardDiskControllerVirtioSCSI'
    | 'HardDiskControllerNVMe'
    | 'NVRAM';
  which: 'Reference' | 'Original' | 'Auto' | 'ExtraConfig';
}

/** Parameters of IVirtualSystemDescription.removeDescriptionByType. */
export interface IVirtualSystemDescriptionRemoveDescriptionByTypeParams {
  appliance: string;
  system: number;
  type:
    | 'Ignore'
    | 'OS'
    | 'Name'
    | 'Product'
    | 'Vendor'
    | 'Version'
    | 'ProductUrl'
    | 'VendorUrl'
    | 'Description'
    | 'License'
    | 'Miscellaneous'
    | 'CPU'
    | 'Memory'
    | 'HardDiskControllerIDE'
    | 'HardDiskControllerSATA'
    | 'HardDiskControllerSCSI'
    | 'HardDiskControllerSAS'
    | 'HardDiskImage'
    | 'Floppy'
    | 'CDROM'
    | 'NetworkAdapter'
    | 'USBController'
    | 'SoundCard'
    | 'SettingsFile'
    | 'BaseFolder'
    | 'PrimaryGroup'
    | 'CloudInstanceShape'
    | 'CloudDomain'
    | 'CloudBootDiskSize'
    | 'CloudBucket'
    | 'CloudOCIVCN'
    | 'CloudPublicIP'
    | 'CloudProfileName'
    | 'CloudOCISubnet'
    | 'CloudKeepObject'
    | 'CloudLaunchInstance'
    | 'CloudInstanceId'
    | 'CloudImageId'
    | 'CloudInstanceState'
    | 'CloudImageState'
    | 'CloudInstanceDisplayName'
    | 'CloudImageDisplayName'
    | 'CloudOCILaunchMode'
    | 'CloudPrivateIP'
    | 'CloudBootVolumeId'
    | 'CloudOCIVCNCompartment'
    | 'CloudOCISubnetCompartment'
    | 'CloudPublicSSHKey'
    | 'BootingFirmware'
    | 'CloudInitScriptPath'
    | 'CloudCompartmentId'
    | 'CloudShapeCpus'
    | 'CloudShapeMemory'
    | 'CloudInstanceMetadata'
    | 'CloudInstanceFreeFormTags'
    | 'CloudImageFreeFormTags'
    | 'HardDiskControllerVirtioSCSI'
    | 'HardDiskControllerNVMe'
    | 'NVRAM';
}

/** Parameters of IVirtualSystemDescription.setFinalValues. */
export interface IVirtualSystemDescriptionSetFinalValuesParams {
  appliance: string;
  system: number;
  VBoxValues?: ReadonlyArray<string>;
  enabled?: ReadonlyArray<boolean>;
  extraConfigValues?: ReadonlyArray<string>;
}

/** Parameters of exportMachines. */
export interface ExportMachinesParams {
  machines: ReadonlyArray<string>;
  path: string;
  format?: 'ovf-0.9' | 'ovf-1.0' | 'ovf-2.0';
  withIsos?: boolean;
  stripMacAddresses?: boolean;
}

/** Parameters of importAppliance. */
export interface ImportApplianceParams {
  path: string;
  names?: ReadonlyArray<string>;
  keepMacAddresses?: boolean;
}

export interface Exported {
  machines?: ReadonlyArray<string>;
  path?: string;
}

export interface IAppliance {
  certificate?: ICertificate;
  disks?: ReadonlyArray<string>;
  handle?: string;
  machines?: ReadonlyArray<string>;
  path?: string;
  virtualSystemDescriptions?: ReadonlyArray<IVirtualSystemDescription>;
}

export interface ICertificate {
  certificateAuthority?: boolean;
  expired?: boolean;
  extendedKeyUsage?: ReadonlyArray<string>;
  friendlyName?: string;
  issuerName?: ReadonlyArray<string>;
  issuerUniqueIdentifier?: string;
  keyUsage?: number;
  publicKeyAlgorithm?: string;
  publicKeyAlgorithmOID?: string;
  rawCertData?: string;
  selfSigned?: boolean;
  serialNumber?: string;
  signatureAlgorithmName?: string;
  signatureAlgorithmOID?: string;
  subjectName?: ReadonlyArray<string>;
  subjectPublicKey?: string;
  subjectUniqueIdentifier?: string;
  trusted?: boolean;
  validityPeriodNotAfter?: string;
  validityPeriodNotBefore?: string;
  versionNumber?: 'V1' | 'V2' | 'V3' | 'Unknown';
}

export interface IVFSExplorer {
  handle?: string;
  path?: string;
  type?: 'File' | 'Cloud' | 'S3' | 'WebDav';
}

export interface IVFSExplorerEntryListResult {
  mode?: number;
  name?: string;
  size?: number;
  type?: number;
}

export interface IVirtualSystemDescription {
  count?: number;
  handle?: string;
}

export interface IVirtualSystemDescriptionGetDescriptionByTypeResult {
  OVFValues?: ReadonlyArray<string>;
  VBoxValues?: ReadonlyArray<string>;
  extraConfigValues?: ReadonlyArray<string>;
  refs?: ReadonlyArray<string>;
  types?: ReadonlyArray<
    | 'Ignore'
    | 'OS'
    | 'Name'
    | 'Product'
    | 'Vendor'
    | 'Version'
    | 'ProductUrl'
    | 'VendorUrl'
    | 'Description'
    | 'License'
    | 'Miscellaneous'
    | 'CPU'
    | 'Memory'
    | 'HardDiskControllerIDE'
    | 'HardDiskControllerSATA'
    | 'HardDiskControllerSCSI'
    | 'HardDiskControllerSAS'
    | 'HardDiskImage'
    | 'Floppy'
    | 'CDROM'
    | 'NetworkAdapter'
    | 'USBController'
    | 'SoundCard'
    | 'SettingsFile'
    | 'BaseFolder'
    | 'PrimaryGroup'
    | 'CloudInstanceShape'
    | 'CloudDomain'
    | 'CloudBootDiskSize'
    | 'CloudBucket'
    | 'CloudOCIVCN'
    | 'CloudPublicIP'
    | 'CloudProfileName'
    | 'CloudOCISubnet'
    | 'CloudKeepObject'
    | 'CloudLaunchInstance'
    | 'CloudInstanceId'
    | 'CloudImageId'
    | 'CloudInstanceState'
    | 'CloudImageState'
    | 'CloudInstanceDisplayName'
    | 'CloudImageDisplayName'
    | 'CloudOCILaunchMode'
    | 'CloudPrivateIP'
    | 'CloudBootVolumeId'
    | 'CloudOCIVCNCompartment'
    | 'CloudOCISubnetCompartment'
    | 'CloudPublicSSHKey'
    | 'BootingFirmware'
    | 'CloudInitScriptPath'
    | 'CloudCompartmentId'
    | 'CloudShapeCpus'
    | 'CloudShapeMemory'
    | 'CloudInstanceMetadata'
    | 'CloudInstanceFreeFormTags'
    | 'CloudImageFreeFormTags'
    | 'HardDiskControllerVirtioSCSI'
    | 'HardDiskControllerNVMe'
    | 'NVRAM'
  >;
}

export interface IVirtualSystemDescriptionGetDescriptionResult {
  OVFValues?: ReadonlyArray<string>;
  VBoxValues?: ReadonlyArray<string>;
  extraConfigValues?: ReadonlyArray<string>;
  refs?: ReadonlyArray<string>;
  types?: ReadonlyArray<
    | 'Ignore'
    | 'OS'
    | 'Name'
    | 'Product'
    | 'Vendor'
    | 'Version'
    | 'ProductUrl'
    | 'VendorUrl'
    | 'Description'
    | 'License'
    | 'Miscellaneous'
    | 'CPU'
    | 'Memory'
    | 'HardDiskControllerIDE'
    | 'HardDiskControllerSATA'
    | 'HardDiskControllerSCSI'
    | 'HardDiskControllerSAS'
    | 'HardDiskImage'
    | 'Floppy'
    | 'CDROM'
    | 'NetworkAdapter'
    | 'USBController'
    | 'SoundCard'
    | 'SettingsFile'
    | 'BaseFolder'
    | 'PrimaryGroup'
    | 'CloudInstanceShape'
    | 'CloudDomain'
    | 'CloudBootDiskSize'
    | 'CloudBucket'
    | 'CloudOCIVCN'
    | 'CloudPublicIP'
    | 'CloudProfileName'
    | 'CloudOCISubnet'
    | 'CloudKeepObject'
    | 'CloudLaunchInstance'
    | 'CloudInstanceId'
    | 'CloudImageId'
    | 'CloudInstanceState'
    | 'CloudImageState'
    | 'CloudInstanceDisplayName'
    | 'CloudImageDisplayName'
    | 'CloudOCILaunchMode'
    | 'CloudPrivateIP'
    | 'CloudBootVolumeId'
    | 'CloudOCIVCNCompartment'
    | 'CloudOCISubnetCompartment'
    | 'CloudPublicSSHKey'
    | 'BootingFirmware'
    | 'CloudInitScriptPath'
    | 'CloudCompartmentId'
    | 'CloudShapeCpus'
    | 'CloudShapeMemory'
    | 'CloudInstanceMetadata'
    | 'CloudInstanceFreeFormTags'
    | 'CloudImageFreeFormTags'
    | 'HardDiskControllerVirtioSCSI'
    | 'HardDiskControllerNVMe'
    | 'NVRAM'
  >;
}
