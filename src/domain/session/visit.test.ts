import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginVisit, changeVisit, hereIn } from './visit';
import type { VisitEvent } from './visit';

const visit = beginVisit({ screen: 'question', id: 'Q030' }, 'es');

describe('where a visitor is', () => {
  it('leads back home from the page a slide opened', () => {
    expect(hereIn(changeVisit(visit, { type: 'back' })).at).toEqual({ screen: 'home' });
  });

  it('finds its place again on the way back', () => {
    const deeper = changeVisit(visit, { type: 'open', to: { screen: 'question', id: 'Q031' }, scrollTop: 420 });
    expect(hereIn(deeper)).toEqual({ at: { screen: 'question', id: 'Q031' }, scrollTop: 0 });
    expect(hereIn(changeVisit(deeper, { type: 'back' })).scrollTop).toBe(420);
  });

  it('offers the languages on top of the first page until one is chosen', () => {
    expect(visit.offersLanguages).toBe(true);
    expect(changeVisit(visit, { type: 'chooseLanguage', language: 'ar' })).toMatchObject({
      offersLanguages: false,
      language: 'ar',
    });
    expect(beginVisit({ screen: 'welcome' }, 'en').offersLanguages).toBe(false);
  });

  it('forgets the search with the language it was typed in, and on the way home', () => {
    const searching = changeVisit(visit, { type: 'search', text: 'calambre' });
    expect(changeVisit(searching, { type: 'chooseLanguage', language: 'en' }).search).toBe('');
    expect(changeVisit(searching, { type: 'home' }).search).toBe('');
  });

  it('never loses the way home, however far a visitor wanders', () => {
    const steps = fc.array(
      fc.constantFrom<VisitEvent>(
        { type: 'open', to: { screen: 'studies' } },
        { type: 'back' },
        { type: 'replace', to: { screen: 'about' } },
        { type: 'home' },
      ),
      { maxLength: 200 },
    );
    fc.assert(
      fc.property(steps, (events) => {
        let now = events.reduce(changeVisit, visit);
        expect(now.trail.length).toBeGreaterThan(0);
        expect(now.trail.length).toBeLessThanOrEqual(60);
        for (let step = 0; step < 60; step += 1) now = changeVisit(now, { type: 'back' });
        expect(hereIn(now).at).toEqual({ screen: 'home' });
      }),
    );
  });
});
