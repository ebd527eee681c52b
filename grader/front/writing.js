// A short text with its length by X's rules and a preview: an anywidget front-end module.
// Material: {field, label, rows, limit, weighted, author, handle, original, facts}; `value[field]` is the text.
import { freshId, h, teller } from "./lib/dom.js";
import { picture } from "./lib/picture.js";
import { pieces, weightedLength } from "./lib/weighted.js";

const NEAR = 20; // characters left from which a screen reader hears the count
const PAUSE = 900; // ms of quiet before it does

const seedOf = (text) => Array.from(text).reduce((seed, character) => (seed * 31 + character.codePointAt(0)) >>> 0, 7);

const TAGS = /([#@][\p{L}\p{N}_]+)/u;

/** The post's text with links, tags and names coloured; nothing in it can be followed. */
const styled = (text) =>
  pieces(text).map((piece) =>
    piece.link
      ? h("span", { class: "rf-link" }, piece.text)
      : piece.text.split(TAGS).map((part, index) => (index % 2 ? h("span", { class: "rf-link" }, part) : part)));

function post({ author, handle }, text, t) {
  return h("div", { class: "rf-post" },
    author ? h("div", { class: "rf-post-head" },
      picture({ kind: "pattern", seed: seedOf(handle || author) }),
      h("p", {}, h("b", {}, author), " ", h("span", { class: "rf-handle" }, handle))) : null,
    h("p", { class: text ? "rf-post-text" : "rf-post-text rf-muted" }, text ? styled(text) : t("preview_empty")));
}

function render({ model, el }) {
  const material = model.get("material");
  const { field, limit } = material;
  const t = teller(model.get("texts"), model.get("lang"));
  const [areaId, countId] = [freshId("text"), freshId("count")];
  const measure = material.weighted ? weightedLength : (text) => Array.from(text).length;

  const area = h("textarea", {
    id: areaId, class: "rf-textarea", rows: material.rows ?? 5, "aria-describedby": countId,
    lang: model.get("lang"), spellcheck: "true", oninput: write,
  });
  const count = h("p", { id: countId, class: "rf-length" });
  const spoken = h("p", { class: "rf-spoken", role: "status" });
  const preview = h("div", {});
  let timer = 0;

  function write() {
    model.set("value", { ...model.get("value"), [field]: area.value });
    model.save_changes();
  }

  function refresh() {
    const stored = model.get("value")?.[field];
    const text = typeof stored === "string" ? stored : "";
    if (area.value !== text) area.value = text;
    const used = measure(text);
    const left = limit === null || limit === undefined ? Infinity : limit - used;
    const said = left < 0 ? t("over", { count: -left }) : left <= NEAR ? t("left", { count: left }) : "";
    count.textContent = limit ? [t("length", { used, limit }), said].filter(Boolean).join(" · ") : t("length_free", { used });
    count.classList.toggle("rf-over", left < 0);
    preview.replaceChildren(post(material, text, t));
    clearTimeout(timer);
    timer = setTimeout(() => (spoken.textContent = said), PAUSE);
  }

  const root = h("div", { class: "rf rf-writing", "data-lm-suppress-shortcuts": "true" },
    h("div", { class: "rf-brief" },
      material.original ? [h("p", { class: "rf-label" }, t("original_post")), post(material, material.original, t)] : null,
      material.facts?.length ? [
        h("p", { class: "rf-label" }, t("facts_title")),
        h("ul", { class: "rf-list" }, material.facts.map((fact) => h("li", {}, fact))),
      ] : null),
    h("div", { class: "rf-desk" },
      h("label", { class: "rf-label", for: areaId }, material.label), area, count, spoken,
      h("p", { class: "rf-label" }, t("preview")), preview),
  );
  el.append(root);
  refresh();
  if (typeof model.get("value")?.[field] !== "string") write();
  model.on("change:value", refresh);
  return () => {
    clearTimeout(timer);
    model.off("change:value", refresh);
    root.remove();
  };
}

/** Two texts beside each other. */
export function compare({ material, texts, lang, mine, solution }) {
  const t = teller(texts, lang);
  const side = (title, answer) =>
    h("div", {}, h("p", { class: "rf-label" }, title), post(material, answer?.[material.field] ?? "", t));
  return h("div", { class: "rf-columns" }, side(t("your_answer"), mine), side(t("a_solution"), solution));
}

export default { render };
