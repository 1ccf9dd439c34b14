// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import {
  flag,
  list,
  nothing,
  required,
  shape,
  type ToolDef,
  text,
  tool,
  uuid,
  whole,
} from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const iBooleanFormValueGetSelected: ToolDef<t.IBooleanFormValueGetSelectedParams> = tool({
  name: 'virtualbox_get_cloud_form_checkbox',
  title: 'Get cloud form checkbox',
  doc: 'Show whether a checkbox of a form is ticked.',
  category: 'cloud',
  operations: ['IBooleanFormValue.getSelected'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IBooleanFormValue',
    how: 'invoke',
    operation: 'IBooleanFormValue_getSelected',
    sends: [],
    returns: 'boolean',
    path: ['@form', { op: 'IForm_getValues', pick: 'field', by: ['IFormValue_getLabel'] }],
  },
  result: flag(),
  params: {
    field: required(text('Field of the form, by its label')),
    form: required(text('Handle of the form')),
  },
});

export const iBooleanFormValueSetSelected: ToolDef<t.IBooleanFormValueSetSelectedParams> = tool({
  name: 'virtualbox_set_cloud_form_checkbox',
  title: 'Set cloud form checkbox',
  doc: 'Tick or clear a checkbox of a form.',
  category: 'cloud',
  operations: ['IBooleanFormValue.setSelected'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IBooleanFormValue',
    how: 'invoke',
    operation: 'IBooleanFormValue_setSelected',
    sends: ['selected'],
    returns: 'IProgress',
    path: ['@form', { op: 'IForm_getValues', pick: 'field', by: ['IFormValue_getLabel'] }],
  },
  result: nothing,
  params: {
    field: required(text('Field of the form, by its label')),
    form: required(text('Handle of the form')),
    selected: flag('Whether it is ticked', { wire: 'boolean' }),
  },
});

export const iChoiceFormValueGet: ToolDef<t.IChoiceFormValueGetParams> = tool({
  name: 'virtualbox_get_cloud_form_choices',
  title: 'Get cloud form choices',
  doc: 'Show the choices of a field of a form.',
  category: 'cloud',
  operations: ['IChoiceFormValue.getValues'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IChoiceFormValue',
    how: 'get',
    reads: [
      'description string IFormValue',
      'enabled boolean IFormValue',
      'generation int32 IFormValue',
      'help string IFormValue',
      'label string IFormValue',
      'type enum IFormValue',
      'values string[]',
      'visible boolean IFormValue',
    ],
    path: ['@form', { op: 'IForm_getValues', pick: 'field', by: ['IFormValue_getLabel'] }],
  },
  result: shape('IChoiceFormValue'),
  params: {
    field: required(text('Field of the form, by its label')),
    form: required(text('Handle of the form')),
    attributes: list(
      text(undefined, {
        oneOf: ['description', 'enabled', 'generation', 'help', 'label', 'type', 'values', 'visible'],
      }),
      'Only these attributes; all of them when left out',
    ),
  },
});

export const iChoiceFormValueGetSelectedIndex: ToolDef<t.IChoiceFormValueGetSelectedIndexParams> = tool({
  name: 'virtualbox_get_cloud_form_choice',
  title: 'Get cloud form choice',
  doc: 'Show which choice of a form is taken.',
  category: 'cloud',
  operations: ['IChoiceFormValue.getSelectedIndex'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IChoiceFormValue',
    how: 'invoke',
    operation: 'IChoiceFormValue_getSelectedIndex',
    sends: [],
    returns: 'int32',
    path: ['@form', { op: 'IForm_getValues', pick: 'field', by: ['IFormValue_getLabel'] }],
  },
  result: whole(),
  params: {
    field: required(text('Field of the form, by its label')),
    form: required(text('Handle of the form')),
  },
});

export const iChoiceFormValueSetSelectedIndex: ToolDef<t.IChoiceFormValueSetSelectedIndexParams> = tool({
  name: 'virtualbox_set_cloud_form_choice',
  title: 'Set cloud form choice',
  doc: 'Take a choice of a form.',
  category: 'cloud',
  operations: ['IChoiceFormValue.setSelectedIndex'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IChoiceFormValue',
    how: 'invoke',
    operation: 'IChoiceFormValue_setSelectedIndex',
    sends: ['index'],
    returns: 'IProgress',
    path: ['@form', { op: 'IForm_getValues', pick: 'field', by: ['IFormValue_getLabel'] }],
  },
  result: nothing,
  params: {
    field: required(text('Field of the form, by its label')),
    form: required(text('Handle of the form')),
    index: required(whole('Which choice, from 0', { wire: 'int32' })),
  },
});

export const iCloudClientAddCloudMachine: ToolDef<t.ICloudClientAddCloudMachineParams> = tool({
  name: 'virtualbox_add_cloud_machine',
  title: 'Add cloud machine',
  doc: 'Take an existing cloud instance into VirtualBox.',
  category: 'cloud',
  operations: ['ICloudClient.addCloudMachine'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'ICloudClient',
    how: 'invoke',
    operation: 'ICloudClient_addCloudMachine',
    sends: ['instanceId'],
    returns: 'IProgress',
    outs: ['machine ICloudMachine'],
    path: ['@cloudClient'],
  },
  result: shape('ICloudClientAddCloudMachineResult'),
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    instanceId: required(text('Id of the instance in the cloud', { wire: 'string' })),
  },
});

export const iCloudClientCloneInstance: ToolDef<t.ICloudClientCloneInstanceParams> = tool({
  name: 'virtualbox_clone_cloud_instance',
  title: 'Clone cloud instance',
  doc: 'Copy a cloud instance.',
  category: 'cloud',
  operations: ['ICloudClient.cloneInstance'],
  effect: 'act',
  risk: 'high',
  flags: ['money'],
  call: {
    kind: 'soap',
    on: 'ICloudClient',
    how: 'invoke',
    operation: 'ICloudClient_cloneInstance',
    sends: ['uid', 'newName'],
    returns: 'IProgress',
    outs: ['clone ICloudMachine'],
    path: ['@cloudClient'],
  },
  result: shape('ICloudClientCloneInstanceResult'),
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    newName: required(text('Name of the copy', { wire: 'string' })),
    uid: required(text('Id in the cloud', { wire: 'string' })),
  },
});

export const iCloudClientCreateCloudMachine: ToolDef<t.ICloudClientCreateCloudMachineParams> = tool({
  name: 'virtualbox_create_cloud_machine',
  title: 'Create cloud machine',
  doc: 'Create a cloud machine from a description.',
  category: 'cloud',
  operations: ['ICloudClient.createCloudMachine'],
  effect: 'act',
  risk: 'high',
  flags: ['money'],
  call: {
    kind: 'soap',
    on: 'ICloudClient',
    how: 'invoke',
    operation: 'ICloudClient_createCloudMachine',
    sends: ['description'],
    returns: 'IProgress',
    outs: ['machine ICloudMachine'],
    path: ['@cloudClient'],
  },
  result: shape('ICloudClientCreateCloudMachineResult'),
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    description: text('Note for people; handle of the description in cloud calls', {
      wire: 'IVirtualSystemDescription',
    }),
  },
});

export const iCloudClientCreateImage: ToolDef<t.ICloudClientCreateImageParams> = tool({
  name: 'virtualbox_create_cloud_image',
  title: 'Create cloud image',
  doc: 'Make an image of a cloud instance or object.',
  category: 'cloud',
  operations: ['ICloudClient.createImage'],
  effect: 'write',
  risk: 'high',
  flags: ['dataOut', 'money'],
  call: {
    kind: 'soap',
    on: 'ICloudClient',
    how: 'invoke',
    operation: 'ICloudClient_createImage',
    sends: ['parameters'],
    returns: 'IProgress',
    path: ['@cloudClient'],
  },
  result: nothing,
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    parameters: list(text(), "Settings in the cloud's own words, NAME=value", { wire: 'string[]' }),
  },
});

export const iCloudClientDeleteImage: ToolDef<t.ICloudClientDeleteImageParams> = tool({
  name: 'virtualbox_delete_cloud_image',
  title: 'Delete cloud image',
  doc: 'Delete an image in the cloud.',
  category: 'cloud',
  operations: ['ICloudClient.deleteImage'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: {
    kind: 'soap',
    on: 'ICloudClient',
    how: 'invoke',
    operation: 'ICloudClient_deleteImage',
    sends: ['uid'],
    returns: 'IProgress',
    path: ['@cloudClient'],
  },
  result: nothing,
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    uid: required(text('Id in the cloud', { wire: 'string' })),
  },
});

export const iCloudClientExportImage: ToolDef<t.ICloudClientExportImageParams> = tool({
  name: 'virtualbox_export_cloud_image',
  title: 'Export cloud image',
  doc: 'Copy a disk of this host into the cloud as an image.',
  category: 'cloud',
  operations: ['ICloudClient.exportImage'],
  effect: 'write',
  risk: 'high',
  flags: ['dataOut', 'money'],
  call: {
    kind: 'soap',
    on: 'ICloudClient',
    how: 'invoke',
    operation: 'ICloudClient_exportImage',
    sends: ['image', 'parameters'],
    returns: 'IProgress',
    path: ['@cloudClient'],
  },
  result: nothing,
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    image: required(text('Disk, by path or id', { wire: 'IMedium' })),
    parameters: list(text(), "Settings in the cloud's own words, NAME=value", { wire: 'string[]' }),
  },
});

export const iCloudClientGet: ToolDef<t.ICloudClientGetParams> = tool({
  name: 'virtualbox_get_cloud_client',
  title: 'Get cloud client',
  doc: 'Show the cloud machines that a client has read.',
  category: 'cloud',
  operations: ['ICloudClient.getCloudMachineList', 'ICloudClient.getCloudMachineStubList'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'ICloudClient',
    how: 'get',
    reads: ['cloudMachineList ICloudMachine[]', 'cloudMachineStubList ICloudMachine[]'],
    path: ['@cloudClient'],
  },
  result: shape('ICloudClient'),
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    attributes: list(
      text(undefined, { oneOf: ['cloudMachineList', 'cloudMachineStubList'] }),
      'Only these attributes; all of them when left out',
    ),
  },
});

export const iCloudClientGetCloudMachine: ToolDef<t.ICloudClientGetCloudMachineParams> = tool({
  name: 'virtualbox_find_cloud_machine',
  title: 'Find cloud machine',
  doc: 'Look a cloud machine up by id.',
  category: 'cloud',
  operations: ['ICloudClient.getCloudMachine'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'ICloudClient',
    how: 'invoke',
    operation: 'ICloudClient_getCloudMachine',
    sends: ['id'],
    returns: 'ICloudMachine',
    path: ['@cloudClient'],
  },
  result: shape('ICloudMachine'),
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    id: required(uuid('UUID of what is meant', { wire: 'string' })),
  },
});

