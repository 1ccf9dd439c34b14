// Signs in to a CloudStack by name and password and prints the variables that point a client at it, for a server of one run.
import process from 'node:process';

const {
  CLOUDSTACK_API_URL: url = '',
  CLOUDSTACK_USER: user = 'admin',
  CLOUDSTACK_PASSWORD: password = 'password',
} = process.env;
if (url === '') {
  process.stderr.write('CLOUDSTACK_API_URL is not set: http://127.0.0.1:8080/client/api\n');
  process.exit(2);
}

type Answer = Readonly<Record<string, unknown>>;

/** What stands below the one key of an answer, and the cookies that came with it. Throws what the server refused. */
async function ask(
  parameters: Readonly<Record<string, string>>,
  cookie = '',
): Promise<{ body: Answer; cookies: string }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...(cookie !== '' && { cookie }) },
    body: new URLSearchParams({ response: 'json', ...parameters }),
  });
  const [body = {}] = Object.values((await response.json()) as Readonly<Record<string, Answer>>);
  if (!response.ok) throw new Error(`${parameters.command}: ${response.status} ${String(body.errortext)}`);
  return {
    body,
    cookies: response.headers
      .getSetCookie()
      .map((it) => it.split(';')[0])
      .join('; '),
  };
}

const { body: session, cookies } = await ask({ command: 'login', username: user, password, domain: '/' });
const sessionkey = String(session.sessionkey);
const { body } = await ask({ command: 'registerUserKeys', id: String(session.userid), sessionkey }, cookies);
const { apikey, secretkey } = body.userkeys as Readonly<Record<string, string>>;
process.stdout.write(`CLOUDSTACK_API_URL=${url}\nCLOUDSTACK_API_KEY=${apikey}\nCLOUDSTACK_SECRET_KEY=${secretkey}\n`);
