// Two forms of the same answer, compared: what was recorded, and what came here.
import type { AnswerForm, Exchange } from './recording.ts';
import type { Replayed } from './replay.ts';

/** What is counted. `keys` are key sets of records; their likeness is counted as `jaccard`. */
export const MEASURES = [
  'status',
  'envelope',
  'resultkey',
  'errorcode',
  'cserrorcode',
  'words',
  'joboutcome',
  'jobrecord',
  'keys',
  'types',
  'states',
  'order',
] as const;
export type Measure = (typeof MEASURES)[number];

/** One comparison: what it is about, whether both agree, and if not in what. */
export interface Finding<M extends string = Measure> {
  readonly measure: M;
  readonly same: boolean;
  readonly difference?: string;
  /** Likeness of two key sets, 0 to 1. */
  readonly jaccard?: number;
}

/** Everything that can be said about one exchange. */
export function compare(recorded: Exchange, here: Replayed): readonly Finding[] {
  const found: Finding[] = [];
  const say = (measure: Measure, real: unknown, ours: unknown): void => {
    const [a, b] = [JSON.stringify(real ?? null), JSON.stringify(ours ?? null)];
    found.push({ measure, same: a === b, ...(a !== b && { difference: `real ${a}, here ${b}` }) });
  };
  const real = recorded.answer;
  const ours = here.answer;
  say('status', real.status, ours.status);
  if (real.envelope !== undefined) say('envelope', real.envelope, ours.envelope);
  if (real.status !== ours.status) return found;
  if (real.code !== undefined) {
    refusal(real, ours);
  } else if (real.keys !== undefined) {
    record(real, ours);
  }
  if (recorded.job === undefined) return found;
  say('joboutcome', recorded.job.states?.jobstatus, here.job?.states?.jobstatus);
  keySets('jobrecord', recorded.job, here.job ?? EMPTY);
  if (recorded.pending !== undefined) keySets('jobrecord', recorded.pending, here.pending ?? EMPTY);
  if (recorded.job.states?.jobstatus !== here.job?.states?.jobstatus || recorded.result === undefined) return found;
  if (recorded.result.code !== undefined) refusal(recorded.result, here.result ?? EMPTY);
  else record(recorded.result, here.result ?? EMPTY);
  return found;

  function refusal(wanted: AnswerForm, got: AnswerForm): void {
    say('errorcode', wanted.code, got.code);
    say('cserrorcode', wanted.kind, got.kind);
    if (wanted.words !== undefined)
      say(
        'words',
        wanted.words,
        wanted.words.filter((word) => got.words?.includes(word)),
      );
  }

  function record(wanted: AnswerForm, got: AnswerForm): void {
    // A list that is empty on one side has no key there: what a cloud holds is no difference in kind.
    if (wanted.keys?.length !== 0 && got.keys?.length !== 0) say('resultkey', wanted.keys, got.keys);
    if (wanted.fields === undefined) return;
    if (got.fields === undefined) {
      // A list that is empty here has a result key of its own; its fields are not told apart from it.
      return;
    }
    keySets('keys', wanted, got);
    types(wanted, got);
    states(wanted, got);
    order(wanted, got);
  }

  function keySets(measure: 'keys' | 'jobrecord', wanted: AnswerForm, got: AnswerForm): void {
    const [a, b] = [topOf(wanted), topOf(got)];
    const missing = [...a].filter((name) => !b.has(name));
    const extra = [...b].filter((name) => !a.has(name));
    const union = a.size + extra.length;
    const same = missing.length + extra.length === 0;
    const difference = `lacks [${missing.join(' ')}], adds [${extra.join(' ')}]`;
    found.push({
      measure,
      same,
      jaccard: union === 0 ? 1 : (a.size - missing.length) / union,
      ...(!same && { difference }),
    });
  }

  function types(wanted: AnswerForm, got: AnswerForm): void {
    const wrong = Object.entries(wanted.fields ?? {}).filter(([name, letter]) => {
      const other = got.fields?.[name];
      return other !== undefined && other !== letter && other !== 'z' && letter !== 'z';
    });
    found.push({
      measure: 'types',
      same: wrong.length === 0,
      ...(wrong.length > 0 && {
        difference: wrong.map(([name, it]) => `${name} real ${it}, here ${got.fields?.[name]}`).join('; '),
      }),
    });
  }

  function states(wanted: AnswerForm, got: AnswerForm): void {
    const both = Object.entries(wanted.states ?? {}).filter(([name]) => got.states?.[name] !== undefined);
    if (both.length === 0) return;
    const pick = (form: AnswerForm): unknown => Object.fromEntries(both.map(([name]) => [name, form.states?.[name]]));
    say('states', pick(wanted), pick(got));
  }

  function order(wanted: AnswerForm, got: AnswerForm): void {
    // A name that several places have counts where it stands first: here are other places than there.
    const [theirs, ours] = [new Set(wanted.names), new Set(got.names)];
    const both = [...theirs].filter((name) => ours.has(name));
    if (both.length < 2) return;
    say(
      'order',
      both,
      [...ours].filter((name) => theirs.has(name)),
    );
  }
}

const EMPTY: AnswerForm = { status: 0 };

const topOf = ({ fields = {} }: AnswerForm): ReadonlySet<string> =>
  new Set(Object.keys(fields).filter((name) => !/[.[]/.test(name)));
