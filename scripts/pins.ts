// What is pinned of the generated tables, as texts: `npm run pins` writes them into test/pins, for the diff to be read.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { ProviderCatalog } from '../src/contract/catalog.ts';
import type { AnyHandler, AnyTool, FieldDef } from '../src/contract/tool.ts';
import { catalogs } from '../src/generated/catalog.ts';
import { signatureOf } from '../src/runtime/offer/signature.ts';
import { createSecretNames } from '../src/security/secret-names.ts';

/** Path of each pin of a provider > its text. One fact to a line, so that a change of one is one line of a diff. */
export async function pinsOf(provider: string): Promise<ReadonlyMap<string, string>> {
  const catalog = await catalogs[provider]!();
  const handlers = await handlersOf(catalog);
  const tools = handlers.map(({ tool }) => tool);
  const texts: readonly (readonly [kind: string, lines: readonly string[]])[] = [
    ['effects', tools.map(effectLine)],
    ['columns', handlers.map(columnLine)],
    ['references', await referenceLines(catalog, tools)],
    ['secrets', await secretLines(catalog, tools)],
    ['signatures', tools.map((tool) => signatureOf(tool))],
  ];
  return new Map(
    texts.map(([kind, lines]) => [`test/pins/${kind}/${provider}.txt`, `${[...new Set(lines)].sort().join('\n')}\n`]),
  );
}

const handlersOf = async ({ categories }: ProviderCatalog): Promise<readonly AnyHandler[]> =>
  (await Promise.all(Object.values(categories).map((category) => category.handlers()))).flatMap((all) =>
    Object.values(all),
  );

/** `name effect risk back|final flags | what raises it`. */
function effectLine({ name, effect, risk, reversible, flags, raisedBy }: AnyTool): string {
  const raises = raisedBy.map(({ param, risk: to, why: _, ...when }) => `${to} with ${param} ${JSON.stringify(when)}`);
  return [name, effect, risk, reversible ? 'back' : 'final', ...flags, ...raises.map((raise) => `| ${raise}`)].join(
    ' ',
  );
}

function columnLine({ tool, format }: AnyHandler): string {
  const columns = format.columns.map((column) =>
    typeof column === 'string'
      ? column
      : `${column.label}=${column.path}${column.as === undefined ? '' : `:${column.as}`}`,
  );
  return `${tool.name}: ${format.noun[0]}: ${columns.join(' ')}`;
}

async function referenceLines({ references }: ProviderCatalog, tools: readonly AnyTool[]): Promise<readonly string[]> {
  const lists = Object.entries(await references()).map(([entity, list]) => `${entity} > ${JSON.stringify(list)}`);
  const params = tools.flatMap(({ name, params }) =>
    Object.entries(params).flatMap(([param, field]) => {
      const entity = field.ref ?? field.of?.ref;
      return entity === undefined ? [] : [`${name} ${param} > ${entity}`];
    }),
  );
  return [...lists, ...params];
}

/** Every name of a parameter or a field that is not plain, as its standing says. */
async function secretLines(
  { secrets, categories }: ProviderCatalog,
  tools: readonly AnyTool[],
): Promise<readonly string[]> {
  const names = createSecretNames(await secrets());
  const shapes = (await Promise.all(Object.values(categories).map(({ shapes }) => shapes()))).flatMap((all) =>
    Object.values(all),
  );
  const fields: readonly Readonly<Record<string, FieldDef>>[] = [...tools.map(({ params }) => params), ...shapes];
  return fields
    .flatMap((all) => Object.keys(all))
    .map((name) => [names.standing(name), name] as const)
    .filter(([standing]) => standing !== 'plain')
    .map(([standing, name]) => `${standing} ${name}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const provider of Object.keys(catalogs)) {
    for (const [path, text] of await pinsOf(provider)) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }
}
