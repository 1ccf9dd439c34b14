// What stands under "Unreleased" becomes a changeset, and nothing else of the changelog moves.
import { describe, expect, it } from '@jest/globals';
import { takeUnreleased } from '../../scripts/release/unreleased.ts';

describe('the Unreleased section', () => {
  const before = '# Changelog\n\n## Unreleased\n\n- one\n- two\n  lines\n\n## 0.1.0\n\nThe first.\n';

  it('becomes a changeset and leaves the changelog', () => {
    const { changelog, changeset } = takeUnreleased(before, 'virtspan');
    expect(changelog).toBe('# Changelog\n\n## 0.1.0\n\nThe first.\n');
    expect(changeset).toBe("---\n'virtspan': minor\n---\n\nWhat is new:\n- one\n- two\n  lines\n");
  });

  it('is taken whole when it is the last one', () => {
    const { changelog, changeset } = takeUnreleased('# Changelog\n\n## Unreleased\n\n- only\n', 'virtspan', 'patch');
    expect(changelog).toBe('# Changelog\n\n');
    expect(changeset).toContain("'virtspan': patch\n---\n\nWhat is new:\n- only\n");
  });

  it.each(['# Changelog\n\n## 0.1.0\n\n- x\n', '# Changelog\n\n## Unreleased\n\n## 0.1.0\n'])(
    'makes nothing of nothing: %j',
    (text) => {
      expect(takeUnreleased(text, 'virtspan')).toEqual({ changelog: text, changeset: undefined });
    },
  );
});
