// How the game is judged: weights of the dials as bars, and the bands of the overall score.
import { DIALS, isRedSeat, type Level } from '../../engine';
import type { Text } from '../../text';

export function Judged({ level, text }: { readonly level: Level; readonly text: Text }) {
  const { weights, bands } = level.scoring;
  const red = isRedSeat(level);
  const tenths = (pm: number): string => text.say('app.briefing.tenths', { n: pm / 10 });
  return (
    <section>
      <h2>{text.say('app.briefing.graded')}</h2>
      <p>
        {text.say('app.briefing.graded-lead')} {red ? text.say('app.briefing.red-dials') : null}
      </p>
      <dl className="briefing-weights">
        {DIALS.map((dial) => (
          <div key={dial}>
            <dt>{text.say(`names.variables.side.${dial}.name`)}</dt>
            <dd>
              <span className="briefing-bar" style={{ inlineSize: `${weights[dial] / 5}%` }} />
              {text.say('app.briefing.weight', { percent: text.number(weights[dial] / 10) })}
            </dd>
            {red ? (
              <dd className="briefing-meaning">{text.say(`names.variables.red.${dial}.meaning`)}</dd>
            ) : null}
          </div>
        ))}
      </dl>
      <ul className="briefing-bands">
        {(['held', 'strained', 'bent'] as const).map((band) => (
          <li key={band}>
            {text.say('app.briefing.band', {
              name: text.say(`names.endings.${band}.name`),
              from: tenths(bands[band]),
            })}
          </li>
        ))}
        <li>
          {text.say('app.briefing.band-below', {
            name: text.say('names.endings.broken.name'),
            from: tenths(bands.bent),
          })}
        </li>
      </ul>
      <p className="app-quiet">{text.say(red ? 'app.briefing.band-rest-red' : 'app.briefing.band-rest')}</p>
      <p className="app-quiet">
        {text.say(
          red
            ? 'app.briefing.worldview-red'
            : level.worldview === 'drawn'
              ? 'app.briefing.worldview-drawn'
              : 'app.briefing.worldview-set',
        )}
      </p>
    </section>
  );
}
