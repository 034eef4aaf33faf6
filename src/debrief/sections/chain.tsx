// Ask any number why: choose a number and a month, and follow its reasons down as far as one likes.
import { useId, useMemo, useState } from 'react';
import { type Chain, type Choice, chainOf, choicesOf, type Link } from '../facts/chain';
import { type Reading, Section } from './section';
import './chain.css';

const DEPTH = 8;

export function ChainSection({ books, words }: Reading) {
  const id = useId();
  const choices = useMemo(() => choicesOf(books), [books]);
  const [variable, setVariable] = useState(() => choices[0]?.variable ?? 0);
  const [turn, setTurn] = useState(() => busiest(books, choices[0]?.variable ?? 0));
  const chain = chainOf(books, variable, turn);
  const unit = words.unitOf(variable);
  const pick = (next: number): void => {
    setVariable(next);
    if (books.entries(next, turn).length === 0) setTurn(busiest(books, next));
  };
  return (
    <Section id="chain" title={words.say('chain.title')}>
      <p>{words.say('chain.lead')}</p>
      <div className="debrief-choose">
        <div>
          <label htmlFor={`${id}-number`}>{words.say('chain.variable')}</label>
          <select id={`${id}-number`} value={variable} onChange={(event) => pick(Number(event.target.value))}>
            {groupsOf(choices).map((group) => (
              <optgroup key={group} label={words.say(`chain.groups.${group}`)}>
                {choices
                  .filter((choice) => choice.group === group)
                  .map((choice) => (
                    <option key={choice.variable} value={choice.variable}>
                      {words.variable(choice.variable)}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={`${id}-month`}>{words.say('chain.month')}</label>
          <select id={`${id}-month`} value={turn} onChange={(event) => setTurn(Number(event.target.value))}>
            {books.months.map((month) => (
              <option key={month.turn} value={month.turn}>
                {words.say('chain.option', {
                  month: words.month(month.turn),
                  change: words.change(unit, books.change(variable, month.turn)),
                })}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div aria-live="polite">
        <p className="debrief-chain-head">
          {words.say('chain.from-to', {
            variable: words.variable(variable),
            month: words.month(turn),
            before: words.value(unit, chain.before),
            after: words.value(unit, chain.after),
            change: words.change(unit, chain.after - chain.before),
          })}
        </p>
        <p className="debrief-note">{words.meaning(variable)}</p>
      </div>
      {chain.links.length === 0 ? (
        <p>{words.say('chain.still')}</p>
      ) : (
        <Links key={`${variable}|${turn}`} chain={chain} depth={DEPTH} books={books} words={words} />
      )}
    </Section>
  );
}

const groupsOf = (choices: readonly Choice[]): readonly Choice['group'][] => [
  ...new Set(choices.map((choice) => choice.group)),
];

/** The month in which a number changed most. */
function busiest(books: Reading['books'], variable: number): number {
  const turns = books.months.map(({ turn }) => turn);
  const size = (turn: number): number => Math.abs(books.change(variable, turn));
  return turns.reduce((best, turn) => (size(turn) > size(best) ? turn : best), turns[0] ?? 1);
}

function Links({ chain, depth, books, words }: Reading & { readonly chain: Chain; readonly depth: number }) {
  const unit = words.unitOf(chain.variable);
  const sum = chain.links.reduce((total, link) => total + link.amount, 0);
  return (
    <ul className="debrief-links">
      {chain.links.map((link) => (
        <li key={link.cause}>
          <span className="debrief-amount">{words.change(unit, link.amount)}</span>
          <div>
            <LinkWords link={link} turn={chain.turn} depth={depth} books={books} words={words} />
          </div>
        </li>
      ))}
      <li className="debrief-sum">
        <span className="debrief-amount">{words.change(unit, sum)}</span>
        <div>{words.say('chain.sum')}</div>
      </li>
    </ul>
  );
}

interface LinkProps extends Reading {
  readonly link: Link;
  readonly turn: number;
  readonly depth: number;
}

function LinkWords({ link, turn, depth, books, words }: LinkProps) {
  const [open, setOpen] = useState(false);
  const rules = [...new Set(link.rules.map((rule) => words.rule(rule, link.cause)))];
  // An act's rule bears the act's own name, and a reckoned part is named by what it is read from.
  const own = link.cause.startsWith('order:') || link.rules.every((rule) => rule.startsWith('reckon-'));
  return (
    <>
      <p>
        {own
          ? words.capital(words.cause(link.cause))
          : words.say('chain.by', {
              cause: words.capital(words.cause(link.cause)),
              rules: rules.join(words.say('chain.and')),
            })}
        {link.origin !== null && (
          <span className="debrief-origin">
            {words.say('chain.origin', {
              month: words.month(link.origin.turn),
              cause: words.cause(link.origin.cause),
            })}
          </span>
        )}
      </p>
      {link.from !== null && depth > 0 && (
        <details className="debrief-details" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            {words.say('chain.opens', {
              variable: words.variable(link.from),
              change: words.change(words.unitOf(link.from), books.change(link.from, turn)),
            })}
          </summary>
          {open && (
            <Links chain={chainOf(books, link.from, turn)} depth={depth - 1} books={books} words={words} />
          )}
        </details>
      )}
    </>
  );
}
