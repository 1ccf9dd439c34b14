// Finds the tool that was named, whether the operator offers it, and the provider that can send it.

import { ToolError } from '../../contract/errors.ts';
import type { Invocation, Named, Provider, Stage } from '../../contract/invocation.ts';
import type { Live } from '../live/live.ts';
import { type Selection, standing, type ToolListing } from '../tools/enabled-tools.ts';
import type { Registry } from '../tools/registry.ts';
import { certainMs } from './check-served.ts';

export interface ResolveToolParts {
  readonly registry: Registry;
  /** By provider id. */
  readonly providers: ReadonlyMap<string, Provider>;
  readonly selection: Selection;
  readonly live?: Live;
}

/**
 * Throws TOOL_UNKNOWN, or TOOL_DISABLED for a tool outside the operator's selection. The server's own look-ups may use
 * any tool that only reads, and no other; a part of an offered tool may use any. What read-only forbids is left to
 * `authorise`, which says so better.
 */
export const resolveTool =
  (parts: ResolveToolParts): Stage<Invocation, Named> =>
  async (invocation, next) => {
    const { registry, providers, selection } = parts;
    const listing = await found(parts, invocation);
    if (invocation.entry === 'resolve') {
      if (listing.effect !== 'read') {
        throw new ToolError('MODE_REFUSES', `Look-ups only read; ${listing.name} has effect ${listing.effect}.`);
      }
    } else if (standing(listing, selection) === 'left-out') {
      throw new ToolError('TOOL_DISABLED', `${listing.name} is among the tools that the operator left out.`);
    } else if (invocation.isPart !== true && standing(listing, selection) === 'not-selected') {
      throw new ToolError('TOOL_DISABLED', `${listing.name} is not among the tools that the operator enabled.`, {
        hint: `To offer it, start with --toolsets ${listing.provider}/${listing.category} or --tools ${listing.name}.`,
      });
    }
    const provider = providers.get(listing.provider);
    if (provider === undefined) {
      throw new ToolError(
        'PROFILE_UNKNOWN',
        `Nothing is configured for ${listing.provider}: no profile can run ${listing.name}.`,
        {
          hint: 'virtspan doctor says what was found and what is missing.',
        },
      );
    }
    // An alias ends here: whatever follows, the audit log too, knows one name.
    return next({ ...invocation, tool: listing.name, handler: await registry.load(listing.name), provider });
  };

/** A name that no tool has may be that of an operation which only the service of the profile has. */
async function found(
  { registry, providers, live, selection }: ResolveToolParts,
  { tool, controls }: Invocation,
): Promise<ToolListing> {
  const isOffered = (one: ToolListing): boolean => standing(one, selection) === 'enabled';
  try {
    return registry.find(tool, isOffered);
  } catch (thrown) {
    const provider = [...providers.values()].find(({ id }) => tool.startsWith(`${id}_`));
    if (live === undefined || provider?.learn === undefined) throw thrown;
    const profiles = provider.profiles();
    const usual = profiles.find(({ isDefault }) => isDefault) ?? profiles[0];
    const profile = profiles.find(({ name }) => name === controls.profile) ?? usual;
    if (profile === undefined) throw thrown;
    await live.knowledge.learn(provider, profile.name, certainMs);
    return registry.find(tool, isOffered);
  }
}
