// `npm run test:kubectl`: Debian's kubectl, a client that is not ours, works against `virtspan simulate kubevirt`.
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { besideKubectl } from './outside/beside-kubectl.ts';
import { ensureInstalled } from './outside/debian.ts';
import { createReport, skip, using } from './outside/report.ts';
import { startSimulator } from './outside/simulator-process.ts';

const { missing } = ensureInstalled('kubectl', ['kubectl', 'version', '--client'], 'kubernetes-client');
if (missing !== undefined) skip('kubectl', missing);

const { stdout: told } = spawnSync('kubectl', ['version', '--client'], { encoding: 'utf8' });
using('kubectl', /v[\d.]+/.exec(told)?.[0] ?? '');

const folder = mkdtempSync(join(tmpdir(), 'virtspan-kubectl-'));
const simulator = await startSimulator('kubevirt', ['--job-ms', '300']);
const report = createReport();

const manifest = (strategy: string, labels: string): string => `apiVersion: kubevirt.io/v1
kind: VirtualMachine
metadata:
  name: applied
  namespace: team-a
  labels: { ${labels} }
spec:
  runStrategy: ${strategy}
  instancetype: { name: u1.small }
  preference: { name: fedora }
  template:
    spec:
      domain: { devices: {} }
      volumes: [{ name: root, containerDisk: { image: "registry.example/fedora:42" } }]
`;
const files = {
  'halted.yaml': manifest('Halted', 'app: web'),
  'running.yaml': manifest('Always', 'app: web, env: prod'),
  // Files travel as JSON; `kubectl create secret` and the like speak protobuf.
  'secret.yaml': 'apiVersion: v1\nkind: Secret\nmetadata: { name: kept, namespace: team-a }\ndata: { a: Yg== }\n',
  'config.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: kept, namespace: team-a }\ndata: { a: b }\n',
  'held.yaml':
    'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: held, namespace: team-a, finalizers: [example.com/hold] }\n',
  'review.yaml': `apiVersion: authorization.k8s.io/v1
kind: SelfSubjectAccessReview
spec: { resourceAttributes: { namespace: team-a, verb: delete, resource: pods } }
`,
  'wrong.yaml': manifest('Halted', 'app: web').replace('runStrategy', 'runStrat'),
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);

// What a person would do in an editor.
writeFileSync(join(folder, 'edit.sh'), '#!/bin/sh\nsed -i "s/a: b/a: edited/" "$1"\n', { mode: 0o755 });

/** What kubectl prints, on both streams. */
function kubectl(args: readonly string[]): string {
  const everywhere = ['--cache-dir', join(folder, 'cache'), '--request-timeout=30s'];
  const { stdout, stderr, error } = spawnSync('kubectl', [...args, ...everywhere], {
    encoding: 'utf8',
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', HOME: folder, EDITOR: join(folder, 'edit.sh'), ...simulator.env },
  });
  if (error !== undefined) throw error;
  return stdout + stderr;
}

