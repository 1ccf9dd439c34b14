// What a model is told about the server before it sees a tool.
import type { ProfileSummary } from '../../contract/invocation.ts';

/** How tools are offered; fixed for the process. */
export type Mode = 'search' | 'all' | 'toolsets';

export interface InstructionFacts {
  readonly mode: Mode;
  readonly effects: 'all' | 'read-only';
  readonly destructive: 'allowed' | 'disabled';
  /** Provider id > its profiles. */
  readonly profiles: Readonly<Record<string, readonly ProfileSummary[]>>;
  /** What the clouds on offer are called. */
  readonly titles: readonly string[];
  /** `built-in` when nothing is configured or the operator asked for it. */
  readonly cloud: 'real' | 'built-in';
}

/** A few lines: each costs the context of every conversation. */
export function instructionsFor({ mode, effects, destructive, profiles, titles, cloud }: InstructionFacts): string {
  const named = Object.entries(profiles).flatMap(([provider, list]) =>
    list.map(({ name, isDefault }) => `${name} (${provider}${isDefault ? ', default' : ''})`),
  );
  return [
    `virtspan operates private clouds: ${inWords(titles)}.`,
    ...(cloud === 'built-in'
      ? ['No cloud is configured: every call goes to a built-in simulator, and nothing real is touched.']
      : []),
    ...(named.length > 0 ? [`Profiles: ${named.join(', ')}.`] : []),
    modeLine[mode](effects),
    ...(effects === 'read-only' ? ['This server only reads: calls that change anything are refused.'] : []),
    ...(effects === 'all' && destructive === 'disabled' ? ['Destructive calls are refused here.'] : []),
    'Every tool also takes: profile (which cloud), fields (columns to show), format ("json" for everything), wait_ms ' +
      '(how long to wait for a job before its handle is returned). Where the API has a parameter of that name, put _ ' +
      'in front.',
    'Give names instead of ids wherever a parameter refers to something. Dangerous calls ask a person first; a refusal ' +
      'is final unless the person says otherwise. When an error has the fate "unknown", look before you try again.',
  ].join('\n');
}

const inWords = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

const modeLine: Readonly<Record<Mode, (effects: InstructionFacts['effects']) => string>> = {
  search: (effects) =>
    'Find tools with find_tools in plain words, read the details with describe_tools, then call them with call_read' +
    (effects === 'read-only' ? '.' : ', call_write or call_destructive.'),
  all: () =>
    'Every tool of the API is listed, page by page, with its main parameters; find_tools searches them all, describe_tools ' +
    'tells every parameter, and run_script calls also those that a client does not show.',
  toolsets: () => 'A selection of the tools is listed; others exist but are not offered here.',
};
