// Asks the browser for frames only while something moves; asleep otherwise.

export class Loop {
  readonly #frame: (now: number) => boolean;
  #request: number | null = null;
  #timer: number | null = null;
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

  /** Counts anew if it is counting already: while the view moves, the frame at rest is put off, not multiplied. */
  wakeIn(ms: number): void {
    if (this.#isStopped) return;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#timer = null;
      this.wake();
    }, ms);
  }

  stop(): void {
    this.#isStopped = true;
    if (this.#request !== null) cancelAnimationFrame(this.#request);
    this.#request = null;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #tick(): void {
    this.#request = null;
    if (!this.#isStopped && this.#frame(performance.now())) this.wake();
  }
}
