// Plans by which a machine is started, stopped and rebooted: kept, told, and not run.
import { invalid } from '../../engine/fault.ts';
import { stamp } from '../../engine/instants.ts';
import { lists } from '../../engine/lists.ts';
import type { Module, Resource } from '../../engine/types.ts';
import { success } from '../../engine/types.ts';
import { creates, subject, updates } from '../../engine/verbs.ts';
import { must } from '../../engine/world.ts';
import { machine } from './machine.ts';

const schedule: Resource = {
  table: 'vmschedule',
  key: 'vmschedule',
  noun: 'schedule of a virtual machine',
  type: 'VMSchedule',
  newestFirst: true,
};

/** A plan begins within a minute unless it says when, and is described by what it does and when. */
export const schedules: Module = {
  resource: schedule,
  commands: {
    listVMSchedule: (call) => {
      subject(call, machine, 'virtualmachineid');
      return lists(schedule)(call);
    },
    createVMSchedule: creates(schedule, {
      fields: (call) => {
        const { args, world } = call;
        subject(call, machine, 'virtualmachineid');
        const action = args.need('action').toUpperCase();
        return {
          action,
          description: args.text('description') ?? `${action} - ${args.need('schedule')}`,
          enabled: args.flag('enabled') ?? true,
          startdate: args.text('startdate') ?? stamp(world.now() + 60_000),
        };
      },
    }),
    updateVMSchedule: updates(schedule),
    deleteVMSchedule: (call) => {
      const { args, world } = call;
      subject(call, machine, 'virtualmachineid');
      const ids = [...args.list('ids'), ...args.list('id')];
      if (ids.length === 0) throw invalid('The schedules are missing: id or ids.');
      for (const id of ids) must(world, 'vmschedule', id, schedule.noun);
      for (const id of ids) world.table('vmschedule').drop(id);
      return success;
    },
  },
};
