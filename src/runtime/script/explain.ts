// A script's result in words: its failure as the one error that callers see.
import { ToolError } from '../../contract/errors.ts';
import { cleanText } from '../../security/hygiene.ts';
import { at, count } from './notes.ts';
import type { ScriptCall, ScriptResult } from './result.ts';

/**
 * The error of a script that failed (SCRIPT_FAILED) or was cancelled (CANCELLED): where, what, which line, and what its
 * calls did before; `alone` says how a call is made by itself. Its fate is `unknown` when that of one of its calls is, and `refused` when none was sent.
 */
export function scriptError(
  { outcome, error, calls, console: printed, notes }: ScriptResult,
  alone = 'outside of a script',
): ToolError {
  const code = outcome === 'cancelled' ? 'CANCELLED' : 'SCRIPT_FAILED';
  const where = error?.line === undefined ? '' : `Line ${error.line}${columnOf(error.column)}: `;
  const quote = error?.quote === undefined ? [] : [`  ${error.line} | ${error.quote.trimEnd()}`];
  const last = printed.slice(-3).map(({ level, text }) => `  ${level}: ${text.slice(0, 300)}`);
  const lines = [
    `${where}${error?.message ?? 'The script failed.'}`,
    ...quote,
    ...afterwards(calls),
    ...(last.length === 0 ? [] : ['Its last console lines:', ...last]),
    ...notes,
    ...unaskedNotes(calls, alone),
  ];
  const hint =
    hintOf(error) ??
    (code === 'SCRIPT_FAILED' && !calls.some(mayHaveChanged) ? 'Correct the script and run it again.' : undefined);
  // A script can decode what a tenant wrote; what it throws is no cleaner than that.
  return new ToolError(code, cleanText(lines.join('\n')), {
    fate: fateOf(calls),
    ...(hint !== undefined && { hint }),
  });
}

/** `3 calls made; not carried out: ...`: how the calls went, in one sentence, without those that went well. */
export function callsText(calls: readonly ScriptCall[]): string {
  const sent = calls.filter(({ outcome }) => outcome !== 'unsent');
  const bad = calls.filter(({ outcome }) => outcome !== 'done' && outcome !== 'unsent');
  const list = bad.slice(0, 5).map(({ tool, line, code }) => `${tool}${at(line)} ${code ?? 'CANCELLED'}`);
  const more = bad.length > 5 ? ` and ${bad.length - 5} more` : '';
  const troubles = bad.length === 0 ? '' : `, ${bad.length} without success: ${list.join(', ')}${more}`;
  return `${count(sent.length, 'call')} made${troubles}.`;
}

/** Nobody can be asked in the middle of some scripts: which calls a person is asked about when they stand alone. */
export function unaskedNotes(calls: readonly ScriptCall[], alone: string): readonly string[] {
  const tools = new Set(calls.filter(({ code }) => code === 'CONFIRM_NEEDED').map(({ tool }) => tool));
  return tools.size === 0 ? [] : [`A person can be asked about ${[...tools].join(', ')} ${alone}, one call at a time.`];
}

const columnOf = (column: number | undefined): string => (column === undefined ? '' : `, column ${column}`);

/** Whoever repairs a script has to know what its first run left behind. */
function afterwards(calls: readonly ScriptCall[]): readonly string[] {
  const changes = calls.filter(mayHaveChanged);
  if (changes.length === 0) return calls.length === 0 ? ['Nothing was sent.'] : ['Nothing was changed before.'];
  const list = changes.slice(0, 20).map(({ tool, line, outcome }) => {
    const doubt = outcome === 'unknown' ? ', outcome unknown' : '';
    return `  ${tool}${at(line)}${doubt}`;
  });
  const more = changes.length > 20 ? [`  and ${changes.length - 20} more`] : [];
  return [
    'Calls that change something and were made before (running the script again repeats them):',
    ...list,
    ...more,
  ];
}

const mayHaveChanged = ({ effect, outcome }: ScriptCall): boolean =>
  effect !== 'read' && (outcome === 'done' || outcome === 'unknown');

function fateOf(calls: readonly ScriptCall[]): ToolError['fate'] {
  if (calls.some(({ outcome }) => outcome === 'unknown')) return 'unknown';
  return calls.some(({ outcome }) => outcome === 'done' || outcome === 'failed') ? 'failed' : 'refused';
}

function hintOf(error: ScriptResult['error']): string | undefined {
  return error?.hint ?? (error === undefined ? undefined : hints[error.kind]);
}

const hints: Readonly<Partial<Record<NonNullable<ScriptResult['error']>['kind'], string>>> = {
  compute: 'Compute less: filter in the calls, join with a Map instead of nested loops.',
  memory: 'Keep less at once: ask for fewer fields and smaller pages.',
  deadlock: 'Await only calls, sleep() and promises that something resolves.',
};
