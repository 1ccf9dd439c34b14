// Replays a recording: sends what was sent, with ids of this cloud, and keeps the form of what comes.
import type { KeyPair } from '../../src/clouds/cloudstack/simulator/access/credentials.ts';
import type { CloudUnderTest } from './cloud-under-test.ts';
import { bodyOf, type Came, formOf, jobForms, stepOf, type Value } from './form.ts';
import type { AnswerForm, Exchange, Recording } from './recording.ts';
import { callersOf, finder, stageOf } from './setting.ts';

/** What came for one exchange: the same four forms as in the recording. */
export type Replayed = Pick<Exchange, 'answer' | 'pending' | 'job' | 'result'>;

/** One request that was sent, with everything that came for it. */
export interface Sent {
  readonly exchange: Exchange;
  readonly parameters: Readonly<Record<string, string>>;
  readonly came: Came;
  readonly first?: Came;
  readonly last?: Came;
}

/** Longest that a job is waited for, in looks a second apart. */
const LOOKS = 600;

/** Sends the exchanges of a recording in their order. */
export async function replay(
  cloud: CloudUnderTest,
  recording: Recording,
  onSent: (sent: Sent) => void = () => undefined,
): Promise<readonly Replayed[]> {
  const stage = stageOf(cloud);
  const callers = await callersOf(stage);
  const find = finder(stage);
  const ids = new Map<string, string>();
  const replayed: Replayed[] = [];
  for (const exchange of recording.exchanges) replayed.push(await one(exchange));
  return replayed;

  async function one(exchange: Exchange): Promise<Replayed> {
    const keys = callers.get(exchange.as) ?? (exchange.as === 'none' ? undefined : cloud.admin);
    const parameters = await translated(exchange, ids, find);
    const came = await cloud.send({
      command: exchange.command,
      method: exchange.method,
      parameters,
      ...(keys && { keys }),
      ...(exchange.proof && { proof: exchange.proof }),
    });
    learn(exchange.answer, bodyOf(came), ids);
    if (lacks(exchange.answer)) learn(exchange.answer, await unfiltered(exchange), ids);
    const answer = formOf(came, noLabel);
    const jobid = bodyOf(came)?.jobid;
    if (typeof jobid !== 'string' || exchange.command === 'queryAsyncJobResult') {
      onSent({ exchange, parameters, came });
      return { answer };
    }
    const first = await look(jobid, keys!);
    let last = first;
    for (let looks = 0; looks < LOOKS && bodyOf(last)?.jobstatus === 0; looks += 1) {
      await cloud.pass();
      last = await look(jobid, keys!);
    }
    onSent({ exchange, parameters, came, first, last });
    const record = bodyOf(last);
    learn(exchange.job, { job: record ?? {} }, ids);
    learn(exchange.result, record?.jobresult as { readonly [name: string]: Value } | undefined, ids);
    return { answer, pending: jobForms(first, noLabel).job, ...jobForms(last, noLabel) };
  }

  /** Whether ids that later requests need did not come: what was there beside the recording is not here. */
  function lacks(form: AnswerForm): boolean {
    return form.status === 200 && Object.values(form.ids ?? {}).some((label) => !ids.has(label));
  }

  /** The list without its filters, for whatever stands there in the place of what was found. */
  async function unfiltered({ command, method }: Exchange): Promise<Body> {
    if (command === null || !command.startsWith('list')) return undefined;
    const filter = FILTERS[command];
    const parameters = { listall: 'true', ...(filter && { [filter]: 'all' }) };
    return bodyOf(await cloud.send({ command, method, parameters, keys: cloud.admin }));
  }

  function look(jobid: string, keys: KeyPair): Promise<Came> {
    return cloud.send({ command: 'queryAsyncJobResult', method: 'GET', parameters: { jobid }, keys });
  }
}

type Body = { readonly [name: string]: Value } | undefined;

/** Filters that a list wants in any case. */
const FILTERS: Readonly<Record<string, string>> = { listTemplates: 'templatefilter', listIsos: 'isofilter' };

const noLabel = (): undefined => undefined;

async function translated(
  { parameters }: Exchange,
  ids: ReadonlyMap<string, string>,
  find: (what: string) => Promise<string>,
): Promise<Record<string, string>> {
  const translated: Record<string, string> = {};
  for (const [name, value] of Object.entries(parameters)) {
    translated[name] = /^@\w+\/\S/.test(value)
      ? await find(value.slice(1))
      : value
          .replace(/\$\d+/g, (label) => ids.get(label) ?? UNKNOWN)
          .replace(/^\((\d+) characters\)$/, (_, length: string) => 'A'.repeat(Number(length)));
  }
  return translated;
}

/** Stands for an id that this cloud never told. */
const UNKNOWN = '99999999-9999-4999-8999-999999999999';

/** Takes the ids from where the recorded answer had them. */
function learn(
  form: AnswerForm | undefined,
  below: { readonly [name: string]: Value } | undefined,
  ids: Map<string, string>,
): void {
  if (form?.ids === undefined || below === undefined) return;
  for (const [path, label] of Object.entries(form.ids)) {
    if (ids.has(label)) continue;
    const value = valueAt(below, path);
    if (typeof value === 'string') ids.set(label, value);
  }
}

/** What a path leads to; where it names an item that is not here, any item that the rest of the path fits. */
function valueAt(below: Value, path: string): Value | undefined {
  return follow(below, path.split(/\.|(?=\[)/));
}

function follow(here: Value | undefined, [step, ...rest]: readonly string[]): Value | undefined {
  if (step === undefined) return here;
  if (here === undefined || here === null || typeof here !== 'object') return undefined;
  if (!step.startsWith('[')) return follow((here as { readonly [name: string]: Value })[step], rest);
  if (!Array.isArray(here)) return undefined;
  const items = here as readonly Value[];
  const wanted = step.slice(1, -1);
  const named = items.find((item, index) => stepOf(item, index) === wanted);
  for (const item of named === undefined ? items : [named, ...items]) {
    const found = follow(item, rest);
    if (found !== undefined) return found;
  }
  return undefined;
}
