// What every crisis card begins with: the place, one line beside it, and the ladder; and the way to it on the map.
import { Button } from 'react-aria-components';
import type { CrisisView } from '../../engine';
import { useDesk } from '../desk';
import { Ladder } from './ladder';

export const crisisTitleId = ({ id }: CrisisView): string => `hud-crisis-${id}`;

export function CrisisHead({ crisis, beside }: { readonly crisis: CrisisView; readonly beside: string }) {
  const { words } = useDesk();
  return (
    <>
      <header className="hud-crisis-head">
        <h3 id={crisisTitleId(crisis)} tabIndex={-1}>
          {words.placeTitle(crisis.place)}
        </h3>
        <span className="hud-crisis-kind">{beside}</span>
      </header>
      <Ladder rung={crisis.rung} family={crisis.family} />
    </>
  );
}

export function CrisisOnMap({ crisis }: { readonly crisis: CrisisView }) {
  const { view, text, focusPlace } = useDesk();
  if (focusPlace === null || !view.at.features.includes(crisis.place)) return null;
  return (
    <Button className="hud-link" onPress={() => focusPlace(crisis.place)}>
      {text.say('hud.show-on-map')}
    </Button>
  );
}
