// <real-fans-exercise>: one exercise in a page. Its JSON says what to draw; the widget of its kind edits the
// answer, Python in a worker judges it, and what the learner did stays in this browser's local storage.
// data-state: idle -> loading -> ready -> checking -> graded | failed.
import { freshId, teller } from "./lib/dom.js";
import { engineAt } from "./lib/engine.js";
import { download, makeFrame } from "./lib/frame.js";
import { makeModel } from "./lib/model.js";
import { keep, key, recall } from "./lib/store.js";

const NEAR = "400px 0px"; // how far from the screen an exercise begins to load
const LIMIT = 10_000; // ms for one grading, as in the shell
const STOPPED = ["time", "crash"]; // reasons for no answer that are the answer's own doing: named in its report

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

class RealFansExercise extends HTMLElement {
  #config;
  #t;
  #frame;
  #engine;
  #record = {}; // what is kept: variant, value, draft, hints, unlocked, graded {answer, variant, report}
  #module = null;
  #model = null;
  #cleanup = null;
  #untouched = null; // the value that the widget began with, while the learner hasn't changed it
  #shown = null; // {material, starter} on the screen
  #busy = false;
  #drawing = null; // settles when the widget is drawn, or when trouble was told
  #again = []; // what the retry button does
  #lifetime = null;

  connectedCallback() {
    if (this.#lifetime) return;
    const data = this.querySelector('script[type="application/json"]');
    if (!data) {
      if (document.readyState === "loading")
        document.addEventListener("DOMContentLoaded", () => this.connectedCallback(), { once: true });
      return;
    }
    this.#lifetime = new AbortController();
    this.#config = JSON.parse(data.textContent);
    const { slug, lang, texts, hints, assets } = this.#config;
    this.#config.assets = new URL(assets.replace(/\/?$/, "/"), document.baseURI).href;
    this.#t = teller(texts, lang);
    this.#engine = engineAt(this.#config.assets);
    this.#record = recall(slug);
    this.#frame = makeFrame(this.#t, this.#actions(), hints);
    this.append(this.#frame.root);
    const title = this.querySelector("h3");
    if (title) {
      title.id ||= freshId("exercise");
      this.setAttribute("role", "region");
      this.setAttribute("aria-labelledby", title.id);
    }
    this.#reveal();
    this.#state("idle");
    this.#awaitLearner();
  }

  disconnectedCallback() {
    this.#lifetime?.abort();
    this.#cleanup?.();
    this.#cleanup = null;
  }

  #actions() {
    return {
      check: () => this.#check(),
      hint: () => this.#hint(),
      solution: () => this.#solution(),
      export: () => this.#export(),
      "export-py": () => download(`${this.#config.slug}.py`, "text/x-python", this.#module.asPython(this.#sight())),
      fresh: () => this.#fresh(),
      clear: () => this.#clear(),
      retry: () => this.#retry(),
    };
  }

  #state(name) {
    this.dataset.state = name;
    this.#frame.check.setAttribute("aria-disabled", String(name === "checking"));
    this.#progress();
  }

  #progress() {
    const waiting = ["loading", "checking"].includes(this.dataset.state) && this.#engine.state !== "ready";
    this.#frame.loading(waiting ? this.#engine.progress : null);
  }

