// The options of `virtspan http`, from the command line and from the section `http` of virtspan.yaml.
import type { HttpSettings } from '../runtime/config/settings.ts';
import { serverOptions } from './said.ts';
import type { readArguments } from './usage.ts';

export const options = {
  ...serverOptions,
  port: { type: 'string' },
  host: { type: 'string' },
  tokens: { type: 'string' },
  'oauth-issuer': { type: 'string' },
  'oauth-audience': { type: 'string', multiple: true },
  'oauth-jwks': { type: 'string' },
  'oauth-scopes': { type: 'string', multiple: true },
  'oauth-principal': { type: 'string' },
  'tls-cert': { type: 'string' },
  'tls-key': { type: 'string' },
  'behind-proxy': { type: 'boolean' },
  metrics: { type: 'boolean' },
  otlp: { type: 'string' },
  status: { type: 'boolean' },
  redis: { type: 'string' },
  'public-url': { type: 'string' },
  'allowed-hosts': { type: 'string', multiple: true },
  'allowed-origins': { type: 'string', multiple: true },
  'page-size': { type: 'string' },
  'log-level': { type: 'string' },
  'output-schemas': { type: 'boolean' },
  watch: { type: 'boolean' },
} as const;

export type Values = ReturnType<typeof readArguments<typeof options>>['values'];

/** The command line wins, option by option; what belongs to one authorization server comes from one of the two. */
export function withFile(values: Values, http: HttpSettings | undefined): Values {
  if (http === undefined) return values;
  const { oauth } = http;
  const ofFile = {
    ...(http.port !== undefined && { port: String(http.port) }),
    ...(http.host !== undefined && { host: http.host }),
    ...(http.tokens !== undefined && { tokens: http.tokens }),
    ...(http.public_url !== undefined && { 'public-url': http.public_url }),
    ...(http.tls_cert !== undefined && { 'tls-cert': http.tls_cert }),
    ...(http.tls_key !== undefined && { 'tls-key': http.tls_key }),
    ...(http.behind_proxy !== undefined && { 'behind-proxy': http.behind_proxy }),
    ...(http.otlp !== undefined && { otlp: http.otlp }),
    ...(http.metrics !== undefined && { metrics: http.metrics }),
    ...(http.status !== undefined && { status: http.status }),
    ...(http.allowed_hosts !== undefined && { 'allowed-hosts': [...http.allowed_hosts] }),
    ...(http.allowed_origins !== undefined && { 'allowed-origins': [...http.allowed_origins] }),
  };
  const ofIssuer =
    oauth === undefined || values['oauth-issuer'] !== undefined
      ? {}
      : {
          'oauth-issuer': oauth.issuer,
          ...(oauth.audience !== undefined && { 'oauth-audience': [...oauth.audience] }),
          ...(oauth.jwks !== undefined && { 'oauth-jwks': oauth.jwks }),
          ...(oauth.scopes !== undefined && { 'oauth-scopes': [...oauth.scopes] }),
          ...(oauth.principal !== undefined && { 'oauth-principal': oauth.principal }),
        };
  return { ...ofFile, ...ofIssuer, ...values };
}