export const iCloudClientGetExportDescriptionForm: ToolDef<t.ICloudClientGetExportDescriptionFormParams> = tool({
  name: 'virtualbox_get_cloud_export_form',
  title: 'Get cloud export form',
  doc: 'Get the form to fill in before exporting to the cloud.',
  category: 'cloud',
  operations: ['ICloudClient.getExportDescriptionForm'],
  effect: 'act',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'ICloudClient',
    how: 'invoke',
    operation: 'ICloudClient_getExportDescriptionForm',
    sends: ['description'],
    returns: 'IProgress',
    outs: ['form IVirtualSystemDescriptionForm'],
    path: ['@cloudClient'],
  },
  result: shape('ICloudClientGetExportDescriptionFormResult'),
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    description: text('Note for people; handle of the description in cloud calls', {
      wire: 'IVirtualSystemDescription',
    }),
  },
});

export const iCloudClientGetImageInfo: ToolDef<t.ICloudClientGetImageInfoParams> = tool({
  name: 'virtualbox_get_cloud_image',
  title: 'Get cloud image',
  doc: 'Show the facts of a cloud image.',
  category: 'cloud',
  operations: ['ICloudClient.getImageInfo'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'ICloudClient',
    how: 'invoke',
    operation: 'ICloudClient_getImageInfo',
    sends: ['uid'],
    returns: 'IProgress',
    outs: ['infoArray IStringArray'],
    path: ['@cloudClient'],
  },
  result: shape('ICloudClientGetImageInfoResult'),
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    uid: required(text('Id in the cloud', { wire: 'string' })),
  },
});

export const iCloudClientGetImportDescriptionForm: ToolDef<t.ICloudClientGetImportDescriptionFormParams> = tool({
  name: 'virtualbox_get_cloud_import_form',
  title: 'Get cloud import form',
  doc: 'Get the form to fill in before importing from the cloud.',
  category: 'cloud',
  operations: ['ICloudClient.getImportDescriptionForm'],
  effect: 'act',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'ICloudClient',
    how: 'invoke',
    operation: 'ICloudClient_getImportDescriptionForm',
    sends: ['description'],
    returns: 'IProgress',
    outs: ['form IVirtualSystemDescriptionForm'],
    path: ['@cloudClient'],
  },
  result: shape('ICloudClientGetImportDescriptionFormResult'),
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    description: text('Note for people; handle of the description in cloud calls', {
      wire: 'IVirtualSystemDescription',
    }),
  },
});

export const iCloudClientGetInstanceInfo: ToolDef<t.ICloudClientGetInstanceInfoParams> = tool({
  name: 'virtualbox_get_cloud_instance',
  title: 'Get cloud instance',
  doc: 'Fill a description with the facts of a cloud instance.',
  category: 'cloud',
  operations: ['ICloudClient.getInstanceInfo'],
  effect: 'act',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'ICloudClient',
    how: 'invoke',
    operation: 'ICloudClient_getInstanceInfo',
    sends: ['uid', 'description'],
    returns: 'IProgress',
    path: ['@cloudClient'],
  },
  result: nothing,
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    uid: required(text('Id in the cloud', { wire: 'string' })),
    description: text('Note for people; handle of the description in cloud calls', {
      wire: 'IVirtualSystemDescription',
    }),
  },
});

export const iCloudClientGetLaunchDescriptionForm: ToolDef<t.ICloudClientGetLaunchDescriptionFormParams> = tool({
  name: 'virtualbox_get_cloud_launch_form',
  title: 'Get cloud launch form',
  doc: 'Get the form to fill in before launching in the cloud.',
  category: 'cloud',
  operations: ['ICloudClient.getLaunchDescriptionForm'],
  effect: 'act',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'ICloudClient',
    how: 'invoke',
    operation: 'ICloudClient_getLaunchDescriptionForm',
    sends: ['description'],
    returns: 'IProgress',
    outs: ['form IVirtualSystemDescriptionForm'],
    path: ['@cloudClient'],
  },
  result: shape('ICloudClientGetLaunchDescriptionFormResult'),
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    description: text('Note for people; handle of the description in cloud calls', {
      wire: 'IVirtualSystemDescription',
    }),
  },
});

export const iCloudClientGetMetricTypeByName: ToolDef<t.ICloudClientGetMetricTypeByNameParams> = tool({
  name: 'virtualbox_get_cloud_metric_type',
  title: 'Get cloud metric type',
  doc: 'Tell which metric a name of the cloud means.',
  category: 'cloud',
  operations: ['ICloudClient.getMetricTypeByName'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'ICloudClient',
    how: 'invoke',
    operation: 'ICloudClient_getMetricTypeByName',
    sends: ['metricName'],
    returns: 'enum',
    path: ['@cloudClient'],
  },
  result: text(undefined, {
    oneOf: [
      'Invalid',
      'CpuUtilization',
      'MemoryUtilization',
      'DiskBytesRead',
      'DiskBytesWritten',
      'NetworksBytesIn',
      'NetworksBytesOut',
    ],
  }),
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    metricName: required(text('Name of the metric', { wire: 'string' })),
  },
});

export const iCloudClientGetSubnetSelectionForm: ToolDef<t.ICloudClientGetSubnetSelectionFormParams> = tool({
  name: 'virtualbox_get_cloud_subnet_form',
  title: 'Get cloud subnet form',
  doc: 'Get the form in which a subnet is chosen.',
  category: 'cloud',
  operations: ['ICloudClient.getSubnetSelectionForm'],
  effect: 'act',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'ICloudClient',
    how: 'invoke',
    operation: 'ICloudClient_getSubnetSelectionForm',
    sends: ['description'],
    returns: 'IProgress',
    outs: ['form IVirtualSystemDescriptionForm'],
    path: ['@cloudClient'],
  },
  result: shape('ICloudClientGetSubnetSelectionFormResult'),
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    description: text('Note for people; handle of the description in cloud calls', {
      wire: 'IVirtualSystemDescription',
    }),
  },
});

export const iCloudClientGetVnicInfo: ToolDef<t.ICloudClientGetVnicInfoParams> = tool({
  name: 'virtualbox_get_cloud_vnic',
  title: 'Get cloud VNIC',
  doc: 'Show the facts of a cloud network card.',
  category: 'cloud',
  operations: ['ICloudClient.getVnicInfo'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'ICloudClient',
    how: 'invoke',
    operation: 'ICloudClient_getVnicInfo',
    sends: ['uid'],
    returns: 'IProgress',
    outs: ['infoArray IStringArray'],
    path: ['@cloudClient'],
  },
  result: shape('ICloudClientGetVnicInfoResult'),
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    uid: required(text('Id in the cloud', { wire: 'string' })),
  },
});

export const iCloudClientImportImage: ToolDef<t.ICloudClientImportImageParams> = tool({
  name: 'virtualbox_import_cloud_image',
  title: 'Import cloud image',
  doc: 'Copy an image of the cloud to this host.',
  category: 'cloud',
  operations: ['ICloudClient.importImage'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'ICloudClient',
    how: 'invoke',
    operation: 'ICloudClient_importImage',
    sends: ['uid', 'parameters'],
    returns: 'IProgress',
    path: ['@cloudClient'],
  },
  result: nothing,
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    uid: required(text('Id in the cloud', { wire: 'string' })),
    parameters: list(text(), "Settings in the cloud's own words, NAME=value", { wire: 'string[]' }),
  },
});

export const iCloudClientLaunchVm: ToolDef<t.ICloudClientLaunchVmParams> = tool({
  name: 'virtualbox_launch_cloud_instance',
  title: 'Launch cloud instance',
  doc: 'Launch a cloud instance from a description.',
  category: 'cloud',
  operations: ['ICloudClient.launchVM'],
  effect: 'act',
  risk: 'high',
  flags: ['money'],
  call: {
    kind: 'soap',
    on: 'ICloudClient',
    how: 'invoke',
    operation: 'ICloudClient_launchVM',
    sends: ['description'],
    returns: 'IProgress',
    path: ['@cloudClient'],
  },
  result: nothing,
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    description: text('Note for people; handle of the description in cloud calls', {
      wire: 'IVirtualSystemDescription',
    }),
  },
});

export const iCloudClientListBootVolumes: ToolDef<t.ICloudClientListBootVolumesParams> = tool({
  name: 'virtualbox_list_cloud_boot_volumes',
  title: 'List cloud boot volumes',
  doc: 'List boot volumes in the cloud.',
  category: 'cloud',
  operations: ['ICloudClient.listBootVolumes'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'ICloudClient',
    how: 'invoke',
    operation: 'ICloudClient_listBootVolumes',
    sends: [],
    returns: 'IProgress',
    outs: ['returnNames IStringArray', 'returnIds IStringArray'],
    path: ['@cloudClient'],
  },
  result: shape('ICloudClientListBootVolumesResult'),
  params: {
    cloudClient: required(text('Handle of the cloud client')),
  },
});

export const iCloudClientListImages: ToolDef<t.ICloudClientListImagesParams> = tool({
  name: 'virtualbox_list_cloud_images',
  title: 'List cloud images',
  doc: 'List images in the cloud, by state.',
  category: 'cloud',
  operations: ['ICloudClient.listImages'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'ICloudClient',
    how: 'invoke',
    operation: 'ICloudClient_listImages',
    sends: ['imageState'],
    returns: 'IProgress',
    outs: ['returnNames IStringArray', 'returnIds IStringArray'],
    path: ['@cloudClient'],
  },
  result: shape('ICloudClientListImagesResult'),
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    imageState: list(
      text(undefined, {
        oneOf: ['Invalid', 'Provisioning', 'Importing', 'Available', 'Exporting', 'Disabled', 'Deleted'],
      }),
      'Only images in these states',
      { wire: 'enum[]' },
    ),
  },
});

