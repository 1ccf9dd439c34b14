// The facts that `virtspan specs pull` reads from a real VirtualBox, held against those that are generated from.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Rig, startRig } from './service.ts';

const library = join(
  dirname(process.env.VIRTSPAN_VBOX ?? ''),
  'root/usr/lib/virtualbox/components/VirtualBox_XPCOM.xpt',
);
const main = join(process.cwd(), 'dist/main.js');
const folder = mkdtempSync(join(tmpdir(), 'virtspan-pulled-'));

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.stop());

interface Pulled {
  readonly text: string;
  readonly version: string;
  readonly operations: number;
  readonly difference: { readonly missing: readonly string[]; readonly changed: readonly string[] } | null;
}

/** Runs the built program as a maintainer does; `cwd` is a checkout or is not. */
function pull(name: string, cwd: string, ...more: readonly string[]): Pulled {
  const out = join(folder, name);
  const args = [main, 'specs', 'pull', 'virtualbox', '--out', out, '--json', ...more];
  const env = { PATH: process.env.PATH ?? '', HOME: folder, ...rig.access() };
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`specs pull ended with ${status}: ${stderr}`);
  return { ...JSON.parse(stdout), text: readFileSync(out, 'utf8') };
}

const committed = (): string => {
  const { current } = JSON.parse(readFileSync('specs/virtualbox/sources.json', 'utf8'));
  return readFileSync(`specs/virtualbox/${current}.json`, 'utf8');
};

/** Without what neither WSDL nor type library tells: formats, names and enumerations of hidden parameters, results. */
function derivable(text: string): unknown {
  const facts = JSON.parse(text);
  // biome-ignore lint/suspicious/noExplicitAny: the facts as they stand in the file
  const bare = ({ fmt, name, ...type }: any, ws: boolean) => {
    if (ws) return { name, ...type };
    return type.enum === true ? { ...type, type: 'uint32', enum: undefined } : type;
  };
  for (const one of facts.interfaces) {
    for (const attribute of one.attributes) delete attribute.fmt;
    for (const method of one.methods) {
      // biome-ignore lint/suspicious/noExplicitAny: as above
      method.params = method.params.map((param: any) => bare(param, method.ws));
      method.returns = method.returns === null ? null : bare(method.returns, method.ws);
    }
  }
  return { ...facts, results: [] };
}

function generated(name: string, ...which: readonly string[]): ReadonlyMap<string, string> {
  const out = join(folder, name);
  const args = ['node_modules/tsx/dist/cli.mjs', 'codegen/cli.ts', 'virtualbox', ...which, '--out', out];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`generate ended with ${status}: ${stderr}`);
  // The bundle is made of the rest, and the names of its pieces hang on the folder.
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.parentPath.startsWith(join(out, 'bundle')),
  );
  return new Map(
    files.map(({ parentPath, name: file }) => {
      const path = join(parentPath, file);
      const text = readFileSync(path, 'utf8');
      return [path.slice(out.length), file === 'coverage.json' ? withoutGrowth(text) : text];
    }),
  );
}

/** How the API grew is told of the versions in the tree, and not of a file beside them. */
function withoutGrowth(text: string): string {
  return JSON.stringify(JSON.parse(text, (key, value: unknown) => (key === 'growth' ? undefined : value)));
}

describe('the facts of a real VirtualBox', () => {
  it('hold every operation that is generated from, when WSDL and type library are read', () => {
    const { difference, text, version } = pull('both.json', process.cwd(), '--typelib', library);
    const { version: known } = JSON.parse(committed());
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(difference).toMatchObject(version === known ? { to: known, missing: [], changed: [] } : { to: known });
    // The distribution moves on: a later release has facts of its own.
    expect(text).toBe(version === known ? committed() : text);
  });

  it('are derived anew, not copied: without an earlier version only what nobody tells is missing', () => {
    const { text, version, difference } = pull('alone.json', folder, '--typelib', library);
    expect(difference).toBeNull();
    expect(text).not.toContain('"fmt"');
    const complete = readFileSync(join(folder, 'both.json'), 'utf8');
    expect(derivable(text)).toEqual({ ...(derivable(complete) as object), version });
  });

  it('hold the same operations when there is only a WSDL, but no ids of interfaces', () => {
    const { text, operations } = pull('wsdl.json', process.cwd(), '--typelib', 'none');
    expect(operations).toBe(pull('both.json', process.cwd(), '--typelib', library, '--force').operations);
    expect(
      JSON.parse(text).interfaces.every(
        ({ iid, wsmap }: { iid: unknown; wsmap: string }) => iid === null || wsmap === 'suppress',
      ),
    ).toBe(true);
  });

  it('give the same tools, from WSDL and type library as from the WSDL alone', () => {
    const { version } = JSON.parse(readFileSync(join(folder, 'both.json'), 'utf8'));
    const { version: known } = JSON.parse(committed());
    const spec = (name: string): readonly string[] => ['--spec', join(folder, name), '--version', version];
    const before = generated('before', ...(version === known ? ['--version', version] : spec('both.json')));
    for (const name of ['both.json', 'wsdl.json']) {
      const now = generated(`from-${name}`, ...spec(name));
      expect([...now.keys()].sort()).toEqual([...before.keys()].sort());
      expect([...now].filter(([path, text]) => before.get(path) !== text).map(([path]) => path)).toEqual([]);
    }
  });

  it('come from the address alone too, when the version is given', () => {
    const url = rig.access().VBOX_WEBSERVICE_URL!;
    const { text } = pull('address.json', folder, '--url', url, '--version', '0.0.1', '--typelib', library);
    expect(JSON.parse(text)).toMatchObject({ version: '0.0.1', product: 'VirtualBox' });
  });
});
