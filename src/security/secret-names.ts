// Decides by its name whether a field or parameter holds a credential.
import type { SecretTable } from '../contract/catalog.ts';

/**
 * `secret`: never shown; `each`: a map whose values are never shown, and its keys are; `likely`: texts under it are not shown; `maybe`: may hold secrets inside; `identity`: says which
 * thing is meant; `plain`: the rest.
 */
export type Standing = 'secret' | 'each' | 'likely' | 'maybe' | 'identity' | 'plain';

/** Names in any case. The table decides first, then patterns that catch what no table foresaw. */
export interface SecretNames {
  standing(name: string): Standing;
}

/** The provider's table with what a tool says about its own parameters. `a/b/` stands for every name that begins so. */
export function createSecretNames(
  table: SecretTable,
  params: Readonly<Record<string, { readonly secret?: 'secret' | 'maybe' }>> = {},
): SecretNames {
  const marked = (mark: 'secret' | 'maybe') =>
    Object.entries(params).flatMap(([name, { secret }]) => (secret === mark ? [name] : []));
  const lower = (names: readonly string[]): ReadonlySet<string> => new Set(names.map((name) => name.toLowerCase()));
  const secret = lower([...table.secret, ...marked('secret')]);
  const roots = [...secret].filter((name) => name.endsWith('/'));
  const maybe = lower([...table.maybe, ...marked('maybe')]);
  const identity = lower(table.identity ?? []);
  const each = lower(table.each ?? []);
  const known = new Map<string, Standing>();
  return {
    standing(name) {
      const found = known.get(name);
      if (found !== undefined) return found;
      const fresh = roots.some((root) => name.toLowerCase().startsWith(root))
        ? 'secret'
        : each.has(name.toLowerCase())
          ? 'each'
          : decide(name, secret, maybe, identity);
      // Names come from the cloud too, and may be many.
      if (known.size < 10_000) known.set(name, fresh);
      return fresh;
    },
  };
}

function decide(
  name: string,
  secret: ReadonlySet<string>,
  maybe: ReadonlySet<string>,
  identity: ReadonlySet<string>,
): Standing {
  const folded = name.toLowerCase();
  if (secret.has(folded)) return 'secret';
  if (identity.has(folded)) return 'identity';
  // The last part of a dotted or bracketed name: ldap.bind.password, details[0].password.
  const last =
    folded
      .split(/[./:[\]]+/)
      .filter((part) => part !== '')
      .at(-1) ?? folded;
  if (last !== folded && secret.has(last)) return 'secret';
  if (looksSecret(folded)) return 'likely';
  return maybe.has(folded) ? 'maybe' : 'plain';
}

/** True for names that, in any API, tend to hold a credential: `adminPassword`, `X-Auth-Token`, `tls.key`. */
export function looksSecret(name: string): boolean {
  const squeezed = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  return whole.test(squeezed) || (inside.test(squeezed) && !about.test(squeezed));
}

const inside = new RegExp(
  [
    'passw(?:or)?d',
    'passphrase',
    'passcode',
    'passwd',
    'secret',
    'privatekey',
    'privkey',
    'apikey',
    'accesskey',
    'sessionkey',
    'encryptionkey',
    'signingkey',
    'masterkey',
    'presharedkey',
    'token',
    'credential',
    'authorization',
    'bearer',
    'kubeconfig',
    'userdata',
    'setcookie',
    'clientkey',
    'keystorepass',
    'truststorepass',
    'community',
    'otpcode',
    'totp',
  ].join('|'),
);
const whole =
  /^(?:pass|pwd|psk|pin|cookie|tlskey|sharedkey|auth|signature|clientkeydata|jsessionid|secretid|sig)$|psk$|pwd$|(?:amz|goog)signature$/;
/** Words that make a name speak about a secret rather than hold one: `secretName`, `passwordEnabled`, `tokenTtl`. */
const about =
  /(?:name|names|file|files|path|paths|folder|directory|keyaccess|ref|refs|enabled|enable|type|policy|length|size|required|expires?|expiry|expiration|ttl|version|changed|status|state|count|allowed|supported|scope|scopes|resourceversion|timeout|period|url|uri|endpoint|id|ids|source|sources|details|support|script|params|format|description|strength|projection|reset|keypair|pairs)$/;
