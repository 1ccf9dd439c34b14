// The one way to reach an API: every entry point hands its call to `execute`, and every call passes these stages.

import { setMaxListeners } from 'node:events';
import { asToolError, ToolError } from '../contract/errors.ts';
import type { Answer, Invocation, Provider, Stage } from '../contract/invocation.ts';
import type { AuditSink } from '../security/audit-later.ts';
import type { ConfirmationDesk } from '../security/confirmation.ts';
import type { Policy } from '../security/policy-model.ts';
import { createValidate, type Validate } from './arguments/validate.ts';
import type { Limits } from './format/reply.ts';
import { inOrder, placed } from './in-order.ts';
import type { LimitDesk } from './limits.ts';
import type { Live } from './live/live.ts';
import { createLoopTurns, type LoopTurns } from './loop-turns.ts';
import { createLookupDesk } from './names/lookup-desk.ts';
import { withNextStep } from './next-step.ts';
import { overProfiles } from './several-profiles.ts';
import { audit } from './stages/audit.ts';
import { authorise } from './stages/authorise.ts';
import { checkServed } from './stages/check-served.ts';
import { chooseProfile } from './stages/choose-profile.ts';
import { confirm } from './stages/confirm.ts';
import { execute } from './stages/execute.ts';
import { foresee } from './stages/foresee.ts';
import type { Modes } from './stages/foreseen-refusal.ts';
import { redact } from './stages/redact.ts';
import { recordRefusals } from './stages/refusals.ts';
import { render } from './stages/render.ts';
import { resolveNames } from './stages/resolve-names.ts';
import { resolveTool } from './stages/resolve-tool.ts';
import { validate } from './stages/validate.ts';
import { weigh } from './stages/weigh.ts';
import type { Selection } from './tools/enabled-tools.ts';
import type { Registry } from './tools/registry.ts';

/** The stages in their order, the only one that compiles: what a stage adds is there for all that follow. */
export const stages = inOrder([
  ['resolve-tool', resolveTool],
  ['choose-profile', chooseProfile],
  ['record-refusals', recordRefusals],
  ['check-served', checkServed],
  ['validate', validate],
  ['resolve-names', resolveNames],
  ['foresee', foresee],
  ['weigh', weigh],
  ['authorise', authorise],
  ['confirm', confirm],
  ['audit', audit],
  ['execute', execute],
  ['redact', redact],
  ['render', render],
]) satisfies readonly (readonly [name: string, build: (parts: Ready) => unknown])[];

/** What the composition root provides. */
export interface PipelineParts {
  readonly registry: Registry;
  readonly providers: readonly Provider[];
  /** What the services behind the profiles have; taken to be everything when left out. */
  readonly live?: Live;
  /** Which tools callers may use; everything when left out. */
  readonly selection?: Selection;
  readonly modes: Modes;
  /** The operator's policy; when left out, risk alone decides whom to ask. */
  readonly policy?: Policy;
  /** How many calls of which kind the operator allows in a time. */
  /** The profiles of a principal, the usual one of each provider first; all when left out or undefined. */
  readonly profilesOf?: (principal: string) => readonly string[] | undefined;
  readonly callLimits?: LimitDesk;
  /** Rejects while what the processes of this server share is out of reach: nothing is changed then. */
  readonly reachShared?: () => Promise<unknown>;
  readonly confirmations: ConfirmationDesk;
  /** `token`: codes are taken where no person can be asked directly; the operator's choice. */
  readonly confirmation?: 'person' | 'token';
  readonly audit: AuditSink;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds that only go forward; see Clock. */
  readonly elapsed: () => number;
  readonly deadlineMs?: number;
  readonly patienceMs?: number;
  /** How often callers hear that a person is thinking, in milliseconds. */
  readonly thinkingMs?: number;
  readonly limits?: Partial<Limits>;
  /** Turns of the event loop; of its own when left out. */
  readonly turns?: LoopTurns;
  /** Told what was thrown unexpectedly; callers only see that it happened. */
  readonly unexpected?: (thrown: unknown, invocation: Invocation) => void;
}

export interface Pipeline {
  /** Runs one call through every stage; a list over several profiles is one call for each. Throws nothing but ToolError. */
  execute(invocation: Invocation): Promise<Answer>;
}

/** Ties the stages together. */
export function createPipeline(parts: PipelineParts): Pipeline {
  const desk = createLookupDesk((invocation) => run(invocation));
  const ready: Ready = {
    ...parts,
    selection: parts.selection ?? {},
    turns: parts.turns ?? createLoopTurns(),
    providers: new Map(parts.providers.map((provider) => [provider.id, provider])),
    validate: createValidate(parts.registry.shape, (provider) => parts.registry.alike(provider).names),
    execute: desk.ask,
    changed: desk.changed,
  };
  const built: readonly Stage[] = stages.map(([, build]) => placed(build(ready)));
  const enter = built.reduceRight<(invocation: Invocation) => Promise<Answer>>(
    (next, stage) => (invocation) => stage(invocation, next),
    nothingLeft,
  );
  const run = async (invocation: Invocation): Promise<Answer> => {
    // One call may be many requests at once, each of which listens; Node takes more than ten for a leak.
    setMaxListeners(Number.POSITIVE_INFINITY, invocation.signal);
    try {
      return await enter(asAsked(invocation));
    } catch (thrown) {
      if (!(thrown instanceof ToolError)) parts.unexpected?.(thrown, invocation);
      throw await withNextStep(ready, asToolError(thrown), invocation);
    }
  };
  return { execute: overProfiles(ready, run) };
}

interface Ready extends Omit<PipelineParts, 'providers' | 'selection' | 'turns'> {
  readonly turns: LoopTurns;
  readonly providers: ReadonlyMap<string, Provider>;
  readonly selection: Selection;
  readonly validate: Validate;
  /** For the server's own look-ups. */
  readonly execute: Pipeline['execute'];
  readonly changed: () => void;
}

/** Only what a caller may say: nobody arrives with a risk, a confirmation or a reply in hand. */
function asAsked(invocation: Invocation): Invocation {
  const {
    id,
    tool,
    args,
    controls,
    entry,
    principal,
    signal,
    stop,
    report,
    person,
    memory,
    taken,
    isAside,
    isPart,
    looksAt,
    wants,
  } = invocation;
  return {
    ...{ id, tool, args, controls, entry, principal, signal, report },
    ...(stop !== undefined && { stop }),
    ...(person !== undefined && { person }),
    ...(memory !== undefined && { memory }),
    ...(taken !== undefined && { taken }),
    ...(isAside === true && { isAside }),
    ...(isPart === true && { isPart }),
    ...(looksAt !== undefined && { looksAt }),
    ...(wants !== undefined && { wants }),
  };
}

async function nothingLeft(): Promise<never> {
  throw new Error('the last stage called for another one');
}
