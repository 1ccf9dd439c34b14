// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, list, shape, text, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const iChoiceFormValue: ShapeDef<t.IChoiceFormValue> = {
  description: text(),
  enabled: flag(),
  generation: whole(),
  help: text(),
  label: text(),
  type: text(undefined, { oneOf: ['Boolean', 'String', 'Choice', 'RangedInteger', 'RangedInteger64'] }),
  values: list(text()),
  visible: flag(),
};

export const iCloudClient: ShapeDef<t.ICloudClient> = {
  cloudMachineList: list(shape('ICloudMachine')),
  cloudMachineStubList: list(shape('ICloudMachine')),
  handle: text(),
};

export const iCloudClientAddCloudMachineResult: ShapeDef<t.ICloudClientAddCloudMachineResult> = {
  machine: shape('ICloudMachine'),
};

export const iCloudClientCloneInstanceResult: ShapeDef<t.ICloudClientCloneInstanceResult> = {
  clone: shape('ICloudMachine'),
};

export const iCloudClientCreateCloudMachineResult: ShapeDef<t.ICloudClientCreateCloudMachineResult> = {
  machine: shape('ICloudMachine'),
};

export const iCloudClientGetExportDescriptionFormResult: ShapeDef<t.ICloudClientGetExportDescriptionFormResult> = {
  form: shape('IVirtualSystemDescriptionForm'),
};

export const iCloudClientGetImageInfoResult: ShapeDef<t.ICloudClientGetImageInfoResult> = {
  infoArray: list(text()),
};

export const iCloudClientGetImportDescriptionFormResult: ShapeDef<t.ICloudClientGetImportDescriptionFormResult> = {
  form: shape('IVirtualSystemDescriptionForm'),
};

export const iCloudClientGetLaunchDescriptionFormResult: ShapeDef<t.ICloudClientGetLaunchDescriptionFormResult> = {
  form: shape('IVirtualSystemDescriptionForm'),
};

export const iCloudClientGetSubnetSelectionFormResult: ShapeDef<t.ICloudClientGetSubnetSelectionFormResult> = {
  form: shape('IVirtualSystemDescriptionForm'),
};

export const iCloudClientGetVnicInfoResult: ShapeDef<t.ICloudClientGetVnicInfoResult> = {
  infoArray: list(text()),
};

export const iCloudClientListBootVolumesResult: ShapeDef<t.ICloudClientListBootVolumesResult> = {
  returnIds: list(text()),
  returnNames: list(text()),
};

export const iCloudClientListImagesResult: ShapeDef<t.ICloudClientListImagesResult> = {
  returnIds: list(text()),
  returnNames: list(text()),
};

export const iCloudClientListInstancesResult: ShapeDef<t.ICloudClientListInstancesResult> = {
  returnIds: list(text()),
  returnNames: list(text()),
};

export const iCloudClientListSourceBootVolumesResult: ShapeDef<t.ICloudClientListSourceBootVolumesResult> = {
  returnIds: list(text()),
  returnNames: list(text()),
};

export const iCloudClientListSourceInstancesResult: ShapeDef<t.ICloudClientListSourceInstancesResult> = {
  returnIds: list(text()),
  returnNames: list(text()),
};

export const iCloudClientListVnicAttachmentsResult: ShapeDef<t.ICloudClientListVnicAttachmentsResult> = {
  returnVnicAttachmentIds: list(text()),
  returnVnicIds: list(text()),
};

export const iCloudClientSetupCloudNetworkEnvironmentResult: ShapeDef<t.ICloudClientSetupCloudNetworkEnvironmentResult> =
  {
    networkEnvironmentInfo: shape('ICloudNetworkEnvironmentInfo'),
  };

export const iCloudClientStartCloudNetworkGatewayResult: ShapeDef<t.ICloudClientStartCloudNetworkGatewayResult> = {
  gatewayInfo: shape('ICloudNetworkGatewayInfo'),
};

export const iCloudMachine: ShapeDef<t.ICloudMachine> = {
  OSTypeId: text(),
  VNCConsoleCommand: text(),
  VNCConsoleCommandWindows: text(),
  accessError: text(),
  accessible: flag(),
  cloudId: text(),
  consoleConnectionFingerprint: text(),
  id: uuid(),
  name: text(),
  serialConsoleCommand: text(),
  serialConsoleCommandWindows: text(),
  state: text(undefined, {
    oneOf: [
      'Invalid',
      'Provisioning',
      'Running',
      'Starting',
      'Stopping',
      'Stopped',
      'CreatingImage',
      'Terminating',
      'Terminated',
    ],
  }),
};

