// Asks a person before a call that destroys, exposes or interrupts something.
import type { AnyFormatter, Invocation, Stage, Verdict } from '../contract.ts';
import { ToolError } from '../errors.ts';
import type { Registry } from '../registry.ts';
import { secretNames } from './mask.ts';
import { questionFor } from './question.ts';
import { needsPerson } from './weigh.ts';

export interface ConfirmParts {
  readonly registry: Registry;
  /** Milliseconds. */
  readonly now: () => number;
  /** How long a person has to answer, in milliseconds. */
  readonly patienceMs?: number;
}

/**
 * Calls of risk high or critical go on only after a person agreed. Throws CONFIRM_NEEDED when there is nobody to ask,
 * CONFIRM_DECLINED for every other answer than yes; nothing was sent then.
 */
export const confirm =
  ({ registry, now, patienceMs = 300_000 }: ConfirmParts): Stage =>
  async (invocation, next) => {
    if (!needsPerson(invocation.risk!)) return next(invocation);
    const question = questionFor(invocation, await factsFor(registry, invocation, now()));
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

async function factsFor(registry: Registry, { provider, handler, targets = [] }: Invocation, now: number) {
  const [dangers, references, secrets] = await Promise.all([
    registry.dangers(provider!.id),
    registry.references(provider!.id),
    registry.secrets(provider!.id),
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
    secrets: secretNames(secrets, handler!.tool.params),
    now,
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
