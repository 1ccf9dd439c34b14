// A CloudStack that answers from a script and keeps every request, with the provider on top of it.

import type { CloudStackProfile } from '../../../../src/clouds/cloudstack/provider/profile.ts';
import { createCloudStackProvider } from '../../../../src/clouds/cloudstack/provider/provider.ts';
import { asToolError, type ToolError } from '../../../../src/contract/errors.ts';
import type { CallContext, Progress, Reply } from '../../../../src/contract/invocation.ts';
import type { AnyTool, FieldDef, JsonObject } from '../../../../src/contract/tool.ts';
import type { HttpFailure, HttpRequest, HttpResponse } from '../../../../src/runtime/wire/http.ts';
import { Secret } from '../../../../src/security/credentials.ts';
import { stillClock } from '../../../runtime/wire/still-clock.ts';

export const callId = '0a1b2c3d-0000-4000-8000-00000000cafe';
export const url = 'https://cloud.example:8443/client/api';

export const keysProfile: CloudStackProfile = {
  name: 'lab',
  url,
  from: 'a test',
  isDefault: true,
  login: { kind: 'keys', apiKey: new Secret('lab-api-key-0001'), secretKey: new Secret('lab-secret-key-0002') },
  verify: 'on',
  jobWaitMs: 1_800_000,
};
export const passwordProfile: CloudStackProfile = {
  ...keysProfile,
  login: { kind: 'password', username: 'anna', password: new Secret('pass-word-0003'), domain: '/' },
};

export interface Seen {
  readonly form: ReadonlyMap<string, string>;
  readonly request: HttpRequest;
}
/** An answer as JSON of status 200 (`r` stands for the envelope of whatever was asked), or all of it, or a failure, or a function of what was asked. */
export type Step = JsonObject | Partial<HttpResponse> | HttpFailure | ((seen: Seen) => Step | Promise<Step>);

export interface Cloud {
  readonly seen: readonly Seen[];
  readonly commands: () => readonly (string | undefined)[];
  readonly clock: ReturnType<typeof stillClock>;
  readonly progress: readonly Progress[];
  readonly provider: ReturnType<typeof createCloudStackProvider>;
  call(tool: AnyTool, args?: JsonObject, context?: Partial<CallContext>): Promise<Reply>;
  refused(tool: AnyTool, args?: JsonObject, context?: Partial<CallContext>): Promise<ToolError>;
}

/** The last step answers whatever comes after it. */
export function scriptedCloud(steps: readonly Step[], profile: CloudStackProfile = keysProfile): Cloud {
  const seen: Seen[] = [];
  const progress: Progress[] = [];
  const clock = stillClock();
  const send = async (request: HttpRequest): Promise<HttpResponse> => {
    const now = { form: new Map(new URLSearchParams(String(request.body))), request };
    let step = steps[Math.min(seen.push(now), steps.length) - 1]!;
    while (typeof step === 'function') step = await step(now);
    if (step instanceof Error) throw step;
    return whole(step, `${now.form.get('command')?.toLowerCase()}response`);
  };
  const provider = createCloudStackProvider({ profiles: [profile], send, clock, random: () => 0.5 });
  const call: Cloud['call'] = (tool, args = {}, context = {}) =>
    provider.call(tool, args, {
      id: callId,
      profile: profile.name,
      signal: new AbortController().signal,
      report: (step) => progress.push(step),
      ...context,
    });
  return {
    seen,
    clock,
    progress,
    provider,
    call,
    commands: () => seen.map(({ form }) => form.get('command')),
    refused: (...given) =>
      call(...given).then(
        (reply) => Promise.reject(new Error(`it succeeded: ${JSON.stringify(reply)}`)),
        (thrown: unknown) => asToolError(thrown),
      ),
  };
}

/** An answer that is not JSON of status 200. */
export function raw(text: string, status = 200, headers: Readonly<Record<string, string>> = {}): Partial<HttpResponse> {
  return { text, status, headers };
}

/** An error as CloudStack sends it. */
export function refusal(
  code: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Partial<HttpResponse> {
  return raw(JSON.stringify({ errorresponse: { uuidList: [], errorcode: code, errortext: text } }), code, headers);
}

/** A record of queryAsyncJobResult. */
export function record(jobstatus: number, more: JsonObject = {}): JsonObject {
  return { queryasyncjobresultresponse: { jobid: 'job-1', jobstatus, cmd: 'x', ...more } };
}

export function tool(
  command: string,
  params: Readonly<Record<string, FieldDef>> = {},
  more: Partial<AnyTool> = {},
): AnyTool {
  return {
    name: `cloudstack_${command.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`,
    title: command,
    doc: '',
    category: 'test',
    operations: [command],
    effect: /^(list|query|get)/.test(command) ? 'read' : 'write',
    risk: 'none',
    reversible: true,
    flags: [],
    raisedBy: [],
    call: { kind: 'query', command },
    params,
    result: /^list/.test(command) ? { kind: 'list', of: { kind: 'opaque' } } : { kind: 'opaque' },
    ...more,
  };
}

function whole(step: JsonObject | Partial<HttpResponse>, envelope: string): HttpResponse {
  const isAnswer = 'status' in step || 'headers' in step || 'cookies' in step;
  const answer: Partial<HttpResponse> = isAnswer
    ? (step as Partial<HttpResponse>)
    : { text: JSON.stringify('r' in step ? { [envelope]: step.r } : step) };
  const { status = 200, headers = { 'content-type': 'application/json' }, cookies = [], text = '' } = answer;
  return { status, headers, cookies, text, bytes: Buffer.from(text) };
}

/** What a command that starts a job answers. */
export const started = { deployvirtualmachineresponse: { jobid: 'job-1', id: 'vm-1' } };
/** A command that starts a job. */
export const deploy = tool(
  'deployVirtualMachine',
  { customjobid: { kind: 'uuid', hidden: true } },
  {
    call: { kind: 'query', command: 'deployVirtualMachine', async: true },
  },
);
/** The job while it runs, and when it has ended well. */
export const pending = record(0);
export const done = record(1, { jobresult: { virtualmachine: { id: 'vm-1', state: 'Running' } } });
