// A tutorial as a page: the recording, and below it the same to read and to copy.
import { screenLines } from '../tutorials/screen.ts';
import type { Scene, Tutorial } from '../tutorials/tutorial.ts';
import { prose } from './markdown.ts';

export const tutorialPage = ({ id, title, about }: Tutorial, scenes: readonly Scene[]): string =>
  [
    `# ${prose(title)}`,
    '',
    prose(about),
    '',
    `![${prose(title)}: a terminal in which the commands below are typed](./${id}.svg)`,
    '',
    '## Step by step',
    '',
    'Recorded by running it; ids, moments and ports are other ones on your machine.',
    '',
    ...scenes.flatMap(({ step, shown }) => [
      prose(step.says),
      '',
      '```console',
      `$ ${step.types}`,
      // A block of a page scrolls: what was broken by the edge of the terminal is to be copied whole.
      ...screenLines(shown, Number.POSITIVE_INFINITY).map((line) => line.map(({ text }) => text).join('')),
      '```',
      '',
    ]),
  ].join('\n');
