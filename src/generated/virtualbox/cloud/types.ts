// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type * as medium from '../medium/types.ts';

/** Parameters of IBooleanFormValue.getSelected. */
export interface IBooleanFormValueGetSelectedParams {
  field: string;
  form: string;
}

/** Parameters of IBooleanFormValue.setSelected. */
export interface IBooleanFormValueSetSelectedParams {
  field: string;
  form: string;
  selected?: boolean;
}

/** Parameters of IChoiceFormValue.get. */
export interface IChoiceFormValueGetParams {
  field: string;
  form: string;
  attributes?: ReadonlyArray<
    'description' | 'enabled' | 'generation' | 'help' | 'label' | 'type' | 'values' | 'visible'
  >;
}

/** Parameters of IChoiceFormValue.getSelectedIndex. */
export interface IChoiceFormValueGetSelectedIndexParams {
  field: string;
  form: string;
}

/** Parameters of IChoiceFormValue.setSelectedIndex. */
export interface IChoiceFormValueSetSelectedIndexParams {
  field: string;
  form: string;
  index: number;
}

/** Parameters of ICloudClient.addCloudMachine. */
export interface ICloudClientAddCloudMachineParams {
  cloudClient: string;
  instanceId: string;
}

/** Parameters of ICloudClient.cloneInstance. */
export interface ICloudClientCloneInstanceParams {
  cloudClient: string;
  newName: string;
  uid: string;
}

/** Parameters of ICloudClient.createCloudMachine. */
export interface ICloudClientCreateCloudMachineParams {
  cloudClient: string;
  description?: string;
}

/** Parameters of ICloudClient.createImage. */
export interface ICloudClientCreateImageParams {
  cloudClient: string;
  parameters?: ReadonlyArray<string>;
}

/** Parameters of ICloudClient.deleteImage. */
export interface ICloudClientDeleteImageParams {
  cloudClient: string;
  uid: string;
}

/** Parameters of ICloudClient.exportImage. */
export interface ICloudClientExportImageParams {
  cloudClient: string;
  image: string;
  parameters?: ReadonlyArray<string>;
}

/** Parameters of ICloudClient.get. */
export interface ICloudClientGetParams {
  cloudClient: string;
  attributes?: ReadonlyArray<'cloudMachineList' | 'cloudMachineStubList'>;
}

/** Parameters of ICloudClient.getCloudMachine. */
export interface ICloudClientGetCloudMachineParams {
  cloudClient: string;
  id: string;
}

/** Parameters of ICloudClient.getExportDescriptionForm. */
export interface ICloudClientGetExportDescriptionFormParams {
  cloudClient: string;
  description?: string;
}

/** Parameters of ICloudClient.getImageInfo. */
export interface ICloudClientGetImageInfoParams {
  cloudClient: string;
  uid: string;
}

/** Parameters of ICloudClient.getImportDescriptionForm. */
export interface ICloudClientGetImportDescriptionFormParams {
  cloudClient: string;
  description?: string;
}

/** Parameters of ICloudClient.getInstanceInfo. */
export interface ICloudClientGetInstanceInfoParams {
  cloudClient: string;
  uid: string;
  description?: string;
}

/** Parameters of ICloudClient.getLaunchDescriptionForm. */
export interface ICloudClientGetLaunchDescriptionFormParams {
  cloudClient: string;
  description?: string;
}

/** Parameters of ICloudClient.getMetricTypeByName. */
export interface ICloudClientGetMetricTypeByNameParams {
  cloudClient: string;
  metricName: string;
}

/** Parameters of ICloudClient.getSubnetSelectionForm. */
export interface ICloudClientGetSubnetSelectionFormParams {
  cloudClient: string;
  description?: string;
}

/** Parameters of ICloudClient.getVnicInfo. */
export interface ICloudClientGetVnicInfoParams {
  cloudClient: string;
  uid: string;
}

/** Parameters of ICloudClient.importImage. */
export interface ICloudClientImportImageParams {
  cloudClient: string;
  uid: string;
  parameters?: ReadonlyArray<string>;
}

