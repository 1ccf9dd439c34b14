// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type * as cloud from '../cloud/types.ts';
import type * as host from '../host/types.ts';
import type * as hostNetwork from '../host-network/types.ts';
import type * as machine from '../machine/types.ts';
import type * as medium from '../medium/types.ts';
import type * as metrics from '../metrics/types.ts';
import type * as recording from '../recording/types.ts';
import type * as sharedFolder from '../shared-folder/types.ts';
import type * as systemProperties from '../system-properties/types.ts';

/** Parameters of IVirtualBox.checkFirmwarePresent. */
export interface IVirtualBoxCheckFirmwarePresentParams {
  firmwareType: 'BIOS' | 'EFI' | 'EFI32' | 'EFI64' | 'EFIDUAL';
  platformArchitecture: 'None' | 'x86' | 'ARM';
  version?: string;
}

/** Parameters of IVirtualBox.get. */
export interface IVirtualBoxGetParams {
  attributes?: ReadonlyArray<
    | 'APIRevision'
    | 'APIVersion'
    | 'DHCPServers'
    | 'DVDImages'
    | 'NATNetworks'
    | 'cloudNetworks'
    | 'cloudProviderManager'
    | 'floppyImages'
    | 'genericNetworkDrivers'
    | 'guestOSFamilies'
    | 'guestOSTypes'
    | 'hardDisks'
    | 'homeFolder'
    | 'host'
    | 'hostOnlyNetworks'
    | 'internalNetworks'
    | 'machineGroups'
    | 'machines'
    | 'packageType'
    | 'performanceCollector'
    | 'progressOperations'
    | 'revision'
    | 'settingsFilePath'
    | 'sharedFolders'
    | 'systemProperties'
    | 'version'
    | 'versionNormalized'
  >;
}

/** Parameters of IVirtualBox.getExtraData. */
export interface IVirtualBoxGetExtraDataParams {
  key: string;
}

/** Parameters of IVirtualBox.getExtraDataKeys. */
export type IVirtualBoxGetExtraDataKeysParams = Record<string, never>;

/** Parameters of IVirtualBox.getGuestOSDescsBySubtype. */
export interface IVirtualBoxGetGuestOsDescsBySubtypeParams {
  OSSubtype: string;
}

/** Parameters of IVirtualBox.getGuestOSSubtypesByFamilyId. */
export interface IVirtualBoxGetGuestOsSubtypesByFamilyIdParams {
  family: string;
}

/** Parameters of IVirtualBox.getGuestOSType. */
export interface IVirtualBoxGetGuestOsTypeParams {
  id: string;
}

/** Parameters of IVirtualBox.getPlatformProperties. */
export interface IVirtualBoxGetPlatformPropertiesParams {
  architecture: 'None' | 'x86' | 'ARM';
}

/** Parameters of IVirtualBox.getTrackedObjectIds. */
export interface IVirtualBoxGetTrackedObjectIdsParams {
  name: string;
}

/** Parameters of IVirtualBox.setExtraData. */
export interface IVirtualBoxSetExtraDataParams {
  key: string;
  value: string;
}

/** Parameters of IVirtualBox.setSettingsSecret. */
export interface IVirtualBoxSetSettingsSecretParams {
  password?: string;
}

/** Parameters of listGuestTypes. */
export interface ListGuestTypesParams {
  filter?: string;
}

export interface GuestTypeRow {
  description?: string;
  family?: string;
  id?: string;
  is64Bit?: boolean;
  platform?: string;
  recommendedHDD?: number;
  recommendedRAM?: number;
}

