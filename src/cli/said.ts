// Options that several commands share: which clouds, which tools, which limits.
import type { Said } from '../runtime/config/settings.ts';
import { listed } from './usage.ts';

/** Which clouds a command works on. */
export const cloudOptions = {
  config: { type: 'string' },
  simulate: { type: 'boolean' },
} as const;

/** The same and what the server offers of them. */
export const serverOptions = {
  ...cloudOptions,
  mode: { type: 'string' },
  toolsets: { type: 'string', multiple: true },
  tools: { type: 'string', multiple: true },
  'read-only': { type: 'boolean' },
  'disable-destructive': { type: 'boolean' },
} as const;

export const cloudOptionsHelp = `  --config FILE         read this file instead of ~/.config/virtspan/virtspan.yaml
  --simulate            use the built-in simulators, whatever is configured`;

export const serverOptionsHelp = `Options:
  --mode MODE           search (default): find tools by words; all: list every tool
  --toolsets A/B,...    list the tools of these toolsets only: provider/category, or a whole provider
  --tools NAME,...      list these tools only, or these besides the toolsets
  --read-only           refuse every call that changes anything
  --disable-destructive refuse every call that takes something away
${cloudOptionsHelp}`;

export interface SaidValues {
  readonly config?: string | undefined;
  readonly simulate?: boolean | undefined;
  readonly mode?: string | undefined;
  readonly toolsets?: readonly string[] | undefined;
  readonly tools?: readonly string[] | undefined;
  readonly 'read-only'?: boolean | undefined;
  readonly 'disable-destructive'?: boolean | undefined;
}

/** What the shared options said. */
export function readSaid(values: SaidValues): Said {
  const { config, simulate, mode, 'read-only': readOnly, 'disable-destructive': disableDestructive } = values;
  const toolsets = listed(values.toolsets);
  const tools = listed(values.tools);
  return {
    ...(config !== undefined && { config }),
    ...(simulate !== undefined && { simulate }),
    ...(mode !== undefined && { mode }),
    ...(toolsets !== undefined && { toolsets }),
    ...(tools !== undefined && { tools }),
    ...(readOnly !== undefined && { readOnly }),
    ...(disableDestructive !== undefined && { disableDestructive }),
  };
}
