// What a start loads: counted in modules of our own, since each of them costs time before the first answer.
import { spawn } from 'node:child_process';
import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Tells every part of the program that is read, on stderr, and where the first answer comes in between. */
const asModule = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;
const telling = asModule(`import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';
  const { readFileSync } = fs;
  fs.readFileSync = (path, ...given) => {
    if (String(path).endsWith('.cjs')) process._rawDebug('LOADED file://' + path);
    return readFileSync(path, ...given);
  };
  syncBuiltinESMExports();
  const { getBuiltinModule } = process;
  process.getBuiltinModule = (name) => (process._rawDebug('ASKED ' + name), getBuiltinModule(name));
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (...given) => (process._rawDebug('WROTE'), write(...given));`);

/** Runs the built program, with these messages on standard input, until it has answered them or ended. */
async function loadedBy(
  args: readonly string[],
  messages: readonly object[] = [],
  env: Readonly<Record<string, string>> = {},
) {
  const child = spawn(process.execPath, ['--import', telling, join(dist, 'main.js'), ...args], {
    env: { PATH: process.env.PATH ?? '', HOME: mkdtempSync(join(tmpdir(), 'virtspan-start-')), ...env },
  });
  let [out, told] = ['', ''];
  const wanted = messages.filter((message) => 'id' in message).length;
  child.stdout.on('data', (chunk) => {
    out += String(chunk);
    if (wanted > 0 && out.split('\n').length > wanted) child.stdin.end();
  });
  child.stderr.on('data', (chunk) => {
    told += String(chunk);
  });
  for (const message of messages) child.stdin.write(`${JSON.stringify(message)}\n`);
  await new Promise((resolve) => child.once('close', resolve));
  const loaded = [...told.matchAll(/^LOADED file:\/\/(.*)$/gm)].map(([, path]) => decodeURI(path!).slice(dist.length));
  return { out, loaded, told };
}

const upToTheList = [
  {
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
  },
  { jsonrpc: '2.0', method: 'notifications/initialized' },
  { jsonrpc: '2.0', id: 2, method: 'tools/list' },
];

const callOf = (tool: string) => ({
  ...{ jsonrpc: '2.0', id: 3, method: 'tools/call' },
  params: { name: 'call_read', arguments: { tool } },
});

/** A cloud that nobody answers for. */
const nowhere = {
  CLOUDSTACK_API_URL: 'http://127.0.0.1:9/client/api',
  CLOUDSTACK_API_KEY: 'key',
  CLOUDSTACK_SECRET_KEY: 'secret',
};

describe('the built program', () => {
  it.each([[[]], [['--mode', 'all']]])('answers initialize and tools/list from three parts (%j)', async (args) => {
    const { out, loaded } = await loadedBy(['--simulate', ...args], upToTheList);
    expect(out).toContain('"tools":[');
    // What may follow is loaded for a first call while nobody waits.
    expect(loaded.slice(0, 3)).toEqual(['chunks/main.cjs', 'chunks/begin.cjs', 'chunks/serve.cjs']);
    // With the search of tools in them they had 80 KB more; the SDK and zod alone are 400.
    const sizes = loaded.slice(0, 3).map((file) => statSync(join(dist, file)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(560_000);
  });

  it('loads what makes random numbers and digests after the first answer', async () => {
    const { told } = await loadedBy([], [...upToTheList, callOf('cloudstack_list_zones')], nowhere);
    const [, before, after] = /^(.*?)^WROTE$(.*)$/ms.exec(told)!;
    expect([before!.includes('ASKED node:crypto'), after!.includes('ASKED node:crypto')]).toEqual([false, true]);
  });

  it('makes a first call from few files more', async () => {
    const { out, loaded } = await loadedBy([], [...upToTheList, callOf('cloudstack_list_zones')], nowhere);
    expect(out).toContain('API_UNREACHABLE');
    expect(loaded.length).toBeLessThan(60);
  });

  it('has what every first call needs before somebody calls', async () => {
    const child = spawn(process.execPath, ['--import', telling, join(dist, 'main.js')], {
      env: {
        ...{ PATH: process.env.PATH ?? '', HOME: mkdtempSync(join(tmpdir(), 'virtspan-start-')) },
        ...nowhere,
      },
    });
    const loaded: string[] = [];
    let tell: () => void = () => {};
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (line.startsWith('LOADED file:')) loaded.push(line);
      tell();
    });
    const hears = (what: string): Promise<void> =>
      new Promise((resolve) => {
        tell = () => loaded.some((line) => line.includes(what)) && resolve();
        tell();
      });
    for (const message of upToTheList) child.stdin.write(`${JSON.stringify(message)}\n`);
    // The last table of those that are loaded while nobody calls: by then the way to the cloud stands.
    await hears('/chunks/numbers-');
    const before = loaded.length;
    child.stdin.end(`${JSON.stringify(callOf('cloudstack_list_zones'))}\n`);
    await new Promise((resolve) => child.once('close', resolve));
    expect(loaded.slice(before).filter((line) => line.includes('/chunks/handlers-'))).toHaveLength(1);
    expect(loaded.length - before).toBeLessThan(12);
  });

  it('says its version without loading the server', async () => {
    const { out, loaded } = await loadedBy(['--version']);
    expect(out).toMatch(/^\d+\.\d+\.\d+/);
    expect(loaded).toEqual(['chunks/main.cjs', 'chunks/begin.cjs']);
  });
});
