// Lets a dangerous call on only when a person has agreed to exactly that call.

import { asToolError, ToolError } from '../../contract/errors.ts';
import type { After, Answer, Stage, Target, Weighed } from '../../contract/invocation.ts';
import type { Person, Question, Verdict } from '../../contract/person.ts';
import type { ConfirmationDesk, Release } from '../../security/confirmation.ts';
import { cleanLine, quoted } from '../../security/hygiene.ts';
import { concerned } from '../names/subject.ts';
import { observe } from '../observe.ts';
import { askWithin } from './ask-person.ts';
import { type FactParts, type Gathered, gatherFacts, hintOnMissing, type Missing } from './confirm-facts.ts';
import { withForesight } from './foresee.ts';
import { differencesBetween, questionFor } from './question.ts';
import { type RefusalParts, withRefusals } from './refusals.ts';
import { createStandingYes, type StandingYes, standingLine } from './standing-yes.ts';
import { createUnsettled, type Unsettled } from './unsettled.ts';
import { needsPerson, riskier, weighCall } from './weigh.ts';

export interface ConfirmParts extends FactParts, RefusalParts {
  readonly confirmations: ConfirmationDesk;
  /** `token`: the operator lets agents that relay to a person bring a code; only where nobody can be asked directly. */
  readonly confirmation?: 'person' | 'token';
  /** How long a person has to answer, in milliseconds. */
  readonly patienceMs?: number;
  /** Milliseconds since some moment. */
  readonly elapsed: () => number;
  /** How often callers hear that a person is thinking, in milliseconds. */
  readonly thinkingMs?: number;
}

/**
 * Calls of risk high or critical get their release from a person, unless the policy let them pass unasked. After the
 * yes the facts are read again: when they are not those that were shown, the yes was about something else; what could
 * not be read is not part of it, but for the things themselves. Throws CONFIRM_NEEDED when there is nobody to ask,
 * CONFIRM_DECLINED for every other answer than yes, CONFIRM_CHANGED, CONFIRM_EXPIRED and CONFIRM_SPENT; nobody is asked
 * about what does not exist (NAME_UNKNOWN) or what these keys may not do (API_AUTH). In all of them nothing was sent.
 */
export const confirm = (parts: ConfirmParts): Stage<After<'allowed', Weighed>, After<'released', Weighed>> => {
  const unsettled = createUnsettled(parts.elapsed);
  const standing = createStandingYes(parts.elapsed);
  return async (invocation, next) => {
    const isAsked = needsPerson(invocation.risk) && invocation.confirmed !== 'unasked';
    const call = isAsked
      ? await withRefusals(parts, invocation, () => withinSession(parts, standing, unsettled, invocation))
      : invocation;
    return followed(parts, unsettled, call, () => next({ ...call, passed: 'released' }));
  };
};

/** Released by a yes that still holds for this work, or by a person now. */
async function withinSession(
  parts: ConfirmParts,
  standing: StandingYes,
  unsettled: Unsettled,
  call: Weighed,
): Promise<Weighed> {
  const safety = await parts.registry.safety(call.provider.id);
  const work = safety.sessions?.[call.handler.tool.name];
  if (work === undefined) return released(parts, unsettled, call);
  const things = concerned(call, safety);
  if (standing.covers(call, work, things)) return { ...call, confirmed: 'session', release: () => {} };
  const done = await released(parts, unsettled, call, standingLine(work));
  if (done.confirmed === 'person') standing.given(call, work, things);
  return done;
}

async function released(
  parts: ConfirmParts,
  unsettled: Unsettled,
  invocation: Weighed,
  ...more: readonly string[]
): Promise<Weighed> {
  await refuseForbidden(invocation);
  const gathered = await gatherFacts(parts, invocation, 'first');
  const { call, facts, missing } = gathered;
  if (missing !== undefined) throw await unknown(parts, call, missing);
  const question = questionFor(call, facts, [...unsettled.about(call, facts.things), ...more]);
  const { person } = call;
  if (person !== undefined) return byPerson(parts, gathered, person, question);
  if (parts.confirmation === 'token') return byCode(parts, call, question);
  observe({ is: 'confirmation', provider: call.provider.id, verdict: 'no person' });
  throw nobody(call, question);
}

