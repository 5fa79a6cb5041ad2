import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignOffItem } from '../../../../../bridge/contracts/sign-off';
import { authorsOf, numbersOf } from '../../../../../domain/content';
import type { Entry } from '../../../../../domain/content';
import { languageOf, originalLanguage } from '../../../../../domain/language';
import type { LanguageCode } from '../../../../../domain/language';
import { useKiosk } from '../../../../bridge/kiosk-context';
import { Icon } from '../../../../ui/icon';
import { Notice } from '../../../../ui/notice';
import { Scroller } from '../../../../ui/scroller';
import { Verdict } from '../../../../ui/marks';
import { fillTree, valuesFor } from '../../../locale-store';
import { ItemText } from './item-text';
import { dayIn } from './day-in';
import { SwitchChoice } from './switch-choice';
import styles from './item-panel.module.css';

interface Props {
  readonly item: SignOffItem;
  readonly mayDecide: boolean;
  readonly onChoose: (option: string) => void;
}

/** An item of the list with all that is needed to judge it; undefined until it is there, null where there is none. */
export function useItem(key: string | undefined, language: LanguageCode, turn: unknown): SignOffItem | null | undefined {
  const { bridge } = useKiosk();
  const [found, setFound] = useState<{ readonly key: string; readonly item: SignOffItem | null }>();
  useEffect(() => {
    if (key === undefined) return undefined;
    let isWanted = true;
    bridge.request('signOff.item', { key, language }).then(
      (item) => {
        if (isWanted) setFound({ key: `${key} ${language}`, item });
      },
      () => {
        if (isWanted) setFound({ key: `${key} ${language}`, item: null });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [bridge, key, language, turn]);
  return key !== undefined && found?.key === `${key} ${language}` ? found.item : undefined;
}

/** One text as patients see it, the English beside a translation, what stands with it, and where it comes from. */
export function ItemPanel({ item, mayDecide, onChoose }: Props) {
  const { t, i18n } = useTranslation(['admin-sign-off', 'evidence', 'answer']);
  const { entry, english, row, remedy } = item;
  const own = i18n.language;
  const day = (on: string) => dayIn(own, on);
  const graded = 'grade' in entry.facts ? (entry as Entry<'remedies'>) : remedy;
  return (
    <Scroller label={row.title} className={styles.panel}>
      <div className={styles.sheet}>
        <p className={styles.kind}>
          {t(`kind.${row.kind}`)} <span dir="ltr">{entry.facts.id}</span>
        </p>
        {row.state === 'hidden' && (
          <Notice tone="warn" title={t('state.hidden')}>
            {item.hiddenBy ? t('hiddenBy', { ...item.hiddenBy, on: day(item.hiddenBy.on) }) : t('hiddenWith')}
          </Notice>
        )}
        {row.state === 'untranslated' && (
          <Notice tone="warn" title={t('state.untranslated')}>
            {t('untranslatedWhy')}
          </Notice>
        )}
        {row.signed && (
          <Notice tone="ok" title={t('signedBy', { ...row.signed, on: day(row.signed.on) })}>
            {entry.checked.state === 'signed' && t('dueOn', { on: day(entry.checked.due) })}
          </Notice>
        )}
        {item.lapsed && (
          <Notice tone="problem" title={t('lapsed', { ...item.lapsed, on: day(item.lapsed.on) })}>
            {item.lapsed.changed.map((part) => t(`changed.${part}`)).join(' ')}
          </Notice>
        )}
        {item.worded && <Notice title={t('wordedBy', { ...item.worded, on: day(item.worded.on) })} />}
        {row.reasons.includes('ours-changed') && <Notice tone="warn" title={t('oursChanged')} />}
        {item.switch && <SwitchChoice of={item.switch} isOff={!mayDecide} onChoose={onChoose} />}

        <div className={styles.texts} data-two={english !== undefined}>
          <section aria-label={languageOf(entry.language).nativeName}>
            {english && <h2>{languageOf(entry.language).nativeName}</h2>}
            <ItemText entry={entry} fields={item.fields} />
          </section>
          {english && (
            <section aria-label={languageOf(originalLanguage).nativeName}>
              <h2>{languageOf(originalLanguage).nativeName}</h2>
              {item.englishChecked?.state !== 'signed' && <p className={styles.soft}>{t('englishOpen')}</p>}
              <ItemText entry={english} fields={item.fields} />
            </section>
          )}
        </div>

        {graded && (
          <div className={styles.grade}>
            <Verdict grade={graded.facts.grade} size={3} />
            <p>
              <strong>{t(`evidence:label.${graded.facts.grade}`)}</strong>
              <span lang={languageOf(graded.language).tag} dir={languageOf(graded.language).direction}>
                {graded.words.reason}
              </span>
              <span className={styles.soft}>{t(`certainty.${graded.facts.certainty}`)}</span>
            </p>
          </div>
        )}
        <Beside item={item} />
        <WhereFrom item={item} />
      </div>
    </Scroller>
  );
}

/** The warnings and signs in the same view: they are signed with the item. */
function Beside({ item }: { readonly item: SignOffItem }) {
  const { t } = useTranslation('admin-sign-off');
  const { view } = useKiosk();
  if (item.beside.length === 0) return null;
  const textOf = (entry: Entry) => {
    const words = fillTree(entry.words, valuesFor(view, entry.language));
    return 'text' in words ? words.text : 'sign' in words ? words.sign : 'title' in words ? words.title : '';
  };
  return (
    <section className={styles.beside}>
      <h2>{t('beside')}</h2>
      <ul>
        {item.beside.map((entry, index) => {
          const english = item.besideEnglish[index];
          return (
            <li key={entry.facts.id}>
              <Icon name="octagon-alert" size={1.6} />
              <div>
                <p lang={languageOf(entry.language).tag} dir={languageOf(entry.language).direction}>
                  {textOf(entry)}
                </p>
                {english && english.language !== entry.language && (
                  <p className={styles.soft} lang="en" dir="ltr">
                    {textOf(english)}
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** How each fact is known, and its sources: the reference, what was read of it and when, and where a copy was. */
function WhereFrom({ item }: { readonly item: SignOffItem }) {
  const { t, i18n } = useTranslation('admin-sign-off');
  const own = i18n.language;
  const { marks, lookedUpOn, reviewDue } = item.entry.facts;
  return (
    <section className={styles.from}>
      <h2>{t('from')}</h2>
      <ul className={styles.marks}>
        {marks.map((mark) => (
          <li key={mark}>
            <strong>{mark}</strong> {t(`mark.${mark}`)}
          </li>
        ))}
      </ul>
      <ul className={styles.sources}>
        {item.sources.map((source) => (
          <li key={source.id} lang="en" dir="ltr">
            {[authorsOf(source), source.title, source.publisher, source.year, numbersOf(source)].filter(Boolean).join('. ')}
            <strong lang={own}> {t(`read.${source.read.what}`, { on: dayIn(own, source.read.on) })}</strong>
            {source.note !== '' && <span className={styles.soft}> {source.note}</span>}
            {source.copy !== null && (
              <span className={styles.soft} lang={own}>
                {' '}
                {t('copyAt')} <span dir="ltr">{source.copy}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.soft}>{t('dates', { looked: dayIn(own, lookedUpOn), due: dayIn(own, reviewDue) })}</p>
    </section>
  );
}
