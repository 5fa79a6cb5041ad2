/** The clinic's colour on the panel of announcements (docs/rules.md, rule 18): it counts only where words on it can be read. */

/** The ink of the words on it, and the colour where the clinic's is none. */
const ink = '#102a32';
export const ownPanelColour = '#f6cb62';
/** Patients' words: WCAG's enhanced contrast (docs/design.md, Colour). */
const leastRatio = 7;

const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);

/** WCAG's relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast between two colours, 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The contrast of the ink on a panel of this colour. */
export function panelContrast(colour: string): number {
  return contrastOf(colour, ink);
}

/** True where ink on the colour reaches 7:1. */
export function isPanelColour(colour: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(colour) && panelContrast(colour) >= leastRatio;
}

/** The colour of the panel: the clinic's where it may be, else marigold. */
export function panelColour({ panelColour: colour }: { readonly panelColour: string }): string {
  return isPanelColour(colour) ? colour : ownPanelColour;
}
