// The sheet of keys, and the switch for those who type single keys by accident.
import { Button, Dialog, Heading, Modal, ModalOverlay, Switch } from 'react-aria-components';
import { useDesk } from '../desk';
import './sheets.css';

const ROWS = ['panels', 'move', 'main', 'help', 'close'] as const;

interface KeysSheetProps {
  readonly open: boolean;
  onOpen(open: boolean): void;
  readonly singleKeys: boolean;
  onSingleKeys(on: boolean): void;
}

export function KeysSheet({ open, onOpen, singleKeys, onSingleKeys }: KeysSheetProps) {
  const { text } = useDesk();
  return (
    <ModalOverlay className="hud-overlay" isOpen={open} onOpenChange={onOpen} isDismissable>
      <Modal className="hud-modal">
        <Dialog className="hud-sheet">
          <Heading slot="title">{text.say('hud.keys.title')}</Heading>
          <dl className="hud-keys">
            {ROWS.map((row) => (
              <div key={row}>
                <dt>
                  <kbd>{text.say(`hud.keys.${row}-key`)}</kbd>
                </dt>
                <dd>{text.say(`hud.keys.${row}`)}</dd>
              </div>
            ))}
          </dl>
          <Switch className="hud-switch" isSelected={singleKeys} onChange={onSingleKeys}>
            <span className="hud-switch-box" aria-hidden="true" />
            {text.say('hud.keys.single')}
          </Switch>
          <Button slot="close" className="hud-main">
            {text.say('hud.close')}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
