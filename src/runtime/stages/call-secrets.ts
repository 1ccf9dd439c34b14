// What is secret about one call: the names that its provider and tool mark, and the secret values it was given.
import { secretsIn } from '../../security/redact.ts';
import { createSecretNames, type SecretNames } from '../../security/secret-names.ts';
import { type KnownValues, knownValues } from '../../security/secret-values.ts';
import type { AnyTool, Invocation } from '../contract.ts';
import type { Registry } from '../registry.ts';

export interface CallSecrets {
  readonly names: SecretNames;
  /** Secrets among the arguments, which must not come back by way of a result or an error. */
  readonly known: KnownValues;
}

const namesByTool = new WeakMap<AnyTool, SecretNames>();

/** For an invocation whose tool and provider are settled. */
export async function secretsOf(registry: Registry, { handler, provider, args }: Invocation): Promise<CallSecrets> {
  const { tool } = handler!;
  let names = namesByTool.get(tool);
  if (names === undefined) {
    names = createSecretNames(await registry.secrets(provider!.id), tool.params);
    namesByTool.set(tool, names);
  }
  return { names, known: knownValues(secretsIn(args, names)) };
}
