// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const createAccount: Handler<t.CreateAccountParams, t.Account> = handle(tools.createAccount, format.account);
export const deleteAccount: Handler<t.DeleteAccountParams, network.Success> = handle(
  tools.deleteAccount,
  networkFormat.success,
);
export const disableAccount: Handler<t.DisableAccountParams, t.Account> = handle(tools.disableAccount, format.account);
export const enableAccount: Handler<t.EnableAccountParams, t.Account> = handle(tools.enableAccount, format.account);
export const isAccountAllowedToCreateOfferingsWithTags: Handler<
  t.IsAccountAllowedToCreateOfferingsWithTagsParams,
  t.IsAccountAllowedToCreateOfferingsWithTags
> = handle(tools.isAccountAllowedToCreateOfferingsWithTags, format.isAccountAllowedToCreateOfferingsWithTags);
export const ldapCreateAccount: Handler<t.LdapCreateAccountParams, t.Account> = handle(
  tools.ldapCreateAccount,
  format.account,
);
export const linkAccountToLdap: Handler<t.LinkAccountToLdapParams, t.LinkAccountToLdap> = handle(
  tools.linkAccountToLdap,
  format.linkAccountToLdap,
);
export const listAccounts: Handler<t.ListAccountsParams, t.Account> = handle(tools.listAccounts, format.account);
export const listAndSwitchSamlAccount: Handler<t.ListAndSwitchSamlAccountParams, t.SamlUserAccount> = handle(
  tools.listAndSwitchSamlAccount,
  format.samlUserAccount,
);
export const lockAccount: Handler<t.LockAccountParams, t.Account> = handle(tools.lockAccount, format.account);
export const markDefaultZoneForAccount: Handler<t.MarkDefaultZoneForAccountParams, t.Account> = handle(
  tools.markDefaultZoneForAccount,
  format.account,
);
export const updateAccount: Handler<t.UpdateAccountParams, t.Account> = handle(tools.updateAccount, format.account);
