// Causes in the disks: data volumes that are not filled, claims that are not there or not bound.
import { isObject, readPath, readText } from '../../../../contract/read-path.ts';
import type { Json } from '../../../../contract/tool.ts';
import type { Facts, Referred } from './facts.ts';
import { type Check, callText, conditionLine, type Finding, warningsOf } from './finding.ts';
import { objectOf } from './look.ts';

/** Disks that are filled by CDI. */
export const dataVolumes: Check = (facts) => facts.disks.flatMap((disk) => ofDisk(facts, disk));

function ofDisk(facts: Facts, { name, look }: Referred): readonly Finding[] {
  const { namespace } = facts;
  const claim = facts.claims.find((one) => one.name === name);
  if (look.state === 'absent') {
    if (claim?.look.state !== 'absent') return [];
    const evidence = [`data volume and claim "${name}" answer 404`, ...warningsOf(facts, facts.name)];
    const help = callText('create_data_volume', { namespace });
    return [{ likelihood: 'certain', cause: `Its disk "${name}" is not there.`, evidence, help }];
  }
  const object = objectOf(look);
  const phase = readText(object, 'status.phase') ?? 'Pending';
  if (object === undefined || phase === 'Succeeded') return [];
  // A disk that waits for its claim says nothing that the claim does not say better.
  if (claim !== undefined && unbound(facts, claim).length > 0) return [];
  const restarts = Number(readText(object, 'status.restartCount') ?? 0);
  const pod = facts.pods.find((one) => readText(one, 'metadata.ownerReferences.0.name') === name);
  const podName = readText(pod, 'metadata.name');
  const shown = [`data volume "${name}" is ${phase}, progress ${readText(object, 'status.progress') ?? 'unknown'}`];
  if (phase === 'Failed' || restarts > 0) {
    return [
      {
        likelihood: 'certain',
        cause: `Its disk "${name}" cannot be filled.`,
        evidence: [...shown, `${restarts} restarts`, ...conditionLine(object, 'Running'), ...warningsOf(facts, name)],
        help:
          podName === undefined
            ? callText('get_data_volume', { namespace, name, events: 'true' })
            : callText('get_pod_log', { namespace, name: podName }),
      },
    ];
  }
  if (phase === 'UploadReady') {
    const help = callText('create_upload_token_request', { namespace, pvcName: name });
    return [
      { likelihood: 'certain', cause: `Its disk "${name}" waits for an image to be uploaded.`, evidence: shown, help },
    ];
  }
  if (phase === 'WaitForFirstConsumer' || phase === 'PendingPopulation') return [];
  const help = callText('get_data_volume', { namespace, name });
  return [{ likelihood: 'likely', cause: `Its disk "${name}" is still being filled.`, evidence: shown, help }];
}

/** Claims that are not there, or not bound. */
export const claims: Check = (facts) =>
  facts.claims.flatMap((claim) => {
    if (claim.look.state !== 'absent') return unbound(facts, claim);
    // The claim of a data volume is made with it.
    if (facts.disks.some(({ name }) => name === claim.name)) return [];
    const evidence = [`claim "${claim.name}" answers 404`, ...warningsOf(facts, facts.name)];
    const help = callText('create_persistent_volume_claim', { namespace: facts.namespace });
    return [{ likelihood: 'certain', cause: `The claim "${claim.name}" that it uses is not there.`, evidence, help }];
  });

function unbound(facts: Facts, { name, look }: Referred): readonly Finding[] {
  const claim = objectOf(look);
  const phase = readText(claim, 'status.phase');
  if (claim === undefined || phase === 'Bound') return [];
  const { namespace, classes } = facts;
  const shown = [`claim "${name}" is ${phase ?? 'Pending'}`, ...warningsOf(facts, name)];
  const get = callText('get_persistent_volume_claim', { namespace, name });
  if (phase === 'Lost') {
    return [
      { likelihood: 'certain', cause: `The volume behind its claim "${name}" is gone.`, evidence: shown, help: get },
    ];
  }
  const asked = readText(claim, 'spec.storageClassName');
  const known = classes?.find((one) => readText(one, 'metadata.name') === asked);
  if (asked !== undefined && classes !== undefined && known === undefined) {
    const names = classes.map((one) => readText(one, 'metadata.name')).join(', ') || 'none';
    const cause = `Its claim "${name}" asks for the storage class "${asked}", which is not there.`;
    const evidence = [...shown, `storage classes: ${names}`];
    return [{ likelihood: 'certain', cause, evidence, help: 'kubevirt_list_storage_classes' }];
  }
  if (asked === undefined && classes !== undefined && !classes.some(isDefault)) {
    const cause = `Its claim "${name}" names no storage class, and the cluster has no default one.`;
    return [{ likelihood: 'certain', cause, evidence: shown, help: 'kubevirt_list_storage_classes' }];
  }
  // Bound as soon as the pod has a node: then the node is what is missing, not the volume.
  if (readText(known, 'volumeBindingMode') === 'WaitForFirstConsumer' && warningsOf(facts, name).length === 0)
    return [];
  const help = callText('list_events', { namespace, name });
  return [{ likelihood: 'likely', cause: `Its claim "${name}" is not bound to a volume.`, evidence: shown, help }];
}

function isDefault(one: Json): boolean {
  const annotations = readPath(one, 'metadata.annotations');
  return isObject(annotations) && annotations['storageclass.kubernetes.io/is-default-class'] === 'true';
}
