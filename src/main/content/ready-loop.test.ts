import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../../scripts/content/read-content';
import { buildCatalogue, loopPack } from '../../domain/content';
import { writtenLanguages } from '../../domain/language';
import { createMemoryLogger } from '../log/logger.fake';
import { createContentFolder } from './content-folder';
import { createPacks } from './create-packs';
import { hashOf } from './hash-of';
import { catalogueFiles, checkedFile, digestOf, loopFile, readReadyLoop } from './ready-loop';

const { raw } = readContent('resources/content');
const catalogue = buildCatalogue(raw, hashOf);

let content = '';
let profile = '';
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'crampwise-content-'));
  profile = mkdtempSync(join(tmpdir(), 'crampwise-profile-'));
  const values: Record<string, unknown> = { 'facts.json': raw.facts, 'sources.json': raw.sources };
  for (const language of writtenLanguages) {
    values[`${language}.json`] = raw.words[language];
    values[loopFile(language)] = loopPack(catalogue.pack(language));
  }
  const digests: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    const text = JSON.stringify(value);
    digests[name] = digestOf(text);
    writeFileSync(join(content, name), text);
  }
  writeFileSync(join(content, checkedFile), JSON.stringify(digests));
});
const folder = () => createContentFolder(content, join(profile, 'set-aside'));
const packs = () =>
  createPacks({
    folder: folder(),
    clinicFolder: join(profile, 'clinic-content'),
    testLanguages: true,
    log: createMemoryLogger(),
  });

describe('what the loop shows, made ready at build', () => {
  it('is there as it was built, where every byte is the one that was checked', async () => {
    const ready = await readReadyLoop(folder());
    for (const language of writtenLanguages)
      expect(ready?.[language]).toEqual(JSON.parse(JSON.stringify(loopPack(catalogue.pack(language)))));
  });

  it.each([...catalogueFiles, ...writtenLanguages.map(loopFile), checkedFile])(
    'is not used when one character of %s has changed',
    async (name) => {
      const path = join(content, name);
      writeFileSync(path, readFileSync(path, 'utf8').replace('e', 'a'));
      expect(await readReadyLoop(folder())).toBeUndefined();
    },
  );

  it('is, slide for slide, what the whole catalogue gives', async () => {
    const kiosk = packs();
    const ready = (await kiosk.loop())('ar');
    const whole = loopPack((await kiosk.whole())('ar'));
    expect(ready).toEqual(JSON.parse(JSON.stringify(whole)));
    expect(Object.keys(ready.questions)).toEqual([]);
    expect(Object.keys(ready.slides).length).toBeGreaterThan(50);
  });

  it('waits for the check when the content is not the one that was checked, and shows the mended loop', async () => {
    const facts = JSON.parse(readFileSync(join(content, 'facts.json'), 'utf8')) as { slides: Record<string, unknown> };
    facts.slides.L01 = { broken: true };
    writeFileSync(join(content, 'facts.json'), JSON.stringify(facts));
    const { slides } = (await packs().loop())('en');
    expect(slides.L01).toBeUndefined();
    expect(slides.L09).toBeDefined();
  });

  it('speaks the test languages too', async () => {
    expect((await packs().loop())('en-XA').slides.L01?.words.headline).toMatch(/^\[/);
  });
});
