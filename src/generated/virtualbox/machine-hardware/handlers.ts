// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as hostFormat from '../host/formatters.ts';
import type * as host from '../host/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const iAudioAdapterGet: Handler<t.IAudioAdapterGetParams, t.IAudioAdapter> = handle(
  tools.iAudioAdapterGet,
  format.iAudioAdapter,
);
export const iAudioAdapterGetProperty: Handler<t.IAudioAdapterGetPropertyParams, Done> = handle(
  tools.iAudioAdapterGetProperty,
  done,
);
export const iAudioAdapterSetProperty: Handler<t.IAudioAdapterSetPropertyParams, Done> = handle(
  tools.iAudioAdapterSetProperty,
  done,
);
export const iAudioAdapterUpdate: Handler<t.IAudioAdapterUpdateParams, t.IAudioAdapter> = handle(
  tools.iAudioAdapterUpdate,
  format.iAudioAdapter,
);
export const iAudioSettingsGet: Handler<t.IAudioSettingsGetParams, t.IAudioSettings> = handle(
  tools.iAudioSettingsGet,
  format.iAudioSettings,
);
export const iAudioSettingsGetHostAudioDevice: Handler<
  t.IAudioSettingsGetHostAudioDeviceParams,
  host.IHostAudioDevice
> = handle(tools.iAudioSettingsGetHostAudioDevice, hostFormat.iHostAudioDevice);
export const iAudioSettingsSetHostAudioDevice: Handler<t.IAudioSettingsSetHostAudioDeviceParams, Done> = handle(
  tools.iAudioSettingsSetHostAudioDevice,
  done,
);
export const iFirmwareSettingsGet: Handler<t.IFirmwareSettingsGetParams, t.IFirmwareSettings> = handle(
  tools.iFirmwareSettingsGet,
  format.iFirmwareSettings,
);
export const iFirmwareSettingsUpdate: Handler<t.IFirmwareSettingsUpdateParams, t.IFirmwareSettings> = handle(
  tools.iFirmwareSettingsUpdate,
  format.iFirmwareSettings,
);
export const iGraphicsAdapterGet: Handler<t.IGraphicsAdapterGetParams, t.IGraphicsAdapter> = handle(
  tools.iGraphicsAdapterGet,
  format.iGraphicsAdapter,
);
export const iGraphicsAdapterIsFeatureEnabled: Handler<t.IGraphicsAdapterIsFeatureEnabledParams, Done> = handle(
  tools.iGraphicsAdapterIsFeatureEnabled,
  done,
);
export const iGraphicsAdapterSetFeature: Handler<t.IGraphicsAdapterSetFeatureParams, Done> = handle(
  tools.iGraphicsAdapterSetFeature,
  done,
);
export const iGraphicsAdapterUpdate: Handler<t.IGraphicsAdapterUpdateParams, t.IGraphicsAdapter> = handle(
  tools.iGraphicsAdapterUpdate,
  format.iGraphicsAdapter,
);
export const iGuestDebugControlGet: Handler<t.IGuestDebugControlGetParams, t.IGuestDebugControl> = handle(
  tools.iGuestDebugControlGet,
  format.iGuestDebugControl,
);
export const iGuestDebugControlUpdate: Handler<t.IGuestDebugControlUpdateParams, t.IGuestDebugControl> = handle(
  tools.iGuestDebugControlUpdate,
  format.iGuestDebugControl,
);
export const iMachineAttachHostPciDevice: Handler<t.IMachineAttachHostPciDeviceParams, Done> = handle(
  tools.iMachineAttachHostPciDevice,
  done,
);
export const iMachineDetachHostPciDevice: Handler<t.IMachineDetachHostPciDeviceParams, Done> = handle(
  tools.iMachineDetachHostPciDevice,
  done,
);
export const iMachineGetCpuStatus: Handler<t.IMachineGetCpuStatusParams, Done> = handle(
  tools.iMachineGetCpuStatus,
  done,
);
export const iMachineGetEffectiveParavirtProvider: Handler<t.IMachineGetEffectiveParavirtProviderParams, Done> = handle(
  tools.iMachineGetEffectiveParavirtProvider,
  done,
);
export const iMachineGetParallelPort: Handler<t.IMachineGetParallelPortParams, t.IParallelPort> = handle(
  tools.iMachineGetParallelPort,
  format.iParallelPort,
);
export const iMachineGetSerialPort: Handler<t.IMachineGetSerialPortParams, t.ISerialPort> = handle(
  tools.iMachineGetSerialPort,
  format.iSerialPort,
);
export const iMachineHotPlugCpu: Handler<t.IMachineHotPlugCpuParams, Done> = handle(tools.iMachineHotPlugCpu, done);
export const iMachineHotUnplugCpu: Handler<t.IMachineHotUnplugCpuParams, Done> = handle(
  tools.iMachineHotUnplugCpu,
  done,
);
export const iNvramStoreGet: Handler<t.INvramStoreGetParams, t.INvramStore> = handle(
  tools.iNvramStoreGet,
  format.iNvramStore,
);
export const iNvramStoreInitUefiVariableStore: Handler<t.INvramStoreInitUefiVariableStoreParams, Done> = handle(
  tools.iNvramStoreInitUefiVariableStore,
  done,
);
export const iParallelPortGet: Handler<t.IParallelPortGetParams, t.IParallelPort> = handle(
  tools.iParallelPortGet,
  format.iParallelPort,
);
export const iParallelPortUpdate: Handler<t.IParallelPortUpdateParams, t.IParallelPort> = handle(
  tools.iParallelPortUpdate,
  format.iParallelPort,
);
export const iPlatformGet: Handler<t.IPlatformGetParams, t.IPlatform> = handle(tools.iPlatformGet, format.iPlatform);
export const iPlatformUpdate: Handler<t.IPlatformUpdateParams, t.IPlatform> = handle(
  tools.iPlatformUpdate,
  format.iPlatform,
);
export const iPlatformArmGetCpuProperty: Handler<t.IPlatformArmGetCpuPropertyParams, Done> = handle(
  tools.iPlatformArmGetCpuProperty,
  done,
);
export const iPlatformArmSetCpuProperty: Handler<t.IPlatformArmSetCpuPropertyParams, Done> = handle(
  tools.iPlatformArmSetCpuProperty,
  done,
);
export const iPlatformX86Get: Handler<t.IPlatformX86GetParams, t.IPlatformX86> = handle(
  tools.iPlatformX86Get,
  format.iPlatformX86,
);
export const iPlatformX86GetCpuidLeaf: Handler<t.IPlatformX86GetCpuidLeafParams, t.IPlatformX86GetCPUIDLeafResult> =
  handle(tools.iPlatformX86GetCpuidLeaf, format.iPlatformX86GetCPUIDLeafResult);
