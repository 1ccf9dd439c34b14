// What accounts and projects used, day by day, and what they have left where the quota plugin is on.
import { asToolError } from '../../../contract/errors.ts';
import { isObject } from '../../../contract/read-path.ts';
import type { Read } from '../../../contract/survey.ts';
import { instantAt, numberAt, present, textAt } from '../../../contract/survey-values.ts';
import type { JsonObject } from '../../../contract/tool.ts';
import type { Use, UseQuestion, UseReport } from '../../../contract/use.ts';

export async function owners(question: UseQuestion, read: Read): Promise<UseReport> {
  const parts = await Promise.all([records(question, read), quota(read)]);
  return { uses: parts.flatMap(({ uses }) => uses), kept: parts.flatMap(({ kept }) => kept) };
}

/** CloudStack's numbers: hours that machines ran, and hours that disks were there. */
const machineHours = 1;
const diskHours = 6;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

async function records({ from, to }: UseQuestion, read: Read): Promise<UseReport> {
  const day = (time: number): string => new Date(time).toISOString().slice(0, 10);
  try {
    const rows = await read('cloudstack_list_usage_records', { startdate: day(from), enddate: day(to) });
    const uses = [
      ...byOwner(rows, machineHours, 'hours', 'h', (row) => numberAt(row, 'rawusage') ?? 0),
      // Bytes for a part of a day are as many bytes on average.
      ...byOwner(
        rows,
        diskHours,
        'disk',
        'bytes',
        (row) => ((numberAt(row, 'rawusage') ?? 0) / 24) * (numberAt(row, 'size') ?? 0),
      ),
    ];
    const none =
      uses.length === 0 ? ' There are none of these days: its usage server may be off, or has not run yet.' : '';
    return { uses, kept: [`Hours and disks are CloudStack's usage records, a day each.${none}`] };
  } catch (thrown) {
    return { uses: [], kept: [`CloudStack did not tell its usage records: ${asToolError(thrown).message}`] };
  }
}

function byOwner(
  rows: readonly JsonObject[],
  type: number,
  what: Use['what'],
  unit: string,
  amount: (row: JsonObject) => number,
): readonly Use[] {
  const all = new Map<string, Map<number, number>>();
  for (const row of rows) {
    if (numberAt(row, 'usagetype') !== type) continue;
    const owner = textAt(row, 'project') ?? textAt(row, 'account') ?? textAt(row, 'projectid') ?? '';
    const start = Date.parse(instantAt(row, 'startdate') ?? '');
    if (Number.isNaN(start)) continue;
    const day = Math.floor(start / dayMs) * dayMs;
    const days = all.get(owner) ?? new Map<number, number>();
    days.set(day, (days.get(day) ?? 0) + amount(row));
    all.set(owner, days);
  }
  return [...all].map(([name, days]) => ({
    ...{ name, owner: name, what, unit },
    samples: [...days].sort(([a], [b]) => a - b).map(([day, value]) => ({ at: new Date(day).toISOString(), value })),
  }));
}

async function quota(read: Read): Promise<UseReport> {
  try {
    const [said] = await read('cloudstack_quota_is_enabled');
    const inner = isObject(said?.isenabled) ? said.isenabled : said;
    if (inner?.isenabled !== true) return { uses: [], kept: ['The quota plugin is off: there are no balances.'] };
    const rows = await read('cloudstack_quota_summary', { listall: true });
    return {
      kept: ["What is left of quotas is CloudStack's balance of now."],
      uses: rows.flatMap((row): readonly Use[] => {
        const value = numberAt(row, 'balance');
        const [name, unit] = [textAt(row, 'account') ?? '', textAt(row, 'currency') ?? ''];
        if (value === undefined) return [];
        return [present<Use>({ name, owner: name, what: 'quota', unit, samples: [{ value }] })];
      }),
    };
  } catch (thrown) {
    return { uses: [], kept: [`Of quotas nothing could be read: ${asToolError(thrown).message}`] };
  }
}
