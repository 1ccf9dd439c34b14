// Runs one command: synchronous ones to their answer, asynchronous ones into a job.

import type { Faults } from '../../../../contract/faults.ts';
import { jobSubject } from '../facts/job-subjects.ts';
import { leaveOut } from './absent.ts';
import { checkParams } from './check-params.ts';
import { checkTogether } from './check-together.ts';
import { checkValues } from './check-values.ts';
import { type Command, isAsync, keyOf, shapeOf } from './commands.ts';
import { createCommands } from './create-commands.ts';
import { complete } from './defaults.ts';
import { eventType, leavesEvents, note } from './events.ts';
import { ApiFault, badParam } from './fault.ts';
import { isUuid } from './ids.ts';
import type { Settled } from './jobs.ts';
import { checkReferences } from './references.ts';
import type { Field, Row } from './row.ts';
import type { Call, Reply, Resource, Run, Work } from './types.ts';
import { show } from './views.ts';
import { asFault, type World } from './world.ts';

/** What stands below the envelope of an answer. */
export type Body = Readonly<Record<string, Field>>;

/** What goes below the envelope. Throws ApiFault. */
export async function execute(command: Command, run: Run, call: Call, planned: Faults['job']): Promise<Body> {
  checkParams(command.name, command.tool, call.args);
  checkValues(command.name, call.args);
  checkReferences(call.world, call.who, command.tool, command.name, call.args, command.module);
  checkTogether(call, command.module.resource);
  if (isAsync(command.tool)) return startJob(command, run, call, planned);
  let reply: Reply;
  try {
    const outcome = await run(call);
    reply = outcome.kind === 'work' ? outcome.finish() : outcome;
  } catch (thrown) {
    if (leavesEvents(command.tool)) noteRefused(command, call, 'Completed');
    throw thrown;
  }
  if (leavesEvents(command.tool)) {
    noteEnd(command, call, undefined, { id: idIn(reply, call), parent: undefined });
  }
  return bodyOf(call, reply);
}

/** A reply as the body of an answer, or as the result of a job. */
function bodyOf(call: Call, reply: Reply): Body {
  const { world, who } = call;
  const shapeName = shapeOf(call.tool.result);
  const shown = (resource: Resource, row: Row): Row =>
    resource.bare === true
      ? show(world, who, resource, row)
      : without(
          call.hidden,
          leaveOut(call.command, complete(call.command, shapeName, show(world, who, resource, row))),
        );
  switch (reply.kind) {
    case 'success':
      return { success: true, displaytext: reply.displaytext };
    case 'body':
      return reply.body;
    case 'record':
      return { [keyOf(call.tool) ?? reply.key]: without(call.hidden, leaveOut(call.command, { ...reply.fields })) };
    case 'object': {
      const row = { ...shown(reply.resource, reply.row), ...reply.extra };
      return { [keyOf(call.tool) ?? reply.resource.key]: row, displaytext: reply.displaytext };
    }
    case 'list': {
      if (reply.total === 0) return { displaytext: reply.displaytext };
      if (reply.rows.length === 0) return { count: reply.total };
      const rows = reply.rows.map((row) => shown(reply.resource, row));
      return { count: reply.total, [keyOf(call.tool) ?? reply.resource.key]: rows };
    }
  }
}

function without<T extends Record<string, Field>>(hidden: ReadonlySet<string> | undefined, shown: T): T {
  for (const name of hidden ?? []) delete shown[name];
  return shown;
}

function startJob(command: Command, run: Run, call: Call, planned: Faults['job']): Body {
  const { world, who, args } = call;
  const creates = createCommands.has(command.name);
  const custom = args.text('customjobid');
  if (custom !== undefined && !isUuid(custom)) throw badParam(`The job id ${custom} is no UUID.`);
  // Create commands make their entity before the server looks at the job id; the others look first.
  if (!creates) refuseTaken(world, custom);
  const work = begin(command, run, call, creates);
  if (creates) refuseTaken(world, custom);

  const fault = world.plants.take('job', command.name) ?? planned(command.name);
  const failure = fault?.fate === 'fails' ? refusalOf(fault) : undefined;
  const jobId = custom ?? world.newId();
  const told = jobSubject(command.name, command.module.resource?.type);
  const subject = work.id ?? subjectOf(call, told.type);
  // A thing that was named by something else than its id is no subject of the job.
  const isNamed = subject !== undefined || command.tool.params.id === undefined;
  const endsAt = world.now() + world.jobMs;
  const parent = noteStart(command, call, subject);
  world.jobs.start(
    {
      id: jobId,
      command: command.name,
      userid: who.user.id,
      account: String(who.account.name),
      domainid: String(who.account.domainid),
      createdAt: world.now(),
      instanceType: isNamed ? told.type : undefined,
      tellsId: told.hasId,
      instanceId: subject,
    },
    endsAt,
    fault?.fate === 'stuck' || fault?.fate === 'vanishes' ? fault.fate : 'ordinary',
    () => {
      const settled = fault?.fate === 'cancelled' ? cancelled(work) : settle(call, work, failure);
      noteEnd(command, call, settled, { id: subject, parent });
      return settled;
    },
  );
  return creates && work.id !== undefined ? { id: work.id, jobid: jobId } : { jobid: jobId };
}

