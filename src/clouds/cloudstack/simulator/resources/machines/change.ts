// Machines changed: fields, sizes, passwords, keys, ISOs, owners, reinstalls, consoles.
import { failed, invalid } from '../../engine/fault.ts';
import { randomText } from '../../engine/ids.ts';
import { accountNamed, ownerFields } from '../../engine/owners.ts';
import type { Field, Row } from '../../engine/row.ts';
import type { Call, Module } from '../../engine/types.ts';
import { record, work } from '../../engine/types.ts';
import { mustBe, object, subject } from '../../engine/verbs.ts';
import { must } from '../../engine/world.ts';
import { checkUserData } from './deploy.ts';
import { machine, offeringOf } from './machine.ts';
import { newNic } from './placement.ts';

/** Changes of a machine; most need it stopped, as on a real server. */
export const change: Module = {
  resource: machine,
  commands: {
    updateVirtualMachine: (call) => {
      const row = subject(call, machine);
      const { args } = call;
      checkUserData(call);
      if (args.has('details') && 'extraconfig' in args.map('details'))
        throw invalid('extraconfig is a parameter of its own, and no detail.');
      for (const name of TEXTS) if (args.has(name)) row[name] = args.text(name);
      for (const name of FLAGS) if (args.has(name)) row[name] = args.flag(name);
      if (args.has('group')) row.groupid = groupNamed(call, row);
      if (args.flag('cleanupdetails') === true) row.details = {};
      else if (args.has('details')) row.details = args.map('details');
      if (args.has('securitygroupids')) row._securitygroupids = args.list('securitygroupids');
      return object(machine, row);
    },
    changeServiceForVirtualMachine: (call) => {
      const row = subject(call, machine);
      mustBe(row, machine, ['Stopped']);
      takeOffering(call, row);
      return object(machine, row);
    },
    scaleVirtualMachine: (call) => {
      const row = subject(call, machine);
      mustBe(row, machine, ['Stopped', 'Running']);
      if (row.serviceofferingid === call.args.text('serviceofferingid'))
        throw invalid(`The virtual machine ${row.name} has this service offering already.`);
      if (row.state === 'Running') checkLiveScaling(call, row);
      return work(() => {
        takeOffering(call, row);
        return object(machine, row);
      });
    },
    resetPasswordForVirtualMachine: (call) => {
      const row = subject(call, machine);
      mustBe(row, machine, ['Stopped']);
      if (row.passwordenabled !== true) throw invalid(`The template of ${row.name} cannot take passwords.`);
      return work(() => {
        const password = call.args.text('password') ?? randomText(call.world.random, 6);
        row._password = password;
        return object(machine, row, { password });
      });
    },
    resetSSHKeyForVirtualMachine: (call) => {
      const row = subject(call, machine);
      mustBe(row, machine, ['Stopped']);
      const names = call.args.has('keypairs') ? call.args.list('keypairs') : [call.args.need('keypair')];
      for (const name of names) {
        if (
          !call.world
            .table('sshkeypair')
            .some((key) => key.name === name && key.account === row.account && key.domainid === row.domainid)
        ) {
          throw invalid(`There is no key pair ${name} in the machine's account.`);
        }
      }
      return work(() => {
        row.keypairs = names.join(',');
        const password = row.passwordenabled === true ? randomText(call.world.random, 6) : undefined;
        return object(machine, row, { password });
      });
    },
    resetUserDataForVirtualMachine: (call) => {
      const row = subject(call, machine);
      mustBe(row, machine, ['Stopped']);
      checkUserData(call);
      row.userdata = call.args.text('userdata');
      row.userdataid = call.args.text('userdataid');
      return object(machine, row);
    },
    restoreVirtualMachine: (call) => {
      const row = subject(call, machine, 'virtualmachineid');
      mustBe(row, machine, ['Running', 'Stopped']);
      return work(() => {
        const templateId = call.args.text('templateid');
        if (templateId !== undefined) row.templateid = templateId;
        for (const volume of call.world
          .table('volume')
          .where((it) => it.virtualmachineid === row.id && it.type === 'ROOT')) {
          Object.assign(volume, { templateid: row.templateid, created: call.world.stamp() });
        }
        const password = row.passwordenabled === true ? randomText(call.world.random, 6) : undefined;
        return object(machine, row, { password });
      });
    },
    assignVirtualMachine: (call) => {
      const row = subject(call, machine, 'virtualmachineid');
      mustBe(row, machine, ['Stopped']);
      const owner = call.args.has('projectid')
        ? ownerFields(call)
        : { account: accountNamed(call).name, domainid: accountNamed(call).domainid };
      const networks = call.args.list('networkids').map((id) => must(call.world, 'network', id, 'network'));
      if (networks.length === 0)
        throw invalid('The new owner needs at least one network for the machine: networkids is missing.');
      const whose = { account: undefined, projectid: undefined, ...owner };
      Object.assign(row, whose);
      for (const volume of call.world.table('volume').where((it) => it.virtualmachineid === row.id))
        Object.assign(volume, whose);
      row.nic = networks.map((network, index) => newNic(call.world, network, index));
      return object(machine, row);
    },
    attachIso: (call) => {
      const row = subject(call, machine, 'virtualmachineid');
      const iso = must(call.world, 'iso', call.args.need('id'), 'ISO');
      if (row.isoid !== undefined && call.args.flag('forced') !== true)
        throw invalid(`The virtual machine ${row.name} has an ISO attached already.`);
      return work(() => {
        row.isoid = iso.id;
        return object(machine, row);
      });
    },
    detachIso: (call) => {
      const row = subject(call, machine, 'virtualmachineid');
      if (row.isoid === undefined) throw invalid(`The virtual machine ${row.name} has no ISO attached.`);
      return work(() => {
        row.isoid = undefined;
        return object(machine, row);
      });
    },
    updateVMAffinityGroup: (call) => {
      const row = subject(call, machine);
      mustBe(row, machine, ['Stopped']);
      return work(() => {
        row._affinitygroupids = call.args.has('affinitygroupids')
          ? call.args.list('affinitygroupids')
          : call.args
              .list('affinitygroupnames')
              .map((name) => String(call.world.table('affinitygroup').first((it) => it.name === name)?.id ?? ''));
        return object(machine, row);
      });
    },
    getVMPassword: (call) => {
      const row = subject(call, machine);
      if (row._password === undefined || row.keypairs === undefined) {
        throw invalid(`No password of ${row.name} is kept: that needs a password-enabled template and a key pair.`);
      }
      return record('password', { encryptedpassword: Buffer.from(`SIMULATED-SECRET-${row.id}`).toString('base64') });
    },
    getVirtualMachineUserData: (call) => {
      const row = subject(call, machine, 'virtualmachineid');
      return record('virtualmachineuserdata', { virtualmachineid: row.id, userdata: row.userdata ?? '' });
    },
  },
};

