// Scenes of a VirtualBox web service: what was asked and answered, step by step, and how one is played again elsewhere.

/** One request of a scene and what came for it; references and ids stand as the service gave them. */
export type Step = readonly [operation: string, children: string, status: number, answer: string];

/** Scene > its steps, each scene a session of its own. */
export type Scenes = Readonly<Record<string, readonly Step[]>>;

/** A web service, and who signs in. */
export interface WebService {
  /** Sends an envelope; the whole answer. */
  readonly send: (envelope: string) => Promise<{ readonly status: number; readonly body: string }>;
  readonly username: string;
  readonly password: string;
}

/** A step as it was played: what came, and what the recorded answer would be with the names of this service. */
export interface Played {
  readonly operation: string;
  /** As they were sent, without who signed in. */
  readonly children: string;
  readonly status: number;
  readonly answer: string;
  readonly wanted: { readonly status: number; readonly answer: string };
}

const REFERENCE = /[0-9a-f]{16}-[0-9a-f]{16}/g;
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
/** Recordings hold no login: this stands where one goes. */
const NO_LOGIN = '<username></username><password></password>';

/** Plays a scene on a service, with the references and ids that it gives. */
export async function playScene(service: WebService, steps: readonly Step[]): Promise<readonly Played[]> {
  const login = `<username>${xml(service.username)}</username><password>${xml(service.password)}</password>`;
  const means = new Map<string, string>();
  const here = (text: string): string =>
    text.replace(REFERENCE, (it) => means.get(it) ?? it).replace(UUID, (it) => means.get(it) ?? it);
  const played: Played[] = [];
  for (const [operation, children, status, answer] of steps) {
    const inner = `<vbox:${operation}>${here(children).replace(NO_LOGIN, login)}</vbox:${operation}>`;
    const sent = here(children);
    const came = await service.send(`${HEAD}${inner}${TAIL}`);
    const got = withinBody(came.body);
    for (const pattern of [REFERENCE, UUID]) learn(means, pattern, answer, got);
    played.push({
      operation,
      children: sent,
      status: came.status,
      answer: got,
      wanted: { status, answer: here(answer) },
    });
  }
  return played;
}

/** What was answered otherwise, a line a step. */
export const differencesIn = (played: readonly Played[]): readonly string[] =>
  played.flatMap(({ operation, status, answer, wanted }, number) =>
    status === wanted.status && answer === wanted.answer
      ? []
      : [`${number} ${operation}: ${answer} instead of ${wanted.answer}`],
  );

/** What stands for what: the names in two answers, one after the other. */
function learn(means: Map<string, string>, pattern: RegExp, recorded: string, answer: string): void {
  const ours = answer.match(pattern) ?? [];
  for (const [index, name] of (recorded.match(pattern) ?? []).entries()) {
    const mine = ours[index];
    if (mine !== undefined && !means.has(name) && !/^[0-]+$/.test(mine)) means.set(name, mine);
  }
}

const HEAD =
  '<SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/" xmlns:vbox="http://www.virtualbox.org/"><SOAP-ENV:Body>';
const TAIL = '</SOAP-ENV:Body></SOAP-ENV:Envelope>';

const withinBody = (text: string): string =>
  text.slice(text.indexOf('<SOAP-ENV:Body>') + '<SOAP-ENV:Body>'.length, text.indexOf('</SOAP-ENV:Body>'));

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
