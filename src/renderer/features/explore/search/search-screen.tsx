import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TopicId } from '../../../../domain/content';
import { families } from '../../../../domain/content';
import { eraseLetter, insertText } from '../../../../domain/keyboard';
import type { TypedText } from '../../../../domain/keyboard';
import { hereIn } from '../../../../domain/session';
import { useKiosk } from '../../../bridge/kiosk-context';
import { useLayouts } from '../../../languages';
import { Keyboard } from '../../../ui/keyboard';
import { Button } from '../../../ui/button';
import { usePack, useSessionStore, useVisit } from '../../session';
import { ExplorePage } from '../shell';
import { FilterChips } from './filter-chips';
import { listingOf } from './listing';
import type { Filter } from './listing';
import { NothingFound } from './nothing-found';
import { ResultList } from './result-list';
import { SearchBox } from './search-box';
import styles from './search-screen.module.css';
import { SidePager } from './side-pager';
import { TypingPage } from './typing-page';
import { useCountNothing } from './use-count-nothing';
import { useShelf } from './use-search-library';

interface Props {
  /** Narrows the list to a topic, for a visitor who came from its page. */
  readonly topic?: TopicId | undefined;
}

/** Find an answer: every question at first, and what matches as soon as something is typed. The keyboard comes and goes. */
export function SearchScreen({ topic }: Props) {
  const { t } = useTranslation('search');
  const { bridge } = useKiosk();
  const visit = useVisit();
  const pack = usePack();
  const { change } = useSessionStore().getState();
  const layouts = useLayouts(visit.language);
  const { shelf, index } = useShelf(pack, visit.language, bridge);
  const [filter, setFilter] = useState<Filter>(topic === undefined ? { only: 'all' } : { only: 'topic', topic });
  // Whoever comes back from an answer wants the list they left, not the keyboard.
  const [isTyping, setIsTyping] = useState(visit.search === '' && hereIn(visit).scrollTop === 0);
  const [caret, setCaret] = useState(visit.search.length);
  const typed: TypedText = { text: visit.search, caret: Math.min(caret, visit.search.length) };

  const type = (next: TypedText) => {
    setCaret(next.caret);
    if (next.text !== visit.search) change({ type: 'search', text: next.text });
  };
  const tryInstead = (text: string) => {
    type({ text, caret: text.length });
  };
  const showAll = () => {
    setFilter({ only: 'all' });
  };

  const listing = useMemo(() => listingOf(shelf, index, visit.search, filter), [shelf, index, visit.search, filter]);
  const place = `${visit.search}\n${JSON.stringify(filter)}`;
  useScrollToTop(place);

  const isLarge = visit.textScale >= 1.5;
  const shown = families.filter((family) => shelf.found.some((item) => item.family === family));
  // Isolated, so that a word typed in one direction stands whole in a sentence that runs in the other.
  const sentence = { count: listing.rows.length, text: `\u2068${visit.search.trim()}\u2069` };
  const status = {
    all: t('all', sentence),
    waiting: t('looking', sentence),
    found: listing.rows.length > 0 ? t('found', sentence) : t(listing.everywhere > 0 ? 'nothingInFilter' : 'nothing', sentence),
  }[listing.shows];
  const isNothing = listing.shows === 'found' && listing.rows.length === 0;
  const isText = isTyping && visit.lower;
  useCountNothing(isNothing && listing.everywhere === 0, visit.search.trim());

  const show = () => {
    setIsTyping(true);
  };
  const hide = () => {
    setIsTyping(false);
  };
  const box = <SearchBox typed={typed} onChange={type} isTyping={isTyping} onSearch={hide} onTouch={show} />;
  // Above the keyboard, large text and reach mode leave room only for what the list is narrowed to.
  const isShort = isTyping && (isLarge || visit.lower);
  const chips = (!isShort || filter.only !== 'all') && (
    <div className={styles.filters}>
      <FilterChips
        families={shown}
        filter={filter}
        onFilter={setFilter}
        space={isShort ? 'none' : isLarge ? 'little' : 'plenty'}
      />
    </div>
  );
  const statusLine = (
    <p className={styles.status} role="status">
      {status}
    </p>
  );
  const results = (
    <div className={styles.results}>
      {isNothing ? (
        isText || <NothingFound elsewhere={listing.everywhere} onShowAll={showAll} onTry={tryInstead} />
      ) : (
        <ResultList rows={listing.rows} label={t('results')} isText={isText} />
      )}
      {listing.alsoTry.length > 0 && !isText && (
        <div className={styles.alsoTry}>
          <p className={styles.status}>{t('alsoTry')}</p>
          {listing.alsoTry.map((text) => (
            <button
              key={text}
              type="button"
              className={styles.offer}
              onClick={() => {
                tryInstead(text);
              }}
            >
              {text}
            </button>
          ))}
        </div>
      )}
    </div>
  );

  if (!isTyping) {
    return (
      <ExplorePage label={t('title')} {...(isLarge ? {} : { action: <Button onPress={show}>{t('showKeyboard')}</Button> })}>
        <div className={styles.still}>
          <div className={styles.head}>
            {box}
            {chips}
            {isLarge && (
              <button type="button" className={styles.offer} onClick={show}>
                {t('showKeyboard')}
              </button>
            )}
            {statusLine}
          </div>
          {results}
        </div>
      </ExplorePage>
    );
  }
  return (
    <TypingPage
      label={t('title')}
      head={
        <div className={styles.head}>
          {box}
          {chips}
          {!isText && statusLine}
        </div>
      }
      list={
        <SidePager label={t('results')} up={t('up')} down={t('down')} hasButtons={!isText}>
          {isText && statusLine}
          {results}
        </SidePager>
      }
      keyboard={
        <Keyboard
          layouts={layouts}
          words={{
            label: t('keyboard.label'),
            space: t('keyboard.space'),
            erase: t('keyboard.erase'),
            shift: t('keyboard.shift'),
            rare: t('keyboard.rare'),
            numbers: t('keyboard.numbers'),
            letters: t('keyboard.letters'),
            hide: t('keyboard.hide'),
            search: t('keyboard.search'),
          }}
          onType={(text) => {
            type(insertText(typed, text));
          }}
          onErase={() => {
            type(eraseLetter(typed));
          }}
          onHide={hide}
          onSearch={hide}
        />
      }
    />
  );
}

/** A new list begins at its top; the one a visitor came back to stays where they left it. */
function useScrollToTop(place: string): void {
  const [first] = useState(place);
  useEffect(() => {
    if (place !== first) document.querySelector('[data-scroller]')?.scrollTo({ top: 0, behavior: 'instant' });
  }, [place, first]);
}
