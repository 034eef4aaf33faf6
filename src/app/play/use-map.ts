// The picture of the region behind the desk: loads it, shows the view after each step, tells what happened.
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Session } from '../../engine';
import type { MapHandle, MapLayer } from '../../map';
import type { Text } from '../../text';
import { momentsOf } from './map-moments';
import { mapParts } from './map-parts';
import { pictureOf } from './map-picture';

export interface MapState {
  readonly handle: MapHandle | null;
  /** The key of the sentence that says why there is no map. */
  readonly notice: string | null;
  readonly lost: boolean;
  readonly telling: boolean;
  readonly hint: { readonly words: string; readonly x: number; readonly y: number } | null;
}

interface Options {
  readonly session: Session;
  readonly side: string;
  readonly text: Text;
  readonly reduced: boolean;
  readonly layers: ReadonlySet<MapLayer>;
}

const NOTHING: MapState = { handle: null, notice: null, lost: false, telling: false, hint: null };

/** Sides and kinds of promises that were found wanting in the last months. */
export function strainedIn(session: Session): ReadonlySet<string> {
  const recent = [
    ...session
      .months()
      .slice(-2)
      .flatMap((month) => month.events),
    ...session.events(),
  ];
  const found = new Set<string>();
  for (const event of recent) {
    if (event.kind === 'support-withheld') found.add(event.by);
    if (event.kind === 'commitment-strained') found.add(event.what);
  }
  return found;
}

export function useMap(host: RefObject<HTMLDivElement | null>, options: Options): MapState {
  const { session, side, text, reduced, layers } = options;
  const [state, setState] = useState<MapState>(NOTHING);
  const motion = useRef(reduced);
  motion.current = reduced;

  useEffect(() => {
    const parent = host.current;
    let gone = false;
    let own: MapHandle | null = null;
    const change = (next: Partial<MapState>): void => {
      if (!gone) setState((before) => ({ ...before, ...next }));
    };
    const begin = async (): Promise<void> => {
      const [{ createMap }, shapes] = await mapParts();
      if (gone || parent === null) return;
      const made = await createMap(
        parent,
        {
          onPick: (id) => made.focus(id),
          onHover: (_id, words, x, y) => change({ hint: words === null ? null : { words, x, y } }),
          onLost: () => change({ lost: true }),
          onRestored: () => change({ lost: false }),
        },
        { reducedMotion: motion.current, shapes },
      );
      if (gone) {
        made.destroy();
        return;
      }
      own = made;
      made.show(pictureOf(session.view(side), text, strainedIn(session)));
      change({ handle: made });
    };
    begin().catch((fault: unknown) => change({ notice: noticeOf(fault) }));
    return () => {
      gone = true;
      own?.destroy();
      setState(NOTHING);
    };
  }, [host, session, side, text]);

  const { handle } = state;
  useEffect(() => {
    if (handle === null) return undefined;
    let here = true;
    const stop = session.subscribe(() => {
      const view = session.view(side);
      const picture = pictureOf(view, text, strainedIn(session));
      handle.skip();
      handle.show(picture);
      const moments = momentsOf(session.events(), view, picture);
      if (moments.length === 0) return;
      setState((before) => ({ ...before, telling: true }));
      void handle.play(moments, 1).finally(() => {
        if (here) setState((before) => ({ ...before, telling: false }));
      });
    });
    return () => {
      here = false;
      stop();
    };
  }, [handle, session, side, text]);
  useEffect(() => handle?.layers(layers), [handle, layers]);
  useEffect(() => handle?.motion(reduced), [handle, reduced]);
  return state;
}

function noticeOf(fault: unknown): string {
  const code = fault instanceof Error && 'code' in fault ? fault.code : null;
  return code === 'no-webgl' || code === 'no-shapes' ? `app.play.map-${code}` : 'app.play.map-failed';
}
