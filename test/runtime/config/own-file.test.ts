// Files that decide what the server may do: refused where somebody else could have written them.
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { loadClouds } from '../../../src/application/clouds.ts';
import { readPolicy } from '../../../src/application/safety.ts';
import { readOwnFile } from '../../../src/runtime/config/own-file.ts';
import { readSettings } from '../../../src/runtime/config/settings.ts';
import { createRegistry } from '../../../src/runtime/tools/registry.ts';
import { readYaml } from '../../../src/security/yaml-file.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
function fileIn(mode = 0o700): { readonly folder: string; readonly file: string } {
  const folder = join(mkdtempSync(join(tmpdir(), 'virtspan-own-')), 'etc');
  folders.push(join(folder, '..'));
  mkdirSync(folder);
  const file = join(folder, 'policy.yaml');
  writeFileSync(file, 'version: 1\n', { mode: 0o600 });
  chmodSync(folder, mode);
  return { folder, file };
}
const user = process.getuid?.();
const read = (path: string, as = user) => readOwnFile(path, { what: 'policy file', user: as });

describe('a file of the operator', () => {
  it('is read when nobody else can write it, also through a link and from a sticky folder', async () => {
    const { folder, file } = fileIn();
    expect(await read(file)).toBe('version: 1\n');
    symlinkSync(file, join(folder, 'link.yaml'));
    expect(await read(join(folder, 'link.yaml'))).toBe('version: 1\n');
    expect(await read(fileIn(0o1777).file)).toBe('version: 1\n');
  });

  it.each([0o777, 0o770, 0o702])('is refused in a folder of mode %o, with its place', async (mode) => {
    const { file } = fileIn(mode);
    await expect(read(file)).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringMatching(/policy\.yaml:1:1: the policy file lies in a folder that others can write to/),
    });
  });

  it('is refused behind a link when the folder of the file itself is open to others', async () => {
    const { folder } = fileIn();
    symlinkSync(fileIn(0o777).file, join(folder, 'link.yaml'));
    await expect(read(join(folder, 'link.yaml'))).rejects.toThrow('link.yaml:1:1: the policy file lies in a folder');
  });

  it.each([0o622, 0o606, 0o660])('is refused with mode %o', async (mode) => {
    const { file } = fileIn();
    chmodSync(file, mode);
    await expect(read(file)).rejects.toThrow('policy.yaml:1:1: the policy file can be changed by others');
  });

  it('is refused when it belongs to another user than ours or root', async () => {
    const { file } = fileIn();
    const other = 4711;
    if (user === 0) chownSync(file, other, other);
    const owner = statSync(file).uid;
    await expect(read(file, owner + 1)).rejects.toThrow(
      `policy.yaml:1:1: the policy file belongs to another user (${owner})`,
    );
    expect(await read(file, owner)).toBe('version: 1\n');
  });

  it.each([
    ['policy.yaml', 'version: 1\nrules:\n  - &all {decide: allow, tools: ["*"]}\n  - *all\n', '4:5: the alias *all'],
    ['virtspan.yaml', 'server: &s\n  mode: all\nlimits:\n  <<: *s\n', '4:7: the alias *s'],
  ])('%s is refused with an alias in it, which is named with its place', (file, text, place) => {
    expect(() => readYaml(text, file)).toThrow(`${file}:${place}`);
  });

  it('stops the start, be it the policy or virtspan.yaml', async () => {
    const { folder, file } = fileIn(0o777);
    const registry = async () => createRegistry([]);
    const world = { env: {}, home: folder, user };
    await expect(readPolicy(world, registry, file)).rejects.toThrow(':1:1: the policy file lies in a folder');
    const config = join(folder, 'virtspan.yaml');
    writeFileSync(config, 'server: {}\n', { mode: 0o600 });
    const settings = readSettings({
      said: { config },
      env: {},
      home: folder,
      cwd: folder,
      user,
      sectionsOf: async () => ({}),
    });
    await expect(settings).rejects.toThrow('virtspan.yaml:1:1: the configuration file lies in a folder');
  });
});

describe('a cloud module of the configuration', () => {
  const moduleIn = (mode = 0o700): string => {
    const file = join(fileIn(mode).folder, 'toy.mjs');
    writeFileSync(file, 'globalThis.wasLoaded = true;\nexport const cloud = {};\n', { mode: 0o600 });
    return file;
  };
  const load = (file: string, as = user) => loadClouds({}, [file], join(file, '../virtspan.yaml'), as);

  it('is refused before anything of it runs when others could have written it', async () => {
    const open = moduleIn(0o777);
    await expect(load(open)).rejects.toThrow('the cloud module lies in a folder that others can write to');
    const loose = moduleIn();
    chmodSync(loose, 0o666);
    await expect(load(loose)).rejects.toThrow('the cloud module can be changed by others');
    const foreign = moduleIn();
    if (user === 0) chownSync(foreign, 4711, 4711);
    await expect(load(foreign, statSync(foreign).uid + 1)).rejects.toThrow('the cloud module belongs to another user');
    expect(globalThis).not.toHaveProperty('wasLoaded');
  });
});
