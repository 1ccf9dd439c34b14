// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type * as hostNetwork from '../host-network/types.ts';
import type * as medium from '../medium/types.ts';
import type * as update from '../update/types.ts';
import type * as usb from '../usb/types.ts';

/** Parameters of IHost.get. */
export interface IHostGetParams {
  attributes?: ReadonlyArray<
    | 'DVDDrives'
    | 'OSVersion'
    | 'USBDeviceFilters'
    | 'USBDevices'
    | 'UTCTime'
    | 'architecture'
    | 'audioDevices'
    | 'domainName'
    | 'floppyDrives'
    | 'hostDrives'
    | 'memoryAvailable'
    | 'memorySize'
    | 'nameServers'
    | 'networkInterfaces'
    | 'operatingSystem'
    | 'processorCoreCount'
    | 'processorCount'
    | 'processorOnlineCoreCount'
    | 'processorOnlineCount'
    | 'searchStrings'
    | 'updateExtPack'
    | 'updateGuestAdditions'
    | 'updateHost'
    | 'videoInputDevices'
  >;
}

/** Parameters of IHost.getProcessorDescription. */
export interface IHostGetProcessorDescriptionParams {
  cpuId: number;
}

/** Parameters of IHost.getProcessorFeature. */
export interface IHostGetProcessorFeatureParams {
  feature: 'HWVirtEx' | 'PAE' | 'LongMode' | 'NestedPaging' | 'UnrestrictedGuest' | 'NestedHWVirt' | 'VirtVmsaveVmload';
}

/** Parameters of IHost.getProcessorSpeed. */
export interface IHostGetProcessorSpeedParams {
  cpuId: number;
}

/** Parameters of IHost.isExecutionEngineSupported. */
export interface IHostIsExecutionEngineSupportedParams {
  cpuArchitecture: 'Any' | 'x86' | 'AMD64' | 'ARMv8_32' | 'ARMv8_64';
  executionEngine: 'NotSet' | 'Default' | 'HwVirt' | 'NativeApi' | 'Interpreter' | 'Recompiler';
}

/** Parameters of IHostAudioDevice.get. */
export interface IHostAudioDeviceGetParams {
  audioDevice: string;
  attributes?: ReadonlyArray<'defaultIn' | 'defaultOut' | 'id' | 'isHotPlug' | 'name' | 'state' | 'type' | 'usage'>;
}

/** Parameters of IHostAudioDevice.getProperty. */
export interface IHostAudioDeviceGetPropertyParams {
  audioDevice: string;
  key: string;
}

/** Parameters of IHostAudioDevice.update. */
export interface IHostAudioDeviceUpdateParams {
  audioDevice: string;
  defaultIn?: boolean;
  defaultOut?: boolean;
  isHotPlug?: boolean;
  name?: string;
  state?: 'Unknown' | 'Active' | 'Disabled' | 'NotPresent' | 'Unplugged';
  type?: 'Unknown' | 'BuiltLin' | 'ExternalUSB' | 'ExternalOther';
  usage?: 'Unknown' | 'In' | 'Out' | 'Duplex';
}

/** Parameters of IHostDrive.get. */
export interface IHostDriveGetParams {
  drive: string;
  attributes?: ReadonlyArray<
    'drivePath' | 'model' | 'partitioningType' | 'partitions' | 'sectorSize' | 'size' | 'uuid'
  >;
}

/** Parameters of IHostVideoInputDevice.get. */
export interface IHostVideoInputDeviceGetParams {
  videoDevice: string;
  attributes?: ReadonlyArray<'alias' | 'name' | 'path'>;
}

/** Parameters of IHostX86.getProcessorCPUIDLeaf. */
export interface IHostX86GetProcessorCpuidLeafParams {
  cpuId: number;
  leaf: number;
  subLeaf: number;
}

