// The questions of `virtspan init` on a terminal: what was found, whether it works, which client, what it may do.
import { dirname } from 'node:path';
import { simulatorSummary } from '../../contract/cloud.ts';
import { probeAll } from '../doctor.ts';
import { answerOn, isYes } from '../terminal-person.ts';
import type { World } from '../world.ts';
import type { McpClient } from './client.ts';
import { clients } from './clients.ts';
import type { Place } from './place.ts';

export interface Answers {
  readonly client: McpClient;
  readonly serverArgs: readonly string[];
}

/** Undefined when the person leaves (Ctrl-D). Throws CONFIG_INVALID for a configuration that cannot be read. */
export async function askAll(world: World, place: Place): Promise<Answers | undefined> {
  await sayFound(world);
  const client = await askClient(world, place);
  if (client === undefined) return undefined;
  const mode = await ask(world, 'Offer a few tools that find the others, or all of them? few/all [few]: ', [
    'few',
    'all',
  ]);
  if (mode === undefined) return undefined;
  const reading = await ask(world, 'May it change anything, or only read? change/read [change]: ', ['change', 'read']);
  if (reading === undefined) return undefined;
  return {
    client,
    serverArgs: [...(mode === 'all' ? ['--mode', 'all'] : []), ...(reading === 'read' ? ['--read-only'] : [])],
  };
}

async function sayFound(world: World): Promise<void> {
  const { stderr } = world;
  const application = await world.application({});
  try {
    for (const problem of application.problems) stderr.write(`! ${problem}\n`);
    for (const remark of await application.remarks()) stderr.write(`- ${remark}\n`);
    if (application.cloud === 'built-in') {
      stderr.write('No cloud was found: virtspan would work on built-in simulators, and say so.\n');
      return;
    }
    for (const [provider, profiles] of Object.entries(application.profiles)) {
      // What puts the clouds together was not found.
      for (const { name, target, from } of profiles.filter((profile) => profile.from !== simulatorSummary.from))
        stderr.write(`Found ${provider} ${name}: ${target}, from ${from}\n`);
    }
    const answer = await answerOn(world, 'Test the connections? [Y/n] ');
    if (answer === undefined || (answer.trim() !== '' && !isYes(answer))) return;
    for (const { works, provider, profile, says } of await probeAll(application, 20_000)) {
      stderr.write(`${works === 'yes' ? 'ok  ' : 'FAIL'} ${provider} ${profile}: ${says}\n`);
    }
  } finally {
    await application.close();
  }
}

/** Clients whose folder is there come first. */
async function askClient(world: World, place: Place): Promise<McpClient | undefined> {
  const isHere = ({ file }: McpClient): boolean => file !== undefined && place.exists(dirname(file(place)));
  const ordered = [...clients.filter(isHere), ...clients.filter((client) => !isHere(client))];
  world.stderr.write('\nWhich client?\n');
  for (const [index, client] of ordered.entries()) {
    const seen = isHere(client) ? ' (its folder is here)' : '';
    world.stderr.write(`  ${String(index + 1).padStart(2)}  ${client.title}${seen}\n`);
  }
  for (;;) {
    const answer = (await answerOn(world, `Number or name [1]: `))?.trim();
    if (answer === undefined) return undefined;
    const found = ordered[Number(answer === '' ? 1 : answer) - 1] ?? ordered.find(({ id }) => id === answer);
    if (found !== undefined) return found;
    world.stderr.write(`There is none called "${answer}".\n`);
  }
}

/** The first choice when nothing is typed; the first letters of a choice do. */
async function ask<T extends string>(world: World, prompt: string, choices: readonly T[]): Promise<T | undefined> {
  for (;;) {
    const answer = (await answerOn(world, prompt))?.trim().toLowerCase();
    if (answer === undefined) return undefined;
    const found = choices.find((choice) => choice.startsWith(answer));
    if (found !== undefined) return found;
    world.stderr.write(`Type ${choices.join(' or ')}.\n`);
  }
}
