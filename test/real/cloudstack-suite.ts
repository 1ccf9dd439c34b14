// What has to hold on any CloudStack, real or simulated. It knows no name of the server: what it works with it finds in lists.
// CloudStack has no dry run: that nothing happens before a yes is what comes nearest, and is tried in its place.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../src/contract/tool.ts';
import { type Needs, pickNeeds } from './cloudstack-needs.ts';
import { type Run, startRun, type Target } from './run.ts';
import { openWorld } from './world.ts';

/** An id that no server ever gave out. */
const NOTHING = '99999999-9999-4999-8999-999999999999';

/** The suite on the server that `open` gives; `isWhole` where no part of it may be left out. */
export function cloudstackSuite(open: () => Promise<Target>, isWhole = false): void {
  let run: Run;
  let needs: Needs;
  beforeAll(async () => {
    run = await startRun(open);
    needs = await pickNeeds(run);
  });
  afterAll(() => run?.end());

  const named = async (tool: string, name: string): Promise<JsonObject | undefined> =>
    (await run.world.rows(tool, { keyword: name })).find((row) => row.name === name);
  const machine = async (): Promise<JsonObject | undefined> =>
    (await run.world.rows('cloudstack_list_virtual_machines', { name: run.name('vm') }))[0];

  describe('CloudStack', () => {
    it('is found by plain words', async () => {
      for (const [query, tool] of [
        ['list virtual machines', 'cloudstack_list_virtual_machines'],
        ['create a virtual machine', 'cloudstack_deploy_virtual_machine'],
        ['create a network', 'cloudstack_create_network'],
      ] as const)
        expect((await run.world.find(query)).text).toContain(tool);
    });

    it('refuses a name that is not there, shows the nearest, and sends nothing', async () => {
      const { error, text } = await run.world.call('cloudstack_deploy_virtual_machine', {
        name: run.name('never'),
        zoneid: `${needs.zone.name}x`,
        serviceofferingid: needs.offering.name as string,
        templateid: needs.template.id as string,
      });
      expect(error).toMatchObject({ code: 'NAME_UNKNOWN', fate: 'refused' });
      expect(text).toContain(`"${needs.zone.name}"`);
    });

    it('makes a network by names', async () => {
      if (needs.networkOffering === undefined) return run.leaveOut('no isolated network can be made in this zone');
      const name = run.name('net');
      run.makes(`network ${name}`, ['cloudstack_delete_network', { id: name }]);
      await run.world.done('cloudstack_create_network', {
        name,
        displaytext: name,
        zoneid: needs.zone.name as string,
        networkofferingid: needs.networkOffering.name as string,
      });
      expect(await named('cloudstack_list_networks', name)).toMatchObject({ name, zoneid: needs.zone.id });
    });

    it('hands back the job of a deployment that it does not wait for, and the job tells how it ended', async () => {
      const name = run.name('vm');
      run.makes(
        `virtual machine ${name}`,
        ['cloudstack_destroy_virtual_machine', { id: name, expunge: true }],
        ['cloudstack_destroy_virtual_machine', { id: name }],
      );
      const { structured, text } = await run.world.done('cloudstack_deploy_virtual_machine', {
        name,
        zoneid: needs.zone.name as string,
        serviceofferingid: needs.offering.name as string,
        templateid: needs.template.id as string,
        ...(needs.networkOffering !== undefined && { networkids: [run.name('net')] }),
        wait_ms: 0,
      });
      expect(text).toContain('is under way and not finished');
      const { id: jobid } = structured.job as { readonly id: string };
      for (;;) {
        const job = await run.world.call('cloudstack_query_async_job_result', { jobid, format: 'json' });
        if (job.error !== undefined) throw new Error(job.text);
        if (job.structured.record.jobstatus !== 0) break;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      expect(await machine()).toMatchObject({ name, state: 'Running', zoneid: needs.zone.id });
    });

    it('says the same of a machine as a table and as records, and in a script', async () => {
      const table = await run.world.done('cloudstack_list_virtual_machines', { name: run.name('vm') });
      const row = await machine();
      expect(table.text).toContain(String(row?.id));
      const code = `return (await cloudstack.listVirtualMachines({ name: '${run.name('vm')}' }))[0].id`;
      const { error, structured, text } = await run.world.script(code);
      expect(error).toBeUndefined();
      expect(`${text}${JSON.stringify(structured)}`).toContain(String(row?.id));
    });

    it('changes a machine and answers it as it is then', async () => {
      const displayname = run.name('shown');
      const id = run.name('vm');
      const { structured } = await run.world.done('cloudstack_update_virtual_machine', {
        ...{ id, displayname },
        format: 'json',
      });
      expect(structured.record).toMatchObject({ name: id, displayname });
      expect(await machine()).toMatchObject({ displayname });
    });

    it('asks before a machine is stopped, and does nothing without a yes', async () => {
      const id = run.name('vm');
      const declined = await run.world.call('cloudstack_stop_virtual_machine', { id }, 'no');
      expect(declined.error).toMatchObject({ code: 'CONFIRM_DECLINED', fate: 'refused' });
      expect(declined.questions.join('')).toContain(id);
      const unasked = await run.world.call('cloudstack_stop_virtual_machine', { id }, 'nobody');
      expect(unasked.error).toMatchObject({ code: 'CONFIRM_NEEDED', fate: 'refused' });
      expect(await machine()).toMatchObject({ state: 'Running' });
    });

    it('stops and starts it, and waits for both', async () => {
      const id = run.name('vm');
      const stopped = await run.world.done('cloudstack_stop_virtual_machine', { id });
      expect(stopped.questions).toHaveLength(1);
      expect(await machine()).toMatchObject({ state: 'Stopped' });
      await run.world.done('cloudstack_start_virtual_machine', { id });
      expect(await machine()).toMatchObject({ state: 'Running' });
    });

    it('tags it, and finds it by the tag', async () => {
      const id = run.name('vm');
      const tags = [{ key: 'suite', value: id }];
      await run.world.done('cloudstack_create_tags', { resourceids: [id], resourcetype: 'UserVm', tags });
      const found = await run.world.rows('cloudstack_list_virtual_machines', { tags });
      expect(found.map((row) => row.name)).toEqual([id]);
    });

    it('shows what hangs on a network, and keeps the one that is in use', async () => {
      if (needs.networkOffering === undefined) return;
      const { error, questions } = await run.world.call('cloudstack_delete_network', { id: run.name('net') });
      expect(questions.join('')).toContain(run.name('vm'));
      expect(error).toMatchObject({ fate: 'failed' });
      expect(error?.message.length).toBeGreaterThan(20);
      expect(await named('cloudstack_list_networks', run.name('net'))).toBeDefined();
    });

    it('says what the server refuses, and that it was not done', async () => {
      const group = { name: run.name('group'), type: 'host anti-affinity' };
      const { name } = group;
      run.makes(`affinity group ${name}`, ['cloudstack_delete_affinity_group', { id: name }]);
      await run.world.done('cloudstack_create_affinity_group', group);
      const again = await run.world.call('cloudstack_create_affinity_group', group);
      expect(again.error).toMatchObject({ fate: 'failed' });
      expect(again.text).toContain(name);
    });

    it('asks nobody about a thing that is not there', async () => {
      const { error, questions } = await run.world.call('cloudstack_destroy_virtual_machine', { id: NOTHING });
      expect(error?.fate).toBe('refused');
      expect(questions).toEqual([]);
    });

    it('tells a user what a role may not do before a person is asked', async () => {
      const keys = await userKeys(run, needs);
      if (keys === undefined) return;
      const user = await openWorld({ ...run.target.env, ...keys });
      try {
        expect((await user.call('cloudstack_list_virtual_machines', {})).error).toBeUndefined();
        const { error, questions } = await user.call('cloudstack_prepare_host_for_maintenance', { id: NOTHING });
        expect(error).toBeDefined();
        expect(questions).toEqual([]);
        const foreign = await user.call('cloudstack_stop_virtual_machine', { id: String((await machine())?.id) });
        expect(foreign.error).toBeDefined();
        expect(await machine()).toMatchObject({ state: 'Running' });
      } finally {
        await user.close();
      }
    });

    it('takes away everything that was made', async () => {
      expect(await run.clean()).toEqual([]);
      for (const tool of ['cloudstack_list_networks', 'cloudstack_list_affinity_groups'])
        expect(await run.world.rows(tool, { keyword: run.name('') })).toEqual([]);
      const left = await run.world.rows('cloudstack_list_virtual_machines', { keyword: run.name('') });
      expect(left.filter(({ state }) => state !== 'Destroyed' && state !== 'Expunging')).toEqual([]);
      if (isWhole) expect(run.leftOut).toEqual([]);
    });
  });
}

/** Keys of a plain user: those given, or of an account made for the purpose. */
async function userKeys(run: Run, { userRole }: Needs): Promise<Readonly<Record<string, string>> | undefined> {
  const { VIRTSPAN_USER_API_KEY: apiKey, VIRTSPAN_USER_SECRET_KEY: secretKey } = run.target.env;
  if (apiKey !== undefined && secretKey !== undefined)
    return { CLOUDSTACK_API_KEY: apiKey, CLOUDSTACK_SECRET_KEY: secretKey };
  if (userRole === undefined) {
    run.leaveOut('these keys may not make a user, and VIRTSPAN_USER_API_KEY is not set');
    return undefined;
  }
  const name = run.name('user');
  run.makes(`account ${name}`, ['cloudstack_delete_account', { id: name }]);
  await run.world.done('cloudstack_create_account', {
    ...{ username: name, firstname: 'Suite', lastname: 'User', email: 'suite@example.org' },
    ...{ password: `Only-for-${name}-1`, roleid: userRole.id as string },
  });
  const { structured } = await run.world.done('cloudstack_register_user_keys', {
    ...{ id: name, reveal: true },
    format: 'json',
  });
  const pair = structured.record as { readonly apikey: string; readonly secretkey: string };
  return { CLOUDSTACK_API_KEY: pair.apikey, CLOUDSTACK_SECRET_KEY: pair.secretkey };
}