export interface IHost {
  DVDDrives?: ReadonlyArray<medium.IMedium>;
  OSVersion?: string;
  USBDeviceFilters?: ReadonlyArray<usb.IHostUSBDeviceFilter>;
  USBDevices?: ReadonlyArray<usb.IHostUSBDevice>;
  UTCTime?: string;
  architecture?: 'None' | 'x86' | 'ARM';
  audioDevices?: ReadonlyArray<IHostAudioDevice>;
  domainName?: string;
  floppyDrives?: ReadonlyArray<medium.IMedium>;
  hostDrives?: ReadonlyArray<IHostDrive>;
  memoryAvailable?: number;
  memorySize?: number;
  nameServers?: ReadonlyArray<string>;
  networkInterfaces?: ReadonlyArray<hostNetwork.IHostNetworkInterface>;
  operatingSystem?: string;
  processorCoreCount?: number;
  processorCount?: number;
  processorOnlineCoreCount?: number;
  processorOnlineCount?: number;
  searchStrings?: ReadonlyArray<string>;
  updateExtPack?: update.IUpdateAgent;
  updateGuestAdditions?: update.IUpdateAgent;
  updateHost?: update.IUpdateAgent;
  videoInputDevices?: ReadonlyArray<IHostVideoInputDevice>;
}

export interface IHostAudioDevice {
  defaultIn?: boolean;
  defaultOut?: boolean;
  id?: string;
  isHotPlug?: boolean;
  name?: string;
  state?: 'Unknown' | 'Active' | 'Disabled' | 'NotPresent' | 'Unplugged';
  type?: 'Unknown' | 'BuiltLin' | 'ExternalUSB' | 'ExternalOther';
  usage?: 'Unknown' | 'In' | 'Out' | 'Duplex';
}

export interface IHostDrive {
  drivePath?: string;
  model?: string;
  partitioningType?: 'MBR' | 'GPT';
  partitions?: ReadonlyArray<IHostDrivePartition>;
  sectorSize?: number;
  size?: number;
  uuid?: string;
}

