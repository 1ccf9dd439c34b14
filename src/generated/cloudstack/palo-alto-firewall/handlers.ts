// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const addPaloAltoFirewall: Handler<t.AddPaloAltoFirewallParams, t.PaloAltoFirewall> = handle(
  tools.addPaloAltoFirewall,
  format.paloAltoFirewall,
);
export const configurePaloAltoFirewall: Handler<t.ConfigurePaloAltoFirewallParams, t.PaloAltoFirewall> = handle(
  tools.configurePaloAltoFirewall,
  format.paloAltoFirewall,
);
export const deletePaloAltoFirewall: Handler<t.DeletePaloAltoFirewallParams, network.Success> = handle(
  tools.deletePaloAltoFirewall,
  networkFormat.success,
);
export const listPaloAltoFirewallNetworks: Handler<t.ListPaloAltoFirewallNetworksParams, network.Network> = handle(
  tools.listPaloAltoFirewallNetworks,
  networkFormat.network,
);
export const listPaloAltoFirewalls: Handler<t.ListPaloAltoFirewallsParams, t.PaloAltoFirewall> = handle(
  tools.listPaloAltoFirewalls,
  format.paloAltoFirewall,
);
