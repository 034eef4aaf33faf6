// The menu during play: back, export, open another, settings, to the title. Saving is said here too.
import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Text } from '../../text';
import { exportSession } from '../game/export';
import type { OpenGame } from '../game/games';
import { useShell } from '../parts/shell';
import type { SaveState } from '../storage/autosave';
import { SettingsPart } from './settings-part';

interface Props {
  readonly game: OpenGame;
  readonly save: SaveState;
  readonly text: Text;
  readonly open: boolean;
  onOpen(open: boolean): void;
}

export function Menu({ game, save, text, open, onOpen }: Props) {
  const { go } = useShell();
  const [exported, setExported] = useState<string | null>(null);
  const { level } = game.session.game;
  const item = (key: string, onClick: () => void, kind = 'plain') => (
    <button type="button" className="app-button" data-kind={kind} onClick={onClick}>
      {text.say(key)}
    </button>
  );
  return (
    <ModalOverlay className="menu-veil" isOpen={open} onOpenChange={onOpen} isDismissable>
      <Modal className="menu-sheet">
        <Dialog className="menu">
          <header>
            <Heading slot="title">{level.words.title}</Heading>
            <p className="app-quiet">
              {text.say('app.briefing.facts', {
                months: text.say('app.levels.months', { count: level.turns }),
                difficulty: text.say(`names.difficulties.${game.session.view(game.side).difficulty}`),
                seed: game.session.seed,
              })}
            </p>
            <p className="menu-saved" data-kind={save.kind} role="status">
              {savedWords(save, text)}
            </p>
          </header>
          <div className="menu-items">
            {item('app.play.resume', () => onOpen(false), 'main')}
            {item('app.play.export', () => setExported(exportSession(game.session)))}
            <p className="app-quiet" role="status">
              {exported === null ? '' : text.say('app.play.exported', { name: exported })}
            </p>
            {item('app.play.import', () => go({ at: 'saves' }))}
            {item('app.play.quit', () => go({ at: 'title' }))}
          </div>
          <SettingsPart text={text} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function savedWords(save: SaveState, text: Text): string {
  if (save.kind === 'saved') return text.say('app.play.saved-at', { turn: save.turn });
  return text.say(save.kind === 'saving' ? 'app.play.saving' : 'app.play.not-saved');
}
