// Since which version a command and its parameters exist.
/** What is known of one command. */
export interface Since {
  readonly command?: string;
  readonly params: ReadonlyMap<string, string>;
}

let parsed: Promise<ReadonlyMap<string, Since>> | undefined;

/** The versions in which a command and its parameters came; those that were always there have none. */
export async function sinceOf(command: string): Promise<Since> {
  parsed ??= import('./history.ts').then(({ SINCE }) => parse(SINCE));
  return (await parsed).get(command) ?? { params: new Map() };
}

function parse(text: string): ReadonlyMap<string, Since> {
  const pair = (part: string): [name: string, since: string] => {
    const at = part.lastIndexOf('@');
    return [part.slice(0, at), part.slice(at + 1)];
  };
  return new Map(
    text.split('|').map((line): [string, Since] => {
      const [head = '', ...params] = line.split(' ');
      const [command, since] = pair(head);
      return [command, { ...(since !== '' && { command: since }), params: new Map(params.map(pair)) }];
    }),
  );
}
