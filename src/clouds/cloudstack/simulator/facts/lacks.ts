// What an older version of the API lacks of the newest, and has besides.
import type { VersionTable } from '../../../../contract/live.ts';
import type { FieldDef } from '../../../../contract/tool.ts';
import { isLater } from '../../../../runtime/tools/version-in.ts';

type Names = ReadonlySet<string>;

/** Whole commands, or parameters and fields of a command. */
export interface Lacks {
  readonly commands: Names;
  readonly params: ReadonlyMap<string, Names>;
  readonly fields: ReadonlyMap<string, Names>;
}

/** What the generated table tells of a version; nothing of fields. */
export function lacksOf({ operations, params }: VersionTable, version: string): Lacks {
  const later = (since: Readonly<Record<string, string>>): Names =>
    new Set(Object.entries(since).flatMap(([name, came]) => (isLater(came, version) ? [name] : [])));
  return {
    commands: later(operations),
    params: new Map(Object.entries(params).map(([command, since]) => [command, later(since)])),
    fields: new Map(),
  };
}

/** With what the history says besides: see history.ts. */
export function withHistory(told: Lacks, text: string): Lacks {
  const commands = new Set(told.commands);
  const params = new Map(told.params);
  const fields = new Map(told.fields);
  for (const entry of entriesOf(text)) {
    const [command = '', without, hidden = ''] = entry.split(' ');
    if (without === undefined) commands.add(command);
    else {
      params.set(command, new Set([...(params.get(command) ?? []), ...namesIn(without)]));
      fields.set(command, new Set(namesIn(hidden)));
    }
  }
  return { commands, params, fields };
}

/** Command > parameters that the version has and the newest does not. */
export function hadIn(text: string): ReadonlyMap<string, Readonly<Record<string, FieldDef>>> {
  return new Map(
    entriesOf(text).map((entry) => {
      const [command = '', params = ''] = entry.split(' ');
      const typed = namesIn(params).map((param) => param.split(':') as [string, string]);
      return [command, Object.fromEntries(typed.map(([name, type]) => [name, fields[type] ?? { kind: 'text' }]))];
    }),
  );
}

const fields: Readonly<Record<string, FieldDef>> = {
  boolean: { kind: 'flag' },
  uuid: { kind: 'uuid' },
  ...Object.fromEntries(['integer', 'long', 'short'].map((type) => [type, { kind: 'whole' } as const])),
};

const entriesOf = (text: string): readonly string[] => (text === '' ? [] : text.split('|'));
const namesIn = (list: string): readonly string[] => (list === '' ? [] : list.split(','));
