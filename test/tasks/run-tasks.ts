// Plays tasks on the built-in simulators, from the meta-tools down; a person agrees to everything.

import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApplication } from '../../src/application/application.ts';
import { metaToolsOf } from '../../src/application/meta-tools.ts';
import { systemClock } from '../../src/contract/clock.ts';
import { asToolError } from '../../src/contract/errors.ts';
import type { JsonObject } from '../../src/contract/tool.ts';
import { errorResult } from '../../src/runtime/server/results.ts';
import { beside } from '../application/beside.ts';
import { builtIn } from '../application/built-in.ts';
import type { Step, Task } from './task.ts';

/** What a client gets of one call. */
export interface Seen {
  readonly step: Step;
  readonly text: string;
  readonly structured: JsonObject;
  /** What the answer had to hold and lacks, in which of its forms. */
  readonly lacks: readonly string[];
}

export interface Played {
  readonly task: Task;
  readonly calls: readonly Seen[];
}

/** The tasks one after the other on one cloud, so that later ones see what earlier ones did. */
export async function playTasks(tasks: readonly Task[]): Promise<readonly Played[]> {
  const home = mkdtempSync(join(tmpdir(), 'virtspan-tasks-'));
  const world = {
    ...{ env: {}, home, host: 'here', cwd: home, user: process.getuid?.() },
    ...{ clock: systemClock, random: Math.random, randomId: randomUUID, randomBytes },
    clouds: builtIn,
    beside,
  };
  const application = await createApplication({ simulate: true, auditDir: join(home, 'log') }, world, (thrown) => {
    throw thrown;
  });
  try {
    const tools = await metaToolsOf(application, world, 300_000);
    const played: Played[] = [];
    for (const task of tasks) {
      const calls: Seen[] = [];
      for (const step of task.steps) calls.push(await play(tools, step));
      played.push({ task, calls });
    }
    return played;
  } finally {
    await application.close();
    rmSync(home, { recursive: true, force: true });
  }
}

async function play(tools: Awaited<ReturnType<typeof metaToolsOf>>, step: Step): Promise<Seen> {
  const context = {
    ...{ principal: 'local', signal: new AbortController().signal, report: () => {}, entry: 'mcp' as const },
    person: { ask: async () => 'agreed' as const },
  };
  const { text, structured } = await tools.call(step.tool, step.args, context).catch((thrown: unknown) => {
    const { content, structuredContent } = errorResult(asToolError(thrown));
    const [part] = content;
    return { text: part?.type === 'text' ? part.text : '', structured: structuredContent as JsonObject };
  });
  const json = JSON.stringify(structured);
  const lacks = [
    ...(Object.hasOwn(structured, 'error') ? [`an answer: ${text}`] : []),
    ...step.holds.filter((what) => !text.includes(what)).map((what) => `${what} in the text`),
    ...step.holds.filter((what) => !json.includes(what)).map((what) => `${what} in the structure`),
  ];
  return { step, text, structured, lacks };
}
