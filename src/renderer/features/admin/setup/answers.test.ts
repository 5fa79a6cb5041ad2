import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../../domain/settings';
import type { Settings } from '../../../../domain/settings';
import { firstAnswers, inRegion, isAnswered, patchOf, patchOfSkipped, questions } from './answers';

const begun = (step: Settings['setup']['step'], clinic: Partial<Settings['clinic']> = {}): Settings => ({
  ...defaultSettings,
  clinic: { ...defaultSettings.clinic, ...clinic },
  place: { region: 'GB', timeZone: 'Europe/London' },
  setup: { step },
});
const setUp = { name: 'Elm Street', phone: '555 0100', emergencyNumber: '999', urgentLine: '111' };

describe('the answers of the set-up', () => {
  it('begin empty on a new kiosk: nobody’s country is chosen for them', () => {
    for (const step of ['code', 'region'] as const)
      expect(firstAnswers(begun(step), 'UTC')).toMatchObject({ region: undefined, emergencyNumber: '', urgentLine: '' });
  });

  it('are the clinic’s own where the set-up is gone through again', () => {
    expect(firstAnswers(begun('region', setUp), 'UTC')).toMatchObject({ region: 'GB', ...setUp, timeZone: 'Europe/London' });
  });

  it('take a country’s numbers for suggestions, and keep what somebody has typed', () => {
    const answers = inRegion(firstAnswers(begun('region'), 'UTC'), 'GB');
    expect(answers).toMatchObject({ emergencyNumber: '999', urgentLine: '111' });
    expect(inRegion(answers, 'US')).toMatchObject({ emergencyNumber: '911', urgentLine: '' });
    expect(inRegion({ ...answers, emergencyNumber: '9-999' }, 'US')).toMatchObject({ emergencyNumber: '9-999' });
  });

  it('that are left out say so in the settings, whatever was there before', () => {
    expect(patchOfSkipped('urgentLine')).toEqual({ clinic: { urgentLine: '' } });
    expect(patchOfSkipped('distance')).toEqual({ display: { farSeatMetres: 3, farScalePercent: 100 } });
  });

  it('each reach a field of the settings, but for the hours, which are the schedule’s', () => {
    const answers = inRegion(firstAnswers(begun('region'), 'UTC'), 'GB');
    for (const question of questions)
      expect(Object.keys(patchOf(question, answers)).length, question).toBe(question === 'hours' ? 0 : 1);
  });

  it('let a clinic be open until midnight, and not close before it opens', () => {
    const answers = firstAnswers(begun('region'), 'UTC');
    const open = (from: string, to: string) => isAnswered('hours', { ...answers, hours: { weekdays: [1], from, to } });
    expect([open('08:00', '00:00'), open('00:00', '00:00'), open('08:00', '07:00')]).toEqual([true, true, false]);
  });
});
