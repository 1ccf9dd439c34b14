// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const authorizeSamlSso: Handler<t.AuthorizeSamlSsoParams, network.Success> = handle(
  tools.authorizeSamlSso,
  networkFormat.success,
);
export const forgotPassword: Handler<t.ForgotPasswordParams, network.Success> = handle(
  tools.forgotPassword,
  networkFormat.success,
);
export const getSPMetadata: Handler<t.GetSPMetadataParams, t.SAMLMetaData> = handle(
  tools.getSPMetadata,
  format.sAMLMetaData,
);
export const listIdps: Handler<t.ListIdpsParams, t.Idp> = handle(tools.listIdps, format.idp);
export const listSamlAuthorization: Handler<t.ListSamlAuthorizationParams, t.SamlAuthorization> = handle(
  tools.listSamlAuthorization,
  format.samlAuthorization,
);
export const login: Handler<t.LoginParams, t.LoginCmd> = handle(tools.login, format.loginCmd);
export const logout: Handler<t.LogoutParams, t.LogoutCmd> = handle(tools.logout, format.logoutCmd);
export const oauthlogin: Handler<t.OauthloginParams, t.LoginCmd> = handle(tools.oauthlogin, format.loginCmd);
export const resetPassword: Handler<t.ResetPasswordParams, network.Success> = handle(
  tools.resetPassword,
  networkFormat.success,
);
export const samlSlo: Handler<t.SamlSloParams, t.LogoutCmd> = handle(tools.samlSlo, format.logoutCmd);
export const samlSso: Handler<t.SamlSsoParams, t.LoginCmd> = handle(tools.samlSso, format.loginCmd);
