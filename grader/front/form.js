// Figures to look at and questions about them: an anywidget front-end module.
// Material: {figures?, questions: [{field, label, text?, figures?, kind, when?: {field, is}, ...}]}; `value[field]` is each
// question's answer. A question with `when` is asked while that earlier answer is one of `is`; unasked, it is as at the beginning.
import { figure } from "./lib/figure.js";
import { h, teller } from "./lib/dom.js";
import { KINDS } from "./lib/question.js";

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** What a question holds in an answer that may come from anywhere. */
function held({ field, kind }, answer) {
  const [value, { start }] = [answer?.[field], KINDS[kind]];
  if (kind === "number") return typeof value === "number" ? value : undefined;
  return typeof value === typeof start && Array.isArray(value) === Array.isArray(start) && value !== null ? value : start;
}

/** The questions that are asked: those whose condition an asked one fulfils. */
const asked = (questions, answer) =>
  questions.reduce((open, question) => {
    const on = question.when && open.find(({ field }) => field === question.when.field);
    return !question.when || (on && question.when.is.includes(held(on, answer))) ? [...open, question] : open;
  }, []);

/** An answer with every unasked question as at the beginning. */
function settled(questions, answer) {
  const open = asked(questions, answer);
  const entries = questions.map((question) => [question.field, open.includes(question) ? held(question, answer) : KINDS[question.kind].start]);
  return { ...answer, ...Object.fromEntries(entries) };
}

const clean = (answer) => Object.fromEntries(Object.entries(answer).filter(([, value]) => value !== undefined));

function render({ model, el }) {
  const { figures, questions } = model.get("material");
  const lang = model.get("lang");
  const t = teller(model.get("texts"), lang);

  const drawn = questions.map((question) => {
    const control = KINDS[question.kind].draw(question, {
      get: () => held(question, model.get("value")),
      set: (value) => write({ ...model.get("value"), [question.field]: value }),
      t,
      lang,
    });
    const box = h("fieldset", { class: `rf-question rf-${question.kind}`, "data-question": question.field },
      h("legend", {}, question.label),
      question.text ? h("p", { class: "rf-scene" }, question.text) : null,
      (question.figures ?? []).map((material) => figure(material, lang, t)),
      control.node);
    return { question, control, box };
  });

  function write(answer) {
    let next = answer;
    while (!same(next, settled(questions, next))) next = settled(questions, next); // one unasked question may unask others
    model.set("value", clean(next));
    model.save_changes();
    refresh();
  }

  function refresh() {
    const open = asked(questions, model.get("value"));
    for (const { question, control, box } of drawn) {
      box.hidden = !open.includes(question);
      control.refresh();
    }
  }

  const root = h("div", { class: "rf rf-form", "data-lm-suppress-shortcuts": "true" },
    (figures ?? []).map((material) => figure(material, lang, t)), drawn.map(({ box }) => box));
  el.append(root);
  refresh();
  const begun = clean(settled(questions, model.get("value") ?? {}));
  if (!same(begun, model.get("value"))) {
    model.set("value", begun);
    model.save_changes();
  }
  model.on("change:value", refresh);
  return () => {
    model.off("change:value", refresh);
    root.remove();
  };
}

/** Two answers beside each other, question by question. */
export function compare({ material, texts, lang, mine, solution }) {
  const t = teller(texts, lang);
  const asks = material.questions.filter((question) => [mine, solution].some((answer) => asked(material.questions, answer).includes(question)));
  return h("div", {}, asks.map((question) => {
    const { kind, rows } = question;
    const [one, two] = [mine, solution].map((answer) => KINDS[kind].tell(question, held(question, answer), lang));
    const agrees = (line, index, other) => (kind === "many" ? other.includes(line) : other[index] === line);
    const list = (title, told, other) => h("div", {},
      h("p", { class: "rf-label" }, title),
      h(kind === "order" ? "ol" : "ul", { class: "rf-list" }, (told.length ? told : ["–"]).map((line, index) =>
        h("li", {}, line, other && told.length && !agrees(line, index, other) ? h("b", {}, ` ≠ ${t("differs")}`) : ""))));
    return h("section", {}, h("p", { class: "rf-label rf-asked" }, question.label),
      h("div", { class: rows ? "" : "rf-columns" }, list(t("your_answer"), one, two), list(t("a_solution"), two, kind === "many" && one)));
  }));
}

export default { render };
