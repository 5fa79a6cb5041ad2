import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { hereIn } from '../../../../domain/session';
import { useOpen, useSessionStore, useVisit } from '../../session';
import { DockButton } from './dock-button';
import { HandoutButton } from './handout-button';
import { StateMarks } from './state-marks';
import { TextSizePanel } from './text-size-panel';
import styles from './dock.module.css';

interface Props {
  /** The one way on from this page; a row of its own where the dock has no room for it. */
  readonly action?: ReactNode;
}

/** Always at the foot of the screen: the way home and back, how the screen looks, and help. In the same place on every page. */
export function Dock({ action }: Props) {
  const { t } = useTranslation(['explore', 'shared', 'handout']);
  const visit = useVisit();
  const { change } = useSessionStore().getState();
  const open = useOpen();
  const [panel, setPanel] = useState<'none' | 'text-size' | 'more-tools'>('none');
  const here = hereIn(visit).at.screen;
  const isHome = here === 'home';
  // The language page of a visit that began there: there is nothing to go back to yet.
  const isStart = here === 'welcome' && visit.trail.length === 1;
  const isLarge = visit.textScale >= 1.5;
  const toggle = (which: 'text-size' | 'more-tools') => {
    setPanel(panel === which ? 'none' : which);
  };
  const textSize = (
    <DockButton
      icon="text-size"
      isOpen={panel === 'text-size'}
      onPress={() => {
        toggle('text-size');
      }}
    >
      {t('dock.textSize')}
    </DockButton>
  );
  const myHandout = here !== 'welcome' && (
    <HandoutButton
      count={visit.handout.items.length}
      isOn={here === 'handout'}
      onPress={() => {
        setPanel('none');
        if (here !== 'handout') open({ screen: 'handout' });
      }}
    >
      {t('handout:dock')}
    </HandoutButton>
  );
  const tools = (
    <>
      {here !== 'welcome' && (
        <DockButton
          icon="language"
          onPress={() => {
            setPanel('none');
            open({ screen: 'welcome' });
          }}
        >
          {t('dock.language')}
        </DockButton>
      )}
      {!isLarge && textSize}
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
    <>
      {panel === 'text-size' && (
        <TextSizePanel
          onClose={() => {
            setPanel('none');
          }}
        />
      )}
      {panel === 'more-tools' && isLarge && (
        <div className={styles.more} role="group" aria-label={t('dock.moreTools')}>
          {tools}
          {myHandout}
        </div>
      )}
      <nav className={styles.dock} aria-label={t('dock.label')}>
        {!isStart && (
          <div className={styles.way}>
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
          </div>
        )}
        <div className={styles.tools}>
          {isLarge ? (
            <>
              {textSize}
              <DockButton
                icon="list"
                isOpen={panel === 'more-tools'}
                onPress={() => {
                  toggle('more-tools');
                }}
              >
                {t('dock.moreTools')}
              </DockButton>
            </>
          ) : (
            tools
          )}
        </div>
        {action !== undefined && <div className={styles.action}>{action}</div>}
        {action === undefined && !isLarge && (
          <div className={styles.action}>
            <StateMarks place="dock" />
          </div>
        )}
        <div className={styles.help}>
          <DockButton
            icon="octagon-alert"
            kind="alert"
            onPress={() => {
              const signs = { screen: 'warnings', tier: 'emergency' } as const;
              // From one panel to another is not a step on the way: Back leads to what the visitor was reading.
              if (here === 'warnings') change({ type: 'replace', to: signs });
              else open(signs);
            }}
          >
            {t('shared:getHelp')}
          </DockButton>
        </div>
        {!isLarge && myHandout && <div className={styles.handout}>{myHandout}</div>}
      </nav>
    </>
  );
}
