// Use over time as a chart in Mermaid text.

import type { Use } from '../../../../contract/use.ts';
import { parts } from '../sparkline.ts';

const mostLines = 5;
const mostPoints = 24;

/** The first series of one unit that have a course; a sentence where none has. */
export function useChart(uses: readonly Use[]): string {
  const courses = uses.filter(({ samples }) => samples.length > 1);
  const [first] = courses;
  if (first === undefined) return 'Nothing has a course to draw: the clouds told single values only.';
  const alike = courses.filter(({ what, unit }) => what === first.what && unit === first.unit).slice(0, mostLines);
  const lines = alike.map(({ samples }) =>
    parts(
      samples.map(({ value }) => value),
      mostPoints,
    ).map(tenth),
  );
  const points = Math.max(...lines.map((line) => line.length));
  const high = Math.max(1, ...lines.flat());
  return [
    'xychart-beta',
    `  title "${quoted(`${first.what} of ${alike.map(({ name }) => name).join(', ')}`)}"`,
    `  x-axis "${quoted(spanText(first))}" 1 --> ${points}`,
    `  y-axis "${quoted(first.unit)}" 0 --> ${Math.ceil(high)}`,
    ...lines.map((line) => `  line [${line.join(', ')}]`),
  ].join('\n');
}

const spanText = ({ samples }: Use): string => {
  const [from, to] = [samples[0]?.at, samples.at(-1)?.at];
  return from === undefined || to === undefined ? 'samples, oldest first' : `${from} to ${to}`;
};

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Names come from clouds: nothing in them may end the text that they stand in. */
const quoted = (text: string): string => text.replace(/["\n\r\\]/g, ' ').slice(0, 120);
