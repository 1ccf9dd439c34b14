// `find_tools`: from plain words to tools, with enough to call them at once.

import { ToolError } from '../../contract/errors.ts';
import type { AnyTool, Effect, JsonObject } from '../../contract/tool.ts';
import { fitsFrom, namedFrom } from '../search/confidence.ts';
import { standing, type ToolListing } from '../tools/enabled-tools.ts';
import { callToolFor } from './call-class.ts';
import { numberOf, optionalText, refuseOthers, textOf } from './meta-arguments.ts';
import type { MetaParts, MetaTool } from './meta-tool.ts';
import { neighboursOf } from './neighbours.ts';
import { paramsOf } from './signature.ts';

const name = 'find_tools';
/** Every word is held against the words of every tool: more would keep all others waiting. In UTF-16 units. */
const longestQuery = 2_000;
const effects = ['read', 'act', 'write', 'destroy'] as const satisfies readonly Effect[];

/** The tool for a registry and its search. */
export const findTools = (parts: MetaParts): MetaTool => ({
  listed: {
    name,
    title: 'Find tools',
    description:
      'Search the tools of the private clouds in plain words (English, German, French, Spanish, Portuguese, Chinese, ' +
      'Japanese). Returns the best with parameters, effect, risk and how to call them; says so when nothing fits.',
    inputSchema: {
      type: 'object',
      properties: {
        query: { type: 'string', description: 'What to do, e.g. "grow a data disk"' },
        limit: { type: 'integer', description: '1 to 20; 5 if omitted' },
        provider: { type: 'string', enum: parts.providers },
        effect: { type: 'string', enum: effects },
      },
      required: ['query'],
    },
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  },
  run: (args, { principal }) => run(parts, args, principal),
});

async function run(parts: MetaParts, args: JsonObject, principal: string) {
  refuseOthers(name, args, ['query', 'limit', 'provider', 'effect']);
  const query = textOf(name, args, 'query', 'what is to be done, in plain words');
  if (query.length > longestQuery) {
    const what = `"query" of ${name} takes at most ${longestQuery} characters; this has ${query.length}.`;
    throw new ToolError('PARAM_VALUE', what, { hint: 'Say in a sentence what is to be done.' });
  }
  const limit = numberOf(name, args, 'limit', [1, 5, 20]);
  const provider = optionalText(name, args, 'provider');
  const effect = optionalText(name, args, 'effect');
  refuseOdd('provider', provider, parts.providers);
  refuseOdd('effect', effect, effects);
  const only = (tool: ToolListing): boolean =>
    (provider === undefined || tool.provider === provider) && (effect === undefined || tool.effect === effect);
  const { registry, search, refusal, hear } = await parts.engine();
  await hear?.();
  const callerOf = ({ effect: what, risk }: AnyTool, then: string): string =>
    parts.mode === 'all' ? '' : callToolFor(what, risk) + then;
  const { ranked: all, confidence } = await search.find(query, { limit, only });
  const ranked = confidence < namedFrom ? [] : all;
  const words = query.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const found = await Promise.all(ranked.map(async ({ tool }) => (await registry.load(tool.entry.name)).tool));
  const marks = await Promise.all(found.map((tool) => refusal(tool, registry.find(tool.name).provider, principal)));
  const tools = found.map((tool, index) => ({
    tool: tool.name,
    use: `${callerOf(tool, ' ')}${paramsOf(tool, words)}. ${effectOf(tool)}${tool.doc}`,
    ...refusedIn(marks[index]),
  }));
  const isOffered = (other: string): boolean => standing(registry.find(other), parts.selection) === 'enabled';
  const near = found[0] === undefined ? [] : await neighboursOf(found[0], registry, isOffered);
  const related = near.filter((other) => !tools.some(({ tool }) => tool === other));
  const fits = confidence >= fitsFrom && tools.length > 0;
  const lines = found.map((tool, index) => {
    const refused = tools[index]?.refused;
    const what = `${callerOf(tool, '. ')}${effectOf(tool)}${tool.doc}`;
    return `${index + 1}. ${tool.name}${paramsOf(tool, words)}\n   ${what}${refused === undefined ? '' : `\n   ${refused}`}`;
  });
  const hint = fits ? howToRead : lines.length > 0 ? noneDoesThis : sayItOtherwise;
  const text = [
    `${fits ? '' : 'Nothing fits well. '}Confidence ${confidence.toFixed(2)}. ${hint}`,
    ...lines,
    ...(fits && related.length > 0 ? [`Related: ${related.join(', ')}`] : []),
  ].join('\n');
  const structured: JsonObject = {
    confidence: Number(confidence.toFixed(2)),
    ...{ fits, hint, tools },
    ...(fits && related.length > 0 && { related: related.join(', ') }),
  };
  return { data: structured, text, structured };
}

const howToRead = 'A capitalised type takes a name or an id.';
const noneDoesThis = 'Probably no tool here does this; the nearest:';
const sayItOtherwise = 'Say it in other words, in one of the languages of the search.';

/** What the calling tool does not say: a call that reads has nothing to tell. */
const effectOf = ({ effect, risk }: AnyTool): string =>
  effect === 'read' ? '' : `${effect.charAt(0).toUpperCase()}${effect.slice(1)}, risk ${risk}. `;

/** What will be refused is marked, so that nobody plans with it. */
const refusedIn = (refused: string | undefined): { readonly refused?: string } =>
  refused === undefined ? {} : { refused };

function refuseOdd(param: string, value: string | undefined, known: readonly string[]): void {
  if (value === undefined || known.includes(value)) return;
  throw new ToolError(
    'PARAM_VALUE',
    `"${param}" of ${name} is one of ${known.join(', ')}; got "${value.slice(0, 60)}".`,
  );
}
