// Whether machines are as far as they are wanted: running, with an address, with their agent, with their SSH port.
import { asToolError, ToolError } from '../../../../contract/errors.ts';
import type { Guest, Machine } from '../../../../contract/survey.ts';
import type { Json } from '../../../../contract/tool.ts';
import { gather, type Placed, readersOf, type Unseen } from '../gather.ts';
import type { Place } from '../places.ts';
import type { Work } from '../work.ts';

export interface Readiness {
  readonly machine: Placed<Machine>;
  /** `never`: waiting longer changes nothing. */
  readonly is: 'ready' | 'not yet' | 'never';
  readonly address?: string;
  /** What it lacks, or what shows that it is ready. */
  readonly said: string;
}

export interface Waited {
  readonly states: readonly Readiness[];
  readonly all: readonly Placed<Machine>[];
  readonly unseen: readonly Unseen[];
}

/** Between two looks at machines that are not ready yet. */
const restMs = 3_000;
const sshPort = 22;
/** Machines that are looked into at the same time. */
const atOnce = 16;

/**
 * Looks again until all that are meant are ready or never will be, or the time is over. `meant` picks from what there is;
 * a machine that is not there yet is waited for by whoever counts what comes back against `expected`. Machines of a cloud
 * that cannot be read for a while are waited for as well; `unseen` is what the last look could not read.
 */
export async function whenReady(
  work: Work,
  { places, wish, seconds, expected }: { places: readonly Place[]; wish: Json; seconds: number; expected?: number },
  meant: (machines: readonly Placed<Machine>[], unseen: readonly Unseen[]) => readonly Placed<Machine>[],
): Promise<Waited> {
  const { context, clock } = work;
  const homes = new Set<Place>();
  const began = clock.elapsed();
  // It ends by itself, and each of its calls has a deadline.
  context.turn?.('endless');
  for (;;) {
    const calls = await work.begin();
    try {
      const now = { ...work, places, calls };
      const { machines, unseen } = await gather(now, ['machines']);
      const wanted = meant(machines, unseen);
      const states = await readinessOf(now, wanted, wish);
      const open = states.filter(({ is }) => is === 'not yet').length;
      const elapsedMs = clock.elapsed() - began;
      for (const { place } of wanted) homes.add(place);
      const isWhole =
        (expected === undefined || wanted.length >= expected) && !unseen.some(({ place }) => homes.has(place));
      if ((open === 0 && isWhole) || elapsedMs + restMs > seconds * 1000 || context.signal.aborted) {
        return { states, all: machines, unseen };
      }
      context.report({ message: `${states.length - open} of ${expected ?? states.length} are ready`, elapsedMs });
    } finally {
      await calls.close();
    }
    await clock.sleep(restMs, context.signal);
  }
}

async function readinessOf(
  work: Work,
  machines: readonly Placed<Machine>[],
  wish: Json,
): Promise<readonly Readiness[]> {
  const reader = readersOf(work.calls);
  const states: Readiness[] = [];
  for (let at = 0; at < machines.length; at += atOnce) {
    const some = machines.slice(at, at + atOnce).map((machine) => readiness(work, machine, wish, reader));
    states.push(...(await Promise.all(some)));
  }
  return states;
}

async function readiness(
  { settled, context }: Work,
  machine: Placed<Machine>,
  wish: Json,
  reader: ReturnType<typeof readersOf>,
): Promise<Readiness> {
  const { state, said = state, nics = [], place } = machine;
  const is = (how: Readiness['is'], text: string, address?: string): Readiness => ({
    ...{ machine, is: how, said: text },
    ...(address !== undefined && { address }),
  });
  const given = nics.flatMap(({ address }) => address ?? []);
  if (wish === 'made') return is('ready', given.join(', '), given[0]);
  if (state === 'failed') return is('never', `it is ${said}`);
  if (state !== 'running') return is('not yet', `it is ${said}`);
  if (wish === 'running') return is('ready', given.join(', '), given[0]);
  const survey = await place.cloud.survey();
  if (wish === 'agent' && survey.guest === undefined) {
    return is('never', `${place.cloud.title} tells of no agent in its guests: wait for an address or ssh`, given[0]);
  }
  // What the cloud gave it is enough for an address; what else there is, only the guest knows.
  const needsGuest = wish === 'agent' || given.length === 0;
  const guest: Asked | undefined = needsGuest
    ? await survey.guest?.(machine, reader(place)).catch(asUnread(context.signal))
    : undefined;
  const addresses = [...new Set([...given, ...(guest?.addresses ?? [])])];
  if (wish === 'agent') {
    const isUp = guest?.agent === 'up';
    return is(
      isUp ? 'ready' : 'not yet',
      isUp ? 'its agent is connected' : (guest?.why ?? 'its agent is not connected'),
      addresses[0],
    );
  }
  if (addresses.length === 0) return is('not yet', guest?.why ?? 'it has no address yet');
  if (wish !== 'ssh') return is('ready', addresses.join(', '), addresses[0]);
  const tries = await Promise.all(
    addresses
      .slice(0, 4)
      .map(async (address) => [address, await settled.reach(address, sshPort, context.signal)] as const),
  );
  const open = tries.find(([, outcome]) => outcome === 'answered');
  if (open !== undefined) return is('ready', `port ${sshPort} answered from here`, open[0]);
  const why = tries.map(([address, outcome]) => `${address}: ${outcome === 'answered' ? '' : outcome.not}`).join(', ');
  return is('not yet', `port ${sshPort} did not answer from here (${why})`, addresses[0]);
}

/** What a guest told, or why it could not be asked. */
type Asked = Guest & { readonly why?: string };

/** A guest that cannot be asked now is asked again; a caller who stopped is not kept. */
const asUnread =
  (signal: AbortSignal) =>
  (thrown: unknown): Asked => {
    if (signal.aborted || !(thrown instanceof ToolError)) throw thrown;
    return { agent: 'down', why: `its guest cannot be asked: ${asToolError(thrown).message}` };
  };
