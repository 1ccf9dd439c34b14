// Accounts, domains and projects: who owns a thing, who may see it, for whom a new thing is made.
import { denied, invalid } from './fault.ts';
import type { Field, Row } from './row.ts';
import type { Call, Caller } from './types.ts';
import type { World } from './world.ts';

/** Fields that say whose a new row is: those of the caller, of `account` + `domainid`, or of `projectid`. */
export function ownerFields(call: Call): Record<string, Field> {
  const { args, who, world } = call;
  const projectId = args.text('projectid');
  if (projectId !== undefined && projectId !== '-1') {
    const project = world.table('project').get(projectId);
    if (project === undefined) throw invalid(`There is no project with id ${projectId}.`);
    if (!mayUseProject(world, who, project)) throw denied(`The project ${project.name} is not yours to use.`);
    if (project.state !== 'Active')
      throw denied(`The project ${project.name} is ${project.state}; only active ones may grow.`);
    return { projectid: project.id, domainid: project.domainid };
  }
  if (args.has('account') && !args.has('domainid')) throw invalid('An account is named together with its domain.');
  const account = accountNamed(call);
  return { account: account.name, domainid: account.domainid };
}

/** The account that `account` and `domainid` name, else the caller's own. */
export function accountNamed(call: Call): Row {
  const { args, who, world } = call;
  const name = args.text('account');
  if (name === undefined) return who.account;
  const domainId = args.text('domainid') ?? String(who.account.domainid);
  const account = world.table('account').first((row) => row.name === name && row.domainid === domainId);
  if (account === undefined) throw invalid(`There is no account ${name} in the domain with id ${domainId}.`);
  if (!maySee(world, who, { id: '', account: account.name, domainid: account.domainid })) {
    throw denied(`The account ${name} is not yours to use.`);
  }
  return account;
}

/** Whether the row is the caller's, of a domain below the administrator, or of a project that the caller belongs to. */
export function maySee(world: World, who: Caller, row: Row): boolean {
  if (who.roleType === 'Admin' || row.domainid === undefined) return true;
  if (row.projectid !== undefined) {
    const project = world.table('project').get(String(row.projectid));
    return project !== undefined && mayUseProject(world, who, project);
  }
  if (who.roleType === 'DomainAdmin') return isBelow(world, String(row.domainid), String(who.account.domainid));
  return row.account === who.account.name && row.domainid === who.account.domainid;
}

/** Whether a domain is `ancestor` or lies below it. */
export function isBelow(world: World, domainId: string, ancestor: string): boolean {
  let id: string | undefined = domainId;
  for (let steps = 0; id !== undefined && steps < 50; steps += 1) {
    if (id === ancestor) return true;
    const parent: Field = world.table('domain').get(id)?.parentdomainid;
    id = typeof parent === 'string' ? parent : undefined;
  }
  return false;
}

/** Rows of an owned table within reach of the call: `listall`, `isrecursive`, `account`, `domainid`, `projectid`. */
export function inScope(call: Call, rows: readonly Row[]): Row[] {
  const { args, who, world } = call;
  const projectId = args.text('projectid');
  if (projectId !== undefined) {
    return rows.filter(
      (row) =>
        (projectId === '-1' ? row.projectid !== undefined : row.projectid === projectId) && maySee(world, who, row),
    );
  }
  const account = args.text('account');
  const domainId = args.text('domainid');
  if (account !== undefined && domainId !== undefined) accountNamed(call);
  const isSingle = args.has('id') || args.has('ids');
  const isAll = args.flag('listall') === true || (isSingle && who.roleType !== 'User');
  return rows.filter((row) => {
    if (row.projectid !== undefined && !isSingle) return false;
    if (!maySee(world, who, row)) return false;
    if (account !== undefined) return row.account === account && (domainId === undefined || row.domainid === domainId);
    const isOfDomain = inAskedDomain(call, row);
    if (isOfDomain !== undefined) return isOfDomain;
    if (isAll || isSingle) return true;
    return row.account === who.account.name && row.domainid === who.account.domainid;
  });
}

/** Whether a row is of the domain that the call asks for, or with `isrecursive` below it; undefined when it asks for none. */
export function inAskedDomain({ args, world }: Call, row: Row): boolean | undefined {
  const domainId = args.text('domainid');
  if (domainId === undefined) return undefined;
  return args.flag('isrecursive') === true ? isBelow(world, String(row.domainid), domainId) : row.domainid === domainId;
}

/** Whether the caller's account belongs to the project. */
export function mayUseProject(world: World, who: Caller, project: Row): boolean {
  if (who.roleType === 'Admin') return true;
  return world.table('projectaccount').some((row) => row.projectid === project.id && row.accountid === who.account.id);
}
