// How the game ended, in one sentence and four numbers, before the debrief opens.
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { DIALS, isRedSeat } from '../../engine';
import { useDesk } from '../desk';
import './sheets.css';

export function EndSheet({ onFinished }: { onFinished(): void }) {
  const { session, view, text, words } = useDesk();
  const ending = view.ending ?? 'broken';
  const red = isRedSeat(view.level);
  return (
    <ModalOverlay className="hud-overlay" isOpen isKeyboardDismissDisabled>
      <Modal className="hud-modal">
        <Dialog className="hud-sheet hud-end">
          <p className="hud-end-date">{words.month(view.turn)}</p>
          <Heading slot="title">
            {text.say(`names.endings.${ending}.name${red && ending === 'government-falls' ? '-red' : ''}`)}
          </Heading>
          <p className="hud-story">{text.say(`names.endings.${ending}.sentence${red ? '-red' : ''}`)}</p>
          <dl className="hud-end-dials">
            {DIALS.map((dial) => {
              const variable = view.at.side(view.side, dial);
              const start = session.start()[variable] ?? 0;
              return (
                <div key={dial}>
                  <dt>{words.variable(variable)}</dt>
                  <dd className="hud-figure">
                    {text.say('hud.why.from-to', {
                      before: words.value('pm', start),
                      after: words.value('pm', view.read(variable)),
                    })}
                  </dd>
                </div>
              );
            })}
          </dl>
          <Button className="hud-main" autoFocus onPress={onFinished}>
            {text.say('hud.end.debrief')}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
