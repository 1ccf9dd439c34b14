// Every generated CloudStack tool, called through the whole pipeline against the simulator.
import { describe, expect, it } from '@jest/globals';
import { adminLogin, secondFactor } from '../../../../src/clouds/cloudstack/simulator/access/credentials.ts';
import { idOf } from '../../../../src/clouds/cloudstack/simulator/engine/ids.ts';
import { ToolError } from '../../../../src/contract/errors.ts';
import type { AnyTool, FieldDef, Json, JsonObject } from '../../../../src/contract/tool.ts';
import { type AttackedCloud, attackedCloud, personWho } from '../../../attack/cloud.ts';
import { foundEverywhere } from './found-everywhere.ts';

/** Seeded things, and values that the simulator looks at, for parameters that several commands share. */
const KNOWN: Readonly<Record<string, Json>> = {
  zoneid: idOf('zone', 'fra1'),
  domainid: idOf('domain', 'ROOT'),
  accountid: idOf('account', 'admin'),
  networkid: idOf('network', 'prod-net'),
  virtualmachineid: idOf('virtualmachine', 'web-1'),
  nicid: idOf('nic', 'web-1'),
  nspid: idOf('networkserviceprovider', 'fra1 VirtualRouter'),
  volumeid: idOf('volume', 'spare-1'),
  templateid: idOf('template', 'debian-12'),
  serviceofferingid: idOf('serviceoffering', 'medium'),
  diskofferingid: idOf('diskoffering', 'disk-20'),
  ostypeid: idOf('ostype', 'Rocky Linux 9'),
  projectid: idOf('project', 'webshop'),
  userid: idOf('user', 'anna'),
  account: 'admin',
  templatefilter: 'all',
  isofilter: 'all',
  codefor2fa: secondFactor,
  protocol: 'tcp',
  startdate: '2026-10-01',
  enddate: '2026-10-02',
  dns1: '192.0.2.53',
  dns2: '192.0.2.53',
  internaldns1: '192.0.2.53',
  internaldns2: '192.0.2.53',
  guestcidraddress: '10.1.1.0/24',
  acltype: 'Account',
  username: adminLogin.username,
  password: adminLogin.password,
};

function valueFor(name: string, field: FieldDef): Json {
  if (Object.hasOwn(KNOWN, name)) return KNOWN[name]!;
  if (name === 'cidrlist') return field.kind === 'list' ? ['10.7.0.0/24'] : '10.7.0.0/24';
  // Names are resolved elsewhere; here every reference is an id already.
  if (field.ref !== undefined && field.kind === 'text') return idOf('any', name);
  switch (field.kind) {
    case 'uuid':
      return idOf('any', name);
    case 'flag':
      return false;
    case 'whole':
    case 'number':
      return 1;
    case 'instant':
      return '2026-10-01';
    case 'list':
      return [field.ref === undefined ? valueFor('', field.of ?? { kind: 'text' }) : idOf('any', name)];
    case 'map':
      return { key: 'value' };
    case 'text':
      return field.oneOf?.[0] ?? (name === 'id' ? idOf('any', name) : 'x');
    default:
      throw new Error(`No value is known for ${name} (${field.kind})`);
  }
}

/** `said`: of the parameters of which one has to be given, the first. */
const argumentsOf = (tool: AnyTool, which: 'required' | 'all', said: string | undefined): JsonObject =>
  Object.fromEntries(
    Object.entries(tool.params)
      .filter(([name, field]) => which === 'all' || field.required === true || name === said)
      .map(([name, field]) => [name, valueFor(name, field)]),
  );

const textsIn = (value: Json): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

/** What a call may end with: it was answered, or CloudStack had a reason to refuse it. */
const PROPER = ['answered', 'API_REFUSED', 'API_AUTH', 'API_LIMIT', 'JOB_FAILED'];

async function outcomeOf(cloud: AttackedCloud, tool: AnyTool, args: JsonObject, reveal: boolean): Promise<string> {
  try {
    const answer = await cloud.execute(tool.name, args, { person: personWho('agreed'), controls: { reveal } });
    const structure: unknown = JSON.parse(JSON.stringify(answer.structured));
    const isWhole = answer.text.trim() !== '' && typeof structure === 'object' && structure !== null;
    return isWhole ? 'answered' : `empty answer: ${JSON.stringify(answer)}`;
  } catch (thrown) {
    if (!(thrown instanceof ToolError)) return `thrown: ${String(thrown)}`;
    return PROPER.includes(thrown.code) ? thrown.code : `${thrown.code}: ${thrown.message}`;
  }
}

describe.each([
  ['what it requires', 'required', 420],
  ['a value for each of its parameters', 'all', 265],
] as const)('every CloudStack tool with %s', (_, which, atLeast) => {
  it('reaches the API under its own name and is answered, or refused by CloudStack itself', async () => {
    const finding = foundEverywhere();
    const cloud = await attackedCloud({ between: finding.between });
    await finding.prepare(cloud.registry);
    const { oneOf = {} } = await cloud.registry.safety('cloudstack');
    let answered = 0;
    const wrong: string[] = [];
    for (const { name } of cloud.registry.entries) {
      const { tool } = await cloud.registry.load(name);
      const before = cloud.simulator.requests.length;
      const args = argumentsOf(tool, which, oneOf[name]?.[0]);
      finding.call(tool.operations[0]!, textsIn(args));
      // A list asked for secrets is looked up in the same list first, which nobody can tell apart here.
      const outcome = await outcomeOf(cloud, tool, args, !finding.finds(tool.operations[0]!));
      if (outcome === 'answered') answered += 1;
      if (!PROPER.includes(outcome)) wrong.push(`${name}: ${outcome}`);
      const sent = cloud.simulator.requests.slice(before).some(({ command }) => command === tool.operations[0]);
      // What reads, or is refused, leaves the cloud as it was; what changes it gets a new one behind it.
      const isAsItWas = tool.effect === 'read' || outcome === 'API_REFUSED';
      if (!isAsItWas || cloud.simulator.requests.length > 500) cloud.simulator.reset();
      if (!sent) wrong.push(`${name}: ${tool.operations[0]} was not sent`);
    }
    expect(wrong).toEqual([]);
    expect(cloud.registry.entries).toHaveLength(912);
    expect(answered).toBeGreaterThan(atLeast);
  }, 300_000);
});
