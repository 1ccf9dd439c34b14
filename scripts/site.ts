// Writes the pages of the site that can be made of facts: tools, clients, errors, and what docs/ says already.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { clients } from '../src/cli/init/clients.ts';
import { catalogs } from '../src/generated/catalog.ts';
import { createRegistry } from '../src/runtime/tools/registry.ts';
import { clientPage } from './site/client-page.ts';
import { errorsPage } from './site/errors-page.ts';
import { linked } from './site/markdown.ts';
import { settingsPage } from './site/settings-page.ts';
import { categoryPage, providerPage } from './site/tool-pages.ts';
import { tutorialPage } from './site/tutorial-page.ts';
import { tutorials } from './tutorials/all.ts';
import { playTutorial } from './tutorials/play.ts';
import { recording } from './tutorials/recording.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'site/made');
const run = promisify(execFile);

async function page(path: string, text: string): Promise<void> {
  const file = join(out, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

interface Item {
  readonly text: string;
  readonly link: string;
}

/** The sidebar of one cloud's tools. */
interface Bar {
  readonly title: string;
  readonly items: readonly Item[];
}

/** One page per category; resolves with the entries of the sidebar, by provider. */
async function toolPages(): Promise<Readonly<Record<string, Bar>>> {
  const registry = createRegistry(await Promise.all(Object.values(catalogs).map((load) => load())));
  const bars: Record<string, Bar> = {};
  for (const catalog of registry.catalogs) {
    const { provider } = catalog;
    const categories = registry.categories.filter((one) => one.provider === provider);
    await page(`tools/${provider}/index.md`, providerPage(catalog, categories));
    for (const category of categories)
      await page(`tools/${provider}/${category.id}.md`, await categoryPage(registry, category));
    const items = categories.map(({ id, title }) => ({ text: title, link: `/made/tools/${provider}/${id}` }));
    bars[provider] = { title: catalog.title, items };
  }
  return bars;
}

/** What `virtspan init` would write for each client, as it says itself. */
async function clientPages(): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'virtspan-site-'));
  const env = { PATH: process.env.PATH ?? '', HOME: home };
  const shown = await Promise.all(
    clients.map(async (client) => {
      const { stdout } = await run(process.execPath, [join(root, 'dist/main.js'), 'init', client.id, '--print'], {
        cwd: home,
        env,
      });
      // Where this machine has things is nobody's business, and wrong everywhere else.
      const shown = stdout.replaceAll(home, '~').replaceAll(process.execPath, '/path/to/node');
      return { ...client, shown: shown.replaceAll(root, '/path/to/virtspan/') };
    }),
  );
  await rm(home, { recursive: true, force: true });
  await page('clients.md', clientPage(shown));
}

/** Each tutorial as it was played just now: a picture that moves, and the same as text. */
async function tutorialPages(): Promise<readonly Item[]> {
  for (const tutorial of tutorials) {
    const scenes = await playTutorial(tutorial);
    await page(`tutorials/${tutorial.id}.svg`, recording(tutorial, scenes));
    await page(`tutorials/${tutorial.id}.md`, tutorialPage(tutorial, scenes));
  }
  return tutorials.map(({ id, title }) => ({ text: title, link: `/made/tutorials/${id}` }));
}

async function copied(): Promise<void> {
  for (const name of ['client', 'http', 'faults', 'named-places', 'alerts'])
    await page(`${name}.md`, linked(await readFile(join(root, `docs/${name}.md`), 'utf8')));
  await page('security-detail.md', linked(await readFile(join(root, 'docs/security.md'), 'utf8')));
  await page('security.md', linked(await readFile(join(root, 'SECURITY.md'), 'utf8')));
  await page('changes.md', linked(await readFile(join(root, 'CHANGELOG.md'), 'utf8')));
}

await rm(out, { recursive: true, force: true });
const bars = await toolPages();
await Promise.all([clientPages(), copied(), page('errors.md', errorsPage()), page('settings.md', settingsPage())]);
const played = await tutorialPages();
await writeFile(join(out, 'sidebar.json'), `${JSON.stringify({ tools: bars, tutorials: played })}\n`);
process.stdout.write(`site/made: ${Object.values(bars).flatMap(({ items }) => items).length} pages of tools\n`);
