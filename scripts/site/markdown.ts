// Text that means what it says in a page of the site, whatever it holds.

/** Free text inside Markdown that becomes a Vue component. */
export const prose = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('{{', '&#123;&#123;')
    .replaceAll('|', '&#124;')
    .replaceAll('*', '&#42;')
    .replaceAll('_', '&#95;')
    .replaceAll('[', '&#91;')
    .replaceAll('`', '&#96;');

/** A name in code letters. */
export const code = (text: string): string => `\`${text.replaceAll('`', "'").replaceAll('|', '\\|')}\``;

/** A table; cells are Markdown already. */
export const table = (heading: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  `| ${heading.join(' | ')} |`,
  `|${heading.map(() => '---').join('|')}|`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
];

const repository = 'https://github.com/virtspan/virtspan/blob/main/';
const pages: Readonly<Record<string, string>> = {
  'SECURITY.md': '/made/security',
  'CHANGELOG.md': '/made/changes',
  'docs/security.md': '/made/security-detail',
  'docs/client.md': '/made/client',
  'docs/http.md': '/made/http',
  'docs/faults.md': '/made/faults',
  'docs/alerts.md': '/made/alerts',
  'docs/named-places.md': '/made/named-places',
};

/** A page of the repository on the site: what has a page here is linked here, other files in the repository. */
export const linked = (text: string): string =>
  text
    .replaceAll(/\]\((?![a-z]+:|#)(?:\.\.?\/)*([^)#]+)(#[^)]*)?\)/g, (_, path: string, anchor = '') => {
      const known = pages[path] ?? pages[`docs/${path}`];
      return `](${known === undefined ? repository + path : known}${anchor})`;
    })
    .replaceAll(/<(?=[A-Z])/g, '&lt;');
