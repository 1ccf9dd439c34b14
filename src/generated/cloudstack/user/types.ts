// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of createUser. */
export interface CreateUserParams {
  username: string;
  password: string;
  email: string;
  firstname: string;
  lastname: string;
  account: string;
  domainid?: string;
  timezone?: string;
  userid?: string;
}

/** Parameters of deleteUser. */
export interface DeleteUserParams {
  id: string;
}

/** Parameters of disableUser. */
export interface DisableUserParams {
  id: string;
  customjobid?: string;
}

/** Parameters of enableUser. */
export interface EnableUserParams {
  id: string;
}

/** Parameters of getUser. */
export interface GetUserParams {
  userapikey: string;
}

/** Parameters of getUserKeys. */
export interface GetUserKeysParams {
  id: string;
}

/** Parameters of importLdapUsers. */
export interface ImportLdapUsersParams {
  keyword?: string;
  accountdetails?: Readonly<Record<string, string>>;
  accounttype?: number;
  group?: string;
  roleid?: string;
  timezone?: string;
  account?: string;
  domainid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listLdapUsers. */
export interface ListLdapUsersParams {
  keyword?: string;
  listtype?: string;
  userfilter?: string;
  domainid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listUserTwoFactorAuthenticatorProviders. */
export interface ListUserTwoFactorAuthenticatorProvidersParams {
  name?: string;
}

/** Parameters of listUsers. */
export interface ListUsersParams {
  username?: string;
  account?: string;
  domainid?: string;
  state?: string;
  accounttype?: number;
  keyword?: string;
  id?: string;
  apikeyaccess?: string;
  usersource?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
  showicon?: boolean;
}

/** Parameters of lockUser. */
export interface LockUserParams {
  id: string;
}

/** Parameters of moveUser. */
export interface MoveUserParams {
  id: string;
  accountid?: string;
  account?: string;
}

/** Parameters of registerUserKeys. */
export interface RegisterUserKeysParams {
  id: string;
}

/** Parameters of setupUserTwoFactorAuthentication. */
export interface SetupUserTwoFactorAuthenticationParams {
  enable?: boolean;
  provider?: string;
  userid?: string;
}

/** Parameters of updateUser. */
export interface UpdateUserParams {
  id: string;
  username?: string;
  email?: string;
  firstname?: string;
  lastname?: string;
  password?: string;
  currentpassword?: string;
  timezone?: string;
  apikeyaccess?: string;
  mandate2fa?: boolean;
  userapikey?: string;
  usersecretkey?: string;
}

/** Parameters of validateUserTwoFactorAuthenticationCode. */
export interface ValidateUserTwoFactorAuthenticationCodeParams {
  codefor2fa: string;
}

/** Parameters of verifyOAuthCodeAndGetUser. */
export interface VerifyOAuthCodeAndGetUserParams {
  provider: string;
  keyword?: string;
  secretcode?: string;
  page?: number;
  pagesize?: number;
}

export interface LdapUser {
  conflictingusersource?: string;
  domain?: string;
  email?: string;
  firstname?: string;
  jobid?: string;
  jobstatus?: number;
  lastname?: string;
  principal?: string;
  username?: string;
}

export interface Register {
  apikey?: string;
  apikeyaccess?: boolean;
  jobid?: string;
  jobstatus?: number;
  secretkey?: string;
}

export interface User {
  account?: string;
  accountid?: string;
  accounttype?: number;
  apikey?: string;
  apikeyaccess?: string;
  clientid?: string;
  created?: string;
  description?: string;
  domain?: string;
  domainid?: string;
  email?: string;
  enabled?: boolean;
  firstname?: string;
  icon?: unknown;
  id?: string;
  is2faenabled?: boolean;
  is2famandated?: boolean;
  iscallerchilddomain?: boolean;
  isdefault?: boolean;
  jobid?: string;
  jobstatus?: number;
  lastname?: string;
  name?: string;
  provider?: string;
  redirecturi?: string;
  roleid?: string;
  rolename?: string;
  roletype?: string;
  secretkey?: string;
  state?: string;
  timezone?: string;
  username?: string;
  usersource?: string;
}

export interface UserTwoFactorAuthenticationSetup {
  accountid?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  secretcode?: string;
  username?: string;
}

export interface UserTwoFactorAuthenticatorProvider {
  description?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
}
