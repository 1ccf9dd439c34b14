// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const iChoiceFormValue: Formatter<t.IChoiceFormValue> = {
  noun: ['choice form value', 'choice form values'],
  columns: ['label', 'type', 'values', 'enabled', 'visible', 'help'],
};

export const iCloudClient: Formatter<t.ICloudClient> = {
  noun: ['cloud client', 'cloud clients'],
  columns: ['cloudMachineList', 'cloudMachineStubList', 'handle'],
};

export const iCloudClientAddCloudMachineResult: Formatter<t.ICloudClientAddCloudMachineResult> = {
  noun: ['result', 'results'],
  columns: ['machine'],
};

export const iCloudClientCloneInstanceResult: Formatter<t.ICloudClientCloneInstanceResult> = {
  noun: ['result', 'results'],
  columns: ['clone'],
};

export const iCloudClientCreateCloudMachineResult: Formatter<t.ICloudClientCreateCloudMachineResult> = {
  noun: ['result', 'results'],
  columns: ['machine'],
};

export const iCloudClientGetExportDescriptionFormResult: Formatter<t.ICloudClientGetExportDescriptionFormResult> = {
  noun: ['result', 'results'],
  columns: ['form'],
};

export const iCloudClientGetImageInfoResult: Formatter<t.ICloudClientGetImageInfoResult> = {
  noun: ['result', 'results'],
  columns: ['infoArray'],
};

export const iCloudClientGetImportDescriptionFormResult: Formatter<t.ICloudClientGetImportDescriptionFormResult> = {
  noun: ['result', 'results'],
  columns: ['form'],
};

export const iCloudClientGetLaunchDescriptionFormResult: Formatter<t.ICloudClientGetLaunchDescriptionFormResult> = {
  noun: ['result', 'results'],
  columns: ['form'],
};

export const iCloudClientGetSubnetSelectionFormResult: Formatter<t.ICloudClientGetSubnetSelectionFormResult> = {
  noun: ['result', 'results'],
  columns: ['form'],
};

export const iCloudClientGetVnicInfoResult: Formatter<t.ICloudClientGetVnicInfoResult> = {
  noun: ['result', 'results'],
  columns: ['infoArray'],
};

export const iCloudClientListBootVolumesResult: Formatter<t.ICloudClientListBootVolumesResult> = {
  noun: ['result', 'results'],
  columns: ['returnNames', 'returnIds'],
};

export const iCloudClientListImagesResult: Formatter<t.ICloudClientListImagesResult> = {
  noun: ['result', 'results'],
  columns: ['returnNames', 'returnIds'],
};

export const iCloudClientListInstancesResult: Formatter<t.ICloudClientListInstancesResult> = {
  noun: ['result', 'results'],
  columns: ['returnNames', 'returnIds'],
};

export const iCloudClientListSourceBootVolumesResult: Formatter<t.ICloudClientListSourceBootVolumesResult> = {
  noun: ['result', 'results'],
  columns: ['returnNames', 'returnIds'],
};

export const iCloudClientListSourceInstancesResult: Formatter<t.ICloudClientListSourceInstancesResult> = {
  noun: ['result', 'results'],
  columns: ['returnNames', 'returnIds'],
};

export const iCloudClientListVnicAttachmentsResult: Formatter<t.ICloudClientListVnicAttachmentsResult> = {
  noun: ['result', 'results'],
  columns: ['returnVnicIds', 'returnVnicAttachmentIds'],
};

export const iCloudClientSetupCloudNetworkEnvironmentResult: Formatter<t.ICloudClientSetupCloudNetworkEnvironmentResult> =
  { noun: ['result', 'results'], columns: ['networkEnvironmentInfo'] };

export const iCloudClientStartCloudNetworkGatewayResult: Formatter<t.ICloudClientStartCloudNetworkGatewayResult> = {
  noun: ['result', 'results'],
  columns: ['gatewayInfo'],
};

export const iCloudMachine: Formatter<t.ICloudMachine> = {
  noun: ['cloud machine', 'cloud machines'],
  columns: ['name', 'state', 'OSTypeId', 'accessible', 'accessError', 'cloudId', 'id'],
};

export const iCloudMachineEnumerateMetricDataResult: Formatter<t.ICloudMachineEnumerateMetricDataResult> = {
  noun: ['result', 'results'],
  columns: ['timestamps', 'values', 'unit'],
};

export const iCloudMachineGetConsoleHistoryResult: Formatter<t.ICloudMachineGetConsoleHistoryResult> = {
  noun: ['result', 'results'],
  columns: ['stream'],
};

export const iCloudMachineGetSettingsFormResult: Formatter<t.ICloudMachineGetSettingsFormResult> = {
  noun: ['result', 'results'],
  columns: ['form'],
};

export const iCloudMachineListMetricNamesResult: Formatter<t.ICloudMachineListMetricNamesResult> = {
  noun: ['result', 'results'],
  columns: ['metricNames'],
};

export const iCloudNetwork: Formatter<t.ICloudNetwork> = {
  noun: ['cloud network', 'cloud networks'],
  columns: ['networkName', 'enabled', 'provider', 'profile', 'networkId'],
};

export const iCloudProfile: Formatter<t.ICloudProfile> = {
  noun: ['cloud profile', 'cloud profiles'],
  columns: ['name', 'providerId'],
};

export const iCloudProfileGetPropertiesResult: Formatter<t.ICloudProfileGetPropertiesResult> = {
  noun: ['property', 'properties'],
  columns: ['name', 'value'],
};

export const iCloudProvider: Formatter<t.ICloudProvider> = {
  noun: ['cloud provider', 'cloud providers'],
  columns: ['name', 'shortName', 'profileNames', 'id'],
};

export const iCloudProviderManager: Formatter<t.ICloudProviderManager> = {
  noun: ['cloud provider manager', 'cloud provider managers'],
  columns: ['providers'],
};

export const iForm: Formatter<t.IForm> = { noun: ['form', 'forms'], columns: ['values', 'handle'] };

export const iFormValue: Formatter<t.IFormValue> = {
  noun: ['form value', 'form values'],
  columns: ['label', 'type', 'enabled', 'visible', 'help'],
};

export const iRangedInteger64FormValue: Formatter<t.IRangedInteger64FormValue> = {
  noun: ['ranged integer64 form value', 'ranged integer64 form values'],
  columns: ['label', 'type', 'minimum', 'maximum', 'suffix', 'enabled', 'visible', 'help'],
};

export const iRangedIntegerFormValue: Formatter<t.IRangedIntegerFormValue> = {
  noun: ['ranged integer form value', 'ranged integer form values'],
  columns: ['label', 'type', 'minimum', 'maximum', 'suffix', 'enabled', 'visible', 'help'],
};

export const iStringFormValue: Formatter<t.IStringFormValue> = {
  noun: ['string form value', 'string form values'],
  columns: ['label', 'type', 'enabled', 'visible', 'multiline', 'help'],
};
