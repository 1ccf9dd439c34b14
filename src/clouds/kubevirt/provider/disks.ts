// The disks that a machine waits for while it starts: one that cannot be filled ends the wait with its own reason.
import { ToolError } from '../../../contract/errors.ts';
import { isObject, readPath, readText } from '../../../contract/read-path.ts';
import type { Json } from '../../../contract/tool.ts';
import { type Ending, type Followed, type Following, follow, type Judge } from './follow.ts';

/**
 * Follows a machine, and beside it its data volumes from when it says that it is being provisioned, which it goes on
 * saying when they fail. Throws as `follow` does.
 */
export async function followWithDisks(
  machine: Followed,
  judge: Judge,
  judgeDisk: Judge,
  following: Following,
): Promise<Ending> {
  const { asking } = following;
  const { namespace } = machine;
  const over = new AbortController();
  const beside = { ...following, asking: { ...asking, signal: AbortSignal.any([asking.signal, over.signal]) } };
  const followed = new Set<string>();
  let fail: (thrown: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const watchDisk = (name: string): void => {
    if (followed.has(name)) return;
    followed.add(name);
    follow({ ...dataVolumes, namespace, name }, failsOnly(judgeDisk), beside).catch((thrown: unknown) => {
      // Stopped with the wait, or not to be read by these keys: the machine alone tells its end then.
      if (thrown instanceof ToolError && thrown.code === 'JOB_FAILED') fail(thrown);
    });
  };
  const judgeBoth: Judge = (object) => {
    const judgement = judge(object);
    const isFilling = readText(object, 'status.printableStatus') === 'Provisioning';
    if (judgement.state === 'going' && isFilling) for (const name of disksOf(object)) watchDisk(name);
    return judgement;
  };
  try {
    return await Promise.race([follow(machine, judgeBoth, beside), failed]);
  } finally {
    over.abort();
  }
}

const dataVolumes = { group: 'cdi.kubevirt.io', version: 'v1beta1', plural: 'datavolumes' } as const;

/** A disk that is full, or waits for the machine, ends nothing: the machine goes on. */
const failsOnly =
  (judge: Judge): Judge =>
  (disk) => {
    const judgement = judge(disk);
    return judgement.state === 'held' ? { state: 'going', message: judgement.note } : judgement;
  };

/** Names of the data volumes that a machine makes or uses. */
function disksOf(machine: Json | undefined): readonly string[] {
  const made = listAt(machine, 'spec.dataVolumeTemplates').map((template) => readPath(template, 'metadata.name'));
  const used = listAt(machine, 'spec.template.spec.volumes').map((volume) => readPath(volume, 'dataVolume.name'));
  return [...new Set([...made, ...used].filter((name) => typeof name === 'string'))];
}

const listAt = (from: Json | undefined, path: string): readonly Json[] => {
  const list = isObject(from) ? readPath(from, path) : undefined;
  return Array.isArray(list) ? (list as readonly Json[]) : [];
};
