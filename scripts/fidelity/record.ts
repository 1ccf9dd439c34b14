// `npm run fidelity -- --record`: plays the requests of the recordings on a real server and keeps what it answers.
import { type CloudUnderTest, serverAt } from './cloud-under-test.ts';
import { condense, type FullExchange, standingIn } from './condense.ts';
import { readRecordings, recordedFolder, writeRecordings } from './fixtures.ts';
import type { Came, Value } from './form.ts';
import { replay, type Sent } from './replay.ts';

/** What the environment has to say: where the server is, and the keys of a root administrator. */
export interface Place {
  readonly url: string;
  readonly apiKey: string;
  readonly secretKey: string;
}

/**
 * Records every request anew and writes the recordings into `to` in their compact form, without texts and secrets.
 * It makes and removes things on that server: none that serves anybody else.
 */
export async function record(place: Place, { to }: { readonly to: string }): Promise<void> {
  const server: CloudUnderTest = serverAt(place.url, { apiKey: place.apiKey, secretKey: place.secretKey });
  const full = new Map<string, FullExchange[]>();
  for (const recording of readRecordings(recordedFolder('cloudstack'))) {
    const lines: FullExchange[] = [];
    await replay(server, recording, (sent) => lines.push(fullOf(sent)));
    full.set(recording.name, lines);
  }
  const standing = standingIn([...full.values()].flat());
  writeRecordings(
    to,
    [...full].map(([name, lines]) => ({ name, exchanges: condense(lines, standing) })),
  );
}

function fullOf({ exchange, parameters, came, first, last }: Sent): FullExchange {
  const part = (it: Came) => ({ status: it.status, body: bodyOf(it) });
  return {
    n: exchange.n,
    as: exchange.as,
    command: exchange.command,
    method: exchange.method,
    parameters,
    ...(exchange.proof === 'wrong signature' && { note: 'signed otherwise than sent' }),
    ...part(came),
    ...(first && { first: part(first) }),
    ...(last && { final: part(last) }),
  };
}

function bodyOf({ body }: Came): Value {
  try {
    return JSON.parse(body) as Value;
  } catch {
    return body;
  }
}
