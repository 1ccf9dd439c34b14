// What the page does by itself: search, filters, and the choice of light or dark. It works without, only less.

export const script = `
const rows = JSON.parse(document.getElementById('operations').textContent);
const [box, list, more, told] = ['search', 'found', 'more', 'told'].map((id) => document.getElementById(id));
const chips = [...document.querySelectorAll('.chips button')];
let most = 60;
const tag = (text, kind) => Object.assign(document.createElement('span'), { className: 'tag ' + kind, textContent: text });
const code = (text) => Object.assign(document.createElement('code'), { textContent: text });
function item([provider, id, category, tool, effect, risk, gaps]) {
  const li = document.createElement('li');
  const place = Object.assign(document.createElement('span'), { className: 'in', textContent: provider + ' / ' + category + (tool && tool !== id ? ' / ' + tool : '') });
  li.append(code(id), place);
  if (effect) li.append(tag(effect, effect), tag('risk ' + risk, risk));
  for (const gap of gaps) li.append(tag(gap, 'gap'));
  return li;
}
function show() {
  const words = box.value.toLowerCase().split(/\\s+/).filter(Boolean);
  const wanted = chips.filter((chip) => chip.ariaPressed === 'true').map((chip) => chip.dataset.want);
  const fits = (row) => {
    const text = row.flat().join(' ').toLowerCase();
    const facts = [row[0], row[4], 'risk ' + row[5], ...row[6]];
    return words.every((word) => text.includes(word)) && wanted.every((one) => facts.includes(one));
  };
  const found = rows.filter(fits);
  list.replaceChildren(...found.slice(0, most).map(item));
  told.textContent = found.length.toLocaleString('en-US') + ' of ' + rows.length.toLocaleString('en-US') + ' operations';
  more.hidden = found.length <= most;
  for (const line of document.querySelectorAll('[data-find]')) {
    line.hidden = words.length > 0 && !words.every((word) => line.dataset.find.includes(word));
  }
}
box.addEventListener('input', () => { most = 60; show(); });
more.addEventListener('click', () => { most += 300; show(); });
for (const chip of chips) chip.addEventListener('click', () => { chip.ariaPressed = String(chip.ariaPressed !== 'true'); most = 60; show(); });
document.getElementById('theme').addEventListener('click', () => {
  const root = document.documentElement;
  const isDark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = isDark ? 'light' : 'dark';
});
const asked = new URLSearchParams(location.search);
if (asked.get('theme')) document.documentElement.dataset.theme = asked.get('theme');
if (asked.get('q')) box.value = asked.get('q');
show();
`;
