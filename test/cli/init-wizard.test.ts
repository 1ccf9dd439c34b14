// `virtspan init` on a terminal: it says what it finds, tests it, and asks for the rest.
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import type { OutsideWorld } from '../../src/application/outside-world.ts';
import { runHere } from './run-here.ts';

/** A terminal where somebody answers each question as it comes. */
function terminal(answers: readonly string[]) {
  const left = [...answers];
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  let said = '';
  let seen = 0;
  const stderr = Object.assign(
    new Writable({
      write(chunk, _, done) {
        said += String(chunk);
        done();
        if (/[\]?:] $/.test(said.slice(seen))) {
          seen = said.length;
          const next = left.shift();
          setImmediate(() => (next === undefined ? stdin.end() : stdin.write(`${next}\n`)));
        }
      },
    }),
    { isTTY: true },
  );
  return { stdin, stderr: stderr as OutsideWorld['stderr'], said: () => said };
}

describe('virtspan init on a terminal', () => {
  it('finds what other programs have written, tests it when asked to, and writes for the client that was chosen', async () => {
    const cwd = await mkdtemp(join(tmpdir(), 'virtspan-wizard-'));
    await mkdir(join(cwd, 'home/.cursor'), { recursive: true });
    await writeFile(
      join(cwd, 'home/.cloudstack.ini'),
      '[cloudstack]\nendpoint = http://127.0.0.1:9/client/api\nkey = the-api-key\nsecret = the-secret-key\n',
    );
    const { stdin, stderr, said } = terminal(['y', 'cursor', 'few', 'read']);
    const { code } = await runHere(['init'], cwd, { stdin, stderr });
    expect(said()).toContain('Found cloudstack cloudstack: http://127.0.0.1:9/client/api, from ~/.cloudstack.ini');
    expect(said()).not.toContain('Found virtspan');
    expect(said()).toContain('FAIL cloudstack cloudstack: API_UNREACHABLE');
    expect(said()).toMatch(/ 1 {2}Cursor \(its folder is here\)/);
    expect(said()).not.toContain('the-secret-key');
    expect(code).toBe(0);
    const { args } = JSON.parse(await readFile(join(cwd, 'home/.cursor/mcp.json'), 'utf8')).mcpServers.virtspan;
    expect(args.at(-1)).toBe('--read-only');
  });

  it('says that only simulators would answer where nothing was found, and writes nothing when left', async () => {
    const cwd = await mkdtemp(join(tmpdir(), 'virtspan-wizard-'));
    const { stdin, stderr, said } = terminal(['nowhere', 'vscode']);
    const { code } = await runHere(['init'], cwd, { stdin, stderr });
    expect(said()).toContain('No cloud was found');
    expect(said()).toContain('There is none called "nowhere"');
    expect(code).toBe(1);
    await expect(readFile(join(cwd, '.vscode/mcp.json'))).rejects.toThrow('ENOENT');
  });
});
