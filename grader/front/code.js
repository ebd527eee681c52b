// A Python editor beside a table of samples: an anywidget front-end module.
// Material: {field, table: {columns: [{id, label}], rows, caption}}; `starter` is the first source; `value[field]` the source.
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { python } from "@codemirror/lang-python";
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { Compartment, EditorState, Prec } from "@codemirror/state";
import { EditorView, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers } from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";
import { freshId, h, teller } from "./lib/dom.js";

/** Source text as the editor shows it: coloured, and wrapped, so that a phone needs no sideways scrolling. */
const base = [
  python(), indentUnit.of("    "), syntaxHighlighting(classHighlighter), lineNumbers(), EditorView.lineWrapping,
  EditorView.contentAttributes.of({ tabindex: "0" }),
];

/** As Python writes it, since that is what the learner's code meets. */
const pythonText = (value) =>
  value === true ? "True" : value === false ? "False" : value === null ? "None" : String(value);

const numeric = (value) => (typeof value === "number" ? "rf-number" : null);

function sampleTable({ columns, rows, caption }) {
  const captionId = freshId("caption");
  const heads = columns.map(({ label }, index) => h("th", { scope: "col", class: numeric(rows[0]?.[index]) }, label));
  const lines = rows.map((row) => h("tr", {}, row.map((value) => h("td", { class: numeric(value) }, pythonText(value)))));
  return [
    h("p", { id: captionId, class: "rf-label" }, caption), // outside of what scrolls: whole on a phone too
    h("div", { class: "rf-scroll rf-tall", tabindex: 0, role: "region", "aria-labelledby": captionId },
      h("table", { class: "rf-table rf-samples", "aria-labelledby": captionId },
        h("thead", {}, h("tr", {}, heads)), h("tbody", {}, lines))),
  ];
}

/** What there is to look at, where the code is written elsewhere: in a notebook, its own cell. */
function samplesAlone(table, el) {
  const root = h("div", { class: "rf rf-code" }, table ? sampleTable(table) : null);
  el.append(root);
  return () => root.remove();
}

function render({ model, el }) {
  const { field, table } = model.get("material");
  if (model.get("editor") === false) return samplesAlone(table, el);
  const t = teller(model.get("texts"), model.get("lang"));
  const helpId = freshId("help");
  const tabs = new Compartment();
  const tabKeys = (on) => (on ? keymap.of([indentWithTab]) : []);
  const source = () => {
    const stored = model.get("value")?.[field];
    return typeof stored === "string" ? stored : model.get("starter") ?? "";
  };

  /** Asks whoever hosts the widget to check the answer. */
  const check = () => {
    el.dispatchEvent(new CustomEvent("rf-check", { bubbles: true }));
    return true;
  };

  const save = (text) => {
    model.set("value", { ...model.get("value"), [field]: text });
    model.save_changes();
  };

  const holder = h("div", { class: "rf-editor" });
  const view = new EditorView({
    parent: holder,
    state: EditorState.create({
      doc: source(),
      extensions: [
        base,
        history(),
        indentOnInput(),
        bracketMatching(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        Prec.high(keymap.of([{ key: "Ctrl-Enter", run: check }, { key: "Mod-Enter", run: check }])),
        tabs.of(tabKeys(model.get("draft")?.tabs)),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        EditorView.contentAttributes.of({ "aria-label": t("editor_label", { name: field }), "aria-describedby": helpId }),
        EditorView.updateListener.of((update) => update.docChanged && save(update.state.doc.toString())),
      ],
    }),
  });

  const box = h("input", { type: "checkbox", onchange: () => {
    view.dispatch({ effects: tabs.reconfigure(tabKeys(box.checked)) });
    model.set("draft", { ...model.get("draft"), tabs: box.checked });
    model.save_changes();
  } });
  box.checked = Boolean(model.get("draft")?.tabs);

  function follow() {
    const text = source();
    if (text !== view.state.doc.toString())
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
  }

  const root = h("div", { class: "rf rf-code", "data-lm-suppress-shortcuts": "true" },
    holder,
    h("div", { class: "rf-editor-foot" },
      h("label", { class: "rf-toggle" }, box, h("span", {}, t("tab_indents"))),
      h("p", { id: helpId, class: "rf-muted" }, t("editor_help"))),
    table ? sampleTable(table) : null);
  el.append(root);
  if (typeof model.get("value")?.[field] !== "string") save(source());
  model.on("change:value", follow);
  return () => {
    model.off("change:value", follow);
    view.destroy();
    root.remove();
  };
}

/** Two sources beside each other. */
export function compare({ material, texts, lang, mine, solution }) {
  const t = teller(texts, lang);
  const side = (title, answer) => {
    const holder = h("div", { class: "rf-editor" });
    new EditorView({
      parent: holder,
      state: EditorState.create({
        doc: answer?.[material.field] ?? "",
        extensions: [base, EditorState.readOnly.of(true), EditorView.contentAttributes.of({ "aria-label": title })],
      }),
    });
    return h("div", {}, h("p", { class: "rf-label" }, title), holder);
  };
  return h("div", { class: "rf-columns" }, side(t("your_answer"), mine), side(t("a_solution"), solution));
}

/** Code fits any variant: other material keeps what was written. */
export const keepsValue = true;

/** The same answer as a Python file. */
export const asPython = ({ material, value }) => value?.[material.field] ?? "";

export default { render };
