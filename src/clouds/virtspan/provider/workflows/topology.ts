// Networks with their machines, addresses and what leads in: as Mermaid text, and as a picture.
import type { Reply } from '../../../../contract/invocation.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { type Gathered, gather, unseenNotes } from '../gather.ts';
import type { Work } from '../work.ts';
import type { Graph, Spot } from './graph.ts';
import { pictureOf } from './topology-picture.ts';

type Seen = Gathered<'machines' | 'networks' | 'addresses' | 'rules'>;

/** Networks that something is on or leads to, and what that is. */
export function graphOf(seen: Seen, { network, cloud }: { readonly network?: string; readonly cloud?: string }): Graph {
  const spots = new Map<string, Spot>();
  const lines: { from: string; to: string; label?: string }[] = [];
  const key = (kind: string, label: string, id: string): string => `${kind}:${label}:${id}`;
  const wanted = seen.networks.filter(
    (one) =>
      (network === undefined || one.name === network || one.id === network) &&
      (cloud === undefined || one.place.cloud.id === cloud),
  );
  for (const one of wanted) {
    const me = key('network', one.place.label, one.id);
    const [machines, addresses] = [
      seen.machines.filter(({ place, nics = [] }) => place === one.place && nics.some((nic) => nic.network === one.id)),
      seen.addresses.filter((address) => address.place === one.place && address.network === one.id),
    ];
    if (machines.length + addresses.length === 0) continue;
    spots.set(me, {
      kind: 'network',
      id: me,
      label: `${one.name}${one.cidr === undefined ? '' : ` ${one.cidr}`}`,
      isWell: one.state !== 'down',
    });
    if (one.router !== undefined) {
      const router = key('router', one.place.label, one.router);
      spots.set(router, { kind: 'router', id: router, label: one.router, isWell: true });
      lines.push({ from: router, to: me });
    }
    for (const address of addresses) {
      const at = key('address', address.place.label, address.id);
      spots.set(at, { kind: 'address', id: at, label: address.name, isWell: address.use !== undefined });
      lines.push({ from: at, to: me, ...(address.use !== undefined && { label: address.use }) });
    }
    for (const machine of machines) {
      const at = key('machine', machine.place.label, machine.id);
      spots.set(at, { kind: 'machine', id: at, label: machine.name, isWell: machine.state === 'running' });
      const nic = machine.nics?.find((card) => card.network === one.id);
      lines.push({ from: me, to: at, ...(nic?.address !== undefined && { label: nic.address }) });
    }
  }
  for (const rule of seen.rules) {
    for (const machine of rule.to?.machines ?? []) {
      const at = key('machine', rule.place.label, machine);
      const door = [...spots.values()].find((spot) => spot.kind === 'address' && spot.label === rule.address);
      if (door === undefined || !spots.has(at)) continue;
      lines.push({
        from: door.id,
        to: at,
        label: rule.ports === undefined ? 'all' : `${rule.protocol} ${rule.ports[0]} to ${rule.to?.port}`,
      });
    }
  }
  return { spots: [...spots.values()], lines };
}

const forms: Readonly<Record<Spot['kind'], readonly [string, string]>> = {
  network: ['([', '])'],
  machine: ['[', ']'],
  address: ['{{', '}}'],
  router: ['((', '))'],
};

/** A flowchart; names are quoted and can end nothing. A spot is drawn where a line first names it. */
export function mermaidOf({ spots, lines }: Graph): string {
  const short = new Map(spots.map(({ id }, at) => [id, `n${at}`]));
  const byId = new Map(spots.map((spot) => [spot.id, spot]));
  const named = new Set<string>();
  const spotOf = (id: string): string => {
    const spot = byId.get(id);
    if (spot === undefined || named.has(id)) return short.get(id) ?? '';
    named.add(id);
    const [open, close] = forms[spot.kind];
    return `${short.get(id)}${open}"${plain(spot.label)}"${close}`;
  };
  const off = spots.filter(({ isWell }) => !isWell).map(({ id }) => short.get(id));
  const drawn = lines.map(({ from, to, label }) => {
    const start = spotOf(from);
    return `  ${start} -->${label === undefined ? '' : `|"${plain(label)}"|`} ${spotOf(to)}`;
  });
  const alone = spots.filter(({ id }) => !named.has(id)).map(({ id }) => `  ${spotOf(id)}`);
  return [
    'flowchart LR',
    ...drawn,
    ...alone,
    ...(off.length > 0 ? ['  classDef off stroke-dasharray: 4', `  class ${off.join(',')} off`] : []),
  ].join('\n');
}

const plain = (label: string): string => label.replace(/["<>&#;\n\r]/g, ' ').slice(0, 60);

/** The most that a model is shown at once; more is a matter for one network at a time. */
const mostSpots = 60;

export async function showTopology(work: Work, { network, cloud, picture }: JsonObject): Promise<Reply> {
  const seen = await gather(work, ['machines', 'networks', 'addresses', 'rules']);
  const graph = graphOf(seen, {
    ...(typeof network === 'string' && { network }),
    ...(typeof cloud === 'string' && { cloud }),
  });
  const kept = new Set(graph.spots.slice(0, mostSpots).map(({ id }) => id));
  const small: Graph = {
    spots: graph.spots.filter(({ id }) => kept.has(id)),
    lines: graph.lines.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  };
  const left = graph.spots.length - small.spots.length;
  const notes = [
    ...(left > 0 ? [`${left} more are left out: name one network or cloud.`] : []),
    ...unseenNotes(seen.unseen),
  ];
  const svg = picture === true ? pictureOf(graph) : undefined;
  return {
    data: mermaidOf(small),
    ...(notes.length > 0 && { notes }),
    ...(svg !== undefined && { media: [{ mimeType: 'image/svg+xml', data: Buffer.from(svg).toString('base64') }] }),
  };
}
