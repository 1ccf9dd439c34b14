// Why a machine does not run, or not well: every check on the same facts, the most likely cause first.

import type { Reply } from '../../../../contract/invocation.ts';
import { readText } from '../../../../contract/read-path.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import type { Asking, Connection } from '../connection.ts';
import { missingParts, notMeantToRun, refusedByCluster, waitsForRestart } from './check-definition.ts';
import { placement } from './check-placement.ts';
import { containers, guest, migrations } from './check-running.ts';
import { claims, dataVolumes } from './check-storage.ts';
import { eventLine, type Facts, factsAbout } from './facts.ts';
import { type Check, callText, type Finding, type Likelihood } from './finding.ts';

/** In the order in which things have to be there; what comes first explains what comes after. */
const checks: readonly Check[] = [
  notMeantToRun,
  missingParts,
  dataVolumes,
  claims,
  placement,
  containers,
  guest,
  migrations,
  refusedByCluster,
  waitsForRestart,
];

const order: readonly Likelihood[] = ['certain', 'likely', 'possible'];

/** Causes with what shows them and what would help; an empty list for a machine that runs well. */
export async function diagnose(machine: JsonObject, connection: Connection, asking: Asking): Promise<Reply> {
  const facts = await factsAbout(machine, connection, asking);
  const found = checks.flatMap((check) => check(facts));
  const rank = ({ likelihood }: Finding): number => order.indexOf(likelihood);
  const explained = found.length > 0 || isWell(facts) ? found : [unexplained(facts)];
  const causes = [...explained].sort((a, b) => rank(a) - rank(b));
  const status = readText(machine, 'status.printableStatus');
  const is = status === undefined ? 'has no status yet' : `is ${status}`;
  const well = causes.length === 0 ? ['Nothing is wrong that can be seen from outside the guest.'] : [];
  const unseen =
    facts.closed.length === 0 ? [] : [`Not to be read with these permissions: ${facts.closed.join(', ')}.`];
  return {
    data: causes.map((cause) => ({ ...cause })),
    list: { total: causes.length },
    notes: [`"${facts.name}" ${is}.`, ...well, ...unseen],
  };
}

const isWell = ({ instance }: Facts): boolean => readText(instance, 'status.conditions[type=Ready].status') === 'True';

function unexplained({ events, machine, namespace, name }: Facts): Finding {
  const warnings = events.filter((event) => readText(event, 'type') === 'Warning').slice(0, 3);
  const status = readText(machine, 'status.printableStatus');
  if (warnings.length > 0) {
    const cause = 'The latest warnings may say what is wrong.';
    return { likelihood: 'possible', cause, evidence: warnings.map(eventLine), help: eventsOf(namespace, name) };
  }
  // A controller sets a status at its first look.
  if (status === undefined) {
    return {
      likelihood: 'likely',
      cause: "Nothing has looked at it yet: KubeVirt's controllers are late, or do not run.",
      evidence: ['no status', 'no warnings'],
      help: callText('list_pods', { labelSelector: 'kubevirt.io=virt-controller' }),
    };
  }
  return {
    likelihood: 'possible',
    cause: 'It is on its way, and nothing seen keeps it from there.',
    evidence: [`status ${status}, no warnings`],
    help: eventsOf(namespace, name),
  };
}

const eventsOf = (namespace: string, name: string): string => callText('list_events', { namespace, name });
