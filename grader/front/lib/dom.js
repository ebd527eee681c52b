// Small helpers that every part of the front end draws with.

const SVG = "http://www.w3.org/2000/svg";

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== ""));
  return node;
}

/** An HTML element; text children are never parsed as HTML, `on…` attributes are listeners. */
export const h = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);

/** The same for SVG. */
export const svg = (tag, attributes, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);

let last = 0;

/** An id that no other element of the page has. */
export const freshId = (name) => `rf-${name}-${++last}`;

/** A lookup `t(key, values)` in flat texts, with `{name}` replaced; numbers are written the language's way. */
export function teller(texts, lang) {
  const number = new Intl.NumberFormat(lang);
  const tell = (value) => (typeof value === "number" ? number.format(value) : String(value));
  return (key, values = {}) =>
    (texts?.[key] ?? key).replace(/\{(\w+)\}/g, (whole, name) => (name in values ? tell(values[name]) : whole));
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A fact's value as people of that language write it: whole numbers and ISO dates are formatted. */
export function factText(value, lang) {
  if (typeof value === "number") return new Intl.NumberFormat(lang).format(value);
  if (typeof value === "string" && DATE.test(value))
    return new Intl.DateTimeFormat(lang, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(value));
  return String(value);
}
