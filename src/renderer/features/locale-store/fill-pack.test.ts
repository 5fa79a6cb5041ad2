import { beforeAll, describe, expect, it } from 'vitest';
import { kinds, placeholderValues } from '../../../domain/content';
import type { Pack } from '../../../domain/content';
import { defaultSettings } from '../../../domain/settings';
import { openFolder, regionWordsIn } from '../../languages';
import { fillPack } from './fill-pack';

beforeAll(async () => {
  await openFolder('ar');
});

const unset = {
  emergencyNumber: 'your emergency number',
  urgentLine: 'a line',
  clinicPhone: 'your clinic',
  clinicName: 'your clinic',
};
const pack = {
  ...Object.fromEntries(kinds.map((kind) => [kind, {}])),
  lines: {
    call: {
      language: 'ar',
      words: { text: 'اتصل على {{emergencyNumber}}' },
      english: { text: 'Call {{emergencyNumber}}. No {{waterPills}}.' },
    },
  },
} as unknown as Pack;
const filled = (emergencyNumber: string) =>
  fillPack(pack, (language) =>
    placeholderValues(
      { clinic: { ...defaultSettings.clinic, emergencyNumber }, place: { region: 'GB', timeZone: 'UTC' } },
      regionWordsIn(language),
      unset,
    ),
  ).lines.call;

describe('a text with the clinic’s values', () => {
  it('holds the emergency number as it is dialled, kept left to right', () => {
    expect(filled('999')?.words.text).toBe('اتصل على \u2066999\u2069');
  });

  it('says what is not set rather than a wrong number', () => {
    expect(filled('')?.english?.text).toBe('Call your emergency number. No water tablets.');
  });
});