  get #variant() {
    return this.#record.variant ?? this.#config.variant;
  }

  #save() {
    keep(this.#config.slug, this.#record);
  }

  // -- starting: the widget near the screen, Python likewise unless the learner saves data ----------------------

  #awaitLearner() {
    const { signal } = this.#lifetime;
    const touched = () => this.#startPython();
    for (const event of ["pointerdown", "focusin"]) this.addEventListener(event, touched, { once: true, signal });
    this.addEventListener("rf-check", () => this.#check(), { signal });
    addEventListener("storage", (event) => event.key === key(this.#config.slug) && this.#reread(), { signal });
    addEventListener("pageshow", (event) => event.persisted && this.#reread(), { signal });
    this.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
      event.preventDefault();
      this.#check();
    }, { signal });

    const near = () => (navigator.connection?.saveData ? this.#draw() : this.#startPython());
    if (!globalThis.IntersectionObserver) return near();
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      near();
    }, { rootMargin: NEAR });
    observer.observe(this);
    signal.addEventListener("abort", () => observer.disconnect());
  }

  #startPython() {
    if (this.dataset.state === "idle") {
      this.#state("loading");
      this.#engine.addEventListener("change", () => this.#followEngine(), { signal: this.#lifetime.signal });
    }
    this.#draw();
    this.#engine.start();
    this.#followEngine();
  }

  #followEngine() {
    this.#progress();
    if (this.dataset.state !== "loading") return;
    if (this.#engine.state === "failed") this.#fail("load", () => this.#startPython());
    if (this.#engine.state === "ready") this.#arrived();
  }

  #arrived() {
    const { graded } = this.#record;
    this.#state("ready");
    if (graded && JSON.parse(graded.report).exercise_version === this.#config.version && graded.variant === this.#variant)
      this.#attempt(() => this.#engine.call("tell", { report: graded.report, answer: graded.answer, lang: this.#config.lang }),
        ({ html }) => {
          if (this.dataset.state !== "ready") return; // a new check is under way
          this.#show(html, graded.report);
          this.#state("graded");
        });
  }

  /** Runs `work` and hands its result on; trouble is told, with a button that tries this again. */
  async #attempt(work, done, again = () => this.#attempt(work, done)) {
    try {
      await done(await work());
    } catch (error) {
      console.error(error);
      this.#fail(error.reason ?? "error", again);
    }
  }

  #fail(reason, again) {
    this.#again.push(again);
    this.#state("failed");
    this.#frame.say("");
    this.#frame.trouble(this.#t(reason === "load" ? "trouble_load" : "trouble_error"));
  }

  #retry() {
    this.#frame.trouble(null);
    this.#frame.check.focus();
    this.#state("loading");
    for (const again of this.#again.splice(0)) again();
    this.#engine.start();
    this.#followEngine();
  }

  // -- the widget ----------------------------------------------------------------------------------------------

  #draw() {
    this.#drawing ??= this.#attempt(async () => {
      const { kind, assets } = this.#config;
      const name = new URL(`${kind}.js`, assets);
      this.#module ??= await import(name).catch(() => import(`${name}?again=${Date.now()}`)).catch(() => {
        throw Object.assign(new Error(`${kind}.js`), { reason: "load" });
      });
      return this.#variant === this.#config.variant ? this.#config : this.#material();
    }, (shown) => this.#render(shown));
  }

  #material() {
    return this.#engine.call("material", { slug: this.#config.slug, variant: this.#variant, lang: this.#config.lang });
  }

  /** Another tab, or this page before it was left, has written since: show that, so that older work never replaces newer. */
  #reread() {
    if (this.#busy) return;
    this.#record = recall(this.#config.slug);
    this.#reveal();
    if (!this.#model) return;
    this.#attempt(async () => (this.#variant === this.#config.variant ? this.#config : this.#material()), (shown) => this.#render(shown));
  }

  async #render({ material, starter }) {
    this.#cleanup?.();
    this.#frame.widget.replaceChildren();
    this.#shown = { material, starter };
    const { value, draft } = this.#record;
    const { lang, texts } = this.#config;
    const traits = { material, lang, texts, starter: starter ?? "", value: value ?? {}, draft: draft ?? {} };
    this.#model = makeModel(traits, () => this.#written());
    this.#untouched = null;
    this.#cleanup = await this.#module.default.render({ model: this.#model, el: this.#frame.widget });
    if (!value) this.#untouched = JSON.stringify(this.#model.get("value"));
    this.#written();
    this.#frame.pythonFile(Boolean(this.#module.asPython));
  }

  #written() {
    const [value, draft] = [this.#model.get("value"), this.#model.get("draft")];
    this.#record.value = JSON.stringify(value) === this.#untouched ? undefined : value;
    this.#record.draft = Object.keys(draft).length ? draft : undefined;
    if (this.#cleanup) this.#save();
    this.#frame.stale(this.#record.graded && !same(this.#record.graded.answer, value));
  }

  /** What the widget's module needs to show an answer. */
  #sight() {
    const { lang, texts } = this.#config;
    return { ...this.#shown, lang, texts, value: this.#model.get("value") };
  }

  // -- grading -------------------------------------------------------------------------------------------------

  async #check() {
    if (this.#busy) return;
    this.#busy = true;
    this.#startPython();
    this.#frame.trouble(null);
    this.#frame.say(this.#t("checking"));
    this.#state("checking");
    await this.#drawing;
    if (this.#model) await this.#grade();
    else this.#retry();
    this.#busy = false;
  }

  #grade() {
    const variant = this.#variant;
    const answer = structuredClone(this.#model.get("value"));
    const args = { exercise: this.#config.slug, variant, lang: this.#config.lang, answer };
    const grade = () =>
      this.#engine.call("grade", args, LIMIT).catch((error) => {
        if (!STOPPED.includes(error.reason)) throw error;
        return this.#engine.call("stopped", { ...args, reason: error.reason });
      });
    return this.#attempt(grade, ({ report, html }) => {
      const here = [this.#frame.check, document.body, null].includes(document.activeElement);
      this.#untouched = null; // what was judged is the learner's, even if it is the starter as it came
      this.#record.graded = { answer, variant, report };
      const { status, points, max_points } = JSON.parse(report);
      if (status === "graded" && points === max_points) this.#record.unlocked = true;
      this.#save();
      this.#show(html, report);
      this.#written();
      this.#reveal();
      this.#state("graded");
      // who waits is taken to the result, which reads itself out; who writes on is only told
      this.#frame.say(here ? "" : this.#frame.resultTitle.textContent);
      if (here) this.#frame.resultTitle.focus();
    }, () => this.#check());
  }

  #show(html, report) {
    const { status, points, max_points: max, open_points: open } = JSON.parse(report);
    const key = status !== "graded" ? "result_title" : open ? "result_points_open" : "result_points";
    this.#frame.resultTitle.textContent = this.#t(key, { points, max, open });
    this.#frame.told.innerHTML = html; // escaped by Python, which made it
    this.#frame.result.hidden = false;
  }

  // -- help, files, other material -------------------------------------------------------------------------------

  #reveal() {
    const { hints = 0, unlocked } = this.#record;
    const told = Math.min(hints, this.#config.hints.length);
    return this.#frame.reveal(told, unlocked || told === this.#config.hints.length);
  }

  #hint() {
    this.#record.hints = (this.#record.hints ?? 0) + 1;
    this.#save();
    const newest = this.#reveal();
    if (this.#record.hints >= this.#config.hints.length) newest.focus(); // its button is gone
  }

  #solution() {
    if (!this.#model) return;
    this.#attempt(() => this.#material(), ({ solution }) => {
      const { resultTitle, solutions, solutionTitle, beside } = this.#frame;
      const sight = this.#sight();
      beside.replaceChildren(solution ? this.#module.compare({ ...sight, mine: sight.value, solution }) : this.#t("no_solution"));
      solutions.hidden = false;
      solutionTitle.focus();
      this.#frame.say("");
    });
  }

  #export() {
    if (!this.#model) return;
    const { slug, lang } = this.#config;
    const answer = { exercise: slug, variant: this.#variant, lang, answer: this.#model.get("value") };
    download(`${slug}.json`, "application/json", JSON.stringify(answer, null, 2) + "\n");
  }

  async #fresh() {
    if (!this.#model || this.#busy) return;
    const keeps = this.#module.keepsValue;
    const from = this.querySelector('[data-action="fresh"]');
    if (!keeps && (this.#record.value || this.#record.draft) && !(await this.#frame.ask(this.#t("fresh_question"), from))) return;
    const { value, draft, hints, unlocked } = this.#record;
    this.#begin({ variant: this.#variant + 1, hints, unlocked, ...(keeps ? { value, draft } : {}) }, "fresh_done");
  }

  async #clear() {
    if (this.#busy) return;
    const from = this.querySelector('[data-action="clear"]');
    if (await this.#frame.ask(this.#t("clear_question"), from)) this.#begin({}, "clear_done");
  }

  /** Starts over with this record. */
  #begin(record, done) {
    const { slug, variant } = this.#config;
    const next = record.variant ?? variant;
    const shown = () => next === variant ? this.#config
      : this.#engine.call("material", { slug, variant: next, lang: this.#config.lang });
    this.#frame.say(this.#t("material_waiting"));
    this.#busy = this.#frame.widget.inert = true; // what were written now would be lost
    const waited = async () => {
      try {
        return await shown();
      } finally {
        this.#busy = this.#frame.widget.inert = false;
      }
    };
    this.#attempt(waited, async (material) => {
      this.#record = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
      keep(slug, this.#record);
      this.#frame.result.hidden = this.#frame.solutions.hidden = true;
      this.#frame.trouble(null);
      this.#frame.told.replaceChildren();
      this.#reveal();
      await this.#render(material);
      if (this.dataset.state === "graded") this.#state("ready");
      this.#frame.say(this.#t(done, { number: next + 1 }));
      const title = this.querySelector("h3") ?? this;
      title.setAttribute("tabindex", "-1");
      title.focus();
    });
  }
}

if (!customElements.get("real-fans-exercise")) customElements.define("real-fans-exercise", RealFansExercise);
