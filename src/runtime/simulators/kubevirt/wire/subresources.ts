// What virt-api serves beside the objects: power, disks, guest information, consoles.
import type { Json, JsonObject } from '../../../contract.ts';
import { isObject, readPath } from '../../../read-path.ts';
import { authorise, grantFor } from '../access/rules.ts';
import { bodyOf, type Call } from '../engine/call.ts';
import { ApiFault, badRequest, conflict, notFound, pageNotFound } from '../engine/fault.ts';
import { kindNamed } from '../engine/kinds.ts';
import { type KubeObject, nameOf, namespaceOf, sameJson, textAt, withValue } from '../engine/objects.ts';
import { born, edit, type World } from '../engine/world.ts';
import { admit } from '../resources/admission.ts';
import { expanded } from '../resources/expand.ts';
import { beginJob } from '../resources/jobs.ts';
import { halt, instanceOf, isUp, launch, machineOf, relaunch, setPaused, strategyOf } from '../resources/machines.ts';
import { emptyAnswer, jsonAnswer } from './answers.ts';
import { fresh } from './manifests.ts';
import { screen } from './picture.ts';
import type { Route } from './route.ts';

export type SubresourceRoute = Extract<Route, { to: 'subresource' }>;

/** Those whose answers have a named representation; the others refuse a client that takes JSON alone. */
const represented = new Set(
  'guestosinfo userlist filesystemlist objectgraph expand-spec expand-vm-spec sev/fetchcertchain sev/querylaunchmeasurement version healthz guestfs start-cluster-profiler stop-cluster-profiler dump-cluster-profiler'.split(
    ' ',
  ),
);

/** Answers a request to subresources.kubevirt.io. Throws ApiFault. */
export async function answerSubresource(call: Call, route: SubresourceRoute): Promise<Response> {
  const path = route.steps.join('/');
  const [first = ''] = route.steps;
  const { namespace, name, plural } = route;
  const verb = call.method === 'GET' ? 'get' : 'update';
  const where = {
    verb,
    group: 'subresources.kubevirt.io',
    ...(namespace === undefined ? {} : { namespace }),
    ...(name === undefined ? {} : { name }),
  };
  const resource = plural === '' ? path : plural;
  // The API server knows one step behind an object; virt-api looks at all of them, and says nothing when it refuses.
  authorise(call.user, {
    ...where,
    resource,
    ...(plural === '' ? {} : { subresource: first === 'sev' ? path : first }),
  });
  if (
    plural !== '' &&
    path === 'vnc/screenshot' &&
    grantFor(call.user, { ...where, resource, subresource: path }) === undefined
  ) {
    throw new ApiFault(401, undefined, '');
  }
  const accept = call.headers.get('accept') ?? '*/*';
  if (!represented.has(path) && !accept.includes('*/*') && !(path === 'vnc/screenshot' && accept.includes('image/'))) {
    throw new ApiFault(406, undefined, '406: Not Acceptable\n\nAvailable representations: ');
  }
  if (plural === '') return clusterAnswer(call, path, namespace);
  const options = await optionsOf(call);
  if (plural === 'virtualmachines') return machineAnswer(call, path, namespace!, name!, options);
  if (plural === 'virtualmachineinstances') return instanceAnswer(call, path, namespace!, name!, options);
  throw pageNotFound();
}

async function clusterAnswer(call: Call, path: string, namespace: string | undefined): Promise<Response> {
  switch (path) {
    case 'version':
      return jsonAnswer({
        gitVersion: 'v1.9.0',
        gitCommit: 'simulated',
        gitTreeState: 'clean',
        buildDate: '2026-11-01T00:00:00Z',
        goVersion: 'go1.26',
        compiler: 'gc',
        platform: 'linux/amd64',
      });
    case 'healthz':
      return jsonAnswer({ apiserver: { connectivity: 'ok', version: 'simulated' } });
    case 'guestfs':
      return jsonAnswer({
        registry: 'registry.example/kubevirt',
        tag: 'v1.9.0',
        digest: '',
        imagePrefix: '',
        gsImage: 'registry.example/kubevirt/libguestfs-tools:v1.9.0',
      });
    case 'start-cluster-profiler':
    case 'stop-cluster-profiler':
      return emptyAnswer(200);
    case 'dump-cluster-profiler':
      return jsonAnswer({ componentResults: {} });
    case 'expand-vm-spec': {
      const body = (await bodyOf(call)) as KubeObject;
      const placed = { ...body, metadata: { ...fresh(body.metadata), namespace: namespace ?? 'default' } };
      const admitted = admit(call.world, kindNamed('VirtualMachine'), placed, placed);
      return jsonAnswer({ ...expanded(call.world, admitted), status: {} });
    }
    default:
      throw pageNotFound();
  }
}

