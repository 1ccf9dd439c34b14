// Causes in what the machine says itself: whether it is to run, and what it names that is not there.
import { readPath, readText } from '../../../../contract/read-path.ts';
import type { Facts, Referred } from './facts.ts';
import { type Check, callText, conditionLine, type Finding, warningsOf } from './finding.ts';

/** A machine that is not meant to run has nothing wrong with it. */
export const notMeantToRun: Check = ({ machine, instance, namespace, name }) => {
  const strategy =
    readText(machine, 'spec.runStrategy') ?? (readPath(machine, 'spec.running') === true ? 'Always' : 'Halted');
  if (readText(machine, 'metadata.deletionTimestamp') !== undefined) {
    const finalizers = readPath(machine, 'metadata.finalizers');
    const evidence = [
      `deletionTimestamp ${readText(machine, 'metadata.deletionTimestamp')}`,
      `finalizers ${JSON.stringify(finalizers ?? [])}`,
    ];
    return [
      {
        likelihood: 'certain',
        cause: 'It is being deleted.',
        evidence,
        help: 'Wait for its finalizers; nothing starts it again.',
      },
    ];
  }
  if (instance !== undefined || (strategy !== 'Halted' && strategy !== 'Manual')) return [];
  return [
    {
      likelihood: 'certain',
      cause: 'It is switched off, and nothing asks it to run.',
      evidence: [`run strategy ${strategy}`, `status ${readText(machine, 'status.printableStatus') ?? 'not set'}`],
      help: callText('start_virtual_machine', { namespace, name }),
    },
  ];
};

const missing = (
  what: string,
  referred: readonly (Referred | undefined)[],
  facts: Facts,
  help: (of: string) => string,
): readonly Finding[] =>
  referred.flatMap((one) =>
    one?.look.state === 'absent'
      ? [
          {
            likelihood: 'certain' as const,
            cause: `The ${what} "${one.name}" that it names is not there.`,
            evidence: [
              `${what} "${one.name}" answers 404`,
              ...conditionLine(facts.machine, 'Failure'),
              ...conditionLine(facts.instance, 'Synchronized'),
              ...warningsOf(facts, facts.name),
            ],
            help: help(one.name),
          },
        ]
      : [],
  );

/** Sizes, preferences, secrets, config maps and networks that the machine names. */
export const missingParts: Check = (facts) => {
  const { namespace, name, size, preference, secrets, configMaps, networks } = facts;
  const patch = callText('patch_virtual_machine', { namespace, name });
  return [
    ...missing('instance type', [size], facts, () => `kubevirt_list_vm_cluster_instancetypes, then ${patch}`),
    ...missing(
      'preference',
      [preference],
      facts,
      () => `kubevirt_list_virtual_machine_cluster_preferences, then ${patch}`,
    ),
    ...missing('network attachment', networks, facts, () =>
      callText('list_network_attachment_definitions', { namespace }),
    ),
    ...missing('secret', secrets, facts, () => callText('create_secret', { namespace })),
    ...missing('config map', configMaps, facts, () => callText('create_config_map', { namespace })),
  ];
};

/** What the controller says that it could not make. */
export const refusedByCluster: Check = ({ machine, instance, namespace, name }) => {
  const failed = readText(machine, 'status.conditions[type=Failure].status') === 'True';
  const refused = readText(instance, 'status.conditions[type=Synchronized].status') === 'False';
  if (!failed && !refused) return [];
  return [
    {
      likelihood: 'likely',
      cause: 'The cluster refuses to make what it needs.',
      evidence: [...conditionLine(machine, 'Failure'), ...conditionLine(instance, 'Synchronized')],
      help: callText('list_events', { namespace, name, type: 'Warning' }),
    },
  ];
};

/** Changes that only a restart brings into effect. */
export const waitsForRestart: Check = ({ machine, namespace, name }) =>
  readText(machine, 'status.conditions[type=RestartRequired].status') === 'True'
    ? [
        {
          likelihood: 'possible',
          cause: 'It was changed, and what was changed takes effect with the next restart only.',
          evidence: conditionLine(machine, 'RestartRequired'),
          help: callText('restart_virtual_machine', { namespace, name }),
        },
      ]
    : [];
