import { useTranslation } from 'react-i18next';
import { barsOf } from '../../../../domain/content';
import type { Entry } from '../../../../domain/content';
import { FamilyTag } from '../../../ui/family';
import { Icon } from '../../../ui/icon';
import { Bars, Verdict } from '../../../ui/marks';
import { useOpen } from '../../session';
import { useEnglishBeside, useSpeech } from '../text';
import type { Row } from './listing';
import styles from './result-row.module.css';

interface Props {
  readonly row: Row;
  /** In reach mode, while the keyboard is up, the list is high on the screen: there to read, not to press. */
  readonly isText: boolean;
}

/** One answer in the list: its family, its title with what was matched, and where it is graded, shape, label, reason and bars. */
export function ResultRow({ row: { item, pieces }, isText }: Props) {
  const { t } = useTranslation('search');
  const open = useOpen();
  const speech = useSpeech();
  const inside = (
    <>
      <FamilyTag family={item.family} className={styles.family}>
        {t(`filter.${item.family}`)}
      </FamilyTag>
      <span className={styles.text}>
        <span className={styles.title} {...speech(item.entry)}>
          {pieces.map(({ text, isMatch }, index) =>
            isMatch ? (
              <mark key={index} className={styles.match}>
                {text}
              </mark>
            ) : (
              text
            ),
          )}
        </span>
        <More item={item} />
      </span>
      {item.graded && <Grade remedy={item.graded} isNamed={item.kind === 'questions'} />}
      {!isText && <Icon name="chevron-right" className={styles.open ?? ''} />}
    </>
  );
  if (isText) return <div className={styles.row}>{inside}</div>;
  return (
    <button
      type="button"
      className={styles.row}
      data-result
      onClick={() => {
        open(item.opens);
      }}
    >
      {inside}
    </button>
  );
}

/** What an item says besides its title: an explained word its meaning, a warning sign its own, and the English beside a draft. */
function More({ item }: { readonly item: Row['item'] }) {
  const { t } = useTranslation('answer');
  const speech = useSpeech();
  const englishBeside = useEnglishBeside();
  if (item.kind === 'glossary') {
    const entry = item.entry as Entry<'glossary'>;
    return (
      <span className={styles.more} {...speech(entry)}>
        {entry.words.explain}
      </span>
    );
  }
  if (item.kind !== 'warnings') return null;
  const entry = item.entry as Entry<'warnings'>;
  const english = englishBeside(entry);
  return (
    <>
      {entry.words.meaning !== undefined && (
        <span className={styles.more} {...speech(entry)}>
          {t('signs.means', { meaning: entry.words.meaning })}
        </span>
      )}
      {english && (
        <span className={styles.more} lang="en" dir="ltr">
          {english.sign}
        </span>
      )}
    </>
  );
}

interface GradeProps {
  readonly remedy: Entry<'remedies'>;
  /** Beside a question, the label needs the name of what it judges. */
  readonly isNamed: boolean;
}

/** A label is never shown without its reason (docs/rules.md, rule 2). */
function Grade({ remedy, isNamed }: GradeProps) {
  const { t } = useTranslation('evidence');
  const speech = useSpeech();
  const { grade, certainty } = remedy.facts;
  const bars = barsOf(grade, certainty);
  return (
    <span className={styles.grade} data-grade={grade}>
      <Verdict grade={grade} size={2.625} />
      <span className={styles.found}>
        {isNamed && (
          <span className={styles.remedy} {...speech(remedy)}>
            {remedy.words.title}
          </span>
        )}
        <span className={styles.label}>{t(`label.${grade}`)}</span>
        <span className={styles.reason} {...speech(remedy)}>
          {remedy.words.reason}
        </span>
      </span>
      <span className={styles.bars}>
        {bars !== undefined && <Bars n={bars} size={3.25} label={t('bars', { count: bars })} />}
      </span>
    </span>
  );
}
