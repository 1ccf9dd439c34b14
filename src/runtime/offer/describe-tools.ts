// `describe_tools`: everything about some tools, one part of a nested body, or declarations for a script.

import { asToolError, ToolError } from '../../contract/errors.ts';
import type { JsonObject } from '../../contract/tool.ts';
import { declarationsFor, scriptDeclarations, shapesOf } from '../script/declarations.ts';
import { methodOf } from '../script/method-of.ts';
import { standing, type ToolListing } from '../tools/enabled-tools.ts';
import { shapeOf } from '../tools/schema.ts';
import { callToolFor } from './call-class.ts';
import { columnPaths, describeFields, describeText } from './describe-text.ts';
import { openPath } from './field-path.ts';
import { optionalText, refuseOthers, textsOf } from './meta-arguments.ts';
import type { MetaEngine, MetaParts, MetaTool } from './meta-tool.ts';
import { neighboursOf, offeredList } from './neighbours.ts';
import { typeName } from './signature.ts';
import { toolNamed } from './tool-named.ts';

const name = 'describe_tools';
const mostTools = 10;

/** The tool for a registry. */
export const describeTools = (parts: MetaParts): MetaTool => ({
  listed: {
    name,
    title: 'Describe tools',
    description: 'Parameters, risks, results and related tools in full; or declarations to write a script against.',
    inputSchema: {
      type: 'object',
      properties: {
        tools: { type: 'array', items: { type: 'string' }, description: 'Names, at most 10' },
        path: { type: 'string', description: 'Open a nested parameter, e.g. "spec.template.spec.domain"' },
        as: { type: 'string', enum: ['docs', 'typescript'] },
      },
      required: ['tools'],
    },
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  },
  run: (args, { principal }) => run(parts, args, principal),
});

/** Whoever wants one tool says `tool`, or `name` as the other tools about tools do. */
function usualNames({ tool, name: called, ...others }: JsonObject): JsonObject {
  const one = tool ?? called;
  if (one === undefined || others.tools !== undefined) return { ...others, ...(one !== undefined && { tool: one }) };
  return { ...others, tools: one };
}

async function run(parts: MetaParts, given: JsonObject, principal: string) {
  const args = usualNames(given);
  refuseOthers(name, args, ['tools', 'path', 'as']);
  const names = textsOf(name, args, 'tools').filter((text) => text !== '');
  if (names.length === 0)
    throw new ToolError('PARAM_MISSING', `${name} needs "tools" (list of texts): names of tools.`);
  if (names.length > mostTools) {
    throw new ToolError('PARAM_VALUE', `${name} describes at most ${mostTools} tools at once; got ${names.length}.`);
  }
  const path = optionalText(name, args, 'path');
  const form = optionalText(name, args, 'as') ?? 'docs';
  if (form !== 'docs' && form !== 'typescript') {
    throw new ToolError('PARAM_VALUE', `"as" of ${name} is docs or typescript; got "${form.slice(0, 60)}".`);
  }
  const engine = await parts.engine();
  const first = lookedUp(engine, names);
  if (first.unknown.length > 0) await engine.hear?.();
  const { listings, unknown } = first.unknown.length > 0 ? lookedUp(engine, names) : first;
  const [nothing] = unknown;
  if (listings.length === 0 && nothing !== undefined) throw nothing;
  const known =
    form === 'typescript'
      ? await declared(engine, listings)
      : await Promise.all(listings.map((listing) => described(engine, parts, listing, path, principal)));
  const texts = [...known, ...unknown.map(({ code, message }) => `${code}: ${message}`)];
  const structured: JsonObject = { descriptions: texts };
  return { data: structured, text: texts.join('\n\n'), structured };
}

/** One name that nobody knows is no reason to keep back what was asked about the others. */
function lookedUp({ registry }: MetaEngine, names: readonly string[]) {
  const listings: ToolListing[] = [];
  const unknown: ToolError[] = [];
  for (const wanted of names) {
    try {
      listings.push(toolNamed(registry, wanted));
    } catch (thrown) {
      unknown.push(asToolError(thrown));
    }
  }
  return { listings, unknown };
}

async function described(
  { registry, refusal }: MetaEngine,
  { selection, mode }: MetaParts,
  listing: ToolListing,
  path: string | undefined,
  principal: string,
): Promise<string> {
  const { tool, format } = await registry.load(listing.name);
  const load = (shape: string) => registry.shape(shape, listing.provider);
  const references = await registry.references(listing.provider);
  const isOffered = (other: string): boolean => standing(registry.find(other), selection) === 'enabled';
  const listOf = offeredList(references, isOffered);
  if (path !== undefined && path.trim() !== '') {
    const { field, inside } = await openPath(tool.params, path, load);
    const head = `${tool.name}, ${path}: ${typeName(field)}${field.doc === undefined ? '' : ` - ${field.doc}`}`;
    return inside === undefined ? head : `${head}\n${describeFields(inside, listOf)}`;
  }
  const shape = shapeOf(tool.result);
  return describeText({
    tool,
    result: shape === undefined ? undefined : await load(shape),
    columns: columnPaths(format),
    refused: await refusal(tool, listing.provider, principal),
    callWith: mode === 'all' ? undefined : callToolFor(tool.effect, tool.risk),
    related: await neighboursOf(tool, registry, isOffered),
    listOf,
  });
}

async function declared({ registry }: MetaEngine, listings: readonly ToolListing[]): Promise<readonly string[]> {
  const tools = await Promise.all(
    listings.map(async ({ name, provider }) => ({
      provider,
      symbol: methodOf({ name, provider }),
      tool: (await registry.load(name)).tool,
    })),
  );
  return [scriptDeclarations, declarationsFor(tools, await shapesOf(tools, registry))];
}
