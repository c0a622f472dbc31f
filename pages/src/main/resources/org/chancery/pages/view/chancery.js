// Linked highlight, keys, filter, and what was known when. The pages can be read without it.
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const one = (selector, root = document) => root.querySelector(selector);

for (const tool of all('.tools, .mast .who [hidden]')) tool.removeAttribute('hidden');
const served = document.body.matches('.served');

// The part of the file that is shown.
const aim = () => document.getElementById(decodeURIComponent(location.hash.slice(1)));
const view = () => aim()?.closest('.view') ?? one('#overview') ?? one('.view');

// What an address leads to is opened, and the menu says where we are.
function arrive() {
  const target = aim();
  if (target) {
    for (let at = target; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true;
    target.scrollIntoView({block: target.matches('.view') ? 'start' : 'center'});
    if (target.matches('.view')) scrollTo(0, 0);
    (target.matches('details') ? one('summary', target) : target).focus({preventScroll: true});
  }
  const here = view();
  for (const link of served ? [] : all('nav.main a')) {
    const current = here && (link.hash === '#' + here.id || (here.matches('.reader') && link.hash === '#reports'));
    if (current) link.setAttribute('aria-current', 'page'); else link.removeAttribute('aria-current');
  }
  sieve();
}
addEventListener('hashchange', arrive);

// The skip link moves on without leaving the part that is shown.
one('.skip')?.addEventListener('click', event => { event.preventDefault(); one('#main').focus(); });

// Words and their card light up together.
let lit = [];
function light(id) {
  lit.forEach(element => element.classList.remove('lit'));
  lit = id ? all(`[data-f="${CSS.escape(id)}"]`) : [];
  lit.forEach(element => element.classList.add('lit'));
}
const point = event => light(event.target.closest?.('[data-f]')?.dataset.f);
addEventListener('focusin', point);
// A page that scrolls under a mouse at rest is not pointed at.
addEventListener('mousemove', event => { if (event.movementX || event.movementY) point(event); }, {passive: true});
addEventListener('click', event => {
  const mark = event.target.closest?.('.m');
  if (!mark || !mark.dataset.f || getSelection()?.toString()) return;
  location.hash = '#f-' + mark.dataset.f;
});

// What was known on a day, from the reports published by then.
const slider = one('#known');
const days = (slider?.dataset.days ?? '').split(' ').filter(Boolean);
const names = (slider?.dataset.names ?? '').split('|');
const dated = all('[data-known],[data-settled]');

// Numbers of things that all stand on the page are counted again; other sums of the whole are not shown meanwhile.
const listed = ['article.life, article.dispute, article.report, li.forecast, details.actor', 'tr.told, tr.bare'];
const things = part => part ? listed.map(kinds => all(kinds, part)).find(found => found.length) ?? [] : [];
const counted = served ? [] : all('.totals a, nav.main a').map(link => {
  const number = one('strong, .number', link);
  return {link, number, words: one('[data-one]', link), shown: number?.textContent, things: link.hash.length > 1 ? things(document.getElementById(link.hash.slice(1))) : []};
}).filter(count => count.number && count.things.length === Number(count.shown.replace(/\D/g, '')));
function recount(day, whole) {
  for (const count of counted) {
    const known = count.things.filter(thing => (thing.dataset.known ?? '') <= day).length;
    count.number.textContent = whole ? count.shown : known.toLocaleString(document.documentElement.lang);
    if (count.words) count.words.textContent = known === 1 ? count.words.dataset.one : count.words.dataset.many;
  }
  for (const sum of all('[data-whole]')) sum.hidden = !whole;
}

function know() {
  const step = Number(slider.value);
  const day = step >= days.length ? '9999' : days[step];
  one('output[for=known]').value = step >= days.length ? slider.dataset.all : names[step];
  for (const element of dated) {
    element.classList.toggle('unknown', (element.dataset.known ?? '') > day);
    if ('settled' in element.dataset) element.classList.toggle('not-yet', element.dataset.settled > day);
  }
  if (!served) recount(day, step >= days.length);
}
slider?.addEventListener('input', know);
if (days.length < 2) one('label.known')?.setAttribute('hidden', '');

// Only what has all the words typed.
const field = one('#filter') ?? one('#find');
function sieve() {
  const here = view();
  const words = (field?.value ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  for (const element of all('.sieved')) element.classList.remove('sieved');
  if (served || !here || !words.length) return;
  for (const element of all('article, li.forecast, details.actor, tr.told, tr.bare, .block, ol.brief > li', here)) {
    const beside = element.matches('tr.told') ? element.nextElementSibling : null;
    const text = (element.textContent + (beside?.textContent ?? '')).toLowerCase();
    const out = !words.every(word => text.includes(word));
    element.classList.toggle('sieved', out);
    beside?.classList.toggle('sieved', out);
  }
}
if (!served) field?.addEventListener('input', sieve);

// Keys, as long as nobody is typing.
const help = one('#help');
one('#keys')?.addEventListener('click', () => help.showModal());
const stops = () => all('.card > summary, li.hit, p.actor.brief, tr.bare, article.life, article.dispute, article.report, li.forecast, details.actor > summary, tr.told', view())
  .filter(element => element.offsetParent !== null);
function step(by) {
  const places = stops();
  if (!places.length) return;
  const at = places.findIndex(place => place === document.activeElement || place.contains(document.activeElement));
  const next = places[Math.max(0, Math.min(places.length - 1, at < 0 ? 0 : at + by))];
  if (!next.hasAttribute('tabindex') && next.tagName !== 'SUMMARY') next.tabIndex = -1;
  next.focus({preventScroll: true});
  next.scrollIntoView({block: 'center'});
}
addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || help?.open) return;
  if (event.target.closest?.('input, textarea, select')) {
    if (event.key === 'Escape') { if (!served) { field.value = ''; sieve(); } event.target.blur(); }
    return;
  }
  const review = one('.view.review');
  const key = /^[aeru]$/.test(event.key) && one(`[data-key=${event.key}]`);
  if (key) { event.preventDefault(); key.click(); if (key.matches('summary')) one('select, input', key.parentElement)?.focus(); }
  else if (review && event.key === 'j') one('a[rel=next]')?.click();
  else if (review && event.key === 'k') one('a[rel=prev]')?.click();
  else if (event.key === 'j') step(1);
  else if (event.key === 'k') step(-1);
  else if (event.key === 'Enter' && document.activeElement?.matches('tr.bare, li.hit, p.actor')) one('a', document.activeElement)?.click();
  else if (event.key === '?') help.showModal();
  else if (event.key === '/') { event.preventDefault(); field.focus(); }
  else if (event.key === 'o') {
    const from = document.activeElement?.closest('.card, article, li.forecast, tr.told, details.actor');
    (one('.foot a', from ?? undefined) && from ? one('.foot a', from) : from && (one('figcaption a', from) ?? one('figcaption a', from.nextElementSibling ?? from)))?.click();
  }
});

// How reading goes on.
const run = one('[data-events]');
if (run) {
  const source = new EventSource(run.dataset.events);
  source.addEventListener('told', event => {
    const told = JSON.parse(event.data);
    const line = document.createElement('li');
    line.textContent = told.words;
    one('.progress', run).append(line);
  });
  source.addEventListener('done', () => { source.close(); location.reload(); });
}

arrive();