/** Remembers changes whose end nobody knows, so that the next question about the same thing can say so. */
async function followed(
  { registry }: ConfirmParts,
  unsettled: Unsettled,
  call: Weighed,
  send: () => Promise<Answer>,
): Promise<Answer> {
  if (call.handler.tool.effect === 'read') return send();
  const ended = async (how: 'unknown' | 'settled'): Promise<void> => {
    if (how === 'settled' && unsettled.isEmpty) return;
    unsettled.ended(call, concerned(call, await registry.safety(call.provider.id)), how);
  };
  try {
    const answer = await send();
    await ended('settled');
    return answer;
  } catch (thrown) {
    const { fate } = asToolError(thrown);
    if (fate !== 'refused') await ended(fate === 'unknown' ? 'unknown' : 'settled');
    throw inTheWay(call, thrown);
  }
}

/** Some clouds refuse to take a thing away without a word of what hangs on it. */
function inTheWay({ hangs = [] }: Weighed, thrown: unknown): unknown {
  const { code, message, fate, apiCode, hint } = asToolError(thrown);
  const isRefused = code === 'API_REFUSED' || code === 'JOB_FAILED';
  if (!isRefused || fate !== 'failed' || (hint ?? '') !== '' || hangs.length === 0) return thrown;
  const listed = hangs.slice(0, 4).map((line) => cleanLine(line, 160));
  return new ToolError(code, message, {
    ...{ fate, cause: thrown },
    ...(apiCode !== undefined && { apiCode }),
    hint: `Before it was sent, these hung on it and may be in its way: ${listed.join('; ')}.`,
  });
}

/** What these keys may not do at all is no question for a person. */
async function refuseForbidden({ provider, handler, args, profile, signal, tool }: Weighed): Promise<void> {
  const permission = await provider.mayCall?.(handler.tool, args, { profile: profile, signal });
  if (typeof permission !== 'object') return;
  throw new ToolError(
    'API_AUTH',
    `${tool} is not for these credentials: ${permission.no} Nobody was asked, nothing was sent.`,
    { fate: 'refused', hint: 'Use a profile that may do it; virtspan doctor shows what the profiles may.' },
  );
}

async function byPerson(
  parts: ConfirmParts,
  { call, facts }: Gathered,
  person: Person,
  question: Question,
): Promise<Weighed> {
  const { confirmations, patienceMs = 300_000, thinkingMs } = parts;
  const { sealed } = await confirmations.issue(question.digest);
  const patience = { patienceMs, ...(thinkingMs !== undefined && { everyMs: thinkingMs }) };
  const verdict = await askWithin(patience, person, question, call);
  observe({ is: 'confirmation', provider: call.provider.id, verdict });
  if (verdict !== 'agreed') {
    await confirmations.decline(sealed);
    if (verdict === 'unreachable') throw nobody(call, question);
    throw declined(question, verdict);
  }
  const now = await gatherFacts(parts, await weighedAgain(parts, call), 'again');
  const gone = unreadable(facts.things, now.call.targets);
  if (gone !== undefined) throw unreadNow(question, gone);
  const again = questionFor(now.call, now.facts).digest;
  const release = await confirmations.approve(sealed, again, differencesBetween(facts, now.facts));
  return { ...now.call, hangs: now.hangs, confirmed: 'person', release: release.use };
}

/** A thing that the call is about, that could be read for the question, and cannot be read any more. */
const unreadable = (things: readonly Target[], now: readonly Target[] = []): Target | undefined =>
  things.find(
    ({ param, id, record }) =>
      record !== undefined &&
      now.some((one) => one.param === param && one.id === id && one.record === undefined && one.isMissing !== true),
  );

/** What the call makes of the object is read anew as well: meanwhile it may make something else of it. */
async function weighedAgain(parts: ConfirmParts, call: Weighed): Promise<Weighed> {
  if (call.change === undefined) return call;
  const now = await withForesight(parts, call);
  const { risk, effect, reasons } = weighCall(now.handler.tool, now.args, now.controls, now.change);
  const isSame = riskier(risk, call.risk) === call.risk && effect === (call.effect ?? effect);
  return isSame ? now : { ...now, risk: riskier(risk, call.risk), effect, raisedBecause: reasons };
}

