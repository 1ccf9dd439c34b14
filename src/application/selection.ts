// What the operator selected at launch, with bundles opened.
import type { Settings } from '../runtime/config/settings.ts';
import { expandBundles } from '../runtime/offer/toolsets.ts';
import type { Selection, ToolListing } from '../runtime/tools/enabled-tools.ts';

/** The selection of the settings; `entries` are the tools among which bundles are looked up. */
export const selectionOf = (
  { toolsets, tools, effects }: Pick<Settings, 'toolsets' | 'tools' | 'effects'>,
  entries: readonly ToolListing[],
): Selection =>
  expandBundles(
    { ...(toolsets !== undefined && { toolsets }), ...(tools !== undefined && { names: tools }), effects },
    entries,
  );
