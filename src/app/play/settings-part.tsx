// Sound, text size and motion. All of it takes effect at once and is remembered.
import { useId } from 'react';
import type { Text } from '../../text';
import { useShell } from '../parts/shell';

const SIZES = [100, 115, 130] as const;
const MOTIONS = ['auto', 'reduced'] as const;

export function SettingsPart({ text }: { readonly text: Text }) {
  const { settings, change } = useShell();
  const id = useId();
  return (
    <section className="menu-settings">
      <h2>{text.say('app.play.settings')}</h2>
      <label className="menu-check">
        <input
          type="checkbox"
          checked={settings.muted}
          onChange={(event) => change({ muted: event.target.checked })}
        />
        {text.say('app.settings.mute')}
      </label>
      {(['master', 'cues', 'bed'] as const).map((part) => (
        <label key={part} className="menu-slider">
          <span>{text.say(`app.settings.${part}`)}</span>
          <input
            type="range"
            min={0}
            max={1}
            step={0.05}
            value={settings[part]}
            disabled={settings.muted}
            onChange={(event) => change({ [part]: event.target.valueAsNumber })}
          />
        </label>
      ))}
      <label className="menu-check">
        <input
          type="checkbox"
          checked={settings.captions}
          onChange={(event) => change({ captions: event.target.checked })}
        />
        {text.say('app.settings.captions')}
      </label>
      <fieldset className="menu-choice">
        <legend>{text.say('app.settings.text-size')}</legend>
        {SIZES.map((size) => (
          <label key={size}>
            <input
              type="radio"
              name={`${id}size`}
              checked={settings.textSize === size}
              onChange={() => change({ textSize: size })}
            />
            {text.say(`app.settings.size-${size}`)}
          </label>
        ))}
      </fieldset>
      <fieldset className="menu-choice">
        <legend>{text.say('app.settings.motion')}</legend>
        {MOTIONS.map((motion) => (
          <label key={motion}>
            <input
              type="radio"
              name={`${id}motion`}
              checked={settings.motion === motion}
              onChange={() => change({ motion })}
            />
            {text.say(`app.settings.motion-${motion}`)}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
