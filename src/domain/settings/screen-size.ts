/** How wide a millimetre is on a 16:9 screen of this diagonal, in rem: 1 rem is 16 px of 1080 lines, on every screen. */
export function remOfMm(mm: number, screenInches: number): number {
  const pixelsPerMm = Math.hypot(1920, 1080) / (screenInches * 25.4);
  return (mm * pixelsPerMm) / 16;
}
