// Hosts, of which CloudStack keeps no history.
import { asToolError } from '../../../contract/errors.ts';
import type { Read } from '../../../contract/survey.ts';
import { numberAt, present, textAt } from '../../../contract/survey-values.ts';
import type { Use, UseReport } from '../../../contract/use.ts';
import { shareAt } from './figures.ts';

export async function hostsNow(read: Read): Promise<UseReport> {
  const kept = 'CloudStack keeps no history of hosts: these are their figures of now.';
  try {
    const rows = await read('cloudstack_list_hosts_metrics', { type: 'Routing' });
    return {
      kept: [kept],
      uses: rows.flatMap((row): readonly Use[] => {
        const about = { name: textAt(row, 'name') ?? '', where: textAt(row, 'zonename') };
        const [cpu, memory] = [shareAt(row, 'cpuused'), numberAt(row, 'memoryused')];
        return [
          ...(cpu === undefined ? [] : [present<Use>({ ...about, what: 'cpu', unit: '%', samples: [{ value: cpu }] })]),
          ...(memory === undefined
            ? []
            : [present<Use>({ ...about, what: 'memory', unit: 'bytes', samples: [{ value: memory }] })]),
        ];
      }),
    };
  } catch (thrown) {
    return { uses: [], kept: [`CloudStack did not tell of its hosts: ${asToolError(thrown).message}`] };
  }
}
