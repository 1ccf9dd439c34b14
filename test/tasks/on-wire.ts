// Plays tasks against simulators behind addresses, and keeps everything that was said on the wire and to people.
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApplication } from '../../src/application/application.ts';
import { registryOf } from '../../src/application/clouds.ts';
import { metaToolsOf } from '../../src/application/meta-tools.ts';
import { simulatorSources } from '../../src/application/simulator-sources.ts';
import { systemClock } from '../../src/contract/clock.ts';
import type { Handle } from '../../src/contract/cloud.ts';
import { asToolError } from '../../src/contract/errors.ts';
import { errorResult } from '../../src/runtime/server/results.ts';
import { listen } from '../../src/runtime/wire/listen.ts';
import { beside } from '../application/beside.ts';
import { builtIn } from '../application/built-in.ts';
import type { Task } from './task.ts';

/** A text, and the call that it belongs to. */
export interface Said {
  readonly where: string;
  readonly text: string;
}

export interface Heard {
  /** Text and structure of every answer. */
  readonly answers: readonly Said[];
  /** Everything that a person was shown. */
  readonly questions: readonly Said[];
  /** Everything that the clouds sent, in lower case. */
  readonly sent: string;
  /** Everything that the tasks gave, in lower case. */
  readonly given: string;
  close(): void;
}

/** How long a job of the simulated clouds takes, in milliseconds. */
const JOB_MS = 60;

export async function playOnWire(tasks: readonly Task[]): Promise<Heard> {
  const home = mkdtempSync(join(tmpdir(), 'virtspan-wire-'));
  const sent: string[] = [];
  const servers: { close(): Promise<void> }[] = [];
  let env: Record<string, string> = {};
  for (const [id, load] of Object.entries(builtIn)) {
    const { simulation } = await load();
    const registry = (ids: readonly string[]) => registryOf(builtIn, ids);
    const sources = { clock: systemClock, random: Math.random, registryOf: registry };
    const handle = await simulation!.handle({ ...simulatorSources(id, sources), jobMs: JOB_MS });
    const server = await listen(overheard(handle, sent), 0);
    servers.push(server);
    env = { ...env, ...(await simulation!.login(server.url)) };
  }
  const world = {
    ...{ env, home, host: 'here', cwd: home, user: process.getuid?.() },
    ...{ clock: systemClock, random: Math.random, randomId: randomUUID, randomBytes },
    clouds: builtIn,
    beside,
  };
  const application = await createApplication({ auditDir: join(home, 'log') }, world, (thrown) => {
    throw thrown;
  });
  const [answers, questions]: [Said[], Said[]] = [[], []];
  try {
    const tools = await metaToolsOf(application, world, 300_000);
    for (const { what, steps } of tasks) {
      for (const { tool, args } of steps) {
        const where = `${what}: ${tool} ${JSON.stringify(args)}`;
        const person = {
          ask: async (...asked: readonly unknown[]) => {
            questions.push({ where, text: JSON.stringify(asked) });
            return 'agreed' as const;
          },
        };
        const context = {
          principal: 'local',
          signal: new AbortController().signal,
          report: () => {},
          entry: 'mcp' as const,
          person,
        };
        const answer = await tools.call(tool, args, context).catch((thrown: unknown) => ({
          text: JSON.stringify(errorResult(asToolError(thrown))),
          structured: {},
        }));
        // What tools are called and described as is no value of a cloud.
        if (tool !== 'find_tools' && tool !== 'describe_tools')
          answers.push({ where, text: `${answer.text}\n${JSON.stringify(answer.structured)}` });
      }
    }
  } finally {
    await application.close();
    for (const server of servers) await server.close();
  }
  const given = JSON.stringify(tasks.map(({ steps }) => steps.map(({ args }) => args))).toLowerCase();
  const close = (): void => rmSync(home, { recursive: true, force: true });
  return { answers, questions, sent: sent.join('\n').toLowerCase(), given, close };
}

/** A simulator of which every answer is kept as text. */
const overheard =
  (handle: Handle, sent: string[]): Handle =>
  async (request) => {
    const response = await handle(request);
    if (response.body === null) return response;
    const [kept, passed] = response.body.tee();
    const read = async (): Promise<void> => {
      const decoder = new TextDecoder();
      const reader = kept.getReader();
      for (let piece = await reader.read(); !piece.done; piece = await reader.read())
        sent.push(decoder.decode(piece.value, { stream: true }));
    };
    // A watch that its client leaves ends here as well.
    read().catch(() => {});
    return new Response(passed, { status: response.status, headers: response.headers });
  };
