import { useRef, useState } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { barsOf } from '../../../../domain/content';
import type { Block, Entry, Family, SceneId } from '../../../../domain/content';
import { languageOf } from '../../../../domain/language';
import { hereIn } from '../../../../domain/session';
import { Button } from '../../../ui/button';
import { familyClass, FamilyTag } from '../../../ui/family';
import { Scene } from '../../../ui/figure';
import { Icon } from '../../../ui/icon';
import { Verdict } from '../../../ui/marks';
import { useOpen, usePack, useVisit } from '../../session';
import { AddToHandout } from '../handout';
import { ExplorePage } from '../shell';
import { ChartFigure, GradeRow, WhereFrom } from '../evidence';
import { leadOf, useSpeech } from '../text';
import { DetailBlocks } from './detail-blocks';
import { Related } from './related';
import { SafetyLines, SignList, useWarningPlace } from '../warnings';
import { StaleNotice } from '../sign-off';
import { WordsExplained } from '../reference';
import styles from './answer-page.module.css';

interface Props {
  readonly kind: 'questions' | 'causes' | 'remedies';
  readonly entry: Entry<'questions'> | Entry<'causes'> | Entry<'remedies'>;
  readonly family: Family;
  readonly title: string;
  /** The graded item beside the answer; it is named where the page is not about it alone. */
  readonly remedy?: Entry<'remedies'> | undefined;
  readonly isRemedyNamed?: boolean;
  readonly signs?: readonly string[];
  readonly scene?: SceneId | undefined;
  /** What the scene shows, for people who listen. */
  readonly picture?: string | undefined;
  /** Stands between the warnings and the longer answer. */
  readonly children?: ReactNode;
}

/** The question that explains the labels. */
const howWeRate = 'Q107';

/** An answer in two levels: the short one with its grade and every warning in the same view, and more detail for those who want it. */
export function AnswerPage({
  kind,
  entry,
  family,
  title,
  remedy,
  isRemedyNamed = false,
  signs = [],
  scene,
  picture,
  children,
}: Props) {
  const { t } = useTranslation(['answer', 'shared', 'evidence']);
  const { facts, words } = entry;
  const visit = useVisit();
  const pack = usePack();
  const open = useOpen();
  const speech = useSpeech();
  // Whoever comes back to a page they had paged through finds it as long as they left it.
  const [isOpen, setOpen] = useState(hereIn(visit).scrollTop > 0);
  const { place, fit, ref } = useWarningPlace(`${kind}/${facts.id}`, isOpen);
  const detail = useRef<HTMLElement>(null);
  const toggle = () => {
    flushSync(() => {
      setOpen(!isOpen);
    });
    const scroller = detail.current?.closest('[data-scroller]');
    // What was asked for comes to the top of the page; the rest of it is a turn away.
    if (detail.current && scroller) {
      scroller.scrollTop += detail.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    }
  };

  const { lead, rest } = leadOf(words.short, languageOf(entry.language).tag);
  const warnings = (
    <SafetyLines
      ids={facts.safety}
      className={place === 'pinned' ? styles.pinned : styles.warnings}
      {...(place === 'pinned' ? { fit } : {})}
    />
  );
  const hasWarnings = facts.safety.length > 0;
  const chart = facts.chart === undefined ? undefined : pack.charts[facts.chart];
  const lines = facts.safety.flatMap((id) => pack.lines[id]?.words.text ?? []);
  const bars = remedy && barsOf(remedy.facts.grade, remedy.facts.certainty);

  // The picture of a graded answer is its verdict. From 150 % a picture stands below the text, in reach mode above the controls.
  const isAbove = visit.lower && !hasWarnings;
  const picturePlace =
    scene === undefined || remedy ? 'none' : isAbove ? 'top' : visit.lower || visit.textScale >= 1.5 ? 'aside' : 'field';
  const drawing = scene !== undefined && (
    <Scene
      id={scene}
      theme={visit.highContrast ? 'contrast' : family === 'now' ? 'night' : 'light'}
      ground={family === 'causes' ? 'arch' : 'disc'}
      {...(picture !== undefined && { label: picture })}
      className={styles.scene ?? ''}
    />
  );

  return (
    <ExplorePage
      label={title}
      pinned={hasWarnings && place === 'pinned' ? warnings : undefined}
      top={
        picturePlace === 'top' ? (
          <div className={[styles.picture, familyClass(family)].join(' ')} data-family={family}>
            {drawing}
          </div>
        ) : hasWarnings ? (
          <></>
        ) : undefined
      }
      aside={
        <div className={[styles.aside, familyClass(family)].join(' ')} data-family={family} data-open={isOpen}>
          <AddToHandout className={styles.add} item={{ kind, id: facts.id }} />
          {picturePlace === 'aside' && <div className={styles.picture}>{drawing}</div>}
          <WhereFrom kind={kind} entry={entry} />
          <Related ids={facts.related} />
        </div>
      }
    >
      <div ref={ref} className={styles.answer} data-place={place} data-family={family} style={{ '--fit': fit } as CSSProperties}>
        <header className={styles.head}>
          <FamilyTag family={family} className={styles.tag}>
            {t(`shared:family.${family}`)}
          </FamilyTag>
          <h1 className={styles.title} {...speech(entry)}>
            {title}
          </h1>
          <StaleNotice entry={entry} />
        </header>
        {hasWarnings && place !== 'pinned' && warnings}
        <div className={styles.core}>
          <div className={[styles.short, familyClass(family)].join(' ')} data-answer>
            {remedy && <Verdict grade={remedy.facts.grade} size={6.5} className={styles.verdict} />}
            <div {...speech(entry)}>
              <p className={styles.lead}>{lead}</p>
              {rest !== '' && <p className={styles.body}>{rest}</p>}
            </div>
            {picturePlace === 'field' && <div className={styles.figure}>{drawing}</div>}
          </div>
          {remedy && <GradeRow remedy={remedy} named={isRemedyNamed} />}
        </div>
        <div className={styles.more}>
          {signs.length > 0 && <SignList ids={signs} />}
          {chart && <ChartFigure chart={chart} />}
          {children}
          <div className={styles.actions}>
            {words.detail.length > 0 && (
              <Button isPressed={isOpen} iconEnd={<Icon name={isOpen ? 'chevron-up' : 'chevron-down'} />} onPress={toggle}>
                {t(isOpen ? 'lessDetail' : 'moreDetail')}
              </Button>
            )}
            {remedy && (
              <div className={styles.legend}>
                {bars !== undefined && <p>{t('evidence:moreBars')}</p>}
                {pack.questions[howWeRate] && (
                  <button
                    type="button"
                    className={styles.link}
                    onClick={() => {
                      open({ screen: 'question', id: howWeRate });
                    }}
                  >
                    {t('howWeRate')}
                  </button>
                )}
              </div>
            )}
          </div>
          {isOpen && (
            <section ref={detail} className={styles.detail} {...speech(entry)}>
              <DetailBlocks blocks={words.detail} />
              {'ownJudgement' in facts && facts.ownJudgement && <p className={styles.own}>{t('ownJudgement')}</p>}
            </section>
          )}
          <WordsExplained texts={[title, words.short, ...lines, ...(isOpen ? textsOf(words.detail) : [])]} />
        </div>
      </div>
    </ExplorePage>
  );
}

/** All the texts of the longer answer. */
function textsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'points' ? block.items : block.text));
}
