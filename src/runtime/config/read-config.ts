// Reads virtspan.yaml: parsed, checked against its schema, every fault with its line and what was expected.
import type { ErrorObject } from 'ajv';
import type { ProfileSchema } from '../../contract/cloud.ts';
import type { ConfigFile } from '../../contract/configuration.ts';
import { ToolError } from '../../contract/errors.ts';
import { quoted } from '../../security/hygiene.ts';
import { didYouMean } from '../names/did-you-mean.ts';

/**
 * The settings in the text. Throws CONFIG_INVALID naming `file`, the line and what was expected there; values are not
 * repeated where they could be secrets.
 */
export async function readConfig(text: string, file: string, sectionsOf: SectionsOf): Promise<ConfigFile> {
  const [{ LineCounter, parseDocument }, { Ajv }, { configSchema }] = await Promise.all([
    import('yaml'),
    import('ajv'),
    import('./config-schema.ts'),
  ]);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const broken = document.errors[0];
  if (broken !== undefined) {
    const { line, col } = lines.linePos(broken.pos[0]);
    throw invalid(file, line, `the YAML is broken at column ${col}: ${broken.message}`);
  }
  const settings: unknown = toPlain(document as PlainSource, file) ?? {};
  const validate = new Ajv({ discriminator: true, allErrors: false, strict: false, verbose: true }).compile(
    configSchema(await sectionsOf(modulesIn(settings), file)),
  );
  if (validate(settings)) return settings as unknown as ConfigFile;
  const error = mostTelling(validate.errors!);
  const path = pathOf(error.instancePath);
  const line = lineOf(document, lines, error.keyword === 'additionalProperties' ? [...path, unknownKey(error)] : path);
  throw invalid(file, line, explain(error, path));
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

type PlainSource = { toJS(options?: object): unknown };

function toPlain(document: PlainSource, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    throw invalid(file, undefined, 'aliases (*name) are not allowed here; write the value out');
  }
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

const pathOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

interface Ranged {
  readonly range?: readonly number[] | null;
  readonly key?: Ranged & { readonly value?: unknown };
  readonly value?: Ranged | null;
  readonly items?: readonly Ranged[];
}

/** The line of the deepest step of the path that the file has. Keys count, not values: they stand on the line meant. */
function lineOf(document: unknown, lines: { linePos(at: number): { line: number } }, path: readonly string[]): number {
  let node = (document as { contents: Ranged | null }).contents;
  let at = node?.range?.[0] ?? 0;
  for (const step of path) {
    const pair = node?.items?.find((item) => String(item.key?.value) === step);
    const item = pair ?? node?.items?.[Number(step)];
    if (item === undefined) break;
    at = (item.key ?? item).range?.[0] ?? at;
    node = pair === undefined ? item : (item.value ?? null);
  }
  return lines.linePos(at).line;
}

function invalid(file: string, line: number | undefined, what: string): ToolError {
  const where = line === undefined ? file : `${file}:${line}`;
  return new ToolError('CONFIG_INVALID', `${where}: ${what.endsWith('.') || what.endsWith('?') ? what : `${what}.`}`, {
    hint: 'Nothing was started. Correct the file, or start with --config and another one.',
  });
}
