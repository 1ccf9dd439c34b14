// Scopes that single tools need beyond those of the door: asked for when such a tool is called, not before.
import type { Effect } from '../../../contract/tool.ts';
import { matchesGlob } from '../../../security/glob.ts';
import { toolNamed } from '../../offer/tool-named.ts';
import type { Registry } from '../../tools/registry.ts';

/** Calls of these tools, or of tools with these effects, need these scopes. */
export interface StepUpRule {
  /** Globs on names of tools; all when left out. */
  readonly tools?: readonly string[];
  readonly effects?: readonly Effect[];
  readonly scopes: readonly string[];
}

/** The scopes that a call with these parameters of `tools/call` needs, once each. */
export type StepUp = (params: unknown) => Promise<readonly string[]>;

const callTools: ReadonlySet<string> = new Set(['call_read', 'call_write', 'call_destructive']);

/**
 * What nobody can tell before the call needs every scope of all rules: scripts, and tools that are not known here. A tool whose
 * arguments may let something be taken away counts as one that does.
 */
export function stepUpBy(rules: readonly StepUpRule[], registry: () => Promise<Registry>): StepUp {
  const all = [...new Set(rules.flatMap(({ scopes }) => scopes))];
  return async (params) => {
    const { name, arguments: given } = Object(params) as { name?: unknown; arguments?: unknown };
    const inner = Object(given) as { tool?: unknown; name?: unknown };
    const wanted = callTools.has(String(name)) ? (inner.tool ?? inner.name) : name;
    if (typeof wanted !== 'string') return all;
    if (reading.has(wanted)) return [];
    try {
      const known = await registry();
      const { tool } = await known.load(toolNamed(known, wanted).name);
      const effects = new Set([tool.effect, ...tool.raisedBy.flatMap(({ effect }) => effect ?? [])]);
      const fitting = rules.filter(
        (rule) =>
          (rule.tools === undefined || rule.tools.some((glob) => matchesGlob(glob, tool.name))) &&
          (rule.effects === undefined || rule.effects.some((effect) => effects.has(effect))),
      );
      return [...new Set(fitting.flatMap(({ scopes }) => scopes))];
    } catch {
      return all;
    }
  };
}

/** Tools of this server that send nothing. */
const reading: ReadonlySet<string> = new Set(['find_tools', 'describe_tools', 'coverage_report']);
