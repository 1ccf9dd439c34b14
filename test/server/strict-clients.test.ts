// All tools of all clouds in all modes against what strict clients take: each refuses a whole request for one bad tool.
import { describe, expect, it } from '@jest/globals';
import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import type { Json, JsonObject } from '../../src/contract/tool.ts';
import { catalogs } from '../../src/generated/catalog.ts';
import { createMetaTools } from '../../src/runtime/offer/meta-tools.ts';
import { computeLines, type Detail } from '../../src/runtime/server/listing.ts';
import { namesOf } from '../../src/runtime/stages/policy-call.ts';
import { checkSelection, enabledTools } from '../../src/runtime/tools/enabled-tools.ts';
import { createRegistry } from '../../src/runtime/tools/registry.ts';
import { parsePolicy } from '../../src/security/policy-file.ts';

const registry = createRegistry(await Promise.all(Object.values(catalogs).map((load) => load())));
const providers = Object.keys(catalogs);

interface Listed {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: JsonObject;
  readonly outputSchema?: JsonObject;
}

const metaTools = (mode: 'search' | 'all'): readonly Listed[] =>
  createMetaTools({
    mode,
    ...{ selection: {}, providers, example: 'return 1' },
    engine: () => Promise.reject(new Error('nothing is called here')),
  }).list() as unknown as readonly Listed[];

/** What is wrong with one schema, going by one client; `path` says where. */
type Rule = (schema: JsonObject, path: string) => string | undefined;

/** Keywords that Gemini takes for a function declaration; `additionalProperties` its own libraries leave out. */
const geminiTakes = new Set(
  (
    'type format title description nullable enum items minItems maxItems properties required minProperties ' +
    'maxProperties minLength maxLength pattern example anyOf propertyOrdering default minimum maximum additionalProperties'
  ).split(' '),
);

const rules: Readonly<Record<string, Rule>> = {
  'VS Code: a list says what is in it': ({ type, items }) =>
    type === 'array' && (typeof items !== 'object' || Object.keys(items as object).length === 0)
      ? 'no items'
      : undefined,
  'OpenAI: an object has properties': ({ type, properties }) =>
    type === 'object' && properties === undefined ? 'no properties' : undefined,
  'OpenAI: everything has a type': ({ type, anyOf }) =>
    type === undefined && anyOf === undefined ? 'no type' : undefined,
  'OpenAI: what is required is among the properties': ({ required, properties }) =>
    ((required ?? []) as readonly string[]).every((name) => Object.hasOwn((properties ?? {}) as object, name))
      ? undefined
      : 'required, and not there',
  'Anthropic: no choice at the top': (schema, path) =>
    path === '' && ['anyOf', 'oneOf', 'allOf'].some((word) => word in schema) ? 'a choice' : undefined,
  'Anthropic: names of properties are plain and short': ({ properties }) =>
    Object.keys((properties ?? {}) as object).find((name) => !/^[a-zA-Z0-9_.-]{1,64}$/.test(name)),
  'Gemini: one type each': ({ type }) => (Array.isArray(type) ? 'several types' : undefined),
  'Gemini: no other keywords': (schema) => Object.keys(schema).find((keyword) => !geminiTakes.has(keyword)),
  'Gemini: closed sets hold texts': ({ enum: choices }) =>
    ((choices ?? []) as readonly Json[]).every((choice) => typeof choice === 'string') ? undefined : 'other values',
};

/** The schemas within one, with where they stand. */
function* within(schema: JsonObject, path = ''): Generator<readonly [JsonObject, string]> {
  yield [schema, path];
  const { properties = {}, items, anyOf = [], additionalProperties } = schema as Record<string, JsonObject>;
  for (const [name, inner] of Object.entries(properties)) yield* within(inner as JsonObject, `${path}.${name}`);
  if (items !== undefined) yield* within(items, `${path}[]`);
  for (const inner of anyOf as unknown as readonly JsonObject[]) yield* within(inner, `${path}|`);
  if (typeof additionalProperties === 'object') yield* within(additionalProperties, `${path}{}`);
}

