// `virtspan shell`: lines from a pipe and from a person, on the simulators, through the whole pipeline.
import { mkdtemp, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from '@jest/globals';
// As in run-here: what is loaded side by side has to be here before.
import '../../src/cli/shell.ts';
import '../../src/cli/describe.ts';
import '../../src/cli/tools.ts';
import '../../src/cli/profiles.ts';
import type { OutsideWorld } from '../../src/application/outside-world.ts';
import { asWord, textsIn } from '../../src/cli/shell/words.ts';
import { runHere } from './run-here.ts';

const folder = () => mkdtemp(join(tmpdir(), 'virtspan-shell-'));
const piped = async (...lines: readonly string[]) =>
  runHere(['shell'], await folder(), { stdin: Readable.from([`${lines.join('\n')}\n`]) });

/** A person at a terminal: what is on the screen, and a way to type once the screen says something. */
async function person(cwd: string, env: Readonly<Record<string, string>> = {}) {
  let screen = '';
  let seen = 0;
  let changed = () => {};
  const stream = (): OutsideWorld['stderr'] =>
    Object.assign(
      new Writable({
        write(chunk, _, done) {
          screen += String(chunk);
          changed();
          done();
        },
      }),
      { isTTY: true, columns: 200 },
    );
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const ended = runHere(['shell'], cwd, { stdin, stdout: stream(), stderr: stream(), env });
  return {
    ended,
    screen: () => screen,
    /** Types the keys once `text` is on the screen, behind what was seen before. */
    async type(text: string, keys: string) {
      for (;;) {
        const at = stripVTControlCharacters(screen).indexOf(text, seen);
        if (at >= 0) {
          seen = at + text.length;
          break;
        }
        await new Promise<void>((resolve) => {
          changed = resolve;
        });
      }
      stdin.write(keys);
    },
  };
}

describe('lines from a pipe', () => {
  it('explain every command, and name the command that a mistyped word means', async () => {
    const { stdout, stderr } = await piped('help call', 'docter', 'help fnid', 'list_zoness', 'use');
    expect(stdout).toContain('Usage: virtspan call TOOL');
    expect(stdout).toContain('None: each call goes to the default, ');
    expect(stderr).toContain('There is no command or tool "docter". Did you mean "doctor"?');
    expect(stderr).toContain('There is no command "fnid". Did you mean "find"?');
    expect(stderr).toContain('TOOL_UNKNOWN: No tool is called "list_zoness". Nearest: ');
    expect((await piped('describe listZonez')).stderr).toContain('"virtspan find WORDS" finds tools by what');
  });

  it('are calls and questions about the tools, in one session', async () => {
    const { code, stdout } = await piped(
      '# nothing',
      '',
      'createSSHKeyPair name=mine reveal=true --json',
      'createTags resourceids=web-1 resourcetype=UserVm \'tags:=[{"key":"a b","value":"c"}]\'',
      'call listTags key="a b"',
      'tools cloudstack/zone',
      'describe listZones',
    );
    expect(stdout).toContain('a b');
    expect(stdout).toContain('Parameters:');
    expect(stdout).toMatch(/^TOOL .*WHAT IT DOES$/m);
    // The first asks a person, whom a pipe has not: refused, and the rest goes on.
    expect(code).toBe(1);
  });

  it('end with the highest code, and agree to nothing', async () => {
    const { code, stderr, stdout } = await piped(
      'destroyVirtualMachine id=web-1',
      'yes',
      'listVirtualMachines name=web-1 --fields name,state',
      'listZones name="oops',
      'exit',
      'listZones',
    );
    expect(code).toBe(2);
    expect(stderr).toContain('CONFIRM_NEEDED');
    expect(stderr).toContain('The " in this line has no end.');
    expect(stdout).toContain('Running');
    expect(stdout).not.toContain('networktype');
  });

  it('cannot read standard input once more', async () => {
    const { code, stderr } = await piped('listZones @-');
    expect([code, stderr]).toEqual([2, expect.stringContaining('from which the shell reads its lines')]);
  });
});

describe('a person', () => {
  it('completes, is asked, and finds the lines again, but no secret', async () => {
    const cwd = await folder();
    const first = await person(cwd);
    await first.type('virtspan simulator> ', 'destroyVirtualMa\t');
    await first.type('destroyVirtualMachine ', 'id=old-t\t');
    await first.type('id=old-test ', '\r');
    await first.type('Go ahead?', 'y\r');
    await first.type('virtspan simulator> ', 'updateVirtualMachine id=web-1 displayname="web one"\r');
    await first.type('virtspan simulator> ', 'addVmwareDc name=x zoneid=fra1 vcenter=v password=hunter22\r');
    await first.type('virtspan simulator> ', 'exit\r');
    expect((await first.ended).code).toBe(0);
    const file = join(cwd, 'home/.local/state/virtspan/history');
    const kept = await readFile(file, 'utf8');
    expect(kept).toContain('destroyVirtualMachine id=old-test');
    expect(kept).not.toContain('hunter22');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const second = await person(cwd);
    await second.type('virtspan simulator> ', '\u001b[A\u001b[A');
    await second.type('old-test', '\u0003');
    await second.type('virtspan simulator> ', '\u0004');
    expect((await second.ended).code).toBe(0);
  });

  it('may say no, and nothing happens', async () => {
    const { type, ended, screen } = await person(await folder());
    await type('virtspan simulator> ', 'destroyVirtualMachine id=web-1\r');
    await type('Go ahead?', '\r');
    await type('virtspan simulator> ', 'listVirtualMachines name=web-1 --fields state\r');
    await type('Running', '\u0004');
    await ended;
    expect(stripVTControlCharacters(screen())).toContain('Nothing was sent');
  });

  it('sees colours, unless NO_COLOR is set', async () => {
    const run = async (env: Record<string, string>) => {
      const someone = await person(await folder(), env);
      await someone.type('virtspan simulator> ', 'tools cloudstack/zone\r');
      await someone.type('cloudstack_delete_zone', 'exit\r');
      await someone.ended;
      return someone.screen();
    };
    const red = /\u001b\[31mcritical/;
    expect(await run({})).toMatch(red);
    expect(await run({ NO_COLOR: '1' })).not.toMatch(red);
  });
});

describe('a line', () => {
  it.each([
    ['a b  c', ['a', 'b', 'c']],
    ['name="web 1" x', ['name=web 1', 'x']],
    [`name=it's`, ["name=it's"]],
    [`'tags:=[{"key":"a b"}]'`, ['tags:=[{"key":"a b"}]']],
    ['details:={"a": "b } c"} next=1', ['details:={"a": "b } c"}', 'next=1']],
    ['a\\ b', ['a b']],
    ['name="say \\"x\\""', ['name=say "x"']],
  ])('is words as people mean them: %s', (line, words) => {
    expect(textsIn(line)).toEqual(words);
  });

  it.each(['web 1', '', 'a"b', '"', "it's", '[x', 'back\\slash', 'plain'])('can hold any text: %j', (text) => {
    expect(textsIn(`name=${asWord(text)}`)).toEqual([`name=${text}`]);
  });
});
