// Quotas: whether the plugin is on, what was credited to accounts, and what they have left. Use costs nothing before there are tariffs.
import { invalid } from '../../engine/fault.ts';
import { listed } from '../../engine/lists.ts';
import { isBelow } from '../../engine/owners.ts';
import type { Row } from '../../engine/row.ts';
import { type Call, type Module, type Resource, record } from '../../engine/types.ts';
import { setting, type World } from '../../engine/world.ts';

const credit: Resource = { table: 'quotacredit', key: 'quotacredits', noun: 'credit' };
const summary: Resource = {
  table: 'quotasummary',
  key: 'summary',
  noun: 'quota summary',
  view: (shown) => void delete (shown as { id?: string }).id,
};

const isOn = (world: World): boolean => setting(world, 'quota.enable.service') === 'true';

/** CloudStack has no commands of quotas but the one that asks, as long as the plugin is off. */
function mustBeOn({ world }: Call): void {
  if (!isOn(world)) throw invalid('The quota plugin is off: quota.enable.service is false.');
}

const creditedTo = (world: World, account: Row): number =>
  world
    .table(credit.table)
    .where((row) => row.accountid === account.id)
    .reduce((sum, row) => sum + Number(row.credit), 0);

/** Whether the filters of a summary mean the account. */
const isAsked = ({ args }: Call, account: Row): boolean =>
  [args.text('account') ?? account.name, args.text('domainid') ?? account.domainid].join() ===
  [account.name, account.domainid].join();

function accountOf({ world, args }: Call): Row {
  const [name, domain] = [args.need('account'), args.need('domainid')];
  const row = world.table('account').first((one) => one.name === name && one.domainid === domain);
  if (row === undefined) throw invalid(`There is no account ${name} in that domain.`);
  return row;
}

export const quotas: Module = {
  commands: {
    quotaIsEnabled: ({ world }) => record('isenabled', { isenabled: isOn(world) }),
    quotaCredits: (call) => {
      mustBeOn(call);
      const account = accountOf(call);
      const value = Number(call.args.need('value'));
      if (!Number.isFinite(value)) throw invalid('The value of a credit is a number.');
      const row = { id: call.world.newId(), accountid: account.id, credit: value, creditedon: call.world.stamp() };
      call.world.table(credit.table).put(row);
      return record(credit.key, {
        credit: value,
        creditedon: row.creditedon,
        creditorusername: call.who.user.username,
      });
    },
    quotaSummary: (call) => {
      mustBeOn(call);
      const { world, who } = call;
      const mine = world
        .table('account')
        .where((row) =>
          call.args.has('account') || call.args.has('domainid')
            ? isAsked(call, row)
            : call.args.flag('listall') === true
              ? isBelow(world, String(row.domainid), String(who.account.domainid))
              : row.id === who.account.id,
        );
      const rows = mine.map((row): Row => {
        const balance = creditedTo(world, row);
        const about = { account: row.name, accountid: row.id, domainid: row.domainid, state: row.state };
        return { id: row.id, ...about, balance, quota: 0, currency: setting(world, 'quota.currency.symbol') };
      });
      return listed(call, summary, rows);
    },
    quotaBalance: (call) => {
      mustBeOn(call);
      const row = accountOf(call);
      return record('balance', { account: row.name, accountid: row.id, quota: creditedTo(call.world, row) });
    },
    quotaStatement: (call) => {
      mustBeOn(call);
      const row = accountOf(call);
      return record('statement', { account: row.name, accountid: row.id, quota: 0 });
    },
  },
};
