// `virtspan policy`: what the operator's policy says about a call, without making it.

import { registryOf, schemasWith } from '../application/clouds.ts';
import { readPolicy } from '../application/safety.ts';
import { simulatorSummary } from '../contract/cloud.ts';
import type { Invocation } from '../contract/invocation.ts';
import type { AnyTool, Json } from '../contract/tool.ts';
import { readSettings } from '../runtime/config/settings.ts';
import { flagsFor, namesOf } from '../runtime/stages/policy-call.ts';
import { weighCall } from '../runtime/stages/weigh.ts';
import { asTaken } from '../security/left-out.ts';
import { argumentsSpokenOf, decide, openPolicy } from '../security/policy.ts';
import { readCallArguments } from './call-arguments.ts';
import { toolNamed } from './tool-named.ts';
import { readArguments, UsageError } from './usage.ts';
import type { Command, ExitCode, World } from './world.ts';
import { widthOf, wrapped } from './wrap.ts';

export const policy: Command = {
  summary: 'Explain what the policy decides about a call: virtspan policy test TOOL NAME=VALUE',
  help: `Usage: virtspan policy test TOOL [NAME=VALUE ...] [options]
       virtspan policy check [FILE]
       virtspan policy schema

test explains the decision about one call: allow, confirm (a person is asked) or deny, and why. Nothing is sent and no
name is looked up, so arguments are taken as they stand. check reads the policy file and lists all that is wrong.
schema prints the JSON Schema of policy files, for editors.

  --policy FILE       the policy file; the one that the server would use when left out
  --config FILE       read this file instead of ~/.config/virtspan/virtspan.yaml
  --profile NAME      the profile that the call goes to; "default" when left out
  --simulate          it goes to the built-in simulators, whose profile is "simulator"
  --principal NAME    who calls; "local" when left out
  --reveal            the call asks for secrets in clear
  --json              the decision as one JSON object

Exit codes of test: 0 allowed or asked about, 1 denied, 2 wrong command line.
`,
  run,
};

const options = {
  policy: { type: 'string' },
  config: { type: 'string' },
  profile: { type: 'string' },
  simulate: { type: 'boolean' },
  principal: { type: 'string' },
  reveal: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

async function run(world: World): Promise<ExitCode> {
  const { values, positionals } = readArguments(world.args, options);
  const [what, tool, ...words] = positionals;
  const isKnown =
    (what === 'test' && tool !== undefined) ||
    (what === 'check' && words.length === 0 && (tool === undefined || values.policy === undefined)) ||
    (what === 'schema' && tool === undefined);
  if (!isKnown) throw new UsageError('policy takes test TOOL, check [FILE] or schema.');
  if (what === 'schema') {
    const { policySchema } = await import('../security/policy-schema.ts');
    world.stdout.write(`${JSON.stringify(policySchema, undefined, 2)}\n`);
    return 0;
  }
  const { policy: named = what === 'check' ? tool : undefined, config } = values;
  const clouds = await world.known(config);
  const registry = await registryOf(clouds, Object.keys(clouds));
  const said = { ...(named !== undefined && { policy: named }), ...(config !== undefined && { config }) };
  const settings = await readSettings({ said, ...world, sectionsOf: schemasWith(world.clouds, world.user) });
  const file = await readPolicy(world, async () => registry, settings.policy);
  if (tool === undefined || what === 'check') {
    world.stdout.write(file === undefined ? 'There is no policy file.\n' : `${file.policy.source} is right.\n`);
    for (const what of file?.unproven ?? []) world.stdout.write(`Unproven: ${what}\n`);
    return 0;
  }
  const { provider, name } = toolNamed(registry, tool);
  const { tool: def } = await registry.load(name);
  const args = await readCallArguments(words, world);
  const reveal = values.reveal === true;
  const { risk, reasons } = weighCall(def, typed(args), { reveal });
  const decision = decide(file?.policy ?? openPolicy, {
    principal: values.principal ?? 'local',
    entry: 'cli' satisfies Invocation['entry'],
    provider,
    profile: values.profile ?? (values.simulate === true ? simulatorSummary.name : 'default'),
    category: def.category,
    tool: def.name,
    operations: namesOf(def),
    effect: def.effect,
    risk,
    reversible: def.reversible,
    flags: flagsFor(def, risk, reveal),
    reveal,
    args: asTaken(def.params, typed(args)),
    targets: [],
  });
  if (values.json === true)
    world.stdout.write(
      `${JSON.stringify({ tool: def.name, effect: def.effect, risk, raisedBecause: reasons, ...decision })}\n`,
    );
  else {
    const raised = reasons.length === 0 ? '' : `, since ${reasons.join('; ')}`;
    world.stdout.write(`${decision.verdict}: ${def.name} (effect ${def.effect}, risk ${risk}${raised})\n`);
    const width = widthOf(world.stdout);
    for (const { verdict, at, why } of decision.reasons)
      world.stdout.write(`${wrapped(`  ${verdict.padEnd(8)} ${at}: ${why}`, width)}\n`);
    const spoken = argumentsSpokenOf(file?.policy ?? openPolicy);
    const things = Object.keys(args).filter((name) => spoken.includes(name.toLowerCase()) && refersTo(def, name));
    if (things.length > 0)
      world.stdout.write(
        `Taken as written, without a look-up: ${things.join(', ')}; the server compares id and name.\n`,
      );
  }
  return decision.verdict === 'deny' ? 1 : 0;
}

const refersTo = ({ params }: AnyTool, name: string): boolean =>
  (params[name]?.ref ?? params[name]?.of?.ref) !== undefined;

/** Texts of the command line that are flags, as the validator would read them. */
function typed<T extends { readonly [name: string]: Json }>(args: T): T {
  const read = (value: Json): Json => (value === 'true' ? true : value === 'false' ? false : value);
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, read(value)])) as T;
}
