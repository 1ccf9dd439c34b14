// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type * as systemProperties from '../system-properties/types.ts';

/** Parameters of IAudioAdapter.get. */
export interface IAudioAdapterGetParams {
  machine: string;
  attributes?: ReadonlyArray<
    'audioCodec' | 'audioController' | 'audioDriver' | 'enabled' | 'enabledIn' | 'enabledOut' | 'propertiesList'
  >;
}

/** Parameters of IAudioAdapter.getProperty. */
export interface IAudioAdapterGetPropertyParams {
  key: string;
  machine: string;
}

/** Parameters of IAudioAdapter.setProperty. */
export interface IAudioAdapterSetPropertyParams {
  key: string;
  machine: string;
  value: string;
}

/** Parameters of IAudioAdapter.update. */
export interface IAudioAdapterUpdateParams {
  machine: string;
  enabled?: boolean;
  audioDriver?:
    | 'Default'
    | 'Null'
    | 'OSS'
    | 'ALSA'
    | 'Pulse'
    | 'WinMM'
    | 'DirectSound'
    | 'WAS'
    | 'CoreAudio'
    | 'MMPM'
    | 'SolAudio';
  audioController?: 'AC97' | 'SB16' | 'HDA' | 'VirtioSound';
  audioCodec?: 'Null' | 'SB16' | 'STAC9700' | 'AD1980' | 'STAC9221';
  enabledIn?: boolean;
  enabledOut?: boolean;
}

/** Parameters of IAudioSettings.get. */
export interface IAudioSettingsGetParams {
  machine: string;
  attributes?: ReadonlyArray<'adapter'>;
}

/** Parameters of IAudioSettings.getHostAudioDevice. */
export interface IAudioSettingsGetHostAudioDeviceParams {
  machine: string;
  usage: 'Unknown' | 'In' | 'Out' | 'Duplex';
}

/** Parameters of IAudioSettings.setHostAudioDevice. */
export interface IAudioSettingsSetHostAudioDeviceParams {
  device: string;
  machine: string;
  usage: 'Unknown' | 'In' | 'Out' | 'Duplex';
}

/** Parameters of IFirmwareSettings.get. */
export interface IFirmwareSettingsGetParams {
  machine: string;
  attributes?: ReadonlyArray<
    | 'ACPIEnabled'
    | 'APICMode'
    | 'AutoSerialNumGen'
    | 'IOAPICEnabled'
    | 'PXEDebugEnabled'
    | 'SMBIOSUuidLittleEndian'
    | 'bootMenuMode'
    | 'firmwareType'
    | 'logoDisplayTime'
    | 'logoFadeIn'
    | 'logoFadeOut'
    | 'logoImagePath'
    | 'timeOffset'
  >;
}

/** Parameters of IFirmwareSettings.update. */
export interface IFirmwareSettingsUpdateParams {
  machine: string;
  firmwareType?: 'BIOS' | 'EFI' | 'EFI32' | 'EFI64' | 'EFIDUAL';
  bootMenuMode?: 'Disabled' | 'MenuOnly' | 'MessageAndMenu';
  ACPIEnabled?: boolean;
  IOAPICEnabled?: boolean;
  APICMode?: 'Disabled' | 'APIC' | 'X2APIC';
  AutoSerialNumGen?: boolean;
  PXEDebugEnabled?: boolean;
  SMBIOSUuidLittleEndian?: boolean;
  logoDisplayTime?: number;
  logoFadeIn?: boolean;
  logoFadeOut?: boolean;
  logoImagePath?: string;
  timeOffset?: number;
}

/** Parameters of IGraphicsAdapter.get. */
export interface IGraphicsAdapterGetParams {
  machine: string;
  attributes?: ReadonlyArray<'VRAMSize' | 'graphicsControllerType' | 'monitorCount'>;
}

/** Parameters of IGraphicsAdapter.isFeatureEnabled. */
export interface IGraphicsAdapterIsFeatureEnabledParams {
  feature: 'None' | 'Acceleration3D';
  machine: string;
}

/** Parameters of IGraphicsAdapter.setFeature. */
export interface IGraphicsAdapterSetFeatureParams {
  feature: 'None' | 'Acceleration3D';
  machine: string;
  enabled?: boolean;
}

