// What theory would call it: each pattern that the ledger shows, with where and how much.
import { isRedSeat } from '../../engine';
import { type Tag, type Tagged, tagsOf } from '../facts/tags';
import { type Reading, Section } from './section';
import './tags.css';

const SHOWN = 4;

export function Tags({ books, words }: Reading) {
  const tags = tagsOf(books);
  return (
    <Section id="tags" title={words.say('tags.title')} wide>
      <p>{words.say(tags.length === 0 ? 'tags.none' : 'tags.lead')}</p>
      <ul className="debrief-tags">
        {tags.map((tagged) => (
          <li key={tagged.tag}>
            <TagCard tagged={tagged} words={words} books={books} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What a tag means, or asks, has other words where the player was the one who pressed. */
export function wordsOfTag(tag: Tag, what: 'meaning' | 'question', { books, words }: Reading): string {
  const own = `debrief.tags.${tag}.${what}-red`;
  return isRedSeat(books.game.level) && words.text.has(own)
    ? words.text.say(own)
    : words.text.say(`debrief.tags.${tag}.${what}`);
}

function TagCard({ tagged, books, words }: Reading & { readonly tagged: Tagged }) {
  const { tag, sightings, total } = tagged;
  const change = (variable: number | string, amount: number): string =>
    words.change(words.unitOf(variable), amount);
  return (
    <article>
      <h3>{words.say(`tags.${tag}.name`)}</h3>
      <p>{wordsOfTag(tag, 'meaning', { books, words })}</p>
      <p className="debrief-tag-total">
        {words.say('tags.total', {
          variable: words.variable(total.variable),
          amount: change(total.variable, total.amount),
        })}
      </p>
      <h4>{words.say('tags.where')}</h4>
      <ul>
        {sightings.slice(0, SHOWN).map((one) => (
          <li key={`${one.turn}|${one.variable}|${one.cause}|${one.rule}`}>
            {words.say('tags.item', {
              month: words.shortMonth(one.turn),
              variable: words.variable(one.variable),
              amount: change(one.variable, one.amount),
              cause: words.cause(one.cause),
            })}
          </li>
        ))}
        {sightings.length > SHOWN && <li>{words.say('tags.more', { count: sightings.length - SHOWN })}</li>}
      </ul>
    </article>
  );
}
