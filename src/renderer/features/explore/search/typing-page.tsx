import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { useOpen, useSessionStore, useVisit } from '../../session';
import { Dock, DockButton, StateMarks } from '../shell';
import styles from './typing-page.module.css';

interface Props {
  readonly label: string;
  readonly head: ReactNode;
  readonly list: ReactNode;
  readonly keyboard: ReactNode;
}

/**
 * The search page while the keyboard is up. A wide screen has no room for keyboard, dock and answers: the way home and back and 'Get
 * help' then stand in the corners where the dock has them, and the rest of the dock comes back with 'Hide keyboard'.
 */
export function TypingPage({ label, head, list, keyboard }: Props) {
  const { t } = useTranslation(['explore', 'shared']);
  const { lower, textScale } = useVisit();
  const open = useOpen();
  const { change } = useSessionStore().getState();
  return (
    <div className={styles.page} data-screen="search" data-lower={lower} data-large={textScale >= 1.5}>
      <main className={styles.main} aria-label={label}>
        {head}
        {list}
      </main>
      <StateMarks />
      <footer className={styles.keys}>
        <nav className={styles.corner} aria-label={t('dock.label')}>
          <DockButton
            icon="home"
            kind="outlined"
            onPress={() => {
              change({ type: 'home' });
            }}
          >
            {t('dock.home')}
          </DockButton>
          <DockButton
            icon="back"
            kind="outlined"
            onPress={() => {
              change({ type: 'back' });
            }}
          >
            {t('dock.back')}
          </DockButton>
        </nav>
        {keyboard}
        <div className={styles.corner}>
          <DockButton
            icon="octagon-alert"
            kind="alert"
            onPress={() => {
              open({ screen: 'warnings', tier: 'emergency' });
            }}
          >
            {t('shared:getHelp')}
          </DockButton>
        </div>
      </footer>
      <div className={styles.dock}>
        <Dock />
      </div>
    </div>
  );
}
