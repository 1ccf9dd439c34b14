// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const deleteOauthProvider: Handler<t.DeleteOauthProviderParams, network.Success> = handle(
  tools.deleteOauthProvider,
  networkFormat.success,
);
export const listOauthProvider: Handler<t.ListOauthProviderParams, t.OauthProvider> = handle(
  tools.listOauthProvider,
  format.oauthProvider,
);
export const registerOauthProvider: Handler<t.RegisterOauthProviderParams, t.OauthProvider> = handle(
  tools.registerOauthProvider,
  format.oauthProvider,
);
export const updateOauthProvider: Handler<t.UpdateOauthProviderParams, t.OauthProvider> = handle(
  tools.updateOauthProvider,
  format.oauthProvider,
);
