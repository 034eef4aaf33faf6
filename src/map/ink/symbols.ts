// The signs on the map, each drawn around its middle in CSS pixels; white ones are tinted when they are used.
import { css, palette } from '../palette';

export interface Sign {
  /** CSS pixels from the middle to the edge of its cell. */
  readonly reach: number;
  draw(brush: CanvasRenderingContext2D): void;
}

type Draw = (brush: CanvasRenderingContext2D) => void;
const dark = css(palette.seaFar, 0.9);

function polygon(brush: CanvasRenderingContext2D, points: readonly (readonly [number, number])[]): void {
  brush.beginPath();
  for (const [x, y] of points) brush.lineTo(x, y);
  brush.closePath();
}

function disc(brush: CanvasRenderingContext2D, radius: number, fill: string): void {
  brush.beginPath();
  brush.arc(0, 0, radius, 0, Math.PI * 2);
  brush.fillStyle = fill;
  brush.fill();
}

/** A filled outline with a dark rim that sets it off from the map. */
function counter(points: readonly (readonly [number, number])[], fill: string): Draw {
  return (brush) => {
    brush.lineJoin = 'round';
    polygon(brush, points);
    brush.strokeStyle = dark;
    brush.lineWidth = 2.4;
    brush.stroke();
    brush.fillStyle = fill;
    brush.fill();
  };
}

function square(size: number, fill: string): Draw {
  return (brush) => {
    brush.fillStyle = dark;
    brush.fillRect(-size / 2 - 1, -size / 2 - 1, size + 2, size + 2);
    brush.fillStyle = fill;
    brush.fillRect(-size / 2, -size / 2, size, size);
  };
}

const pip = 7;

/** The next rung: hatched. */
function drawNextPip(brush: CanvasRenderingContext2D): void {
  square(pip, css(palette.rival, 0.22))(brush);
  brush.beginPath();
  brush.rect(-pip / 2, -pip / 2, pip, pip);
  brush.clip();
  brush.strokeStyle = css(palette.rival);
  brush.lineWidth = 1.3;
  for (let x = -pip; x <= pip; x += 3) {
    brush.beginPath();
    brush.moveTo(x - pip / 2, pip / 2);
    brush.lineTo(x + pip / 2, -pip / 2);
    brush.stroke();
  }
}

/** A cable landing: a drop on a line that ends. */
function cable(colour: string): Draw {
  return (brush) => {
    disc(brush, 4.6, dark);
    disc(brush, 3.4, colour);
    disc(brush, 1.5, dark);
  };
}

/** A ministry: a gable over three columns. */
function ministry(colour: string): Draw {
  return (brush) => {
    brush.fillStyle = dark;
    brush.fillRect(-5.5, -5.8, 11, 11.4);
    brush.fillStyle = colour;
    polygon(brush, [
      [-4.6, -1.6],
      [0, -4.9],
      [4.6, -1.6],
    ]);
    brush.fill();
    for (const x of [-3.8, -0.9, 2]) brush.fillRect(x, -0.8, 1.8, 3.6);
    brush.fillRect(-4.6, 3.4, 9.2, 1.4);
  };
}

function drawUnknown(brush: CanvasRenderingContext2D): void {
  disc(brush, 6.2, dark);
  brush.font = "700 11px 'Inter', Arial, sans-serif";
  brush.textAlign = 'center';
  brush.textBaseline = 'alphabetic';
  brush.fillStyle = css(palette.cyber);
  brush.fillText('?', 0, 4);
}

function drawGlow(brush: CanvasRenderingContext2D): void {
  const light = brush.createRadialGradient(0, 0, 2, 0, 0, 30);
  light.addColorStop(0, 'rgba(255, 255, 255, 0.95)');
  light.addColorStop(0.3, 'rgba(255, 255, 255, 0.5)');
  light.addColorStop(0.65, 'rgba(255, 255, 255, 0.13)');
  light.addColorStop(1, 'rgba(255, 255, 255, 0)');
  brush.fillStyle = light;
  brush.fillRect(-30, -30, 60, 60);
}

function drawHome(brush: CanvasRenderingContext2D): void {
  disc(brush, 7, dark);
  disc(brush, 5.6, '#fff');
  disc(brush, 3.9, css(palette.homeLand));
  disc(brush, 2.1, '#fff');
}

export const symbols: Readonly<Record<string, Sign>> = {
  dot: { reach: 5, draw: (brush) => disc(brush, 3.6, '#fff') },
  glow: { reach: 31, draw: drawGlow },
  'ship-own': {
    reach: 8,
    draw: counter(
      [
        [0, -5.2],
        [4.7, 3.8],
        [-4.7, 3.8],
      ],
      css(palette.own),
    ),
  },
  'ship-rival': {
    reach: 8,
    draw: counter(
      [
        [0, 5.2],
        [4.7, -3.8],
        [-4.7, -3.8],
      ],
      css(palette.rival),
    ),
  },
  'ship-other': {
    reach: 8,
    draw: counter(
      [
        [0, -4.8],
        [4.3, 0],
        [0, 4.8],
        [-4.3, 0],
      ],
      css(palette.other),
    ),
  },
  feature: {
    reach: 5,
    draw: (brush) => {
      disc(brush, 3.6, dark);
      disc(brush, 2.5, css(palette.inkQuiet));
    },
  },
  'feature-live': {
    reach: 6,
    draw: (brush) => {
      disc(brush, 4.8, dark);
      disc(brush, 3.7, css(palette.danger));
    },
  },
  'pip-full': { reach: 5, draw: square(pip, css(palette.rival)) },
  'pip-next': { reach: 5, draw: drawNextPip },
  'pip-none': { reach: 5, draw: square(pip, css(palette.ink, 0.2)) },
  cable: { reach: 6, draw: cable(css(palette.cyber, 0.75)) },
  'cable-hit': { reach: 6, draw: cable(css(palette.cyber)) },
  ministry: { reach: 7, draw: ministry(css(palette.cyber, 0.75)) },
  'ministry-hit': { reach: 7, draw: ministry(css(palette.cyber)) },
  unknown: { reach: 7, draw: drawUnknown },
  capital: {
    reach: 5,
    draw: (brush) => {
      disc(brush, 4.2, dark);
      disc(brush, 3, css(palette.ink));
    },
  },
  'capital-home': { reach: 8, draw: drawHome },
  diamond: {
    reach: 6,
    draw: (brush) => {
      polygon(brush, [
        [-4, 0],
        [0, -4],
        [4, 0],
        [0, 4],
      ]);
      brush.fillStyle = '#fff';
      brush.fill();
    },
  },
  chevron: {
    reach: 8,
    draw: (brush) => {
      polygon(brush, [
        [6.5, 0],
        [-4.5, 5.2],
        [-2, 0],
        [-4.5, -5.2],
      ]);
      brush.fillStyle = '#fff';
      brush.fill();
    },
  },
};
