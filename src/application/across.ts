// The way from tools that work across clouds to each cloud: calls of one caller, through the pipeline, asked about once.

import type { Across, CallsAcross, Cloud } from '../contract/cloud.ts';
import { type ErrorCode, type Fate, ToolError } from '../contract/errors.ts';
import type { Answer, CallContext, Invocation, ProfileSummary, Reply } from '../contract/invocation.ts';
import type { Person } from '../contract/person.ts';
import type { JsonObject } from '../contract/tool.ts';
import type { Settings } from '../runtime/config/settings.ts';
import type { Settlement } from '../runtime/script/messages.ts';
import type { Selection } from '../runtime/tools/enabled-tools.ts';
import type { Registry } from '../runtime/tools/registry.ts';
import { once } from './once.ts';

interface AcrossParts {
  readonly clouds: readonly (readonly [cloud: Cloud, profiles: readonly ProfileSummary[]])[];
  readonly registry: () => Promise<Registry>;
  readonly selection: () => Promise<Selection>;
  readonly execute: (invocation: Invocation) => Promise<Answer>;
  readonly randomId: () => string;
  readonly settings: Pick<Settings, 'many' | 'manyAtOnce' | 'prices' | 'places'>;
  readonly reach: Across['reach'];
  readonly ownOf: NonNullable<Across['ownOf']>;
  readonly webhook?: NonNullable<Across['webhook']>;
}

/** Clouds that have a survey, and calls to their tools as scripts make them. */
export function acrossClouds({
  clouds,
  registry,
  selection,
  execute,
  randomId,
  settings,
  webhook,
  reach,
  ownOf,
}: AcrossParts): Across {
  const surveyed = clouds.flatMap(([{ id, title, survey, places, use }, profiles]) =>
    survey === undefined
      ? []
      : [
          {
            ...{ id, title, profiles, survey: once(survey) },
            places: once(places ?? (async () => ({}))),
            use: async () => use?.(),
          },
        ],
  );
  const ids = new Set(surveyed.map(({ id }) => id));
  return {
    clouds: surveyed,
    ...{ reach, ownOf },
    ...(settings.many !== undefined && { many: settings.many }),
    ...(settings.prices !== undefined && { prices: settings.prices }),
    ...(webhook !== undefined && { webhook }),
    ...(settings.places !== undefined && { places: settings.places }),
    async begin(context) {
      const [{ createScriptCalls }, { usualLimits }, { standing }, opened, selected] = await Promise.all([
        import('../runtime/script/calls.ts'),
        import('../runtime/script/limits.ts'),
        import('../runtime/tools/enabled-tools.ts'),
        registry(),
        selection(),
      ]);
      const { caller, signal, waitMs } = context;
      const person = caller?.person === undefined ? undefined : whileTheClockRests(caller.person, context);
      const calls = createScriptCalls(
        {
          registry: opened,
          tools: opened.entries.filter(({ provider }) => ids.has(provider)),
          execute: (invocation) => execute({ ...invocation, isPart: true }),
          origin: { principal: caller?.principal ?? 'local', report: unheard, ...(person !== undefined && { person }) },
          ...(waitMs !== undefined && { controls: { waitMs } }),
          signal,
          randomId,
        },
        { ...usualLimits, callsAtOnce: settings.manyAtOnce ?? usualLimits.callsAtOnce },
      );
      let last = 0;
      const open = new Set<() => void>();
      const stopAll = (): void => {
        for (const stop of open) stop();
      };
      signal.addEventListener('abort', stopAll, { once: true });
      return {
        call: (tool, args, profile, wants) =>
          new Promise((resolve, reject) => {
            last += 1;
            const stop = (): void => reject(stopped(tool));
            open.add(stop);
            const order = { kind: 'call', request: last, tool, args: JSON.stringify(args) } as const;
            const whole = wants === undefined ? {} : { wants };
            calls.take({ ...order, ...whole, controls: JSON.stringify({ profile }) }, (settled) => {
              open.delete(stop);
              if (settled.outcome === 'value') resolve(replyOf(settled));
              else reject(errorOf(settled));
            });
          }),
        isOffered(name) {
          const tool = opened.entries.find((one) => one.name === name);
          return tool !== undefined && standing(tool, selected) === 'enabled';
        },
        async close() {
          signal.removeEventListener('abort', stopAll);
          await calls.close();
        },
      } satisfies CallsAcross;
    },
  };
}

/** How far the whole work is, its tool says itself; what each of many calls does would drown that. */
const unheard = (): void => {};

const stopped = (tool: string): ToolError =>
  new ToolError('CANCELLED', `${tool} was cancelled with the call that it was a part of.`, { fate: 'unknown' });

/** A person may take longer than a call; whoever cannot be asked in the middle of one is not asked. */
function whileTheClockRests(person: Person, { turn }: CallContext): Person | undefined {
  if (person.answers === 'next time') return undefined;
  return {
    ...person,
    async ask(question, signal) {
      turn?.('awaited');
      try {
        return await person.ask(question, signal);
      } finally {
        turn?.('come');
      }
    },
  };
}

function replyOf({ json }: Settlement): Reply {
  const { value, total, next } = JSON.parse(json) as {
    readonly value: Reply['data'];
    readonly total?: number;
    readonly next?: JsonObject;
  };
  const list = {
    ...(total !== undefined && { total }),
    ...(next !== undefined && { next }),
  };
  return { data: value, ...(Array.isArray(value) && { list }) };
}

function errorOf({ json }: Settlement): ToolError {
  const { code, message, hint, fate } = JSON.parse(json) as {
    readonly code: ErrorCode;
    readonly message: string;
    readonly hint?: string;
    readonly fate: Fate;
  };
  return new ToolError(code, message, { fate, ...(hint !== undefined && { hint }) });
}
