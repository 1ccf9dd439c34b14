// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as applianceFormat from '../appliance/formatters.ts';
import type * as appliance from '../appliance/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const iBooleanFormValueGetSelected: Handler<t.IBooleanFormValueGetSelectedParams, Done> = handle(
  tools.iBooleanFormValueGetSelected,
  done,
);
export const iBooleanFormValueSetSelected: Handler<t.IBooleanFormValueSetSelectedParams, Done> = handle(
  tools.iBooleanFormValueSetSelected,
  done,
);
export const iChoiceFormValueGet: Handler<t.IChoiceFormValueGetParams, t.IChoiceFormValue> = handle(
  tools.iChoiceFormValueGet,
  format.iChoiceFormValue,
);
export const iChoiceFormValueGetSelectedIndex: Handler<t.IChoiceFormValueGetSelectedIndexParams, Done> = handle(
  tools.iChoiceFormValueGetSelectedIndex,
  done,
);
export const iChoiceFormValueSetSelectedIndex: Handler<t.IChoiceFormValueSetSelectedIndexParams, Done> = handle(
  tools.iChoiceFormValueSetSelectedIndex,
  done,
);
export const iCloudClientAddCloudMachine: Handler<
  t.ICloudClientAddCloudMachineParams,
  t.ICloudClientAddCloudMachineResult
> = handle(tools.iCloudClientAddCloudMachine, format.iCloudClientAddCloudMachineResult);
export const iCloudClientCloneInstance: Handler<t.ICloudClientCloneInstanceParams, t.ICloudClientCloneInstanceResult> =
  handle(tools.iCloudClientCloneInstance, format.iCloudClientCloneInstanceResult);
export const iCloudClientCreateCloudMachine: Handler<
  t.ICloudClientCreateCloudMachineParams,
  t.ICloudClientCreateCloudMachineResult
> = handle(tools.iCloudClientCreateCloudMachine, format.iCloudClientCreateCloudMachineResult);
export const iCloudClientCreateImage: Handler<t.ICloudClientCreateImageParams, Done> = handle(
  tools.iCloudClientCreateImage,
  done,
);
export const iCloudClientDeleteImage: Handler<t.ICloudClientDeleteImageParams, Done> = handle(
  tools.iCloudClientDeleteImage,
  done,
);
export const iCloudClientExportImage: Handler<t.ICloudClientExportImageParams, Done> = handle(
  tools.iCloudClientExportImage,
  done,
);
export const iCloudClientGet: Handler<t.ICloudClientGetParams, t.ICloudClient> = handle(
  tools.iCloudClientGet,
  format.iCloudClient,
);
export const iCloudClientGetCloudMachine: Handler<t.ICloudClientGetCloudMachineParams, t.ICloudMachine> = handle(
  tools.iCloudClientGetCloudMachine,
  format.iCloudMachine,
);
export const iCloudClientGetExportDescriptionForm: Handler<
  t.ICloudClientGetExportDescriptionFormParams,
  t.ICloudClientGetExportDescriptionFormResult
> = handle(tools.iCloudClientGetExportDescriptionForm, format.iCloudClientGetExportDescriptionFormResult);
export const iCloudClientGetImageInfo: Handler<t.ICloudClientGetImageInfoParams, t.ICloudClientGetImageInfoResult> =
  handle(tools.iCloudClientGetImageInfo, format.iCloudClientGetImageInfoResult);
export const iCloudClientGetImportDescriptionForm: Handler<
  t.ICloudClientGetImportDescriptionFormParams,
  t.ICloudClientGetImportDescriptionFormResult
> = handle(tools.iCloudClientGetImportDescriptionForm, format.iCloudClientGetImportDescriptionFormResult);
export const iCloudClientGetInstanceInfo: Handler<t.ICloudClientGetInstanceInfoParams, Done> = handle(
  tools.iCloudClientGetInstanceInfo,
  done,
);
export const iCloudClientGetLaunchDescriptionForm: Handler<
  t.ICloudClientGetLaunchDescriptionFormParams,
  t.ICloudClientGetLaunchDescriptionFormResult
