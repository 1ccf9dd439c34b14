// `npm run test:python-cs`: Debian's python3-cs, a client that is not ours, works against `virtspan simulate cloudstack`.
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { debianVersion, ensureInstalled } from './outside/debian.ts';
import { createReport, skip, using } from './outside/report.ts';
import { startSimulator } from './outside/simulator-process.ts';

/** Debian installs the module for its own interpreter, whatever other Python comes first on the path. */
const PYTHON = '/usr/bin/python3';

const { missing } = ensureInstalled('python3-cs', [PYTHON, '-c', 'import cs'], 'python3-cs');
if (missing !== undefined) skip('python3-cs', missing);

using('python3-cs', debianVersion('python3-cs'));

const simulator = await startSimulator('cloudstack', ['--job-ms', '200']);
const report = createReport();

/** Runs Python with `cs` signed in; what it prints as JSON. */
function python(body: string, env: Readonly<Record<string, string>> = {}): Record<string, unknown> {
  const program = [
    'import json, os, sys',
    'from cs import CloudStack, CloudStackException, CloudStackApiException',
    'cs = CloudStack(endpoint=os.environ["CLOUDSTACK_API_URL"], key=os.environ["CLOUDSTACK_API_KEY"],',
    '                secret=os.environ["CLOUDSTACK_SECRET_KEY"], method=os.environ.get("CS_METHOD", "get"), poll_interval=0.1, job_timeout=30)',
    body,
  ].join('\n');
  const { status, stdout, stderr } = spawnSync(PYTHON, ['-c', program], {
    encoding: 'utf8',
    env: { ...process.env, ...simulator.env, ...env },
  });
  if (status !== 0) throw new Error(stderr.trim().split('\n').slice(-3).join('\n'));
  return JSON.parse(stdout) as Record<string, unknown>;
}

try {
  for (const method of ['get', 'post']) {
    await report.check(`signs in and lists zones by ${method.toUpperCase()}`, () => {
      const { names } = python('print(json.dumps({"names": [z["name"] for z in cs.listZones()["zone"]]}))', {
        CS_METHOD: method,
      });
      assert.ok((names as string[]).length >= 1, 'no zones');
    });
  }

  await report.check('deploys, lists and destroys a machine, waiting for each job', () => {
    const seen = python(
      [
        'zone = cs.listZones()["zone"][0]["id"]',
        'offering = cs.listServiceOfferings()["serviceoffering"][0]["id"]',
        'template = cs.listTemplates(templatefilter="executable", zoneid=zone)["template"][0]["id"]',
        'networks = cs.listNetworks(zoneid=zone, listall=True)["network"]',
        'net = [n["id"] for n in networks if n.get("type") == "Isolated"][:1]',
        'args = {"networkids": ",".join(net)} if net else {}',
        'vm = cs.deployVirtualMachine(zoneid=zone, serviceofferingid=offering, templateid=template, name="from-python", fetch_result=True, **args)["virtualmachine"]',
        'listed = cs.listVirtualMachines(id=vm["id"])["virtualmachine"][0]',
        'gone = cs.destroyVirtualMachine(id=vm["id"], expunge=True, fetch_result=True)',
        'after = cs.listVirtualMachines(name="from-python", listall=True)',
        'print(json.dumps({"deployed": vm["state"], "listed": listed["name"], "after": after}))',
      ].join('\n'),
    );
    assert.equal(seen.deployed, 'Running');
    assert.equal(seen.listed, 'from-python');
    assert.deepEqual(seen.after, {});
  });

  await report.check('pages through a list', () => {
    const { all, paged } = python(
      'print(json.dumps({"all": cs.listVirtualMachines(listall=True)["count"], "paged": len(cs.listVirtualMachines(listall=True, fetch_list=True, page_size=3))}))',
    );
    assert.equal(paged, all);
  });

  await report.check('is refused with a wrong secret', () => {
    const { code } = python(
      'try:\n  cs.listZones()\nexcept CloudStackException as e:\n  print(json.dumps({"code": e.response.status_code}))',
      {
        CLOUDSTACK_SECRET_KEY: 'not-the-secret',
      },
    );
    assert.equal(code, 401);
  });

  await report.check('gets the code of a command that does not exist', () => {
    const { code } = python(
      'try:\n  cs.frobnicate()\nexcept CloudStackException as e:\n  print(json.dumps({"code": e.response.status_code}))',
    );
    assert.ok(code === 432 || code === 401, `code ${code}`);
  });
} finally {
  await simulator.stop();
  report.close();
}
