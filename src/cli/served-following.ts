// A server whose files are followed: each call is served by the application of then, and another list of tools is told.
import type { Application } from '../application/application.ts';
import { contextOf } from '../application/context.ts';
import type { Person } from '../contract/person.ts';
import type { Engine } from '../runtime/server/calls.ts';
import type { ContextOffer } from '../runtime/server/context.ts';
import type { OnListChange } from '../runtime/server/core.ts';
import type { Identity } from '../runtime/server/era.ts';
import type { Log } from '../runtime/server/log.ts';
import type { Following } from './following.ts';
import type { Served } from './served.ts';
import type { World } from './world.ts';

export interface ServedFollowing {
  readonly served: Served & { readonly onListChange: OnListChange };
  readonly contextFor: (principal: string) => ContextOffer;
}

/** `serve` makes what is served of an application. */
export function servedFollowing(
  following: Following,
  serve: (application: Application) => Served,
  world: World,
  log: Log,
): ServedFollowing {
  const made = new WeakMap<Application, Served>();
  const servedOf = (application: Application): Served => {
    const served = made.get(application) ?? serve(application);
    made.set(application, served);
    return served;
  };
  const current = async (): Promise<Served> => servedOf(await following.current());
  /** The call, whose yes counts only while the files are as they were when it was asked for. */
  const asking = <Call extends { readonly person?: Person }>(call: Call, application: Application): Call => {
    const { person } = call;
    if (person === undefined) return call;
    const ask: Person['ask'] = async (question, signal) => {
      const verdict = await person.ask(question, signal);
      return verdict === 'agreed' && (await following.current()) !== application ? 'overtaken' : verdict;
    };
    return { ...call, person: { ...person, ask } };
  };
  const engineNow = async (): Promise<Engine> => {
    const application = await following.current();
    const { metaTools, execute, ...engine } = await servedOf(application).engine();
    return {
      ...engine,
      execute: (invocation) => execute(asking(invocation, application)),
      ...(metaTools !== undefined && {
        metaTools: {
          list: () => metaTools.list(),
          call: (name, args, context) => metaTools.call(name, args, asking(context, application)),
        },
      }),
    };
  };
  const listeners = new Set<() => void>();
  let last = following.latest();
  const textOf = async (application: Application): Promise<string> =>
    JSON.stringify((await servedOf(application).page())(undefined)) ?? '';
  following.onChange((next) => {
    const before = last;
    last = next;
    void Promise.all([textOf(before), textOf(next)]).then(
      ([was, is]) => {
        if (was === is) return;
        const what = `${listeners.size} sessions are told; stateless clients see it when they ask for the list again`;
        log({ level: 'notice', event: 'the list of tools is another one', what });
        for (const listener of listeners) listener();
      },
      () => {},
    );
  });
  const changing = (identity: Identity): Identity => ({
    ...identity,
    capabilities: { ...identity.capabilities, tools: { listChanged: true } },
    lists: 'may change',
  });
  const first = servedOf(following.latest());
  return {
    served: {
      ...first,
      identity: changing(first.identity),
      identityFor: (principal) => changing(servedOf(following.latest()).identityFor(principal)),
      engine: engineNow,
      page: async () => (await current()).page(),
      onListChange(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    contextFor(principal) {
      const contexts = new WeakMap<Application, ContextOffer>();
      const now = async (): Promise<ContextOffer> => contextIn(await following.current());
      const contextIn = (application: Application): ContextOffer => {
        const context = contexts.get(application) ?? contextOf(application, world, principal);
        contexts.set(application, context);
        return context;
      };
      return {
        offers: async () => (await now()).offers(),
        isOffered: async () => (await now()).isOffered(),
        resources: async () => (await now()).resources(),
        completion: async () => (await now()).completion(),
        get effects() {
          return contextIn(following.latest()).effects;
        },
        get mode() {
          return contextIn(following.latest()).mode;
        },
      };
    },
  };
}
