// Lets a dangerous call on only when a person has agreed to exactly that call.

import { ToolError } from '../../contract/errors.ts';
import type { Invocation, Person, Question, Stage, Verdict } from '../../contract/invocation.ts';
import type { Confirmations, Release } from '../../security/confirmation.ts';
import { quoted } from '../../security/hygiene.ts';
import { askWithin } from './ask-person.ts';
import { type FactParts, gatherFacts, type Missing } from './confirm-facts.ts';
import { withForesight } from './foresee.ts';
import { questionFor } from './question.ts';
import { type RefusalParts, withRefusals } from './refusals.ts';
import { needsPerson, riskier, weighCall } from './weigh.ts';

export interface ConfirmParts extends FactParts, RefusalParts {
  readonly confirmations: Confirmations;
  /** `token`: the operator lets agents that relay to a person bring a code; only where nobody can be asked directly. */
  readonly confirmation?: 'person' | 'token';
  /** How long a person has to answer, in milliseconds. */
  readonly patienceMs?: number;
}

/**
 * Calls of risk high or critical get their release from a person, unless the policy let them pass unasked. After the
 * yes the facts are read again: when they are not those that were shown, the yes was about something else. Throws
 * CONFIRM_NEEDED when there is nobody to ask, CONFIRM_DECLINED for every other answer than yes, CONFIRM_CHANGED,
 * CONFIRM_EXPIRED and CONFIRM_SPENT; nobody is asked about what does not exist: NAME_UNKNOWN. In all of them nothing
 * was sent.
 */
export const confirm =
  (parts: ConfirmParts): Stage =>
  async (invocation, next) => {
    if (!needsPerson(invocation.risk!) || invocation.confirmed === 'unasked') return next(invocation);
    return next(await withRefusals(parts, invocation, () => released(parts, invocation)));
  };

async function released(parts: ConfirmParts, invocation: Invocation): Promise<Invocation> {
  const { call, facts, missing } = await gatherFacts(parts, invocation, 'first');
  if (missing !== undefined) throw unknown(call, missing);
  const question = questionFor(call, facts);
  const { person } = call;
  if (person !== undefined) return byPerson(parts, call, person, question);
  if (parts.confirmation === 'token') return byCode(parts, call, question);
  throw nobody(call, question);
}

async function byPerson(
  parts: ConfirmParts,
  call: Invocation,
  person: Person,
  question: Question,
): Promise<Invocation> {
  const { confirmations, patienceMs = 300_000 } = parts;
  const { sealed } = confirmations.issue(question.digest);
  const verdict = await askWithin(patienceMs, person, question, call.signal);
  if (verdict !== 'agreed') {
    confirmations.decline(sealed);
    if (verdict === 'unreachable') throw nobody(call, question);
    throw new ToolError('CONFIRM_DECLINED', `${question.title} ${answers[verdict]} Nothing was sent.`);
  }
  const now = await gatherFacts(parts, await weighedAgain(parts, call), 'again');
  const release = confirmations.approve(sealed, questionFor(now.call, now.facts).digest);
  return { ...now.call, confirmed: 'person', release: release.use };
}

/** What the call makes of the object is read anew as well: meanwhile it may make something else of it. */
async function weighedAgain(parts: ConfirmParts, call: Invocation): Promise<Invocation> {
  if (call.change === undefined) return call;
  const now = await withForesight(parts, call);
  const { risk, effect, reasons } = weighCall(now.handler!.tool, now.args, now.controls, now.change);
  const isSame = riskier(risk, call.risk!) === call.risk && effect === (call.effect ?? effect);
  return isSame ? now : { ...now, risk: riskier(risk, call.risk!), effect, raisedBecause: reasons };
}

/** The digest of the second call is made anew from its own facts: a code fits nothing but what was shown with it. */
function byCode({ confirmations }: ConfirmParts, call: Invocation, question: Question): Invocation {
  const code = call.controls.confirmation;
  if (code === undefined) throw codeNeeded(call, question, confirmations.issue(question.digest).sealed);
  const release: Release = confirmations.approve(code, question.digest);
  return { ...call, confirmed: 'code', release: release.use };
}

const answers = {
  declined: 'The person who was asked declined.',
  mistyped: 'What the person typed is not the phrase that was asked for; the same call asks again.',
  'declined before': 'A person declined this tool earlier in the same script, so it was not asked about again.',
  cancelled: 'The question was cancelled.',
  timeout: 'Nobody answered in time.',
} as const satisfies Record<Exclude<Verdict, 'agreed' | 'unreachable'>, string>;

function unknown({ tool, profile }: Invocation, { target, noun }: Missing): ToolError {
  const what = `There is no ${noun} ${quoted(target.name ?? target.id, 120)} in profile ${profile}`;
  return new ToolError('NAME_UNKNOWN', `${what}: ${tool} has nothing to work on. Nobody was asked, nothing was sent.`);
}

function nobody({ tool, risk, entry }: Invocation, { title, lines }: Question): ToolError {
  const about = lines[0] === undefined ? '' : ` ${lines[0]}.`;
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
function codeNeeded({ tool, risk }: Invocation, { title, lines, phrase }: Question, code: string): ToolError {
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
