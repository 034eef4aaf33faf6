// The answers to a crisis as radio buttons: stance, price, odds as ranges, and what the claim rests on.
import { Radio, RadioGroup } from 'react-aria-components';
import { type CrisisView, oddsRange, type ResponseAction, responsesTo } from '../../engine';
import { Cost } from '../act/cost';
import { Evidence } from '../act/evidence';
import { Icon } from '../act/icon';
import { MoveList } from '../act/move-list';
import { Nature } from '../act/nature';
import { useDesk } from '../desk';
import type { Answers } from '../flow/use-answers';
import { OddsBars } from './odds-bars';

interface AnswerListProps {
  readonly crisis: CrisisView;
  readonly answers: Answers;
  /** For reading only: it is not yet time to answer. */
  readonly reading?: boolean;
}

/** Stands for giving no order in the group of radio buttons. */
const NO_ORDER = 'no-order';

export function AnswerList({ crisis, answers, reading = false }: AnswerListProps) {
  const { rules, view, text, words, cue } = useDesk();
  const list = responsesTo(rules, view, crisis);
  const held = list.find((action) => action.stance === 'hold');
  return (
    <RadioGroup
      className="hud-answers"
      aria-label={text.say('hud.answers.label', { crisis: words.crisis(crisis) })}
      isDisabled={reading}
      value={answers.choice(crisis.id) ?? NO_ORDER}
      onChange={(value) => {
        cue('order-add');
        answers.choose(crisis.id, value === NO_ORDER ? null : value);
      }}
    >
      <Radio value={NO_ORDER} className="hud-answer">
        <span className="hud-answer-head">
          <b>{text.say('hud.answers.none')}</b>
          <span className="hud-stance" data-stance="hold">
            {text.say('names.stances.hold.name')}
          </span>
        </span>
        <span className="hud-answer-note">{text.say('hud.answers.none-meaning')}</span>
        {held === undefined ? null : <OddsBars odds={oddsRange(rules, view, crisis, held)} />}
      </Radio>
      {list.map((action) => (
        <Answer
          key={action.id}
          action={action}
          crisis={crisis}
          refusal={reading ? null : answers.refusal(crisis, action)}
        />
      ))}
    </RadioGroup>
  );
}

interface AnswerProps {
  readonly action: ResponseAction;
  readonly crisis: CrisisView;
  readonly refusal: string | null;
}

function Answer({ action, crisis, refusal }: AnswerProps) {
  const { rules, view, text, words } = useDesk();
  const unknown = crisis.instigator === 'unknown';
  const other = crisis.mine === 'instigator' ? crisis.target : crisis.instigator;
  const does = `actions.${action.id}.does`;
  return (
    <Radio value={action.id} isDisabled={refusal !== null} className="hud-answer">
      <span className="hud-answer-head">
        <Icon action={action.id} />
        <b>{words.action(action.id)}</b>
        <Cost cost={action.cost} />
        <span className="hud-stance" data-stance={action.stance}>
          {text.say(`names.stances.${action.stance}.name`)}
        </span>
      </span>
      {text.has(does) ? <span className="hud-answer-note">{text.say(does)}</span> : null}
      {refusal === null ? (
        <>
          {action.stance === 'concede' ? (
            <span className="hud-answer-note">{text.say('hud.answers.ends-it')}</span>
          ) : (
            <OddsBars odds={oddsRange(rules, view, crisis, action)} />
          )}
          <MoveList moves={action.moves} target={unknown ? null : other} unknown={unknown} />
          <span className="hud-evidence">
            <Evidence evidence={action.evidence} quiet precedent={unknown} />
            {' · '}
            <Nature nature={action.nature} />
          </span>
        </>
      ) : (
        <span className="hud-refusal">{words.reason(refusal, action.id, null)}</span>
      )}
    </Radio>
  );
}
