// Reading calls for the facts of an API: through the same pipeline as every other call.

import type { Application, OpenEngine } from '../application/application.ts';
import { ToolError } from '../contract/errors.ts';
import type { Reading } from '../contract/pull.ts';
import type { Json, JsonObject } from '../contract/tool.ts';
import { UsageError } from './usage.ts';
import type { World } from './world.ts';

/** The way to one provider. Throws UsageError when it is not configured, PROFILE_UNKNOWN for an unknown profile. */
export async function readingOf(
  application: Application,
  world: World,
  id: string,
  asked: string | undefined,
): Promise<Reading> {
  const engine = await application.engine();
  const provider = engine.providers.find((one) => one.id === id);
  if (provider === undefined)
    throw new UsageError(`No ${id} is configured, so there is nothing to pull from. Try doctor.`);
  const profiles = provider.profiles();
  const only = profiles.length === 1 ? profiles[0] : undefined;
  const chosen = asked ?? (profiles.find(({ isDefault }) => isDefault) ?? only)?.name;
  const profile = profiles.find(({ name }) => name === chosen)?.name;
  if (profile === undefined) {
    const wrong = chosen === undefined ? `${id} has several profiles` : `${id} has no profile "${chosen}"`;
    const names = profiles.map(({ name }) => name).join(', ');
    throw new ToolError('PROFILE_UNKNOWN', `${wrong}; name one with --profile: ${names}. Nothing was sent.`);
  }
  const stop = new AbortController();
  world.onStop(() => stop.abort());
  const { signal } = stop;
  return {
    provider,
    profile,
    signal,
    read: (tool, args) => read(engine, world, { tool, args, profile, signal }),
  };
}

interface Call {
  readonly tool: string;
  readonly args: JsonObject;
  readonly profile: string;
  readonly signal: AbortSignal;
}

async function read({ execute }: OpenEngine, world: World, { profile, ...call }: Call): Promise<Json> {
  const answer = await execute({
    ...call,
    id: world.randomId(),
    controls: { profile },
    entry: 'cli',
    principal: 'local',
    report: () => undefined,
  });
  return answer.data;
}
