// `npm run test:python-clients`: Debian's libcloud and the Python Kubernetes client work against `virtspan simulate`.
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { debianVersion, ensureInstalled } from './outside/debian.ts';
import { createReport, using } from './outside/report.ts';
import { startSimulator } from './outside/simulator-process.ts';

/** Debian installs modules for its own interpreter, whatever other Python comes first on the path. */
const PYTHON = '/usr/bin/python3';
const report = createReport();

/** What the program prints, as JSON. */
function python(lines: readonly string[], env: Readonly<Record<string, string>>): Record<string, unknown> {
  const { status, stdout, stderr } = spawnSync(PYTHON, ['-c', ['import json, os, time', ...lines].join('\n')], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    timeout: 180_000,
  });
  if (status !== 0) throw new Error(stderr.trim().split('\n').slice(-4).join('\n'));
  return JSON.parse(stdout) as Record<string, unknown>;
}

/** Runs checks of one client on one simulated cloud, or says why not. */
async function client(
  module: string,
  debPackage: string,
  cloud: string,
  checks: (env: Readonly<Record<string, string>>) => Promise<void>,
): Promise<void> {
  const { missing } = ensureInstalled(debPackage, [PYTHON, '-c', `import ${module}`], debPackage);
  if (missing !== undefined) return void process.stdout.write(`SKIPPED ${debPackage}: ${missing}\n`);
  using(debPackage, debianVersion(debPackage));
  const simulator = await startSimulator(cloud, ['--job-ms', '200']);
  try {
    await checks(simulator.env);
  } finally {
    await simulator.stop();
  }
}

await client('libcloud', 'python3-libcloud', 'cloudstack', async (env) => {
  const signIn = [
    'from libcloud.compute.types import Provider',
    'from libcloud.compute.providers import get_driver',
    'from urllib.parse import urlparse',
    'url = urlparse(os.environ["CLOUDSTACK_API_URL"])',
    'driver = get_driver(Provider.CLOUDSTACK)(key=os.environ["CLOUDSTACK_API_KEY"], secret=os.environ["CLOUDSTACK_SECRET_KEY"],',
    '  secure=False, host=url.hostname, port=url.port, path=url.path)',
    // list_sizes of libcloud takes no offerings whose size is chosen at deployment; these it can use.
    'from libcloud.compute.base import NodeSize',
    'offered = driver._sync_request(command="listServiceOfferings", params={"issystem": "false"})["serviceoffering"]',
    'sizes = [NodeSize(o["id"], o["name"], o["memory"], 0, 0, 0, driver) for o in offered if "memory" in o]',
  ];
  await report.check('libcloud lists places, sizes, images and machines', () => {
    const seen = python(
      [
        ...signIn,
        'print(json.dumps({"locations": len(driver.list_locations()), "sizes": len(sizes), "images": len(driver.list_images()),',
        '  "nodes": len(driver.list_nodes()), "networks": len(driver.ex_list_networks())}))',
      ],
      env,
    );
    for (const [what, count] of Object.entries(seen)) assert.ok(Number(count) > 0, `no ${what}`);
  });
  await report.check('libcloud makes a machine with a disk, and takes both away', () => {
    const seen = python(
      [
        ...signIn,
        'net = [n for n in driver.ex_list_networks() if getattr(n, "zoneid", None) or True][0]',
        'where = [l for l in driver.list_locations() if l.id == net.zone_id][0] if hasattr(net, "zone_id") else driver.list_locations()[0]',
        'node = driver.create_node(name="from-libcloud", size=sizes[0], image=driver.list_images(location=where)[0], location=where, networks=[net], ex_start_vm=True)',
        'disk = driver.create_volume(size=2, name="from-libcloud", location=where)',
        'attached = driver.attach_volume(node, disk)',
        'detached = driver.detach_volume(disk)',
        'gone = driver.destroy_volume(disk)',
        'ended = driver.destroy_node(node, ex_expunge=True)',
        'left = [n.name for n in driver.list_nodes() if n.name == "from-libcloud"]',
        'print(json.dumps({"state": str(node.state), "attached": bool(attached), "detached": bool(detached), "gone": bool(gone), "ended": bool(ended), "left": left}))',
      ],
      env,
    );
    assert.deepEqual(seen, { state: 'running', attached: true, detached: true, gone: true, ended: true, left: [] });
  });
});

await client('kubernetes', 'python3-kubernetes', 'kubevirt', async (env) => {
  const signIn = [
    'from kubernetes import client, config, watch',
    'config.load_kube_config(os.environ["KUBECONFIG"])',
    'core, custom = client.CoreV1Api(), client.CustomObjectsApi()',
    'args = dict(group="kubevirt.io", version="v1", namespace="team-a", plural="virtualmachines")',
  ];
  await report.check('the Python client of Kubernetes lists nodes, pods and machines', () => {
    const seen = python(
      [
        ...signIn,
        'print(json.dumps({"nodes": len(core.list_node().items), "pods": len(core.list_namespaced_pod("team-a").items),',
        '  "machines": len(custom.list_namespaced_custom_object(**args)["items"])}))',
      ],
      env,
    );
    for (const [what, count] of Object.entries(seen)) assert.ok(Number(count) > 0, `no ${what}`);
  });
  await report.check('the Python client of Kubernetes makes, patches, watches and deletes a machine', () => {
    const seen = python(
      [
        ...signIn,
        'vm = {"apiVersion": "kubevirt.io/v1", "kind": "VirtualMachine", "metadata": {"name": "from-python"}, "spec": {"runStrategy": "Halted",',
        '  "template": {"spec": {"domain": {"devices": {}, "memory": {"guest": "1Gi"}}, "volumes": [{"name": "root", "containerDisk": {"image": "registry.example/fedora:42"}}]}}}}',
        'made = custom.create_namespaced_custom_object(body=vm, **args)',
        'patched = custom.patch_namespaced_custom_object(name="from-python", body={"spec": {"runStrategy": "Always"}}, **args)',
        'state = ""',
        'for event in watch.Watch().stream(custom.list_namespaced_custom_object, field_selector="metadata.name=from-python", timeout_seconds=30, **args):',
        '  state = event["object"].get("status", {}).get("printableStatus", "")',
        '  if state == "Running": break',
        'custom.delete_namespaced_custom_object(name="from-python", **args)',
        'code = 0',
        'try: custom.get_namespaced_custom_object(name="from-python", **args)',
        'except client.exceptions.ApiException as e: code = e.status',
        'print(json.dumps({"made": made["metadata"]["name"], "patched": patched["spec"]["runStrategy"], "state": state, "after": code}))',
      ],
      env,
    );
    assert.deepEqual(seen, { made: 'from-python', patched: 'Always', state: 'Running', after: 404 });
  });
  await report.check('the Python client of Kubernetes is refused what the cluster refuses', () => {
    const { code, reason } = python(
      [
        ...signIn,
        'try: core.create_namespaced_persistent_volume_claim("team-a", {"metadata": {"name": "x"}, "spec": {"accessModes": ["ReadWriteOnce"], "resources": {"requests": {"storage": "10GB"}}}, "apiVersion": "v1", "kind": "PersistentVolumeClaim"})',
        'except client.exceptions.ApiException as e: print(json.dumps({"code": e.status, "reason": json.loads(e.body).get("reason")}))',
      ],
      env,
    );
    assert.deepEqual([code, reason], [400, 'BadRequest']);
  });
});

report.close();
