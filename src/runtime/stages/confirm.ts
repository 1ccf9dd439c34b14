// Asks a person before a call that destroys, exposes or interrupts something.
import type { AnyFormatter, Invocation, Stage, Verdict } from '../contract.ts';
import { ToolError } from '../errors.ts';
import type { Registry } from '../registry.ts';
import { secretsOf } from './call-secrets.ts';
import { type QuestionFacts, questionFor } from './question.ts';
import { needsPerson } from './weigh.ts';

export interface ConfirmParts {
  readonly registry: Registry;
  /** How long a person has to answer, in milliseconds. */
  readonly patienceMs?: number;
}

/**
 * Calls of risk high or critical go on only after a person agreed. Throws CONFIRM_NEEDED when there is nobody to ask,
 * CONFIRM_DECLINED for every other answer than yes; nothing was sent then.
 */
export const confirm =
  ({ registry, patienceMs = 300_000 }: ConfirmParts): Stage =>
  async (invocation, next) => {
    if (!needsPerson(invocation.risk!)) return next(invocation);
    const question = questionFor(invocation, await factsFor(registry, invocation));
    if (invocation.person === undefined) throw needed(invocation, question.title, question.lines[0]);
    const verdict = await askWithin(patienceMs, invocation, (signal) => invocation.person!.ask(question, signal));
    if (verdict === 'agreed') return next({ ...invocation, confirmed: 'person' });
    if (verdict === 'unreachable') throw needed(invocation, question.title, question.lines[0]);
    throw new ToolError('CONFIRM_DECLINED', `${question.title} ${answers[verdict]} Nothing was sent.`);
  };

const answers = {
  declined: 'The person who was asked declined.',
  cancelled: 'The question was cancelled.',
  timeout: 'Nobody answered in time.',
} as const satisfies Record<Exclude<Verdict, 'agreed' | 'unreachable'>, string>;

function needed({ tool, risk }: Invocation, title: string, what: string | undefined): ToolError {
  const about = what === undefined ? '' : ` ${what}.`;
  return new ToolError(
    'CONFIRM_NEEDED',
    `${title}${about} ${tool} has risk ${risk}: a person must agree, and none can be asked here. Nothing was sent.`,
    { hint: 'A person is asked through a client that supports elicitation, or by `virtspan call` on a terminal.' },
  );
}

async function factsFor(registry: Registry, call: Invocation): Promise<QuestionFacts> {
  const { provider, handler, targets = [] } = call;
  const [dangers, references, secrets] = await Promise.all([
    registry.dangers(provider!.id),
    registry.references(provider!.id),
    secretsOf(registry, call),
  ]);
  const formats = new Map<string, AnyFormatter>();
  for (const { entity } of targets) {
    const tool = Object.hasOwn(references, entity) ? references[entity]!.tool : undefined;
    if (tool !== undefined && !formats.has(entity)) formats.set(entity, (await registry.load(tool)).format);
  }
  const { name } = handler!.tool;
  return {
    danger: Object.hasOwn(dangers, name) ? dangers[name] : undefined,
    formatOf: (entity: string) => formats.get(entity),
    secrets,
  };
}

/** Silence is no consent: a person who does not answer, fails or is cut off has not agreed. */
async function askWithin(
  patienceMs: number,
  { signal }: Invocation,
  ask: (signal: AbortSignal) => Promise<Verdict>,
): Promise<Verdict> {
  if (signal.aborted) return 'cancelled';
  const patience = new AbortController();
  let settle: (verdict: Verdict) => void = () => {};
  const given = new Promise<Verdict>((resolve) => {
    settle = resolve;
  });
  const timer = setTimeout(() => settle('timeout'), patienceMs);
  const onAbort = (): void => settle('cancelled');
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([given, ask(patience.signal)]);
  } catch {
    return 'unreachable';
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
    patience.abort();
  }
}