/** Parameters of IGraphicsAdapter.update. */
export interface IGraphicsAdapterUpdateParams {
  machine: string;
  VRAMSize?: number;
  graphicsControllerType?: 'Null' | 'VBoxVGA' | 'VMSVGA' | 'VBoxSVGA' | 'QemuRamFB';
  monitorCount?: number;
}

/** Parameters of IGuestDebugControl.get. */
export interface IGuestDebugControlGetParams {
  machine: string;
  attributes?: ReadonlyArray<'debugAddress' | 'debugIoProvider' | 'debugPort' | 'debugProvider'>;
}

/** Parameters of IGuestDebugControl.update. */
export interface IGuestDebugControlUpdateParams {
  machine: string;
  debugAddress?: string;
  debugIoProvider?: 'None' | 'TCP' | 'UDP' | 'IPC';
  debugPort?: number;
  debugProvider?: 'None' | 'Native' | 'GDB' | 'KD';
}

/** Parameters of IMachine.attachHostPCIDevice. */
export interface IMachineAttachHostPciDeviceParams {
  hostAddress: number;
  machine: string;
  desiredGuestAddress?: number;
  tryToUnbind?: boolean;
}

/** Parameters of IMachine.detachHostPCIDevice. */
export interface IMachineDetachHostPciDeviceParams {
  hostAddress: number;
  machine: string;
}

/** Parameters of IMachine.getCPUStatus. */
export interface IMachineGetCpuStatusParams {
  cpu: number;
  machine: string;
}

/** Parameters of IMachine.getEffectiveParavirtProvider. */
export interface IMachineGetEffectiveParavirtProviderParams {
  machine: string;
}

/** Parameters of IMachine.getParallelPort. */
export interface IMachineGetParallelPortParams {
  machine: string;
  slot: number;
}

/** Parameters of IMachine.getSerialPort. */
export interface IMachineGetSerialPortParams {
  machine: string;
  slot: number;
}

/** Parameters of IMachine.hotPlugCPU. */
export interface IMachineHotPlugCpuParams {
  cpu: number;
  machine: string;
}

/** Parameters of IMachine.hotUnplugCPU. */
export interface IMachineHotUnplugCpuParams {
  cpu: number;
  machine: string;
}

/** Parameters of INvramStore.get. */
export interface INvramStoreGetParams {
  machine: string;
  attributes?: ReadonlyArray<'keyId' | 'keyStore' | 'nonVolatileStorageFile' | 'uefiVariableStore'>;
}

/** Parameters of INvramStore.initUefiVariableStore. */
export interface INvramStoreInitUefiVariableStoreParams {
  machine: string;
  size: number;
}

/** Parameters of IParallelPort.get. */
export interface IParallelPortGetParams {
  machine: string;
  slot: number;
  attributes?: ReadonlyArray<'IOBase' | 'IRQ' | 'enabled' | 'path' | 'slot'>;
}

/** Parameters of IParallelPort.update. */
export interface IParallelPortUpdateParams {
  machine: string;
  slot: number;
  IOBase?: number;
  IRQ?: number;
  enabled?: boolean;
  path?: string;
}

/** Parameters of IPlatform.get. */
export interface IPlatformGetParams {
  machine: string;
  attributes?: ReadonlyArray<'RTCUseUTC' | 'architecture' | 'chipsetType' | 'iommuType' | 'properties' | 'x86'>;
}

/** Parameters of IPlatform.update. */
export interface IPlatformUpdateParams {
  machine: string;
  RTCUseUTC?: boolean;
  architecture?: 'None' | 'x86' | 'ARM';
  chipsetType?: 'Null' | 'PIIX3' | 'ICH9' | 'ARMv8Virtual';
  iommuType?: 'None' | 'Automatic' | 'AMD' | 'Intel';
}

/** Parameters of IPlatformARM.getCPUProperty. */
export interface IPlatformArmGetCpuPropertyParams {
  machine: string;
  property: 'Null' | 'HWVirt' | 'GICITS';
}