export const iCloudClientListInstances: ToolDef<t.ICloudClientListInstancesParams> = tool({
  name: 'virtualbox_list_cloud_instances',
  title: 'List cloud instances',
  doc: 'List instances in the cloud, by state.',
  category: 'cloud',
  operations: ['ICloudClient.listInstances'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'ICloudClient',
    how: 'invoke',
    operation: 'ICloudClient_listInstances',
    sends: ['machineState'],
    returns: 'IProgress',
    outs: ['returnNames IStringArray', 'returnIds IStringArray'],
    path: ['@cloudClient'],
  },
  result: shape('ICloudClientListInstancesResult'),
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    machineState: list(
      text(undefined, {
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
      'Only instances in these states',
      { wire: 'enum[]' },
    ),
  },
});

export const iCloudClientListSourceBootVolumes: ToolDef<t.ICloudClientListSourceBootVolumesParams> = tool({
  name: 'virtualbox_list_cloud_source_boot_volumes',
  title: 'List cloud source boot volumes',
  doc: 'List boot volumes that can serve as a source.',
  category: 'cloud',
  operations: ['ICloudClient.listSourceBootVolumes'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'ICloudClient',
    how: 'invoke',
    operation: 'ICloudClient_listSourceBootVolumes',
    sends: [],
    returns: 'IProgress',
    outs: ['returnNames IStringArray', 'returnIds IStringArray'],
    path: ['@cloudClient'],
  },
  result: shape('ICloudClientListSourceBootVolumesResult'),
  params: {
    cloudClient: required(text('Handle of the cloud client')),
  },
});

export const iCloudClientListSourceInstances: ToolDef<t.ICloudClientListSourceInstancesParams> = tool({
  name: 'virtualbox_list_cloud_source_instances',
  title: 'List cloud source instances',
  doc: 'List instances that can serve as a source.',
  category: 'cloud',
  operations: ['ICloudClient.listSourceInstances'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'ICloudClient',
    how: 'invoke',
    operation: 'ICloudClient_listSourceInstances',
    sends: [],
    returns: 'IProgress',
    outs: ['returnNames IStringArray', 'returnIds IStringArray'],
    path: ['@cloudClient'],
  },
  result: shape('ICloudClientListSourceInstancesResult'),
  params: {
    cloudClient: required(text('Handle of the cloud client')),
  },
});

export const iCloudClientListVnicAttachments: ToolDef<t.ICloudClientListVnicAttachmentsParams> = tool({
  name: 'virtualbox_list_cloud_vnic_attachments',
  title: 'List cloud VNIC attachments',
  doc: 'List the network cards of cloud instances.',
  category: 'cloud',
  operations: ['ICloudClient.listVnicAttachments'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'ICloudClient',
    how: 'invoke',
    operation: 'ICloudClient_listVnicAttachments',
    sends: ['parameters'],
    returns: 'IProgress',
    outs: ['returnVnicAttachmentIds IStringArray', 'returnVnicIds IStringArray'],
    path: ['@cloudClient'],
  },
  result: shape('ICloudClientListVnicAttachmentsResult'),
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    parameters: list(text(), "Settings in the cloud's own words, NAME=value", { wire: 'string[]' }),
  },
});

export const iCloudClientPauseInstance: ToolDef<t.ICloudClientPauseInstanceParams> = tool({
  name: 'virtualbox_pause_cloud_instance',
  title: 'Pause cloud instance',
  doc: 'Stop a cloud instance.',
  category: 'cloud',
  operations: ['ICloudClient.pauseInstance'],
  effect: 'act',
  risk: 'high',
  call: {
    kind: 'soap',
    on: 'ICloudClient',
    how: 'invoke',
    operation: 'ICloudClient_pauseInstance',
    sends: ['uid'],
    returns: 'IProgress',
    path: ['@cloudClient'],
  },
  result: nothing,
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    uid: required(text('Id in the cloud', { wire: 'string' })),
  },
});

export const iCloudClientReadCloudMachineList: ToolDef<t.ICloudClientReadCloudMachineListParams> = tool({
  name: 'virtualbox_read_cloud_machine_list',
  title: 'Read cloud machine list',
  doc: 'Read the cloud machines that VirtualBox made.',
  category: 'cloud',
  operations: ['ICloudClient.readCloudMachineList'],
  effect: 'act',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'ICloudClient',
    how: 'invoke',
    operation: 'ICloudClient_readCloudMachineList',
    sends: [],
    returns: 'IProgress',
    path: ['@cloudClient'],
  },
  result: nothing,
  params: {
    cloudClient: required(text('Handle of the cloud client')),
  },
});

export const iCloudClientReadCloudMachineStubList: ToolDef<t.ICloudClientReadCloudMachineStubListParams> = tool({
  name: 'virtualbox_read_cloud_machine_stub_list',
  title: 'Read cloud machine stub list',
  doc: 'Read the cloud machines that VirtualBox could take in.',
  category: 'cloud',
  operations: ['ICloudClient.readCloudMachineStubList'],
  effect: 'act',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'ICloudClient',
    how: 'invoke',
    operation: 'ICloudClient_readCloudMachineStubList',
    sends: [],
    returns: 'IProgress',
    path: ['@cloudClient'],
  },
  result: nothing,
  params: {
    cloudClient: required(text('Handle of the cloud client')),
  },
});

export const iCloudClientResetInstance: ToolDef<t.ICloudClientResetInstanceParams> = tool({
  name: 'virtualbox_reset_cloud_instance',
  title: 'Reset cloud instance',
  doc: 'Restart a cloud instance.',
  category: 'cloud',
  operations: ['ICloudClient.resetInstance'],
  effect: 'act',
  risk: 'high',
  call: {
    kind: 'soap',
    on: 'ICloudClient',
    how: 'invoke',
    operation: 'ICloudClient_resetInstance',
    sends: ['uid'],
    returns: 'IProgress',
    path: ['@cloudClient'],
  },
  result: nothing,
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    uid: required(text('Id in the cloud', { wire: 'string' })),
  },
});

export const iCloudClientSetupCloudNetworkEnvironment: ToolDef<t.ICloudClientSetupCloudNetworkEnvironmentParams> = tool(
  {
    name: 'virtualbox_setup_cloud_network_environment',
    title: 'Setup cloud network environment',
    doc: 'Set up what gateways to the cloud need.',
    category: 'cloud',
    operations: ['ICloudClient.setupCloudNetworkEnvironment'],
    effect: 'act',
    risk: 'high',
    flags: ['money'],
    call: {
      kind: 'soap',
      on: 'ICloudClient',
      how: 'invoke',
      operation: 'ICloudClient_setupCloudNetworkEnvironment',
      sends: ['tunnelNetworkName', 'tunnelNetworkRange', 'gatewayOsName', 'gatewayOsVersion', 'gatewayShape'],
      returns: 'IProgress',
      outs: ['networkEnvironmentInfo ICloudNetworkEnvironmentInfo'],
      path: ['@cloudClient'],
    },
    result: shape('ICloudClientSetupCloudNetworkEnvironmentResult'),
    params: {
      cloudClient: required(text('Handle of the cloud client')),
      gatewayOsName: required(text('System of the gateway', { wire: 'string' })),
      gatewayOsVersion: required(text("Version of the gateway's system", { wire: 'string' })),
      gatewayShape: required(text('Size of the gateway, as the cloud calls it', { wire: 'string' })),
      tunnelNetworkName: required(text('Name of the network for tunnels', { wire: 'string' })),
      tunnelNetworkRange: required(text('Range of the network for tunnels, in CIDR form', { wire: 'string' })),
    },
  },
);

export const iCloudClientStartCloudNetworkGateway: ToolDef<t.ICloudClientStartCloudNetworkGatewayParams> = tool({
  name: 'virtualbox_start_cloud_network_gateway',
  title: 'Start cloud network gateway',
  doc: 'Start a gateway that joins a local network with one in the cloud.',
  category: 'cloud',
  operations: ['ICloudClient.startCloudNetworkGateway'],
  effect: 'act',
  risk: 'high',
  flags: ['money'],
  call: {
    kind: 'soap',
    on: 'ICloudClient',
    how: 'invoke',
    operation: 'ICloudClient_startCloudNetworkGateway',
    sends: ['network', 'sshPublicKey'],
    returns: 'IProgress',
    outs: ['gatewayInfo ICloudNetworkGatewayInfo'],
    path: ['@cloudClient'],
  },
  result: shape('ICloudClientStartCloudNetworkGatewayResult'),
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    network: required(text('Cloud network, by name', { wire: 'ICloudNetwork' })),
    sshPublicKey: required(text('Public SSH key', { wire: 'string' })),
  },
});

export const iCloudClientStartInstance: ToolDef<t.ICloudClientStartInstanceParams> = tool({
  name: 'virtualbox_start_cloud_instance',
  title: 'Start cloud instance',
  doc: 'Start a cloud instance.',
  category: 'cloud',
  operations: ['ICloudClient.startInstance'],
  effect: 'act',
  risk: 'low',
  flags: ['money'],
  call: {
    kind: 'soap',
    on: 'ICloudClient',
    how: 'invoke',
    operation: 'ICloudClient_startInstance',
    sends: ['uid'],
    returns: 'IProgress',
    path: ['@cloudClient'],
  },
  result: nothing,
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    uid: required(text('Id in the cloud', { wire: 'string' })),
  },
});

export const iCloudClientTerminateInstance: ToolDef<t.ICloudClientTerminateInstanceParams> = tool({
  name: 'virtualbox_terminate_cloud_instance',
  title: 'Terminate cloud instance',
  doc: 'End a cloud instance for good.',
  category: 'cloud',
  operations: ['ICloudClient.terminateInstance'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: {
    kind: 'soap',
    on: 'ICloudClient',
    how: 'invoke',
    operation: 'ICloudClient_terminateInstance',
    sends: ['uid'],
    returns: 'IProgress',
    path: ['@cloudClient'],
  },
  result: nothing,
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    uid: required(text('Id in the cloud', { wire: 'string' })),
  },
});

export const iCloudMachineCreateConsoleConnection: ToolDef<t.ICloudMachineCreateConsoleConnectionParams> = tool({
  name: 'virtualbox_create_cloud_machine_console',
  formerly: 'virtualbox_create_cloud_machine_console_connection',
  title: 'Create cloud machine console connection',
  doc: 'Open a connection to the console of a cloud machine.',
  category: 'cloud',
  operations: ['ICloudMachine.createConsoleConnection'],
  effect: 'act',
  risk: 'high',
  flags: ['privilege'],
  call: {
    kind: 'soap',
    on: 'ICloudMachine',
    how: 'invoke',
    operation: 'ICloudMachine_createConsoleConnection',
    sends: ['sshPublicKey'],
    returns: 'IProgress',
    path: [
      '@cloudClient',
      {
        op: 'ICloudClient_getCloudMachineList',
        pick: 'cloudMachine',
        by: ['ICloudMachine_getId', 'ICloudMachine_getName'],
      },
    ],
  },
  result: nothing,
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    cloudMachine: required(text('Cloud machine, by name or id')),
    sshPublicKey: required(text('Public SSH key', { wire: 'string' })),
  },
});

export const iCloudMachineDeleteConsoleConnection: ToolDef<t.ICloudMachineDeleteConsoleConnectionParams> = tool({
  name: 'virtualbox_delete_cloud_machine_console',
  formerly: 'virtualbox_delete_cloud_machine_console_connection',
  title: 'Delete cloud machine console connection',
  doc: 'Close the connection to the console of a cloud machine.',
  category: 'cloud',
  operations: ['ICloudMachine.deleteConsoleConnection'],
  effect: 'act',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'ICloudMachine',
    how: 'invoke',
    operation: 'ICloudMachine_deleteConsoleConnection',
    sends: [],
    returns: 'IProgress',
    path: [
      '@cloudClient',
      {
        op: 'ICloudClient_getCloudMachineList',
        pick: 'cloudMachine',
        by: ['ICloudMachine_getId', 'ICloudMachine_getName'],
      },
    ],
  },
  result: nothing,
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    cloudMachine: required(text('Cloud machine, by name or id')),
  },
});

