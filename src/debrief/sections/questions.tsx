// Questions to discuss, worded from what happened in this game.
import type { Books } from '../facts/books';
import { crisesOf } from '../facts/crises';
import { type Question, questionsFor } from '../facts/questions';
import { spendingOf } from '../facts/spending';
import { tagsOf } from '../facts/tags';
import { turningPoints } from '../facts/turning-points';
import { type Reading, Section } from './section';
import { wordsOfTag } from './tags';
import { rootWords } from './turning';

export function Questions({ books, words }: Reading) {
  const questions = questionsFor(books, {
    points: turningPoints(books),
    spending: spendingOf(books),
    crises: crisesOf(books),
    tags: tagsOf(books),
  });
  return (
    <Section id="questions" title={words.say('questions.title')}>
      <p>{words.say('questions.lead')}</p>
      <ol className="debrief-questions">
        {questions.map((question) => {
          const sentence = wordQuestion(question, { books, words });
          return <li key={sentence}>{sentence}</li>;
        })}
      </ol>
    </Section>
  );
}

function wordQuestion(question: Question, { books, words }: Reading): string {
  const say = (values: Record<string, string | number>): string =>
    words.say(`questions.${question.key}`, values);
  if ('point' in question) {
    const { point } = question;
    const root = point.roots.find((one) => Math.sign(one.amount) === Math.sign(point.swing));
    return say({
      month: words.month(point.turn),
      amount: words.value('pm', Math.abs(point.swing) / 1000),
      cause: root === undefined ? words.cause('other') : rootWords(words, root.cause, root.rule),
    });
  }
  if ('most' in question) {
    const { most, least } = question;
    const total = spendingOf(books).reduce((sum, one) => sum + one.total, 0);
    return say({
      most: words.text.say(`names.pillars.${most.pillar}.name`),
      least: words.text.say(`names.pillars.${least.pillar}.name`),
      mostShare: words.percent(most.total, total),
      leastShare: words.percent(least.total, total),
    });
  }
  if ('story' in question) {
    const { crisis, seen, highest } = question.story;
    return say({
      crisis: words.capital(words.crisis(crisis.id)),
      target: words.government(crisis.target),
      lo: words.text.number(seen.range.lo / 10),
      hi: words.text.number(seen.range.hi / 10),
      truth: words.text.number(seen.truth / 10),
      rung: words.rung(highest, crisis.family),
    });
  }
  if ('tagged' in question) return wordsOfTag(question.tagged.tag, 'question', { books, words });
  return say({
    world: words.say(`worldviews.${books.state.worldview}.name`).toLowerCase(),
    government: words.government(observerOf(books)),
  });
}

/** Somebody in the region who watched: whoever was pressed, else the first of the region. */
function observerOf({ side, state, game }: Books): string {
  const pressed = state.crises.find((crisis) => crisis.instigator === side)?.target;
  return pressed ?? game.level.governments.find((one) => one.role === 'regional')?.id ?? side;
}
