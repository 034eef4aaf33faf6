// One tab owns a game and saves it. A second is told, and may take over; then the first is told.
export interface Ownership {
  /** False when another tab has it. */
  readonly mine: boolean;
  release(): void;
}

/** Without Web Locks (an insecure address) the saves' revision numbers alone keep two tabs apart. */
export async function own(id: string, takeOver: boolean, onLost: () => void): Promise<Ownership> {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
  if (locks === undefined) return { mine: true, release: () => undefined };
  return new Promise((resolve) => {
    let released = false;
    const options: LockOptions = takeOver ? { steal: true } : { ifAvailable: true };
    locks
      .request(`below-threshold/${id}`, options, (lock) => {
        if (lock === null) {
          resolve({ mine: false, release: () => undefined });
          return undefined;
        }
        return new Promise<void>((letGo) => {
          resolve({
            mine: true,
            release() {
              released = true;
              letGo();
            },
          });
        });
      })
      .catch(() => {
        if (!released) onLost();
      });
  });
}
