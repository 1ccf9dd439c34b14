// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as hostFormat from '../host/formatters.ts';
import type * as host from '../host/types.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const addBaremetalDhcp: Handler<t.AddBaremetalDhcpParams, t.BaremetalDhcp> = handle(
  tools.addBaremetalDhcp,
  format.baremetalDhcp,
);
export const addBaremetalHost: Handler<t.AddBaremetalHostParams, host.Host> = handle(
  tools.addBaremetalHost,
  hostFormat.host,
);
export const addBaremetalPxeKickStartServer: Handler<t.AddBaremetalPxeKickStartServerParams, t.BaremetalPxe> = handle(
  tools.addBaremetalPxeKickStartServer,
  format.baremetalPxe,
);
export const addBaremetalPxePingServer: Handler<t.AddBaremetalPxePingServerParams, t.BaremetalPxe> = handle(
  tools.addBaremetalPxePingServer,
  format.baremetalPxe,
);
export const addBaremetalRct: Handler<t.AddBaremetalRctParams, t.BaremetalRct> = handle(
  tools.addBaremetalRct,
  format.baremetalRct,
);
export const deleteBaremetalRct: Handler<t.DeleteBaremetalRctParams, network.Success> = handle(
  tools.deleteBaremetalRct,
  networkFormat.success,
);
export const listBaremetalDhcp: Handler<t.ListBaremetalDhcpParams, t.BaremetalDhcp> = handle(
  tools.listBaremetalDhcp,
  format.baremetalDhcp,
);
export const listBaremetalPxeServers: Handler<t.ListBaremetalPxeServersParams, t.BaremetalPxe> = handle(
  tools.listBaremetalPxeServers,
  format.baremetalPxe,
);
export const listBaremetalRct: Handler<t.ListBaremetalRctParams, t.BaremetalRct> = handle(
  tools.listBaremetalRct,
  format.baremetalRct,
);
export const notifyBaremetalProvisionDone: Handler<t.NotifyBaremetalProvisionDoneParams, network.Success> = handle(
  tools.notifyBaremetalProvisionDone,
  networkFormat.success,
);
