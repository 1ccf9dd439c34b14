// Running a program inside a guest whose Guest Additions are up, from logon to exit code.

import { ToolError } from '../../../../contract/errors.ts';
import type { Reply } from '../../../../contract/invocation.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { cleanLine } from '../../../../security/hygiene.ts';
import { findMachine } from '../objects/find.ts';
import { withConsole } from '../session/locks.ts';
import { type Args, textOf } from '../session/scope.ts';
import type { Work } from '../session/work.ts';
import { isResult } from '../soap/exchange.ts';
import { plainText } from '../soap/values.ts';

const mostOutput = 256 * 1024;
const stepMs = 2_000;
const timeout = 0x80bb0010;

/** Starts a program in the guest, collects what it prints and waits for its end. */
export async function runGuestCommand(work: Work, args: JsonObject): Promise<Reply> {
  const { scope } = work;
  const machine = await findMachine(work, String(args.machine));
  return withConsole(work, machine, async (console) => {
    const guest = await scope.text('IConsole_getGuest', console);
    const session = textOf(
      await scope.act('IGuest_createSession', guest, [
        ['user', plainText(args.user ?? '', 'user')],
        ['password', plainText(args.password ?? '', 'password')],
        ['domain', plainText(args.domain ?? '', 'domain')],
        ['sessionName', 'virtspan'],
      ]),
    );
    try {
      await loggedOn(work, session);
      return { data: await run(work, session, args) };
    } finally {
      await scope.send('IGuestSession_close', [['_this', session]], {}).catch(() => undefined);
    }
  });
}

async function loggedOn({ scope }: Work, session: string): Promise<void> {
  const end = await scope.text('IGuestSession_waitForArray', session, [
    ['waitFor', 'Start'],
    ['timeoutMS', '30000'],
  ]);
  if (end === 'Start') return;
  const state = await scope.text('IGuestSession_getStatus', session);
  throw new ToolError(
    'API_REFUSED',
    `The guest did not open a session (${end}, ${state}): user name or password may be wrong, or its Guest Additions are not up.`,
    { fate: 'failed' },
  );
}

async function run(work: Work, session: string, args: JsonObject): Promise<JsonObject> {
  const { scope, desk, report } = work;
  const texts = (name: string): Args =>
    (Array.isArray(args[name]) ? (args[name] as readonly string[]) : []).map(
      (text) => [name, plainText(text, name)] as const,
    );
  const executable = plainText(args.executable ?? '', 'executable');
  const limitMs = Number(args.timeout ?? 60) * 1000;
  const process = textOf(
    await scope.act('IGuestSession_processCreate', session, [
      ['executable', executable],
      ['arguments', executable],
      ...texts('arguments'),
      ['cwd', plainText(args.cwd ?? '', 'cwd')],
      ...(Array.isArray(args.environment)
        ? (args.environment as readonly string[]).map(
            (text) => ['environmentChanges', plainText(text, 'environment')] as const,
          )
        : []),
      ['flags', 'WaitForStdOut'],
      ['flags', 'WaitForStdErr'],
      ['timeoutMS', String(limitMs)],
    ]),
  );
  const startedAt = desk.clock.elapsed();
  const output = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  for (;;) {
    const end = await scope.text('IProcess_waitForArray', process, [
      ...['Terminate', 'StdOut', 'StdErr'].map((flag) => ['waitFor', flag] as const),
      ['timeoutMS', String(stepMs)],
    ]);
    await drain(work, process, '1', output.stdout);
    await drain(work, process, '2', output.stderr);
    const status = await scope.text('IProcess_getStatus', process);
    const elapsedMs = desk.clock.elapsed() - startedAt;
    if (status === 'Error') {
      throw new ToolError(
        'API_REFUSED',
        `The guest could not start "${cleanLine(executable, 120)}": it is not there, or this user may not run it.`,
        { fate: 'failed' },
      );
    }
    if (!/^(Undefined|Starting|Started|Paused)$/.test(status)) {
      const exitCode = Number(await scope.text('IProcess_getExitCode', process));
      return {
        status,
        exitCode,
        stdout: Buffer.concat(output.stdout).toString('utf8'),
        stderr: Buffer.concat(output.stderr).toString('utf8'),
        elapsedMs,
      };
    }
    report({ message: `${executable} is running.`, elapsedMs });
    if (end === 'WaitFlagNotSupported') await desk.clock.sleep(stepMs / 4, scope.signal);
    if (elapsedMs > limitMs + 10_000 || scope.signal.aborted) {
      await scope.send('IProcess_terminate', [['_this', process]], {}).catch(() => undefined);
      throw new ToolError(
        'API_TIMEOUT',
        `${executable} was still running after ${Math.round(elapsedMs / 1000)} s and was ended.`,
        { fate: 'failed' },
      );
    }
  }
}

async function drain({ scope }: Work, process: string, handle: string, into: Buffer[]): Promise<void> {
  while (into.reduce((sum, part) => sum + part.length, 0) < mostOutput) {
    let bytes: Buffer;
    try {
      bytes = Buffer.from(
        await scope.text('IProcess_read', process, [
          ['handle', handle],
          ['toRead', '65536'],
          ['timeoutMS', '200'],
        ]),
        'base64',
      );
    } catch (thrown) {
      if (isResult(thrown, timeout)) return;
      throw thrown;
    }
    if (bytes.length === 0) return;
    into.push(bytes);
  }
}
