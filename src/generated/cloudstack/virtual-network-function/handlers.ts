// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as templateFormat from '../template/formatters.ts';
import type * as template from '../template/types.ts';
import * as virtualMachineFormat from '../virtual-machine/formatters.ts';
import type * as virtualMachine from '../virtual-machine/types.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const deleteVnfTemplate: Handler<t.DeleteVnfTemplateParams, network.Success> = handle(
  tools.deleteVnfTemplate,
  networkFormat.success,
);
export const deployVnfAppliance: Handler<t.DeployVnfApplianceParams, virtualMachine.UserVm> = handle(
  tools.deployVnfAppliance,
  virtualMachineFormat.userVm,
  ['VNF appliance', 'VNF appliances'],
);
export const listVnfAppliances: Handler<t.ListVnfAppliancesParams, virtualMachine.UserVm> = handle(
  tools.listVnfAppliances,
  virtualMachineFormat.userVm,
  ['VNF appliance', 'VNF appliances'],
);
export const listVnfTemplates: Handler<t.ListVnfTemplatesParams, template.Template> = handle(
  tools.listVnfTemplates,
  templateFormat.template,
  ['VNF template', 'VNF templates'],
);
export const registerVnfTemplate: Handler<t.RegisterVnfTemplateParams, template.Template> = handle(
  tools.registerVnfTemplate,
  templateFormat.template,
  ['VNF template', 'VNF templates'],
);
export const updateVnfTemplate: Handler<t.UpdateVnfTemplateParams, template.Template> = handle(
  tools.updateVnfTemplate,
  templateFormat.template,
  ['VNF template', 'VNF templates'],
);
