// The list of tools: what a tool says of itself, its order, its pages.
import { describe, expect, it } from '@jest/globals';
import type { Effect, Risk } from '../../src/contract/tool.ts';
import { computeLines, linesFile, parseLines } from '../../src/runtime/server/listing.ts';
import { offeredLines } from '../../src/runtime/server/offered-lines.ts';
import { createPages } from '../../src/runtime/server/pages.ts';
import { rawText, withMembers } from '../../src/runtime/server/raw-result.ts';
import { foreseenRefusal } from '../../src/runtime/stages/foreseen-refusal.ts';
import { annotationsOf } from '../../src/runtime/tools/listed-tool.ts';
import { createRegistry } from '../../src/runtime/tools/registry.ts';
import { parsePolicy } from '../../src/security/policy-file.ts';
import { catalog } from '../runtime/pipeline/world.ts';
import { createPeer } from './peer.ts';

const registry = createRegistry([catalog]);
const names = registry.entries.map(({ name }) => name);

describe('the list of tools', () => {
  it('shows title, description, schema and all four hints of each tool, sorted by name', async () => {
    const { result } = await createPeer().request(1, 'tools/list');
    expect(result.tools.map(({ name }: { name: string }) => name)).toEqual(names);
    expect(result.tools.find(({ name }: { name: string }) => name === 'toy_stop_machine')).toEqual({
      name: 'toy_stop_machine',
      title: 'Stop machine',
      description: 'Stop machine.',
      inputSchema: {
        type: 'object',
        properties: { id: { type: 'string', description: 'Machine to act on' } },
        required: ['id'],
      },
      annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: false },
    });
    expect(result).not.toHaveProperty('nextCursor');
  });

  it('hands out every tool once over its pages', async () => {
    const peer = createPeer({ pageSize: 4 });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { result } = await peer.request(seen.length, 'tools/list', cursor === undefined ? {} : { cursor });
      seen.push(...result.tools.map(({ name }: { name: string }) => name));
      cursor = result.nextCursor;
    } while (cursor !== undefined);
    expect(seen).toEqual(names);
  });

  it.each(['nonsense', '', 'MTIz'])('refuses the cursor "%s"', async (cursor) => {
    const { error } = await createPeer({ pageSize: 4 }).request(1, 'tools/list', { cursor });
    expect(error?.code).toBe(-32602);
  });

  it('refuses the cursor of a list with other tools', () => {
    const lines = ['{"name":"a"}', '{"name":"b"}', '{"name":"c"}'];
    const next = JSON.parse(rawText(createPages(lines, 2)(undefined))!).nextCursor as string;
    expect(createPages(lines, 2)(next)).toBeDefined();
    expect(createPages([...lines, '{"name":"d"}'], 2)(next)).toBeUndefined();
    expect(createPages(lines, 1)(next)).toBeUndefined();
  });

  it.each<[Effect, Risk, boolean, boolean]>([
    ['read', 'none', true, false],
    ['read', 'high', true, false],
    ['write', 'low', false, false],
    ['write', 'high', false, true],
    ['act', 'critical', false, true],
    ['act', 'low', false, false],
    ['destroy', 'low', false, true],
  ])('calls effect %s with risk %s read-only: %s, destructive: %s', (effect, risk, readOnly, destructive) => {
    const hints = annotationsOf(effect, risk);
    expect(hints).toEqual({
      readOnlyHint: readOnly,
      destructiveHint: destructive,
      idempotentHint: effect === 'read',
      openWorldHint: false,
    });
  });
});

describe('a listing file', () => {
  it('is JSON, and gives back the lines it was made of', async () => {
    const lines = await computeLines(registry, 'toy');
    const file = linesFile(lines);
    expect(JSON.parse(file).map(({ name }: { name: string }) => name)).toEqual(names);
    expect(parseLines(file)).toEqual(lines);
  });
});

describe('an offer', () => {
  const everything = { providers: ['toy'], selection: {}, destructive: 'allowed', detail: 'full' } as const;
  const sources = { read: async () => undefined, registry: async () => registry };
  const offered = async (more: object) =>
    (await offeredLines({ ...everything, ...more }, sources)).map((line) => JSON.parse(line).name as string);

  it('holds all tools when nothing restricts it, and does not look into the catalog when the build listed them', async () => {
    const lines = await computeLines(registry, 'toy');
    const noCatalog = async (): Promise<never> => {
      throw new Error('the catalog was loaded');
    };
    expect(await offeredLines(everything, { read: async () => lines, registry: noCatalog })).toEqual([
      ...lines.values(),
    ]);
    expect(await offered({})).toEqual(names);
  });

  it('holds the toolsets and names asked for', async () => {
    const selection = { toolsets: ['toy/zone'], names: ['toy_stop_machine'] };
    expect(await offered({ selection })).toEqual(['toy_list_zones', 'toy_stop_machine']);
  });

  it('leaves out what read-only forbids, and what destroys when that is disabled', async () => {
    expect(await offered({ selection: { effects: 'read-only' } })).toEqual(['toy_list_machines', 'toy_list_zones']);
    expect(await offered({ destructive: 'disabled' })).toEqual(names.filter((name) => name !== 'toy_destroy_machine'));
  });

  it('marks what a policy refuses whatever the arguments, and leaves the other lines as the build wrote them', async () => {
    const lines = await computeLines(registry, 'toy');
    const text = 'version: 1\nrules: [{decide: deny, effects: [destroy], why: never}]';
    const { policy } = parsePolicy(text, 'policy.yaml', registry.entries);
    const refusal = foreseenRefusal({
      modes: { effects: 'all', destructive: 'allowed' },
      policy,
      principal: 'local',
      profiles: () => ['main'],
    });
    const listed = await offeredLines(everything, { read: async () => lines, registry: async () => registry, refusal });
    expect(listed).toHaveLength(lines.size);
    const odd = listed.filter((line) => ![...lines.values()].includes(line)).map((line) => JSON.parse(line));
    expect(odd).toEqual([
      {
        ...JSON.parse(lines.get('toy_destroy_machine')!),
        description: expect.stringMatching(/^Refused by the policy: never \(policy\.yaml:2:9\)\. \w/),
      },
    ]);
  });

  it('describes results where that is asked for', async () => {
    const [line] = await offeredLines(
      { ...everything, selection: { names: ['toy_list_zones'] }, detail: 'both' },
      sources,
    );
    expect(JSON.parse(line!).outputSchema).toMatchObject({ type: 'object', properties: { items: { type: 'array' } } });
  });
});

describe('a raw result', () => {
  it.each(['{}', '{"a":1}'])('takes members in front of %s', (json) => {
    const page = createPages([], 1)(undefined)!;
    expect(JSON.parse(rawText(withMembers(page, { x: 1 }))!)).toEqual({ x: 1, tools: [] });
    expect(withMembers(JSON.parse(json), { x: 1 })).toEqual({ x: 1, ...JSON.parse(json) });
  });

  it('is an ordinary object for a transport that does not know it', () => {
    expect(JSON.parse(JSON.stringify(createPages(['{"name":"a"}'], 1)(undefined)))).toEqual({ tools: [{ name: 'a' }] });
  });
});
