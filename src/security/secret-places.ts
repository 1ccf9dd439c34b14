// Where a value is secret because of what stands around it: names beside values, paths of patches, options of commands.
import type { Json, JsonObject } from '../contract/tool.ts';
import { passwordOptionsOf } from './command-line.ts';
import type { SecretNames, Standing } from './secret-names.ts';

/** `{ names: ['pass_phrase'], values: ['...'] }`: lists side by side, where the names in one tell what stands in the others. */
export function besideSecrets(
  object: JsonObject,
  keys: readonly string[],
  names: SecretNames,
): ReadonlySet<number> | undefined {
  let found: Set<number> | undefined;
  for (const key of keys) {
    const list = object[key];
    if (!Array.isArray(list) || !nameList.test(key)) continue;
    list.forEach((name: Json, index) => {
      if (typeof name === 'string' && isSecret(names.standing(name))) {
        found ??= new Set();
        found.add(index);
      }
    });
  }
  return found;
}

const nameList = /^(?:return|property)?(?:names|keys)$/i;

/** What a list of values is called that stands beside one of names. */
export const valueList = /^(?:(?:return|property)?values|returnval)$/i;

const isSecret = (standing: Standing): boolean => standing === 'secret' || standing === 'likely';

/** What a value is called that stands beside its name. */
export const valueKey = /^(?:value|defaultvalue|default|val|content)$/i;

/** `{ name: 'ldap.bind.password', value: ... }`: what tells that it is secret is itself a value. */
export function namesSecret(object: JsonObject, names: SecretNames): 'named' | 'not' {
  for (const key of nameKeys) {
    const name = Object.hasOwn(object, key) ? object[key] : undefined;
    if (typeof name !== 'string' || name.length > 200) continue;
    if (isSecret(names.standing(name))) return 'named';
  }
  return Object.hasOwn(object, 'op') && typeof object.path === 'string' ? patchNames(object.path, names) : 'not';
}

/** `{ op: 'replace', path: '/spec/.../userData', value: ... }`: the path of a JSON Patch tells what the value is. */
export function patchNames(path: string, names: SecretNames): 'named' | 'not' {
  if (path.length > 1_000) return 'named';
  const steps = path.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = steps.findLast((step) => !/^(?:\d*|-)$/.test(step)) ?? '';
  const isNamed = isSecret(names.standing(last)) || steps.some((step) => wholly.has(names.standing(step)));
  return isNamed ? 'named' : 'not';
}

const wholly: ReadonlySet<Standing> = new Set(['secret', 'each']);

const nameKeys = ['name', 'key', 'property', 'Name', 'Key'];

/**
 * The secret name by which arguments ask for one value, if any: what is answered then is secret, although nothing in the
 * answer says so.
 */
export function secretAskedFor(args: JsonObject, names: SecretNames): string | undefined {
  for (const key of nameKeys) {
    const name = Object.hasOwn(args, key) ? args[key] : undefined;
    if (typeof name === 'string' && name.length <= 200 && isSecret(names.standing(name))) return name;
  }
  return undefined;
}

/** `['--password', '...']`: words of a command line, where a secret stands behind its option. */
export function isOptionValue(list: readonly Json[], index: number, names: SecretNames): boolean {
  const option = index === 0 ? undefined : list[index - 1];
  if (typeof option !== 'string' || option[0] !== '-' || typeof list[index] !== 'string') return false;
  if (/^-[a-zA-Z]$/.test(option)) return passwordOptionsOf(list.slice(0, index)).includes(option.slice(1));
  return /^--?[\w-]{1,80}$/.test(option) && isSecret(names.standing(option));
}
