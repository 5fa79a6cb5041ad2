import type { Settings } from './settings';

type Region = Settings['place']['region'];

/** What a region suggests. Staff confirm every number: an office behind a switchboard, or near a border, may dial another. */
export interface RegionSuggestion {
  /** Empty where no number holds for the whole region. */
  readonly emergencyNumber: string;
  /** The line to ask a nurse or doctor, as people say it; empty where there is none for the whole country. */
  readonly urgentLine: string;
}

/** The regions in the order they are offered. */
export const regions = ['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'other'] as const satisfies readonly Region[];

const suggestions: Readonly<Record<Region, RegionSuggestion>> = {
  US: { emergencyNumber: '911', urgentLine: '' },
  CA: { emergencyNumber: '911', urgentLine: '811' },
  GB: { emergencyNumber: '999', urgentLine: '111' },
  IE: { emergencyNumber: '112', urgentLine: '' },
  AU: { emergencyNumber: '000', urgentLine: '1800 022 222' },
  NZ: { emergencyNumber: '111', urgentLine: '0800 611 116' },
  other: { emergencyNumber: '', urgentLine: '' },
};

/** The numbers a clinic in this region probably uses. They count only once staff have confirmed them. */
export function suggestionsFor(region: Region): RegionSuggestion {
  return suggestions[region];
}

/** How much larger the loop's words are for seats this far away: the design is drawn for 3 m, and 130 % is the most a slide holds. */
export function farScaleFor(farSeatMetres: number): number {
  return Math.min(130, Math.max(100, 100 + (Math.round(farSeatMetres) - 3) * 10));
}