/** Parameters of IPlatformARM.setCPUProperty. */
export interface IPlatformArmSetCpuPropertyParams {
  machine: string;
  property: 'Null' | 'HWVirt' | 'GICITS';
  value?: boolean;
}

/** Parameters of IPlatformX86.get. */
export interface IPlatformX86GetParams {
  machine: string;
  attributes?: ReadonlyArray<'HPETEnabled'>;
}

/** Parameters of IPlatformX86.getCPUIDLeaf. */
export interface IPlatformX86GetCpuidLeafParams {
  idx: number;
  idxSub: number;
  machine: string;
}

/** Parameters of IPlatformX86.getCPUIDLeafByOrdinal. */
export interface IPlatformX86GetCpuidLeafByOrdinalParams {
  machine: string;
  ordinal: number;
}

/** Parameters of IPlatformX86.getCPUProperty. */
export interface IPlatformX86GetCpuPropertyParams {
  machine: string;
  property:
    | 'Null'
    | 'PAE'
    | 'LongMode'
    | 'TripleFaultReset'
    | 'APIC'
    | 'X2APIC'
    | 'IBPBOnVMExit'
    | 'IBPBOnVMEntry'
    | 'HWVirt'
    | 'SpecCtrl'
    | 'SpecCtrlByHost'
    | 'L1DFlushOnEMTScheduling'
    | 'L1DFlushOnVMEntry'
    | 'MDSClearOnEMTScheduling'
    | 'MDSClearOnVMEntry';
}

/** Parameters of IPlatformX86.getHWVirtExProperty. */
export interface IPlatformX86GetHwVirtExPropertyParams {
  machine: string;
  property:
    | 'Null'
    | 'Enabled'
    | 'VPID'
    | 'NestedPaging'
    | 'UnrestrictedExecution'
    | 'LargePages'
    | 'Force'
    | 'UseNativeApi'
    | 'VirtVmsaveVmload';
}

/** Parameters of IPlatformX86.removeAllCPUIDLeaves. */
export interface IPlatformX86RemoveAllCpuidLeavesParams {
  machine: string;
}

/** Parameters of IPlatformX86.removeCPUIDLeaf. */
export interface IPlatformX86RemoveCpuidLeafParams {
  idx: number;
  idxSub: number;
  machine: string;
}

/** Parameters of IPlatformX86.setCPUIDLeaf. */
export interface IPlatformX86SetCpuidLeafParams {
  idx: number;
  idxSub: number;
  machine: string;
  valEax: number;
  valEbx: number;
  valEcx: number;
  valEdx: number;
}

/** Parameters of IPlatformX86.setCPUProperty. */
export interface IPlatformX86SetCpuPropertyParams {
  machine: string;
  property:
    | 'Null'
    | 'PAE'
    | 'LongMode'
    | 'TripleFaultReset'
    | 'APIC'
    | 'X2APIC'
    | 'IBPBOnVMExit'
    | 'IBPBOnVMEntry'
    | 'HWVirt'
    | 'SpecCtrl'
    | 'SpecCtrlByHost'
    | 'L1DFlushOnEMTScheduling'
    | 'L1DFlushOnVMEntry'
    | 'MDSClearOnEMTScheduling'
    | 'MDSClearOnVMEntry';
  value?: boolean;
}

/** Parameters of IPlatformX86.setHWVirtExProperty. */
export interface IPlatformX86SetHwVirtExPropertyParams {
  machine: string;
  property:
    | 'Null'
    | 'Enabled'
    | 'VPID'
    | 'NestedPaging'
    | 'UnrestrictedExecution'
    | 'LargePages'
    | 'Force'
    | 'UseNativeApi'
    | 'VirtVmsaveVmload';
  value?: boolean;
}

/** Parameters of IPlatformX86.update. */
export interface IPlatformX86UpdateParams {
  machine: string;
  HPETEnabled?: boolean;
}

/** Parameters of ISerialPort.get. */
export interface ISerialPortGetParams {
  machine: string;
  slot: number;
  attributes?: ReadonlyArray<'IOAddress' | 'IRQ' | 'enabled' | 'hostMode' | 'path' | 'server' | 'slot' | 'uartType'>;
}

