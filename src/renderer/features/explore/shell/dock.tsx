import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { hereIn } from '../../../../domain/session';
import { Icon } from '../../../ui/icon';
import type { IconName } from '../../../ui/icon';
import { useOpen, useSessionStore, useVisit } from '../../session';
import { TextSizePanel } from './text-size-panel';
import styles from './dock.module.css';

interface DockButtonProps {
  readonly icon: IconName;
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly kind?: 'outlined' | 'quiet' | 'help';
  readonly isOn?: boolean;
}

function DockButton({ icon, children, onPress, kind = 'quiet', isOn }: DockButtonProps) {
  return (
    <button type="button" className={`${styles.button} ${styles[kind]}`} aria-pressed={isOn} onClick={onPress}>
      <Icon name={icon} />
      <span>{children}</span>
    </button>
  );
}

/** Always at the foot of the screen: the way home and back, how the screen looks, and help. In the same place on every page. */
export function Dock() {
  const { t } = useTranslation(['explore', 'shared']);
  const visit = useVisit();
  const store = useSessionStore();
  const open = useOpen();
  const [panel, setPanel] = useState<'none' | 'text-size' | 'more-tools'>('none');
  const { change } = store.getState();
  const isHome = hereIn(visit).at.screen === 'home';
  const isLarge = visit.textScale >= 1.5;
  const toggle = (which: 'text-size' | 'more-tools') => {
    setPanel(panel === which ? 'none' : which);
  };
  const tools = (
    <>
      <DockButton
        icon="language"
        onPress={() => {
          setPanel('none');
          open({ screen: 'welcome' });
        }}
      >
        {t('dock.language')}
      </DockButton>
      <DockButton
        icon="contrast"
        isOn={visit.highContrast}
        onPress={() => {
          change({ type: 'setContrast', highContrast: !visit.highContrast });
        }}
      >
        {t('dock.contrast')}
      </DockButton>
      <DockButton
        icon="lower"
        isOn={visit.lower}
        onPress={() => {
          change({ type: 'setLower', lower: !visit.lower });
        }}
      >
        {t('dock.lower')}
      </DockButton>
    </>
  );
  return (
    <div className={styles.foot}>
      {panel === 'text-size' && (
        <TextSizePanel
          onClose={() => {
            setPanel('none');
          }}
        />
      )}
      {panel === 'more-tools' && isLarge && <div className={styles.tools}>{tools}</div>}
      <nav className={styles.dock} aria-label={t('dock.label')}>
        <DockButton
          icon="home"
          kind={isHome ? 'quiet' : 'outlined'}
          isOn={isHome}
          onPress={() => {
            change({ type: 'home' });
          }}
        >
          {t('dock.home')}
        </DockButton>
        {!isHome && (
          <DockButton
            icon="back"
            kind="outlined"
            onPress={() => {
              change({ type: 'back' });
            }}
          >
            {t('dock.back')}
          </DockButton>
        )}
        <span className={styles.space} />
        {!isLarge && tools}
        <DockButton
          icon="text-size"
          isOn={panel === 'text-size' || visit.textScale > 1}
          onPress={() => {
            toggle('text-size');
          }}
        >
          {t('dock.textSize')}
        </DockButton>
        {isLarge && (
          <DockButton
            icon="list"
            isOn={panel === 'more-tools'}
            onPress={() => {
              toggle('more-tools');
            }}
          >
            {t('dock.moreTools')}
          </DockButton>
        )}
        <span className={styles.space} />
        <DockButton
          icon="octagon-alert"
          kind="help"
          onPress={() => {
            open({ screen: 'warnings', tier: 'emergency' });
          }}
        >
          {t('shared:getHelp')}
        </DockButton>
      </nav>
    </div>
  );
}
