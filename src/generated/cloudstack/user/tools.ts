// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import {
  flag,
  list,
  map,
  required,
  shape,
  type ToolDef,
  text,
  tool,
  uuid,
  whole,
} from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const createUser: ToolDef<t.CreateUserParams> = tool({
  name: 'cloudstack_create_user',
  title: 'Create user',
  doc: "Add another login to an existing account, with the same rights over the account's resources.",
  category: 'user',
  operations: ['createUser'],
  effect: 'write',
  risk: 'high',
  flags: ['privilege'],
  call: { kind: 'query', command: 'createUser', key: 'user' },
  result: shape('User'),
  params: {
    username: required(text('Login name at CloudStack, the server or the device')),
    password: required(text('First password of the user, in clear', { secret: 'secret' })),
    email: required(text('E-mail address of the person')),
    firstname: required(text('Given name of the user')),
    lastname: required(text('Family name of the user')),
    account: required(text('Existing account the user joins')),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    timezone: text('Time zone, such as UTC or Europe/Berlin'),
    userid: text('UUID to give the user, when it comes from another system'),
  },
});

export const deleteUser: ToolDef<t.DeleteUserParams> = tool({
  name: 'cloudstack_delete_user',
  title: 'Delete user',
  doc: 'Delete a login for good with its API keys; the account and its machines remain.',
  category: 'user',
  operations: ['deleteUser'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  flags: ['privilege'],
  call: { kind: 'query', command: 'deleteUser' },
  result: shape('Success'),
  params: {
    id: required(uuid('User, by name or id', { ref: 'User' })),
  },
});

export const disableUser: ToolDef<t.DisableUserParams> = tool({
  name: 'cloudstack_disable_user',
  title: 'Disable user',
  doc: 'Bar a user from logging in and from using API keys, without deleting anything.',
  category: 'user',
  operations: ['disableUser'],
  effect: 'act',
  risk: 'high',
  flags: ['privilege', 'secretOut'],
  call: { kind: 'query', command: 'disableUser', async: true, key: 'user' },
  result: shape('User'),
  params: {
    id: required(uuid('User, by name or id', { ref: 'User' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const enableUser: ToolDef<t.EnableUserParams> = tool({
  name: 'cloudstack_enable_user',
  title: 'Enable user',
  doc: 'Let a disabled or locked user log in again and use API keys again.',
  category: 'user',
  operations: ['enableUser'],
  effect: 'act',
  risk: 'high',
  flags: ['privilege', 'secretOut'],
  call: { kind: 'query', command: 'enableUser', key: 'user' },
  result: shape('User'),
  params: {
    id: required(uuid('User, by name or id', { ref: 'User' })),
  },
});

export const getUser: ToolDef<t.GetUserParams> = tool({
  name: 'cloudstack_get_user',
  title: 'Get user',
  doc: 'Find the user to whom a certain API key belongs, with account, role and state.',
  category: 'user',
  operations: ['getUser'],
  effect: 'read',
  risk: 'low',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'getUser', key: 'user' },
  result: shape('User'),
  params: {
    userapikey: required(text('API key to look up', { secret: 'secret' })),
  },
});

export const getUserKeys: ToolDef<t.GetUserKeysParams> = tool({
  name: 'cloudstack_get_user_keys',
  title: 'Get user keys',
  doc: 'Show the API key and secret key of a user, for setting up scripts and command-line tools.',
  category: 'user',
  operations: ['getUserKeys'],
  effect: 'read',
  risk: 'high',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'getUserKeys', key: 'userkeys' },
  result: shape('Register'),
  params: {
    id: required(uuid('User, by name or id', { ref: 'User' })),
  },
});

export const importLdapUsers: ToolDef<t.ImportLdapUsersParams> = tool({
  name: 'cloudstack_import_ldap_users',
  title: 'Import LDAP users',
  doc: 'Create users, and accounts where needed, from the people found in an LDAP directory or group.',
  category: 'user',
  operations: ['importLdapUsers'],
  effect: 'write',
  risk: 'high',
  reversible: false,
  flags: ['privilege'],
  call: { kind: 'query', command: 'importLdapUsers', envelope: 'ldapuserresponse', key: 'LdapUser' },
  result: list(shape('LdapUser')),
  params: {
    keyword: text('Text to search names and descriptions for'),
    accountdetails: map(text(), 'Extra details stored on each account', { wire: 'pairs', secret: 'maybe' }),
    accounttype: whole('0 user, 1 root administrator, 2 domain administrator'),
    group: text('Only members of this LDAP group'),
    roleid: uuid('Role given to the new accounts', { ref: 'Role' }),
    timezone: text('Time zone, such as UTC or Europe/Berlin'),
    account: text('Put everybody into this account; otherwise each gets an own one'),
    domainid: uuid('Domain that receives the users', { ref: 'Domain' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listLdapUsers: ToolDef<t.ListLdapUsersParams> = tool({
  name: 'cloudstack_list_ldap_users',
  title: 'List LDAP users',
  doc: 'Show people in the LDAP directory and whether they have been imported already.',
  category: 'user',
  operations: ['listLdapUsers'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listLdapUsers', envelope: 'ldapuserresponse', key: 'LdapUser' },
  result: list(shape('LdapUser')),
  params: {
    keyword: text('Text to search names and descriptions for'),
    listtype: text('all, or new for those not imported yet'),
    userfilter: text('Which of those already known here to show - NoFilter, LocalDomain, AnyDomain and such'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listUserTwoFactorAuthenticatorProviders: ToolDef<t.ListUserTwoFactorAuthenticatorProvidersParams> = tool({
  name: 'cloudstack_list_user_two_factor_providers',
  formerly: 'cloudstack_list_user_two_factor_authenticator_providers',
  title: 'List user two factor authenticator providers',
  doc: 'Show the kinds of second factor that users can set up, such as TOTP or a static PIN.',
  category: 'user',
  operations: ['listUserTwoFactorAuthenticatorProviders'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listUserTwoFactorAuthenticatorProviders', key: 'providers' },
  result: list(shape('UserTwoFactorAuthenticatorProvider')),
  params: {
    name: text('Name to give, or to look for'),
  },
});

export const listUsers: ToolDef<t.ListUsersParams> = tool({
  name: 'cloudstack_list_users',
  title: 'List users',
  doc: 'Show users with account, domain, role, state, origin and whether they use a second factor.',
  category: 'user',
  operations: ['listUsers'],
  effect: 'read',
  risk: 'low',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'listUsers', key: 'user', own: true },
  result: list(shape('User')),
  params: {
    username: text('Login name at CloudStack, the server or the device'),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    state: text('State to look for or to set, such as Enabled, Disabled, Running or Stopped'),
    accounttype: whole('Kind of account: 0 user, 1 root admin, 2 domain admin'),
    keyword: text('Text to search names and descriptions for'),
    id: uuid('User, by name or id', { ref: 'User' }),
    apikeyaccess: text('Only users with this API key permission - ENABLED, DISABLED or INHERIT'),
    usersource: text('Only users that come from native, ldap, saml2 and the like'),
    listall: flag('Show everything the caller may see, not just own objects; false when left out'),
    isrecursive: flag('Include all subdomains of the domain given; goes with domainid'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    showicon: flag('Include the picture of each object'),
  },
});

export const lockUser: ToolDef<t.LockUserParams> = tool({
  name: 'cloudstack_lock_user',
  title: 'Lock user',
  doc: 'Lock a user out of login and API at once, until enabled again.',
  category: 'user',
  operations: ['lockUser'],
  effect: 'act',
  risk: 'high',
  flags: ['privilege', 'secretOut'],
  call: { kind: 'query', command: 'lockUser', key: 'user' },
  result: shape('User'),
  params: {
    id: required(uuid('User, by name or id', { ref: 'User' })),
  },
});

export const moveUser: ToolDef<t.MoveUserParams> = tool({
  name: 'cloudstack_move_user',
  title: 'Move user',
  doc: "Move a user into another account of the same domain, after which it sees only that account's resources.",
  category: 'user',
  operations: ['moveUser'],
  effect: 'write',
  risk: 'high',
  flags: ['privilege'],
  call: { kind: 'query', command: 'moveUser' },
  result: shape('Success'),
  params: {
    id: required(uuid('User, by name or id', { ref: 'User' })),
    accountid: uuid('Id of the account to move to', { ref: 'Account' }),
    account: text('Name of the account to move to'),
  },
});

export const registerUserKeys: ToolDef<t.RegisterUserKeysParams> = tool({
  name: 'cloudstack_register_user_keys',
  title: 'Register user keys',
  doc: 'Generate a new API key and secret key for a user; the old pair stops working at once.',
  category: 'user',
  operations: ['registerUserKeys'],
  effect: 'write',
  risk: 'high',
  reversible: false,
  flags: ['privilege', 'secretOut'],
  call: { kind: 'query', command: 'registerUserKeys', key: 'userkeys' },
  result: shape('Register'),
  params: {
    id: required(uuid('User, by name or id', { ref: 'User' })),
  },
});

export const setupUserTwoFactorAuthentication: ToolDef<t.SetupUserTwoFactorAuthenticationParams> = tool({
  name: 'cloudstack_setup_user_two_factor_authentication',
  title: 'Setup user two factor authentication',
  doc: 'Turn a second login factor on, handing out its secret, or turn it off for a user.',
  category: 'user',
  operations: ['setupUserTwoFactorAuthentication'],
  effect: 'write',
  risk: 'high',
  reversible: false,
  flags: ['privilege', 'secretOut'],
  call: { kind: 'query', command: 'setupUserTwoFactorAuthentication', key: 'setup2fa' },
  result: shape('UserTwoFactorAuthenticationSetup'),
  params: {
    enable: flag('True sets it up; false turns it off'),
    provider: text('Kind of second factor, such as totp or staticpin'),
    userid: uuid('User whose second factor is turned off, for administrators', { ref: 'User' }),
  },
});

export const updateUser: ToolDef<t.UpdateUserParams> = tool({
  name: 'cloudstack_update_user',
  title: 'Update user',
  doc: "Change a user's name, mail, password, API key pair, time zone or duty to use a second factor.",
  category: 'user',
  operations: ['updateUser'],
  effect: 'write',
  risk: 'low',
  reversible: false,
  flags: ['privilege', 'secretOut'],
  raisedBy: [
    {
      param: 'password',
      present: true,
      risk: 'high',
      why: 'the old password stops working and whoever knows the new one gets in',
    },
    { param: 'userapikey', present: true, risk: 'high', why: 'the API keys are replaced' },
    { param: 'usersecretkey', present: true, risk: 'high', why: 'the API keys are replaced' },
    { param: 'apikeyaccess', present: true, risk: 'high', why: 'API keys start or stop working' },
    { param: 'mandate2fa', present: true, risk: 'high', why: 'changes whether a second factor is demanded' },
    { param: 'username', present: true, risk: 'high', why: 'the login name changes' },
    { param: 'email', present: true, risk: 'high', why: 'password reset mails go to the new address' },
  ],
  call: { kind: 'query', command: 'updateUser', key: 'user' },
  result: shape('User'),
  params: {
    id: required(uuid('User, by name or id', { ref: 'User' })),
    username: text('Login name at CloudStack, the server or the device'),
    email: text('E-mail address of the person'),
    firstname: text('Given name of the user'),
    lastname: text('Family name of the user'),
    password: text('New password, in clear', { secret: 'secret' }),
    currentpassword: text('Present password, needed when users change their own', { secret: 'secret' }),
    timezone: text('Time zone, such as UTC or Europe/Berlin'),
    apikeyaccess: text("ENABLED, DISABLED or INHERIT - whether the user's API keys work"),
    mandate2fa: flag('Make the user set up a second factor at next login'),
    userapikey: text('API key to set by hand, together with usersecretkey', { secret: 'secret' }),
    usersecretkey: text('Secret key to set by hand, together with userapikey', { secret: 'secret' }),
  },
});

export const validateUserTwoFactorAuthenticationCode: ToolDef<t.ValidateUserTwoFactorAuthenticationCodeParams> = tool({
  name: 'cloudstack_validate_user_two_factor_code',
  formerly: 'cloudstack_validate_user_two_factor_authentication_code',
  title: 'Validate user two factor authentication code',
  doc: 'Check the second factor code of the logged-in user, which completes the login or the setup.',
  category: 'user',
  operations: ['validateUserTwoFactorAuthenticationCode'],
  effect: 'act',
  risk: 'low',
  flags: ['privilege'],
  call: { kind: 'query', command: 'validateUserTwoFactorAuthenticationCode' },
  result: shape('Success'),
  params: {
    codefor2fa: required(text('Code shown by the authenticator, or the static PIN', { secret: 'secret' })),
  },
});

export const verifyOAuthCodeAndGetUser: ToolDef<t.VerifyOAuthCodeAndGetUserParams> = tool({
  name: 'cloudstack_verify_oauth_code_and_get_user',
  title: 'Verify OAuth code and get user',
  doc: 'Exchange the code of an OAuth login (Google, GitHub) for the mail address of the person it stands for.',
  category: 'user',
  operations: ['verifyOAuthCodeAndGetUser'],
  effect: 'act',
  risk: 'low',
  reversible: false,
  flags: ['secretOut'],
  call: { kind: 'query', command: 'verifyOAuthCodeAndGetUser', key: 'oauthemail' },
  result: list(shape('User')),
  params: {
    provider: required(text('OAuth provider, such as google or github')),
    keyword: text('Text to search names and descriptions for'),
    secretcode: text('One-time code that the provider gave the browser', { secret: 'secret' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});