export const iCloudMachineEnumerateMetricData: ToolDef<t.ICloudMachineEnumerateMetricDataParams> = tool({
  name: 'virtualbox_enumerate_cloud_machine_metric_data',
  title: 'Enumerate cloud machine metric data',
  doc: 'Show values of a metric of a cloud machine.',
  category: 'cloud',
  operations: ['ICloudMachine.enumerateMetricData'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'ICloudMachine',
    how: 'invoke',
    operation: 'ICloudMachine_enumerateMetricData',
    sends: ['metricType', 'pointsNumber'],
    returns: 'IProgress',
    outs: ['values IStringArray', 'timestamps IStringArray', 'unit IStringArray'],
    path: [
      '@cloudClient',
      {
        op: 'ICloudClient_getCloudMachineList',
        pick: 'cloudMachine',
        by: ['ICloudMachine_getId', 'ICloudMachine_getName'],
      },
    ],
  },
  result: shape('ICloudMachineEnumerateMetricDataResult'),
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    cloudMachine: required(text('Cloud machine, by name or id')),
    metricType: required(
      text('Which metric', {
        oneOf: [
          'Invalid',
          'CpuUtilization',
          'MemoryUtilization',
          'DiskBytesRead',
          'DiskBytesWritten',
          'NetworksBytesIn',
          'NetworksBytesOut',
        ],
        wire: 'enum',
      }),
    ),
    pointsNumber: required(whole('How many values at most', { wire: 'uint32' })),
  },
});

export const iCloudMachineGet: ToolDef<t.ICloudMachineGetParams> = tool({
  name: 'virtualbox_get_cloud_machine',
  title: 'Get cloud machine',
  doc: 'Show a cloud machine: state, access, how to reach its console.',
  category: 'cloud',
  operations: [
    'ICloudMachine.getOSTypeId',
    'ICloudMachine.getVNCConsoleCommand',
    'ICloudMachine.getVNCConsoleCommandWindows',
    'ICloudMachine.getAccessError',
    'ICloudMachine.getAccessible',
    'ICloudMachine.getCloudId',
    'ICloudMachine.getConsoleConnectionFingerprint',
    'ICloudMachine.getId',
    'ICloudMachine.getName',
    'ICloudMachine.getSerialConsoleCommand',
    'ICloudMachine.getSerialConsoleCommandWindows',
    'ICloudMachine.getState',
  ],
  effect: 'read',
  risk: 'low',
  flags: ['secretOut'],
  call: {
    kind: 'soap',
    on: 'ICloudMachine',
    how: 'get',
    reads: [
      'OSTypeId string',
      'VNCConsoleCommand string',
      'VNCConsoleCommandWindows string',
      'accessError IVirtualBoxErrorInfo',
      'accessible boolean',
      'cloudId string',
      'consoleConnectionFingerprint string',
      'id string',
      'name string',
      'serialConsoleCommand string',
      'serialConsoleCommandWindows string',
      'state enum',
    ],
    path: [
      '@cloudClient',
      {
        op: 'ICloudClient_getCloudMachineList',
        pick: 'cloudMachine',
        by: ['ICloudMachine_getId', 'ICloudMachine_getName'],
      },
    ],
  },
  result: shape('ICloudMachine'),
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    cloudMachine: required(text('Cloud machine, by name or id')),
    attributes: list(
      text(undefined, {
        oneOf: [
          'OSTypeId',
          'VNCConsoleCommand',
          'VNCConsoleCommandWindows',
          'accessError',
          'accessible',
          'cloudId',
          'consoleConnectionFingerprint',
          'id',
          'name',
          'serialConsoleCommand',
          'serialConsoleCommandWindows',
          'state',
        ],
      }),
      'Only these attributes; all of them when left out',
    ),
  },
});

export const iCloudMachineGetConsoleHistory: ToolDef<t.ICloudMachineGetConsoleHistoryParams> = tool({
  name: 'virtualbox_get_cloud_machine_console_history',
  title: 'Get cloud machine console history',
  doc: 'Show what the console of a cloud machine printed.',
  category: 'cloud',
  operations: ['ICloudMachine.getConsoleHistory'],
  effect: 'read',
  risk: 'low',
  flags: ['dataOut'],
  call: {
    kind: 'soap',
    on: 'ICloudMachine',
    how: 'invoke',
    operation: 'ICloudMachine_getConsoleHistory',
    sends: [],
    returns: 'IProgress',
    outs: ['stream IDataStream'],
    path: [
      '@cloudClient',
      {
        op: 'ICloudClient_getCloudMachineList',
        pick: 'cloudMachine',
        by: ['ICloudMachine_getId', 'ICloudMachine_getName'],
      },
    ],
  },
  result: shape('ICloudMachineGetConsoleHistoryResult'),
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    cloudMachine: required(text('Cloud machine, by name or id')),
  },
});

export const iCloudMachineGetDetailsForm: ToolDef<t.ICloudMachineGetDetailsFormParams> = tool({
  name: 'virtualbox_get_cloud_machine_details_form',
  title: 'Get cloud machine details form',
  doc: 'Get a form with the details of a cloud machine.',
  category: 'cloud',
  operations: ['ICloudMachine.getDetailsForm'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'ICloudMachine',
    how: 'invoke',
    operation: 'ICloudMachine_getDetailsForm',
    sends: [],
    returns: 'IForm',
    path: [
      '@cloudClient',
      {
        op: 'ICloudClient_getCloudMachineList',
        pick: 'cloudMachine',
        by: ['ICloudMachine_getId', 'ICloudMachine_getName'],
      },
    ],
  },
  result: shape('IForm'),
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    cloudMachine: required(text('Cloud machine, by name or id')),
  },
});

export const iCloudMachineGetSettingsForm: ToolDef<t.ICloudMachineGetSettingsFormParams> = tool({
  name: 'virtualbox_get_cloud_machine_settings_form',
  title: 'Get cloud machine settings form',
  doc: 'Get a form in which a cloud machine can be changed.',
  category: 'cloud',
  operations: ['ICloudMachine.getSettingsForm'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'ICloudMachine',
    how: 'invoke',
    operation: 'ICloudMachine_getSettingsForm',
    sends: [],
    returns: 'IProgress',
    outs: ['form IForm'],
    path: [
      '@cloudClient',
      {
        op: 'ICloudClient_getCloudMachineList',
        pick: 'cloudMachine',
        by: ['ICloudMachine_getId', 'ICloudMachine_getName'],
      },
    ],
  },
  result: shape('ICloudMachineGetSettingsFormResult'),
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    cloudMachine: required(text('Cloud machine, by name or id')),
  },
});

export const iCloudMachineListMetricNames: ToolDef<t.ICloudMachineListMetricNamesParams> = tool({
  name: 'virtualbox_list_cloud_machine_metric_names',
  title: 'List cloud machine metric names',
  doc: 'List the metrics of a cloud machine.',
  category: 'cloud',
  operations: ['ICloudMachine.listMetricNames'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'ICloudMachine',
    how: 'invoke',
    operation: 'ICloudMachine_listMetricNames',
    sends: [],
    returns: 'IProgress',
    outs: ['metricNames IStringArray'],
    path: [
      '@cloudClient',
      {
        op: 'ICloudClient_getCloudMachineList',
        pick: 'cloudMachine',
        by: ['ICloudMachine_getId', 'ICloudMachine_getName'],
      },
    ],
  },
  result: shape('ICloudMachineListMetricNamesResult'),
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    cloudMachine: required(text('Cloud machine, by name or id')),
  },
});

export const iCloudMachinePowerDown: ToolDef<t.ICloudMachinePowerDownParams> = tool({
  name: 'virtualbox_power_down_cloud_machine',
  title: 'Power down cloud machine',
  doc: 'Cut the power of a cloud machine.',
  category: 'cloud',
  operations: ['ICloudMachine.powerDown'],
  effect: 'act',
  risk: 'high',
  call: {
    kind: 'soap',
    on: 'ICloudMachine',
    how: 'invoke',
    operation: 'ICloudMachine_powerDown',
    sends: [],
    returns: 'IProgress',
    path: [
      '@cloudClient',
      {
        op: 'ICloudClient_getCloudMachineList',
        pick: 'cloudMachine',
        by: ['ICloudMachine_getId', 'ICloudMachine_getName'],
      },
    ],
  },
  result: nothing,
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    cloudMachine: required(text('Cloud machine, by name or id')),
  },
});

export const iCloudMachinePowerUp: ToolDef<t.ICloudMachinePowerUpParams> = tool({
  name: 'virtualbox_power_up_cloud_machine',
  title: 'Power up cloud machine',
  doc: 'Start a cloud machine.',
  category: 'cloud',
  operations: ['ICloudMachine.powerUp'],
  effect: 'act',
  risk: 'low',
  flags: ['money'],
  call: {
    kind: 'soap',
    on: 'ICloudMachine',
    how: 'invoke',
    operation: 'ICloudMachine_powerUp',
    sends: [],
    returns: 'IProgress',
    path: [
      '@cloudClient',
      {
        op: 'ICloudClient_getCloudMachineList',
        pick: 'cloudMachine',
        by: ['ICloudMachine_getId', 'ICloudMachine_getName'],
      },
    ],
  },
  result: nothing,
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    cloudMachine: required(text('Cloud machine, by name or id')),
  },
});

export const iCloudMachineReboot: ToolDef<t.ICloudMachineRebootParams> = tool({
  name: 'virtualbox_reboot_cloud_machine',
  title: 'Reboot cloud machine',
  doc: 'Restart a cloud machine through its guest.',
  category: 'cloud',
  operations: ['ICloudMachine.reboot'],
  effect: 'act',
  risk: 'high',
  call: {
    kind: 'soap',
    on: 'ICloudMachine',
    how: 'invoke',
    operation: 'ICloudMachine_reboot',
    sends: [],
    returns: 'IProgress',
    path: [
      '@cloudClient',
      {
        op: 'ICloudClient_getCloudMachineList',
        pick: 'cloudMachine',
        by: ['ICloudMachine_getId', 'ICloudMachine_getName'],
      },
    ],
  },
  result: nothing,
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    cloudMachine: required(text('Cloud machine, by name or id')),
  },
});

