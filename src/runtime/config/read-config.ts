// Reads virtspan.yaml: parsed, checked against its schema, every fault with its line and what was expected.

import type { ProfileSchema } from '../../contract/cloud.ts';
import type { ConfigFile } from '../../contract/configuration.ts';
import { formFaults } from '../../security/form-faults.ts';
import { didYouMean } from '../did-you-mean.ts';

/**
 * The settings in the text. Throws CONFIG_INVALID with a line `file:line:column: ...` for each fault and what was expected
 * there; values are not repeated, since they could be secrets.
 */
export async function readConfig(text: string, file: string, sectionsOf: SectionsOf): Promise<ConfigFile> {
  const [{ invalid, readYaml }, { Ajv }, { configSchema }] = await Promise.all([
    import('../../security/yaml-file.ts'),
    import('ajv'),
    import('./config-schema.ts'),
  ]);
  const { content, placeOf } = readYaml(text, file);
  const settings: unknown = content ?? {};
  const modules = modulesIn(settings);
  // Our own schemas need no look at their form, which would compile another schema first; an outside cloud's do.
  const isForeign = modules.length > 0;
  const validate = new Ajv({
    ...{ discriminator: true, allErrors: true, strict: false, verbose: true },
    ...{ meta: isForeign, validateSchema: isForeign },
    // A limit of .inf is none, and a price of it no price.
    strictNumbers: true,
    // Run once: shorter code would not pay for being made.
    code: { optimize: false },
  }).compile<ConfigFile>(configSchema(await sectionsOf(modules, file)));
  if (validate(settings)) return settings;
  // What stands there may be a secret.
  throw invalid(formFaults(validate.errors ?? [], placeOf, { showsValues: false, suggest: didYouMean }));
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
