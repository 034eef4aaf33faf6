// How a drawing is written down: its strokes, by the act that it stands for.

/** On a square of 24: paths, circles `c x y radius`, boxes `r x y width height corner`. */
export type Drawings = Readonly<Record<string, readonly string[]>>;
