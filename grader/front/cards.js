// Cards to be judged one by one: an anywidget front-end module.
// Material: {field, collect, choices: [{id, label}], cards: [{id, name, handle, picture, text?, bio?, facts?, posts?}],
// question?: {field, label, choices: [{id, label}]}}. Each card shows what it has: one post's text, or a whole profile.
// `value[field]` lists the cards judged `collect`; `draft.choices` remembers every judgement. A question below the
// cards puts the id of the choice into `value[question.field]`, "" until then.
import { factText, freshId, h, teller } from "./lib/dom.js";
import { picture } from "./lib/picture.js";

function content(card, lang, t) {
  return [
    h("div", { class: "rf-card-head" },
      picture(card.picture, t),
      h("p", { class: "rf-handle" }, card.handle),
    ),
    card.text === undefined ? null : h("p", { class: "rf-post-text" }, card.text),
    card.bio === undefined ? null : h("p", { class: card.bio ? "rf-bio" : "rf-bio rf-muted" }, card.bio || t("no_bio")),
    card.facts && h("dl", { class: "rf-facts" },
      card.facts.map((fact) => h("div", {}, h("dt", {}, fact.label), h("dd", {}, factText(fact.value, lang)))),
    ),
    card.posts && h("p", { class: "rf-posts-title" }, card.posts.length ? t("last_posts") : t("no_posts")),
    card.posts?.length ? h("ul", { class: "rf-posts" }, card.posts.map((post) => h("li", {}, post))) : null,
  ];
}

function render({ model, el }) {
  const { field, collect, choices, cards, question } = model.get("material");
  const lang = model.get("lang");
  const t = teller(model.get("texts"), lang);
  const group = freshId("cards");
  const inputs = new Map();

  /** Explicit judgements; an answer that came without a draft tells at least what it collected. */
  const judgements = () => {
    const stored = model.get("value")?.[field];
    const collected = Array.isArray(stored) ? stored : [];
    return model.get("draft")?.choices ?? Object.fromEntries(collected.map((id) => [id, collect]));
  };

  const count = h("p", { class: "rf-count" });
  const next = h("button", { type: "button", class: "rf-button rf-quiet", onclick: toNext }, t("next_unjudged"));

  function toNext() {
    const open = cards.filter(({ id }) => !judgements()[id]);
    if (!open.length) return;
    const after = cards.findIndex(({ id }) => id === lastTouched);
    const target = open.find(({ id }) => cards.findIndex((card) => card.id === id) > after) ?? open[0];
    inputs.get(`${target.id} ${choices[0].id}`).focus();
    inputs.get(`${target.id} ${choices[0].id}`).closest("fieldset").scrollIntoView({ block: "nearest" });
  }
  let lastTouched = null;

  function judge(id, choice) {
    lastTouched = id;
    const marks = { ...judgements(), [id]: choice };
    model.set("draft", { ...model.get("draft"), choices: marks });
    model.set("value", { ...model.get("value"), [field]: collected(marks) });
    model.save_changes();
    refresh();
  }

  const collected = (marks) => cards.filter(({ id }) => marks[id] === collect).map(({ id }) => id);

  function refresh() {
    const marks = judgements();
    for (const { id } of cards)
      for (const choice of choices) inputs.get(`${id} ${choice.id}`).checked = marks[id] === choice.id;
    for (const choice of question?.choices ?? [])
      inputs.get(choice.id).checked = model.get("value")?.[question.field] === choice.id;
    const done = cards.filter(({ id }) => marks[id]).length;
    count.textContent = t("judged", { done, all: cards.length });
    next.disabled = done === cards.length;
  }

  function reply(choice) {
    model.set("value", { ...model.get("value"), [question.field]: choice });
    model.save_changes();
  }

  const option = (key, name, choice, onchange) => {
    const input = h("input", { type: "radio", name: `${group}-${name}`, value: choice.id, onchange });
    inputs.set(key, input);
    return h("label", { class: "rf-choice" }, input, h("span", {}, choice.label));
  };

  const root = h("div", { class: "rf rf-cards" },
    h("div", { class: "rf-grid" },
      cards.map((card) =>
        h("fieldset", { class: "rf-card", "data-card": card.id, onfocusin: () => (lastTouched = card.id) },
          h("legend", {}, card.name),
          content(card, lang, t),
          h("div", { class: "rf-choices" }, choices.map((choice) =>
            option(`${card.id} ${choice.id}`, card.id, choice, () => judge(card.id, choice.id)))),
        )),
    ),
    h("div", { class: "rf-bar" }, count, next),
    question && h("fieldset", { class: "rf-question", "data-question": question.field },
      h("legend", {}, question.label),
      question.choices.map((choice) => option(choice.id, "question", choice, () => reply(choice.id)))),
  );
  el.append(root);
  refresh();
  const missing = {};
  if (!Array.isArray(model.get("value")?.[field])) missing[field] = [];
  if (question && typeof model.get("value")?.[question.field] !== "string") missing[question.field] = "";
  if (Object.keys(missing).length) {
    model.set("value", { ...model.get("value"), ...missing });
    model.save_changes();
  }
  model.on("change:value", refresh);
  return () => {
    model.off("change:value", refresh);
    root.remove();
  };
}

/** Two answers beside each other, card by card, and to the question if there is one. */
export function compare({ material, texts, lang, mine, solution }) {
  const t = teller(texts, lang);
  const { field, collect, choices, cards, question } = material;
  const label = (id) => choices.find((choice) => choice.id === id)?.label ?? "";
  const other = choices.find((choice) => choice.id !== collect)?.id;
  const judged = (answer, id) => label((answer?.[field] ?? []).includes(id) ? collect : other);
  const replied = (answer) => question.choices.find(({ id }) => id === answer?.[question.field])?.label ?? "–";
  const table = h("div", { class: "rf-scroll", tabindex: 0, role: "region", "aria-label": t("solution_title") },
    h("table", { class: "rf-table" },
      h("thead", {}, h("tr", {},
        [t("card"), t("your_answer"), t("a_solution"), ""].map((text) =>
          text ? h("th", { scope: "col" }, text) : h("td", {})))),
      h("tbody", {}, cards.map((card) => {
        const [one, two] = [judged(mine, card.id), judged(solution, card.id)];
        return h("tr", { class: one === two ? null : "rf-differs" },
          h("th", { scope: "row" }, card.name), h("td", {}, one), h("td", {}, two),
          h("td", {}, one === two ? "" : `≠ ${t("differs")}`));
      })),
    ));
  return h("div", {}, table, question && [
    h("p", { class: "rf-label" }, question.label),
    h("ul", { class: "rf-list" }, [["your_answer", mine], ["a_solution", solution]].map(([title, answer]) =>
      h("li", {}, h("strong", {}, t(title)), h("br"), h("span", {}, replied(answer))))),
  ]);
}

export default { render };