function violations({ name, inputSchema, description }: Listed): readonly string[] {
  const found = [...within(inputSchema)].flatMap(([schema, path]) =>
    Object.entries(rules).flatMap(([rule, check]) => {
      const wrong = check(schema, path);
      return wrong === undefined ? [] : [`${name}${path}: ${rule} (${wrong})`];
    }),
  );
  if (!/^[a-z][a-z0-9_]*$/.test(name)) found.push(`${name}: another name than every client takes`);
  if (description === '') found.push(`${name}: no description`);
  if (inputSchema.type !== 'object') found.push(`${name}: takes no object`);
  return found;
}

const listed = async (detail: Detail): Promise<readonly Listed[]> => {
  const lines = await Promise.all(providers.map((provider) => computeLines(registry, provider, detail)));
  return lines.flatMap((each) => [...each.values()]).map((line) => JSON.parse(line) as Listed);
};

describe('strict clients', () => {
  it.each(['compact', 'full'] as const)('take every tool in its %s form', async (detail) => {
    const tools = await listed(detail);
    expect(tools).toHaveLength(registry.entries.length);
    expect(tools.flatMap(violations)).toEqual([]);
  });

  it('take the tools about tools', () => {
    expect([...metaTools('search'), ...metaTools('all')].flatMap(violations)).toEqual([]);
  });

  it('take the schemas of results', async () => {
    const tools = await listed('both');
    const found = tools.flatMap(({ name, outputSchema }) =>
      [...within(outputSchema!)].flatMap(([{ type, items, anyOf }, path]) =>
        (type === undefined && anyOf === undefined) || (type === 'array' && items === undefined) ? [name + path] : [],
      ),
    );
    expect(found).toEqual([]);
  });

  it('are shown by the rules when a schema is wrong', () => {
    const wrong = (inputSchema: JsonObject) => violations({ name: 'x', description: 'x', inputSchema });
    const property = (a: Json): JsonObject => ({ type: 'object', properties: { a } });
    expect(wrong(property({ type: 'array' }))).toHaveLength(1);
    expect(wrong(property({}))).toHaveLength(1);
    expect(wrong(property({ type: 'object' }))).toHaveLength(1);
    expect(wrong(property({ type: ['string', 'null'] }))).toHaveLength(1);
    expect(wrong({ ...property({ type: 'string' }), anyOf: [property({ type: 'string' })] })).toHaveLength(1);
  });

  it('read all of CloudStack for less than 90,000 tokens, with the tools that find, describe and join', async () => {
    const lines = [...(await computeLines(registry, 'cloudstack', 'compact')).values()];
    const about = metaTools('all');
    expect(about.map(({ name }) => name)).toEqual(['find_tools', 'describe_tools', 'run_script']);
    expect(encode(JSON.stringify({ tools: [...about, ...lines.map((line) => JSON.parse(line))] })).length).toBeLessThan(
      90_000,
    );
  });
});

describe('names', () => {
  it('leave room for the prefix of a client, and the long ones still call the same tools', async () => {
    expect(registry.entries.filter(({ name }) => name.length > 49)).toEqual([]);
    const renamed = registry.entries.filter(({ formerly }) => formerly !== undefined);
    expect(renamed.length).toBeGreaterThan(80);
    for (const { name, formerly } of renamed) {
      expect(registry.find(formerly!).name).toBe(name);
      expect((await registry.load(formerly!)).tool.name).toBe(name);
    }
  });

  it('that a policy or a selection holds in their long form hold still', async () => {
    const { tool } = await registry.load('kubevirt_delete_collection_virtual_machine_snapshots');
    expect(tool.name).toBe('kubevirt_delete_collection_vm_snapshots');
    expect(namesOf(tool)).toContain('kubevirt_delete_collection_virtual_machine_snapshots');
    const selection = { names: ['kubevirt_delete_collection_virtual_machine_snapshots'] };
    checkSelection(registry.entries, selection);
    expect(enabledTools(registry.entries, selection).map(({ name }) => name)).toEqual([tool.name]);
    const file = 'policy.yaml';
    const rule = 'rules:\n  - { deny: true, when: { tools: [kubevirt_delete_collection_virtual_machine_*] } }\n';
    expect(() => parsePolicy(rule, file, registry.entries)).not.toThrow(/fits none of the tools/);
  });
});
