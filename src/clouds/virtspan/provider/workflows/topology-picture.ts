// The same map as SVG, in light and dark: addresses and routers, networks, machines. No scripts, nothing from outside.
import { layoutOf } from '../../../../runtime/view/layout.ts';
import type { Graph, Spot } from './graph.ts';

const [width, height, gap, step, edge] = [190, 30, 130, 40, 14];
const total = 2 * edge + 3 * width + 2 * gap;

/** Fill and line of each kind, in light and in dark. */
const tones: Readonly<Record<Spot['kind'], readonly [string, string, string, string]>> = {
  network: ['#dcecfb', '#6d9fcb', '#1b3348', '#5288b5'],
  machine: ['#e2f3e6', '#6aa87c', '#1b3526', '#55976b'],
  address: ['#fdeccb', '#c99a45', '#3d3015', '#b5873a'],
  router: ['#ebe2f8', '#9b82c6', '#2e2543', '#8e73bf'],
};
const toned = (at: 0 | 2): string =>
  Object.entries(tones)
    .map(([kind, tone]) => `.${kind} { fill: ${tone[at]}; stroke: ${tone[at + 1]} }`)
    .join(' ');
const style = [
  '.ground { fill: #fff } text { font: 12px sans-serif; fill: #17212c } .said { font-size: 10px; fill: #596675 }',
  '.said { paint-order: stroke; stroke: #fff; stroke-width: 4px } path { fill: none; stroke: #8a97a5 } .off { stroke-dasharray: 4 3 }',
  toned(0),
  '@media (prefers-color-scheme: dark) { .ground { fill: #16191d } text { fill: #e6ebf0 } .said { fill: #9aa7b4; stroke: #16191d }',
  `path { stroke: #5d6975 } ${toned(2)} }`,
].join('\n');

export function pictureOf(graph: Graph): string {
  const places = layoutOf(graph);
  const at = (id: string) => {
    const [column, row] = places[id] ?? [0, 0];
    return { column, x: edge + column * (width + gap), y: edge + row * step };
  };
  const said = new Map<string, { readonly x: number; readonly y: number; readonly end: string; words: string[] }>();
  const lines = graph.lines.map(({ from, to, label }) => {
    const [a, b] = [at(from), at(to)];
    const [x1, y1, x2, y2] = [a.x + width, a.y + height / 2, b.x, b.y + height / 2];
    const bend = Math.max(30, (x2 - x1) / 2);
    if (label !== undefined) {
      // Of a way into a network it stands where the way begins, of one to a machine where it ends.
      const [id, spot] =
        b.column === 1
          ? [from, { x: x1 + 8, y: y1 - 5, end: 'start', words: [] }]
          : [to, { x: x2 - 8, y: y2 - 5, end: 'end', words: [] }];
      const one = said.get(id) ?? spot;
      said.set(id, { ...one, words: [...one.words, label] });
    }
    return `<path d="M${x1} ${y1} C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}"/>`;
  });
  const words = [...said.values()].map(
    ({ x, y, end, words: all }) =>
      `<text class="said" x="${x}" y="${y}" text-anchor="${end}">${escaped([...new Set(all)].join(', '), 28)}</text>`,
  );
  const boxes = graph.spots.map(({ id, kind, label, isWell }) => {
    const { x, y } = at(id);
    const form = `x="${x}" y="${y}" width="${width}" height="${height}" rx="${kind === 'network' ? 15 : 6}"`;
    return `<rect class="${kind}${isWell ? '' : ' off'}" ${form}/><text x="${x + width / 2}" y="${y + 19}" text-anchor="middle">${escaped(label, 27)}</text>`;
  });
  const bottom = Math.max(0, ...graph.spots.map(({ id }) => at(id).y)) + height + edge;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${total} ${bottom}" width="${total}" height="${bottom}">`,
    `<style>${style}</style><rect class="ground" width="${total}" height="${bottom}"/>`,
    ...lines,
    ...words,
    ...boxes,
    '</svg>',
  ].join('\n');
}

const escaped = (text: string, most: number): string =>
  (text.length > most ? `${text.slice(0, most - 1)}…` : text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
