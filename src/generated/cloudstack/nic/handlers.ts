// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as virtualMachineFormat from '../virtual-machine/formatters.ts';
import type * as virtualMachine from '../virtual-machine/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const addIpToNic: Handler<t.AddIpToNicParams, t.NicSecondaryIp> = handle(
  tools.addIpToNic,
  format.nicSecondaryIp,
);
export const listNics: Handler<t.ListNicsParams, t.Nic> = handle(tools.listNics, format.nic);
export const removeIpFromNic: Handler<t.RemoveIpFromNicParams, network.Success> = handle(
  tools.removeIpFromNic,
  networkFormat.success,
);
export const updateVmNicIp: Handler<t.UpdateVmNicIpParams, virtualMachine.UserVm> = handle(
  tools.updateVmNicIp,
  virtualMachineFormat.userVm,
);