export const iCloudMachineRefresh: ToolDef<t.ICloudMachineRefreshParams> = tool({
  name: 'virtualbox_refresh_cloud_machine',
  title: 'Refresh cloud machine',
  doc: 'Ask the cloud for the current state of a cloud machine.',
  category: 'cloud',
  operations: ['ICloudMachine.refresh'],
  effect: 'act',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'ICloudMachine',
    how: 'invoke',
    operation: 'ICloudMachine_refresh',
    sends: [],
    returns: 'IProgress',
    path: [
      '@cloudClient',
      {
        op: 'ICloudClient_getCloudMachineList',
        pick: 'cloudMachine',
        by: ['ICloudMachine_getId', 'ICloudMachine_getName'],
      },
    ],
  },
  result: nothing,
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    cloudMachine: required(text('Cloud machine, by name or id')),
  },
});

export const iCloudMachineRemove: ToolDef<t.ICloudMachineRemoveParams> = tool({
  name: 'virtualbox_remove_cloud_machine',
  title: 'Remove cloud machine',
  doc: 'Make VirtualBox forget a cloud machine and end its instance.',
  category: 'cloud',
  operations: ['ICloudMachine.remove'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: {
    kind: 'soap',
    on: 'ICloudMachine',
    how: 'invoke',
    operation: 'ICloudMachine_remove',
    sends: [],
    returns: 'IProgress',
    path: [
      '@cloudClient',
      {
        op: 'ICloudClient_getCloudMachineList',
        pick: 'cloudMachine',
        by: ['ICloudMachine_getId', 'ICloudMachine_getName'],
      },
    ],
  },
  result: nothing,
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    cloudMachine: required(text('Cloud machine, by name or id')),
  },
});

export const iCloudMachineReset: ToolDef<t.ICloudMachineResetParams> = tool({
  name: 'virtualbox_reset_cloud_machine',
  title: 'Reset cloud machine',
  doc: 'Restart a cloud machine at once.',
  category: 'cloud',
  operations: ['ICloudMachine.reset'],
  effect: 'act',
  risk: 'high',
  call: {
    kind: 'soap',
    on: 'ICloudMachine',
    how: 'invoke',
    operation: 'ICloudMachine_reset',
    sends: [],
    returns: 'IProgress',
    path: [
      '@cloudClient',
      {
        op: 'ICloudClient_getCloudMachineList',
        pick: 'cloudMachine',
        by: ['ICloudMachine_getId', 'ICloudMachine_getName'],
      },
    ],
  },
  result: nothing,
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    cloudMachine: required(text('Cloud machine, by name or id')),
  },
});

export const iCloudMachineShutdown: ToolDef<t.ICloudMachineShutdownParams> = tool({
  name: 'virtualbox_shutdown_cloud_machine',
  title: 'Shutdown cloud machine',
  doc: 'Shut a cloud machine down.',
  category: 'cloud',
  operations: ['ICloudMachine.shutdown'],
  effect: 'act',
  risk: 'high',
  call: {
    kind: 'soap',
    on: 'ICloudMachine',
    how: 'invoke',
    operation: 'ICloudMachine_shutdown',
    sends: [],
    returns: 'IProgress',
    path: [
      '@cloudClient',
      {
        op: 'ICloudClient_getCloudMachineList',
        pick: 'cloudMachine',
        by: ['ICloudMachine_getId', 'ICloudMachine_getName'],
      },
    ],
  },
  result: nothing,
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    cloudMachine: required(text('Cloud machine, by name or id')),
  },
});

export const iCloudMachineTerminate: ToolDef<t.ICloudMachineTerminateParams> = tool({
  name: 'virtualbox_terminate_cloud_machine',
  title: 'Terminate cloud machine',
  doc: 'End a cloud machine for good.',
  category: 'cloud',
  operations: ['ICloudMachine.terminate'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: {
    kind: 'soap',
    on: 'ICloudMachine',
    how: 'invoke',
    operation: 'ICloudMachine_terminate',
    sends: [],
    returns: 'IProgress',
    path: [
      '@cloudClient',
      {
        op: 'ICloudClient_getCloudMachineList',
        pick: 'cloudMachine',
        by: ['ICloudMachine_getId', 'ICloudMachine_getName'],
      },
    ],
  },
  result: nothing,
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    cloudMachine: required(text('Cloud machine, by name or id')),
  },
});

export const iCloudMachineUnregister: ToolDef<t.ICloudMachineUnregisterParams> = tool({
  name: 'virtualbox_unregister_cloud_machine',
  title: 'Unregister cloud machine',
  doc: 'Make VirtualBox forget a cloud machine.',
  category: 'cloud',
  operations: ['ICloudMachine.unregister'],
  effect: 'destroy',
  risk: 'high',
  call: {
    kind: 'soap',
    on: 'ICloudMachine',
    how: 'invoke',
    operation: 'ICloudMachine_unregister',
    sends: [],
    returns: 'IProgress',
    path: [
      '@cloudClient',
      {
        op: 'ICloudClient_getCloudMachineList',
        pick: 'cloudMachine',
        by: ['ICloudMachine_getId', 'ICloudMachine_getName'],
      },
    ],
  },
  result: nothing,
  params: {
    cloudClient: required(text('Handle of the cloud client')),
    cloudMachine: required(text('Cloud machine, by name or id')),
  },
});

export const iCloudNetworkGet: ToolDef<t.ICloudNetworkGetParams> = tool({
  name: 'virtualbox_get_cloud_network',
  title: 'Get cloud network',
  doc: 'Show the entry for a network in the cloud.',
  category: 'cloud',
  operations: [
    'ICloudNetwork.getEnabled',
    'ICloudNetwork.getNetworkId',
    'ICloudNetwork.getNetworkName',
    'ICloudNetwork.getProfile',
    'ICloudNetwork.getProvider',
  ],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'ICloudNetwork',
    how: 'get',
    reads: ['enabled boolean', 'networkId string', 'networkName string', 'profile string', 'provider string'],
    path: ['vbox', { op: 'IVirtualBox_findCloudNetworkByName', send: { networkName: 'cloudNetwork' } }],
  },
  result: shape('ICloudNetwork'),
  params: {
    cloudNetwork: required(text('Cloud network, by name', { wire: 'string' })),
    attributes: list(
      text(undefined, { oneOf: ['enabled', 'networkId', 'networkName', 'profile', 'provider'] }),
      'Only these attributes; all of them when left out',
    ),
  },
});

export const iCloudNetworkUpdate: ToolDef<t.ICloudNetworkUpdateParams> = tool({
  name: 'virtualbox_update_cloud_network',
  title: 'Update cloud network',
  doc: 'Change the entry for a network in the cloud.',
  category: 'cloud',
  operations: [
    'ICloudNetwork.setEnabled',
    'ICloudNetwork.setNetworkId',
    'ICloudNetwork.setNetworkName',
    'ICloudNetwork.setProfile',
    'ICloudNetwork.setProvider',
  ],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'ICloudNetwork',
    how: 'update',
    sends: ['enabled', 'networkId', 'networkName', 'profile', 'provider'],
    path: ['vbox', { op: 'IVirtualBox_findCloudNetworkByName', send: { networkName: 'cloudNetwork' } }],
  },
  result: shape('ICloudNetwork'),
  params: {
    cloudNetwork: required(text('Cloud network, by name', { wire: 'string' })),
    enabled: flag('Whether it is on', { wire: 'boolean' }),
    networkId: text('Id of the network in the cloud', { wire: 'string' }),
    networkName: text('Name of the network', { wire: 'string' }),
    profile: text('Cloud profile, by name', { wire: 'string' }),
    provider: text('Cloud provider, by name', { wire: 'string' }),
  },
});

export const iCloudProfileCreateCloudClient: ToolDef<t.ICloudProfileCreateCloudClientParams> = tool({
  name: 'virtualbox_create_cloud_client',
  title: 'Create cloud client',
  doc: 'Open a client with which a cloud profile is used.',
  category: 'cloud',
  operations: ['ICloudProfile.createCloudClient'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'ICloudProfile',
    how: 'invoke',
    operation: 'ICloudProfile_createCloudClient',
    sends: [],
    returns: 'ICloudClient',
    path: [
      'vbox',
      'IVirtualBox_getCloudProviderManager',
      {
        op: 'ICloudProviderManager_getProviders',
        pick: 'provider',
        by: ['ICloudProvider_getShortName', 'ICloudProvider_getName', 'ICloudProvider_getId'],
      },
      { op: 'ICloudProvider_getProfiles', pick: 'profile', by: ['ICloudProfile_getName'] },
    ],
  },
  result: shape('ICloudClient'),
  params: {
    profile: required(text('Cloud profile, by name')),
    provider: required(text('Cloud provider, by name')),
  },
});

export const iCloudProfileGet: ToolDef<t.ICloudProfileGetParams> = tool({
  name: 'virtualbox_get_cloud_profile',
  title: 'Get cloud profile',
  doc: 'Show a cloud profile.',
  category: 'cloud',
  operations: ['ICloudProfile.getName', 'ICloudProfile.getProviderId'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'ICloudProfile',
    how: 'get',
    reads: ['name string', 'providerId string'],
    path: [
      'vbox',
      'IVirtualBox_getCloudProviderManager',
      {
        op: 'ICloudProviderManager_getProviders',
        pick: 'provider',
        by: ['ICloudProvider_getShortName', 'ICloudProvider_getName', 'ICloudProvider_getId'],
      },
      { op: 'ICloudProvider_getProfiles', pick: 'profile', by: ['ICloudProfile_getName'] },
    ],
  },
  result: shape('ICloudProfile'),
  params: {
    profile: required(text('Cloud profile, by name')),
    provider: required(text('Cloud provider, by name')),
    attributes: list(
      text(undefined, { oneOf: ['name', 'providerId'] }),
      'Only these attributes; all of them when left out',
    ),
  },
});

export const iCloudProfileGetProperties: ToolDef<t.ICloudProfileGetPropertiesParams> = tool({
  name: 'virtualbox_get_cloud_profile_properties',
  title: 'Get cloud profile properties',
  doc: 'Show the properties of a cloud profile.',
  category: 'cloud',
  operations: ['ICloudProfile.getProperties'],
  effect: 'read',
  risk: 'low',
  flags: ['secretOut'],
  call: {
    kind: 'soap',
    on: 'ICloudProfile',
    how: 'invoke',
    operation: 'ICloudProfile_getProperties',
    sends: ['names'],
    returns: 'string[]',
    outs: ['returnNames string[]'],
    rows: { returnNames: 'name', returnval: 'value' },
    path: [
      'vbox',
      'IVirtualBox_getCloudProviderManager',
      {
        op: 'ICloudProviderManager_getProviders',
        pick: 'provider',
        by: ['ICloudProvider_getShortName', 'ICloudProvider_getName', 'ICloudProvider_getId'],
      },
      { op: 'ICloudProvider_getProfiles', pick: 'profile', by: ['ICloudProfile_getName'] },
    ],
  },
  result: list(shape('ICloudProfileGetPropertiesResult')),
  params: {
    profile: required(text('Cloud profile, by name')),
    provider: required(text('Cloud provider, by name')),
    names: text('Names, comma-separated; all when left out', { wire: 'string' }),
  },
});