> = handle(tools.iCloudClientGetLaunchDescriptionForm, format.iCloudClientGetLaunchDescriptionFormResult);
export const iCloudClientGetMetricTypeByName: Handler<t.ICloudClientGetMetricTypeByNameParams, Done> = handle(
  tools.iCloudClientGetMetricTypeByName,
  done,
);
export const iCloudClientGetSubnetSelectionForm: Handler<
  t.ICloudClientGetSubnetSelectionFormParams,
  t.ICloudClientGetSubnetSelectionFormResult
> = handle(tools.iCloudClientGetSubnetSelectionForm, format.iCloudClientGetSubnetSelectionFormResult);
export const iCloudClientGetVnicInfo: Handler<t.ICloudClientGetVnicInfoParams, t.ICloudClientGetVnicInfoResult> =
  handle(tools.iCloudClientGetVnicInfo, format.iCloudClientGetVnicInfoResult);
export const iCloudClientImportImage: Handler<t.ICloudClientImportImageParams, Done> = handle(
  tools.iCloudClientImportImage,
  done,
);
export const iCloudClientLaunchVm: Handler<t.ICloudClientLaunchVmParams, Done> = handle(
  tools.iCloudClientLaunchVm,
  done,
);
export const iCloudClientListBootVolumes: Handler<
  t.ICloudClientListBootVolumesParams,
  t.ICloudClientListBootVolumesResult
> = handle(tools.iCloudClientListBootVolumes, format.iCloudClientListBootVolumesResult);
export const iCloudClientListImages: Handler<t.ICloudClientListImagesParams, t.ICloudClientListImagesResult> = handle(
  tools.iCloudClientListImages,
  format.iCloudClientListImagesResult,
);
export const iCloudClientListInstances: Handler<t.ICloudClientListInstancesParams, t.ICloudClientListInstancesResult> =
  handle(tools.iCloudClientListInstances, format.iCloudClientListInstancesResult);
export const iCloudClientListSourceBootVolumes: Handler<
  t.ICloudClientListSourceBootVolumesParams,
  t.ICloudClientListSourceBootVolumesResult
> = handle(tools.iCloudClientListSourceBootVolumes, format.iCloudClientListSourceBootVolumesResult);
export const iCloudClientListSourceInstances: Handler<
  t.ICloudClientListSourceInstancesParams,
  t.ICloudClientListSourceInstancesResult
> = handle(tools.iCloudClientListSourceInstances, format.iCloudClientListSourceInstancesResult);
export const iCloudClientListVnicAttachments: Handler<
  t.ICloudClientListVnicAttachmentsParams,
  t.ICloudClientListVnicAttachmentsResult
> = handle(tools.iCloudClientListVnicAttachments, format.iCloudClientListVnicAttachmentsResult);
export const iCloudClientPauseInstance: Handler<t.ICloudClientPauseInstanceParams, Done> = handle(
  tools.iCloudClientPauseInstance,
  done,
);
export const iCloudClientReadCloudMachineList: Handler<t.ICloudClientReadCloudMachineListParams, Done> = handle(
  tools.iCloudClientReadCloudMachineList,
  done,
);
export const iCloudClientReadCloudMachineStubList: Handler<t.ICloudClientReadCloudMachineStubListParams, Done> = handle(
  tools.iCloudClientReadCloudMachineStubList,
  done,
);
export const iCloudClientResetInstance: Handler<t.ICloudClientResetInstanceParams, Done> = handle(
  tools.iCloudClientResetInstance,
  done,
);
export const iCloudClientSetupCloudNetworkEnvironment: Handler<
  t.ICloudClientSetupCloudNetworkEnvironmentParams,
  t.ICloudClientSetupCloudNetworkEnvironmentResult
> = handle(tools.iCloudClientSetupCloudNetworkEnvironment, format.iCloudClientSetupCloudNetworkEnvironmentResult);
export const iCloudClientStartCloudNetworkGateway: Handler<
  t.ICloudClientStartCloudNetworkGatewayParams,
  t.ICloudClientStartCloudNetworkGatewayResult
