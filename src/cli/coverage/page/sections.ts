// The parts of the page about one API: what is left out, the mix, the growth, the categories, the difference.
import { sentence } from '../against.ts';
import { type ProviderReport, percentOf, type Row } from '../model.ts';
import { bar, columns, legend, type Part, ring } from './charts.ts';
import { type Html, html } from './html.ts';

/** `generated`, `left out` and what is neither. */
const partsOf = ({ operations, generated, excluded }: Row): readonly Part[] => [
  { name: 'tools', value: generated, tone: 'tone-done' },
  { name: 'left out', value: excluded, tone: 'tone-left' },
  { name: 'missing', value: operations - generated - excluded, tone: 'tone-bad' },
];

/** The card on top: how much there is, at a glance. */
export function card(provider: string, report: ProviderReport, trend: readonly string[]): Html {
  const { total, version, tools } = report;
  const percent = percentOf(total, total.generated);
  const label = `${total.generated} of ${total.operations} operations of ${provider} are tools`;
  return html`<div class="card lead">${ring(partsOf(total), `${percent}%`, label)}<div><h3><a href="#${provider}">${provider}</a> <span class="tag">${version}</span></h3><p>${count(total.generated)} of ${count(total.operations)} operations in ${count(tools)} tools</p>${legend(partsOf(total))}${trend.map((line) => html`<p>${line}</p>`)}</div></div>`;
}

export function section(provider: string, report: ProviderReport): Html {
  const { version, mix, growth, exclusions } = report;
  const effects = mixParts(mix.effects);
  const risks = mixParts(mix.risks);
  return html`<section id="${provider}"><h2>${provider}<small>${version}</small></h2>
<div class="grid">
<div class="card"><h3>What the tools do</h3>${bar(effects, 'tools by effect')}${legend(effects)}<h3>What is at stake</h3>${bar(risks, 'tools by risk')}${legend(risks)}</div>
<div class="card"><h3>How far it is</h3>${steps(report)}</div>
${growth.length > 1 ? html`<div class="card"><h3>The API over its versions</h3><div class="scroll">${columns(growth, `operations of ${provider} by version`)}</div></div>` : undefined}
</div>
${exclusions.length > 0 ? html`<div class="card wide"><h3>Left out, and why</h3><ul class="reasons">${exclusions.map(({ kind, why, operations }) => html`<li><b>${operations}</b><span><span class="tag">${kind}</span>${why}</span></li>`)}</ul></div>` : undefined}
${difference(report)}
<div class="card wide"><h3>By category</h3>${categories(report)}</div></section>`;
}

const mixParts = (mix: Readonly<Record<string, number>>): readonly Part[] =>
  Object.entries(mix).map(([name, value]) => ({ name, value, tone: `tone-${name}` }));

/** One bar for each thing that can be said of an operation. */
function steps({ total, live }: ProviderReport): Html {
  const { operations, generated, worded, classified, exercised, live: seen } = total;
  const rows: readonly (readonly [name: string, part: number | undefined, of: number, tone: string])[] = [
    ['are tools', generated, operations, 'tone-done'],
    ['are told in words', worded, operations, 'tone-done'],
    ['are classified', classified, operations, 'tone-done'],
    ['answered in the tests', exercised, operations, 'tone-new'],
    [`are on ${live === undefined ? 'the server' : live.profile}`, seen, operations, 'tone-live'],
  ];
  return html`${rows.map(([name, part, of, tone]) =>
    part === undefined
      ? html``
      : html`${bar(
          [
            { name, value: part, tone },
            { name: 'others', value: of - part, tone: 'tone-left' },
          ],
          name,
        )}<p class="legend">${count(part)} of ${count(of)} ${name}</p>`,
  )}${live !== undefined && 'unread' in live ? html`<p>${live.profile}: ${live.unread}</p>` : undefined}`;
}