export const iCloudProfileGetProperty: ToolDef<t.ICloudProfileGetPropertyParams> = tool({
  name: 'virtualbox_get_cloud_profile_property',
  title: 'Get cloud profile property',
  doc: 'Show one property of a cloud profile.',
  category: 'cloud',
  operations: ['ICloudProfile.getProperty'],
  effect: 'read',
  risk: 'low',
  flags: ['secretOut'],
  call: {
    kind: 'soap',
    on: 'ICloudProfile',
    how: 'invoke',
    operation: 'ICloudProfile_getProperty',
    sends: ['name'],
    returns: 'string',
    path: [
      'vbox',
      'IVirtualBox_getCloudProviderManager',
      {
        op: 'ICloudProviderManager_getProviders',
        pick: 'provider',
        by: ['ICloudProvider_getShortName', 'ICloudProvider_getName', 'ICloudProvider_getId'],
      },
      { op: 'ICloudProvider_getProfiles', pick: 'profile', by: ['ICloudProfile_getName'] },
    ],
  },
  result: text(),
  params: {
    name: required(text('Name of what is meant', { wire: 'string' })),
    profile: required(text('Cloud profile, by name')),
    provider: required(text('Cloud provider, by name')),
  },
});

export const iCloudProfileRemove: ToolDef<t.ICloudProfileRemoveParams> = tool({
  name: 'virtualbox_remove_cloud_profile',
  title: 'Remove cloud profile',
  doc: 'Remove a cloud profile.',
  category: 'cloud',
  operations: ['ICloudProfile.remove'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: {
    kind: 'soap',
    on: 'ICloudProfile',
    how: 'invoke',
    operation: 'ICloudProfile_remove',
    sends: [],
    path: [
      'vbox',
      'IVirtualBox_getCloudProviderManager',
      {
        op: 'ICloudProviderManager_getProviders',
        pick: 'provider',
        by: ['ICloudProvider_getShortName', 'ICloudProvider_getName', 'ICloudProvider_getId'],
      },
      { op: 'ICloudProvider_getProfiles', pick: 'profile', by: ['ICloudProfile_getName'] },
    ],
  },
  result: nothing,
  params: {
    profile: required(text('Cloud profile, by name')),
    provider: required(text('Cloud provider, by name')),
  },
});

export const iCloudProfileSetProperties: ToolDef<t.ICloudProfileSetPropertiesParams> = tool({
  name: 'virtualbox_set_cloud_profile_properties',
  title: 'Set cloud profile properties',
  doc: 'Set several properties of a cloud profile.',
  category: 'cloud',
  operations: ['ICloudProfile.setProperties'],
  effect: 'write',
  risk: 'low',
  flags: ['privilege'],
  call: {
    kind: 'soap',
    on: 'ICloudProfile',
    how: 'invoke',
    operation: 'ICloudProfile_setProperties',
    sends: ['names', 'values'],
    path: [
      'vbox',
      'IVirtualBox_getCloudProviderManager',
      {
        op: 'ICloudProviderManager_getProviders',
        pick: 'provider',
        by: ['ICloudProvider_getShortName', 'ICloudProvider_getName', 'ICloudProvider_getId'],
      },
      { op: 'ICloudProvider_getProfiles', pick: 'profile', by: ['ICloudProfile_getName'] },
    ],
  },
  result: nothing,
  params: {
    profile: required(text('Cloud profile, by name')),
    provider: required(text('Cloud provider, by name')),
    names: list(text(), 'Names, in the order of the values', { wire: 'string[]' }),
    values: list(text(), 'Values, in the order of the names', { wire: 'string[]' }),
  },
});

export const iCloudProfileSetProperty: ToolDef<t.ICloudProfileSetPropertyParams> = tool({
  name: 'virtualbox_set_cloud_profile_property',
  title: 'Set cloud profile property',
  doc: 'Set one property of a cloud profile.',
  category: 'cloud',
  operations: ['ICloudProfile.setProperty'],
  effect: 'write',
  risk: 'low',
  flags: ['privilege'],
  call: {
    kind: 'soap',
    on: 'ICloudProfile',
    how: 'invoke',
    operation: 'ICloudProfile_setProperty',
    sends: ['name', 'value'],
    path: [
      'vbox',
      'IVirtualBox_getCloudProviderManager',
      {
        op: 'ICloudProviderManager_getProviders',
        pick: 'provider',
        by: ['ICloudProvider_getShortName', 'ICloudProvider_getName', 'ICloudProvider_getId'],
      },
      { op: 'ICloudProvider_getProfiles', pick: 'profile', by: ['ICloudProfile_getName'] },
    ],
  },
  result: nothing,
  params: {
    name: required(text('Name of what is meant', { wire: 'string' })),
    profile: required(text('Cloud profile, by name')),
    provider: required(text('Cloud provider, by name')),
    value: required(text('Value to set', { wire: 'string' })),
  },
});

export const iCloudProfileUpdate: ToolDef<t.ICloudProfileUpdateParams> = tool({
  name: 'virtualbox_update_cloud_profile',
  title: 'Update cloud profile',
  doc: 'Rename a cloud profile.',
  category: 'cloud',
  operations: ['ICloudProfile.setName'],
  effect: 'write',
  risk: 'low',
  flags: ['privilege'],
  call: {
    kind: 'soap',
    on: 'ICloudProfile',
    how: 'update',
    sends: ['name'],
    path: [
      'vbox',
      'IVirtualBox_getCloudProviderManager',
      {
        op: 'ICloudProviderManager_getProviders',
        pick: 'provider',
        by: ['ICloudProvider_getShortName', 'ICloudProvider_getName', 'ICloudProvider_getId'],
      },
      { op: 'ICloudProvider_getProfiles', pick: 'profile', by: ['ICloudProfile_getName'] },
    ],
  },
  result: shape('ICloudProfile'),
  params: {
    profile: required(text('Cloud profile, by name')),
    provider: required(text('Cloud provider, by name')),
    name: text('Name of what is meant', { wire: 'string' }),
  },
});

export const iCloudProviderCreateProfile: ToolDef<t.ICloudProviderCreateProfileParams> = tool({
  name: 'virtualbox_create_cloud_profile',
  title: 'Create cloud profile',
  doc: 'Create a profile with the credentials for a cloud.',
  category: 'cloud',
  operations: ['ICloudProvider.createProfile'],
  effect: 'write',
  risk: 'low',
  flags: ['privilege'],
  call: {
    kind: 'soap',
    on: 'ICloudProvider',
    how: 'invoke',
    operation: 'ICloudProvider_createProfile',
    sends: ['profileName', 'names', 'values'],
    path: [
      'vbox',
      'IVirtualBox_getCloudProviderManager',
      {
        op: 'ICloudProviderManager_getProviders',
        pick: 'provider',
        by: ['ICloudProvider_getShortName', 'ICloudProvider_getName', 'ICloudProvider_getId'],
      },
    ],
  },
  result: nothing,
  params: {
    profileName: required(text('Name of the profile', { wire: 'string' })),
    provider: required(text('Cloud provider, by name')),
    names: list(text(), 'Names, in the order of the values', { wire: 'string[]' }),
    values: list(text(), 'Values, in the order of the names', { wire: 'string[]' }),
  },
});

export const iCloudProviderGet: ToolDef<t.ICloudProviderGetParams> = tool({
  name: 'virtualbox_get_cloud_provider',
  title: 'Get cloud provider',
  doc: 'Show a cloud provider with its profiles.',
  category: 'cloud',
  operations: [
    'ICloudProvider.getId',
    'ICloudProvider.getName',
    'ICloudProvider.getProfileNames',
    'ICloudProvider.getProfiles',
    'ICloudProvider.getShortName',
    'ICloudProvider.getSupportedPropertyNames',
  ],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'ICloudProvider',
    how: 'get',
    reads: [
      'id string',
      'name string',
      'profileNames string[]',
      'profiles ICloudProfile[]',
      'shortName string',
      'supportedPropertyNames string[]',
    ],
    path: [
      'vbox',
      'IVirtualBox_getCloudProviderManager',
      {
        op: 'ICloudProviderManager_getProviders',
        pick: 'provider',
        by: ['ICloudProvider_getShortName', 'ICloudProvider_getName', 'ICloudProvider_getId'],
      },
    ],
  },
  result: shape('ICloudProvider'),
  params: {
    provider: required(text('Cloud provider, by name')),
    attributes: list(
      text(undefined, { oneOf: ['id', 'name', 'profileNames', 'profiles', 'shortName', 'supportedPropertyNames'] }),
      'Only these attributes; all of them when left out',
    ),
  },
});

export const iCloudProviderGetProfileByName: ToolDef<t.ICloudProviderGetProfileByNameParams> = tool({
  name: 'virtualbox_find_cloud_profile',
  title: 'Find cloud profile',
  doc: 'Look a cloud profile up by name.',
  category: 'cloud',
  operations: ['ICloudProvider.getProfileByName'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'ICloudProvider',
    how: 'invoke',
    operation: 'ICloudProvider_getProfileByName',
    sends: ['profileName'],
    returns: 'ICloudProfile',
    path: [
      'vbox',
      'IVirtualBox_getCloudProviderManager',
      {
        op: 'ICloudProviderManager_getProviders',
        pick: 'provider',
        by: ['ICloudProvider_getShortName', 'ICloudProvider_getName', 'ICloudProvider_getId'],
      },
    ],
  },
  result: shape('ICloudProfile'),
  params: {
    profileName: required(text('Name of the profile', { wire: 'string' })),
    provider: required(text('Cloud provider, by name')),
  },
});

export const iCloudProviderGetPropertyDescription: ToolDef<t.ICloudProviderGetPropertyDescriptionParams> = tool({
  name: 'virtualbox_describe_cloud_profile_property',
  title: 'Describe cloud profile property',
  doc: 'Show what a property of a cloud profile means.',
  category: 'cloud',
  operations: ['ICloudProvider.getPropertyDescription'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'ICloudProvider',
    how: 'invoke',
    operation: 'ICloudProvider_getPropertyDescription',
    sends: ['name'],
    returns: 'string',
    path: [
      'vbox',
      'IVirtualBox_getCloudProviderManager',
      {
        op: 'ICloudProviderManager_getProviders',
        pick: 'provider',
        by: ['ICloudProvider_getShortName', 'ICloudProvider_getName', 'ICloudProvider_getId'],
      },
    ],
  },
  result: text(),
  params: {
    name: required(text('Name of what is meant', { wire: 'string' })),
    provider: required(text('Cloud provider, by name')),
  },
});

