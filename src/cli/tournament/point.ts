// One of the seven points under "must hold": whether it holds, and the figure it was judged by.
export interface Point {
  readonly id: string;
  readonly holds: boolean;
  readonly figure: string;
}

export const unmeasured = (id: string, needs: string): Point => ({
  id,
  holds: false,
  figure: `not measured: needs ${needs}`,
});

export const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

export const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

export const present = <T>(list: readonly (T | null)[]): readonly T[] => list.filter((one) => one !== null);
