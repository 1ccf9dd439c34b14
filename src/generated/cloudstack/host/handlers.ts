// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as dedicatedResourceFormat from '../dedicated-resource/formatters.ts';
import type * as dedicatedResource from '../dedicated-resource/types.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const addHost: Handler<t.AddHostParams, t.Host> = handle(tools.addHost, format.host);
export const cancelHostAsDegraded: Handler<t.CancelHostAsDegradedParams, t.Host> = handle(
  tools.cancelHostAsDegraded,
  format.host,
);
export const configureHAForHost: Handler<t.ConfigureHAForHostParams, t.HostHA> = handle(
  tools.configureHAForHost,
  format.hostHA,
);
export const declareHostAsDegraded: Handler<t.DeclareHostAsDegradedParams, t.Host> = handle(
  tools.declareHostAsDegraded,
  format.host,
);
export const deleteHost: Handler<t.DeleteHostParams, network.Success> = handle(tools.deleteHost, networkFormat.success);
export const disableHAForHost: Handler<t.DisableHAForHostParams, t.HostHA> = handle(
  tools.disableHAForHost,
  format.hostHA,
);
export const enableHAForHost: Handler<t.EnableHAForHostParams, t.HostHA> = handle(tools.enableHAForHost, format.hostHA);
export const findHostsForMigration: Handler<t.FindHostsForMigrationParams, t.HostForMigration> = handle(
  tools.findHostsForMigration,
  format.hostForMigration,
);
export const listDedicatedHosts: Handler<t.ListDedicatedHostsParams, dedicatedResource.DedicateHost> = handle(
  tools.listDedicatedHosts,
  dedicatedResourceFormat.dedicateHost,
);
export const listHostHAProviders: Handler<t.ListHostHAProvidersParams, t.HAProvider> = handle(
  tools.listHostHAProviders,
  format.hAProvider,
);
export const listHostHAResources: Handler<t.ListHostHAResourcesParams, t.HostHA> = handle(
  tools.listHostHAResources,
  format.hostHA,
);
export const listHostTags: Handler<t.ListHostTagsParams, t.HostTag> = handle(tools.listHostTags, format.hostTag);
export const listHosts: Handler<t.ListHostsParams, t.Host> = handle(tools.listHosts, format.host);
export const reconnectHost: Handler<t.ReconnectHostParams, t.Host> = handle(tools.reconnectHost, format.host);
export const releaseHostReservation: Handler<t.ReleaseHostReservationParams, network.Success> = handle(
  tools.releaseHostReservation,
  networkFormat.success,
);
export const updateHost: Handler<t.UpdateHostParams, t.Host> = handle(tools.updateHost, format.host);
export const updateHostPassword: Handler<t.UpdateHostPasswordParams, network.Success> = handle(
  tools.updateHostPassword,
  networkFormat.success,
);
