// The "Unreleased" section of CHANGELOG.md, as the changeset that it stands for.

export interface Taken {
  /** The changelog without the section. */
  readonly changelog: string;
  /** A changeset file with what stood in it; undefined when there was nothing. */
  readonly changeset: string | undefined;
}

/** Takes the section out. A new feature is what stands there unless `bump` says otherwise. */
export function takeUnreleased(changelog: string, name: string, bump: 'major' | 'minor' | 'patch' = 'minor'): Taken {
  const found = /^## Unreleased\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(changelog);
  const said = found?.[1]?.trim() ?? '';
  if (found === null || said === '') return { changelog, changeset: undefined };
  const rest = changelog.slice(0, found.index) + changelog.slice(found.index + found[0].length);
  return { changelog: rest, changeset: `---\n'${name}': ${bump}\n---\n\nWhat is new:\n${said}\n` };
}
