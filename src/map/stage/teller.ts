// Tells moments one after the other; what a moment names changes when its turn comes.
import type { Transition } from '../layers/change';
import { momentMs } from '../layers/told';
import type { MapMoment } from '../picture';

const pace: Readonly<Record<0 | 1 | 2, number>> = { 0: 1.8, 1: 1, 2: 0.5 };

export class Teller {
  readonly #transition: Transition;
  readonly #onTurn: (moment: MapMoment) => void;
  #queue: MapMoment[] = [];
  #now: { moment: MapMoment; start: number; ms: number } | null = null;
  #pace = 1;
  #done: (() => void) | null = null;

  /** `onTurn` is called as each moment begins. */
  constructor(transition: Transition, onTurn: (moment: MapMoment) => void) {
    this.#transition = transition;
    this.#onTurn = onTurn;
  }

  get isTelling(): boolean {
    return this.#done !== null;
  }

  tell(moments: readonly MapMoment[], speed: 0 | 1 | 2): Promise<void> {
    this.skip();
    if (moments.length === 0) return Promise.resolve();
    this.#queue = [...moments];
    this.#pace = pace[speed];
    this.#transition.hold(moments.map(({ id }) => id));
    return new Promise((resolve) => {
      this.#done = resolve;
    });
  }

  /** The moment being told at this time and how far it is; moves on to the next one. */
  step(now: number): { moment: MapMoment; t: number } | null {
    while (this.#done !== null) {
      if (this.#now !== null && now < this.#now.start + this.#now.ms) {
        return { moment: this.#now.moment, t: Math.max(0, (now - this.#now.start) / this.#now.ms) };
      }
      const moment = this.#queue.shift();
      if (moment === undefined) {
        this.skip();
        break;
      }
      const ms = momentMs[moment.kind] * this.#pace;
      this.#now = { moment, start: now, ms };
      this.#transition.release(moment.id, now, ms * 0.7);
      this.#onTurn(moment);
    }
    return null;
  }

  /** All at once: everything stands in its new state. */
  skip(): void {
    const done = this.#done;
    this.#queue = [];
    this.#now = null;
    this.#done = null;
    if (done === null) return;
    this.#transition.finish();
    done();
  }
}
