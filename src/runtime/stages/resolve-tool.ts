// Finds the tool that was named, whether the operator offers it, and the provider that can send it.

import { ToolError } from '../../contract/errors.ts';
import type { Invocation, Named, Provider, Stage } from '../../contract/invocation.ts';
import { type Selection, standing } from '../tools/enabled-tools.ts';
import type { Registry } from '../tools/registry.ts';

export interface ResolveToolParts {
  readonly registry: Registry;
  /** By provider id. */
  readonly providers: ReadonlyMap<string, Provider>;
  readonly selection: Selection;
}

/**
 * Throws TOOL_UNKNOWN, or TOOL_DISABLED for a tool outside the operator's selection. The server's own look-ups may use
 * any tool that only reads, and no other. What read-only forbids is left to `authorise`, which says so better.
 */
export const resolveTool =
  ({ registry, providers, selection }: ResolveToolParts): Stage<Invocation, Named> =>
  async (invocation, next) => {
    const listing = registry.find(invocation.tool);
    if (invocation.entry === 'resolve') {
      if (listing.effect !== 'read') {
        throw new ToolError('MODE_REFUSES', `Look-ups only read; ${listing.name} has effect ${listing.effect}.`);
      }
    } else if (standing(listing, selection) === 'not-selected') {
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
    return next({ ...invocation, handler: await registry.load(listing.name), provider });
  };