const TEXTS = ['displayname', 'name', 'ostypeid', 'userdata', 'userdataid', 'instancename'];
const FLAGS = ['isdynamicallyscalable', 'deleteprotection', 'displayvm'];

function takeOffering(call: Call, row: Row): void {
  const offering = must(call.world, 'serviceoffering', call.args.need('serviceofferingid'), 'service offering');
  const details = call.args.map('details');
  if (offering.iscustomized === true && (details.cpuNumber === undefined || details.memory === undefined)) {
    throw invalid(`The service offering ${offering.name} is customized: details have to give cpuNumber and memory.`);
  }
  row.serviceofferingid = offering.id;
  row.details = { ...((row.details ?? {}) as Record<string, Field>), ...details };
}

function checkLiveScaling(call: Call, row: Row): void {
  const now = offeringOf(call.world, row);
  const next = must(call.world, 'serviceoffering', call.args.need('serviceofferingid'), 'service offering');
  if (row.isdynamicallyscalable !== true)
    throw failed(`The virtual machine ${row.name} runs and cannot be scaled while it does: stop it first.`);
  if (
    Number(next.memory ?? 0) < Number(now?.memory ?? 0) ||
    Number(next.cpunumber ?? 0) < Number(now?.cpunumber ?? 0)
  ) {
    throw invalid(`A running machine only grows: ${next.name} is smaller than ${now?.name}.`);
  }
}

function groupNamed(call: Call, row: Row): string {
  const name = call.args.need('group');
  const groups = call.world.table('instancegroup');
  const there = groups.first((group) => group.name === name && group.account === row.account);
  const owner = { account: row.account, domainid: row.domainid, projectid: row.projectid };
  return (there ?? groups.put({ id: call.world.newId(), name, ...owner, created: call.world.stamp() })).id;
}