/** Parameters of ICloudClient.launchVM. */
export interface ICloudClientLaunchVmParams {
  cloudClient: string;
  description?: string;
}

/** Parameters of ICloudClient.listBootVolumes. */
export interface ICloudClientListBootVolumesParams {
  cloudClient: string;
}

/** Parameters of ICloudClient.listImages. */
export interface ICloudClientListImagesParams {
  cloudClient: string;
  imageState?: ReadonlyArray<
    'Invalid' | 'Provisioning' | 'Importing' | 'Available' | 'Exporting' | 'Disabled' | 'Deleted'
  >;
}

/** Parameters of ICloudClient.listInstances. */
export interface ICloudClientListInstancesParams {
  cloudClient: string;
  machineState?: ReadonlyArray<
    | 'Invalid'
    | 'Provisioning'
    | 'Running'
    | 'Starting'
    | 'Stopping'
    | 'Stopped'
    | 'CreatingImage'
    | 'Terminating'
    | 'Terminated'
  >;
}

/** Parameters of ICloudClient.listSourceBootVolumes. */
export interface ICloudClientListSourceBootVolumesParams {
  cloudClient: string;
}

/** Parameters of ICloudClient.listSourceInstances. */
export interface ICloudClientListSourceInstancesParams {
  cloudClient: string;
}

/** Parameters of ICloudClient.listVnicAttachments. */
export interface ICloudClientListVnicAttachmentsParams {
  cloudClient: string;
  parameters?: ReadonlyArray<string>;
}

/** Parameters of ICloudClient.pauseInstance. */
export interface ICloudClientPauseInstanceParams {
  cloudClient: string;
  uid: string;
}

/** Parameters of ICloudClient.readCloudMachineList. */
export interface ICloudClientReadCloudMachineListParams {
  cloudClient: string;
}

/** Parameters of ICloudClient.readCloudMachineStubList. */
export interface ICloudClientReadCloudMachineStubListParams {
  cloudClient: string;
}

/** Parameters of ICloudClient.resetInstance. */
export interface ICloudClientResetInstanceParams {
  cloudClient: string;
  uid: string;
}

/** Parameters of ICloudClient.setupCloudNetworkEnvironment. */
export interface ICloudClientSetupCloudNetworkEnvironmentParams {
  cloudClient: string;
  gatewayOsName: string;
  gatewayOsVersion: string;
  gatewayShape: string;
  tunnelNetworkName: string;
  tunnelNetworkRange: string;
}

/** Parameters of ICloudClient.startCloudNetworkGateway. */
export interface ICloudClientStartCloudNetworkGatewayParams {
  cloudClient: string;
  network: string;
  sshPublicKey: string;
}

/** Parameters of ICloudClient.startInstance. */
export interface ICloudClientStartInstanceParams {
  cloudClient: string;
  uid: string;
}

/** Parameters of ICloudClient.terminateInstance. */
export interface ICloudClientTerminateInstanceParams {
  cloudClient: string;
  uid: string;
}

/** Parameters of ICloudMachine.createConsoleConnection. */
export interface ICloudMachineCreateConsoleConnectionParams {
  cloudClient: string;
  cloudMachine: string;
  sshPublicKey: string;
}

/** Parameters of ICloudMachine.deleteConsoleConnection. */
export interface ICloudMachineDeleteConsoleConnectionParams {
  cloudClient: string;
  cloudMachine: string;
}

/** Parameters of ICloudMachine.enumerateMetricData. */
export interface ICloudMachineEnumerateMetricDataParams {
  cloudClient: string;
  cloudMachine: string;
  metricType:
    | 'Invalid'
    | 'CpuUtilization'
    | 'MemoryUtilization'
    | 'DiskBytesRead'
    | 'DiskBytesWritten'
    | 'NetworksBytesIn'
    | 'NetworksBytesOut';
  pointsNumber: number;
}

