// Writes server.json from package.json and the clouds; with --check it only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cloudstack } from '../src/clouds/cloudstack/cloud.ts';
import { kubevirt } from '../src/clouds/kubevirt/cloud.ts';
import { virtualbox } from '../src/clouds/virtualbox/cloud.ts';
import { type Manifest, serverJson } from './release/server-json.ts';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const manifest = JSON.parse(readFileSync(at('package.json'), 'utf8')) as Manifest;
const variables = [cloudstack, kubevirt, virtualbox].flatMap((cloud) => cloud.variables ?? []);
const text = `${JSON.stringify(serverJson(manifest, variables), undefined, 2)}\n`;
if (!process.argv.includes('--check')) writeFileSync(at('server.json'), text);
else if (readFileSync(at('server.json'), 'utf8') !== text) {
  process.stderr.write('server.json differs from what package.json and the clouds give; run npm run server-json.\n');
  process.exitCode = 1;
}
