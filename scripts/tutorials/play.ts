// Plays a tutorial: every command really runs, in a shell of its own, on the built program and its simulators.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { shownPort, steadier } from './steady.ts';
import type { Scene, Tutorial } from './tutorial.ts';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const asTerminal = new URL('./as-terminal.mjs', import.meta.url).href;

/** A folder as home, where "virtspan" is the built program. */
async function newHome(): Promise<{ readonly home: string; readonly env: NodeJS.ProcessEnv }> {
  const home = await mkdtemp(join(tmpdir(), 'virtspan-tutorial-'));
  const bin = join(home, '.bin');
  await mkdir(bin);
  const command = join(bin, 'virtspan');
  await writeFile(command, `#!/bin/sh\nexec "${process.execPath}" --import "${asTerminal}" "${main}" "$@"\n`);
  await chmod(command, 0o755);
  const env = {
    HOME: home,
    PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
    TERM: 'xterm-256color',
    LANG: 'C.UTF-8',
  };
  return { home, env };
}

interface Played {
  readonly child: ChildProcess;
  /** What it has shown so far. */
  shown(): string;
  /** Resolves with the exit code. */
  readonly ended: Promise<number | null>;
  /** Resolves once all of that is shown; throws when it ends before. */
  showing(texts: readonly string[]): Promise<void>;
}

function play(types: string, answers: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Played {
  // One pipe for both outputs keeps their order, as a terminal does.
  const child = spawn('/bin/sh', ['-c', `exec 2>&1; ${types}`], {
    cwd,
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  });
  const left = [...answers];
  let shown = '';
  let hear = (): void => {};
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    shown += chunk;
    if (left.length > 0 && /(?:\[y\/N\]|to go ahead:) $/.test(stripVTControlCharacters(shown))) {
      const answer = `${left.shift()}\n`;
      // A terminal shows what is typed.
      shown += answer;
      child.stdin.write(answer);
      if (left.length === 0) child.stdin.end();
    }
    hear();
  });
  // A question without an answer is answered by the end of the input.
  if (left.length === 0) child.stdin.end();
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const showing = (texts: readonly string[]): Promise<void> =>
    new Promise((resolve, reject) => {
      hear = () => {
        if (texts.every((text) => stripVTControlCharacters(shown).includes(text))) resolve();
      };
      hear();
      void ended.then(() => reject(new Error(`"${types}" ended too early:\n${shown}`)));
    });
  return { child, shown: () => shown, ended, showing };
}

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** The variables that a command tells the reader to set. */
const exported = (shown: string): NodeJS.ProcessEnv =>
  Object.fromEntries([...shown.matchAll(/^export (\w+)='([^']*)'$/gm)].map(([, name, value]) => [name!, value!]));

/** Throws when a command does not show what its words say, or ends otherwise; nothing keeps running. */
export async function playTutorial({ title, steps }: Tutorial): Promise<readonly Scene[]> {
  const { home, env } = await newHome();
  const port = await freePort();
  const steady = steadier(home, port);
  const scenes: Scene[] = [];
  const staying: Played[] = [];
  let variables = env;
  try {
    for (const step of steps) {
      const typed = step.types.replaceAll(String(shownPort), String(port));
      const played = play(typed, step.answers ?? [], home, variables);
      if (step.ends === 'stays') {
        staying.push(played);
        await played.showing(step.shows);
      } else {
        const code = await played.ended;
        const text = stripVTControlCharacters(played.shown());
        const missing = step.shows.filter((part) => !text.includes(part));
        if (code !== (step.ends ?? 0) || missing.length > 0)
          throw new Error(`${title}: "${step.types}" ended with ${code}, without ${JSON.stringify(missing)}:\n${text}`);
      }
      variables = { ...variables, ...exported(played.shown()) };
      scenes.push({ step, shown: steady(played.shown()) });
    }
  } finally {
    // The shell and what it started, which are a group of their own.
    for (const { child } of staying) process.kill(-child.pid!, 'SIGTERM');
    await Promise.all(staying.map(({ ended }) => ended));
    await rm(home, { recursive: true, force: true });
  }
  return scenes;
}