/** Parameters of ICloudMachine.get. */
export interface ICloudMachineGetParams {
  cloudClient: string;
  cloudMachine: string;
  attributes?: ReadonlyArray<
    | 'OSTypeId'
    | 'VNCConsoleCommand'
    | 'VNCConsoleCommandWindows'
    | 'accessError'
    | 'accessible'
    | 'cloudId'
    | 'consoleConnectionFingerprint'
    | 'id'
    | 'name'
    | 'serialConsoleCommand'
    | 'serialConsoleCommandWindows'
    | 'state'
  >;
}

/** Parameters of ICloudMachine.getConsoleHistory. */
export interface ICloudMachineGetConsoleHistoryParams {
  cloudClient: string;
  cloudMachine: string;
}

/** Parameters of ICloudMachine.getDetailsForm. */
export interface ICloudMachineGetDetailsFormParams {
  cloudClient: string;
  cloudMachine: string;
}

/** Parameters of ICloudMachine.getSettingsForm. */
export interface ICloudMachineGetSettingsFormParams {
  cloudClient: string;
  cloudMachine: string;
}

/** Parameters of ICloudMachine.listMetricNames. */
export interface ICloudMachineListMetricNamesParams {
  cloudClient: string;
  cloudMachine: string;
}

/** Parameters of ICloudMachine.powerDown. */
export interface ICloudMachinePowerDownParams {
  cloudClient: string;
  cloudMachine: string;
}

/** Parameters of ICloudMachine.powerUp. */
export interface ICloudMachinePowerUpParams {
  cloudClient: string;
  cloudMachine: string;
}

/** Parameters of ICloudMachine.reboot. */
export interface ICloudMachineRebootParams {
  cloudClient: string;
  cloudMachine: string;
}

/** Parameters of ICloudMachine.refresh. */
export interface ICloudMachineRefreshParams {
  cloudClient: string;
  cloudMachine: string;
}

/** Parameters of ICloudMachine.remove. */
export interface ICloudMachineRemoveParams {
  cloudClient: string;
  cloudMachine: string;
}

/** Parameters of ICloudMachine.reset. */
export interface ICloudMachineResetParams {
  cloudClient: string;
  cloudMachine: string;
}

/** Parameters of ICloudMachine.shutdown. */
export interface ICloudMachineShutdownParams {
  cloudClient: string;
  cloudMachine: string;
}

/** Parameters of ICloudMachine.terminate. */
export interface ICloudMachineTerminateParams {
  cloudClient: string;
  cloudMachine: string;
}

/** Parameters of ICloudMachine.unregister. */
export interface ICloudMachineUnregisterParams {
  cloudClient: string;
  cloudMachine: string;
}

/** Parameters of ICloudNetwork.get. */
export interface ICloudNetworkGetParams {
  cloudNetwork: string;
  attributes?: ReadonlyArray<'enabled' | 'networkId' | 'networkName' | 'profile' | 'provider'>;
}

/** Parameters of ICloudNetwork.update. */
export interface ICloudNetworkUpdateParams {
  cloudNetwork: string;
  enabled?: boolean;
  networkId?: string;
  networkName?: string;
  profile?: string;
  provider?: string;
}

/** Parameters of ICloudProfile.createCloudClient. */
export interface ICloudProfileCreateCloudClientParams {
  profile: string;
  provider: string;
}

/** Parameters of ICloudProfile.get. */
export interface ICloudProfileGetParams {
  profile: string;
  provider: string;
  attributes?: ReadonlyArray<'name' | 'providerId'>;
}

/** Parameters of ICloudProfile.getProperties. */
export interface ICloudProfileGetPropertiesParams {
  profile: string;
  provider: string;
  names?: string;
}

/** Parameters of ICloudProfile.getProperty. */
export interface ICloudProfileGetPropertyParams {
  name: string;
  profile: string;
  provider: string;
}

/** Parameters of ICloudProfile.remove. */
export interface ICloudProfileRemoveParams {
  profile: string;
  provider: string;
}

/** Parameters of ICloudProfile.setProperties. */
export interface ICloudProfileSetPropertiesParams {
  profile: string;
  provider: string;
  names?: ReadonlyArray<string>;
  values?: ReadonlyArray<string>;
}