> = handle(tools.iCloudClientStartCloudNetworkGateway, format.iCloudClientStartCloudNetworkGatewayResult);
export const iCloudClientStartInstance: Handler<t.ICloudClientStartInstanceParams, Done> = handle(
  tools.iCloudClientStartInstance,
  done,
);
export const iCloudClientTerminateInstance: Handler<t.ICloudClientTerminateInstanceParams, Done> = handle(
  tools.iCloudClientTerminateInstance,
  done,
);
export const iCloudMachineCreateConsoleConnection: Handler<t.ICloudMachineCreateConsoleConnectionParams, Done> = handle(
  tools.iCloudMachineCreateConsoleConnection,
  done,
);
export const iCloudMachineDeleteConsoleConnection: Handler<t.ICloudMachineDeleteConsoleConnectionParams, Done> = handle(
  tools.iCloudMachineDeleteConsoleConnection,
  done,
);
export const iCloudMachineEnumerateMetricData: Handler<
  t.ICloudMachineEnumerateMetricDataParams,
  t.ICloudMachineEnumerateMetricDataResult
> = handle(tools.iCloudMachineEnumerateMetricData, format.iCloudMachineEnumerateMetricDataResult);
export const iCloudMachineGet: Handler<t.ICloudMachineGetParams, t.ICloudMachine> = handle(
  tools.iCloudMachineGet,
  format.iCloudMachine,
);
export const iCloudMachineGetConsoleHistory: Handler<
  t.ICloudMachineGetConsoleHistoryParams,
  t.ICloudMachineGetConsoleHistoryResult
> = handle(tools.iCloudMachineGetConsoleHistory, format.iCloudMachineGetConsoleHistoryResult);
export const iCloudMachineGetDetailsForm: Handler<t.ICloudMachineGetDetailsFormParams, t.IForm> = handle(
  tools.iCloudMachineGetDetailsForm,
  format.iForm,
);
export const iCloudMachineGetSettingsForm: Handler<
  t.ICloudMachineGetSettingsFormParams,
  t.ICloudMachineGetSettingsFormResult
> = handle(tools.iCloudMachineGetSettingsForm, format.iCloudMachineGetSettingsFormResult);
export const iCloudMachineListMetricNames: Handler<
  t.ICloudMachineListMetricNamesParams,
  t.ICloudMachineListMetricNamesResult
> = handle(tools.iCloudMachineListMetricNames, format.iCloudMachineListMetricNamesResult);
export const iCloudMachinePowerDown: Handler<t.ICloudMachinePowerDownParams, Done> = handle(
  tools.iCloudMachinePowerDown,
  done,
);
export const iCloudMachinePowerUp: Handler<t.ICloudMachinePowerUpParams, Done> = handle(
  tools.iCloudMachinePowerUp,
  done,
);
export const iCloudMachineReboot: Handler<t.ICloudMachineRebootParams, Done> = handle(tools.iCloudMachineReboot, done);
export const iCloudMachineRefresh: Handler<t.ICloudMachineRefreshParams, Done> = handle(
  tools.iCloudMachineRefresh,
  done,
);
export const iCloudMachineRemove: Handler<t.ICloudMachineRemoveParams, Done> = handle(tools.iCloudMachineRemove, done);
export const iCloudMachineReset: Handler<t.ICloudMachineResetParams, Done> = handle(tools.iCloudMachineReset, done);
export const iCloudMachineShutdown: Handler<t.ICloudMachineShutdownParams, Done> = handle(
  tools.iCloudMachineShutdown,
  done,
);
export const iCloudMachineTerminate: Handler<t.ICloudMachineTerminateParams, Done> = handle(
  tools.iCloudMachineTerminate,
  done,
);
export const iCloudMachineUnregister: Handler<t.ICloudMachineUnregisterParams, Done> = handle(
  tools.iCloudMachineUnregister,
  done,
);
export const iCloudNetworkGet: Handler<t.ICloudNetworkGetParams, t.ICloudNetwork> = handle(
  tools.iCloudNetworkGet,
  format.iCloudNetwork,
);
export const iCloudNetworkUpdate: Handler<t.ICloudNetworkUpdateParams, t.ICloudNetwork> = handle(
  tools.iCloudNetworkUpdate,
  format.iCloudNetwork,
);
export const iCloudProfileCreateCloudClient: Handler<t.ICloudProfileCreateCloudClientParams, t.ICloudClient> = handle(
  tools.iCloudProfileCreateCloudClient,
  format.iCloudClient,
);
export const iCloudProfileGet: Handler<t.ICloudProfileGetParams, t.ICloudProfile> = handle(
  tools.iCloudProfileGet,
  format.iCloudProfile,
);
export const iCloudProfileGetProperties: Handler<
  t.ICloudProfileGetPropertiesParams,
  t.ICloudProfileGetPropertiesResult
