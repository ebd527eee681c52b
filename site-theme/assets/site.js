// What the page does by itself: colours, menu, search, and keeping the place when the language changes.
const byId = id => document.getElementById(id);

// Colours: as on the device -> light -> dark. The choice is kept in local storage, and only when one is made.
const SCHEMES = ["auto", "light", "dark"];
const KEY = "real-fans.colours";
const schemeButton = byId("site-scheme");
const stored = () => { try { return localStorage.getItem(KEY) } catch { return null } };
let scheme = SCHEMES.includes(stored()) ? stored() : "auto";

function showScheme() {
  const dark = scheme === "auto" ? matchMedia("(prefers-color-scheme: dark)").matches : scheme === "dark";
  document.body.dataset.mdColorScheme = dark ? "slate" : "default";
  schemeButton.querySelector("span").textContent = schemeButton.title = schemeButton.dataset[scheme];
}
schemeButton.addEventListener("click", () => {
  scheme = SCHEMES[(SCHEMES.indexOf(scheme) + 1) % SCHEMES.length];
  try { scheme === "auto" ? localStorage.removeItem(KEY) : localStorage.setItem(KEY, scheme) } catch { /* the choice then holds for this page only */ }
  showScheme();
});
showScheme();

// Menu
const menuButton = byId("site-menu"), menu = byId("site-nav");
function openMenu(open) {
  menu.classList.toggle("site-open", open);
  menuButton.setAttribute("aria-expanded", open);
}
menuButton.addEventListener("click", () => openMenu(menuButton.getAttribute("aria-expanded") !== "true"));
menu.addEventListener("keydown", event => { if (event.key === "Escape") { openMenu(false); menuButton.focus() } });

// Language: anchors are the same in all languages, so the place stays too.
for (const link of document.querySelectorAll("[data-lang]"))
  link.addEventListener("click", () => { link.hash = location.hash });

// What is wider than the page scrolls, and then the keyboard must reach it.
function reachScrolling() {
  for (const wide of document.querySelectorAll(".site-scroll, .md-typeset pre"))
    wide.scrollWidth > wide.clientWidth ? wide.tabIndex = 0 : wide.removeAttribute("tabindex");
}
addEventListener("resize", reachScrolling);
reachScrolling();

// Search. Words are compared without accents and inflected endings, so „pratiteljima“ finds “pratitelja” and "vjezba" finds “vježba”.
const ENDINGS = {
  en: /(ings?|ers?|ed|es|s|ly)$/,
  fr: /(issements?|ements?|ations?|euses?|eurs?|ees?|es|er|ez|ent|ant|e|s|x)$/,
  hr: /(ovima|evima|ijima|ama|ima|oga|ega|omu|emu|ovi|evi|ova|eva|ove|eve|ijeg|ijem|ih|im|om|em|og|eg|oj|ju|ci|a|e|i|o|u)$/,
};
export const fold = text => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/œ/g, "oe").replace(/æ/g, "ae");
export function stem(word, lang) {
  const short = word.replace(ENDINGS[lang] ?? /$^/, "");
  return short.length >= 3 ? short : word;
}
export const words = (text, lang) => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map(word => stem(word, lang));

/** The sections in which each word of the query begins some word, best first: most of all where the title is about nothing else. */
export function find(index, query, lang) {
  const wanted = words(query, lang);
  if (!wanted.length) return [];
  const count = (found, word) => found.filter(one => one.startsWith(word)).length;
  return index.flatMap(section => {
    section.titleWords ??= words(section.title, lang);
    section.textWords ??= words(section.text, lang);
    const hits = wanted.map(word => 40 * count(section.titleWords, word) / section.titleWords.length + count(section.textWords, word));
    return hits.every(Boolean) ? [{ ...section, score: hits.reduce((sum, hit) => sum + Math.log2(1 + hit), 0) }] : [];
  }).sort((a, b) => b.score - a.score);
}

const dialog = byId("site-search"), input = byId("site-search-words");
const status = dialog.querySelector(".site-search-status"), results = dialog.querySelector(".site-search-results");
const lang = document.documentElement.lang;
let index;

async function openSearch() {
  if (!dialog.open) dialog.showModal();
  input.focus();
  input.select();
  if (index) return;
  try {
    const answer = await fetch(dialog.dataset.index);
    if (!answer.ok) throw new Error(answer.status);
    index = await answer.json();
    showResults();
  } catch { status.textContent = dialog.dataset.failed }
}

function showResults() {
  if (!index) return;
  const found = find(index, input.value, lang);
  status.textContent = !input.value.trim() ? dialog.dataset.start : found.length ? dialog.dataset.found.replace("{count}", found.length) : dialog.dataset.none;
  results.replaceChildren(...found.slice(0, 20).map(section => {
    const item = document.createElement("li"), link = document.createElement("a"), text = document.createElement("p");
    link.href = `${dialog.dataset.base}/${section.url}`;
    link.textContent = section.title;
    link.addEventListener("click", () => dialog.close());
    item.append(link);
    if (section.page !== section.title) {
      const page = document.createElement("small");
      page.textContent = ` · ${section.page}`;
      item.append(page);
    }
    text.append(...excerpt(section.text));
    item.append(text);
    return item;
  }));
}

/** The part of a text around the first found word, with all found words marked. */
function excerpt(text) {
  const wanted = words(input.value, lang);
  const pieces = text.split(/([\p{L}\p{N}]+)/u);
  const isFound = piece => wanted.some(word => stem(fold(piece), lang).startsWith(word));
  const first = pieces.findIndex((piece, at) => at % 2 && isFound(piece));
  const from = Math.max(0, first - 17);
  const shown = pieces.slice(from, from + 52).map((piece, at) => {
    if (!((from + at) % 2 && isFound(piece))) return piece;
    const mark = document.createElement("mark");
    mark.textContent = piece;
    return mark;
  });
  return [from ? "… " : "", ...shown, from + 52 < pieces.length ? " …" : ""];
}

byId("site-search-open").addEventListener("click", openSearch);
input.addEventListener("input", showResults);
input.addEventListener("keydown", event => {
  if (event.key !== "Enter" && event.key !== "Escape") return;
  event.preventDefault();  // else Enter would close the dialog, and Escape only empty the field
  event.key === "Enter" ? results.querySelector("a")?.click() : dialog.close();
});
dialog.addEventListener("click", event => { if (event.target === dialog) dialog.close() });
document.addEventListener("keydown", event => {
  const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) { event.preventDefault(); openSearch() }
});