/** The digest of the second call is made anew from its own facts: a code fits nothing but what was shown with it. */
async function byCode({ confirmations }: ConfirmParts, call: Weighed, question: Question): Promise<Weighed> {
  const code = call.controls.confirmation;
  if (code === undefined) throw codeNeeded(call, question, (await confirmations.issue(question.digest)).sealed);
  const release: Release = await confirmations.approve(code, question.digest);
  observe({ is: 'confirmation', provider: call.provider.id, verdict: 'code' });
  return { ...call, confirmed: 'code', release: release.use };
}

const answers = {
  declined: 'The person who was asked declined.',
  'by itself': 'The client declined by itself as soon as it was asked: no person can have read the question.',
  unticked: 'The client accepted without the yes that was asked for, so nobody has agreed.',
  mistyped: 'What the person typed is not the phrase that was asked for; the same call asks again.',
  overtaken:
    'A person agreed, but the configuration or the policy of this server changed while they were asked; the same call asks again where it still may.',
  'declined before': 'A person declined this tool earlier in the same script, so it was not asked about again.',
  cancelled: 'The question was cancelled.',
  timeout: 'Nobody answered in time.',
} as const satisfies Record<Exclude<Verdict, 'agreed' | 'unreachable'>, string>;

function declined({ title }: Question, verdict: keyof typeof answers): ToolError {
  const isClient = verdict === 'by itself' || verdict === 'unticked';
  return new ToolError('CONFIRM_DECLINED', `${title} ${answers[verdict]} Nothing was sent.`, {
    ...(isClient && { hint: wayOut }),
  });
}

const wayOut =
  'Let the client show questions of this server (elicitation) to a person, or make the call with `virtspan call` on a ' +
  'terminal, which asks there. Asking again through this client ends the same way.';

const unreadNow = ({ title }: Question, { name, id }: Target): ToolError =>
  new ToolError(
    'CONFIRM_CHANGED',
    `${title} A person agreed, but ${quoted(name ?? id, 120)} could not be read again after that, so whether it is still ` +
      'what they agreed to is not certain. Nothing was sent, and the confirmation is spent.',
    { hint: 'Make the call again once the cloud answers; the person will be asked again.' },
  );

async function unknown(parts: ConfirmParts, call: Weighed, { target, noun }: Missing): Promise<ToolError> {
  const what = `There is no ${noun} ${quoted(target.name ?? target.id, 120)} in profile ${call.profile}`;
  const message = `${what}: ${call.tool} has nothing to work on. Nobody was asked, nothing was sent.`;
  const hint = await hintOnMissing(parts, call, target);
  return new ToolError('NAME_UNKNOWN', message, hint === '' ? {} : { hint });
}

function nobody({ tool, risk, entry }: Weighed, { title, lines }: Question): ToolError {
  const about = lines
    .slice(0, 3)
    .map((line) => ` ${line}${line.endsWith('.') ? '' : '.'}`)
    .join('');
  return new ToolError(
    'CONFIRM_NEEDED',
    `${title}${about} ${tool} has risk ${risk}: a person must agree, and none can be asked here. Nothing was sent.`,
    {
      hint:
        (entry === 'script' ? 'Some clients cannot ask in the middle of a script: make this call by itself. ' : '') +
        'A person is asked through a client that supports elicitation, or by `virtspan call` on a terminal.',
    },
  );
}

/** What the person has to see stands in the message; that the code is no consent stands with the code. */
function codeNeeded({ tool, risk }: Weighed, { title, lines, phrase }: Question, code: string): ToolError {
  const typed = phrase === undefined ? '' : ` The person shows that they mean it by typing: ${phrase}`;
  return new ToolError(
    'CONFIRM_NEEDED',
    `${title} ${tool} has risk ${risk}: a person must agree. Nothing was sent. To be shown to the person:\n${lines.join('\n')}${typed}`,
    {
      hint:
        `Only a person can decide this. The reference ${code} belongs to this call and to nothing else; it is no consent. ` +
        'After the person has said yes, the same call goes through with the reference as "confirmation"; without a person ' +
        'it must not be made, and the audit log records it as decided by whoever sends it.',
    },
  );
}
