// What is secret about one call: the names that its provider and tool mark, and the secret values it was given.

import type { Found, Provider } from '../../contract/invocation.ts';
import type { AnyTool } from '../../contract/tool.ts';
import { secretsIn } from '../../security/redact.ts';
import { createSecretNames, type SecretNames } from '../../security/secret-names.ts';
import { type KnownValues, knownValues } from '../../security/secret-values.ts';
import type { Registry } from '../tools/registry.ts';

export interface CallSecrets {
  readonly names: SecretNames;
  /** Secrets among the arguments and the profile's login, which must not come back in a result or an error. */
  readonly known: KnownValues;
}

const namesByTool = new WeakMap<AnyTool, SecretNames>();

/** For an invocation whose tool and provider are settled. */
export async function secretsOf(registry: Registry, call: Found): Promise<CallSecrets> {
  const { tool } = call.handler;
  let names = namesByTool.get(tool);
  if (names === undefined) {
    names = createSecretNames(await registry.secrets(call.provider.id), tool.params);
    namesByTool.set(tool, names);
  }
  return { names, known: loginOf(call).and(secretsIn(call.args, names)) };
}

const loginByProfile = new WeakMap<Provider, Map<string, { readonly texts: readonly string[]; known: KnownValues }>>();

/** Texts of the login that the call is made with; asked for each time, since sessions come and go. */
export function loginOf({ provider, profile = '' }: Found): KnownValues {
  const texts = profile === '' ? [] : (provider.credentials?.(profile) ?? []);
  const logins = loginByProfile.get(provider) ?? new Map();
  const last = logins.get(profile);
  if (last !== undefined && last.texts.length === texts.length && texts.every((text, at) => text === last.texts[at])) {
    return last.known;
  }
  const known = knownValues(texts);
  loginByProfile.set(provider, logins.set(profile, { texts, known }));
  return known;
}
