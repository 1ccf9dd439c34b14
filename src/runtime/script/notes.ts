// What a reader should know about a script that its value does not tell.
import type { Missed, SandboxEnd } from './messages.ts';
import type { ScriptCall } from './result.ts';

/** In sentences. */
export function notesOf(end: SandboxEnd, calls: readonly ScriptCall[]): readonly string[] {
  const notes: string[] = [];
  if (end.trouble === undefined && end.value === undefined) {
    notes.push(`The script ${nothing(end, calls)}.`);
  }
  if (isEmptyList(end.value)) {
    notes.push(
      'Every item of the value is empty: what was read of each is called otherwise there, as the API calls it.',
    );
  }
  if (end.trouble === undefined) notes.push(...(end.missed ?? []).map(withoutEnvelope));
  for (const { tool, line, got, total } of end.unread) {
    const of = total === undefined ? '' : ` of ${total}`;
    notes.push(`${tool}${at(line)} gave ${got}${of} items and the rest was not read; .all(args) reads every page.`);
  }
  if (end.unprinted > 0) notes.push(`${count(end.unprinted, 'console line')} more than may be kept were left out.`);
  const late = calls.filter(({ answered, outcome }) => answered === 'late' || outcome === 'unsent');
  if (late.length > 0) {
    const list = late.slice(0, 10).map((call) => `${call.tool}${at(call.line)}: ${fates[call.outcome]}`);
    const more = late.length > 10 ? `; and ${late.length - 10} more` : '';
    notes.push(
      `The script ended before ${count(late.length, 'call')} did (${list.join('; ')}${more}). Await every call.`,
    );
  }
  const unheard = end.unheard ?? 0;
  if (end.trouble === undefined && end.value !== undefined && late.length === 0 && unheard > 0) {
    notes.push(
      `The script returned before ${count(unheard, 'call')} came back, so the value is without what they gave. Await every call; ` +
        'of a list, await Promise.all(list.map(async ...)).',
    );
  }
  return notes;
}

function nothing({ left = 0 }: SandboxEnd, calls: readonly ScriptCall[]): string {
  if (left > 0) return 'returned nothing; wait for its work, as in "return await main()"';
  if (calls.length > 0) return 'returned nothing; end it with return';
  return 'called nothing and returned nothing; end it with return, as in "return await main()"';
}

/** JSON of a list with nothing in any of its items: fields that are not there become this. */
const isEmptyList = (json: string | undefined): boolean =>
  json !== undefined && /^\[(?:null|\{\})(?:,(?:null|\{\}))*\]$/.test(json);

/** Answers come without what the API wraps around them; whoever unwraps them gets nothing. */
export const withoutEnvelope = ({ tool, name, of, line }: Missed): string =>
  `The answer of ${tool} is the ${of} itself, without an envelope: it has no "${name.slice(0, 80)}"${at(line)}.`;

/** ` (line 3)`, where known. */
export const at = (line: number | undefined): string => (line === undefined ? '' : ` (line ${line})`);

/** `1 call`, `2 calls`. */
export const count = (many: number, what: string): string => `${many} ${what}${many === 1 ? '' : 's'}`;

const fates: Readonly<Record<ScriptCall['outcome'], string>> = {
  done: 'done',
  unsent: 'not sent',
  refused: 'not carried out',
  failed: 'failed',
  unknown: 'outcome unknown',
};
