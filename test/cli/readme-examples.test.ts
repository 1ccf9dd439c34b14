// The simulated examples of README.md print what README.md says that they print.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import '../../src/clouds/virtualbox/provider/provider.ts';
import '../../src/clouds/virtualbox/simulator/simulator.ts';
import { runHere } from './run-here.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
/** From the heading to where the recorded examples of a real service begin. */
const [simulated = ''] = readme.split('## What it looks like\n')[1]?.split('\nThe same on a real ') ?? [];
const examples = simulated
  .split('\n    $ virtspan ')
  .slice(1)
  .map((example) => example.split('\n'))
  .map(([command = '', ...printed]) => [command, printed.join('\n')] as const);

/** Where lines are wrapped and columns stand is the page's affair; shortened ids differ from one simulator to the next. */
const words = (text: string): string =>
  text
    .replaceAll(/\b[0-9a-f]{8}…/g, 'ID…')
    .split(/\s+/)
    .filter(Boolean)
    .join(' ');

const home = mkdtempSync(join(tmpdir(), 'virtspan-examples-'));
afterAll(() => rmSync(home, { recursive: true }));

describe('An example of README.md', () => {
  it('is there', () => expect(examples.length).toBeGreaterThan(2));

  it.each(examples)('prints what it says: virtspan %s', async (command, printed) => {
    const { stdout, stderr } = await runHere(command.split(' '), home);
    expect(words(stderr + stdout)).toBe(words(printed));
  });
});