/** Parameters of ICloudProfile.setProperty. */
export interface ICloudProfileSetPropertyParams {
  name: string;
  profile: string;
  provider: string;
  value: string;
}

/** Parameters of ICloudProfile.update. */
export interface ICloudProfileUpdateParams {
  profile: string;
  provider: string;
  name?: string;
}

/** Parameters of ICloudProvider.createProfile. */
export interface ICloudProviderCreateProfileParams {
  profileName: string;
  provider: string;
  names?: ReadonlyArray<string>;
  values?: ReadonlyArray<string>;
}

/** Parameters of ICloudProvider.get. */
export interface ICloudProviderGetParams {
  provider: string;
  attributes?: ReadonlyArray<'id' | 'name' | 'profileNames' | 'profiles' | 'shortName' | 'supportedPropertyNames'>;
}

/** Parameters of ICloudProvider.getProfileByName. */
export interface ICloudProviderGetProfileByNameParams {
  profileName: string;
  provider: string;
}

/** Parameters of ICloudProvider.getPropertyDescription. */
export interface ICloudProviderGetPropertyDescriptionParams {
  name: string;
  provider: string;
}

/** Parameters of ICloudProvider.importProfiles. */
export interface ICloudProviderImportProfilesParams {
  provider: string;
}

/** Parameters of ICloudProvider.prepareUninstall. */
export interface ICloudProviderPrepareUninstallParams {
  provider: string;
}

/** Parameters of ICloudProvider.restoreProfiles. */
export interface ICloudProviderRestoreProfilesParams {
  provider: string;
}

/** Parameters of ICloudProvider.saveProfiles. */
export interface ICloudProviderSaveProfilesParams {
  provider: string;
}

/** Parameters of ICloudProviderManager.get. */
export interface ICloudProviderManagerGetParams {
  attributes?: ReadonlyArray<'providers'>;
}

/** Parameters of ICloudProviderManager.getProviderById. */
export interface ICloudProviderManagerGetProviderByIdParams {
  providerId: string;
}

/** Parameters of ICloudProviderManager.getProviderByName. */
export interface ICloudProviderManagerGetProviderByNameParams {
  providerName: string;
}

/** Parameters of ICloudProviderManager.getProviderByShortName. */
export interface ICloudProviderManagerGetProviderByShortNameParams {
  providerName: string;
}

/** Parameters of IForm.apply. */
export interface IFormApplyParams {
  form: string;
}

/** Parameters of IForm.get. */
export interface IFormGetParams {
  form: string;
  attributes?: ReadonlyArray<'values'>;
}

/** Parameters of IForm.getFieldGroup. */
export interface IFormGetFieldGroupParams {
  field: string;
  form: string;
}

/** Parameters of IFormValue.get. */
export interface IFormValueGetParams {
  field: string;
  form: string;
  attributes?: ReadonlyArray<'description' | 'enabled' | 'generation' | 'help' | 'label' | 'type' | 'visible'>;
}

/** Parameters of IRangedInteger64FormValue.get. */
export interface IRangedInteger64FormValueGetParams {
  field: string;
  form: string;
  attributes?: ReadonlyArray<
    'description' | 'enabled' | 'generation' | 'help' | 'label' | 'maximum' | 'minimum' | 'suffix' | 'type' | 'visible'
  >;
}

/** Parameters of IRangedInteger64FormValue.getInteger. */
export interface IRangedInteger64FormValueGetIntegerParams {
  field: string;
  form: string;
}

/** Parameters of IRangedInteger64FormValue.setInteger. */
export interface IRangedInteger64FormValueSetIntegerParams {
  field: string;
  form: string;
  value: number;
}

/** Parameters of IRangedIntegerFormValue.get. */
export interface IRangedIntegerFormValueGetParams {
  field: string;
  form: string;
  attributes?: ReadonlyArray<
    'description' | 'enabled' | 'generation' | 'help' | 'label' | 'maximum' | 'minimum' | 'suffix' | 'type' | 'visible'
  >;
}

