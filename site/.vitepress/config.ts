// The site: pages of `npm run site`, hand-written guides, search, light and dark, no dead links.
import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitepress';

type Bar = { readonly title: string; readonly items: Item[] };
type Item = { readonly text: string; readonly link: string };
const made = new URL('../made/sidebar.json', import.meta.url);
type Made = { readonly tools: Readonly<Record<string, Bar>>; readonly tutorials: Item[] };
const { tools, tutorials } = JSON.parse(readFileSync(made, 'utf8')) as Made;

export default defineConfig({
  title: 'virtspan',
  description: 'One MCP server for the whole API of a private cloud.',
  cleanUrls: true,
  ignoreDeadLinks: false,
  srcExclude: ['README.md'],
  markdown: {
    // Indented code is drawn as fenced code is: in a box of its own that scrolls where a line is too long.
    config: ({ renderer: { rules } }) => {
      rules.code_block = (tokens, index, ...rest) => rules.fence?.(tokens, index, ...rest) ?? '';
    },
  },
  themeConfig: {
    search: { provider: 'local' },
    outline: [2, 2],
    nav: [
      { text: 'Guide', link: '/guide/start' },
      { text: 'Tools', link: '/tools' },
      { text: 'Security', link: '/made/security' },
      { text: 'Changes', link: '/made/changes' },
    ],
    sidebar: {
      ...Object.fromEntries(
        Object.entries(tools).map(([provider, { title, items }]) => [
          `/made/tools/${provider}/`,
          [{ text: title, link: `/made/tools/${provider}/`, items }],
        ]),
      ),
      '/': [
        {
          text: 'Begin',
          items: [
            { text: 'Three minutes', link: '/guide/start' },
            { text: 'Your client', link: '/made/clients' },
            { text: 'Without a model: the shell', link: '/guide/shell' },
            { text: 'From a program', link: '/made/client' },
          ],
        },
        { text: 'Tutorials', items: tutorials },
        {
          text: 'Clouds',
          items: [
            { text: 'CloudStack', link: '/clouds/cloudstack' },
            { text: 'KubeVirt', link: '/clouds/kubevirt' },
            { text: 'VirtualBox', link: '/clouds/virtualbox' },
          ],
        },
        {
          text: 'Operate',
          items: [
            { text: 'Settings', link: '/made/settings' },
            { text: 'Security for operators', link: '/guide/operators' },
            { text: 'The promises', link: '/made/security' },
            { text: 'How they are kept', link: '/made/security-detail' },
            { text: 'A server for a team', link: '/made/http' },
            { text: 'Performance', link: '/guide/performance' },
            { text: 'Troubleshooting', link: '/made/errors' },
            { text: 'Networks and storage by name', link: '/made/named-places' },
            { text: 'Health, watched and told', link: '/made/alerts' },
            { text: 'Planned faults', link: '/made/faults' },
          ],
        },
        {
          text: 'How it works',
          items: [
            { text: 'Architecture', link: '/guide/architecture' },
            { text: 'All tools', link: '/tools' },
          ],
        },
      ],
    },
    socialLinks: [{ icon: 'github', link: 'https://github.com/virtspan/virtspan' }],
  },
});
