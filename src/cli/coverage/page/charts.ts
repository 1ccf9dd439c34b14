// The drawings of the page as plain SVG: a ring, stacked bars, columns over versions.
import type { Growth } from '../../../contract/coverage.ts';
import { type Html, html } from './html.ts';

/** A part of a whole: a class that gives the colour, how much, what it is called. */
export interface Part {
  readonly name: string;
  readonly value: number;
  readonly tone: string;
}

const sumOf = (parts: readonly Part[]): number => parts.reduce((sum, { value }) => sum + value, 0);

const radius = 42;
const around = 2 * Math.PI * radius;

/** A ring whose arcs are the parts, with a text in the middle. */
export function ring(parts: readonly Part[], middle: string, label: string): Html {
  const whole = sumOf(parts) || 1;
  let turned = 0;
  const arcs = parts.map(({ value, tone, name }) => {
    const length = (value / whole) * around;
    const arc = html`<circle class="arc ${tone}" cx="60" cy="60" r="${radius}" stroke-dasharray="${length.toFixed(2)} ${(around - length).toFixed(2)}" stroke-dashoffset="${(-turned).toFixed(2)}"><title>${name}: ${value}</title></circle>`;
    turned += length;
    return arc;
  });
  return html`<svg class="ring" viewBox="0 0 120 120" role="img" aria-label="${label}"><g transform="rotate(-90 60 60)"><circle class="track" cx="60" cy="60" r="${radius}"/>${arcs}</g><text x="60" y="60" class="middle">${middle}</text></svg>`;
}

/** One bar of the whole width, divided. */
export function bar(parts: readonly Part[], label: string): Html {
  const whole = sumOf(parts) || 1;
  let left = 0;
  const pieces = parts.map(({ value, tone, name }) => {
    const width = (value / whole) * 100;
    const piece = html`<rect class="${tone}" x="${left.toFixed(3)}" y="0" width="${width.toFixed(3)}" height="8"><title>${name}: ${value}</title></rect>`;
    left += width;
    return piece;
  });
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label="${label}"><rect class="track" width="100" height="8"/>${pieces}</svg>`;
}

/** What the tones of a bar stand for. */
export const legend = (parts: readonly Part[]): Html =>
  html`<ul class="legend">${parts.filter(({ value }) => value > 0).map(({ name, value, tone }) => html`<li><i class="${tone}"></i>${name} <b>${value.toLocaleString('en-US')}</b></li>`)}</ul>`;

const height = 150;
const foot = 30;
const head = 34;

/** A column per version, what is new in it on top. */
export function columns(growth: readonly Growth[], label: string): Html {
  const step = 76;
  const width = growth.length * step;
  const most = Math.max(...growth.map(({ operations }) => operations), 1);
  const tall = (count: number): number => (count / most) * (height - foot - head);
  const drawn = growth.map(({ version, operations, added, removed, changed }, index) => {
    const [x, full, fresh] = [index * step + step / 2, tall(operations), tall(added)];
    const top = height - foot - full;
    const change = [
      ...(added > 0 ? [`+${added}`] : []),
      ...(removed > 0 ? [`−${removed}`] : []),
      ...(changed > 0 ? [`~${changed}`] : []),
    ].join(' ');
    return html`<g><title>${version}: ${operations} operations, ${added} added, ${removed} removed, ${changed} changed</title><rect class="tone-done" x="${x - 21}" y="${top.toFixed(1)}" width="42" height="${full.toFixed(1)}" rx="4"/><rect class="tone-new" x="${x - 21}" y="${top.toFixed(1)}" width="42" height="${fresh.toFixed(1)}" rx="4"/><text class="count" x="${x}" y="${(top - 18).toFixed(1)}">${operations.toLocaleString('en-US')}</text><text class="delta" x="${x}" y="${(top - 6).toFixed(1)}">${change}</text><text class="tick" x="${x}" y="${height - 10}">${version}</text></g>`;
  });
  return html`<svg class="columns" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${label}"><line class="axis" x1="0" x2="${width}" y1="${height - foot}" y2="${height - foot}"/>${drawn}</svg>`;
}
