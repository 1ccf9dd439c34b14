// How answers look in a conversation: the host's colours where it gives them, our own otherwise, in light and dark.

const light = `--ground: #fff; --soft-ground: #f5f7f9; --line: #e1e6ec; --ink: #17212c; --soft: #596675;
  --bad: #c03535; --bad-ground: #fdecea; --warn: #a8610a; --warn-ground: #fdf1dd; --good: #23784a; --good-ground: #e4f4ea; --bar: #2f7f93;
  --network: #dcecfb; --network-line: #6d9fcb; --machine: #e2f3e6; --machine-line: #6aa87c; --address: #fdeccb; --address-line: #c99a45; --router: #ebe2f8; --router-line: #9b82c6;`;
const dark = `--ground: #16191d; --soft-ground: #1f242a; --line: #333b44; --ink: #e6ebf0; --soft: #9aa7b4;
  --bad: #ff8d85; --bad-ground: #3d1f1f; --warn: #f0b35e; --warn-ground: #3a2c14; --good: #7fd1a0; --good-ground: #17352a; --bar: #58b3c7;
  --network: #1b3348; --network-line: #5288b5; --machine: #1b3526; --machine-line: #55976b; --address: #3d3015; --address-line: #b5873a; --router: #2e2543; --router-line: #8e73bf;`;

export const style = `
:root { color-scheme: light dark; ${light} }
@media (prefers-color-scheme: dark) { :root:not([data-theme=light]) { ${dark} } }
:root[data-theme=dark] { color-scheme: dark; ${dark} }
:root[data-theme=light] { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; padding: .8rem .9rem; background: var(--color-background-primary, var(--ground)); color: var(--color-text-primary, var(--ink));
  font: 13.5px/1.45 var(--font-sans, system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif); }
h1 { font-size: 1.02rem; margin: 0; letter-spacing: -.01em; }
header { display: flex; gap: .5rem .8rem; align-items: baseline; flex-wrap: wrap; margin-bottom: .6rem; }
header small, .fine { color: var(--color-text-secondary, var(--soft)); }
input { margin-left: auto; font: inherit; color: inherit; background: var(--color-background-secondary, var(--soft-ground)); border: 1px solid var(--line); border-radius: 6px; padding: .2rem .55rem; width: 11rem; }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 8px; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th { text-align: left; font-weight: 600; color: var(--color-text-secondary, var(--soft)); background: var(--color-background-secondary, var(--soft-ground)); white-space: nowrap; padding: 0; }
th button { all: unset; cursor: pointer; padding: .4rem .7rem; }
th button:focus-visible, input:focus-visible { outline: 2px solid var(--bar); outline-offset: -2px; }
td { padding: .38rem .7rem; border-top: 1px solid var(--line); vertical-align: top; max-width: 26rem; overflow-wrap: break-word; }
td.short { white-space: nowrap; }
td.number { text-align: right; white-space: nowrap; }
td.name { font-weight: 600; }
td code { overflow-wrap: anywhere; font: 12px/1.4 var(--font-mono, ui-monospace, Menlo, Consolas, monospace); color: var(--color-text-secondary, var(--soft)); }
.tag { display: inline-block; padding: 0 .5rem; border-radius: 1rem; white-space: nowrap; font-weight: 600; font-size: .92em; background: var(--soft-ground); color: var(--soft); }
.bad { background: var(--bad-ground); color: var(--bad); } .warn { background: var(--warn-ground); color: var(--warn); } .good { background: var(--good-ground); color: var(--good); }
.meter { display: inline-block; width: 6.5rem; height: .5rem; border-radius: 1rem; background: var(--line); overflow: hidden; margin-right: .5rem; }
svg.course { min-width: 0; width: 5rem; height: 1rem; overflow: visible; } .course polyline { fill: none; stroke: var(--bar); stroke-width: 1.5; }
.meter i { display: block; height: 100%; background: var(--bar); border-radius: 1rem; } .meter i.warn { background: var(--warn); } .meter i.bad { background: var(--bad); }
.card { border: 1px solid var(--line); border-left: 4px solid var(--bad); border-radius: 8px; padding: .7rem .9rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.card.ask { border-left-color: var(--warn); } .card.done { border-left-color: var(--good); }
.card b { display: block; margin-bottom: .25rem; } .card p { margin: .5rem 0 0; color: var(--color-text-secondary, var(--soft)); }
dl dl { border-left: 2px solid var(--line); padding-left: .7rem; } dl.items { margin-bottom: .35rem; }
dl { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: .25rem 1rem; margin: 0; }
dt { color: var(--color-text-secondary, var(--soft)); } dd { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; font: 12.5px/1.5 var(--font-mono, ui-monospace, Menlo, Consolas, monospace); }
ul { margin: .6rem 0 0; padding-left: 1.1rem; color: var(--color-text-secondary, var(--soft)); }
svg { display: block; min-width: 620px; width: 100%; height: auto; }
svg text { fill: var(--color-text-primary, var(--ink)); font-size: 12px; } svg .edge { fill: none; stroke: var(--soft); stroke-opacity: .45; stroke-width: 1.3; }
svg .said { font-size: 10px; fill: var(--color-text-secondary, var(--soft)); paint-order: stroke; stroke: var(--color-background-primary, var(--ground)); stroke-width: 4px; }
svg .off { stroke-dasharray: 4 3; } svg .near .edge { stroke-opacity: 1; stroke-width: 2; }
${['network', 'machine', 'address', 'router'].map((kind) => `svg .${kind} rect { fill: var(--${kind}); stroke: var(--${kind}-line); }`).join(' ')}
img { max-width: 100%; border-radius: 8px; }
`;
