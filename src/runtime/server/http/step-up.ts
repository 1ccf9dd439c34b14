// Scopes that single requests need beyond those of the door: asked for when such a request is made, not before.
import { ToolError } from '../../../contract/errors.ts';
import { own } from '../../../contract/read-path.ts';
import type { Effect } from '../../../contract/tool.ts';
import { matchesGlob } from '../../../security/glob.ts';
import { toolNamed } from '../../offer/tool-named.ts';
import type { ToolListing } from '../../tools/enabled-tools.ts';
import type { Registry } from '../../tools/registry.ts';

/** Calls of these tools, or of tools with these effects, need these scopes. */
export interface StepUpRule {
  /** Globs on names of tools, and on what the API calls their operations; all when left out. */
  readonly tools?: readonly string[];
  readonly effects?: readonly Effect[];
  readonly scopes: readonly string[];
}

/** A message of a client, as far as it says what is to be done. */
export interface Asked {
  readonly method: string;
  readonly params?: unknown;
}

/** The scopes that a message needs, once each. */
export type StepUp = (asked: Asked) => Promise<readonly string[]>;

export interface StepUpParts {
  readonly rules: readonly StepUpRule[];
  readonly registry: () => Promise<Registry>;
  /** Providers whose tools make calls of other providers' tools. */
  readonly across: ReadonlySet<string>;
}

const callTools: ReadonlySet<string> = new Set(['call_read', 'call_write', 'call_destructive']);

/**
 * What nobody can tell before the call needs every scope of all rules: scripts, and tools that are not known here. A tool whose
 * arguments may let something be taken away counts as one that does. A tool that works across clouds needs what any tool may
 * need that it could call: every scope where it changes something, those of reading where it reads; so do resources and
 * completions, which are read through tools.
 */
export function stepUpBy({ rules, registry, across }: StepUpParts): StepUp {
  const all = scopesOf(rules);
  const reading = async (): Promise<readonly string[]> => {
    const reads = (await registry()).entries.filter((one) => one.effect === 'read' && !across.has(one.provider));
    return scopesOf(rules.filter((rule) => reads.some((one) => fits(rule, one, [one.effect]))));
  };
  const ofTool = async (wanted: string): Promise<readonly string[]> => {
    const known = await registry();
    const listing = toolNamed(known, wanted);
    if (across.has(listing.provider)) return listing.effect === 'read' ? reading() : all;
    const { tool } = await known.load(listing.name);
    const effects = [tool.effect, ...tool.raisedBy.flatMap(({ effect }) => effect ?? [])];
    return scopesOf(rules.filter((rule) => fits(rule, listing, effects)));
  };
  return async ({ method, params }) => {
    const wanted = wantedBy(method, params);
    if (wanted === 'nothing') return [];
    try {
      return wanted === 'reads' ? await reading() : wanted === 'anything' ? all : await ofTool(wanted.tool);
    } catch {
      return all;
    }
  };
}

/** A rule that fits no tool guards nothing: a slip in a name must not pass for a guard. Throws CONFIG_INVALID. */
export function refuseIdle(rules: readonly StepUpRule[], { entries }: Pick<Registry, 'entries'>): void {
  for (const [at, { tools = [] }] of rules.entries()) {
    const idle = tools.find((glob) => !entries.some((one) => fits({ tools: [glob], scopes: [] }, one, [])));
    if (idle === undefined) continue;
    throw new ToolError(
      'CONFIG_INVALID',
      `"http.step_up.${at}.tools" has "${idle.slice(0, 120)}", which fits no tool.`,
      {
        hint: 'Names are those of `virtspan tools`, with * for any letters, or what the API calls the operation.',
      },
    );
  }
}

const scopesOf = (rules: readonly StepUpRule[]): readonly string[] => [
  ...new Set(rules.flatMap(({ scopes }) => scopes)),
];

function fits({ tools, effects }: StepUpRule, listing: ToolListing, has: readonly Effect[]): boolean {
  const { name, symbol, formerly = name } = listing;
  return (
    (tools === undefined || tools.some((glob) => [name, symbol, formerly].some((one) => matchesGlob(glob, one)))) &&
    (effects === undefined || effects.some((effect) => has.includes(effect)))
  );
}

type Wanted = 'nothing' | 'reads' | 'anything' | { readonly tool: string };

/** What of the clouds a message may reach. */
function wantedBy(method: string, params: unknown): Wanted {
  if (method !== 'tools/call') return own(readers, method)?.(Object(params)) ?? 'nothing';
  const { name, arguments: given } = Object(params) as { name?: unknown; arguments?: unknown };
  const inner = Object(given) as { tool?: unknown; name?: unknown };
  const tool = callTools.has(String(name)) ? (inner.tool ?? inner.name) : name;
  if (typeof tool !== 'string') return 'anything';
  return silent.has(tool) ? 'nothing' : { tool };
}

/** Other requests that make calls. The reference of the API and the view come from files. */
const readers: Readonly<Record<string, (params: { readonly uri?: unknown }) => Wanted>> = {
  'resources/read': ({ uri }) =>
    /^(?:ui:\/\/|virtspan:\/\/[a-z0-9-]+\/api\/)/.test(String(uri)) ? 'nothing' : 'reads',
  'completion/complete': () => 'reads',
};

/** Tools of this server that send nothing. */
const silent: ReadonlySet<string> = new Set(['find_tools', 'describe_tools', 'coverage_report']);
