// Stands in front of a provider: bounds what runs and waits per profile, and spares a cloud that does not answer.
import { ToolError } from '../../contract/errors.ts';
import type { CallContext, Provider } from '../../contract/invocation.ts';
import type { AnyTool, Effect } from '../../contract/tool.ts';
import { Bulkhead } from '../bulkhead.ts';
import { observe } from '../observe.ts';
import { Breaker, type Heard, type Tried } from './guard-breaker.ts';
import type { HttpFailure } from './http.ts';

export interface GuardRules {
  /** Milliseconds; see Clock. */
  readonly elapsed: () => number;
  /** Reads that run at once per profile, and as many changes: changes that wait for jobs never keep reads out. */
  readonly atOnce?: number;
  /** Reads that may wait for their turn, and as many changes. */
  readonly waiting?: number;
  /** How long they may, in milliseconds; changes beside the time that they are ready to wait for a job. */
  readonly turnMs?: number;
  /** The same for look-ups beside a call, which waits for its own turn after them. */
  readonly asideTurnMs?: number;
  /** Calls in a row without an answer after which a profile is left alone for a while. */
  readonly failures?: number;
  /** How long it is left alone, in milliseconds. */
  readonly openMs?: number;
}

/** Clients give up after a minute: who waited in vain is to be told so before that. */
const usualTurnMs = 45_000;
const usualAsideTurnMs = 15_000;

/**
 * The same provider with limits per profile. Throws BUSY when too many calls wait or one's turn does not come, and
 * API_UNREACHABLE with fate `refused` while the profile's cloud does not answer; in all of them nothing was sent. A call
 * gives its place up as soon as it only waits for what it began. What the API refuses, 4xx included, is an answer, and
 * so is one that is too large. Deadlines are the pipeline's, attempts the provider's (`RetryBudget`).
 */
export function guardProvider(provider: Provider, rules: GuardRules): Provider {
  const { elapsed, atOnce = 24, waiting = 10_000, failures = 5, openMs = 15_000 } = rules;
  const { turnMs = usualTurnMs, asideTurnMs = usualAsideTurnMs } = rules;
  const guards = new Map<string, Guard>();
  const guardOf = (profile: string): Guard => {
    let guard = guards.get(profile);
    if (guard === undefined) {
      const bulkhead = () => new Bulkhead(atOnce, waiting);
      const breaker = new Breaker({ elapsed, failures, openMs });
      guard = { reads: bulkhead(), changes: bulkhead(), breaker, elapsed, turnMs, asideTurnMs, provider: provider.id };
      guards.set(profile, guard);
    }
    return guard;
  };
  // What the provider leaves out is left out here as well.
  const foresee = provider.foresee?.bind(provider);
  const describe = provider.describe?.bind(provider);
  const mayCall = provider.mayCall?.bind(provider);
  const learn = provider.learn?.bind(provider);
  const identity = provider.identity?.bind(provider);
  const fit = provider.fit?.bind(provider);
  const credentials = provider.credentials?.bind(provider);
  return {
    id: provider.id,
    profiles: () => provider.profiles(),
    call: (tool, args, context) =>
      guarded(guardOf(context.profile), tool, tool.effect, context, (taken) =>
        provider.call(tool, args, {
          ...context,
          taken(look) {
            taken();
            context.taken?.(look);
          },
        }),
      ),
    ...(foresee !== undefined && {
      foresee: (tool, args, context) =>
        guarded(guardOf(context.profile), tool, 'read', context, () => foresee(tool, args, context)),
    }),
    probe: (profile, signal) => provider.probe(profile, signal),
    close: () => provider.close(),
    ...(describe !== undefined && { describe }),
    ...(mayCall !== undefined && { mayCall }),
    ...(learn !== undefined && { learn }),
    ...(identity !== undefined && { identity }),
    ...(fit !== undefined && { fit }),
    ...(credentials !== undefined && { credentials }),
  };
}

interface Guard {
  readonly provider: string;
  readonly reads: Bulkhead;
  readonly changes: Bulkhead;
  readonly breaker: Breaker;
  readonly elapsed: () => number;
  readonly turnMs: number;
  readonly asideTurnMs: number;
}

