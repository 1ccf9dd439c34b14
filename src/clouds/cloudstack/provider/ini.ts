// The INI dialect that cloudmonkey writes: sections of `key = value`, comment lines, values that may be quoted.

export interface Entry {
  readonly value: string;
  /** From 1. */
  readonly line: number;
}
export interface Section {
  /** Empty for the lines before the first section. */
  readonly name: string;
  readonly line: number;
  /** Keys in lower case. */
  readonly entries: ReadonlyMap<string, Entry>;
}
export interface LineProblem {
  readonly line: number;
  readonly message: string;
}

/** Reads the text. A section that occurs twice is one section, its later values win. Never quotes a line: it may hold a key. */
export function parseIni(text: string): {
  readonly sections: readonly Section[];
  readonly problems: readonly LineProblem[];
} {
  const sections = new Map<string, { name: string; line: number; entries: Map<string, Entry> }>();
  const problems: LineProblem[] = [];
  const open = (name: string, line: number) => {
    const section = sections.get(name) ?? { name, line, entries: new Map<string, Entry>() };
    sections.set(name, section);
    return section;
  };
  let current = open('', 1);
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const line = index + 1;
    const content = raw.trim();
    if (content === '' || content.startsWith('#') || content.startsWith(';')) continue;
    const [, header] = /^\[([^\]]*)\]$/.exec(content) ?? [];
    const [, key, value] = /^([^=:[]+?)\s*[=:]\s*(.*)$/.exec(content) ?? [];
    if (header !== undefined) current = open(header.trim(), line);
    else if (key !== undefined && value !== undefined)
      current.entries.set(key.toLowerCase(), { value: unquoted(value), line });
    else problems.push({ line, message: 'expected "[section]" or "key = value"' });
  }
  return { sections: [...sections.values()], problems };
}

function unquoted(value: string): string {
  return /^(["'`])(.*)\1$/.exec(value)?.[2] ?? value;
}
