// Signed calls to a CloudStack over HTTP, for what has to be made before an outside program runs.
import { sign } from '../../src/clouds/cloudstack/provider/sign.ts';
import { Secret } from '../../src/security/credentials.ts';
import type { Ask } from './sandbox.ts';

type Body = Readonly<Record<string, unknown>>;

/** Calls with the keys of the variables that `virtspan simulate` prints; waits for jobs. Throws with what the cloud says. */
export function askingOver(env: Readonly<Record<string, string | undefined>>): Ask {
  const { CLOUDSTACK_API_URL = '', CLOUDSTACK_API_KEY = '', CLOUDSTACK_SECRET_KEY = '' } = env;
  const secret = new Secret(CLOUDSTACK_SECRET_KEY);
  const call = async (command: string, params: Readonly<Record<string, string>>): Promise<Body> => {
    const fields: [string, string][] = Object.entries({
      ...{ command, response: 'json', apiKey: CLOUDSTACK_API_KEY },
      ...params,
    });
    const body = new URLSearchParams([...fields, ['signature', sign(fields, secret)]]);
    const response = await fetch(CLOUDSTACK_API_URL, { method: 'POST', body });
    const [inner = {}] = Object.values((await response.json()) as Readonly<Record<string, Body>>);
    if (!response.ok) throw new Error(`${command}: ${response.status} ${String(inner.errortext)}`);
    return inner;
  };
  return async (command, params = {}) => {
    const started = await call(command, params);
    if (typeof started.jobid !== 'string') return only(started);
    for (;;) {
      const { jobstatus, jobresult } = await call('queryAsyncJobResult', { jobid: started.jobid });
      if (jobstatus === 1) return only(jobresult as Body);
      if (jobstatus !== 0) throw new Error(`${command}: ${JSON.stringify(jobresult)}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
}

/** The only thing that an answer holds, or the answer. */
function only(body: Body): unknown {
  const [value, ...more] = Object.values(body);
  return more.length === 0 && typeof value === 'object' ? value : body;
}
