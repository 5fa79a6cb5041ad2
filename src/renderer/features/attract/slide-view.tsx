import { barsOf } from '../../../domain/content';
import type { Certainty, Destination, Grade } from '../../../domain/content';
import { languageOf } from '../../../domain/language';
import type { LanguageCode } from '../../../domain/language';
import type { Screen } from '../../../domain/session';
import { familyClass, FamilyTag } from '../../ui/family';
import { Scene } from '../../ui/figure';
import { Icon } from '../../ui/icon';
import { Bars, Verdict } from '../../ui/marks';
import { useKiosk } from '../../bridge/kiosk-context';
import { useLoopPackIn, wordsIn } from '../locale-store';
import type { SlideLook } from './slide-look';
import styles from './slide-view.module.css';
import { useFit } from './use-fit';

interface Props {
  /** The slide's id. */
  readonly slide: string;
  readonly language: LanguageCode;
  /** Where a touch leads; left out, where the slide itself says. */
  readonly opens?: Destination | undefined;
  readonly look: SlideLook;
  /** Left out, the slide is a picture: nothing on it can be touched. */
  readonly onTouch?: ((opens: Screen) => void) | undefined;
}

/** One poster: a sentence, a person doing one thing, and, where it speaks of a remedy, its grade, its reason and its whole warning. */
export function SlideView({ slide: id, language: shownIn, opens, look, onTouch }: Props) {
  const { isLeaving, isStill, transition, offset } = look;
  const { view } = useKiosk();
  const pack = useLoopPackIn(shownIn);
  const slide = pack?.slides[id];
  const copy = useFit<HTMLDivElement>(`${id} ${shownIn} ${slide ? 'there' : 'not yet'}`);
  if (!pack || !slide) return null;

  const { facts, words, language, origin, checked } = slide;
  const t = wordsIn(language, 'attract');
  const shared = wordsIn(language, 'shared');
  const stretch = facts.opens.screen === 'stretch' ? pack.stretches[facts.opens.id] : undefined;
  const remedy = facts.remedy === undefined ? undefined : pack.remedies[facts.remedy];
  const isDraftLanguage = view.languages.some(({ code, draft }) => code === language && draft);
  const isDraft = origin === 'computer' && checked.state !== 'signed' && isDraftLanguage;
  const isWordy = facts.safety.length > 0 || remedy !== undefined;
  const isCalm = view.settings.display.calm || document.documentElement.dataset.motion === 'calm';

  return (
    <article
      className={[styles.slide, familyClass(facts.night ? 'now' : facts.family), isLeaving ? styles.leaving : ''].join(' ')}
      lang={languageOf(language).tag}
      dir={languageOf(language).direction}
      data-slide={facts.id}
      data-family={facts.family}
      data-wordy={isWordy}
      data-night={facts.night}
      data-transition={transition}
      aria-hidden={isLeaving}
    >
      <div className={styles.canvas} style={{ translate: `${String(offset.x)}rem ${String(offset.y)}rem` }}>
        <div ref={copy} className={styles.copy}>
          <FamilyTag family={facts.family} iconSize={3.25} className={styles.family}>
            {t(`family.${facts.family}`)}
          </FamilyTag>
          <div className={styles.words}>
            <h1 className={styles.headline}>{words.headline}</h1>
            <p className={styles.lead}>{words.lead}</p>
            {words.steps.length > 0 && (
              <ol className={styles.steps}>
                {words.steps.map((step, index) => (
                  <li key={step}>
                    <span className={styles.number}>{index + 1}</span>
                    {step}
                  </li>
                ))}
              </ol>
            )}
          </div>
          <div className={styles.sure}>
            {remedy && (
              <GradeLine
                grade={remedy.facts.grade}
                certainty={remedy.facts.certainty}
                reason={remedy.words.reason}
                language={language}
              />
            )}
            {facts.safety.map((id) => {
              const line = pack.lines[id];
              return (
                line && (
                  <div key={id} className={styles.warning}>
                    <Icon name="octagon-alert" size={3} />
                    <p lang={languageOf(line.language).tag} dir={languageOf(line.language).direction}>
                      {line.words.text}
                      {line.english && isDraftLanguage && <DraftEnglish>{line.english.text}</DraftEnglish>}
                    </p>
                  </div>
                )
              );
            })}
            {isDraft && <p className={styles.mark}>{shared('draft')}</p>}
          </div>
        </div>
        <div className={styles.art}>
          <Scene
            id={facts.scene}
            forItem={facts.id}
            motion={stretch && !isLeaving && !isStill ? (isCalm ? 'reduced' : 'moving') : 'still'}
            ground={facts.family === 'causes' ? 'arch' : 'disc'}
            // On crimson only light clothes stand out.
            {...(facts.family === 'help' && { theme: 'night' as const })}
            className={styles.scene}
          />
        </div>
      </div>
      {onTouch && (
        <button
          type="button"
          className={styles.cover}
          aria-label={t('open', { title: words.headline })}
          onClick={() => {
            onTouch(opens ?? facts.opens);
          }}
        />
      )}
    </article>
  );
}

function DraftEnglish({ children }: { readonly children: string }) {
  return (
    <span className={styles.english} lang="en" dir="ltr">
      {children}
    </span>
  );
}

interface GradeLineProps {
  readonly grade: Grade;
  readonly certainty: Certainty;
  readonly reason: string;
  readonly language: LanguageCode;
}

/** Shape, label and reason together: a label is never shown without its reason (docs/rules.md, rule 2). */
function GradeLine({ grade, certainty, reason, language }: GradeLineProps) {
  const t = wordsIn(language, 'evidence');
  const bars = barsOf(grade, certainty);
  return (
    <div className={styles.grade}>
      <Verdict grade={grade} />
      {bars !== undefined && <Bars n={bars} label={t('bars', { count: bars })} />}
      <p>
        <strong>{t(`label.${grade}`)}</strong>
        <span>{reason}</span>
      </p>
    </div>
  );
}
