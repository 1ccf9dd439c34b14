// Options that several commands share: which clouds, which tools, which limits.
import { levels, modes, type Said } from '../runtime/config/settings.ts';
import { listed, UsageError } from './usage.ts';

/** Which clouds a command works on. */
export const cloudOptions = {
  config: { type: 'string' },
  simulate: { type: 'boolean' },
  faults: { type: 'string' },
} as const;

/** What the operator forbids, and where it is written down. */
export const safetyOptions = {
  'read-only': { type: 'boolean' },
  'disable-destructive': { type: 'boolean' },
  policy: { type: 'string' },
  'audit-dir': { type: 'string' },
} as const;

/** The same and what the server offers of them. */
export const serverOptions = {
  ...cloudOptions,
  ...safetyOptions,
  mode: { type: 'string' },
  toolsets: { type: 'string', multiple: true },
  tools: { type: 'string', multiple: true },
  without: { type: 'string', multiple: true },
} as const;

export const cloudOptionsHelp = `  --config FILE         read this file instead of ~/.config/virtspan/virtspan.yaml
  --simulate            use the built-in simulators, whatever is configured
  --faults FILE         the same, and let them go wrong as the file says`;

export const safetyOptionsHelp = `  --read-only           refuse every call that changes anything
  --disable-destructive refuse every call that takes something away
  --policy FILE         who may do what, and what a person is asked about; ~/.config/virtspan/policy.yaml when left out
  --audit-dir FOLDER    where calls are recorded; ~/.local/state/virtspan/audit when left out`;

export const serverOptionsHelp = `Options:
  --mode MODE           search (default): find tools by words; all: list every tool; toolsets: what the next two name
  --toolsets A/B,...    list the tools of these toolsets only: provider/category, or a whole provider
  --tools NAME,...      list these tools only, or these besides the toolsets
  --without A/B,NAME,.. leave out these toolsets and tools, whatever else is offered
${safetyOptionsHelp}
${cloudOptionsHelp}`;

export interface SaidValues {
  readonly config?: string | undefined;
  readonly simulate?: boolean | undefined;
  readonly faults?: string | undefined;
  readonly mode?: string | undefined;
  readonly toolsets?: readonly string[] | undefined;
  readonly tools?: readonly string[] | undefined;
  readonly without?: readonly string[] | undefined;
  readonly 'read-only'?: boolean | undefined;
  readonly 'disable-destructive'?: boolean | undefined;
  readonly policy?: string | undefined;
  readonly 'audit-dir'?: string | undefined;
}

/** What the shared options said. */
export function readSaid(values: SaidValues): Said {
  const { config, simulate, faults, mode, policy } = values;
  const { 'read-only': readOnly, 'disable-destructive': disableDestructive, 'audit-dir': auditDir } = values;
  const toolsets = listed(values.toolsets);
  const tools = listed(values.tools);
  const without = listed(values.without);
  checkChoice('--mode', mode, modes);
  return {
    ...(config !== undefined && { config }),
    ...(simulate !== undefined && { simulate }),
    ...(faults !== undefined && { faults }),
    ...(mode !== undefined && { mode }),
    ...(toolsets !== undefined && { toolsets }),
    ...(tools !== undefined && { tools }),
    ...(without !== undefined && { without }),
    ...(readOnly !== undefined && { readOnly }),
    ...(disableDestructive !== undefined && { disableDestructive }),
    ...(policy !== undefined && { policy }),
    ...(auditDir !== undefined && { auditDir }),
  };
}

/** Throws UsageError for a value that an option does not take: a wrong command line ends with 2, not with a fault of the configuration. */
export function checkChoice(option: string, value: string | undefined, choices: readonly string[]): void {
  if (value === undefined || choices.includes(value)) return;
  throw new UsageError(`${option} takes ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}; got "${value}".`);
}

/** The same for the options of serving. Throws UsageError. */
export function checkServing(logLevel: string | undefined, pageSize: string | undefined): void {
  checkChoice('--log-level', logLevel, levels);
  if (pageSize === undefined || /^[1-9]\d{0,4}$/.test(pageSize)) return;
  throw new UsageError(`--page-size takes a whole number from 1; got "${pageSize}".`);
}
