// What virt-api serves beside the objects: power, disks, guest information, consoles.

import { isObject } from '../../../../contract/read-path.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { authorise, grantFor } from '../access/rules.ts';
import { bodyOf, type Call, objectIn } from '../engine/call.ts';
import { ApiFault, badRequest, pageNotFound } from '../engine/fault.ts';
import { readAsGo } from '../engine/go-json.ts';
import { kindNamed } from '../engine/kinds.ts';
import { admit } from '../resources/admission.ts';
import { expanded } from '../resources/expand.ts';
import { emptyAnswer, jsonAnswer } from './answers.ts';
import { instanceAnswer } from './instance-actions.ts';
import { machineAnswer } from './machine-actions.ts';
import { fresh } from './manifests.ts';
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
    ...(plural === '' ? {} : { subresource: first }),
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
  if (plural !== '' && !/^(GET|PUT)$/.test(call.method)) throw new ApiFault(405, undefined, '405: Method Not Allowed');
  if (plural === '') return clusterAnswer(call, path, namespace);
  const options = await optionsOf(call);
  if (namespace === undefined || name === undefined) throw pageNotFound();
  if (plural === 'virtualmachines') return machineAnswer(call, path, namespace, name, options);
  if (plural === 'virtualmachineinstances') return instanceAnswer(call, path, namespace, name, options);
  throw pageNotFound();
}

async function clusterAnswer(call: Call, path: string, namespace: string | undefined): Promise<Response> {
  switch (path) {
    case 'version':
      return jsonAnswer({
        gitVersion: `v${call.world.release}`,
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
        tag: `v${call.world.release}`,
        digest: '',
        imagePrefix: '',
        gsImage: `registry.example/kubevirt/libguestfs-tools:v${call.world.release}`,
      });
    case 'start-cluster-profiler':
    case 'stop-cluster-profiler':
      return emptyAnswer(200);
    case 'dump-cluster-profiler':
      return jsonAnswer({ componentResults: {} });
    case 'expand-vm-spec': {
      const body = await objectIn(call);
      const placed = { ...body, metadata: { ...fresh(body.metadata), namespace: namespace ?? 'default' } };
      const admitted = admit(call.world, kindNamed('VirtualMachine'), placed, placed);
      return jsonAnswer({ ...expanded(call.world, admitted), status: {} });
    }
    default:
      throw pageNotFound();
  }
}

async function optionsOf(call: Call): Promise<JsonObject> {
  if (call.text.trim() === '') return {};
  const reading = readAsGo(call.text);
  if ('fault' in reading) {
    const why = reading.fault === 'unexpected end of JSON input' ? 'unexpected EOF' : reading.fault;
    throw badRequest(`Can not unmarshal Request body to struct, error: ${why}`);
  }
  const body = await bodyOf(call);
  return isObject(body) ? body : {};
}
