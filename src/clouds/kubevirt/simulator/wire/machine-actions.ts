// Subresources of a virtual machine: power, migration, disks, memory dumps.

import { readPath } from '../../../../contract/read-path.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import type { Call } from '../engine/call.ts';
import { badRequest, conflict, notFound, pageNotFound } from '../engine/fault.ts';
import { kindNamed } from '../engine/kinds.ts';
import { type KubeObject, nameOf, namespaceOf, sameJson, withValue } from '../engine/objects.ts';
import { born, edit, type World } from '../engine/world.ts';
import { expanded } from '../resources/expand.ts';
import { changeVolumes, whyNot } from '../resources/hotplug.ts';
import { beginJob } from '../resources/jobs.ts';
import { halt, instanceOf, isUp, launch, machineOf, relaunch, strategyOf } from '../resources/machines.ts';
import { graphOf } from '../resources/object-graph.ts';
import { emptyAnswer, jsonAnswer } from './answers.ts';
import { noWebsocket } from './no-websocket.ts';

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
      if (strategy === 'Always' || strategy === 'Once')
        throw busy(`${strategy} does not support manual start requests`);
      if (instance !== undefined) throw busy('VM is already running');
      if (isDry) return emptyAnswer(202);
      if (strategy === 'Halted') setStrategy(world, machine, 'Always');
      launch(world, machineOf(world, namespace, name) ?? machine, { paused: options.paused === true });
      return emptyAnswer(202);
    }
    case 'stop': {
      if (instance === undefined) throw busy('VM is not running');
      if (isDry) return emptyAnswer(202);
      if (strategy === 'Always') setStrategy(world, machine, 'Halted');
      halt(world, instance, undefined, options.gracePeriod === 0 ? 0 : undefined);
      return emptyAnswer(202);
    }
    case 'restart': {
      if (strategy === 'Halted') throw busy('RunStategy Halted does not support manual restart requests');
      if (instance === undefined) throw busy('VM is not running');
      if (!isDry) relaunch(world, machine, options.gracePeriodSeconds === 0 ? 0 : undefined);
      return emptyAnswer(202);
    }
    case 'migrate': {
      if (!isUp(instance)) throw busy('VM is not running');
      if (isDry) return emptyAnswer(202);
      const kind = kindNamed('VirtualMachineInstanceMigration');
      const order: KubeObject = {
        apiVersion: 'kubevirt.io/v1',
        kind: kind.kind,
        metadata: {
          name: `kubevirt-migrate-vm-${Math.floor(world.random() * 1e6).toString(36)}`,
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
    case 'memorydump':
      if (!isUp(instance)) throw conflict('virtualmachineinstance', 'kubevirt.io', name, 'VMI is not running');
      edit(world, 'VirtualMachine', namespace, name, (object) =>
        withValue(object, ['status', 'memoryDumpRequest'], {
          claimName: options.claimName ?? '',
          phase: 'Completed',
          fileName: `${name}-dump`,
        }),
      );
      return emptyAnswer(202);
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
      if (/^portforward\//.test(path)) throw noWebsocket(instance);
      throw pageNotFound();
  }
}

function setStrategy(world: World, machine: KubeObject, strategy: 'Always' | 'Halted'): void {
  edit(world, 'VirtualMachine', namespaceOf(machine), nameOf(machine), (now) => {
    const changed = withValue(withValue(now, ['spec', 'running'], undefined), ['spec', 'runStrategy'], strategy);
    return sameJson(now.spec, changed.spec)
      ? now
      : withValue(changed, ['metadata', 'generation'], Number(now.metadata.generation ?? 1) + 1);
  });
}
