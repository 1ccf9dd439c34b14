// Subresources of a running instance: pause, reboot, disks, what the guest agent knows, the screen.

import { readPath } from '../../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import type { Call } from '../engine/call.ts';
import { ApiFault, badRequest, conflict, notFound, pageNotFound } from '../engine/fault.ts';
import { type KubeObject, nameOf, textAt, withValue } from '../engine/objects.ts';
import { edit } from '../engine/world.ts';
import { changeVolumes } from '../resources/hotplug.ts';
import { instanceOf, isUp, setPaused } from '../resources/machines.ts';
import { graphOf } from '../resources/object-graph.ts';
import { emptyAnswer, jsonAnswer } from './answers.ts';
import { screen } from './picture.ts';
import { streamAnswer } from './streams.ts';

/** `path` are the steps behind the instance, `options` the body. Throws ApiFault. */
export async function instanceAnswer(
  call: Call,
  path: string,
  namespace: string,
  name: string,
  options: JsonObject,
): Promise<Response> {
  const { world } = call;
  const instance = instanceOf(world, namespace, name);
  const isGuestRead = path === 'guestosinfo' || path === 'userlist' || path === 'filesystemlist';
  if (instance === undefined) {
    const fault = notFound('virtualmachineinstance', 'kubevirt.io', name);
    throw isGuestRead ? new ApiFault(500, undefined, fault.message) : fault;
  }
  const busy = (why: string) => conflict('virtualmachineinstance', 'kubevirt.io', name, why);
  if (isGuestRead) {
    if (!isUp(instance)) throw new ApiFault(500, undefined, busy('VMI is not running').message);
    return jsonAnswer(guestReport(path, instance));
  }
  const isDry = readPath(options, 'dryRun') !== undefined;
  const isPaused = textAt(instance, 'status.conditions[type=Paused].status') === 'True';
  switch (path) {
    case 'pause':
      if (!isUp(instance)) throw busy('VM is not running');
      if (isPaused) throw busy('VMI is already paused');
      if (!isDry) setPaused(world, instance, 'paused');
      return emptyAnswer(200);
    case 'unpause':
      if (!isPaused) throw busy('VMI is not paused');
      if (!isDry) setPaused(world, instance, 'running');
      return emptyAnswer(200);
    case 'freeze':
    case 'unfreeze':
      if (!isUp(instance)) throw busy('VM is not running');
      edit(world, 'VirtualMachineInstance', namespace, name, (object) =>
        withValue(object, ['status', 'fsFreezeStatus'], path === 'freeze' ? 'frozen' : undefined),
      );
      return emptyAnswer(200);
    case 'softreboot':
      if (!isUp(instance)) throw busy('VM is not running');
      if (isPaused) throw busy('VMI is paused');
      return emptyAnswer(200);
    case 'reset':
      if (isUp(instance)) return emptyAnswer(200);
      throw badRequest(
        `Failed to reset non-running VMI with phase ${textAt(instance, 'status.phase')}: Unable to connect to VirtualMachineInstance because phase is ${textAt(instance, 'status.phase')} instead of Running or Scheduled`,
      );
    case 'addvolume':
    case 'removevolume':
      if (instance.metadata.ownerReferences !== undefined)
        throw badRequest(`VMI ${namespace}/${name} is owned by a VM`);
      if (!isDry) changeVolumes(world, 'VirtualMachineInstance', instance, path, options, ['spec']);
      return emptyAnswer(202);
    case 'objectgraph':
      return jsonAnswer(graphOf(undefined, instance));
    case 'vnc/screenshot':
      if (!isUp(instance)) throw badRequest('VMI is not running');
      return new Response(screen(), { status: 200, headers: { 'content-type': 'image/png' } });
    case 'evacuate/cancel':
    case 'backup':
    case 'redefine-checkpoint':
    case 'sev/setupsession':
    case 'sev/injectlaunchsecret':
      return emptyAnswer(path === 'evacuate/cancel' || path === 'backup' ? 200 : 202);
    case 'sev/fetchcertchain':
      refuseUnattested(instance, busy);
      return jsonAnswer({ pdh: 'c2ltdWxhdGVk', certChain: 'c2ltdWxhdGVk' });
    case 'sev/querylaunchmeasurement':
      refuseUnattested(instance, busy);
      return jsonAnswer({ measurement: 'c2ltdWxhdGVk', apiMajor: 1, apiMinor: 55, buildID: 1, policy: 1 });
    case 'usbredir':
      if (isUp(instance) && readPath(instance, 'spec.domain.devices.clientPassthrough') === undefined)
        throw busy('Not configured with USB Redirection');
      return streamAnswer(call, instance, path);
    case 'vsock':
      if (isUp(instance) && readPath(instance, 'spec.domain.devices.autoattachVSOCK') !== true)
        throw badRequest('VSOCK is not attached.');
      return streamAnswer(call, instance, path);
    case 'console':
    case 'vnc':
      return streamAnswer(call, instance, path);
    default:
      if (/^portforward\//.test(path)) return streamAnswer(call, instance, path);
      throw pageNotFound();
  }
}

/** Throws 500 for an instance that was not started to be attested. */
function refuseUnattested(instance: KubeObject, busy: (why: string) => ApiFault): void {
  if (readPath(instance, 'spec.domain.launchSecurity.sev.attestation') !== undefined) return;
  throw new ApiFault(500, undefined, busy('Attestation not requested for VMI').message);
}

function guestReport(path: string, instance: KubeObject): Json {
  const disks = [
    { diskName: 'vda1', fileSystemType: 'xfs', mountPoint: '/', totalBytes: 5_000_000_000, usedBytes: 1_234_567 },
  ];
  const users = [{ loginTime: 1_700_000_000, userName: 'fedora' }];
  if (path === 'userlist') return { items: users, metadata: {} };
  if (path === 'filesystemlist') return { items: disks, metadata: {} };
  return {
    fsInfo: { disks },
    guestAgentVersion: '9.0.1',
    hostname: nameOf(instance),
    os: readPath(instance, 'status.guestOSInfo') ?? {},
    timezone: 'UTC, 0',
    userList: users,
  };
}
