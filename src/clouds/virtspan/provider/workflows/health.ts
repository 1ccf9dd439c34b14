// One verdict for each machine, host, storage, network, service and disk, with reasons and the next call.
import type { Reply } from '../../../../contract/invocation.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { gather, type Unseen } from '../gather.ts';
import { placesNamed } from '../places.ts';
import { listReply, rowOf } from '../rows.ts';
import type { Work } from '../work.ts';
import { foldedRows, unfoldNotes } from './fold.ts';
import { order, type Seen, verdicts } from './verdicts.ts';

/** A place of which nothing could be read is a finding of its own. */
function unseenRows(unseen: readonly Unseen[]): readonly JsonObject[] {
  const places = new Map<string, Unseen[]>();
  for (const one of unseen) places.set(one.place.label, [...(places.get(one.place.label) ?? []), one]);
  return [...places].map(([cloud, all]) =>
    rowOf({
      verdict: 'unknown',
      kind: 'cloud',
      name: cloud,
      cloud,
      why: `${all.map(({ kind }) => kind).join(', ')} could not be read: ${all[0]?.code}: ${all[0]?.why}`,
      next: all.some(({ code }) => code === 'API_UNREACHABLE' || code === 'API_AUTH') ? 'virtspan doctor' : undefined,
    }),
  );
}

/** Throws only for a caller who stopped: what cannot be read is part of the answer. */
export async function checkHealth(work: Work, asked: JsonObject): Promise<Reply> {
  const { kind, show, verdict, limit } = asked;
  const seen = await look(work, asked);
  const all = verdicts(seen).filter((one) => kind === undefined || one.kind === kind);
  const wrong = all.filter((one) => one.verdict !== 'ok');
  const meant = (show === 'all' || verdict === 'ok' ? all : wrong).filter(
    (one) => verdict === undefined || one.verdict === verdict,
  );
  const unseen = unseenRows(seen.unseen);
  const counts = order.map((each) => `${all.filter((one) => one.verdict === each).length} ${each}`);
  const rows = foldedRows(meant, asked);
  return {
    ...listReply([...rows, ...unseen], limit, [
      `${all.length} things looked at: ${counts.join(', ')}.`,
      ...unfoldNotes(rows),
    ]),
    ...((wrong.length > 0 || unseen.length > 0) && { verdict: 'wrong' as const }),
  };
}

const looked = ['machines', 'hosts', 'storage', 'networks', 'services', 'disks', 'snapshots'] as const;
type Looked = (typeof looked)[number];

/** What has to be read to judge things of a kind: a machine is as well as its host. */
export const needed: Readonly<Record<string, readonly Looked[]>> = {
  machine: ['machines', 'hosts'],
  host: ['hosts'],
  storage: ['storage'],
  network: ['networks', 'machines'],
  service: ['services'],
  disk: ['disks', 'machines'],
  snapshot: ['snapshots'],
};

/** Reads what is judged: of one kind, of one cloud or profile, or everything. Throws PARAM_VALUE for a cloud that is not there. */
export async function look(work: Work, { kind, cloud }: JsonObject): Promise<Seen> {
  const kinds = needed[String(kind)] ?? looked;
  const seen = await gather({ ...work, places: placesNamed(work.places, cloud) }, kinds);
  return { ...Object.fromEntries(looked.map((one) => [one, []])), ...seen } as unknown as Seen;
}
