// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const icpuProfileGet: Handler<t.IcpuProfileGetParams, t.ICPUProfile> = handle(
  tools.icpuProfileGet,
  format.iCPUProfile,
);
export const iPlatformPropertiesGet: Handler<t.IPlatformPropertiesGetParams, t.IPlatformProperties> = handle(
  tools.iPlatformPropertiesGet,
  format.iPlatformProperties,
);
export const iPlatformPropertiesGetDeviceTypesForStorageBus: Handler<
  t.IPlatformPropertiesGetDeviceTypesForStorageBusParams,
  Done
> = handle(tools.iPlatformPropertiesGetDeviceTypesForStorageBus, done);
export const iPlatformPropertiesGetMaxDevicesPerPortForStorageBus: Handler<
  t.IPlatformPropertiesGetMaxDevicesPerPortForStorageBusParams,
  Done
> = handle(tools.iPlatformPropertiesGetMaxDevicesPerPortForStorageBus, done);
export const iPlatformPropertiesGetMaxInstancesOfStorageBus: Handler<
  t.IPlatformPropertiesGetMaxInstancesOfStorageBusParams,
  Done
> = handle(tools.iPlatformPropertiesGetMaxInstancesOfStorageBus, done);
export const iPlatformPropertiesGetMaxInstancesOfUsbControllerType: Handler<
  t.IPlatformPropertiesGetMaxInstancesOfUsbControllerTypeParams,
  Done
> = handle(tools.iPlatformPropertiesGetMaxInstancesOfUsbControllerType, done);
export const iPlatformPropertiesGetMaxNetworkAdapters: Handler<t.IPlatformPropertiesGetMaxNetworkAdaptersParams, Done> =
  handle(tools.iPlatformPropertiesGetMaxNetworkAdapters, done);
export const iPlatformPropertiesGetMaxNetworkAdaptersOfType: Handler<
  t.IPlatformPropertiesGetMaxNetworkAdaptersOfTypeParams,
  Done
> = handle(tools.iPlatformPropertiesGetMaxNetworkAdaptersOfType, done);
export const iPlatformPropertiesGetMaxPortCountForStorageBus: Handler<
  t.IPlatformPropertiesGetMaxPortCountForStorageBusParams,
  Done
> = handle(tools.iPlatformPropertiesGetMaxPortCountForStorageBus, done);
export const iPlatformPropertiesGetMinGuestRam: Handler<t.IPlatformPropertiesGetMinGuestRamParams, Done> = handle(
  tools.iPlatformPropertiesGetMinGuestRam,
  done,
);
export const iPlatformPropertiesGetMinPortCountForStorageBus: Handler<
  t.IPlatformPropertiesGetMinPortCountForStorageBusParams,
  Done
> = handle(tools.iPlatformPropertiesGetMinPortCountForStorageBus, done);
export const iPlatformPropertiesGetStorageBusForControllerType: Handler<
  t.IPlatformPropertiesGetStorageBusForControllerTypeParams,
  Done
> = handle(tools.iPlatformPropertiesGetStorageBusForControllerType, done);
export const iPlatformPropertiesGetStorageControllerHotplugCapable: Handler<
  t.IPlatformPropertiesGetStorageControllerHotplugCapableParams,
  Done
> = handle(tools.iPlatformPropertiesGetStorageControllerHotplugCapable, done);
export const iPlatformPropertiesGetStorageControllerTypesForBus: Handler<
  t.IPlatformPropertiesGetStorageControllerTypesForBusParams,
  Done
> = handle(tools.iPlatformPropertiesGetStorageControllerTypesForBus, done);
export const iPlatformPropertiesGetSupportedGfxFeaturesForType: Handler<
  t.IPlatformPropertiesGetSupportedGfxFeaturesForTypeParams,
  Done
> = handle(tools.iPlatformPropertiesGetSupportedGfxFeaturesForType, done);
export const iPlatformPropertiesGetSupportedVramRange: Handler<
  t.IPlatformPropertiesGetSupportedVramRangeParams,
  t.IPlatformPropertiesGetSupportedVRAMRangeResult
> = handle(tools.iPlatformPropertiesGetSupportedVramRange, format.iPlatformPropertiesGetSupportedVRAMRangeResult);
export const iPlatformPropertiesUpdate: Handler<t.IPlatformPropertiesUpdateParams, t.IPlatformProperties> = handle(
  tools.iPlatformPropertiesUpdate,
  format.iPlatformProperties,
);
export const iSystemPropertiesGet: Handler<t.ISystemPropertiesGetParams, t.ISystemProperties> = handle(
  tools.iSystemPropertiesGet,
  format.iSystemProperties,
);
export const iSystemPropertiesGetCpuProfiles: Handler<t.ISystemPropertiesGetCpuProfilesParams, t.ICPUProfile> = handle(
  tools.iSystemPropertiesGetCpuProfiles,
  format.iCPUProfile,
);
export const iSystemPropertiesGetDefaultIoCacheSettingForStorageController: Handler<
  t.ISystemPropertiesGetDefaultIoCacheSettingForStorageControllerParams,
  Done
> = handle(tools.iSystemPropertiesGetDefaultIoCacheSettingForStorageController, done);
export const iSystemPropertiesGetExecutionEnginesForVmCpuArchitecture: Handler<
  t.ISystemPropertiesGetExecutionEnginesForVmCpuArchitectureParams,
  Done
> = handle(tools.iSystemPropertiesGetExecutionEnginesForVmCpuArchitecture, done);
export const iSystemPropertiesUpdate: Handler<t.ISystemPropertiesUpdateParams, t.ISystemProperties> = handle(
  tools.iSystemPropertiesUpdate,
  format.iSystemProperties,
);
