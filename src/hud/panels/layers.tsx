// What the map shows: one switch a layer, and the switch that opens the map as text.
import { ToggleButton } from 'react-aria-components';
import { useDesk } from '../desk';
import { MAP_LAYERS } from '../play-props';
import './layers.css';

interface LayersProps {
  readonly layers: ReadonlySet<string> | undefined;
  onLayers: ((next: ReadonlySet<string>) => void) | undefined;
  readonly asText: boolean;
  onAsText(open: boolean): void;
}

export function Layers({ layers, onLayers, asText, onAsText }: LayersProps) {
  const { text } = useDesk();
  return (
    <fieldset className="hud-layers" data-guide="map" aria-label={text.say('hud.layers.label')}>
      {layers === undefined || onLayers === undefined
        ? null
        : MAP_LAYERS.map((layer) => (
            <ToggleButton
              key={layer}
              className="hud-layer"
              isSelected={layers.has(layer)}
              onChange={(on) =>
                onLayers(new Set(on ? [...layers, layer] : [...layers].filter((one) => one !== layer)))
              }
            >
              {text.say(`hud.layers.${layer}`)}
            </ToggleButton>
          ))}
      <ToggleButton className="hud-layer" isSelected={asText} onChange={onAsText}>
        {text.say('hud.layers.as-text')}
      </ToggleButton>
    </fieldset>
  );
}
