// The page in a browser: its script runs under its own policy, and nothing sticks out on a phone, in light and in dark.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import '../../src/cli/coverage/gather.ts';
import '../../src/cli/coverage/page/page.ts';
import { runHere } from './run-here.ts';

const chromium = process.env.CHROMIUM ?? 'chromium';
const isThere = spawnSync(chromium, ['--version'], { stdio: 'ignore' }).status === 0;
if (!isThere)
  process.stdout.write('coverage-page: there is no chromium here (CHROMIUM names one), so the page is not drawn\n');

let dir: string;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'page-'));
  await runHere(['coverage', '--html', 'page.html'], dir);
});
afterAll(() => rmSync(dir, { recursive: true }));

const browse = (more: readonly string[], query: string): string => {
  const address = `${pathToFileURL(join(dir, 'page.html')).href}?${query}`;
  const always = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    `--user-data-dir=${dir}/user`,
  ];
  return spawnSync(chromium, [...always, ...more, address], { encoding: 'utf8', maxBuffer: 64e6 }).stdout;
};

describe('the coverage page', () => {
  it('searches, under a policy that allows its own script only', () => {
    if (!isThere) return;
    const shown = browse(['--dump-dom'], 'q=attachvolume&theme=dark');
    expect(shown).toContain('<html lang="en" data-theme="dark">');
    expect(shown).toMatch(/id="told">1 of \d,\d{3} operations</);
    expect(shown).toContain('<code>attachVolume</code>');
    expect(shown).toMatch(/<li data-find="account account" hidden="">/);
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 500],
  ])('is drawn in %s at a width of %i', (theme, width) => {
    if (!isThere) return;
    const picture = join(dir, `${theme}-${width}.png`);
    browse([`--window-size=${width},900`, '--hide-scrollbars', `--screenshot=${picture}`], `theme=${theme}`);
    const bytes = readFileSync(picture);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, 900]);
    expect(bytes.length).toBeGreaterThan(20_000);
  });

  it('is no wider than a phone', () => {
    if (!isThere) return;
    const framed = `<iframe src="page.html" width="390" height="800"></iframe><script>
      const frame = document.querySelector('iframe');
      frame.onload = () => { document.title = String(frame.contentDocument.documentElement.scrollWidth); };
    </script>`;
    writeFileSync(join(dir, 'frame.html'), framed);
    const address = pathToFileURL(join(dir, 'frame.html')).href;
    const always = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--allow-file-access-from-files',
    ];
    const { stdout } = spawnSync(chromium, [...always, `--user-data-dir=${dir}/user`, '--dump-dom', address], {
      encoding: 'utf8',
    });
    const width = Number(/<title>(\d+)<\/title>/.exec(stdout)?.[1]);
    expect(width).toBeGreaterThan(300);
    expect(width).toBeLessThanOrEqual(390);
  });
});
