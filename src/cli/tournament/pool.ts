// Plays the parts of a tournament in several processes: each takes the next level as soon as it is free.
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Fault } from '../shelf';
import type { Part, Size } from './part';
import type { Said, Task } from './talk';

/** Beside this file, bundled as `npm run cli` has it, or as its source where tests run the sources. */
const IS_SOURCE = import.meta.url.endsWith('.ts');
const SOURCE = fileURLToPath(new URL('./worker.ts', import.meta.url));
const WORKER = IS_SOURCE ? SOURCE : SOURCE.replace(/ts$/, 'js');
/** Room for many short-lived games. */
const NODE: string[] = [...(IS_SOURCE ? ['--import', 'tsx'] : []), '--max-semi-space-size=64'];

/** The parts in the order of the levels, whoever played them. */
export function playParts(
  levels: readonly string[],
  size: Size,
  processes: number,
  tell: (what: string) => void,
): Promise<readonly Part[]> {
  const parts: Part[] = [];
  const waiting = levels.map((level, place) => ({ level, place }));
  const workers: ChildProcess[] = [];
  const work = new Promise<void>((done, fail) => {
    let missing = levels.length;
    const start = (): void => {
      const worker = fork(WORKER, { serialization: 'advanced', execArgv: NODE });
      let place = -1;
      const next = (): void => {
        const task = waiting.shift();
        if (task === undefined) return void worker.disconnect();
        place = task.place;
        worker.send({ level: task.level, size } satisfies Task);
      };
      worker.on('message', (said: Said) => {
        if ('told' in said) return tell(said.told);
        if ('part' in said) {
          parts[place] = said.part;
          missing -= 1;
          if (missing === 0) done();
        }
        next();
      });
      worker.on('error', fail);
      worker.on('exit', (code) => {
        if (code !== 0) fail(new Fault('broken-worker', `a process of the tournament ended with ${code}`));
      });
      workers.push(worker);
    };
    for (let at = 0; at < Math.min(processes, levels.length); at += 1) start();
  });
  return work.then(
    () => parts,
    (fault: unknown) => {
      for (const worker of workers) worker.kill();
      throw fault;
    },
  );
}
