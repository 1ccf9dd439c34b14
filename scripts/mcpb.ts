// Makes virtspan-<version>.mcpb from what `npm pack` packs, with the bundle's own tool, which validates the manifest.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { cloudstack } from '../src/clouds/cloudstack/cloud.ts';
import { kubevirt } from '../src/clouds/kubevirt/cloud.ts';
import { virtualbox } from '../src/clouds/virtualbox/cloud.ts';
import { type Described, mcpbManifest } from './release/mcpb-manifest.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);

/** `out` is where the bundle goes; the package is built by npm's own way. Resolves with its path. */
async function bundle(out: string): Promise<string> {
  const scratch = await mkdtemp(join(tmpdir(), 'virtspan-mcpb-'));
  try {
    await run('npm', ['pack', '--pack-destination', scratch], { cwd: root, maxBuffer: 1 << 26 });
    const about = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Described;
    await run('tar', ['-xzf', `${about.name}-${about.version}.tgz`], { cwd: scratch });
    const folder = join(scratch, 'package');
    const variables = [cloudstack, kubevirt, virtualbox].flatMap((cloud) => cloud.variables ?? []);
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(mcpbManifest(about, variables), undefined, 2));
    const file = join(out, `${about.name}-${about.version}.mcpb`);
    const tool = join(root, 'node_modules/@anthropic-ai/mcpb/dist/cli/cli.js');
    await run(process.execPath, [tool, 'pack', folder, file], { maxBuffer: 1 << 26 });
    return file;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

process.stdout.write(`${await bundle(process.argv[2] ?? root)}\n`);
