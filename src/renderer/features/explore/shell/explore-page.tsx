import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { hereIn } from '../../../../domain/session';
import { EasingLine } from '../../../ui/marks';
import { Pager } from '../../../ui/pager';
import { useVisit } from '../../session';
import { Dock } from './dock';
import { LanguageRow } from './language-row';
import { StateMarks } from './state-marks';
import styles from './explore-page.module.css';

interface Props {
  readonly children: ReactNode;
  /** What the page is called by screen readers, mostly its title. */
  readonly label: string;
  /** Stays on top while the page scrolls: warnings that must be in the same view as the text (docs/rules.md, rule 4). Text only, no controls. */
  readonly pinned?: ReactNode;
  /** Actions and sources beside the text; below it from 150 % and in portrait. */
  readonly aside?: ReactNode;
  /** Fixed below the page: a keyboard, the steps of a stretch. */
  readonly foot?: ReactNode;
  /** For pages that lay themselves out to the edge (home, stretch) and never need paging at 100 %. */
  readonly bleed?: boolean;
  /** For a page that finds a better place for the language row than its top. */
  readonly hasOwnLanguageRow?: boolean;
  /** In reach mode, what stands above the controls: a picture and text to read, nothing to press. A calm panel where left out. */
  readonly top?: ReactNode;
  /** The one way on from this page, beside 'Get help'. */
  readonly action?: ReactNode;
}

/** The frame of every screen a visitor explores: language row where due, the page with its paging buttons, and the dock. */
export function ExplorePage({
  children,
  label,
  pinned,
  aside,
  foot,
  bleed = false,
  hasOwnLanguageRow = false,
  top,
  action,
}: Props) {
  const { t } = useTranslation('explore');
  const visit = useVisit();
  const { at, scrollTop } = hereIn(visit);
  const place = JSON.stringify(at);
  const main = useRef<HTMLElement>(null);

  // Keyboards, switches and screen readers begin each page at its beginning.
  useEffect(() => {
    main.current?.focus({ preventScroll: true });
  }, [place]);

  return (
    <div className={styles.explore} data-screen={at.screen} data-lower={visit.lower} data-large={visit.textScale >= 1.5}>
      <main ref={main} tabIndex={-1} className={bleed ? styles.bleed : styles.main} aria-label={label}>
        {visit.lower && (
          <div className={styles.top}>
            {pinned}
            <div className={styles.calm}>
              {top ?? (
                <div className={styles.easing}>
                  <EasingLine />
                </div>
              )}
            </div>
          </div>
        )}
        {visit.offersLanguages && !hasOwnLanguageRow && <LanguageRow />}
        {!visit.lower && pinned !== undefined && <div className={styles.pinned}>{pinned}</div>}
        <div className={styles.page}>
          <Pager key={place} label={label} more={t('more')} backUp={t('backUp')} startAt={scrollTop}>
            <div className={aside === undefined ? styles.plain : styles.withAside}>
              <div className={styles.text}>{children}</div>
              {aside !== undefined && <aside className={styles.aside}>{aside}</aside>}
            </div>
          </Pager>
        </div>
        {foot}
      </main>
      <div className={styles.foot}>
        <StateMarks place={action === undefined && visit.textScale < 1.5 ? 'strip-tall' : 'strip'} />
        <Dock action={action} />
      </div>
    </div>
  );
}
