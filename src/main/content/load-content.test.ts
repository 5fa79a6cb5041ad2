import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RawContent } from '../../domain/content';
import { createMemoryLogger } from '../log/logger.fake';
import { builtInSafety } from './built-in-safety';
import { createContentFolder } from './content-folder';
import { loadContent } from './load-content';

const safety = builtInSafety();
/** A small catalogue that is whole: the safety content, and one topic whose only text is its own. */
const causes = { ...(safety.facts.topics?.['when-to-get-help'] as object), id: 'causes' };
const causesIn = (title: string) => ({ title, lead: 'A lead.' });
const whole: RawContent = {
  facts: { ...safety.facts, topics: { ...safety.facts.topics, causes } },
  words: {
    ...safety.words,
    en: { ...safety.words.en, topics: { ...safety.words.en?.topics, causes: causesIn('Causes') } },
    es: {},
    ar: {},
  },
  sources: safety.sources,
};
const texts = {
  'facts.json': JSON.stringify(whole.facts),
  'sources.json': JSON.stringify(whole.sources),
  'en.json': JSON.stringify(whole.words.en),
  'es.json': '{}',
  'ar.json': '{}',
};

function makeFolder(changes: Partial<Record<keyof typeof texts, string | null>> = {}) {
  const base = mkdtempSync(join(tmpdir(), 'crampwise-content-'));
  const folder = join(base, 'content');
  mkdirSync(folder);
  for (const [name, text] of Object.entries({ ...texts, ...changes })) if (text !== null) writeFileSync(join(folder, name), text);
  return { folder, aside: join(base, 'set-aside') };
}
async function load(changes: Parameters<typeof makeFolder>[0], builtIn = () => Promise.resolve(safety)) {
  const { folder, aside } = makeFolder(changes);
  const log = createMemoryLogger();
  const { catalogue, issues } = await loadContent(createContentFolder(folder, aside), builtIn, log);
  return { pack: catalogue.pack('en'), catalogue, issues, log, folder, aside };
}

describe('content at the start', () => {
  it('is what was compiled, without a word in the log', async () => {
    const { pack, issues, log } = await load({}, () => Promise.reject(new Error('nothing is missing')));
    expect(pack.topics.causes?.words.title).toBe('Causes');
    expect(issues).toEqual([]);
    expect(log.lines).toEqual([]);
  });

  it.each(['facts.json', 'en.json', 'sources.json'] as const)(
    'still has every warning sign and its two slides without %s',
    async (name) => {
      for (const broken of [null, '', '{"questions": {"Q0', '[1]', 'null', '{"warnings": "none"}']) {
        const { pack, log, issues } = await load({ [name]: broken });
        expect(Object.keys(pack.slides)).toEqual(expect.arrayContaining(['L09', 'L10']));
        expect(Object.keys(pack.warnings).sort()).toEqual(Object.keys(safety.facts.warnings ?? {}).sort());
        expect(issues.map(({ file }) => file)).toContain(name);
        expect(log.text()).toContain(name);
      }
    },
  );

  it('keeps a broken file where it is, and one copy of it, however often the kiosk starts', async () => {
    const { folder, aside } = makeFolder({ 'es.json': 'half a fi' });
    for (let start = 0; start < 3; start += 1) {
      await loadContent(createContentFolder(folder, aside), () => Promise.resolve(safety), createMemoryLogger());
    }
    expect(readFileSync(join(folder, 'es.json'), 'utf8')).toBe('half a fi');
    expect(readdirSync(aside)).toHaveLength(1);
    expect(readFileSync(join(aside, readdirSync(aside)[0] ?? ''), 'utf8')).toBe('half a fi');
  });

  it('shows English where the file of a language is broken', async () => {
    const { catalogue, issues } = await load({ 'es.json': 'half a fi' });
    expect(catalogue.pack('es').topics.causes?.language).toBe('en');
    expect(issues.map(({ file }) => file)).toEqual(['es.json']);
  });

  it('leaves out one bad item and names it; a safety item comes back from the program', async () => {
    const facts = { ...whole.facts, topics: { ...whole.facts.topics, causes: { ...causes, order: 'first' } }, slides: {} };
    const { pack, issues, log } = await load({ 'facts.json': JSON.stringify(facts) });
    expect(pack.topics.causes).toBeUndefined();
    expect(pack.slides.L09).toBeDefined();
    expect(issues.map(({ file, field }) => `${file} ${field}`)).toContain('topics/causes.json order');
    expect(log.text()).toContain('topics/causes.json order');
  });

  it('is there whole when only the sources were broken, since the program has them too', async () => {
    const { pack } = await load({ 'sources.json': 'x' });
    expect(pack.topics.causes).toBeDefined();
  });

  it('names a few dozen troubles in the log and all of them to staff', async () => {
    const many = Object.fromEntries(Array.from({ length: 90 }, (_, index) => [`T${index}`, {}]));
    const { issues, log } = await load({
      'facts.json': JSON.stringify({ ...whole.facts, topics: { ...whole.facts.topics, ...many } }),
    });
    expect(issues.length).toBeGreaterThan(90);
    expect(log.lines).toHaveLength(41);
    expect(log.text()).toMatch(/and \d+ more/);
  });
});

describe('the safety content in the program', () => {
  it('is a whole catalogue by itself', async () => {
    const { pack, issues } = await load({
      'facts.json': null,
      'en.json': null,
      'es.json': null,
      'ar.json': null,
      'sources.json': null,
    });
    expect(issues.map(({ file }) => file)).toEqual(['facts.json', 'sources.json', 'en.json', 'es.json', 'ar.json', 'facts.json']);
    expect(pack.slides.L09?.facts.locked).toBe(true);
    expect(pack.slides.L10?.facts.locked).toBe(true);
    expect(pack.topics['when-to-get-help']).toBeDefined();
  });
});
