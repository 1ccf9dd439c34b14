// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const authorizeSamlSso: ToolDef<t.AuthorizeSamlSsoParams> = tool({
  name: 'cloudstack_authorize_saml_sso',
  title: 'Authorize SAML SSO',
  doc: 'Allow or forbid a user to sign in by SAML single sign-on, and say from which identity provider.',
  category: 'authentication',
  operations: ['authorizeSamlSso'],
  effect: 'write',
  risk: 'high',
  flags: ['privilege'],
  call: { kind: 'query', command: 'authorizeSamlSso' },
  result: shape('Success'),
  params: {
    enable: required(flag('True lets the user sign in by SAML; false forbids it')),
    userid: required(uuid('User concerned, by name or id; when making a user, the UUID to give it', { ref: 'User' })),
    entityid: text('Identity provider the user must come from; see listIdps', { ref: 'IdentityProvider' }),
  },
});

export const forgotPassword: ToolDef<t.ForgotPasswordParams> = tool({
  name: 'cloudstack_forgot_password',
  title: 'Forgot password',
  doc: 'Mail a user a link with a token for choosing a new password, when the old one is forgotten.',
  category: 'authentication',
  operations: ['forgotPassword'],
  effect: 'act',
  risk: 'high',
  reversible: false,
  flags: ['dataOut', 'privilege'],
  call: { kind: 'query', command: 'forgotPassword' },
  result: shape('Success'),
  params: {
    username: required(text('Login name of the user who gets the mail')),
    domain: text("Path of the user's domain; the root domain when left out"),
  },
});

export const getSPMetadata: ToolDef<t.GetSPMetadataParams> = tool({
  name: 'cloudstack_get_saml_sp_metadata',
  title: 'Get SAML SP metadata',
  doc: 'Show the SAML metadata of this cloud, which the identity provider needs to be set up for it.',
  category: 'authentication',
  operations: ['getSPMetadata'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'getSPMetadata', envelope: 'spmetadataresponse' },
  result: shape('SAMLMetaData'),
  params: {},
});

export const listIdps: ToolDef<t.ListIdpsParams> = tool({
  name: 'cloudstack_list_idps',
  title: 'List idps',
  doc: 'Show the SAML identity providers this cloud knows, to choose one for signing in.',
  category: 'authentication',
  operations: ['listIdps'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listIdps', key: 'idp' },
  result: list(shape('Idp')),
  params: {},
});

export const listSamlAuthorization: ToolDef<t.ListSamlAuthorizationParams> = tool({
  name: 'cloudstack_list_saml_authorization',
  title: 'List SAML authorization',
  doc: 'Show which users may sign in by SAML, and through which identity provider each comes.',
  category: 'authentication',
  operations: ['listSamlAuthorization'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'query',
    command: 'listSamlAuthorization',
    envelope: 'listsamlauthorizationsresponse',
    key: 'samlauthorization',
  },
  result: list(shape('SamlAuthorization')),
  params: {
    keyword: text('Text to search names and descriptions for'),
    userid: uuid('User concerned, by name or id; when making a user, the UUID to give it', { ref: 'User' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const login: ToolDef<t.LoginParams> = tool({
  name: 'cloudstack_login',
  title: 'Login',
  doc: 'Sign a user in with name and password and open a session, whose key goes with each later call.',
  category: 'authentication',
  operations: ['login'],
  effect: 'act',
  risk: 'high',
  flags: ['privilege', 'secretOut'],
  call: { kind: 'query', command: 'login' },
  result: shape('LoginCmd'),
  params: {
    password: required(text('Password of the user, in clear text', { secret: 'secret' })),
    username: required(text('Login name of the user')),
    domain: text("Path of the user's domain, such as /sales/emea; the root domain when left out"),
    domainId: whole("Internal number of the user's domain; domain wins over it"),
  },
});

export const logout: ToolDef<t.LogoutParams> = tool({
  name: 'cloudstack_logout',
  title: 'Logout',
  doc: 'End the session of the signed-in caller, so that its session key is worth nothing any more.',
  category: 'authentication',
  operations: ['logout'],
  effect: 'act',
  risk: 'low',
  call: { kind: 'query', command: 'logout' },
  result: shape('LogoutCmd'),
  params: {},
});

export const oauthlogin: ToolDef<t.OauthloginParams> = tool({
  name: 'cloudstack_oauth_login',
  title: 'OAuth login',
  doc: 'Sign a user in with the code an OAuth provider such as Google or GitHub has issued, and open a session.',
  category: 'authentication',
  operations: ['oauthlogin'],
  effect: 'act',
  risk: 'high',
  flags: ['privilege', 'secretOut'],
  call: { kind: 'query', command: 'oauthlogin' },
  result: shape('LoginCmd'),
  params: {
    email: required(text('Mail address the provider knows the user by')),
    provider: required(text('OAuth provider that vouches for the user, such as google or github')),
    domain: text("Path of the user's domain; the root domain when left out"),
    domainId: whole("Internal number of the user's domain"),
    secretcode: text('Code the provider handed out; proves who the user is', { secret: 'secret' }),
  },
});

export const resetPassword: ToolDef<t.ResetPasswordParams> = tool({
  name: 'cloudstack_reset_password',
  title: 'Reset password',
  doc: 'Set a new password for a user with the token from a recovery mail, in place of the forgotten one.',
  category: 'authentication',
  operations: ['resetPassword'],
  effect: 'write',
  risk: 'high',
  reversible: false,
  flags: ['privilege'],
  call: { kind: 'query', command: 'resetPassword' },
  result: shape('Success'),
  params: {
    password: required(text('New password, in clear text', { secret: 'secret' })),
    token: required(text('Token from the recovery mail', { secret: 'secret' })),
    username: required(text('Login name at CloudStack, the server or the device')),
    domain: text("Path of the user's domain; the root domain when left out"),
  },
});

export const samlSlo: ToolDef<t.SamlSloParams> = tool({
  name: 'cloudstack_saml_slo',
  title: 'SAML SLO',
  doc: "Sign out of this cloud and of the SAML identity provider at once, on the caller's own session.",
  category: 'authentication',
  operations: ['samlSlo'],
  effect: 'act',
  risk: 'low',
  call: { kind: 'query', command: 'samlSlo', envelope: 'logoutresponse' },
  result: shape('LogoutCmd'),
  params: {},
});

export const samlSso: ToolDef<t.SamlSsoParams> = tool({
  name: 'cloudstack_saml_sso',
  title: 'SAML SSO',
  doc: 'Start or finish signing in at a SAML identity provider, which opens a session for the user it vouches for.',
  category: 'authentication',
  operations: ['samlSso'],
  effect: 'act',
  risk: 'high',
  flags: ['privilege', 'secretOut'],
  call: { kind: 'query', command: 'samlSso', envelope: 'loginresponse' },
  result: shape('LoginCmd'),
  params: {
    idpid: required(text('Identity provider to sign in at; see listIdps', { ref: 'IdentityProvider' })),
  },
});