/** Parameters of IRangedIntegerFormValue.getInteger. */
export interface IRangedIntegerFormValueGetIntegerParams {
  field: string;
  form: string;
}

/** Parameters of IRangedIntegerFormValue.setInteger. */
export interface IRangedIntegerFormValueSetIntegerParams {
  field: string;
  form: string;
  value: number;
}

/** Parameters of IStringFormValue.get. */
export interface IStringFormValueGetParams {
  field: string;
  form: string;
  attributes?: ReadonlyArray<
    'clipboardString' | 'description' | 'enabled' | 'generation' | 'help' | 'label' | 'multiline' | 'type' | 'visible'
  >;
}

/** Parameters of IStringFormValue.getString. */
export interface IStringFormValueGetStringParams {
  field: string;
  form: string;
}

/** Parameters of IStringFormValue.setString. */
export interface IStringFormValueSetStringParams {
  field: string;
  form: string;
  text: string;
}

/** Parameters of IVirtualBox.createCloudNetwork. */
export interface IVirtualBoxCreateCloudNetworkParams {
  networkName: string;
}

/** Parameters of IVirtualBox.findCloudNetworkByName. */
export interface IVirtualBoxFindCloudNetworkByNameParams {
  networkName: string;
}

/** Parameters of IVirtualBox.removeCloudNetwork. */
export interface IVirtualBoxRemoveCloudNetworkParams {
  network: string;
}

/** Parameters of IVirtualSystemDescriptionForm.getVirtualSystemDescription. */
export interface IVirtualSystemDescriptionFormGetVirtualSystemDescriptionParams {
  form: string;
}

export interface IChoiceFormValue {
  description?: string;
  enabled?: boolean;
  generation?: number;
  help?: string;
  label?: string;
  type?: 'Boolean' | 'String' | 'Choice' | 'RangedInteger' | 'RangedInteger64';
  values?: ReadonlyArray<string>;
  visible?: boolean;
}

export interface ICloudClient {
  cloudMachineList?: ReadonlyArray<ICloudMachine>;
  cloudMachineStubList?: ReadonlyArray<ICloudMachine>;
  handle?: string;
}

export interface ICloudClientAddCloudMachineResult {
  machine?: ICloudMachine;
}

export interface ICloudClientCloneInstanceResult {
  clone?: ICloudMachine;
}

export interface ICloudClientCreateCloudMachineResult {
  machine?: ICloudMachine;
}

export interface ICloudClientGetExportDescriptionFormResult {
  form?: IVirtualSystemDescriptionForm;
}

export interface ICloudClientGetImageInfoResult {
  infoArray?: ReadonlyArray<string>;
}

export interface ICloudClientGetImportDescriptionFormResult {
  form?: IVirtualSystemDescriptionForm;
}

export interface ICloudClientGetLaunchDescriptionFormResult {
  form?: IVirtualSystemDescriptionForm;
}

export interface ICloudClientGetSubnetSelectionFormResult {
  form?: IVirtualSystemDescriptionForm;
}

export interface ICloudClientGetVnicInfoResult {
  infoArray?: ReadonlyArray<string>;
}

export interface ICloudClientListBootVolumesResult {
  returnIds?: ReadonlyArray<string>;
  returnNames?: ReadonlyArray<string>;
}

export interface ICloudClientListImagesResult {
  returnIds?: ReadonlyArray<string>;
  returnNames?: ReadonlyArray<string>;
}

export interface ICloudClientListInstancesResult {
  returnIds?: ReadonlyArray<string>;
  returnNames?: ReadonlyArray<string>;
}

export interface ICloudClientListSourceBootVolumesResult {
  returnIds?: ReadonlyArray<string>;
  returnNames?: ReadonlyArray<string>;
}

export interface ICloudClientListSourceInstancesResult {
  returnIds?: ReadonlyArray<string>;
  returnNames?: ReadonlyArray<string>;
}

