// A list over several profiles in one call: every profile is a call of its own, and its rows say whose they are.

import { createHash } from 'node:crypto';
import { asToolError, ToolError } from '../contract/errors.ts';
import type { Answer, Invocation, Provider } from '../contract/invocation.ts';
import type { AnyHandler } from '../contract/tool.ts';
import { cleanLine } from '../security/hygiene.ts';
import { type Part, togetherOf } from './format/together.ts';
import { isTheirs } from './stages/choose-profile.ts';
import type { Registry } from './tools/registry.ts';

export interface SeveralParts {
  readonly registry: Registry;
  /** By provider id. */
  readonly providers: ReadonlyMap<string, Provider>;
  readonly profilesOf?: (principal: string) => readonly string[] | undefined;
}

type Execute = (invocation: Invocation) => Promise<Answer>;

/** So many profiles are asked at once. */
const atOnce = 8;

/**
 * `profile: all`, or several names between commas, for tools that list: each profile goes through the whole pipeline, by
 * itself, with its own line in the audit log. One that fails is a note; when all fail, the first error is thrown. Throws
 * PARAM_VALUE for tools that are no list, and PROFILE_UNKNOWN for a name that is none.
 */
export const overProfiles =
  (parts: SeveralParts, execute: Execute): Execute =>
  async (invocation) => {
    const { profile = '' } = invocation.controls;
    if (invocation.entry === 'resolve' || (profile !== 'all' && !profile.includes(','))) return execute(invocation);
    const asked = await askedOf(parts, invocation, profile);
    if (asked === undefined) return execute(invocation);
    const { names, handler } = asked;
    refuseOthers(invocation, handler);
    const settled = await eachOf(names, (name) => execute(inProfile(invocation, name)));
    const failed = settled.filter((one): one is Failed => 'error' in one);
    const [first] = failed;
    if (first !== undefined && failed.length === settled.length) throw first.error;
    const answered = settled.filter((one): one is Part => 'answer' in one);
    const away = failed.map(({ profile, error }) => `Profile ${profile} is missing: ${cleanLine(error.message, 300)}`);
    return togetherOf(answered, away, handler.format.noun, invocation);
  };

interface Failed {
  readonly profile: string;
  readonly error: ToolError;
}
type Settled = Part | Failed;

/** Undefined where the text is the very name of a profile, or the tool is unknown: the pipeline says so. */
async function askedOf(
  { registry, providers, profilesOf }: SeveralParts,
  { tool, principal }: Invocation,
  profile: string,
): Promise<{ readonly names: readonly string[]; readonly handler: AnyHandler } | undefined> {
  const listing = registry.entries.find(({ name, formerly }) => name === tool || formerly === tool);
  const provider = listing === undefined ? undefined : providers.get(listing.provider);
  if (listing === undefined || provider === undefined) return undefined;
  const own = profilesOf?.(principal);
  const known = provider.profiles().flatMap((one) => (isTheirs(one, own) ? [one.name] : []));
  if (known.includes(profile) || known.length === 0) return undefined;
  const said = profile.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
  const names = profile === 'all' ? known : [...new Set(said)];
  return { names, handler: await registry.load(listing.name) };
}

function refuseOthers({ tool, controls }: Invocation, { tool: { effect, result } }: AnyHandler): void {
  const hint = 'Call it once for each profile.';
  if (effect !== 'read' || result.kind !== 'list') {
    const message = `${tool} takes one profile: only lists are read from several. Nothing was sent.`;
    throw new ToolError('PARAM_VALUE', message, { hint });
  }
  if (controls.reveal === true) {
    throw new ToolError('PARAM_VALUE', 'Secrets are shown of one profile at a time. Nothing was sent.', { hint });
  }
}

async function eachOf(names: readonly string[], ask: (name: string) => Promise<Answer>): Promise<readonly Settled[]> {
  const settled: Settled[] = [];
  const rest = names.entries();
  const work = async (): Promise<void> => {
    for (const [at, profile] of rest) {
      settled[at] = await ask(profile).then(
        (answer) => ({ profile, answer }),
        (error: unknown) => ({ profile, error: asToolError(error) }),
      );
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, names.length) }, work));
  return settled;
}

const inProfile = (invocation: Invocation, profile: string): Invocation => ({
  ...invocation,
  id: partId(invocation.id, profile),
  controls: { ...invocation.controls, profile },
});

/** An id of its own for each call, in the form of a UUID (version 8: our own). */
function partId(id: string, profile: string): string {
  const hex = createHash('sha256').update(`${id} ${profile}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