export const iPlatformX86GetCpuidLeafByOrdinal: Handler<
  t.IPlatformX86GetCpuidLeafByOrdinalParams,
  t.IPlatformX86GetCPUIDLeafByOrdinalResult
> = handle(tools.iPlatformX86GetCpuidLeafByOrdinal, format.iPlatformX86GetCPUIDLeafByOrdinalResult);
export const iPlatformX86GetCpuProperty: Handler<t.IPlatformX86GetCpuPropertyParams, Done> = handle(
  tools.iPlatformX86GetCpuProperty,
  done,
);
export const iPlatformX86GetHwVirtExProperty: Handler<t.IPlatformX86GetHwVirtExPropertyParams, Done> = handle(
  tools.iPlatformX86GetHwVirtExProperty,
  done,
);
export const iPlatformX86RemoveAllCpuidLeaves: Handler<t.IPlatformX86RemoveAllCpuidLeavesParams, Done> = handle(
  tools.iPlatformX86RemoveAllCpuidLeaves,
  done,
);
export const iPlatformX86RemoveCpuidLeaf: Handler<t.IPlatformX86RemoveCpuidLeafParams, Done> = handle(
  tools.iPlatformX86RemoveCpuidLeaf,
  done,
);
export const iPlatformX86SetCpuidLeaf: Handler<t.IPlatformX86SetCpuidLeafParams, Done> = handle(
  tools.iPlatformX86SetCpuidLeaf,
  done,
);
export const iPlatformX86SetCpuProperty: Handler<t.IPlatformX86SetCpuPropertyParams, Done> = handle(
  tools.iPlatformX86SetCpuProperty,
  done,
);
export const iPlatformX86SetHwVirtExProperty: Handler<t.IPlatformX86SetHwVirtExPropertyParams, Done> = handle(
  tools.iPlatformX86SetHwVirtExProperty,
  done,
);
export const iPlatformX86Update: Handler<t.IPlatformX86UpdateParams, t.IPlatformX86> = handle(
  tools.iPlatformX86Update,
  format.iPlatformX86,
);
export const iSerialPortGet: Handler<t.ISerialPortGetParams, t.ISerialPort> = handle(
  tools.iSerialPortGet,
  format.iSerialPort,
);
export const iSerialPortUpdate: Handler<t.ISerialPortUpdateParams, t.ISerialPort> = handle(
  tools.iSerialPortUpdate,
  format.iSerialPort,
);
export const iTrustedPlatformModuleGet: Handler<t.ITrustedPlatformModuleGetParams, t.ITrustedPlatformModule> = handle(
  tools.iTrustedPlatformModuleGet,
  format.iTrustedPlatformModule,
);
export const iTrustedPlatformModuleUpdate: Handler<t.ITrustedPlatformModuleUpdateParams, t.ITrustedPlatformModule> =
  handle(tools.iTrustedPlatformModuleUpdate, format.iTrustedPlatformModule);
