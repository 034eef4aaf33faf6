// An act's icon, from the svg's text or its address; decoration beside the name, so it says nothing of its own.
import { useDesk } from '../desk';

/** A picture does not take the page's text colour. */
const INK = '#1d2a30';

export function Icon({ action }: { readonly action: string }) {
  const { icons } = useDesk();
  const icon = icons[action];
  if (icon === undefined) return null;
  const address = icon.trimStart().startsWith('<')
    ? `data:image/svg+xml;utf8,${encodeURIComponent(icon.replaceAll('currentColor', INK))}`
    : icon;
  return <img className="hud-icon" src={address} alt="" />;
}
