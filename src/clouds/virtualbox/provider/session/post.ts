// What the provider keeps for a profile from call to call: web session, handles, jobs, and calls under way.
import { setMaxListeners } from 'node:events';
import type { Clock } from '../../../../contract/clock.ts';
import type { Send } from '../../../../runtime/wire/http.ts';
import type { Allowed } from '../host/host-paths.ts';
import type { LocalService } from '../local/find-local.ts';
import type { Launched } from '../local/launch.ts';
import type { VirtualBoxProfile } from '../profiles.ts';
import { createExchange } from '../soap/exchange.ts';
import { closeThere } from './closers.ts';
import { HandleTable } from './handles.ts';
import { JobTable } from './jobs.ts';
import { MachineNames } from './machine-names.ts';
import { ownIds } from './own-ids.ts';
import { type Service, serviceOf } from './service.ts';
import { type Every, everyUnreferenced, WebSession } from './web-session.ts';
import { createTurns, type Desk } from './work.ts';

export interface VirtualBoxParts {
  readonly profiles: readonly VirtualBoxProfile[];
  /** The network or a simulator. */
  readonly send: Send;
  readonly clock: Clock;
  /** 0 (inclusive) to 1 (exclusive). */
  readonly random: () => number;
  readonly every?: Every;
  /** Starts a service of our own, for a profile whose URL is `start`. */
  readonly launch?: () => Promise<Launched>;
  /** Whether a service that was found still has its port; asked before it gets credentials. */
  readonly isThere?: (service: LocalService) => boolean;
  /** A path of this machine with its symbolic links followed, as far as it exists. */
  readonly realPath?: (path: string) => string;
  /** How to get a service where none runs, for the hint of a call that reaches none; empty where there is no way. */
  readonly offer?: () => string;
}

/** How often unused handles are looked for. */
const sweepMs = 60_000;
/** How long calls under way may take to stop at the end: a lock that is not given back outlives the web session. */
const lastWordsMs = 10_000;

/** What one principal left open. */
type Belongings = Pick<Desk, 'handles' | 'jobs'>;

export interface Post extends Omit<Desk, 'handles' | 'jobs'> {
  /** What a principal left open: jobs and handles of others do not exist for them. */
  readonly belongingsOf: (principal?: string) => Belongings;
  readonly closeHandles: () => Promise<void>;
  readonly session: WebSession;
  readonly where: Service['where'];
  readonly stopService: () => Promise<void>;
  /** Calls under way, jobs included; `closing` stops them. */
  readonly tasks: Set<Promise<unknown>>;
  readonly closing: AbortController;
  readonly stopSweeping: () => void;
  /** What to do where nothing runs, for services on this machine. */
  readonly offer: () => string | undefined;
}

/** For one profile; nothing is opened yet. */
export function postOf(profile: VirtualBoxProfile, parts: VirtualBoxParts): Post {
  const { clock, random } = parts;
  const service = serviceOf(profile, parts);
  const exchange = createExchange(parts.send, () => service.where());
  const every = parts.every ?? everyUnreferenced;
  const session = new WebSession(profile.name, exchange, () => service.login(), every);
  const elapsed = (): number => clock.elapsed();
  const ids = ownIds(random);
  const belongings = new Map<string, Belongings>();
  /** Reference > who keeps it: the service knows one user, and gives the same reference to all. */
  const keepers = new Map<string, string>();
  const belongingsOf = (principal = ''): Belongings => {
    const found = belongings.get(principal);
    if (found !== undefined) return found;
    const handles = new HandleTable({
      elapsed,
      ids,
      hold: (ref) => {
        if ((keepers.get(ref) ?? principal) !== principal) return 'of another';
        keepers.set(ref, principal);
        session.hold(ref);
        return 'held';
      },
      letGo: (ref) => {
        keepers.delete(ref);
        session.letGo(ref);
      },
      close: (entry) => closeThere(session, entry),
    });
    const made = { handles, jobs: new JobTable({ elapsed, ids }) };
    belongings.set(principal, made);
    return made;
  };
  const closing = new AbortController();
  // Every call under way listens.
  setMaxListeners(0, closing.signal);
  return {
    profile,
    allowed: allowedOn(profile, parts),
    session,
    names: new MachineNames(session),
    clock,
    where: service.where,
    stopService: service.stop,
    offer: () => (isLoopback(profile.url) ? parts.offer?.() : undefined),
    turns: createTurns(),
    belongingsOf,
    closeHandles: async () => {
      await Promise.all([...belongings.values()].map(({ handles }) => handles.closeAll()));
    },
    tasks: new Set(),
    closing,
    stopSweeping: every(sweepMs, () => {
      for (const { handles } of belongings.values()) handles.sweep();
    }),
  };
}

/** Stops what is under way, so that locks are given back, and only then ends the web session. */
export async function closePost(post: Post): Promise<void> {
  post.stopSweeping();
  post.closing.abort();
  const timer = new AbortController();
  const ended = Promise.allSettled([...post.tasks]).finally(() => timer.abort());
  await Promise.race([ended, post.clock.sleep(lastWordsMs, timer.signal)]);
  await post.closeHandles();
  await post.session.close();
  await post.stopService();
}

/** Links are followed where the host is this machine. */
function allowedOn({ url, folders }: VirtualBoxProfile, { realPath }: VirtualBoxParts): Allowed | undefined {
  if (folders === undefined) return undefined;
  const isHere = url === 'start' || isLoopback(url);
  return { folders, ...(isHere && realPath !== undefined && { real: realPath }) };
}

const isLoopback = (url: string): boolean =>
  URL.canParse(url) && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(url).hostname);
