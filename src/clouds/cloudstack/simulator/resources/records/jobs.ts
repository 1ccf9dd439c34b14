// Asking about jobs.
import { badParam, denied, invalid, noEntity } from '../../engine/fault.ts';
import { parseInstant, stamp } from '../../engine/instants.ts';
import type { Job } from '../../engine/jobs.ts';
import { listed } from '../../engine/lists.ts';
import { inScope, maySee } from '../../engine/owners.ts';
import type { Field, Row } from '../../engine/row.ts';
import type { Call, Module, Resource } from '../../engine/types.ts';
import { setting, type World } from '../../engine/world.ts';

const asyncJob: Resource = {
  table: 'asyncjob',
  key: 'asyncjobs',
  noun: 'job',
  type: 'AsyncJob',
  view: (shown) => void delete (shown as { id?: string }).id,
};

/** Jobs are asked for by their id or their subject, by their own account only. */
export const jobs: Module = {
  resource: asyncJob,
  commands: {
    queryAsyncJobResult: (call) => {
      expire(call);
      const job = wanted(call);
      if (!maySee(call.world, call.who, ownerRow(job))) throw denied(`The job ${job.id} is not yours to see.`);
      return { kind: 'body', body: fields(call.world, job) };
    },
    listAsyncJobs: (call) => {
      expire(call);
      const since = parseInstant(call.args.text('startdate') ?? '');
      const resourceId = call.args.text('resourceid');
      const found = call.world.jobs
        .all()
        .filter(
          (job) =>
            job.status === 0 &&
            (since === undefined || job.createdAt >= since) &&
            (resourceId === undefined || job.instanceId === resourceId),
        );
      const seen = new Set(inScope(call, found.map(ownerRow)).map((row) => row.id));
      return listed(
        call,
        asyncJob,
        found
          .filter((job) => seen.has(job.id))
          .reverse()
          .map((job) => ({ id: job.id, ...fields(call.world, job) })),
      );
    },
  },
};

function wanted(call: Call): Job {
  const { args, world } = call;
  const id = args.text('jobid');
  if (id !== undefined) {
    const job = /^\d+$/.test(id) ? world.jobs.numbered(Number(id)) : world.jobs.get(id);
    if (job === undefined) throw noEntity(call.command, 'jobid', id);
    return job;
  }
  const resourceId = args.text('resourceid');
  if (resourceId === undefined)
    throw badParam(`${call.command.toLowerCase()} cannot run due to missing parameter jobid.`);
  const job = world.jobs
    .all()
    .reverse()
    .find((it) => it.instanceId === resourceId);
  if (job === undefined) throw invalid(`There is no job on the resource ${resourceId}.`);
  return job;
}

function fields(world: World, job: Job): Record<string, Field> {
  const account = world.table('account').first((row) => row.name === job.account && row.domainid === job.domainid);
  const server = world.table('managementserver').all()[0];
  const isPending = job.status === 0;
  return {
    accountid: account?.id,
    account: job.account,
    domainid: job.domainid,
    domainpath: world.table('domain').get(job.domainid)?.path,
    userid: job.userid,
    cmd: `org.apache.cloudstack.api.command.simulated.${job.command.charAt(0).toUpperCase()}${job.command.slice(1)}Cmd`,
    jobstatus: job.status,
    jobprocstatus: 0,
    jobresultcode: job.code,
    jobresulttype: job.status === 0 ? undefined : 'object',
    jobresult: job.result,
    jobinstancetype: job.instanceType,
    jobinstanceid: job.tellsId ? job.instanceId : undefined,
    managementserverid: isPending ? server?.id : undefined,
    managementservername: isPending ? server?.name : undefined,
    created: stamp(job.createdAt),
    completed: job.completedAt === undefined ? undefined : stamp(job.completedAt),
    jobid: job.id,
  };
}

const ownerRow = (job: Job): Row => ({ id: job.id, account: job.account, domainid: job.domainid });

/** Results are kept for `job.expire.minutes`. */
function expire(call: Call): void {
  const { world } = call;
  const keptMs = Number(setting(world, 'job.expire.minutes') || 1440) * 60_000;
  for (const job of world.jobs.all()) {
    if (job.completedAt !== undefined && job.completedAt + keptMs < world.now()) world.jobs.drop(job.id);
  }
}
