// A played tutorial as one SVG that moves: pages of a terminal, each for as long as it takes to read it.
import { wrapped } from '../../src/runtime/format/wrap.ts';
import { columns, type Line, type Paint, screenLines } from './screen.ts';
import type { Scene, Tutorial } from './tutorial.ts';

const rows = 24;
/** Width and height of a letter's cell, in units of the picture. */
const cell = { width: 8.4, height: 18 };
const edge = { side: 16, top: 44, bottom: 16 };
const longest = 180;

const colours: Readonly<Record<Paint, string>> = {
  plain: '#d7dae0',
  bold: '#ffffff',
  dim: '#8fb98f',
  red: '#ff8b85',
  yellow: '#e8c267',
  cyan: '#7cc7d8',
};

interface Page {
  readonly lines: readonly Line[];
  /** How long it is shown, in seconds. */
  readonly seconds: number;
}

/** The same scenes always give the same picture, of three minutes at most. Whoever wants no movement sees the first page. */
export function recording({ title, about }: Tutorial, scenes: readonly Scene[]): string {
  const pages = scenes.flatMap(pagesOf);
  const total = Math.min(longest, sum(pages));
  const share = (upTo: number): string => ((100 * sum(pages.slice(0, upTo))) / sum(pages)).toFixed(2);
  const [width, height] = [columns * cell.width + 2 * edge.side, rows * cell.height + edge.top + edge.bottom];
  const moves = pages.map(
    (_, index) =>
      `@keyframes p${index}{0%{visibility:hidden}${share(index)}%{visibility:visible}${share(index + 1)}%{visibility:hidden}100%{visibility:hidden}}` +
      `#p${index}{animation:p${index} ${total.toFixed(1)}s step-end infinite}`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d">
<title id="t">${escaped(title)}</title><desc id="d">${escaped(about)}</desc>
<style>text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;white-space:pre;fill:${colours.plain}}
${Object.entries(colours)
  .map(([paint, colour]) => `.${paint}{fill:${colour}}`)
  .join('')}.bold{font-weight:700}.page{visibility:hidden}#p0{visibility:visible}
@media (prefers-reduced-motion:no-preference){${moves.join('\n')}}</style>
<rect width="${width}" height="${height}" rx="10" fill="#1b1f27"/>
<g><circle cx="22" cy="20" r="6" fill="#ff6b63"/><circle cx="42" cy="20" r="6" fill="#f5bf4f"/><circle cx="62" cy="20" r="6" fill="#62c554"/></g>
<text x="${width / 2}" y="25" text-anchor="middle" class="dim">${escaped(title)}</text>
${pages.map(({ lines }, index) => `<g class="page" id="p${index}">\n${lines.map(drawn).join('')}</g>`).join('\n')}
</svg>
`;
}

const sum = (pages: readonly Page[]): number => pages.reduce((all, { seconds }) => all + seconds, 0);

/** First the words, then the command, then what it shows: a page for every screenful. */
function pagesOf({ step, shown }: Scene): readonly Page[] {
  const words: readonly Line[] = wrapped(`# ${step.says}`, columns).map((text, index) => [
    { text: index === 0 ? text : `# ${text.trim()}`, paint: 'dim' },
  ]);
  const command = screenLines(`\u001b[36m$\u001b[1m ${step.types}`);
  const head = [...words, ...command];
  const pages: Page[] = [{ lines: [...words, [{ text: '$ ', paint: 'cyan' }]], seconds: 3 }];
  const room = rows - head.length;
  const lines = screenLines(shown);
  for (let from = 0; from < Math.max(1, lines.length); from += room) {
    const part = lines.slice(from, from + room);
    pages.push({ lines: [...head, ...part], seconds: 3 + 0.6 * part.length });
  }
  return pages;
}

function drawn(line: Line, row: number): string {
  if (line.length === 0) return '';
  const y = edge.top + (row + 0.75) * cell.height;
  let at = 0;
  const spans = line.map(({ text, paint }) => {
    const x = (edge.side + at * cell.width).toFixed(1);
    at += [...text].length;
    // The width is said, so that columns stay columns in every font.
    const length = ([...text].length * cell.width).toFixed(1);
    return `<tspan x="${x}" textLength="${length}" lengthAdjust="spacingAndGlyphs" class="${paint}">${escaped(text)}</tspan>`;
  });
  return `<text y="${y}">${spans.join('')}</text>\n`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