/** The thing that a command is about, as its parameters name it. */
const subjectOf = (call: Call, type: string | undefined): string | undefined =>
  (type === 'VirtualMachine' ? ['virtualmachineid', 'id'] : ['id', 'virtualmachineid', 'securitygroupid'])
    .map((name) => call.args.text(name))
    .find((id) => id !== undefined) ?? firstNeeded(call);

/** The first id that a command cannot do without. */
function firstNeeded({ tool, args }: Call): string | undefined {
  const name = Object.keys(tool.params).find(
    (it) => tool.params[it]?.required === true && tool.params[it].kind === 'uuid',
  );
  return name === undefined ? undefined : args.text(name);
}

const refusalOf = (fault: { readonly status?: number; readonly text?: string; readonly reason?: string }) => ({
  status: fault.status ?? 530,
  text: fault.text ?? fault.reason ?? 'The job failed.',
});

/** Begins the work. Of a command that creates nothing, a refusal is found by its job and not by the call. */
function begin(command: Command, run: Run, call: Call, creates: boolean): Work {
  try {
    const outcome = run(call);
    if (outcome instanceof Promise) throw new ApiFault(530, 'The simulator cannot run this command as a job.');
    return outcome.kind === 'work' ? outcome : { kind: 'work', finish: () => outcome };
  } catch (thrown) {
    if (creates) {
      if (leavesEvents(command.tool)) noteRefused(command, call, 'Created');
      throw thrown;
    }
    const fault = asFault(thrown);
    return {
      kind: 'work',
      finish: () => {
        throw fault;
      },
    };
  }
}

function settle(
  call: Call,
  work: Work,
  failure: { readonly status: number; readonly text: string } | undefined,
): Settled {
  try {
    if (failure !== undefined) throw new ApiFault(failure.status, failure.text);
    return { status: 1, code: 0, result: bodyOf(call, work.finish()) as Record<string, Field> };
  } catch (thrown) {
    work.undo?.();
    const fault = asFault(thrown);
    return { status: 2, code: fault.status, result: { errorcode: fault.status, errortext: fault.message } };
  }
}

function cancelled(work: Work): Settled {
  work.undo?.();
  return { status: 3, code: 530, result: { errorcode: 530, errortext: 'The job was cancelled.' } };
}

function refuseTaken(world: World, jobId: string | undefined): void {
  if (jobId !== undefined && world.jobs.get(jobId) !== undefined)
    throw badParam(`There is a job with id ${jobId} already.`);
}

function noteStart(command: Command, call: Call, subject: string | undefined): string | undefined {
  if (!leavesEvents(command.tool)) return undefined;
  return note(call.world, call.who, eventType(command.name), {
    state: 'Scheduled',
    level: 'INFO',
    description: `${command.name} was scheduled`,
    ...about(command, call.world, subject),
  });
}

function noteEnd(
  command: Command,
  call: Call,
  settled: Settled | undefined,
  on: { id: string | undefined; parent: string | undefined },
): void {
  if (!leavesEvents(command.tool)) return;
  const failed = settled !== undefined && settled.status !== 1;
  note(call.world, call.who, eventType(command.name), {
    state: 'Completed',
    level: failed ? 'ERROR' : 'INFO',
    description: failed ? `${command.name} failed` : `${command.name} was completed`,
    ...about(command, call.world, on.id),
    parentId: on.parent,
  });
}

/** What was refused before there was a thing: of that the server knows the kind and no more. */
function noteRefused(command: Command, call: Call, state: 'Created' | 'Completed'): void {
  if (command.module.resource === undefined) return;
  note(call.world, call.who, eventType(command.name), {
    state,
    level: 'ERROR',
    description: `${command.name} failed`,
    ...about(command, call.world, undefined),
  });
}

function about(
  command: Command,
  world: World,
  id: string | undefined,
): { resourceId?: string; resourceType?: string; resourceName?: string } {
  const { resource } = command.module;
  if (resource === undefined) return {};
  const resourceType = resource.type ?? resource.noun;
  if (id === undefined) return { resourceType };
  const rows = world.table(resource.table);
  const row: Row | undefined = rows.get(id) ?? rows.removed(id);
  return {
    resourceId: id,
    resourceType,
    ...(typeof row?.name === 'string' ? { resourceName: row.name } : {}),
  };
}

const idIn = (reply: Reply, call: Call): string | undefined =>
  reply.kind === 'object' ? reply.row.id : call.args.text('id');