/** One line of a shell without quotes inside words, and what the output has to match. */
const steps: readonly (readonly [line: string, wanted: RegExp])[] = [
  ['version', /Server Version: v1\./],
  ['api-resources --api-group=kubevirt.io', /virtualmachines\s+vm,vms/],
  ['get vms,vmis,dv -A', /virtualmachine\.kubevirt\.io\/web-1[\s\S]*datavolume\.cdi\.kubevirt\.io\/web-1-root/],
  ['get vm web-1 -n team-a -o jsonpath={.metadata.uid}', /^[0-9a-f-]{36}$/],
  ['apply -f halted.yaml', /applied created/],
  ['apply -f halted.yaml', /applied unchanged/],
  ['apply -f running.yaml', /applied configured/],
  ['wait vm/applied -n team-a --for=condition=Ready --timeout=20s', /condition met/],
  ['get vmi applied -n team-a -o wide', /Running/],
  ['get pods -n team-a -l vm.kubevirt.io/name=applied -o wide', /virt-launcher-applied-\S+\s+1\/1\s+Running/],
  ['logs -n team-a -l vm.kubevirt.io/name=applied --tail=1', /Domain started/],
  ['get events -n team-a --field-selector involvedObject.name=applied', /Started/],
  ['get pvc web-1-root -n team-a', /Bound\s+pvc-/],
  ['cordon node1', /node1 cordoned/],
  ['get nodes', /node1\s+Ready,SchedulingDisabled\s+<none>/],
  ['uncordon node1', /node1 uncordoned/],
  ['apply -f secret.yaml', /secret\/kept created/],
  ['get secret kept -n team-a -o jsonpath={.data.a}', /^Yg==$/],
  ['apply -f config.yaml', /configmap\/kept created/],
  ['create configmap made -n team-a --from-literal=a=b', /configmap\/made created/],
  ['create secret generic made -n team-a --from-literal=a=b', /secret\/made created/],
  ['get secret made -n team-a -o jsonpath={.data.a}', /^Yg==$/],
  ['create serviceaccount made -n team-a', /serviceaccount\/made created/],
  ['create service nodeport made -n team-a --tcp=80:8080', /service\/made created/],
  ['get service made -n team-a -o wide', /NodePort\s+10\.\S+\s+<none>\s+80:3\d{4}\/TCP\s+\S+\s+app=made/],
  ['create deployment made -n team-a --image=nginx', /deployment\.apps\/made created/],
  ['scale deployment made -n team-a --replicas=3', /made scaled/],
  ['get deployment made -n team-a', /made\s+0\/3/],
  ['get deployment made -n team-a --subresource=scale', /DESIRED\s+AVAILABLE[\s\S]*made\s+3\s+0/],
  [
    'patch deployment made -n team-a --type=merge -p {"spec":{"replicas":"x"}}',
    /string into Go struct field DeploymentSpec\.spec\.replicas of type int32/,
  ],
  ['delete deployment made -n team-a --cascade=foreground', /"made" deleted/],
  ['create quota made -n team-a --hard=pods=9', /resourcequota\/made created/],
  ['describe quota made -n team-a', /pods\s+\d\s+9/],
  ['get pods -n team-a --as bob', /forbidden: User "bob" cannot list/],
  ['create role reader -n team-a --verb=get,list --resource=pods', /role\.rbac\S* created/],
  ['create rolebinding reader -n team-a --role=reader --user=bob', /rolebinding\.rbac\S* created/],
  ['get pods -n team-a --as bob -o name', /pod\/virt-launcher/],
  ['auth can-i list pods -n team-a --as bob', /^yes/],
  ['auth can-i delete pods -n team-a --as bob', /^no/],
  ['auth can-i --list -n team-a --as bob', /pods\s+\[\]\s+\[\]\s+\[get list\]/],
  ['auth whoami', /Username\s+admin/],
  ['explain vm.spec', /FIELD: spec <VirtualMachineSpec>[\s\S]*runStrategy\s+<string>/],
  ['explain vm.spec.template.spec.domain.cpu', /cores\s+<integer>/],
  ['explain deployment.spec.replicas', /replicas <integer>/],
  ['explain vm.spec.nothing', /field "nothing" does not exist/],
  ['get crd virtualmachines.kubevirt.io -o name', /customresourcedefinition\S*\/virtualmachines\.kubevirt\.io/],
  ['get events.events.k8s.io -n team-a', /Started\s+virtualmachineinstance\/web-1/],
  ['events -n team-a --for vmi/web-1', /Started\s+VirtualMachineInstance\/web-1/],
  ['get all -n team-a', /virtualmachine\.kubevirt\.io\/web-1/],
  [
    'drain node2 --dry-run=server --ignore-daemonsets --force --delete-emptydir-data',
    /node2 drained \(server dry run\)/,
  ],
  ['diff -f config.yaml', /^$/],
  ['edit configmap kept -n team-a', /configmap\/kept edited/],
  ['diff -f config.yaml', /a: /],
  ['replace --force -f config.yaml', /configmap\/kept replaced/],
  ['annotate configmap kept -n team-a note=x', /kept annotated/],
  ['label configmap kept -n team-a bad/x/y=1', /valid label key must consist of/],
  ['get configmaps -n team-a --field-selector=data.a=b', /not a known field selector|cannot be specified/],
  ['get vms -n team-a -l app=web,env!=test -o name', /web-1/],
  ['create -f held.yaml', /configmap\/held created/],
  ['delete configmap held -n team-a --wait=false', /"held" deleted/],
  ['wait --for=delete configmap/held -n team-a --timeout=1s', /timed out/],
  ['patch configmap held -n team-a --type=json -p [{"op":"remove","path":"/metadata/finalizers"}]', /held patched/],
  ['wait --for=delete configmap/held -n team-a --timeout=20s', /^$/],
  ['get --raw /version', /"minor":\s*"36"/],
  ['create -f review.yaml --validate=false --as viewer -o jsonpath={.status.allowed}', /^(false)?$/],
  // From here to the end of the namespace kubectl sends protobuf, as its own kinds travel.
  ['create namespace fresh', /fresh created/],
  ['create secret generic login -n fresh --from-literal=user=ada', /login created/],
  ['get secret login -n fresh -o jsonpath={.data.user}', /^YWRh$/],
  ['create configmap greeting -n fresh --from-literal=text=hello', /greeting created/],
  ['create quota small -n fresh --hard=pods=4,requests.cpu=2', /small created/],
  ['get quota small -n fresh -o jsonpath={.spec.hard}', /"pods":"4","requests\.cpu":"2"/],
  ['create service clusterip web -n fresh --tcp=80:8080', /web created/],
  ['get service web -n fresh -o jsonpath={.spec.ports[0].targetPort}', /^8080$/],
  ['create role reader -n fresh --verb=get,list --resource=pods', /reader created/],
  ['create pdb guard -n fresh --selector=app=web --min-available=50%', /guard created/],
  ['get pdb guard -n fresh -o jsonpath={.spec.minAvailable}', /^50%$/],
  ['create deployment front -n fresh --image=web:1 --replicas=0', /front created/],
  ['get deployment front -n fresh -o jsonpath={.spec.replicas}', /^0$/],
  ['delete namespace fresh', /fresh" deleted/],
  ['auth can-i --list -n team-a', /\*\.\*\s+\[\]\s+\[\]\s+\[\*\]/],
  ['auth can-i delete vms -n team-a', /^yes/],
  ['auth whoami', /Username\s+admin/],
  ['explain vm.spec', /runStrategy\s+<string>\s+enum: Always/],
  ['explain vm.spec.template.spec.domain.cpu --recursive', /cores\s+<integer>/],
  ['explain vm.spec.cores', /field "cores" does not exist/],
  ['get crd virtualmachines.kubevirt.io', /CREATED AT\s+virtualmachines\.kubevirt\.io\s+20\d\d-/],
  ['delete crd virtualmachines.kubevirt.io', /MethodNotAllowed/],
  ['apply -f wrong.yaml', /unknown field "spec\.runStrat"/],
  ['apply --server-side --field-manager=other -f halted.yaml', /conflict/],
  ['apply --server-side --force-conflicts --field-manager=other -f halted.yaml', /serverside-applied/],
  ['patch vm applied -n team-a --type=merge -p {"metadata":{"labels":{"x":"1"}}}', /patched/],
  ['patch vm applied -n team-a --type=json -p [{"op":"remove","path":"/metadata/labels/x"}]', /patched/],
  ['label vm applied -n team-a tier=front', /labeled/],
  ['get vms -n team-a -l tier=front -o name', /^virtualmachine\.kubevirt\.io\/applied\s*$/],
  ['get vms -A --chunk-size=2 -o name', /web-2/],
  ['create --dry-run=server -f running.yaml', /already exists/],
  ['get vms -A --as viewer', /forbidden: User "viewer" cannot list/],
  ['describe vm applied -n team-a', /Run Strategy/],
  ['delete vm applied -n team-a', /deleted/],
  ['get vm applied -n team-a', /not found/],
  ['create --dry-run=server -f halted.yaml', /created \(server dry run\)/],
  ['get vm applied -n team-a', /not found/],
  ['delete vms -n team-a -l app=db', /db-1.* deleted/],
  ['get vms -n nowhere', /No resources found/],
];

try {
  for (const [line, wanted] of steps) {
    await report.check(`kubectl ${line}`, () => {
      const output = kubectl(line.split(' '));
      assert.ok(wanted.test(output), `wanted ${wanted}\ngot ${output.trim()}`);
    });
  }
  await besideKubectl({ env: simulator.env, folder, namespace: 'team-a' }, report);
} finally {
  await simulator.stop();
  rmSync(folder, { recursive: true, force: true });
}
report.close();
