// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as virtualMachineFormat from '../virtual-machine/formatters.ts';
import type * as virtualMachine from '../virtual-machine/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const addVmwareDc: Handler<t.AddVmwareDcParams, t.VmwareDatacenter> = handle(
  tools.addVmwareDc,
  format.vmwareDatacenter,
);
export const createIpv4SubnetForZone: Handler<t.CreateIpv4SubnetForZoneParams, t.DataCenterIpv4Subnet> = handle(
  tools.createIpv4SubnetForZone,
  format.dataCenterIpv4Subnet,
);
export const createZone: Handler<t.CreateZoneParams, t.Zone> = handle(tools.createZone, format.zone);
export const dedicateIpv4SubnetForZone: Handler<t.DedicateIpv4SubnetForZoneParams, t.DataCenterIpv4Subnet> = handle(
  tools.dedicateIpv4SubnetForZone,
  format.dataCenterIpv4Subnet,
);
export const dedicateZone: Handler<t.DedicateZoneParams, t.DedicateZone> = handle(
  tools.dedicateZone,
  format.dedicateZone,
);
export const deleteIpv4SubnetForZone: Handler<t.DeleteIpv4SubnetForZoneParams, network.Success> = handle(
  tools.deleteIpv4SubnetForZone,
  networkFormat.success,
);
export const deleteZone: Handler<t.DeleteZoneParams, network.Success> = handle(tools.deleteZone, networkFormat.success);
export const disableHAForZone: Handler<t.DisableHAForZoneParams, network.Success> = handle(
  tools.disableHAForZone,
  networkFormat.success,
);
export const enableHAForZone: Handler<t.EnableHAForZoneParams, network.Success> = handle(
  tools.enableHAForZone,
  networkFormat.success,
);
export const listDedicatedZones: Handler<t.ListDedicatedZonesParams, t.DedicateZone> = handle(
  tools.listDedicatedZones,
  format.dedicateZone,
);
export const listIpv4SubnetsForZone: Handler<t.ListIpv4SubnetsForZoneParams, t.DataCenterIpv4Subnet> = handle(
  tools.listIpv4SubnetsForZone,
  format.dataCenterIpv4Subnet,
);
export const listVmwareDcVms: Handler<t.ListVmwareDcVmsParams, virtualMachine.UnmanagedInstance> = handle(
  tools.listVmwareDcVms,
  virtualMachineFormat.unmanagedInstance,
);
export const listVmwareDcs: Handler<t.ListVmwareDcsParams, t.VmwareDatacenter> = handle(
  tools.listVmwareDcs,
  format.vmwareDatacenter,
);
export const listZones: Handler<t.ListZonesParams, t.Zone> = handle(tools.listZones, format.zone);
export const releaseDedicatedZone: Handler<t.ReleaseDedicatedZoneParams, network.Success> = handle(
  tools.releaseDedicatedZone,
  networkFormat.success,
);
export const releaseIpv4SubnetForZone: Handler<t.ReleaseIpv4SubnetForZoneParams, t.DataCenterIpv4Subnet> = handle(
  tools.releaseIpv4SubnetForZone,
  format.dataCenterIpv4Subnet,
);
export const removeVmwareDc: Handler<t.RemoveVmwareDcParams, network.Success> = handle(
  tools.removeVmwareDc,
  networkFormat.success,
);
export const updateIpv4SubnetForZone: Handler<t.UpdateIpv4SubnetForZoneParams, t.DataCenterIpv4Subnet> = handle(
  tools.updateIpv4SubnetForZone,
  format.dataCenterIpv4Subnet,
);
export const updateVmwareDc: Handler<t.UpdateVmwareDcParams, t.VmwareDatacenter> = handle(
  tools.updateVmwareDc,
  format.vmwareDatacenter,
);
export const updateZone: Handler<t.UpdateZoneParams, t.Zone> = handle(tools.updateZone, format.zone);
