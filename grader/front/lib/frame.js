// The frame around a widget: buttons, hints, messages, results. It draws; exercise.js decides.
import { freshId, h } from "./dom.js";

const hide = (node, hidden) => node.toggleAttribute("hidden", hidden);

/** Text with what stands in `backticks` as code. */
const withCode = (text) => text.split(/`([^`]+)`/).map((part, index) => (index % 2 ? h("code", {}, part) : part));

/** Saves `text` as a file on the learner's machine. */
export function download(name, type, text) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  h("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/**
 * The parts of one exercise. `t` tells texts; `on[action]()` answers the button with that data-action.
 * `root` goes into the page, the rest is for the host to fill and show.
 */
export function makeFrame(t, on, hints) {
  const button = (action, key, look) =>
    h("button", { type: "button", class: `rf-button ${look}`, "data-action": action, onclick: () => on[action]() }, t(key));
  const title = (key) => h("h4", { class: "rf-title", tabindex: -1 }, t(key));

  const widget = h("div", { class: "rf-widget" }, h("p", { class: "rf-muted rf-waiting" }, t("widget_waiting")));
  const check = button("check", "check_button", "rf-primary");
  const hint = button("hint", "hint_button", "");
  const solution = button("solution", "solution_button", "");
  const asPython = button("export-py", "export_py_button", "rf-quiet");

  const bar = h("progress", { max: 1, "aria-label": t("progress_label") });
  const progress = h("div", { class: "rf-progress", hidden: true }, bar, h("span", {}, t("progress_text")));
  const status = h("p", { class: "rf-status", role: "status" });

  const said = h("ol", { class: "rf-hints", "aria-live": "polite", "aria-label": t("hints_title") });

  const words = h("p", {});
  const trouble = h("div", { class: "rf-trouble", role: "alert", hidden: true }, words, button("retry", "retry_button", ""));

  const resultTitle = title("result_title");
  const stale = h("p", { class: "rf-stale", hidden: true }, t("stale_note"));
  const told = h("div", {});
  const result = h("div", { class: "rf-outcome", hidden: true }, resultTitle, stale, told);

  const solutionTitle = title("solution_title");
  const beside = h("div", {});
  const solutions = h("div", { class: "rf-outcome", hidden: true }, solutionTitle, beside);

  const tools = h("div", { class: "rf-tools" },
    button("export", "export_button", "rf-quiet"), asPython,
    button("fresh", "fresh_button", "rf-quiet"), button("clear", "clear_button", "rf-quiet"));
  const question = h("div", { class: "rf-question", hidden: true });

  const root = h("div", { class: "rf rf-frame" },
    widget, h("div", { class: "rf-actions" }, check, hint, solution), progress, status, trouble, said,
    result, solutions, tools, question, h("p", { class: "rf-note" }, t("stored_note")));

  return {
    root, widget, check, told, beside,
    result, solutions, resultTitle, solutionTitle,

    say: (text) => (status.textContent = text),

    /** How far Python has come, null when there is nothing to wait for. */
    loading(share) {
      hide(progress, share === null);
      if (share !== null) bar.value = share;
    },

    /** What is wrong and what to do; null takes it away. */
    trouble(text) {
      hide(trouble, text === null);
      words.textContent = text ?? "";
    },

    /** Reveals the first `count` hints; the solution is offered when `unlocked`. */
    reveal(count, unlocked) {
      for (let index = said.children.length; index < count; index++)
        said.append(h("li", { tabindex: -1 }, withCode(hints[index])));
      while (said.children.length > count) said.lastChild.remove();
      hide(said, count === 0);
      hide(hint, count >= hints.length);
      hint.textContent = t("hint_button", { number: Math.min(count + 1, hints.length), all: hints.length });
      hide(solution, !unlocked);
      return said.lastElementChild;
    },

    stale: (is) => hide(stale, !is),
    pythonFile: (offered) => hide(asPython, !offered),

    /** Asks before something is lost; resolves to true or false, with the focus back on `from` unless true. */
    ask(text, from) {
      return new Promise((resolve) => {
        const answer = (yes) => {
          hide(question, true);
          question.replaceChildren();
          if (!yes) from.focus();
          resolve(yes);
        };
        const no = h("button", { type: "button", class: "rf-button", "data-action": "no", onclick: () => answer(false) }, t("no_button"));
        const yes = h("button", { type: "button", class: "rf-button rf-danger", "data-action": "yes", onclick: () => answer(true) }, t("yes_button"));
        const id = freshId("question");
        question.replaceChildren(
          h("div", { role: "group", "aria-labelledby": id, onkeydown: (event) => event.key === "Escape" && answer(false) },
            h("p", { id }, text), h("div", { class: "rf-actions" }, no, yes)));
        hide(question, false);
        no.focus();
      });
    },
  };
}
