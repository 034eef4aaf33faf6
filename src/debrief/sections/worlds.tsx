// The same decisions under the four theories of the rival, played through on request, one after the other.
import { useEffect, useRef, useState } from 'react';
import { DIALS, type Dial, type Ending, overallScore, WORLDVIEWS, type Worldview } from '../../engine';
import type { Books } from '../facts/books';
import { type Reading, Scroller, Section } from './section';

export interface Replayed {
  readonly dials: Readonly<Record<Dial, number>>;
  readonly ending: Ending | null;
}
export type ReplayUnder = (worldview: Worldview) => Promise<Replayed>;

type Results = Readonly<Partial<Record<Worldview, Replayed | 'failed'>>>;

function ownResult(books: Books): Replayed {
  const last = books.months.length;
  const dials = Object.fromEntries(
    DIALS.map((dial) => [dial, books.value(books.game.at.side(books.side, dial), last)]),
  ) as Record<Dial, number>;
  return { dials, ending: books.state.ending };
}

/** Weighted as the level weighs them, whatever the engine does with the rest. */
function scoreOf(books: Books, dials: Readonly<Record<Dial, number>>): number {
  const { at, level } = books.game;
  const read = (variable: number): number =>
    dials[DIALS.find((dial) => at.side(books.side, dial) === variable) ?? 'sovereignty'];
  return overallScore(level, at, read, books.side);
}

export function Worlds({ books, words, replayUnder }: Reading & { readonly replayUnder: ReplayUnder }) {
  const own = books.state.worldview;
  const others = WORLDVIEWS.filter((world) => world !== own);
  const [results, setResults] = useState<Results>(() => ({ [own]: ownResult(books) }));
  const [now, setNow] = useState<Worldview | null>(null);
  const alive = useRef(true);
  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);

  const start = async (): Promise<void> => {
    for (const world of others) {
      setNow(world);
      const result = await replayUnder(world).catch((): 'failed' => 'failed');
      if (!alive.current) return;
      setResults((before) => ({ ...before, [world]: result }));
    }
    setNow(null);
  };

  const done = others.filter((world) => results[world] !== undefined).length;
  const name = (world: Worldview): string => words.say(`worldviews.${world}.name`);
  const status =
    now !== null
      ? words.say('worlds.working', { world: name(now), done, all: others.length })
      : done === others.length
        ? words.say('worlds.done')
        : '';
  return (
    <Section id="worlds" title={words.say('worlds.title')}>
      <p>{words.say('worlds.lead')}</p>
      {done === 0 && now === null && (
        <button type="button" className="debrief-button" onClick={() => void start()}>
          {words.say('worlds.start')}
        </button>
      )}
      <p role="status" className="debrief-status">
        {status}
      </p>
      <Scroller label={words.say('scroll', { what: words.say('worlds.table') })}>
        <table className="debrief-table">
          <caption>{words.say('worlds.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{words.say('worlds.world')}</th>
              {DIALS.map((dial) => (
                <th key={dial} scope="col">
                  {words.variable(books.game.at.side(books.side, dial))}
                </th>
              ))}
              <th scope="col">{words.say('worlds.score')}</th>
              <th scope="col" className="debrief-words">
                {words.say('worlds.ending')}
              </th>
            </tr>
          </thead>
          <tbody>
            {WORLDVIEWS.map((world) => (
              <tr key={world} className={world === own ? 'debrief-own' : undefined}>
                <th scope="row">
                  {world === own ? words.say('worlds.this', { world: name(world) }) : name(world)}
                </th>
                <Result result={results[world]} books={books} words={words} />
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      {done === others.length && <p>{finding(results, { books, words })}</p>}
      <p className="debrief-note">{words.say('worlds.caution')}</p>
    </Section>
  );
}

function Result({ result, books, words }: Reading & { readonly result: Results[Worldview] }) {
  if (result === undefined || result === 'failed')
    return (
      <td className="debrief-pending" colSpan={DIALS.length + 2}>
        {words.say(result === 'failed' ? 'worlds.failed' : 'worlds.waiting')}
      </td>
    );
  return (
    <>
      {DIALS.map((dial) => (
        <td key={dial}>{words.value('pm', result.dials[dial])}</td>
      ))}
      <td>
        <strong>{words.value('pm', scoreOf(books, result.dials))}</strong>
      </td>
      <td className="debrief-words">
        {result.ending === null
          ? words.say('outcome.unfinished')
          : words.text.say(`names.endings.${result.ending}.name`)}
      </td>
    </>
  );
}

function finding(results: Results, { books, words }: Reading): string {
  const played = WORLDVIEWS.flatMap((world) => {
    const result = results[world];
    return result === undefined || result === 'failed'
      ? []
      : [{ world, ending: result.ending, score: scoreOf(books, result.dials) }];
  }).sort((a, b) => b.score - a.score);
  const best = played[0];
  const worst = played.at(-1);
  if (best === undefined || worst === undefined || played.length < 2) return '';
  const gap = words.say('worlds.finding-differs', {
    best: words.say(`worldviews.${best.world}.name`),
    bestScore: words.value('pm', best.score),
    worst: words.say(`worldviews.${worst.world}.name`),
    worstScore: words.value('pm', worst.score),
    gap: words.value('pm', best.score - worst.score),
  });
  const same = played.length === WORLDVIEWS.length && played.every((one) => one.ending === best.ending);
  return same ? `${words.say('worlds.finding-same')} ${gap}` : gap;
}