export interface IHostDrivePartition {
  active?: boolean;
  endCylinder?: number;
  endHead?: number;
  endSector?: number;
  name?: string;
  number?: number;
  size?: number;
  start?: number;
  startCylinder?: number;
  startHead?: number;
  startSector?: number;
  type?:
    | 'Empty'
    | 'FAT12'
    | 'FAT16'
    | 'FAT'
    | 'IFS'
    | 'FAT32CHS'
    | 'FAT32LBA'
    | 'FAT16B'
    | 'Extended'
    | 'WindowsRE'
    | 'LinuxSwapOld'
    | 'LinuxOld'
    | 'DragonFlyBSDSlice'
    | 'LinuxSwap'
    | 'Linux'
    | 'LinuxExtended'
    | 'LinuxLVM'
    | 'BSDSlice'
    | 'AppleUFS'
    | 'AppleHFS'
    | 'Solaris'
    | 'GPT'
    | 'EFI'
    | 'Unknown'
    | 'MBR'
    | 'iFFS'
    | 'SonyBoot'
    | 'LenovoBoot'
    | 'WindowsMSR'
    | 'WindowsBasicData'
    | 'WindowsLDMMeta'
    | 'WindowsLDMData'
    | 'WindowsRecovery'
    | 'WindowsStorageSpaces'
    | 'WindowsStorageReplica'
    | 'IBMGPFS'
    | 'LinuxData'
    | 'LinuxRAID'
    | 'LinuxRootX86'
    | 'LinuxRootAMD64'
    | 'LinuxRootARM32'
    | 'LinuxRootARM64'
    | 'LinuxHome'
    | 'LinuxSrv'
    | 'LinuxPlainDmCrypt'
    | 'LinuxLUKS'
    | 'LinuxReserved'
    | 'FreeBSDBoot'
    | 'FreeBSDData'
    | 'FreeBSDSwap'
    | 'FreeBSDUFS'
    | 'FreeBSDVinum'
    | 'FreeBSDZFS'
    | 'FreeBSDUnknown'
    | 'AppleHFSPlus'
    | 'AppleAPFS'
    | 'AppleRAID'
    | 'AppleRAIDOffline'
    | 'AppleBoot'
    | 'AppleLabel'
    | 'AppleTvRecovery'
    | 'AppleCoreStorage'
    | 'SoftRAIDStatus'
    | 'SoftRAIDScratch'
    | 'SoftRAIDVolume'
    | 'SoftRAIDCache'
    | 'AppleUnknown'
    | 'SolarisBoot'
    | 'SolarisRoot'
    | 'SolarisSwap'
    | 'SolarisBackup'
    | 'SolarisUsr'
    | 'SolarisVar'
    | 'SolarisHome'
    | 'SolarisAltSector'
    | 'SolarisReserved'
    | 'SolarisUnknown'
    | 'NetBSDSwap'
    | 'NetBSDFFS'
    | 'NetBSDLFS'
    | 'NetBSDRAID'
    | 'NetBSDConcatenated'
    | 'NetBSDEncrypted'
    | 'NetBSDUnknown'
    | 'ChromeOSKernel'
    | 'ChromeOSRootFS'
    | 'ChromeOSFuture'
    | 'ContLnxUsr'
    | 'ContLnxRoot'
    | 'ContLnxReserved'
    | 'ContLnxRootRAID'
    | 'HaikuBFS'
    | 'MidntBSDBoot'
    | 'MidntBSDData'
    | 'MidntBSDSwap'
    | 'MidntBSDUFS'
    | 'MidntBSDVium'
    | 'MidntBSDZFS'
    | 'MidntBSDUnknown'
    | 'OpenBSDData'
    | 'QNXPowerSafeFS'
    | 'Plan9'
    | 'VMWareVMKCore'
    | 'VMWareVMFS'
    | 'VMWareReserved'
    | 'VMWareUnknown'
    | 'AndroidX86Bootloader'
    | 'AndroidX86Bootloader2'
    | 'AndroidX86Boot'
    | 'AndroidX86Recovery'
    | 'AndroidX86Misc'
    | 'AndroidX86Metadata'
    | 'AndroidX86System'
    | 'AndroidX86Cache'
    | 'AndroidX86Data'
    | 'AndroidX86Persistent'
    | 'AndroidX86Vendor'
    | 'AndroidX86Config'
    | 'AndroidX86Factory'
    | 'AndroidX86FactoryAlt'
    | 'AndroidX86Fastboot'
    | 'AndroidX86OEM'
    | 'AndroidARMMeta'
    | 'AndroidARMExt'
    | 'ONIEBoot'
    | 'ONIEConfig'
    | 'PowerPCPrep'
    | 'XDGShrBootConfig'
    | 'CephBlock'
    | 'CephBlockDB'
    | 'CephBlockDBDmc'
    | 'CephBlockDBDmcLUKS'
    | 'CephBlockDmc'
    | 'CephBlockDmcLUKS'
    | 'CephBlockWALog'
    | 'CephBlockWALogDmc'
    | 'CephBlockWALogDmcLUKS'
    | 'CephDisk'
    | 'CephDiskDmc'
    | 'CephJournal'
    | 'CephJournalDmc'
    | 'CephJournalDmcLUKS'
    | 'CephLockbox'
    | 'CephMultipathBlock1'
    | 'CephMultipathBlock2'
    | 'CephMultipathBlockDB'
    | 'CephMultipathBLockWALog'
    | 'CephMultipathJournal'
    | 'CephMultipathOSD'
    | 'CephOSD'
    | 'CephOSDDmc'
    | 'CephOSDDmcLUKS';
  typeMBR?: number;
  typeUuid?: string;
  uuid?: string;
}

export interface IHostVideoInputDevice {
  alias?: string;
  name?: string;
  path?: string;
}

export interface IHostX86GetProcessorCPUIDLeafResult {
  valEax?: number;
  valEbx?: number;
  valEcx?: number;
  valEdx?: number;
}
