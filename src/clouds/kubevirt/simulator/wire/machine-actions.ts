// Subresources of a virtual machine: power, migration, disks, memory dumps.

import { readPath } from '../../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import type { Call } from '../engine/call.ts';
import { ApiFault, badRequest, conflict, notFound, pageNotFound } from '../engine/fault.ts';
import { kindNamed } from '../engine/kinds.ts';
import { type KubeObject, nameOf, namespaceOf, sameJson, textAt, withValue } from '../engine/objects.ts';
import { born, edit, uuid, type World } from '../engine/world.ts';
import { claimOf } from '../resources/claims.ts';
import { expanded } from '../resources/expand.ts';
import { changeVolumes, whyNot } from '../resources/hotplug.ts';
import { beginJob } from '../resources/jobs.ts';
import { halt, instanceOf, isUp, launch, machineOf, relaunch, strategyOf } from '../resources/machines.ts';
import { graphOf } from '../resources/object-graph.ts';
import { inFlight } from '../resources/order-rules.ts';
import { emptyAnswer, jsonAnswer } from './answers.ts';
import { streamAnswer } from './streams.ts';

/** `path` are the steps behind the machine, `options` the body. Throws ApiFault. */
export async function machineAnswer(
  call: Call,
  path: string,
  namespace: string,
  name: string,
  options: JsonObject,
): Promise<Response> {
  const { world } = call;
  const machine = machineOf(world, namespace, name);
  if (machine === undefined) throw notFound('virtualmachine', 'kubevirt.io', name);
  const instance = instanceOf(world, namespace, name);
  const isDry = readPath(options, 'dryRun') !== undefined;
  const busy = (why: string) => conflict('virtualmachine', 'kubevirt.io', name, why);
  const strategy = strategyOf(machine);
  switch (path) {
    case 'start': {
      // One that no controller has taken up yet counts as none.
      if (instance !== undefined && !/^(Pending)?$/.test(textAt(instance, 'status.phase')))
        throw busy('VM is already running');
      if (strategy === 'Always' || strategy === 'Once')
        throw busy(`${strategy} does not support manual start requests`);
      if (instance !== undefined) throw busy('VM is already running');
      refuseDryRun(options);
      if (isDry) return emptyAnswer(202);
      if (strategy === 'Halted') setStrategy(world, machine, 'Always');
      launch(world, machineOf(world, namespace, name) ?? machine, { paused: options.paused === true });
      return emptyAnswer(202);
    }
    case 'stop': {
      if (instance === undefined) throw busy('VM is not running');
      if (strategy === 'Halted' && !isShorter(options.gracePeriod, instance))
        throw busy('Halted only supports manual stop requests with a shorter graceperiod');
      refuseDryRun(options);
      if (isDry) return emptyAnswer(202);
      if (strategy === 'Always' || strategy === 'Once') setStrategy(world, machine, 'Halted');
      halt(world, instance, undefined, options.gracePeriod === 0 ? 0 : undefined);
      return emptyAnswer(202);
    }
    case 'restart': {
      if (strategy === 'Halted') throw busy('RunStategy Halted does not support manual restart requests');
      if (instance === undefined) throw busy('VM is not running');
      if (typeof options.gracePeriodSeconds === 'number' && options.gracePeriodSeconds > 0)
        throw badRequest('For force restart, only gracePeriod=0 is supported for now');
      refuseDryRun(options);
      if (!isDry) relaunch(world, machine, options.gracePeriodSeconds === 0 ? 0 : undefined);
      return emptyAnswer(202);
    }
    case 'migrate': {
      if (instance === undefined) throw notFound('virtualmachineinstance', 'kubevirt.io', name);
      if (!isUp(instance)) throw busy('VM is not running');
      const running = inFlight(world, namespace, name);
      if (running !== undefined)
        throw internal(`admission webhook "migration-create-validator.kubevirt.io" denied the request: ${running}`);
      refuseDryRun(options);
      if (isDry) return emptyAnswer(202);
      const kind = kindNamed('VirtualMachineInstanceMigration');
      const order: KubeObject = {
        apiVersion: 'kubevirt.io/v1',
        kind: kind.kind,
        metadata: {
          name: `kubevirt-migrate-vm-${uuid(world).slice(0, 5)}`,
          generateName: 'kubevirt-migrate-vm-',
          namespace,
          labels: { 'kubevirt.io/vmi-name': name },
        },
        spec: { vmiName: name },
      };
      beginJob(world, world.store.put(kind, born(world, order)));
      return emptyAnswer(202);
    }
    case 'addvolume':
    case 'removevolume': {
      const reason = whyNot(machine, path, options);
      if (reason?.status === 400) throw badRequest(reason.text);
      if (reason !== undefined) throw busy(reason.text);
      if (!isDry) changeVolumes(world, 'VirtualMachine', machine, path, options, ['spec', 'template', 'spec']);
      if (!isDry && instance !== undefined)
        changeVolumes(world, 'VirtualMachineInstance', instance, path, options, ['spec']);
      return emptyAnswer(202);
    }
    case 'memorydump': {
      const claim = String(options.claimName ?? readPath(machine, 'status.memoryDumpRequest.claimName') ?? '');
      if (claim === '') throw badRequest('Memory dump requires claim name to be set');
      if (instance === undefined) throw notFound('virtualmachineinstance', 'kubevirt.io', name);
      if (!isUp(instance)) throw conflict('virtualmachineinstance', 'kubevirt.io', name, 'VMI is not running');
      if (claimOf(world, namespace, claim) === undefined) throw notFound('persistentvolumeclaim', 'kubevirt.io', claim);
      edit(world, 'VirtualMachine', namespace, name, (object) =>
        withValue(object, ['status', 'memoryDumpRequest'], {
          claimName: claim,
          phase: 'Completed',
          fileName: `${name}-dump`,
        }),
      );
      return emptyAnswer(202);
    }
    case 'removememorydump':
      edit(world, 'VirtualMachine', namespace, name, (object) =>
        withValue(object, ['status', 'memoryDumpRequest'], undefined),
      );
      return emptyAnswer(202);
    case 'evacuate/cancel':
      return emptyAnswer(200);
    case 'expand-spec':
      return jsonAnswer(expanded(world, machine));
    case 'objectgraph':
      return jsonAnswer(graphOf(machine, instance));
    default:
      if (/^portforward\//.test(path)) return streamAnswer(call, instance, path);
      throw pageNotFound();
  }
}

/** Refused by the API server behind virt-api, and told as an error of virt-api's own. */
const internal = (message: string): ApiFault =>
  new ApiFault(500, 'InternalError', `Internal error occurred: ${message}`, { causes: [{ message }] });

/** Throws 500 for a dry run of anything but all. */
function refuseDryRun({ dryRun }: JsonObject): void {
  if (!Array.isArray(dryRun) || dryRun.every((it) => it === 'All')) return;
  throw internal(
    `PatchOptions.meta.k8s.io "" is invalid: dryRun: Unsupported value: ${JSON.stringify(dryRun)}: supported values: "All"`,
  );
}

/** A halted machine that is on its way down may only be told to be quicker. */
const isShorter = (grace: Json | undefined, instance: KubeObject): boolean =>
  typeof grace === 'number' && grace < Number(readPath(instance, 'spec.terminationGracePeriodSeconds') ?? 30);

function setStrategy(world: World, machine: KubeObject, strategy: 'Always' | 'Halted'): void {
  edit(world, 'VirtualMachine', namespaceOf(machine), nameOf(machine), (now) => {
    const changed = withValue(withValue(now, ['spec', 'running'], undefined), ['spec', 'runStrategy'], strategy);
    return sameJson(now.spec, changed.spec)
      ? now
      : withValue(changed, ['metadata', 'generation'], Number(now.metadata.generation ?? 1) + 1);
  });
}