> = handle(tools.iCloudProfileGetProperties, format.iCloudProfileGetPropertiesResult);
export const iCloudProfileGetProperty: Handler<t.ICloudProfileGetPropertyParams, Done> = handle(
  tools.iCloudProfileGetProperty,
  done,
);
export const iCloudProfileRemove: Handler<t.ICloudProfileRemoveParams, Done> = handle(tools.iCloudProfileRemove, done);
export const iCloudProfileSetProperties: Handler<t.ICloudProfileSetPropertiesParams, Done> = handle(
  tools.iCloudProfileSetProperties,
  done,
);
export const iCloudProfileSetProperty: Handler<t.ICloudProfileSetPropertyParams, Done> = handle(
  tools.iCloudProfileSetProperty,
  done,
);
export const iCloudProfileUpdate: Handler<t.ICloudProfileUpdateParams, t.ICloudProfile> = handle(
  tools.iCloudProfileUpdate,
  format.iCloudProfile,
);
export const iCloudProviderCreateProfile: Handler<t.ICloudProviderCreateProfileParams, Done> = handle(
  tools.iCloudProviderCreateProfile,
  done,
);
export const iCloudProviderGet: Handler<t.ICloudProviderGetParams, t.ICloudProvider> = handle(
  tools.iCloudProviderGet,
  format.iCloudProvider,
);
export const iCloudProviderGetProfileByName: Handler<t.ICloudProviderGetProfileByNameParams, t.ICloudProfile> = handle(
  tools.iCloudProviderGetProfileByName,
  format.iCloudProfile,
);
export const iCloudProviderGetPropertyDescription: Handler<t.ICloudProviderGetPropertyDescriptionParams, Done> = handle(
  tools.iCloudProviderGetPropertyDescription,
  done,
);
export const iCloudProviderImportProfiles: Handler<t.ICloudProviderImportProfilesParams, Done> = handle(
  tools.iCloudProviderImportProfiles,
  done,
);
export const iCloudProviderPrepareUninstall: Handler<t.ICloudProviderPrepareUninstallParams, Done> = handle(
  tools.iCloudProviderPrepareUninstall,
  done,
);
export const iCloudProviderRestoreProfiles: Handler<t.ICloudProviderRestoreProfilesParams, Done> = handle(
  tools.iCloudProviderRestoreProfiles,
  done,
);
export const iCloudProviderSaveProfiles: Handler<t.ICloudProviderSaveProfilesParams, Done> = handle(
  tools.iCloudProviderSaveProfiles,
  done,
);
export const iCloudProviderManagerGet: Handler<t.ICloudProviderManagerGetParams, t.ICloudProviderManager> = handle(
  tools.iCloudProviderManagerGet,
  format.iCloudProviderManager,
);
export const iCloudProviderManagerGetProviderById: Handler<
  t.ICloudProviderManagerGetProviderByIdParams,
  t.ICloudProvider
