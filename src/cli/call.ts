// `virtspan call`: one call from the command line, through the same pipeline as every other.
import { asToolError } from '../contract/errors.ts';
import { callOptions, callOptionsHelp, complain, makeCall } from './one-call.ts';
import { cloudOptions, cloudOptionsHelp, readSaid, safetyOptions, safetyOptionsHelp } from './said.ts';
import { terminalPerson } from './terminal-person.ts';
import { readArguments, UsageError } from './usage.ts';
import type { Command, ExitCode, World } from './world.ts';

export const call: Command = {
  summary: 'Call one tool: virtspan call TOOL name=value ...',
  help: `Usage: virtspan call TOOL [NAME=VALUE ...] [options]

Calls one tool and prints what came back. TOOL is a tool's name or the API's own name of an operation. Values are
texts that are read as the parameter wants them; names work where the API wants ids. Dangerous calls ask on the terminal; without one they are refused.

${callOptionsHelp}

${safetyOptionsHelp}
${cloudOptionsHelp}

Exit codes: 0 done, 1 refused or failed, 2 wrong command line, 3 nobody knows whether the API did it, 4 done, and what it
found is not well.
`,
  run,
};

const options = { ...cloudOptions, ...safetyOptions, ...callOptions } as const;

async function run(world: World): Promise<ExitCode> {
  const { values, positionals } = readArguments(world.args, options);
  if (positionals[0] === undefined)
    throw new UsageError('call takes the name of a tool: virtspan call TOOL NAME=VALUE ...');
  const application = await world.application(readSaid(values));
  for (const problem of application.problems) world.stderr.write(`warning: ${problem}\n`);
  try {
    application.checkClouds();
    if (application.cloud === 'built-in')
      world.stderr.write('This is the built-in simulator; nothing real is touched.\n');
    return await makeCall(application, world, positionals, values, terminalPerson(world));
  } catch (thrown) {
    if (thrown instanceof UsageError) throw thrown;
    return complain(asToolError(thrown), values.json === true, world);
  } finally {
    await application.close();
  }
}
