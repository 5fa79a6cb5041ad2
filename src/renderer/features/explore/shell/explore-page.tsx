import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { hereIn } from '../../../../domain/session';
import { Pager } from '../../../ui/pager';
import { useVisit } from '../../session';
import { Dock } from './dock';
import { LanguageRow } from './language-row';
import styles from './explore-page.module.css';

interface Props {
  readonly children: ReactNode;
  /** What the page is called by screen readers, mostly its title. */
  readonly label: string;
  /** Stays on top while the page scrolls: warnings that must be in the same view as the text (ruling 4). */
  readonly pinned?: ReactNode;
  /** Actions and sources beside the text; below it from 150 % and in portrait. */
  readonly aside?: ReactNode;
  /** Fixed below the page: a keyboard, the steps of a stretch. */
  readonly foot?: ReactNode;
  /** For pages that lay themselves out to the edge (home, stretch) and never need paging at 100 %. */
  readonly bleed?: boolean;
}

/** The frame of every screen a visitor explores: language row where due, the page with its paging buttons, and the dock. */
export function ExplorePage({ children, label, pinned, aside, foot, bleed = false }: Props) {
  const { t } = useTranslation('explore');
  const visit = useVisit();
  return (
    <div className={styles.explore} data-lower={visit.lower} data-large={visit.textScale >= 1.5}>
      <main className={bleed ? styles.bleed : styles.main} aria-label={label}>
        {visit.offersLanguages && <LanguageRow />}
        {pinned !== undefined && <div className={styles.pinned}>{pinned}</div>}
        <Pager key={JSON.stringify(hereIn(visit).at)} label={label} more={t('more')} backUp={t('backUp')} startAt={hereIn(visit).scrollTop}>
          <div className={aside === undefined ? styles.plain : styles.withAside}>
            <div className={styles.text}>{children}</div>
            {aside !== undefined && <aside className={styles.aside}>{aside}</aside>}
          </div>
        </Pager>
        {foot}
      </main>
      <Dock />
    </div>
  );
}