export interface ICloudClientListVnicAttachmentsResult {
  returnVnicAttachmentIds?: ReadonlyArray<string>;
  returnVnicIds?: ReadonlyArray<string>;
}

export interface ICloudClientSetupCloudNetworkEnvironmentResult {
  networkEnvironmentInfo?: ICloudNetworkEnvironmentInfo;
}

export interface ICloudClientStartCloudNetworkGatewayResult {
  gatewayInfo?: ICloudNetworkGatewayInfo;
}

export interface ICloudMachine {
  OSTypeId?: string;
  VNCConsoleCommand?: string;
  VNCConsoleCommandWindows?: string;
  accessError?: string;
  accessible?: boolean;
  cloudId?: string;
  consoleConnectionFingerprint?: string;
  id?: string;
  name?: string;
  serialConsoleCommand?: string;
  serialConsoleCommandWindows?: string;
  state?:
    | 'Invalid'
    | 'Provisioning'
    | 'Running'
    | 'Starting'
    | 'Stopping'
    | 'Stopped'
    | 'CreatingImage'
    | 'Terminating'
    | 'Terminated';
}

export interface ICloudMachineEnumerateMetricDataResult {
  timestamps?: ReadonlyArray<string>;
  unit?: ReadonlyArray<string>;
  values?: ReadonlyArray<string>;
}

export interface ICloudMachineGetConsoleHistoryResult {
  stream?: medium.IDataStream;
}

export interface ICloudMachineGetSettingsFormResult {
  form?: IForm;
}

export interface ICloudMachineListMetricNamesResult {
  metricNames?: ReadonlyArray<string>;
}

export interface ICloudNetwork {
  enabled?: boolean;
  networkId?: string;
  networkName?: string;
  profile?: string;
  provider?: string;
}

export interface ICloudNetworkEnvironmentInfo {
  tunnelNetworkId?: string;
}

export interface ICloudNetworkGatewayInfo {
  instanceId?: string;
  macAddress?: string;
  publicIP?: string;
  secondaryPublicIP?: string;
}

export interface ICloudProfile {
  name?: string;
  providerId?: string;
}

export interface ICloudProfileGetPropertiesResult {
  name?: string;
  value?: string;
}

export interface ICloudProvider {
  id?: string;
  name?: string;
  profileNames?: ReadonlyArray<string>;
  profiles?: ReadonlyArray<ICloudProfile>;
  shortName?: string;
  supportedPropertyNames?: ReadonlyArray<string>;
}

export interface ICloudProviderManager {
  providers?: ReadonlyArray<ICloudProvider>;
}

export interface IForm {
  handle?: string;
  values?: ReadonlyArray<IFormValue>;
}

export interface IFormValue {
  description?: string;
  enabled?: boolean;
  generation?: number;
  help?: string;
  label?: string;
  type?: 'Boolean' | 'String' | 'Choice' | 'RangedInteger' | 'RangedInteger64';
  visible?: boolean;
}

export interface IRangedInteger64FormValue {
  description?: string;
  enabled?: boolean;
  generation?: number;
  help?: string;
  label?: string;
  maximum?: number;
  minimum?: number;
  suffix?: string;
  type?: 'Boolean' | 'String' | 'Choice' | 'RangedInteger' | 'RangedInteger64';
  visible?: boolean;
}

export interface IRangedIntegerFormValue {
  description?: string;
  enabled?: boolean;
  generation?: number;
  help?: string;
  label?: string;
  maximum?: number;
  minimum?: number;
  suffix?: string;
  type?: 'Boolean' | 'String' | 'Choice' | 'RangedInteger' | 'RangedInteger64';
  visible?: boolean;
}

export interface IStringFormValue {
  clipboardString?: string;
  description?: string;
  enabled?: boolean;
  generation?: number;
  help?: string;
  label?: string;
  multiline?: boolean;
  type?: 'Boolean' | 'String' | 'Choice' | 'RangedInteger' | 'RangedInteger64';
  visible?: boolean;
}

export interface IVirtualSystemDescriptionForm {
  handle?: string;
  values?: ReadonlyArray<IFormValue>;
}