> = handle(tools.iCloudProviderManagerGetProviderById, format.iCloudProvider);
export const iCloudProviderManagerGetProviderByName: Handler<
  t.ICloudProviderManagerGetProviderByNameParams,
  t.ICloudProvider
> = handle(tools.iCloudProviderManagerGetProviderByName, format.iCloudProvider);
export const iCloudProviderManagerGetProviderByShortName: Handler<
  t.ICloudProviderManagerGetProviderByShortNameParams,
  t.ICloudProvider
> = handle(tools.iCloudProviderManagerGetProviderByShortName, format.iCloudProvider);
export const iFormApply: Handler<t.IFormApplyParams, Done> = handle(tools.iFormApply, done);
export const iFormGet: Handler<t.IFormGetParams, t.IForm> = handle(tools.iFormGet, format.iForm);
export const iFormGetFieldGroup: Handler<t.IFormGetFieldGroupParams, Done> = handle(tools.iFormGetFieldGroup, done);
export const iFormValueGet: Handler<t.IFormValueGetParams, t.IFormValue> = handle(
  tools.iFormValueGet,
  format.iFormValue,
);
export const iRangedInteger64FormValueGet: Handler<t.IRangedInteger64FormValueGetParams, t.IRangedInteger64FormValue> =
  handle(tools.iRangedInteger64FormValueGet, format.iRangedInteger64FormValue);
export const iRangedInteger64FormValueGetInteger: Handler<t.IRangedInteger64FormValueGetIntegerParams, Done> = handle(
  tools.iRangedInteger64FormValueGetInteger,
  done,
);
export const iRangedInteger64FormValueSetInteger: Handler<t.IRangedInteger64FormValueSetIntegerParams, Done> = handle(
  tools.iRangedInteger64FormValueSetInteger,
  done,
);
export const iRangedIntegerFormValueGet: Handler<t.IRangedIntegerFormValueGetParams, t.IRangedIntegerFormValue> =
  handle(tools.iRangedIntegerFormValueGet, format.iRangedIntegerFormValue);
export const iRangedIntegerFormValueGetInteger: Handler<t.IRangedIntegerFormValueGetIntegerParams, Done> = handle(
  tools.iRangedIntegerFormValueGetInteger,
  done,
);
export const iRangedIntegerFormValueSetInteger: Handler<t.IRangedIntegerFormValueSetIntegerParams, Done> = handle(
  tools.iRangedIntegerFormValueSetInteger,
  done,
);
export const iStringFormValueGet: Handler<t.IStringFormValueGetParams, t.IStringFormValue> = handle(
  tools.iStringFormValueGet,
  format.iStringFormValue,
);
export const iStringFormValueGetString: Handler<t.IStringFormValueGetStringParams, Done> = handle(
  tools.iStringFormValueGetString,
  done,
);
export const iStringFormValueSetString: Handler<t.IStringFormValueSetStringParams, Done> = handle(
  tools.iStringFormValueSetString,
  done,
);
export const iVirtualBoxCreateCloudNetwork: Handler<t.IVirtualBoxCreateCloudNetworkParams, t.ICloudNetwork> = handle(
  tools.iVirtualBoxCreateCloudNetwork,
  format.iCloudNetwork,
);
export const iVirtualBoxFindCloudNetworkByName: Handler<t.IVirtualBoxFindCloudNetworkByNameParams, t.ICloudNetwork> =
  handle(tools.iVirtualBoxFindCloudNetworkByName, format.iCloudNetwork);
export const iVirtualBoxRemoveCloudNetwork: Handler<t.IVirtualBoxRemoveCloudNetworkParams, Done> = handle(
  tools.iVirtualBoxRemoveCloudNetwork,
  done,
);
export const iVirtualSystemDescriptionFormGetVirtualSystemDescription: Handler<
  t.IVirtualSystemDescriptionFormGetVirtualSystemDescriptionParams,
  appliance.IVirtualSystemDescription
> = handle(tools.iVirtualSystemDescriptionFormGetVirtualSystemDescription, applianceFormat.iVirtualSystemDescription);
