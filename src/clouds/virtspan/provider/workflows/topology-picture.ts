// The same map as SVG: routers and addresses, networks, machines, from left to right. No scripts, nothing from outside.
import type { Graph, Spot } from './graph.ts';

const columns: readonly (readonly Spot['kind'][])[] = [['router', 'address'], ['network'], ['machine']];
const [width, height, gap, step] = [190, 30, 120, 44];
const fills: Readonly<Record<Spot['kind'], string>> = {
  router: '#e8def8',
  address: '#fde7c7',
  network: '#d3e8fd',
  machine: '#dff3df',
};

export function pictureOf({ spots, lines }: Graph): string {
  const places = new Map<string, { readonly x: number; readonly y: number }>();
  columns.forEach((kinds, column) => {
    spots
      .filter(({ kind }) => kinds.includes(kind))
      .forEach(({ id }, row) => void places.set(id, { x: 20 + column * (width + gap), y: 20 + row * step }));
  });
  const bottom = Math.max(60, ...[...places.values()].map(({ y }) => y + step));
  const total = 40 + columns.length * width + (columns.length - 1) * gap;
  const drawn = lines.flatMap(({ from, to, label }) => {
    const [a, b] = [places.get(from), places.get(to)];
    if (a === undefined || b === undefined) return [];
    const [x1, y1, x2, y2] = [a.x + width, a.y + height / 2, b.x, b.y + height / 2];
    const line = `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#777"/>`;
    const text =
      label === undefined
        ? ''
        : `<text x="${(x1 + x2) / 2}" y="${(y1 + y2) / 2 - 3}" font-size="9" text-anchor="middle" fill="#555">${escaped(label, 24)}</text>`;
    return [line + text];
  });
  const boxes = spots.flatMap(({ id, kind, label, isWell }) => {
    const at = places.get(id);
    if (at === undefined) return [];
    const dash = isWell ? '' : ' stroke-dasharray="4"';
    return [
      `<rect x="${at.x}" y="${at.y}" width="${width}" height="${height}" rx="6" fill="${fills[kind]}" stroke="#555"${dash}/>` +
        `<text x="${at.x + width / 2}" y="${at.y + 19}" font-size="12" text-anchor="middle">${escaped(label, 28)}</text>`,
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${total} ${bottom}" font-family="sans-serif">`,
    ...drawn,
    ...boxes,
    '</svg>',
  ].join('\n');
}

const escaped = (text: string, most: number): string =>
  text
    .slice(0, most)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
