/** Where the canvas stands at a step of its slow pixelShift against burn-in, in rem. */
export interface Offset {
  readonly x: number;
  readonly y: number;
}

/** Twelve places on a circle of half a rem across, so that no edge stays on one row of pixels (docs/design.md, Motion). */
const places = 12;
const radiusRem = 0.25;

/** The place for a step; steps count up for ever. */
export function pixelShift(step: number): Offset {
  const angle = ((step % places) / places) * 2 * Math.PI;
  const rounded = (value: number) => Math.round(value * 1000) / 1000;
  return { x: rounded(radiusRem * Math.cos(angle)), y: rounded(radiusRem * Math.sin(angle)) };
}
