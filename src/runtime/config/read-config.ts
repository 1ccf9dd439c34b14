// Reads virtspan.yaml: parsed, checked against its schema, every fault with its line and what was expected.

import type { ErrorObject } from 'ajv';
import type { ProfileSchema } from '../../contract/cloud.ts';
import type { ConfigFile } from '../../contract/configuration.ts';
import { stepsOf } from '../../contract/json-pointer.ts';
import { quoted } from '../../security/hygiene.ts';
import { didYouMean } from '../names/did-you-mean.ts';

/**
 * The settings in the text. Throws CONFIG_INVALID as `file:line:column: ...` with what was expected there; values are not
 * repeated where they could be secrets.
 */
export async function readConfig(text: string, file: string, sectionsOf: SectionsOf): Promise<ConfigFile> {
  const [{ invalidAt, readYaml }, { Ajv }, { configSchema }] = await Promise.all([
    import('../../security/yaml-file.ts'),
    import('ajv'),
    import('./config-schema.ts'),
  ]);
  const { content, placeOf } = readYaml(text, file);
  const settings = content ?? {};
  const validate = new Ajv({ discriminator: true, allErrors: false, strict: false, verbose: true }).compile(
    configSchema(await sectionsOf(modulesIn(settings), file)),
  );
  if (validate(settings)) return settings as unknown as ConfigFile;
  const error = mostTelling(validate.errors!);
  const path = stepsOf(error.instancePath);
  const place = placeOf(error.keyword === 'additionalProperties' ? [...path, unknownKey(error)] : path);
  throw invalidAt(place, explain(error, path));
}

/** The profile members of every cloud, those of the named outside modules included. Throws CONFIG_INVALID. */
export type SectionsOf = (modules: readonly string[], file: string) => Promise<Readonly<Record<string, ProfileSchema>>>;

/** The outside clouds that the file names; what is no list of modules is refused by the schema later. */
function modulesIn(settings: unknown): readonly string[] {
  const { clouds } = Object(settings) as { clouds?: unknown };
  if (!Array.isArray(clouds)) return [];
  return clouds
    .map((entry: unknown) => (Object(entry) as { module?: unknown }).module)
    .filter((module) => typeof module === 'string' && module !== '') as string[];
}

/** Where several forms are possible, the refusal of all of them says more than the refusal of the first. */
const mostTelling = (errors: readonly ErrorObject[]): ErrorObject =>
  errors.find(({ keyword, parentSchema }) => keyword === 'anyOf' && parentSchema?.description !== undefined) ??
  errors[0]!;

function explain(error: ErrorObject, path: readonly string[]): string {
  const where = path.length === 0 ? 'the file' : quoted(path.join('.'));
  const { params, parentSchema, schema } = error;
  const allowed = (value: unknown): string =>
    (value as readonly unknown[]).map((item) => JSON.stringify(item)).join(' or ');
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = unknownKey(error);
      const known = Object.keys((parentSchema as { properties?: object } | undefined)?.properties ?? {});
      return `${where} has no setting ${quoted(key)}; known are ${known.join(', ')}.${didYouMean(key, known)}`;
    }
    case 'required':
      return `${where} needs ${quoted(String(params.missingProperty))}.`;
    case 'enum':
      return `${where} takes ${allowed(schema)}.`;
    case 'discriminator':
      return `${where} needs "provider" to name a provider that can be configured here.`;
    case 'type':
      return `${where} takes ${kinds[String(params.type)] ?? params.type}.`;
    default: {
      const described = (parentSchema as { description?: string } | undefined)?.description;
      return described === undefined ? `${where} ${error.message}.` : `${where} takes ${described}.`;
    }
  }
}

const kinds: Readonly<Record<string, string>> = {
  object: 'a map of settings',
  array: 'a list',
  string: 'a text',
  boolean: 'true or false',
  integer: 'a whole number',
};

const unknownKey = ({ params }: ErrorObject): string => String(params.additionalProperty);