async function machineAnswer(
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
      launch(world, machineOf(world, namespace, name)!, { paused: options.paused === true });
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
    case 'removevolume':
      if (!isDry) changeVolumes(world, 'VirtualMachine', machine, path, options, ['spec', 'template', 'spec']);
      if (!isDry && instance !== undefined)
        changeVolumes(world, 'VirtualMachineInstance', instance, path, options, ['spec']);
      return emptyAnswer(202);
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

async function instanceAnswer(
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
      return emptyAnswer(path === 'evacuate/cancel' ? 200 : 202);
    case 'sev/fetchcertchain':
      return jsonAnswer({ pdh: 'c2ltdWxhdGVk', certChain: 'c2ltdWxhdGVk' });
    case 'sev/querylaunchmeasurement':
      return jsonAnswer({ measurement: 'c2ltdWxhdGVk', apiMajor: 1, apiMinor: 55, buildID: 1, policy: 1 });
    case 'console':
    case 'vnc':
    case 'usbredir':
    case 'vsock':
      throw noWebsocket(instance);
    default:
      if (/^portforward\//.test(path)) throw noWebsocket(instance);
      throw pageNotFound();
  }
}

function noWebsocket(instance: KubeObject | undefined): ApiFault {
  if (!isUp(instance)) return badRequest('VMI is not running');
  const fault = badRequest(
    "websocket: the client is not using the websocket protocol: 'upgrade' token not found in 'Connection' header",
  );
  return new ApiFault(400, undefined, `Bad Request\n${JSON.stringify(fault.body(), null, 1)}`);
}

function setStrategy(world: World, machine: KubeObject, strategy: 'Always' | 'Halted'): void {
  edit(world, 'VirtualMachine', namespaceOf(machine), nameOf(machine), (now) => {
    const changed = withValue(withValue(now, ['spec', 'running'], undefined), ['spec', 'runStrategy'], strategy);
    return sameJson(now.spec, changed.spec)
      ? now
      : withValue(changed, ['metadata', 'generation'], Number(now.metadata.generation ?? 1) + 1);
  });
}

function changeVolumes(
  world: World,
  kind: string,
  object: KubeObject,
  action: string,
  options: JsonObject,
  at: readonly string[],
): void {
  const name = String(options.name ?? '');
  edit(world, kind, namespaceOf(object), nameOf(object), (now) => {
    const rest = (path: readonly string[]): readonly Json[] => {
      const items = readPath(now, path.join('.'));
      return (Array.isArray(items) ? (items as readonly Json[]) : []).filter((item) => textAt(item, 'name') !== name);
    };
    const [volumes, disks] = [
      [...at, 'volumes'],
      [...at, 'domain', 'devices', 'disks'],
    ];
    const isAdded = action === 'addvolume';
    const source = isObject(options.volumeSource) ? options.volumeSource : {};
    const disk = isObject(options.disk) ? options.disk : {};
    const changed = withValue(now, volumes, isAdded ? [...rest(volumes), { name, ...source }] : rest(volumes));
    return withValue(changed, disks, isAdded ? [...rest(disks), { ...disk, name }] : rest(disks));
  });
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

function graphOf(machine: KubeObject | undefined, instance: KubeObject | undefined): Json {
  const root = machine ?? instance!;
  const node = (kind: string, name: string, group?: string): JsonObject => ({
    objectReference: { ...(group === undefined ? {} : { apiGroup: group }), kind, name, namespace: namespaceOf(root) },
    labels: {
      'kubevirt.io/dependency-type': kind === 'PersistentVolumeClaim' || kind === 'DataVolume' ? 'storage' : 'compute',
    },
  });
  const volumes = readPath(root, machine === undefined ? 'spec.volumes' : 'spec.template.spec.volumes');
  const stored = (Array.isArray(volumes) ? (volumes as readonly Json[]) : []).flatMap((volume) => {
    const disk = textAt(volume, 'dataVolume.name');
    const claim = textAt(volume, 'persistentVolumeClaim.claimName') || disk;
    return [
      ...(disk === '' ? [] : [node('DataVolume', disk, 'cdi.kubevirt.io')]),
      ...(claim === '' ? [] : [node('PersistentVolumeClaim', claim)]),
    ];
  });
  const running =
    machine !== undefined && instance !== undefined
      ? [node('VirtualMachineInstance', nameOf(instance), 'kubevirt.io')]
      : [];
  const kind = machine === undefined ? 'VirtualMachineInstance' : 'VirtualMachine';
  const children = [...running, ...stored];
  return { ...node(kind, nameOf(root), 'kubevirt.io'), ...(children.length > 0 ? { children } : {}) };
}

async function optionsOf(call: Call): Promise<JsonObject> {
  if (call.text.trim() === '') return {};
  const body = await bodyOf(call);
  return isObject(body) ? body : {};
}
