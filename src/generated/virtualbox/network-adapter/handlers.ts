// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const iMachineGetNetworkAdapter: Handler<t.IMachineGetNetworkAdapterParams, t.INetworkAdapter> = handle(
  tools.iMachineGetNetworkAdapter,
  format.iNetworkAdapter,
);
export const inatEngineAddRedirect: Handler<t.InatEngineAddRedirectParams, Done> = handle(
  tools.inatEngineAddRedirect,
  done,
);
export const inatEngineGet: Handler<t.InatEngineGetParams, t.INATEngine> = handle(
  tools.inatEngineGet,
  format.iNATEngine,
);
export const inatEngineGetNetworkSettings: Handler<
  t.InatEngineGetNetworkSettingsParams,
  t.INATEngineGetNetworkSettingsResult
> = handle(tools.inatEngineGetNetworkSettings, format.iNATEngineGetNetworkSettingsResult);
export const inatEngineRemoveRedirect: Handler<t.InatEngineRemoveRedirectParams, Done> = handle(
  tools.inatEngineRemoveRedirect,
  done,
);
export const inatEngineSetNetworkSettings: Handler<t.InatEngineSetNetworkSettingsParams, Done> = handle(
  tools.inatEngineSetNetworkSettings,
  done,
);
export const inatEngineUpdate: Handler<t.InatEngineUpdateParams, t.INATEngine> = handle(
  tools.inatEngineUpdate,
  format.iNATEngine,
);
export const iNetworkAdapterGet: Handler<t.INetworkAdapterGetParams, t.INetworkAdapter> = handle(
  tools.iNetworkAdapterGet,
  format.iNetworkAdapter,
);
export const iNetworkAdapterGetProperties: Handler<
  t.INetworkAdapterGetPropertiesParams,
  t.INetworkAdapterGetPropertiesResult
> = handle(tools.iNetworkAdapterGetProperties, format.iNetworkAdapterGetPropertiesResult);
export const iNetworkAdapterGetProperty: Handler<t.INetworkAdapterGetPropertyParams, Done> = handle(
  tools.iNetworkAdapterGetProperty,
  done,
);
export const iNetworkAdapterSetProperty: Handler<t.INetworkAdapterSetPropertyParams, Done> = handle(
  tools.iNetworkAdapterSetProperty,
  done,
);
export const iNetworkAdapterUpdate: Handler<t.INetworkAdapterUpdateParams, t.INetworkAdapter> = handle(
  tools.iNetworkAdapterUpdate,
  format.iNetworkAdapter,
);
export const forwardPort: Handler<t.ForwardPortParams, t.PortRule> = handle(tools.forwardPort, format.portRule);
export const listPortForwarding: Handler<t.ListPortForwardingParams, t.PortRule> = handle(
  tools.listPortForwarding,
  format.portRule,
);
