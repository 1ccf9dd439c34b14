// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const createDomain: Handler<t.CreateDomainParams, t.Domain> = handle(tools.createDomain, format.domain);
export const deleteDomain: Handler<t.DeleteDomainParams, network.Success> = handle(
  tools.deleteDomain,
  networkFormat.success,
);
export const linkDomainToLdap: Handler<t.LinkDomainToLdapParams, t.LinkDomainToLdap> = handle(
  tools.linkDomainToLdap,
  format.linkDomainToLdap,
);
export const listDomainChildren: Handler<t.ListDomainChildrenParams, t.Domain> = handle(
  tools.listDomainChildren,
  format.domain,
);
export const listDomains: Handler<t.ListDomainsParams, t.Domain> = handle(tools.listDomains, format.domain);
export const moveDomain: Handler<t.MoveDomainParams, t.Domain> = handle(tools.moveDomain, format.domain);
export const updateDomain: Handler<t.UpdateDomainParams, t.Domain> = handle(tools.updateDomain, format.domain);
