// What a cluster tells of use: one sample of its metrics API. It keeps none.
import { asToolError } from '../../../contract/errors.ts';
import { readText } from '../../../contract/read-path.ts';
import type { Read } from '../../../contract/survey.ts';
import { objectsAt, present } from '../../../contract/survey-values.ts';
import type { JsonObject } from '../../../contract/tool.ts';
import type { ReadUse, Use, UseReport } from '../../../contract/use.ts';
import { amountOr } from '../survey/machines.ts';
import { idOf, nameOf, namespaceOf, objectAt } from '../survey/place.ts';

const kept =
  'A cluster keeps no use: this is one sample of its metrics API. What was before is in a Prometheus, where there is one.';

export const use: ReadUse = async ({ by }, read): Promise<UseReport> => {
  if (by === 'disk') return { uses: [], kept: ['KubeVirt tells no use of single disks through its API.'] };
  try {
    if (by === 'host') {
      const nodes = await read('kubevirt_list_node_metrics');
      return {
        kept: [kept],
        uses: nodes.flatMap((row) => usesOf({ name: nameOf(row) }, [row], [objectAt(row, 'usage')])),
      };
    }
    const machines = await measured(read);
    return { kept: [kept], uses: by === 'machine' ? machines.flatMap(ofMachine) : byNamespace(machines) };
  } catch (thrown) {
    const { message } = asToolError(thrown);
    return { uses: [], kept: [`The cluster told no use; that needs a metrics server. ${message}`] };
  }
};

interface Measured {
  readonly name: string;
  readonly namespace: string;
  readonly pod: JsonObject;
}

/** The pods that machines run in, by the machine that the cluster's label names. */
async function measured(read: Read): Promise<readonly Measured[]> {
  const [metrics, pods] = await Promise.all([read('kubevirt_list_pod_metrics'), read('kubevirt_list_pods')]);
  const machines = new Map(
    pods.flatMap((pod) => {
      const labels = objectAt(objectAt(pod, 'metadata'), 'labels');
      const name = labels?.['vm.kubevirt.io/name'] ?? ownerOf(pod);
      return typeof name === 'string' ? [[idOf(pod), name] as const] : [];
    }),
  );
  return metrics.flatMap((pod) => {
    const name = machines.get(idOf(pod));
    return name === undefined ? [] : [{ name, namespace: namespaceOf(pod), pod }];
  });
}

const ownerOf = (pod: JsonObject): string | undefined =>
  objectsAt(objectAt(pod, 'metadata'), 'ownerReferences').flatMap((owner) =>
    readText(owner, 'kind') === 'VirtualMachineInstance' ? (readText(owner, 'name') ?? []) : [],
  )[0];

const usagesOf = (pod: JsonObject) => objectsAt(pod, 'containers').map((one) => objectAt(one, 'usage'));

const ofMachine = ({ name, namespace, pod }: Measured): readonly Use[] =>
  usesOf({ name, where: namespace, owner: namespace }, [pod], usagesOf(pod));

function byNamespace(machines: readonly Measured[]): readonly Use[] {
  const namespaces = [...new Set(machines.map(({ namespace }) => namespace))];
  return namespaces.flatMap((namespace) => {
    const pods = machines.filter((one) => one.namespace === namespace).map(({ pod }) => pod);
    return usesOf({ name: namespace, owner: namespace }, pods, pods.flatMap(usagesOf));
  });
}

/** The sum of what is used, at the time of the latest of the samples. */
function usesOf(
  about: Pick<Use, 'name' | 'where' | 'owner'>,
  rows: readonly JsonObject[],
  usages: readonly (JsonObject | undefined)[],
): readonly Use[] {
  const at = rows
    .flatMap((row) => readText(row, 'timestamp') ?? [])
    .sort()
    .at(-1);
  const sum = (member: string): number | undefined => {
    const parts = usages.flatMap((one) => amountOr(readText(one, member)) ?? []);
    return parts.length === 0 ? undefined : parts.reduce((total, part) => total + part, 0);
  };
  const one = (what: 'cpu' | 'memory', unit: string): readonly Use[] => {
    const value = sum(what);
    return value === undefined ? [] : [present<Use>({ ...about, what, unit, samples: [present({ at, value })] })];
  };
  return [...one('cpu', 'cores'), ...one('memory', 'bytes')];
}
