import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../domain/content';
import type { RawContent } from '../../domain/content';
import { createMemoryLogger } from '../log/logger.fake';
import { addClinicContent } from './add-clinic-content';
import { hashOf } from './hash-of';

const source = {
  id: 'S-NHS',
  kind: 'leaflet',
  title: 'T',
  authors: ['NHS'],
  year: 2020,
  publisher: 'NHS',
  url: null,
  read: { what: 'full-text', on: '2026-11-22' },
};
const facts = {
  id: 'Q001',
  sources: ['S-NHS'],
  marks: ['V'],
  lookedUpOn: '2026-11-22',
  reviewDue: '2027-11-22',
  topic: 'causes',
};
const words = { question: 'What is a cramp?', short: 'A muscle that tightens.', detail: [] };
const raw: RawContent = {
  sources: [source],
  facts: { questions: { Q001: facts } },
  words: { en: { questions: { Q001: words } } },
};
const ours = { raw, catalogue: buildCatalogue(raw, hashOf), issues: [] };

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'crampwise-clinic-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

describe('the clinic’s folder', () => {
  it('may be missing', async () => {
    expect((await addClinicContent(ours, '/nowhere/clinic-content', createMemoryLogger())).isTheClinics).toBe(false);
  });

  it('adds a question of the clinic’s', async () => {
    const folder = folderWith({
      'questions/parking.json': JSON.stringify({ ...facts, id: 'parking', words: { ...words, question: 'Where do I park?' } }),
    });
    const { catalogue, issues, isTheClinics } = await addClinicContent(ours, folder, createMemoryLogger());
    expect(issues).toEqual([]);
    expect(isTheClinics).toBe(true);
    expect(catalogue.pack('en').questions.parking).toMatchObject({ addedHere: true });
  });

  it('names what cannot be read or breaks a rule, and leaves ours as it was', async () => {
    const folder = folderWith({
      'questions/Q001.json': '{ "words": ',
      'questions/notes.txt': '"to do"',
      'questions/bad.json': JSON.stringify({ ...facts, id: 'bad', sources: ['S-NOWHERE'], words }),
    });
    const { catalogue, issues } = await addClinicContent(ours, folder, createMemoryLogger());
    expect(issues.map(({ file }) => file).sort()).toEqual(['questions/Q001.json', 'questions/bad.json', 'questions/notes.txt']);
    expect(catalogue.pack('en').questions.Q001).toMatchObject({ addedHere: false, words });
    expect(catalogue.pack('en').questions.bad).toBeUndefined();
  });
});