/** Parameters of ISerialPort.update. */
export interface ISerialPortUpdateParams {
  machine: string;
  slot: number;
  enabled?: boolean;
  hostMode?: 'Disconnected' | 'HostPipe' | 'HostDevice' | 'RawFile' | 'TCP';
  path?: string;
  server?: boolean;
  IOAddress?: number;
  IRQ?: number;
  uartType?: 'U16450' | 'U16550A' | 'U16750';
}

/** Parameters of ITrustedPlatformModule.get. */
export interface ITrustedPlatformModuleGetParams {
  machine: string;
  attributes?: ReadonlyArray<'location' | 'type'>;
}

/** Parameters of ITrustedPlatformModule.update. */
export interface ITrustedPlatformModuleUpdateParams {
  machine: string;
  location?: string;
  type?: 'None' | 'v1_2' | 'v2_0' | 'Host' | 'Swtpm';
}

/** Parameters of IUefiVariableStore.addKek. */
export interface IUefiVariableStoreAddKekParams {
  keyEncryptionKey: string;
  machine: string;
  owner: string;
  signatureType?: 'X509' | 'Sha256';
}

/** Parameters of IUefiVariableStore.addSignatureToDb. */
export interface IUefiVariableStoreAddSignatureToDbParams {
  machine: string;
  owner: string;
  signature: string;
  signatureType?: 'X509' | 'Sha256';
}

/** Parameters of IUefiVariableStore.addSignatureToDbx. */
export interface IUefiVariableStoreAddSignatureToDbxParams {
  machine: string;
  owner: string;
  signature: string;
  signatureType?: 'X509' | 'Sha256';
}

/** Parameters of IUefiVariableStore.addSignatureToMok. */
export interface IUefiVariableStoreAddSignatureToMokParams {
  machine: string;
  owner: string;
  signature: string;
  signatureType?: 'X509' | 'Sha256';
}

/** Parameters of IUefiVariableStore.addVariable. */
export interface IUefiVariableStoreAddVariableParams {
  data: string;
  machine: string;
  name: string;
  owner: string;
  attributes?: ReadonlyArray<
    | 'None'
    | 'NonVolatile'
    | 'BootServiceAccess'
    | 'RuntimeAccess'
    | 'HwErrorRecord'
    | 'AuthWriteAccess'
    | 'AuthTimeBasedWriteAccess'
    | 'AuthAppendWrite'
  >;
}

/** Parameters of IUefiVariableStore.changeVariable. */
export interface IUefiVariableStoreChangeVariableParams {
  data: string;
  machine: string;
  name: string;
}

/** Parameters of IUefiVariableStore.deleteVariable. */
export interface IUefiVariableStoreDeleteVariableParams {
  machine: string;
  name: string;
  owner: string;
}

/** Parameters of IUefiVariableStore.enrollDefaultMsSignatures. */
export interface IUefiVariableStoreEnrollDefaultMsSignaturesParams {
  machine: string;
}

/** Parameters of IUefiVariableStore.enrollOraclePlatformKey. */
export interface IUefiVariableStoreEnrollOraclePlatformKeyParams {
  machine: string;
}

/** Parameters of IUefiVariableStore.enrollPlatformKey. */
export interface IUefiVariableStoreEnrollPlatformKeyParams {
  machine: string;
  owner: string;
  platformKey: string;
}

/** Parameters of IUefiVariableStore.get. */
export interface IUefiVariableStoreGetParams {
  machine: string;
  attributes?: ReadonlyArray<'secureBootEnabled'>;
}

/** Parameters of IUefiVariableStore.queryVariableByName. */
export interface IUefiVariableStoreQueryVariableByNameParams {
  machine: string;
  name: string;
}

/** Parameters of IUefiVariableStore.queryVariables. */
export interface IUefiVariableStoreQueryVariablesParams {
  machine: string;
}

/** Parameters of IUefiVariableStore.update. */
export interface IUefiVariableStoreUpdateParams {
  machine: string;
  secureBootEnabled?: boolean;
}

