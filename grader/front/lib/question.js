// The kinds of question that a form asks. Each kind has the value that it begins with, draws its control, and tells a value in words.
import { factText, freshId, h } from "./dom.js";

const FEW = 3; // up to as many choices stand side by side, more are a list to open

/** What a choice or a row shows beside its name. */
export const detail = ({ text, facts }, lang) => [
  text ? h("p", { class: "rf-post-text" }, text) : null,
  facts && h("dl", { class: "rf-facts" },
    facts.map((fact) => h("div", {}, h("dt", {}, fact.label), h("dd", {}, factText(fact.value, lang))))),
];

const named = (choices, id) => choices.find((choice) => choice.id === id)?.label;

function option(type, name, { id, label }, onchange, more) {
  const input = h("input", { type, name, value: id, onchange });
  return { input, node: h("label", { class: "rf-choice" }, input, h("span", {}, h("span", {}, label), more)) };
}

const one = {
  start: "",
  draw({ choices }, { get, set, lang }) {
    const name = freshId("one");
    const leads = h("p", { class: "rf-leads", role: "status" });
    const options = choices.map((choice) => option("radio", name, choice, () => set(choice.id), detail(choice, lang)));
    return {
      node: [options.map(({ node }) => node), leads],
      refresh() {
        options.forEach(({ input }) => (input.checked = input.value === get()));
        const told = choices.find(({ id }) => id === get())?.leads ?? "";
        if (leads.textContent !== told) leads.textContent = told;
        leads.hidden = !told;
      },
    };
  },
  tell: ({ choices }, value) => [named(choices, value) ?? "–"],
};

const many = {
  start: [],
  draw({ choices }, { get, set, lang }) {
    const toggled = (id) => choices.map((choice) => choice.id).filter((other) => (other === id) !== get().includes(other));
    const options = choices.map((choice) => option("checkbox", null, choice, () => set(toggled(choice.id)), detail(choice, lang)));
    return {
      node: options.map(({ node }) => node),
      refresh: () => options.forEach(({ input }) => (input.checked = get().includes(input.value))),
    };
  },
  tell: ({ choices }, value) => choices.filter(({ id }) => value.includes(id)).map(({ label }) => label),
};

const order = {
  start: [],
  draw({ choices }, { get, set, t, lang }) {
    const placed = h("ol", { class: "rf-sequence" });
    const open = h("ul", { class: "rf-sequence rf-sequence-open" });
    const said = h("p", { class: "rf-spoken", role: "status" });
    const shown = { open: h("p", { class: "rf-label" }, t("order_open")), placed: h("p", { class: "rf-label" }, t("order_placed")) };
    const button = (action, sign, choice, disabled, onclick) =>
      h("button", { type: "button", class: "rf-button rf-small", [`data-${action}`]: choice.id, disabled,
        "aria-label": `${t(`order_${action}`)}: ${choice.label}`, title: t(`order_${action}`), onclick }, sign);
    const known = () => get().filter((id) => named(choices, id) !== undefined);
    const free = () => choices.filter(({ id }) => !known().includes(id));

    /** Writes the new order, says it, and goes on where the hand is: the drawing has replaced what had the focus. */
    function place(ids, id, focus) {
      set(ids);
      const number = ids.indexOf(id) + 1;
      said.textContent = number ? t("order_said", { name: named(choices, id), number, all: choices.length }) : t("order_out", { name: named(choices, id) });
      const wanted = [...focus, ...(free()[0] ? [`[data-add="${free()[0].id}"]`] : []), "[data-remove]"];
      wanted.map((selector) => placed.parentNode.querySelector(`${selector}:not(:disabled)`)).find(Boolean)?.focus();
    }
    function move(id, by) {
      const ids = known();
      const from = ids.indexOf(id);
      [ids[from], ids[from + by]] = [ids[from + by], ids[from]];
      place(ids, id, by < 0 ? [`[data-up="${id}"]`, `[data-down="${id}"]`] : [`[data-down="${id}"]`, `[data-up="${id}"]`]);
    }
    const line = (choice, buttons) => h("li", {}, h("div", {}, h("span", {}, choice.label), detail(choice, lang)), h("div", { class: "rf-sequence-buttons" }, buttons));
    return {
      node: h("div", {}, shown.open, open, shown.placed, placed, said),
      refresh() {
        const ids = known();
        open.replaceChildren(...free().map((choice) =>
          line(choice, [button("add", "+", choice, false, () => place([...known(), choice.id], choice.id, []))])));
        placed.replaceChildren(...ids.map((id, index) => {
          const choice = choices.find((other) => other.id === id);
          return line(choice, [
            button("up", "↑", choice, index === 0, () => move(id, -1)),
            button("down", "↓", choice, index === ids.length - 1, () => move(id, 1)),
            button("remove", "×", choice, false, () => place(known().filter((other) => other !== id), id, [`[data-add="${id}"]`])),
          ]);
        }));
        shown.open.hidden = open.hidden = !free().length;
        shown.placed.hidden = placed.hidden = !ids.length;
      },
    };
  },
  tell: ({ choices }, value) => value.map((id) => named(choices, id)).filter(Boolean),
};

