// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const createUser: Handler<t.CreateUserParams, t.User> = handle(tools.createUser, format.user);
export const deleteUser: Handler<t.DeleteUserParams, network.Success> = handle(tools.deleteUser, networkFormat.success);
export const disableUser: Handler<t.DisableUserParams, t.User> = handle(tools.disableUser, format.user);
export const enableUser: Handler<t.EnableUserParams, t.User> = handle(tools.enableUser, format.user);
export const getUser: Handler<t.GetUserParams, t.User> = handle(tools.getUser, format.user);
export const getUserKeys: Handler<t.GetUserKeysParams, t.Register> = handle(tools.getUserKeys, format.register);
export const importLdapUsers: Handler<t.ImportLdapUsersParams, t.LdapUser> = handle(
  tools.importLdapUsers,
  format.ldapUser,
);
export const listLdapUsers: Handler<t.ListLdapUsersParams, t.LdapUser> = handle(tools.listLdapUsers, format.ldapUser);
export const listUserTwoFactorAuthenticatorProviders: Handler<
  t.ListUserTwoFactorAuthenticatorProvidersParams,
  t.UserTwoFactorAuthenticatorProvider
> = handle(tools.listUserTwoFactorAuthenticatorProviders, format.userTwoFactorAuthenticatorProvider);
export const listUsers: Handler<t.ListUsersParams, t.User> = handle(tools.listUsers, format.user);
export const lockUser: Handler<t.LockUserParams, t.User> = handle(tools.lockUser, format.user);
export const moveUser: Handler<t.MoveUserParams, network.Success> = handle(tools.moveUser, networkFormat.success);
export const registerUserKeys: Handler<t.RegisterUserKeysParams, t.Register> = handle(
  tools.registerUserKeys,
  format.register,
);
export const setupUserTwoFactorAuthentication: Handler<
  t.SetupUserTwoFactorAuthenticationParams,
  t.UserTwoFactorAuthenticationSetup
> = handle(tools.setupUserTwoFactorAuthentication, format.userTwoFactorAuthenticationSetup);
export const updateUser: Handler<t.UpdateUserParams, t.User> = handle(tools.updateUser, format.user);
export const validateUserTwoFactorAuthenticationCode: Handler<
  t.ValidateUserTwoFactorAuthenticationCodeParams,
  network.Success
> = handle(tools.validateUserTwoFactorAuthenticationCode, networkFormat.success);
export const verifyOAuthCodeAndGetUser: Handler<t.VerifyOAuthCodeAndGetUserParams, t.User> = handle(
  tools.verifyOAuthCodeAndGetUser,
  format.user,
);