async function guarded<T>(
  { provider, reads, changes, breaker, elapsed, turnMs, asideTurnMs }: Guard,
  tool: AnyTool,
  effect: Effect,
  { profile, principal = '', signal, waitMs = 0, turn, isAside }: CallContext,
  work: (taken: () => void) => Promise<T>,
): Promise<T> {
  const cameAt = elapsed();
  const admission = await (effect === 'read' ? reads : changes).enter({
    signal,
    who: principal,
    kind: tool.name,
    waitMs: isAside === true ? asideTurnMs : effect === 'read' ? turnMs : turnMs + waitMs,
    onWait: () => turn?.('awaited'),
  });
  if (admission.is === 'in' && signal.aborted) admission.leave();
  if (admission.is === 'gone' || signal.aborted) {
    throw new ToolError('CANCELLED', `${tool.name} was cancelled while it waited for its turn. Nothing was sent.`);
  }
  if (admission.is !== 'in') {
    observe({ is: 'turn', provider, came: admission.is, ms: elapsed() - cameAt });
    throw busy(tool, profile, admission.is);
  }
  turn?.('come');
  observe({ is: 'turn', provider, came: 'yes', ms: elapsed() - cameAt });
  const leave = (): void => admission.leave();
  signal.addEventListener('abort', leave, { once: true });
  try {
    const state = breaker.ask(tool.name);
    if (state !== 'go') throw resting(tool, profile, state.waitMs);
    const was = breaker.isOpen;
    return await told(breaker, { tool: tool.name, at: elapsed() }, isAside === true, () => work(leave)).finally(() => {
      if (breaker.isOpen === was) return;
      observe({ is: 'breaker', provider, profile, state: breaker.isOpen ? 'open' : 'closed' });
    });
  } finally {
    signal.removeEventListener('abort', leave);
    leave();
  }
}

/** What is asked aside speaks for the cloud when it is answered, and not against it when it is not. */
async function told<T>(breaker: Breaker, tried: Tried, isAside: boolean, call: () => Promise<T>): Promise<T> {
  try {
    const reply = await call();
    breaker.tell('answered', tried);
    return reply;
  } catch (thrown) {
    const heard = heardIn(thrown);
    breaker.tell(isAside && heard !== 'answered' ? 'neither' : heard, tried);
    throw thrown;
  }
}

function busy(tool: AnyTool, profile: string, why: 'full' | 'late'): ToolError {
  const what =
    why === 'full'
      ? `Too many calls to profile "${profile}" are waiting, so ${tool.name} was refused.`
      : `${tool.name} waited for its turn among many calls to profile "${profile}", and it did not come in time.`;
  return new ToolError('BUSY', `${what} Nothing was sent.`, {
    hint: 'Wait for some of them to end and try again in 10 s, with fewer calls at once.',
  });
}

/** Codes that say that there was no answer, or that there was one; the others are about us. */
function heardIn(thrown: unknown): Heard {
  if (!(thrown instanceof ToolError)) return 'neither';
  // A page in an unknown form that says 4xx is somebody's answer to the request.
  if (thrown.apiCode !== undefined && thrown.apiCode >= 400 && thrown.apiCode < 500) return 'answered';
  const kind: HttpFailure['kind'] | undefined = (thrown.cause as Partial<HttpFailure> | undefined)?.kind;
  if (kind === 'too-large') return 'answered';
  switch (thrown.code) {
    case 'API_UNREACHABLE':
      return 'unreachable';
    case 'API_TIMEOUT':
    case 'API_GARBLED':
      return 'unheard';
    case 'API_REFUSED':
    case 'API_AUTH':
    case 'API_LIMIT':
    case 'JOB_FAILED':
    case 'JOB_CANCELLED':
    case 'JOB_VANISHED':
      return 'answered';
    default:
      return 'neither';
  }
}

function resting(tool: AnyTool, profile: string, waitMs: number): ToolError {
  const seconds = Math.max(1, Math.ceil(waitMs / 1000));
  return new ToolError(
    'API_UNREACHABLE',
    `The cloud of profile "${profile}" gave no answer several times in a row, so ${tool.name} was not sent. It is asked again in ${seconds} s.`,
    { fate: 'refused', hint: 'virtspan doctor says what is wrong with the connection.' },
  );
}
