// What has to hold on any Kubernetes with KubeVirt's resources, real or simulated: with a virt-controller machines run, without one
// the suite says what it left out. It needs one namespace that is there: VIRTSPAN_NAMESPACE, the context's own, or "default".
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../src/contract/tool.ts';
import { namespaceOf, nobodysVariables } from './kubeconfig.ts';
import { type Run, startRun, type Target } from './run.ts';
import { openWorld } from './world.ts';

/** How long a machine may take to start where something starts it, in milliseconds. */
const START_MS = 120_000;

/** The suite on the server that `open` gives; `isWhole` where no part of it may be left out. */
export function kubernetesSuite(open: () => Promise<Target>, isWhole = false): void {
  let run: Run;
  let namespace: string;
  beforeAll(async () => {
    run = await startRun(open);
    namespace = namespaceOf(run.target.env);
  });
  afterAll(() => run?.end());

  const manifest = (name: string, labels: JsonObject = {}, spec: JsonObject = {}): JsonObject => ({
    metadata: { name, labels: { suite: run.name('all'), ...labels } },
    spec: {
      runStrategy: 'Halted',
      template: {
        spec: {
          domain: { memory: { guest: '64Mi' }, devices: { disks: [{ name: 'root', disk: { bus: 'virtio' } }] } },
          volumes: [{ name: 'root', containerDisk: { image: 'registry.example/suite/none:1' } }],
          terminationGracePeriodSeconds: 0,
        },
      },
      ...spec,
    },
  });
  const create = (name: string, labels?: JsonObject): Promise<unknown> => {
    run.makes(`virtual machine ${name}`, ['kubevirt_delete_virtual_machine', { namespace, name }]);
    return run.world.done('kubevirt_create_virtual_machine', { namespace, body: manifest(name, labels) });
  };
  const all = (): Promise<readonly JsonObject[]> =>
    run.world.rows('kubevirt_list_virtual_machines', { namespace, labelSelector: `suite=${run.name('all')}` });
  const machine = async (name: string): Promise<JsonObject> =>
    (await run.world.rows('kubevirt_get_virtual_machine', { namespace, name }))[0]!;
  const metadata = async (name: string): Promise<JsonObject> => (await machine(name)).metadata as JsonObject;
  const statusOf = async (name: string): Promise<unknown> =>
    ((await machine(name)).status as JsonObject | undefined)?.printableStatus;

  describe('Kubernetes', () => {
    it('is found by plain words', async () => {
      for (const [query, tool] of [
        ['list kubevirt virtual machines', 'kubevirt_list_virtual_machines'],
        ['create a kubevirt virtual machine', 'kubevirt_create_virtual_machine'],
        ['delete a kubevirt virtual machine', 'kubevirt_delete_virtual_machine'],
      ] as const)
        expect((await run.world.find(query)).text).toContain(tool);
    });

    it('checks a machine in a dry run and makes none', async () => {
      const name = run.name('dry');
      const { text, questions } = await run.world.done('kubevirt_create_virtual_machine', {
        ...{ namespace, dryRun: true },
        body: manifest(name),
      });
      expect(text).toContain('A dry run');
      expect(questions).toEqual([]);
      expect(await all()).toEqual([]);
    });

    it('makes three machines, and lists them a page at a time', async () => {
      for (const part of ['a', 'b', 'c']) await create(run.name(part), { part });
      const seen: unknown[] = [];
      let next: string | undefined;
      do {
        const { structured } = await run.world.done('kubevirt_list_virtual_machines', {
          ...{ namespace, labelSelector: `suite=${run.name('all')}`, limit: 2, format: 'json' },
          ...(next !== undefined && { continue: next }),
        });
        const items = structured.items as readonly { readonly metadata: JsonObject }[];
        expect(items.length).toBeLessThanOrEqual(2);
        seen.push(...items.map((item) => item.metadata.name));
        next = structured.next?.continue;
      } while (next !== undefined);
      expect(seen).toEqual(['a', 'b', 'c'].map(run.name));
    });

    it('reads every page in a script', async () => {
      const selector = `{ namespace: '${namespace}', labelSelector: 'suite=${run.name('all')}', limit: 1 }`;
      const code = `const page = await kubevirt.listVirtualMachines(${selector}); return (await page.all()).map((it) => it.metadata.name)`;
      const { text, error } = await run.world.script(code);
      expect(error).toBeUndefined();
      for (const part of ['a', 'b', 'c']) expect(text).toContain(run.name(part));
    });

    it('selects by labels', async () => {
      const labelSelector = `suite=${run.name('all')},part in (a,c)`;
      const found = await run.world.rows('kubevirt_list_virtual_machines', { namespace, labelSelector });
      expect(found.map((row) => (row.metadata as JsonObject).name)).toEqual([run.name('a'), run.name('c')]);
    });

    it('does not make a second one of a name', async () => {
      const name = run.name('a');
      const { error, text } = await run.world.call('kubevirt_create_virtual_machine', {
        namespace,
        body: manifest(name),
      });
      expect(error).toMatchObject({ code: 'API_REFUSED', fate: 'failed', apiCode: 409 });
      expect(text).toContain(name);
    });

    it('says which value the server refuses', async () => {
      const name = run.name('wrong');
      run.makes(`virtual machine ${name}`, ['kubevirt_delete_virtual_machine', { namespace, name }]);
      const body = manifest(name, { wrong: 'not valid!' });
      const { error, text } = await run.world.call('kubevirt_create_virtual_machine', { namespace, body });
      expect(error).toMatchObject({ fate: 'failed', apiCode: 422 });
      expect(text).toContain('metadata.labels');
      expect(text).toContain('not valid!');
    });

    it('finds a slip in a field name before anything is sent', async () => {
      const { error, text } = await run.world.call('kubevirt_patch_virtual_machine', {
        ...{ namespace, name: run.name('a') },
        body: { spec: { tmplate: {} } },
      });
      expect(error?.fate).toBe('refused');
      expect(text).toContain('"template"');
    });

    it('finds a slip in the name of an instance type', async () => {
      const types = await run.world.call('kubevirt_list_vm_cluster_instancetypes', { limit: 1, format: 'json' });
      const [first] = (types.structured.items ?? []) as readonly { readonly metadata: { readonly name: string } }[];
      if (first === undefined) return run.leaveOut('the cluster has no instance types');
      const { name } = first.metadata;
      const { error, text } = await run.world.call('kubevirt_create_virtual_machine', {
        ...{ namespace, dryRun: true },
        body: manifest(run.name('typed'), {}, { instancetype: { name: `${name}x` } }),
      });
      expect(error).toBeDefined();
      expect(text).toContain(`${name}x`);
    });

    it('changes a label, and refuses to write over a change that came between', async () => {
      const name = run.name('a');
      const before = await machine(name);
      await run.world.done('kubevirt_patch_virtual_machine', {
        ...{ namespace, name },
        body: { metadata: { labels: { changed: 'yes' } } },
      });
      expect((await metadata(name)).labels).toMatchObject({ changed: 'yes', part: 'a' });
      const { error } = await run.world.call('kubevirt_replace_virtual_machine', { namespace, name, body: before });
      expect(error).toMatchObject({ fate: 'failed', apiCode: 409 });
      expect((await metadata(name)).labels).toMatchObject({ changed: 'yes' });
    });

    it('replaces a machine by what was read', async () => {
      const name = run.name('b');
      const { status: _, ...read } = await machine(name);
      const meta = read.metadata as JsonObject;
      const body = { ...read, metadata: { ...meta, labels: { ...(meta.labels as JsonObject), replaced: 'yes' } } };
      await run.world.done('kubevirt_replace_virtual_machine', { namespace, name, body });
      expect((await metadata(name)).labels).toMatchObject({ replaced: 'yes', part: 'b' });
    });

    it('asks before a machine is deleted, does nothing without a yes, and asks nobody about a dry run', async () => {
      const name = run.name('b');
      const declined = await run.world.call('kubevirt_delete_virtual_machine', { namespace, name }, 'no');
      expect(declined.error).toMatchObject({ code: 'CONFIRM_DECLINED', fate: 'refused' });
      expect(declined.questions.join('')).toContain(name);
      const unasked = await run.world.call('kubevirt_delete_virtual_machine', { namespace, name }, 'nobody');
      expect(unasked.error).toMatchObject({ code: 'CONFIRM_NEEDED', fate: 'refused' });
      const dry = await run.world.call('kubevirt_delete_virtual_machine', { namespace, name, dryRun: true }, 'nobody');
      expect(dry.error).toBeUndefined();
      expect((await metadata(name)).name).toBe(name);
    });

    it('starts a machine and stops it, and never says more than the cluster shows', async () => {
      const name = run.name('a');
      const wait_ms = isWhole ? START_MS : START_MS / 4;
      const started = await run.world.call('kubevirt_start_virtual_machine', { namespace, name, wait_ms });
      if (started.error !== undefined) {
        expect(started.error.fate).not.toBe('unknown');
        return run.leaveOut(`nothing starts machines here (${started.error.message})`);
      }
      const isOver = started.structured.job === undefined;
      if (isOver) expect(await statusOf(name)).toBe('Running');
      else run.leaveOut('machines were not running within the time given');
      const declined = await run.world.call('kubevirt_stop_virtual_machine', { namespace, name }, 'no');
      expect(declined.error).toMatchObject({ code: 'CONFIRM_DECLINED' });
      if (isOver) expect(await statusOf(name)).toBe('Running');
      const stopped = await run.world.call('kubevirt_stop_virtual_machine', { namespace, name, wait_ms });
      if (stopped.error !== undefined) expect(stopped.error.fate).not.toBe('unknown');
      else if (stopped.structured.job === undefined) expect(await statusOf(name)).toBe('Stopped');
    });

    it('says that a thing is not there', async () => {
      const { error, text } = await run.world.call('kubevirt_get_virtual_machine', {
        namespace,
        name: run.name('none'),
      });
      expect(error?.fate).not.toBe('unknown');
      expect(text).toContain(run.name('none'));
    });

    it('tells somebody without rights so before a person is asked', async () => {
      const env = nobodysVariables(run.target.env, run.name('nobody'));
      const nobody = await openWorld({ ...run.target.env, ...env });
      try {
        const list = await nobody.call('kubevirt_list_virtual_machines', { namespace });
        expect(list.error).toMatchObject({ code: 'API_AUTH' });
        const name = run.name('c');
        const { error, questions } = await nobody.call('kubevirt_delete_virtual_machine', { namespace, name });
        expect(error).toBeDefined();
        expect(questions).toEqual([]);
        expect((await metadata(name)).name).toBe(name);
      } finally {
        await nobody.close();
      }
    });

    it('takes away everything that was made', async () => {
      expect(await run.clean()).toEqual([]);
      expect(await all()).toEqual([]);
      if (isWhole) expect(run.leftOut).toEqual([]);
    });
  });
}