export const iUefiVariableStoreAddKek: Handler<t.IUefiVariableStoreAddKekParams, Done> = handle(
  tools.iUefiVariableStoreAddKek,
  done,
);
export const iUefiVariableStoreAddSignatureToDb: Handler<t.IUefiVariableStoreAddSignatureToDbParams, Done> = handle(
  tools.iUefiVariableStoreAddSignatureToDb,
  done,
);
export const iUefiVariableStoreAddSignatureToDbx: Handler<t.IUefiVariableStoreAddSignatureToDbxParams, Done> = handle(
  tools.iUefiVariableStoreAddSignatureToDbx,
  done,
);
export const iUefiVariableStoreAddSignatureToMok: Handler<t.IUefiVariableStoreAddSignatureToMokParams, Done> = handle(
  tools.iUefiVariableStoreAddSignatureToMok,
  done,
);
export const iUefiVariableStoreAddVariable: Handler<t.IUefiVariableStoreAddVariableParams, Done> = handle(
  tools.iUefiVariableStoreAddVariable,
  done,
);
export const iUefiVariableStoreChangeVariable: Handler<t.IUefiVariableStoreChangeVariableParams, Done> = handle(
  tools.iUefiVariableStoreChangeVariable,
  done,
);
export const iUefiVariableStoreDeleteVariable: Handler<t.IUefiVariableStoreDeleteVariableParams, Done> = handle(
  tools.iUefiVariableStoreDeleteVariable,
  done,
);
export const iUefiVariableStoreEnrollDefaultMsSignatures: Handler<
  t.IUefiVariableStoreEnrollDefaultMsSignaturesParams,
  Done
> = handle(tools.iUefiVariableStoreEnrollDefaultMsSignatures, done);
export const iUefiVariableStoreEnrollOraclePlatformKey: Handler<
  t.IUefiVariableStoreEnrollOraclePlatformKeyParams,
  Done
> = handle(tools.iUefiVariableStoreEnrollOraclePlatformKey, done);
export const iUefiVariableStoreEnrollPlatformKey: Handler<t.IUefiVariableStoreEnrollPlatformKeyParams, Done> = handle(
  tools.iUefiVariableStoreEnrollPlatformKey,
  done,
);
export const iUefiVariableStoreGet: Handler<t.IUefiVariableStoreGetParams, t.IUefiVariableStore> = handle(
  tools.iUefiVariableStoreGet,
  format.iUefiVariableStore,
);
export const iUefiVariableStoreQueryVariableByName: Handler<
  t.IUefiVariableStoreQueryVariableByNameParams,
  t.IUefiVariableStoreQueryVariableByNameResult
> = handle(tools.iUefiVariableStoreQueryVariableByName, format.iUefiVariableStoreQueryVariableByNameResult);
export const iUefiVariableStoreQueryVariables: Handler<
  t.IUefiVariableStoreQueryVariablesParams,
  t.IUefiVariableStoreQueryVariablesResult
> = handle(tools.iUefiVariableStoreQueryVariables, format.iUefiVariableStoreQueryVariablesResult);
export const iUefiVariableStoreUpdate: Handler<t.IUefiVariableStoreUpdateParams, t.IUefiVariableStore> = handle(
  tools.iUefiVariableStoreUpdate,
  format.iUefiVariableStore,
);