export const iCloudMachineEnumerateMetricDataResult: ShapeDef<t.ICloudMachineEnumerateMetricDataResult> = {
  timestamps: list(text()),
  unit: list(text()),
  values: list(text()),
};

export const iCloudMachineGetConsoleHistoryResult: ShapeDef<t.ICloudMachineGetConsoleHistoryResult> = {
  stream: shape('IDataStream'),
};

export const iCloudMachineGetSettingsFormResult: ShapeDef<t.ICloudMachineGetSettingsFormResult> = {
  form: shape('IForm'),
};

export const iCloudMachineListMetricNamesResult: ShapeDef<t.ICloudMachineListMetricNamesResult> = {
  metricNames: list(text()),
};

export const iCloudNetwork: ShapeDef<t.ICloudNetwork> = {
  enabled: flag(),
  networkId: text(),
  networkName: text(),
  profile: text(),
  provider: text(),
};

export const iCloudNetworkEnvironmentInfo: ShapeDef<t.ICloudNetworkEnvironmentInfo> = {
  tunnelNetworkId: text(),
};

export const iCloudNetworkGatewayInfo: ShapeDef<t.ICloudNetworkGatewayInfo> = {
  instanceId: text(),
  macAddress: text(),
  publicIP: text(),
  secondaryPublicIP: text(),
};

export const iCloudProfile: ShapeDef<t.ICloudProfile> = {
  name: text(),
  providerId: uuid(),
};

export const iCloudProfileGetPropertiesResult: ShapeDef<t.ICloudProfileGetPropertiesResult> = {
  name: text(),
  value: text(),
};

export const iCloudProvider: ShapeDef<t.ICloudProvider> = {
  id: uuid(),
  name: text(),
  profileNames: list(text()),
  profiles: list(shape('ICloudProfile')),
  shortName: text(),
  supportedPropertyNames: list(text()),
};

export const iCloudProviderManager: ShapeDef<t.ICloudProviderManager> = {
  providers: list(shape('ICloudProvider')),
};

export const iForm: ShapeDef<t.IForm> = {
  handle: text(),
  values: list(shape('IFormValue')),
};

export const iFormValue: ShapeDef<t.IFormValue> = {
  description: text(),
  enabled: flag(),
  generation: whole(),
  help: text(),
  label: text(),
  type: text(undefined, { oneOf: ['Boolean', 'String', 'Choice', 'RangedInteger', 'RangedInteger64'] }),
  visible: flag(),
};

export const iRangedInteger64FormValue: ShapeDef<t.IRangedInteger64FormValue> = {
  description: text(),
  enabled: flag(),
  generation: whole(),
  help: text(),
  label: text(),
  maximum: whole(),
  minimum: whole(),
  suffix: text(),
  type: text(undefined, { oneOf: ['Boolean', 'String', 'Choice', 'RangedInteger', 'RangedInteger64'] }),
  visible: flag(),
};

export const iRangedIntegerFormValue: ShapeDef<t.IRangedIntegerFormValue> = {
  description: text(),
  enabled: flag(),
  generation: whole(),
  help: text(),
  label: text(),
  maximum: whole(),
  minimum: whole(),
  suffix: text(),
  type: text(undefined, { oneOf: ['Boolean', 'String', 'Choice', 'RangedInteger', 'RangedInteger64'] }),
  visible: flag(),
};

export const iStringFormValue: ShapeDef<t.IStringFormValue> = {
  clipboardString: text(),
  description: text(),
  enabled: flag(),
  generation: whole(),
  help: text(),
  label: text(),
  multiline: flag(),
  type: text(undefined, { oneOf: ['Boolean', 'String', 'Choice', 'RangedInteger', 'RangedInteger64'] }),
  visible: flag(),
};

export const iVirtualSystemDescriptionForm: ShapeDef<t.IVirtualSystemDescriptionForm> = {
  handle: text(),
  values: list(shape('IFormValue')),
};