const SPACES = /[\s\u00a0\u202f]/g;

/** A number as people of that language write it, NaN for what is none. */
export function parsed(text, lang) {
  const [group, point] = lang === "en" ? [",", "."] : [".", ","];
  const bare = text.replace(SPACES, "").replace(/[€%]$/, "").replace("\u2212", "-");
  const grouped = new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+(\\${point}\\d+)?$`);
  const plain = (grouped.test(bare) ? bare.replaceAll(group, "") : bare).replace(point, ".");
  return /^-?\d*\.?\d+$/.test(plain) ? Number(plain) : NaN;
}

const number = {
  start: undefined,
  draw({ label, unit, hint }, { get, set, t, lang }) {
    const noteId = freshId("note");
    const note = h("p", { id: noteId, class: "rf-muted", role: "status" });
    const input = h("input", { type: "text", inputmode: "decimal", autocomplete: "off", class: "rf-number-field", "aria-label": label, "aria-describedby": noteId, oninput: write });
    const typed = () => parsed(input.value, lang);
    function write() {
      const value = typed();
      set(Number.isNaN(value) ? undefined : value);
    }
    return {
      node: [h("div", { class: "rf-number-line" }, input, unit ? h("span", {}, unit) : null), note],
      refresh() {
        const value = get();
        const wrong = input.value.trim() && Number.isNaN(typed());
        if (typeof value === "number" ? typed() !== value : !wrong) input.value = typeof value === "number" ? factText(value, lang) : "";
        note.textContent = wrong ? t("number_wrong", { example: factText(12.5, lang) }) : hint ?? "";
        input.setAttribute("aria-invalid", String(Boolean(wrong)));
      },
    };
  },
  tell: ({ unit }, value, lang) => [typeof value === "number" ? [factText(value, lang), unit].filter(Boolean).join("\u00a0") : "–"],
};

const each = {
  start: {},
  draw({ rows, columns }, { get, set, t, lang }) {
    const held = (row, column) => get()[row]?.[column] ?? "";
    const judge = (row, column, choice) => set({ ...get(), [row]: { ...get()[row], [column]: choice } });
    const done = (row) => columns.every(({ id }) => held(row, id));
    const controls = [];

    function side(row, column) {
      const name = freshId("each");
      const options = column.choices.map((choice) => option("radio", name, choice, () => judge(row, column.id, choice.id)));
      controls.push(() => options.forEach(({ input }) => (input.checked = input.value === held(row, column.id))));
      const choices = h("div", { class: "rf-choices" }, options.map(({ node }) => node));
      const legend = columns.length > 1 && h("p", { id: `${name}-label`, class: "rf-column" }, column.label);
      return h("div", { "data-column": column.id, role: "radiogroup", ...(legend ? { "aria-labelledby": `${name}-label` } : { "aria-label": column.label }) }, legend || null, choices);
    }
    function list(row, column) {
      const id = freshId("each");
      const select = h("select", { id, class: "rf-select", onchange: () => judge(row, column.id, select.value) },
        h("option", { value: "" }, t("choose")), column.choices.map((choice) => h("option", { value: choice.id }, choice.label)));
      const whole = h("p", { class: "rf-muted rf-whole", "aria-hidden": "true" }); // a closed list cuts long choices off
      controls.push(() => {
        select.value = held(row, column.id);
        whole.textContent = named(column.choices, held(row, column.id)) ?? "";
      });
      return h("div", { "data-column": column.id }, h("label", { class: "rf-column", for: id }, column.label), select, whole);
    }
    const cards = rows.map((row) =>
      h("fieldset", { class: "rf-card rf-row", "data-row": row.id }, h("legend", {}, row.name), detail(row, lang),
        columns.map((column) => (column.choices.length > FEW ? list : side)(row.id, column))));
    const count = h("p", { class: "rf-count" });
    const next = h("button", { type: "button", class: "rf-button rf-quiet", onclick: toNext }, t("next_unjudged"));
    function toNext() {
      const row = rows.findIndex(({ id }) => !done(id));
      const column = columns.find(({ id }) => !held(rows[row].id, id));
      cards[row].querySelector(`[data-column="${column.id}"] :is(input, select)`).focus();
      cards[row].scrollIntoView({ block: "nearest" });
    }
    return {
      node: h("div", {}, h("div", { class: "rf-grid" }, cards), h("div", { class: "rf-bar" }, count, next)),
      refresh() {
        controls.forEach((control) => control());
        const judged = rows.filter(({ id }) => done(id)).length;
        count.textContent = t("judged", { done: judged, all: rows.length });
        next.disabled = judged === rows.length;
      },
    };
  },
  tell: ({ rows, columns }, value) =>
    rows.map(({ id, name }) => `${name}: ${columns.map((column) => named(column.choices, value[id]?.[column.id]) ?? "–").join(" · ")}`),
};

export const KINDS = { one, many, order, number, each };
