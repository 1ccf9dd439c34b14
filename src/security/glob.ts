// The patterns of policies, faults files and toolsets.

/** Glob with `*` for any run of characters and `?` for one, over the whole text, in any case. */
export function matchesGlob(glob: string, text: string): boolean {
  const [pattern, subject] = [glob.toLowerCase(), text.toLowerCase()];
  // Two pointers and one place to go back to: no expression to blow up on a hostile pattern.
  let [at, from, star, mark] = [0, 0, -1, 0];
  while (from < subject.length) {
    if (pattern[at] === '*') {
      star = at++;
      mark = from;
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === subject[from])) {
      at++;
      from++;
    } else if (star >= 0) {
      at = star + 1;
      from = ++mark;
    } else {
      return false;
    }
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}
