// The page's one Python worker, shared by all exercises. Calls go out one at a time, so that a limit
// counts only the call's own time; a worker that hangs or dies is replaced and the other calls go on.
// Protocol: page -> {id, call, args}; worker -> {progress}, {ready: true}, {id, value} or {id, error};
// {error} without an id means that Python could not be loaded.

const LOAD_SILENCE = 60_000; // ms without any sign of life while loading

const PYTHON_SAID = /^\s*(\w+Error: )?Traceback /; // any other error means that the interpreter itself ended

/** Why a call got no answer: "load" (Python never came), "time", "crash", or "error" (Python's own words). */
export class EngineError extends Error {
  constructor(reason, message = reason) {
    super(message);
    this.reason = reason;
  }
}

export class Engine extends EventTarget {
  #url;
  #worker = null;
  #queue = [];
  #current = null;
  #timer = 0;
  #last = 0;
  state = "idle"; // idle | loading | ready | failed
  progress = 0;

  constructor(url) {
    super();
    this.#url = url;
  }

  /** Starts loading Python unless it is there or on its way; after a failure it tries again. */
  start() {
    if (this.state === "loading" || this.state === "ready") return;
    this.#tell("loading", 0);
    try {
      this.#worker = new Worker(this.#url, { type: "module" });
    } catch (error) {
      this.#broken(error.message);
      return;
    }
    const mine = this.#worker;
    mine.onmessage = ({ data }) => mine === this.#worker && this.#receive(data);
    mine.onerror = (event) => {
      event.preventDefault?.();
      if (mine === this.#worker) this.#broken(event.message);
    };
    this.#watch();
  }

  /** Python's answer to `name(args)`; rejects with an EngineError. `limit` is in ms, from when the call begins. */
  call(name, args, limit = 0) {
    this.start();
    return new Promise((resolve, reject) => {
      this.#queue.push({ id: ++this.#last, name, args, limit, resolve, reject });
      this.#next();
    });
  }

  #tell(state, progress) {
    this.state = state;
    this.progress = progress;
    this.dispatchEvent(new Event("change"));
  }

  #watch() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#broken("no answer"), LOAD_SILENCE);
  }

  #receive(data) {
    if (data.ready) {
      clearTimeout(this.#timer);
      this.#tell("ready", 1);
      this.#next();
    } else if ("progress" in data) {
      this.#watch();
      this.#tell("loading", data.progress);
    } else if (data.id === undefined) {
      this.#broken(data.error);
    } else if (data.id === this.#current?.id) {
      // after an error nobody knows what state Python is in: a new one costs under a second
      if ("error" in data) return this.#replace(PYTHON_SAID.test(data.error) ? "error" : "crash", data.error);
      this.#finish().resolve(data.value);
      this.#next();
    }
  }

  #next() {
    if (this.state !== "ready" || this.#current || !this.#queue.length) return;
    this.#current = this.#queue.shift();
    const { id, name, args, limit } = this.#current;
    if (limit) this.#timer = setTimeout(() => this.#replace("time"), limit);
    this.#worker.postMessage({ id, call: name, args });
  }

  #finish() {
    clearTimeout(this.#timer);
    const done = this.#current;
    this.#current = null;
    return done;
  }

  #drop() {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = null;
  }

  /** Ends a worker that hung or died under a call, and starts the next one for those who wait. */
  #replace(reason, message) {
    this.#drop();
    const { reject } = this.#finish();
    this.state = "idle";
    this.start();
    reject(new EngineError(reason, message));
  }

  #broken(message) {
    if (this.state === "ready" && this.#current) return this.#replace("crash", message);
    const wasReady = this.state === "ready";
    this.#drop();
    this.#tell(wasReady ? "idle" : "failed", 0);
    if (wasReady) return this.start();
    for (const { reject } of this.#queue.splice(0)) reject(new EngineError("load", message));
  }
}

const engines = new Map();

/** The engine of these assets; one for the whole page. */
export function engineAt(assets) {
  const url = new URL("worker.js", assets).href;
  if (!engines.has(url)) engines.set(url, new Engine(url));
  return engines.get(url);
}
