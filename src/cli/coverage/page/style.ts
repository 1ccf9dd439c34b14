// How the page looks: one sheet for light and dark, wide and narrow.

export const style = `
:root { color-scheme: light dark; --ground: #f6f7f9; --card: #fff; --line: #e2e6ec; --ink: #16202c; --soft: #5a6675;
  --done: #1f7a8c; --left: #c9d1db; --gap: #d9822b; --bad: #c23b3b; --new: #59b3a6; --live: #4f6fb5;
  --read: #6b9ac4; --act: #d9a441; --write: #1f7a8c; --destroy: #c23b3b; --none: #b9c3cf; --low: #6fb38f; --high: #d9822b; --critical: #a52a4a;
  --shade: 0 1px 2px rgb(20 30 45 / .06), 0 6px 20px rgb(20 30 45 / .05); }
@media (prefers-color-scheme: dark) { :root:not([data-theme=light]) { DARK } }
:root[data-theme=dark] { DARK }
:root[data-theme=light] { color-scheme: light; }
* { box-sizing: border-box; }
html { scroll-padding-top: 5rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; }
main, .top > div { max-width: 1180px; margin: 0 auto; padding: 0 1.25rem; }
.top { position: sticky; top: 0; z-index: 2; background: color-mix(in srgb, var(--ground) 88%, transparent); backdrop-filter: blur(10px); border-bottom: 1px solid var(--line); }
.top > div { display: flex; align-items: center; gap: .75rem 1rem; padding-block: .7rem; flex-wrap: wrap; }
.top strong { font-size: 1.05rem; letter-spacing: -.01em; }
.top nav { display: flex; gap: .25rem; }
.top nav a { color: var(--soft); text-decoration: none; padding: .2rem .6rem; border-radius: 1rem; }
.top nav a:hover { background: var(--card); color: var(--ink); }
.top input { flex: 1 1 14rem; min-width: 0; font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: .45rem .8rem; }
.top button { font: inherit; color: var(--soft); background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: .4rem .7rem; cursor: pointer; }
:is(input, button, a, summary):focus-visible { outline: 2px solid var(--done); outline-offset: 2px; }
h1 { font-size: 1.7rem; letter-spacing: -.02em; margin: 2rem 0 .3rem; }
h2 { font-size: 1.35rem; letter-spacing: -.015em; margin: 3rem 0 .8rem; }
h2 small { color: var(--soft); font-weight: 400; font-size: .95rem; margin-left: .4rem; }
h3 { font-size: .8rem; text-transform: uppercase; letter-spacing: .07em; color: var(--soft); margin: 0 0 .8rem; font-weight: 600; }
p { margin: .2rem 0 1rem; color: var(--soft); max-width: 46rem; }
.grid { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); }
.leads { grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .9rem; padding: 1.1rem 1.2rem; box-shadow: var(--shade); min-width: 0; }
.card.wide { margin-top: 1rem; }
.lead { display: flex; gap: 1.1rem; align-items: center; }
.lead h3 { text-transform: none; letter-spacing: -.01em; font-size: 1.1rem; color: var(--ink); margin: 0 0 .3rem; }
.lead a { color: inherit; text-decoration: none; }
.lead p { margin: 0; font-size: .9rem; }
.ring { width: 7.2rem; flex: none; }
.ring circle { fill: none; stroke-width: 13; }
.ring .track { stroke: var(--line); }
.middle { fill: var(--ink); font-size: 19px; font-weight: 650; text-anchor: middle; dominant-baseline: central; letter-spacing: -.03em; }
TONES
.bar { width: 100%; height: .6rem; border-radius: .3rem; display: block; }
.track { fill: var(--line); }
.bar .track { opacity: .6; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: 0; margin: .5rem 0 1rem; font-size: .88rem; color: var(--soft); }
.legend b { color: var(--ink); font-weight: 600; }
.legend i { display: inline-block; width: .65rem; height: .65rem; border-radius: .2rem; margin-right: .4rem; }
.scroll { overflow-x: auto; }
.columns { display: block; max-width: 100%; height: auto; }
.columns text { text-anchor: middle; font-size: 11.5px; fill: var(--soft); }
.columns .count { fill: var(--ink); font-weight: 600; font-size: 12.5px; }
.axis { stroke: var(--line); }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { text-align: right; padding: .42rem .5rem; border-bottom: 1px solid var(--line); vertical-align: top; }
th { position: relative; color: var(--soft); font-weight: 600; font-size: .8rem; }
th:first-child, td:first-child { text-align: left; overflow-wrap: anywhere; }
td.drawn { width: 22%; min-width: 6rem; padding-top: .8rem; }
tr:last-child td { border-bottom: 0; }
td.open { color: var(--gap); font-weight: 600; }
tfoot td { font-weight: 650; border-top: 2px solid var(--line); }
details summary { cursor: pointer; }
details.why { font-size: .85rem; color: var(--soft); }
details.why ul, .plain { margin: .3rem 0 .2rem; padding-left: 1.1rem; }
.reasons { list-style: none; padding: 0; margin: 0; }
.reasons li { display: grid; grid-template-columns: 3.2rem 1fr; gap: .1rem .8rem; padding: .55rem 0; border-bottom: 1px solid var(--line); }
.reasons li:last-child { border: 0; }
.reasons b { text-align: right; font-size: 1.05rem; font-variant-numeric: tabular-nums; }
.whole { list-style: none; display: flex; flex-wrap: wrap; gap: .4rem; padding: 0; margin: 0; }
.whole li { border: 1px solid var(--line); border-radius: .6rem; padding: .15rem .65rem; font-size: .88rem; }
.whole li::before { content: "✓ "; color: var(--done); }
.whole b { color: var(--soft); font-weight: 600; }
table + .legend { margin-top: 1.2rem; }
.tag { display: inline-block; font-size: .75rem; line-height: 1.5; padding: 0 .5rem; border-radius: .8rem; border: 1px solid var(--line); color: var(--soft); margin-right: .3rem; white-space: nowrap; }
.tag.destroy, .tag.critical, .tag.breaking { color: var(--bad); border-color: currentColor; }
.tag.high, .tag.gap { color: var(--gap); border-color: currentColor; }
.chips { display: flex; flex-wrap: wrap; gap: .4rem; margin: 0 0 .8rem; }
.chips button { font: inherit; font-size: .85rem; color: var(--soft); background: none; border: 1px solid var(--line); border-radius: 1rem; padding: .15rem .75rem; cursor: pointer; }
.chips button[aria-pressed=true] { background: var(--done); border-color: var(--done); color: #fff; }
.found { list-style: none; padding: 0; margin: 0; }
.found li { padding: .5rem 0; border-bottom: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: .1rem .8rem; align-items: baseline; }
.found code { font-size: .92em; overflow-wrap: anywhere; }
.found .in { color: var(--soft); font-size: .85rem; flex: 1 1 12rem; overflow-wrap: anywhere; }
code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .9em; }
.diff { list-style: none; padding: 0; margin: 0; columns: 20rem; column-gap: 2rem; }
.diff li { break-inside: avoid; padding: .15rem 0; display: grid; grid-template-columns: 1.3rem 1fr; align-items: baseline; overflow-wrap: anywhere; }
.diff .sign { font-weight: 700; }
.sign.plus { color: var(--new); } .sign.minus, .sign.breaks { color: var(--bad); } .sign.tilde { color: var(--soft); }
.fine { color: var(--soft); font-size: .85rem; margin: 2.5rem 0; }
[hidden] { display: none !important; }
@media (max-width: 44rem) {
  body { font-size: 14.5px; }
  main, .top > div { padding-inline: .9rem; }
  .top nav { order: 3; width: 100%; overflow-x: auto; }
  h1 { font-size: 1.4rem; margin-top: 1.3rem; }
  .card { padding: .9rem; }
  .ring { width: 5.6rem; }
  table.categories thead { display: none; }
  table.categories, table.categories tbody, table.categories tfoot { display: block; }
  table.categories tr { display: grid; grid-template-columns: repeat(3, 1fr); gap: 0 .6rem; padding: .6rem 0; border-bottom: 1px solid var(--line); }
  table.categories td { border: 0; padding: .1rem 0; text-align: left; font-size: .88rem; }
  table.categories td:first-child { grid-column: 1 / -1; font-size: 1rem; font-weight: 600; }
  table.categories td.drawn { grid-column: 1 / -1; width: auto; padding: .3rem 0; }
  table.categories td[data-name]::before { content: attr(data-name) " "; color: var(--soft); }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print { .top { position: static; } .chips, .top input, .top button { display: none; } }
`
  .replaceAll(
    'DARK',
    `--ground: #0f151d; --card: #171f2a; --line: #2a3543; --ink: #e8edf3; --soft: #9aa7b6;
  --done: #3fa7b8; --left: #46525f; --gap: #eaa154; --bad: #ef7c7c; --new: #7fd1c1; --live: #8aa6e6;
  --read: #7fb0db; --act: #e3bb63; --write: #3fa7b8; --destroy: #ef7c7c; --none: #55626f; --low: #7cc69d; --high: #eaa154; --critical: #e0668a;
  --shade: none; color-scheme: dark;`,
  )
  .replace(
    'TONES',
    ['done', 'left', 'gap', 'bad', 'new', 'live', 'read', 'act', 'write', 'destroy', 'none', 'low', 'high', 'critical']
      .map(
        (tone) =>
          `.tone-${tone} { fill: var(--${tone}); stroke: none; } i.tone-${tone} { background: var(--${tone}); } .arc.tone-${tone} { stroke: var(--${tone}); fill: none; }`,
      )
      .join('\n'),
  );