function categories({ categories: all, total, exclusions }: ProviderReport): Html {
  const seen = [
    ...(total.exercised === undefined ? [] : (['exercised'] as const)),
    ...(total.live === undefined ? [] : (['live'] as const)),
  ];
  const names = ['operations', 'generated', 'excluded', 'worded', 'classified', ...seen] as const;
  const cells = (row: Row) =>
    names.map(
      (name) => html`<td data-name="${name}" class="${isOpen(row, name) ? 'open' : ''}">${count(row[name] ?? 0)}</td>`,
    );
  const why = (category: string): Html | undefined => {
    const reasons = exclusions.flatMap(({ kind, why: reason, in: places }) =>
      places.filter((one) => one.category === category).map(({ ids }) => ({ kind, reason, ids })),
    );
    if (reasons.length === 0) return undefined;
    return html`<details class="why"><summary>why</summary><ul>${reasons.map(({ kind, reason, ids }) => html`<li><b>${ids.length}</b> ${kind}: ${reason}</li>`)}</ul></details>`;
  };
  const isWhole = ([, row]: readonly [string, Row]): boolean =>
    row.generated === row.operations && names.every((name) => !isOpen(row, name));
  const entries = Object.entries(all);
  const whole = entries.filter(isWhole);
  const open = entries.filter((entry) => !isWhole(entry)).sort(([, one], [, other]) => gapOf(other) - gapOf(one));
  const table = html`<table class="categories"><thead><tr><th>category</th><th></th>${names.map((name) => html`<th>${name}</th>`)}<th>%</th></tr></thead>
<tbody>${open.map(([id, row]) => html`<tr data-find="${found(id)}"><td>${id}${why(id)}</td><td class="drawn">${bar(partsOf(row), id)}</td>${cells(row)}<td data-name="%">${percentOf(row, row.generated)}</td></tr>`)}</tbody>
<tfoot><tr><td>total</td><td class="drawn">${bar(partsOf(total), 'total')}</td>${cells(total)}<td data-name="%">${percentOf(total, total.generated)}</td></tr></tfoot></table>`;
  return html`${open.length > 0 ? table : undefined}${whole.length > 0 ? html`<p class="legend">${open.length > 0 ? `${count(whole.length)} more are complete:` : `All ${count(whole.length)} are complete.`}</p><ul class="whole">${whole.map(([id, row]) => html`<li data-find="${found(id)}">${id} <b>${count(row.operations)}</b></li>`)}</ul>` : undefined}`;
}

const gapOf = ({ operations, generated }: Row): number => operations - generated;
const found = (id: string): string => `${id.replaceAll('-', ' ')} ${id}`;

/** A number that somebody should look at. */
function isOpen(row: Row, name: keyof Row): boolean {
  const least = { worded: row.generated, classified: row.generated, exercised: row.generated, live: row.operations };
  return Object.hasOwn(least, name) && (row[name] ?? 0) < least[name as keyof typeof least];
}

function difference({ against }: ProviderReport): Html | undefined {
  if (against === undefined) return undefined;
  const { from, to, added, removed, changed, shapes, tools, breaking } = against;
  const rows = [
    ...changed.map(({ operation, changes }) => ({ name: operation, changes })),
    ...shapes.map(({ shape, changes }) => ({ name: `type ${shape}`, changes })),
  ];
  return html`<div class="card wide"><h3>From ${from} to ${to}</h3><p>${count(added.length)} added, ${count(removed.length)} removed, ${count(changed.length)} changed, ${count(shapes.length)} types with other fields; ${count(tools.added.length)} new names of tools, ${count(tools.removed.length)} gone, ${count(tools.renamed.length)} renamed. <span class="tag ${breaking ? 'breaking' : ''}">${breaking ? 'some of it breaking' : 'nothing breaking'}</span></p>
<details open><summary>${count(added.length + removed.length)} added and removed</summary><ul class="diff">${added.map((name) => line('plus', '+', name))}${removed.map((name) => line('minus', '−', name))}</ul></details>
<details><summary>${count(rows.length)} changed</summary><ul class="diff">${rows.map(({ name, changes }) => line(changes.some((one) => one.breaking) ? 'breaks' : 'tilde', changes.some((one) => one.breaking) ? '!' : '~', `${name}: ${changes.map(sentence).join('; ')}`))}</ul></details></div>`;
}

const line = (kind: string, sign: string, text: string): Html =>
  html`<li><span class="sign ${kind}">${sign}</span><code>${text}</code></li>`;

const count = (number: number): string => number.toLocaleString('en-US');
