// The title's picture, drawn here: a reef on an operations chart, the grounded ship on it, boats and cutters around.

/** Closed depth lines round the reef, from the lagoon outwards. */
const DEPTHS = [
  'M980 452c26-58 96-92 150-70 58 24 92 92 76 152-14 54-60 106-116 108-58 2-104-38-122-86-14-36-4-70 12-104Z',
  'M944 430c34-82 132-128 206-96 78 34 118 128 96 208-20 74-82 140-158 142-82 2-144-54-168-122-18-50 2-88 24-132Z',
  'M900 404c44-112 178-172 274-130 102 46 150 170 120 276-26 96-108 182-208 184-108 2-190-72-220-162-24-68 4-112 34-168Z',
  'M846 372c58-146 232-224 358-168 132 60 190 220 150 358-36 124-142 234-270 236-142 2-248-94-286-212-30-88 8-142 48-214Z',
  'M776 334c76-188 298-286 458-216 170 76 240 284 190 460-46 158-182 296-346 298-182 2-316-120-364-270-38-114 12-180 62-272Z',
  'M690 290c98-236 374-360 576-272 214 96 298 358 236 580-58 198-230 372-436 374-232 2-402-154-462-344-48-144 22-226 86-338Z',
] as const;

const SOUNDINGS: readonly (readonly [number, number, number])[] = [
  [860, 300, 214],
  [1330, 250, 187],
  [1404, 470, 342],
  [1296, 690, 265],
  [930, 720, 418],
  [744, 560, 655],
  [1180, 820, 702],
  [1490, 640, 811],
  [1080, 250, 96],
  [1230, 566, 31],
  [700, 380, 930],
  [1450, 170, 604],
];

const CUTTERS: readonly (readonly [number, number, number])[] = [
  [826, 452, 64],
  [852, 590, 38],
  [936, 316, 118],
  [1330, 596, -62],
];

export function SeaPicture({ label }: { readonly label: string }) {
  return (
    <svg
      className="title-picture"
      viewBox="0 0 1600 900"
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={label}
    >
      <defs>
        <radialGradient id="sea" cx="0.68" cy="0.55" r="0.8">
          <stop offset="0" stopColor="#2a5468" />
          <stop offset="0.45" stopColor="#1b3442" />
          <stop offset="1" stopColor="#0e1b24" />
        </radialGradient>
        <linearGradient id="shade" x1="0" x2="1">
          <stop offset="0" stopColor="#0e1b24" stopOpacity="0.92" />
          <stop offset="0.45" stopColor="#0e1b24" stopOpacity="0.35" />
          <stop offset="0.7" stopColor="#0e1b24" stopOpacity="0" />
        </linearGradient>
        <pattern id="waves" width="120" height="44" patternUnits="userSpaceOnUse">
          <path d="M0 22c15 0 15-8 30-8s15 8 30 8 15-8 30-8 15 8 30 8" className="title-wave" />
        </pattern>
        <pattern id="coral" width="14" height="14" patternUnits="userSpaceOnUse">
          <circle cx="3" cy="4" r="1.3" className="title-grain" />
          <circle cx="10" cy="9" r="1" className="title-grain" />
        </pattern>
      </defs>
      <rect width="1600" height="900" fill="url(#sea)" />
      <rect width="1600" height="900" fill="url(#waves)" />
      <Graticule />
      {DEPTHS.map((line, at) => (
        <path key={line} d={line} className="title-depth" data-deep={at} />
      ))}
      <path d={DEPTHS[0]} className="title-reef" />
      <path d={DEPTHS[0]} fill="url(#coral)" />
      <path
        d="M1014 470c18-40 62-62 98-48 40 16 64 62 52 104-10 38-42 70-80 72-40 2-70-28-82-60-8-24 0-46 12-68Z"
        className="title-lagoon"
      />
      {SOUNDINGS.map(([x, y, depth]) => (
        <text key={depth} x={x} y={y} className="title-sounding">
          {depth}
        </text>
      ))}
      <rect width="1600" height="900" fill="url(#shade)" />
      <Courses />
      {CUTTERS.map(([x, y, turn]) => (
        <use key={`${x}-${y}`} href="#cutter" transform={`translate(${x} ${y}) rotate(${turn})`} />
      ))}
      <defs>
        <g id="cutter">
          <path d="M0-27c6 8 8 17 8 28L6 25H-6L-8 1c0-11 2-20 8-28Z" className="title-cutter" />
          <path d="M-4-4h8v12h-8Z" className="title-deck" />
        </g>
        <g id="boat">
          <path d="M0-15c4 5 5 10 5 16l-2 12h-6L-5 1c0-6 1-11 5-16Z" className="title-boat" />
        </g>
      </defs>
      <g transform="translate(1002 556) rotate(-24)">
        <path d="M0-44c9 12 12 27 12 44L9 40H-9L-12 0c0-17 3-32 12-44Z" className="title-hulk" />
        <path d="M-6-12h12v30H-6Z M-3 20h6v12h-6Z" className="title-rust" />
        <circle r="66" className="title-ring" />
      </g>
      <use href="#boat" transform="translate(902 668) rotate(52)" />
      <use href="#boat" transform="translate(866 700) rotate(50)" />
    </svg>
  );
}

function Graticule() {
  return (
    <g className="title-graticule">
      <path d="M0 150H1600M0 390H1600M0 630H1600M0 870H1600M200 0V900M520 0V900M840 0V900M1160 0V900M1480 0V900" />
      <text x="1170" y="892">
        115°52′E
      </text>
      <text x="1530" y="384">
        9°44′N
      </text>
    </g>
  );
}

function Courses() {
  return (
    <g className="title-courses">
      <path d="M600 900C720 800 800 740 890 678" data-kind="boat" />
      <path d="M700 320C760 350 800 400 822 440" />
      <path d="M690 640C760 640 810 620 844 598" />
      <path d="M1480 470C1440 540 1390 580 1342 594" />
    </g>
  );
}