export interface IGuestOSType {
  adapterType?:
    | 'Null'
    | 'Am79C970A'
    | 'Am79C973'
    | 'I82540EM'
    | 'I82543GC'
    | 'I82545EM'
    | 'Virtio'
    | 'Am79C960'
    | 'NE2000'
    | 'NE1000'
    | 'WD8013'
    | 'WD8003'
    | 'ELNK2'
    | 'ELNK1'
    | 'UsbNet'
    | 'I82583V';
  description?: string;
  familyDescription?: string;
  familyId?: string;
  guestAdditionsInstallPackageName?: string;
  id?: string;
  is64Bit?: boolean;
  platformArchitecture?: 'None' | 'x86' | 'ARM';
  recommended3DAcceleration?: boolean;
  recommendedAudioCodec?: 'Null' | 'SB16' | 'STAC9700' | 'AD1980' | 'STAC9221';
  recommendedAudioController?: 'AC97' | 'SB16' | 'HDA' | 'VirtioSound';
  recommendedCPUCount?: number;
  recommendedChipset?: 'Null' | 'PIIX3' | 'ICH9' | 'ARMv8Virtual';
  recommendedDVDStorageBus?: 'Null' | 'IDE' | 'SATA' | 'SCSI' | 'Floppy' | 'SAS' | 'USB' | 'PCIe' | 'VirtioSCSI';
  recommendedDVDStorageController?:
    | 'Null'
    | 'LsiLogic'
    | 'BusLogic'
    | 'IntelAhci'
    | 'PIIX3'
    | 'PIIX4'
    | 'ICH6'
    | 'I82078'
    | 'LsiLogicSas'
    | 'USB'
    | 'NVMe'
    | 'VirtioSCSI';
  recommendedFirmware?: 'BIOS' | 'EFI' | 'EFI32' | 'EFI64' | 'EFIDUAL';
  recommendedFloppy?: boolean;
  recommendedGraphicsController?: 'Null' | 'VBoxVGA' | 'VMSVGA' | 'VBoxSVGA' | 'QemuRamFB';
  recommendedHDD?: number;
  recommendedHDStorageBus?: 'Null' | 'IDE' | 'SATA' | 'SCSI' | 'Floppy' | 'SAS' | 'USB' | 'PCIe' | 'VirtioSCSI';
  recommendedHDStorageController?:
    | 'Null'
    | 'LsiLogic'
    | 'BusLogic'
    | 'IntelAhci'
    | 'PIIX3'
    | 'PIIX4'
    | 'ICH6'
    | 'I82078'
    | 'LsiLogicSas'
    | 'USB'
    | 'NVMe'
    | 'VirtioSCSI';
  recommendedHPET?: boolean;
  recommendedIOAPIC?: boolean;
  recommendedIommuType?: 'None' | 'Automatic' | 'AMD' | 'Intel';
  recommendedPAE?: boolean;
  recommendedRAM?: number;
  recommendedRTCUseUTC?: boolean;
  recommendedSecureBoot?: boolean;
  recommendedTFReset?: boolean;
  recommendedTpmType?: 'None' | 'v1_2' | 'v2_0' | 'Host' | 'Swtpm';
  recommendedUSB?: boolean;
  recommendedUSB3?: boolean;
  recommendedUSBHID?: boolean;
  recommendedUSBTablet?: boolean;
  recommendedVRAM?: number;
  recommendedVirtEx?: boolean;
  recommendedWDDMGraphics?: boolean;
  recommendedX2APIC?: boolean;
  subtype?: string;
}

export interface IVirtualBox {
  APIRevision?: number;
  APIVersion?: string;
  DHCPServers?: ReadonlyArray<hostNetwork.IDHCPServer>;
  DVDImages?: ReadonlyArray<medium.IMedium>;
  NATNetworks?: ReadonlyArray<hostNetwork.INATNetwork>;
  cloudNetworks?: ReadonlyArray<cloud.ICloudNetwork>;
  cloudProviderManager?: cloud.ICloudProviderManager;
  floppyImages?: ReadonlyArray<medium.IMedium>;
  genericNetworkDrivers?: ReadonlyArray<string>;
  guestOSFamilies?: ReadonlyArray<string>;
  guestOSTypes?: ReadonlyArray<IGuestOSType>;
  hardDisks?: ReadonlyArray<medium.IMedium>;
  homeFolder?: string;
  host?: host.IHost;
  hostOnlyNetworks?: ReadonlyArray<hostNetwork.IHostOnlyNetwork>;
  internalNetworks?: ReadonlyArray<string>;
  machineGroups?: ReadonlyArray<string>;
  machines?: ReadonlyArray<machine.IMachine>;
  packageType?: string;
  performanceCollector?: metrics.IPerformanceCollector;
  progressOperations?: ReadonlyArray<recording.IProgress>;
  revision?: number;
  settingsFilePath?: string;
  sharedFolders?: ReadonlyArray<sharedFolder.ISharedFolder>;
  systemProperties?: systemProperties.ISystemProperties;
  version?: string;
  versionNormalized?: string;
}

export interface IVirtualBoxCheckFirmwarePresentResult {
  file?: string;
  returnval?: boolean;
  url?: string;
}
