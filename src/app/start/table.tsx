// Who is at the table: every government, what it is, and what binds it to the player.
import { isRedSeat, type Level } from '../../engine';
import type { Text } from '../../text';

export function Table({ level, text }: { readonly level: Level; readonly text: Text }) {
  const red = isRedSeat(level);
  /** With the player; seen from the red seat, which has none, with one another. */
  const bonds = (id: string): number =>
    level.commitments.filter(({ a, b }) =>
      red ? a === id || b === id : (a === id && b === level.player) || (b === id && a === level.player),
    ).length;
  return (
    <section>
      <h2>{text.say('app.briefing.sides')}</h2>
      <ul className="briefing-table">
        {level.governments.map(({ id, role }) => (
          <li key={id} data-role={id === level.player ? 'player' : role}>
            <b>{text.say(`names.sides.${id}.name`)}</b>
            <span>
              {id === level.player
                ? text.say('app.briefing.you')
                : text.say(red && role === 'patron' ? 'app.briefing.role-patron-red' : `names.roles.${role}`)}
              {id === level.player || id === level.rival
                ? null
                : ` · ${text.say(red ? 'app.briefing.bonds-red' : 'app.briefing.bonds', { count: bonds(id) })}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
