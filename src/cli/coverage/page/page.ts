// The coverage report as one page that needs nothing else: no network, no fonts, no library.
import { createHash } from 'node:crypto';
import type { Trend } from '../baseline.ts';
import type { Report } from '../model.ts';
import { dataOf, html } from './html.ts';
import { script } from './script.ts';
import { card, section } from './sections.ts';
import { style } from './style.ts';

/** The page; the same report gives the same bytes. Its policy lets it run its own script and load nothing at all. */
export function coveragePage(report: Report, version: string, trend: Trend = {}): string {
  const providers = Object.entries(report);
  const rows = providers.flatMap(([provider, { operations = [] }]) =>
    operations.map(({ id, category, tool = '', effect = '', risk = '', gaps }) => [
      provider,
      id,
      category,
      tool,
      effect,
      risk,
      gaps,
    ]),
  );
  const kinds = [...new Set(providers.flatMap(([, { operations = [] }]) => operations.flatMap(({ gaps }) => gaps)))];
  const wants = [
    ...providers.map(([provider]) => provider),
    'read',
    'act',
    'write',
    'destroy',
    'risk high',
    'risk critical',
    ...kinds,
  ];
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${{ html: policy }}"><meta name="referrer" content="no-referrer">
<title>virtspan: coverage of the APIs</title><style>${{ html: style }}</style></head>
<body><header class="top"><div><strong>virtspan</strong><nav aria-label="APIs">${providers.map(([provider]) => html`<a href="#${provider}">${provider}</a>`)}<a href="#all">operations</a></nav>
<input id="search" type="search" placeholder="Search operations, tools, categories" aria-label="Search operations, tools and categories" autocomplete="off"><button id="theme" type="button" aria-label="Light or dark">◐</button></div></header>
<main><h1>Coverage of the APIs</h1><p>How much of each API has a tool, what is left out and why, and what nobody has looked at. Percentages count every operation of the specification; a reason explains a gap and does not close it.</p>
<div class="grid leads">${providers.map(([provider, one]) => card(provider, one, trend[provider] ?? []))}</div>
${providers.map(([provider, one]) => section(provider, one))}
<section id="all"><h2>Operations<small id="told"></small></h2><div class="card"><div class="chips">${wants.map((want) => html`<button type="button" aria-pressed="false" data-want="${want}">${want}</button>`)}</div>
<ul class="found" id="found"></ul><div class="chips"><button type="button" id="more" hidden>Show more</button></div></div></section>
<p class="fine">Made by virtspan ${version} from the numbers that its generator wrote.</p></main>
<script type="application/json" id="operations">${dataOf(rows)}</script><script>${{ html: script }}</script></body></html>
`;
  return page.html;
}
