// One cloud as an agent meets it: the program put together in this process, its tools of search mode, and a person who is asked.
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApplication } from '../../src/application/application.ts';
import { metaToolsOf } from '../../src/application/meta-tools.ts';
import { systemClock } from '../../src/contract/clock.ts';
import { asToolError } from '../../src/contract/errors.ts';
import type { Person } from '../../src/contract/person.ts';
import type { JsonObject } from '../../src/contract/tool.ts';
import { errorResult } from '../../src/runtime/server/results.ts';
import { beside } from '../application/beside.ts';
import { builtIn } from '../application/built-in.ts';

// Loaded here once: the test runner does not take the same modules being asked for from two places at the same time.
import '../../src/runtime/wire/http.ts';
import '../../src/runtime/wire/network.ts';
import '../../src/runtime/wire/proxy.ts';
import '../../src/clouds/kubevirt/provider/stream.ts';

/** How the person answers: everything is agreed to, everything is declined, or there is nobody. */
export type Temper = 'yes' | 'no' | 'nobody';

/** What came of one call. */
export interface Called {
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks wherever it wants
  readonly structured: any;
  /** Absent on success. */
  readonly error?: { readonly code: string; readonly fate: string; readonly message: string; readonly hint?: string };
  /** What the person was asked, each in full. */
  readonly questions: readonly string[];
}

export interface CloudWorld {
  find(query: string): Promise<Called>;
  script(code: string): Promise<Called>;
  /** Calls any tool through the meta-tool that its effect asks for. */
  call(tool: string, args?: JsonObject, temper?: Temper): Promise<Called>;
  /** As `call`, and throws unless it succeeded. */
  done(tool: string, args?: JsonObject): Promise<Called>;
  /** The rows of a list, or the one record. */
  rows(tool: string, args?: JsonObject): Promise<readonly JsonObject[]>;
  close(): Promise<void>;
}

/** Opens the cloud that these variables point at, and no other: its state, its log and its home are new. */
export async function openWorld(env: Readonly<Record<string, string | undefined>>): Promise<CloudWorld> {
  const home = mkdtempSync(join(tmpdir(), 'virtspan-real-'));
  const world = {
    ...{ env, home, host: 'here', cwd: home, user: process.getuid?.() },
    ...{ clock: systemClock, random: Math.random, randomId: randomUUID, randomBytes },
    clouds: builtIn,
    beside,
  };
  const application = await createApplication({ auditDir: join(home, 'log') }, world, (thrown) => {
    throw thrown;
  });
  if (application.cloud !== 'real') throw new Error(`No server was found: ${application.problems.join(' ')}`);
  application.checkClouds();
  const tools = await metaToolsOf(application, world, 600_000);
  const { registry } = await application.engine();

  async function run(name: string, args: JsonObject, temper: Temper): Promise<Called> {
    const questions: string[] = [];
    const person: Person = {
      async ask({ title, lines }) {
        questions.push([title, ...lines].join('\n'));
        return temper === 'yes' ? 'agreed' : 'declined';
      },
    };
    const context = {
      ...{ principal: 'local', signal: new AbortController().signal, report: () => {}, entry: 'mcp' as const },
      ...(temper !== 'nobody' && { person }),
    };
    try {
      const { text, structured } = await tools.call(name, args, context);
      return { text, structured, questions };
    } catch (thrown) {
      const { content, structuredContent } = errorResult(asToolError(thrown));
      const [part] = content;
      const structured = structuredContent as JsonObject & { readonly error: NonNullable<Called['error']> };
      return { text: part?.type === 'text' ? part.text : '', structured, error: structured.error, questions };
    }
  }

  const call: CloudWorld['call'] = async (tool, args = {}, temper = 'yes') => {
    const effect = registry.entries.find(({ name }) => name === tool)?.effect;
    const caller = effect === 'read' ? 'call_read' : effect === 'write' ? 'call_write' : 'call_destructive';
    const called = await run(caller, { tool, arguments: args }, temper);
    // Privileges are given by call_destructive alone, which the refusal says.
    const elsewhere = called.error?.code === 'MODE_REFUSES' && called.error.hint?.includes('call_destructive');
    return elsewhere ? run('call_destructive', { tool, arguments: args }, temper) : called;
  };
  const done: CloudWorld['done'] = async (tool, args) => {
    const called = await call(tool, args);
    if (called.error !== undefined) throw new Error(`${tool} ${JSON.stringify(args)}: ${called.text}`);
    return called;
  };
  return {
    find: (query) => run('find_tools', { query }, 'nobody'),
    script: (code) => run('run_script', { code }, 'nobody'),
    call,
    done,
    async rows(tool, args) {
      const { structured } = await done(tool, { ...args, format: 'json' });
      return (structured.items ?? [structured.record ?? structured]) as readonly JsonObject[];
    },
    async close() {
      await application.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