export interface IAudioAdapter {
  audioCodec?: 'Null' | 'SB16' | 'STAC9700' | 'AD1980' | 'STAC9221';
  audioController?: 'AC97' | 'SB16' | 'HDA' | 'VirtioSound';
  audioDriver?:
    | 'Default'
    | 'Null'
    | 'OSS'
    | 'ALSA'
    | 'Pulse'
    | 'WinMM'
    | 'DirectSound'
    | 'WAS'
    | 'CoreAudio'
    | 'MMPM'
    | 'SolAudio';
  enabled?: boolean;
  enabledIn?: boolean;
  enabledOut?: boolean;
  propertiesList?: ReadonlyArray<string>;
}

export interface IAudioSettings {
  adapter?: IAudioAdapter;
}

export interface IFirmwareSettings {
  ACPIEnabled?: boolean;
  APICMode?: 'Disabled' | 'APIC' | 'X2APIC';
  AutoSerialNumGen?: boolean;
  IOAPICEnabled?: boolean;
  PXEDebugEnabled?: boolean;
  SMBIOSUuidLittleEndian?: boolean;
  bootMenuMode?: 'Disabled' | 'MenuOnly' | 'MessageAndMenu';
  firmwareType?: 'BIOS' | 'EFI' | 'EFI32' | 'EFI64' | 'EFIDUAL';
  logoDisplayTime?: number;
  logoFadeIn?: boolean;
  logoFadeOut?: boolean;
  logoImagePath?: string;
  timeOffset?: number;
}

export interface IGraphicsAdapter {
  VRAMSize?: number;
  graphicsControllerType?: 'Null' | 'VBoxVGA' | 'VMSVGA' | 'VBoxSVGA' | 'QemuRamFB';
  monitorCount?: number;
}

export interface IGuestDebugControl {
  debugAddress?: string;
  debugIoProvider?: 'None' | 'TCP' | 'UDP' | 'IPC';
  debugPort?: number;
  debugProvider?: 'None' | 'Native' | 'GDB' | 'KD';
}

export interface INvramStore {
  keyId?: string;
  keyStore?: string;
  nonVolatileStorageFile?: string;
  uefiVariableStore?: IUefiVariableStore;
}

export interface IParallelPort {
  IOBase?: number;
  IRQ?: number;
  enabled?: boolean;
  path?: string;
  slot?: number;
}

export interface IPlatform {
  RTCUseUTC?: boolean;
  architecture?: 'None' | 'x86' | 'ARM';
  chipsetType?: 'Null' | 'PIIX3' | 'ICH9' | 'ARMv8Virtual';
  iommuType?: 'None' | 'Automatic' | 'AMD' | 'Intel';
  properties?: systemProperties.IPlatformProperties;
  x86?: IPlatformX86;
}

export interface IPlatformX86 {
  HPETEnabled?: boolean;
}

export interface IPlatformX86GetCPUIDLeafByOrdinalResult {
  idx?: number;
  idxSub?: number;
  valEax?: number;
  valEbx?: number;
  valEcx?: number;
  valEdx?: number;
}

export interface IPlatformX86GetCPUIDLeafResult {
  valEax?: number;
  valEbx?: number;
  valEcx?: number;
  valEdx?: number;
}

export interface ISerialPort {
  IOAddress?: number;
  IRQ?: number;
  enabled?: boolean;
  hostMode?: 'Disconnected' | 'HostPipe' | 'HostDevice' | 'RawFile' | 'TCP';
  path?: string;
  server?: boolean;
  slot?: number;
  uartType?: 'U16450' | 'U16550A' | 'U16750';
}

export interface ITrustedPlatformModule {
  location?: string;
  type?: 'None' | 'v1_2' | 'v2_0' | 'Host' | 'Swtpm';
}

export interface IUefiVariableStore {
  secureBootEnabled?: boolean;
}

export interface IUefiVariableStoreQueryVariableByNameResult {
  attributes?: ReadonlyArray<
    | 'None'
    | 'NonVolatile'
    | 'BootServiceAccess'
    | 'RuntimeAccess'
    | 'HwErrorRecord'
    | 'AuthWriteAccess'
    | 'AuthTimeBasedWriteAccess'
    | 'AuthAppendWrite'
  >;
  data?: string;
  owner?: string;
}

export interface IUefiVariableStoreQueryVariablesResult {
  name?: string;
  owner?: string;
}
