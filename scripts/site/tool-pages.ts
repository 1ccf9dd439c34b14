// Pages of the tools: what each does, takes and returns, how dangerous it is, and since which version it is there.
import type { ProviderCatalog } from '../../src/contract/catalog.ts';
import type { AnyShape, AnyTool, FieldDef } from '../../src/contract/tool.ts';
import type { CategoryListing, Registry } from '../../src/runtime/tools/registry.ts';
import { shapeOf } from '../../src/runtime/tools/schema.ts';
import { code, prose, table } from './markdown.ts';

export function providerPage(
  { provider, title, version }: ProviderCatalog,
  categories: readonly CategoryListing[],
): string {
  const count = categories.reduce((sum, { tools }) => sum + tools, 0);
  const rows = categories.map((one) => [
    `[${prose(one.title)}](/made/tools/${provider}/${one.id})`,
    code(`${provider}/${one.id}`),
    String(one.tools),
    prose(one.doc),
  ]);
  return [
    `# ${prose(title)} ${version}`,
    '',
    `${count.toLocaleString('en')} tools in ${categories.length} toolsets, made of the facts of version ${version}.`,
    '',
    ...table(['what', 'toolset', 'tools', 'about'], rows),
    '',
  ].join('\n');
}

/** Every tool of a category. */
export async function categoryPage(registry: Registry, category: CategoryListing): Promise<string> {
  const { provider, id } = category;
  const entries = registry.entries.filter((one) => one.provider === provider && one.category === id);
  const { operations, params: since, versions } = await registry.versions(provider);
  const parts = await Promise.all(
    entries.map(async ({ name }) => {
      const { tool } = await registry.load(name);
      const shape = shapeOf(tool.result);
      const fields = shape === undefined ? undefined : await registry.shape(shape, provider);
      const came = tool.operations.flatMap((operation) => operations[operation] ?? [])[0];
      return toolPart(tool, fields, came ?? `${versions[0]} or before`, since[tool.operations[0] ?? ''] ?? {});
    }),
  );
  return [
    `# ${prose(category.title)}`,
    '',
    prose(category.doc),
    '',
    `\`virtspan --toolsets ${provider}/${id}\` lists these ${category.tools} tools.`,
    '',
    ...parts.flat(),
  ].join('\n');
}

function toolPart(
  tool: AnyTool,
  fields: AnyShape | undefined,
  came: string,
  since: Readonly<Record<string, string>>,
): readonly string[] {
  const params = Object.entries(tool.params).filter(([, { hidden }]) => hidden !== true);
  const undone = tool.effect === 'read' ? [] : [tool.reversible ? 'can be undone' : 'cannot be undone'];
  const rows = params.map(([name, field]) => [
    `${code(name)}${field.required === true ? ' **required**' : ''}`,
    prose(kindOf(field)),
    field.unit ?? '',
    since[name] ?? '',
    prose(notesOf(field)),
  ]);
  return [
    `## ${tool.name.replaceAll('_', '\\_')}`,
    '',
    prose(tool.doc),
    '',
    `**Effect** ${tool.effect} · **risk** <span class="risk-${tool.risk}">${tool.risk}</span>${[...undone, ...tool.flags].map((fact) => ` · ${fact}`).join('')} · **since** ${came} · **API** ${tool.operations.map(code).join(', ')}`,
    '',
    ...tool.raisedBy.map(
      ({ param, absent, risk, why }) =>
        `- Risk ${risk} ${absent === true ? 'without' : 'with'} ${code(param)}: ${prose(why)}.`,
    ),
    ...(tool.raisedBy.length > 0 ? [''] : []),
    ...(rows.length === 0
      ? ['It takes no parameters.']
      : table(...told(['parameter', 'kind', 'unit', 'since', 'what it is'], rows))),
    '',
    `Returns ${prose(kindOf(tool.result))}${fields === undefined ? '.' : `: ${Object.keys(fields).map(code).join(', ')}.`}`,
    '',
  ];
}

/** Without the columns in which no row says anything. */
function told(
  heading: readonly string[],
  rows: readonly (readonly string[])[],
): readonly [readonly string[], readonly (readonly string[])[]] {
  const kept = (row: readonly string[]): readonly string[] =>
    row.filter((_, column) => rows.some((other) => other[column] !== ''));
  return [kept(heading), rows.map(kept)];
}

function kindOf(field: FieldDef): string {
  if (field.kind === 'list' || field.kind === 'map')
    return `${field.kind} of ${field.of === undefined ? 'anything' : kindOf(field.of)}`;
  if (field.ref !== undefined) return `${field.kind} of ${field.ref}`;
  return field.kind === 'shape' ? (field.shape ?? 'object') : field.kind;
}

const notesOf = ({ doc, oneOf, max, secret }: FieldDef): string =>
  [
    ...(doc === undefined ? [] : [`${doc}.`]),
    ...(oneOf === undefined ? [] : [`One of ${oneOf.join(', ')}.`]),
    ...(max === undefined ? [] : [`At most ${max} characters.`]),
    ...(secret === undefined ? [] : ['Secret.']),
  ].join(' ');
