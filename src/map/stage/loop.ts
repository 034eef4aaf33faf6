// Asks the browser for frames only while something moves; asleep otherwise.

export class Loop {
  readonly #frame: (now: number) => boolean;
  #request: number | null = null;
  readonly #timers = new Set<number>();
  #isStopped = false;

  /** `frame` draws, and says whether the next frame will look different. */
  constructor(frame: (now: number) => boolean) {
    this.#frame = frame;
  }

  get isAwake(): boolean {
    return this.#request !== null;
  }

  wake(): void {
    if (this.#isStopped || this.#request !== null) return;
    this.#request = requestAnimationFrame(() => this.#tick());
  }

  /** Draws at once: after a resize the canvas is empty until then. */
  now(): void {
    if (this.#isStopped) return;
    if (this.#frame(performance.now())) this.wake();
  }

  wakeIn(ms: number): void {
    const timer = window.setTimeout(() => {
      this.#timers.delete(timer);
      this.wake();
    }, ms);
    this.#timers.add(timer);
  }

  stop(): void {
    this.#isStopped = true;
    if (this.#request !== null) cancelAnimationFrame(this.#request);
    this.#request = null;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }

  #tick(): void {
    this.#request = null;
    if (!this.#isStopped && this.#frame(performance.now())) this.wake();
  }
}