export const iCloudProviderImportProfiles: ToolDef<t.ICloudProviderImportProfilesParams> = tool({
  name: 'virtualbox_import_cloud_profiles',
  title: 'Import cloud profiles',
  doc: "Take over the profiles of the cloud's own command line.",
  category: 'cloud',
  operations: ['ICloudProvider.importProfiles'],
  effect: 'write',
  risk: 'low',
  flags: ['privilege'],
  call: {
    kind: 'soap',
    on: 'ICloudProvider',
    how: 'invoke',
    operation: 'ICloudProvider_importProfiles',
    sends: [],
    path: [
      'vbox',
      'IVirtualBox_getCloudProviderManager',
      {
        op: 'ICloudProviderManager_getProviders',
        pick: 'provider',
        by: ['ICloudProvider_getShortName', 'ICloudProvider_getName', 'ICloudProvider_getId'],
      },
    ],
  },
  result: nothing,
  params: {
    provider: required(text('Cloud provider, by name')),
  },
});

export const iCloudProviderPrepareUninstall: ToolDef<t.ICloudProviderPrepareUninstallParams> = tool({
  name: 'virtualbox_prepare_cloud_provider_uninstall',
  title: 'Prepare cloud provider uninstall',
  doc: 'Get a cloud provider ready for removal.',
  category: 'cloud',
  operations: ['ICloudProvider.prepareUninstall'],
  effect: 'act',
  risk: 'high',
  call: {
    kind: 'soap',
    on: 'ICloudProvider',
    how: 'invoke',
    operation: 'ICloudProvider_prepareUninstall',
    sends: [],
    path: [
      'vbox',
      'IVirtualBox_getCloudProviderManager',
      {
        op: 'ICloudProviderManager_getProviders',
        pick: 'provider',
        by: ['ICloudProvider_getShortName', 'ICloudProvider_getName', 'ICloudProvider_getId'],
      },
    ],
  },
  result: nothing,
  params: {
    provider: required(text('Cloud provider, by name')),
  },
});

export const iCloudProviderRestoreProfiles: ToolDef<t.ICloudProviderRestoreProfilesParams> = tool({
  name: 'virtualbox_restore_cloud_profiles',
  title: 'Restore cloud profiles',
  doc: 'Drop changes to cloud profiles that have not been saved.',
  category: 'cloud',
  operations: ['ICloudProvider.restoreProfiles'],
  effect: 'write',
  risk: 'high',
  reversible: false,
  call: {
    kind: 'soap',
    on: 'ICloudProvider',
    how: 'invoke',
    operation: 'ICloudProvider_restoreProfiles',
    sends: [],
    path: [
      'vbox',
      'IVirtualBox_getCloudProviderManager',
      {
        op: 'ICloudProviderManager_getProviders',
        pick: 'provider',
        by: ['ICloudProvider_getShortName', 'ICloudProvider_getName', 'ICloudProvider_getId'],
      },
    ],
  },
  result: nothing,
  params: {
    provider: required(text('Cloud provider, by name')),
  },
});

export const iCloudProviderSaveProfiles: ToolDef<t.ICloudProviderSaveProfilesParams> = tool({
  name: 'virtualbox_save_cloud_profiles',
  title: 'Save cloud profiles',
  doc: 'Save the changed cloud profiles.',
  category: 'cloud',
  operations: ['ICloudProvider.saveProfiles'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'ICloudProvider',
    how: 'invoke',
    operation: 'ICloudProvider_saveProfiles',
    sends: [],
    path: [
      'vbox',
      'IVirtualBox_getCloudProviderManager',
      {
        op: 'ICloudProviderManager_getProviders',
        pick: 'provider',
        by: ['ICloudProvider_getShortName', 'ICloudProvider_getName', 'ICloudProvider_getId'],
      },
    ],
  },
  result: nothing,
  params: {
    provider: required(text('Cloud provider, by name')),
  },
});

export const iCloudProviderManagerGet: ToolDef<t.ICloudProviderManagerGetParams> = tool({
  name: 'virtualbox_list_cloud_providers',
  title: 'List cloud providers',
  doc: 'List the cloud providers that VirtualBox knows.',
  category: 'cloud',
  operations: ['ICloudProviderManager.getProviders'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'ICloudProviderManager',
    how: 'get',
    reads: ['providers ICloudProvider[]'],
    path: ['vbox', 'IVirtualBox_getCloudProviderManager'],
  },
  result: shape('ICloudProviderManager'),
  params: {
    attributes: list(text(undefined, { oneOf: ['providers'] }), 'Only these attributes; all of them when left out'),
  },
});

export const iCloudProviderManagerGetProviderById: ToolDef<t.ICloudProviderManagerGetProviderByIdParams> = tool({
  name: 'virtualbox_find_cloud_provider_by_id',
  title: 'Find cloud provider by ID',
  doc: 'Look a cloud provider up by UUID.',
  category: 'cloud',
  operations: ['ICloudProviderManager.getProviderById'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'ICloudProviderManager',
    how: 'invoke',
    operation: 'ICloudProviderManager_getProviderById',
    sends: ['providerId'],
    returns: 'ICloudProvider',
    path: ['vbox', 'IVirtualBox_getCloudProviderManager'],
  },
  result: shape('ICloudProvider'),
  params: {
    providerId: required(uuid('UUID of the provider', { wire: 'string' })),
  },
});

export const iCloudProviderManagerGetProviderByName: ToolDef<t.ICloudProviderManagerGetProviderByNameParams> = tool({
  name: 'virtualbox_find_cloud_provider_by_name',
  title: 'Find cloud provider by name',
  doc: 'Look a cloud provider up by its full name.',
  category: 'cloud',
  operations: ['ICloudProviderManager.getProviderByName'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'ICloudProviderManager',
    how: 'invoke',
    operation: 'ICloudProviderManager_getProviderByName',
    sends: ['providerName'],
    returns: 'ICloudProvider',
    path: ['vbox', 'IVirtualBox_getCloudProviderManager'],
  },
  result: shape('ICloudProvider'),
  params: {
    providerName: required(text('Name of the provider', { wire: 'string' })),
  },
});

export const iCloudProviderManagerGetProviderByShortName: ToolDef<t.ICloudProviderManagerGetProviderByShortNameParams> =
  tool({
    name: 'virtualbox_find_cloud_provider_by_short_name',
    title: 'Find cloud provider by short name',
    doc: 'Look a cloud provider up by its short name, such as OCI.',
    category: 'cloud',
    operations: ['ICloudProviderManager.getProviderByShortName'],
    effect: 'read',
    risk: 'none',
    call: {
      kind: 'soap',
      on: 'ICloudProviderManager',
      how: 'invoke',
      operation: 'ICloudProviderManager_getProviderByShortName',
      sends: ['providerName'],
      returns: 'ICloudProvider',
      path: ['vbox', 'IVirtualBox_getCloudProviderManager'],
    },
    result: shape('ICloudProvider'),
    params: {
      providerName: required(text('Name of the provider', { wire: 'string' })),
    },
  });

export const iFormApply: ToolDef<t.IFormApplyParams> = tool({
  name: 'virtualbox_apply_cloud_form',
  title: 'Apply cloud form',
  doc: 'Carry out what was entered in a form.',
  category: 'cloud',
  operations: ['IForm.apply'],
  effect: 'write',
  risk: 'high',
  flags: ['money'],
  call: {
    kind: 'soap',
    on: 'IForm',
    how: 'invoke',
    operation: 'IForm_apply',
    sends: [],
    returns: 'IProgress',
    path: ['@form'],
  },
  result: nothing,
  params: {
    form: required(text('Handle of the form')),
  },
});

export const iFormGet: ToolDef<t.IFormGetParams> = tool({
  name: 'virtualbox_get_cloud_form',
  title: 'Get cloud form',
  doc: 'Show a form and its fields.',
  category: 'cloud',
  operations: ['IForm.getValues'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'soap', on: 'IForm', how: 'get', reads: ['values IFormValue[]'], path: ['@form'] },
  result: shape('IForm'),
  params: {
    form: required(text('Handle of the form')),
    attributes: list(text(undefined, { oneOf: ['values'] }), 'Only these attributes; all of them when left out'),
  },
});

export const iFormGetFieldGroup: ToolDef<t.IFormGetFieldGroupParams> = tool({
  name: 'virtualbox_get_cloud_form_field_group',
  title: 'Get cloud form field group',
  doc: 'List the fields that belong together with one of a form.',
  category: 'cloud',
  operations: ['IForm.getFieldGroup'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IForm',
    how: 'invoke',
    operation: 'IForm_getFieldGroup',
    sends: ['field'],
    returns: 'string[]',
    path: ['@form'],
  },
  result: list(text()),
  params: {
    field: required(text('Field of the form, by its label', { wire: 'string' })),
    form: required(text('Handle of the form')),
  },
});

export const iFormValueGet: ToolDef<t.IFormValueGetParams> = tool({
  name: 'virtualbox_get_cloud_form_field',
  title: 'Get cloud form field',
  doc: 'Show a field of a form: label, kind, help.',
  category: 'cloud',
  operations: [
    'IFormValue.getDescription',
    'IFormValue.getEnabled',
    'IFormValue.getGeneration',
    'IFormValue.getHelp',
    'IFormValue.getLabel',
    'IFormValue.getType',
    'IFormValue.getVisible',
  ],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IFormValue',
    how: 'get',
    reads: [
      'description string',
      'enabled boolean',
      'generation int32',
      'help string',
      'label string',
      'type enum',
      'visible boolean',
    ],
    path: ['@form', { op: 'IForm_getValues', pick: 'field', by: ['IFormValue_getLabel'] }],
  },
  result: shape('IFormValue'),
  params: {
    field: required(text('Field of the form, by its label')),
    form: required(text('Handle of the form')),
    attributes: list(
      text(undefined, { oneOf: ['description', 'enabled', 'generation', 'help', 'label', 'type', 'visible'] }),
      'Only these attributes; all of them when left out',
    ),
  },
});

export const iRangedInteger64FormValueGet: ToolDef<t.IRangedInteger64FormValueGetParams> = tool({
  name: 'virtualbox_get_cloud_form_large_number_range',
  title: 'Get cloud form large number range',
  doc: 'Show the range of a large number field of a form.',
  category: 'cloud',
  operations: [
    'IRangedInteger64FormValue.getMaximum',
    'IRangedInteger64FormValue.getMinimum',
    'IRangedInteger64FormValue.getSuffix',
  ],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IRangedInteger64FormValue',
    how: 'get',
    reads: [
      'description string IFormValue',
      'enabled boolean IFormValue',
      'generation int32 IFormValue',
      'help string IFormValue',
      'label string IFormValue',
      'maximum int64',
      'minimum int64',
      'suffix string',
      'type enum IFormValue',
      'visible boolean IFormValue',
    ],
    path: ['@form', { op: 'IForm_getValues', pick: 'field', by: ['IFormValue_getLabel'] }],
  },
  result: shape('IRangedInteger64FormValue'),
  params: {
    field: required(text('Field of the form, by its label')),
    form: required(text('Handle of the form')),
    attributes: list(
      text(undefined, {
        oneOf: [
          'description',
          'enabled',
          'generation',
          'help',
          'label',
          'maximum',
          'minimum',
          'suffix',
          'type',
          'visible',
        ],
      }),
      'Only these attributes; all of them when left out',
    ),
  },
});

