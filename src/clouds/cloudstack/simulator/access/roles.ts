// Roles: an ordered list of rules with wildcards; the first that fits a command decides, none means no.
import type { Caller } from '../engine/types.ts';
import type { World } from '../engine/world.ts';

/** Name of the role that is let through everywhere. */
const ROOT = 'Root Admin';

/** Whether the caller's role lets a command through. Root administrators may do everything. */
export function permitsOf(world: World, who: Caller): (command: string) => boolean {
  const roleId = String(who.account.roleid);
  if (who.roleType === 'Admin' && world.table('role').get(roleId)?.name === ROOT) return () => true;
  const rules = world.table('rolepermission').where((row) => row.roleid === roleId);
  return (command) =>
    EVERYBODY.has(command) || rules.find((rule) => fits(String(rule.rule), command))?.permission === 'allow';
}

/** Commands that no role has to allow. */
const EVERYBODY: ReadonlySet<string> = new Set(['listApis', 'login', 'logout']);

/** `*` stands for any letters; case does not matter. */
function fits(rule: string, command: string): boolean {
  if (!rule.includes('*')) return rule.toLowerCase() === command.toLowerCase();
  let pattern = patterns.get(rule);
  if (pattern === undefined) {
    const body = rule.replace(/[^A-Za-z0-9*]/g, '').replaceAll('*', '.*');
    pattern = new RegExp(`^${body}$`, 'i');
    if (patterns.size > 2000) patterns.clear();
    patterns.set(rule, pattern);
  }
  return pattern.test(command);
}

const patterns = new Map<string, RegExp>();