export const iRangedInteger64FormValueGetInteger: ToolDef<t.IRangedInteger64FormValueGetIntegerParams> = tool({
  name: 'virtualbox_get_cloud_form_large_number',
  title: 'Get cloud form large number',
  doc: 'Show the large number in a field of a form.',
  category: 'cloud',
  operations: ['IRangedInteger64FormValue.getInteger'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IRangedInteger64FormValue',
    how: 'invoke',
    operation: 'IRangedInteger64FormValue_getInteger',
    sends: [],
    returns: 'int64',
    path: ['@form', { op: 'IForm_getValues', pick: 'field', by: ['IFormValue_getLabel'] }],
  },
  result: whole(),
  params: {
    field: required(text('Field of the form, by its label')),
    form: required(text('Handle of the form')),
  },
});

export const iRangedInteger64FormValueSetInteger: ToolDef<t.IRangedInteger64FormValueSetIntegerParams> = tool({
  name: 'virtualbox_set_cloud_form_large_number',
  title: 'Set cloud form large number',
  doc: 'Enter a large number into a field of a form.',
  category: 'cloud',
  operations: ['IRangedInteger64FormValue.setInteger'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IRangedInteger64FormValue',
    how: 'invoke',
    operation: 'IRangedInteger64FormValue_setInteger',
    sends: ['value'],
    returns: 'IProgress',
    path: ['@form', { op: 'IForm_getValues', pick: 'field', by: ['IFormValue_getLabel'] }],
  },
  result: nothing,
  params: {
    field: required(text('Field of the form, by its label')),
    form: required(text('Handle of the form')),
    value: required(whole('Value to set', { wire: 'int64' })),
  },
});

export const iRangedIntegerFormValueGet: ToolDef<t.IRangedIntegerFormValueGetParams> = tool({
  name: 'virtualbox_get_cloud_form_number_range',
  title: 'Get cloud form number range',
  doc: 'Show the range of a number field of a form.',
  category: 'cloud',
  operations: [
    'IRangedIntegerFormValue.getMaximum',
    'IRangedIntegerFormValue.getMinimum',
    'IRangedIntegerFormValue.getSuffix',
  ],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IRangedIntegerFormValue',
    how: 'get',
    reads: [
      'description string IFormValue',
      'enabled boolean IFormValue',
      'generation int32 IFormValue',
      'help string IFormValue',
      'label string IFormValue',
      'maximum int32',
      'minimum int32',
      'suffix string',
      'type enum IFormValue',
      'visible boolean IFormValue',
    ],
    path: ['@form', { op: 'IForm_getValues', pick: 'field', by: ['IFormValue_getLabel'] }],
  },
  result: shape('IRangedIntegerFormValue'),
  params: {
    field: required(text('Field of the form, by its label')),
    form: required(text('Handle of the form')),
    attributes: list(
      text(undefined, {
        oneOf: [
          'description',
          'enabled',
          'generation',
          'help',
          'label',
          'maximum',
          'minimum',
          'suffix',
          'type',
          'visible',
        ],
      }),
      'Only these attributes; all of them when left out',
    ),
  },
});

export const iRangedIntegerFormValueGetInteger: ToolDef<t.IRangedIntegerFormValueGetIntegerParams> = tool({
  name: 'virtualbox_get_cloud_form_number',
  title: 'Get cloud form number',
  doc: 'Show the number in a field of a form.',
  category: 'cloud',
  operations: ['IRangedIntegerFormValue.getInteger'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IRangedIntegerFormValue',
    how: 'invoke',
    operation: 'IRangedIntegerFormValue_getInteger',
    sends: [],
    returns: 'int32',
    path: ['@form', { op: 'IForm_getValues', pick: 'field', by: ['IFormValue_getLabel'] }],
  },
  result: whole(),
  params: {
    field: required(text('Field of the form, by its label')),
    form: required(text('Handle of the form')),
  },
});

export const iRangedIntegerFormValueSetInteger: ToolDef<t.IRangedIntegerFormValueSetIntegerParams> = tool({
  name: 'virtualbox_set_cloud_form_number',
  title: 'Set cloud form number',
  doc: 'Enter a number into a field of a form.',
  category: 'cloud',
  operations: ['IRangedIntegerFormValue.setInteger'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IRangedIntegerFormValue',
    how: 'invoke',
    operation: 'IRangedIntegerFormValue_setInteger',
    sends: ['value'],
    returns: 'IProgress',
    path: ['@form', { op: 'IForm_getValues', pick: 'field', by: ['IFormValue_getLabel'] }],
  },
  result: nothing,
  params: {
    field: required(text('Field of the form, by its label')),
    form: required(text('Handle of the form')),
    value: required(whole('Value to set', { wire: 'int32' })),
  },
});

export const iStringFormValueGet: ToolDef<t.IStringFormValueGetParams> = tool({
  name: 'virtualbox_get_cloud_form_text_field',
  title: 'Get cloud form text field',
  doc: 'Show a text field of a form.',
  category: 'cloud',
  operations: ['IStringFormValue.getClipboardString', 'IStringFormValue.getMultiline'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IStringFormValue',
    how: 'get',
    reads: [
      'clipboardString string',
      'description string IFormValue',
      'enabled boolean IFormValue',
      'generation int32 IFormValue',
      'help string IFormValue',
      'label string IFormValue',
      'multiline boolean',
      'type enum IFormValue',
      'visible boolean IFormValue',
    ],
    path: ['@form', { op: 'IForm_getValues', pick: 'field', by: ['IFormValue_getLabel'] }],
  },
  result: shape('IStringFormValue'),
  params: {
    field: required(text('Field of the form, by its label')),
    form: required(text('Handle of the form')),
    attributes: list(
      text(undefined, {
        oneOf: [
          'clipboardString',
          'description',
          'enabled',
          'generation',
          'help',
          'label',
          'multiline',
          'type',
          'visible',
        ],
      }),
      'Only these attributes; all of them when left out',
    ),
  },
});

export const iStringFormValueGetString: ToolDef<t.IStringFormValueGetStringParams> = tool({
  name: 'virtualbox_get_cloud_form_text',
  title: 'Get cloud form text',
  doc: 'Show the text of a field of a form.',
  category: 'cloud',
  operations: ['IStringFormValue.getString'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IStringFormValue',
    how: 'invoke',
    operation: 'IStringFormValue_getString',
    sends: [],
    returns: 'string',
    path: ['@form', { op: 'IForm_getValues', pick: 'field', by: ['IFormValue_getLabel'] }],
  },
  result: text(),
  params: {
    field: required(text('Field of the form, by its label')),
    form: required(text('Handle of the form')),
  },
});

export const iStringFormValueSetString: ToolDef<t.IStringFormValueSetStringParams> = tool({
  name: 'virtualbox_set_cloud_form_text',
  title: 'Set cloud form text',
  doc: 'Enter a text into a field of a form.',
  category: 'cloud',
  operations: ['IStringFormValue.setString'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IStringFormValue',
    how: 'invoke',
    operation: 'IStringFormValue_setString',
    sends: ['text'],
    returns: 'IProgress',
    path: ['@form', { op: 'IForm_getValues', pick: 'field', by: ['IFormValue_getLabel'] }],
  },
  result: nothing,
  params: {
    field: required(text('Field of the form, by its label')),
    form: required(text('Handle of the form')),
    text: required(text('Text to enter', { wire: 'string' })),
  },
});

export const iVirtualBoxCreateCloudNetwork: ToolDef<t.IVirtualBoxCreateCloudNetworkParams> = tool({
  name: 'virtualbox_create_cloud_network',
  title: 'Create cloud network',
  doc: 'Add an entry for a network in the cloud.',
  category: 'cloud',
  operations: ['IVirtualBox.createCloudNetwork'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IVirtualBox',
    how: 'invoke',
    operation: 'IVirtualBox_createCloudNetwork',
    sends: ['networkName'],
    returns: 'ICloudNetwork',
    path: ['vbox'],
  },
  result: shape('ICloudNetwork'),
  params: {
    networkName: required(text('Name of the network', { wire: 'string' })),
  },
});

export const iVirtualBoxFindCloudNetworkByName: ToolDef<t.IVirtualBoxFindCloudNetworkByNameParams> = tool({
  name: 'virtualbox_find_cloud_network',
  title: 'Find cloud network',
  doc: 'Look the entry for a network in the cloud up by name.',
  category: 'cloud',
  operations: ['IVirtualBox.findCloudNetworkByName'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IVirtualBox',
    how: 'invoke',
    operation: 'IVirtualBox_findCloudNetworkByName',
    sends: ['networkName'],
    returns: 'ICloudNetwork',
    path: ['vbox'],
  },
  result: shape('ICloudNetwork'),
  params: {
    networkName: required(text('Name of the network', { wire: 'string' })),
  },
});

export const iVirtualBoxRemoveCloudNetwork: ToolDef<t.IVirtualBoxRemoveCloudNetworkParams> = tool({
  name: 'virtualbox_remove_cloud_network',
  title: 'Remove cloud network',
  doc: 'Remove the entry for a network in the cloud.',
  category: 'cloud',
  operations: ['IVirtualBox.removeCloudNetwork'],
  effect: 'destroy',
  risk: 'high',
  call: {
    kind: 'soap',
    on: 'IVirtualBox',
    how: 'invoke',
    operation: 'IVirtualBox_removeCloudNetwork',
    sends: ['network'],
    path: ['vbox'],
  },
  result: nothing,
  params: {
    network: required(text('Cloud network, by name', { wire: 'ICloudNetwork' })),
  },
});

export const iVirtualSystemDescriptionFormGetVirtualSystemDescription: ToolDef<t.IVirtualSystemDescriptionFormGetVirtualSystemDescriptionParams> =
  tool({
    name: 'virtualbox_get_cloud_form_virtual_system',
    title: 'Get cloud form virtual system',
    doc: 'Get the description that a form fills in.',
    category: 'cloud',
    operations: ['IVirtualSystemDescriptionForm.getVirtualSystemDescription'],
    effect: 'read',
    risk: 'none',
    call: {
      kind: 'soap',
      on: 'IVirtualSystemDescriptionForm',
      how: 'invoke',
      operation: 'IVirtualSystemDescriptionForm_getVirtualSystemDescription',
      sends: [],
      returns: 'IVirtualSystemDescription',
      path: ['@form'],
    },
    result: shape('IVirtualSystemDescription'),
    params: {
      form: required(text('Handle of the form')),
    },
  });
