import { useTranslation } from 'react-i18next';
import { tiers } from '../../../../domain/content';
import type { Tier } from '../../../../domain/content';
import { Scene } from '../../../ui/figure';
import { Icon } from '../../../ui/icon';
import { useOpen, usePack, useSessionStore, useVisit } from '../../session';
import { SignOffLine } from '../sign-off';
import { AddToHandout } from '../handout';
import { ExplorePage } from '../shell';
import { SignPanel } from './sign-panel';
import { StaffLine } from './staff-line';
import styles from './warnings-screen.module.css';

/**
 * The warning signs: three panels, worst first, each with every sign in full (docs/rules.md, rule 3). What to do here and now stays on top. Tabs and
 * buttons change the panel in its place, so that Back leads to where the visitor was before.
 */
export function WarningsScreen({ tier }: { readonly tier: Tier }) {
  const { t } = useTranslation('explore');
  const { warnings, topics } = usePack();
  const { change } = useSessionStore().getState();
  const { lower, textScale } = useVisit();
  const open = useOpen();
  const show = (other: Tier) => {
    change({ type: 'replace', to: { screen: 'warnings', tier: other } });
  };
  const signs = Object.values(warnings)
    .filter(({ facts }) => facts.tier === tier)
    .sort((a, b) => a.facts.order - b.facts.order);
  // With large text, or controls that must stay low, the tabs go with the page.
  const isRoomy = textScale < 1.5 && !lower;
  const tabs = (
    <div className={styles.tabs} role="group" aria-label={t('warnings.panels')}>
      {tiers.map((other) => (
        <button
          key={other}
          type="button"
          className={styles.tab}
          data-tier={other}
          aria-pressed={other === tier}
          onClick={() => {
            show(other);
          }}
        >
          <Icon name="octagon-alert" size={2.25} solid={other === tier} />
          <span>{t(`warnings.tab.${other}`)}</span>
        </button>
      ))}
    </div>
  );
  return (
    <ExplorePage
      label={t('warnings.title')}
      pinned={
        <div className={styles.pinned}>
          <StaffLine />
          {isRoomy && tabs}
        </div>
      }
      top={
        <div className={styles.scene}>
          <Scene id="tell-staff" />
        </div>
      }
    >
      <div className={styles.warnings}>
        {!isRoomy && tabs}
        <SignPanel tier={tier} signs={signs} />
        <SignOffLine of={signs} />
        <div className={styles.turn}>
          {tier !== 'emergency' && (
            <button
              type="button"
              className={styles.way}
              onClick={() => {
                show(tier === 'visit' ? 'today' : 'emergency');
              }}
            >
              <Icon name="arrow-left" />
              <span>{t(tier === 'visit' ? 'warnings.previous.today' : 'warnings.previous.emergency')}</span>
            </button>
          )}
          {tier !== 'visit' && (
            <button
              type="button"
              className={styles.way}
              data-way="on"
              onClick={() => {
                show(tier === 'emergency' ? 'today' : 'visit');
              }}
            >
              <span>{t(tier === 'emergency' ? 'warnings.next.today' : 'warnings.next.visit')}</span>
              <Icon name="arrow-right" />
            </button>
          )}
          {tier === 'visit' && topics['when-to-get-help'] && (
            <button
              type="button"
              className={styles.way}
              onClick={() => {
                open({ screen: 'topic', id: 'when-to-get-help' });
              }}
            >
              <span>{t('warnings.questions')}</span>
              <Icon name="arrow-right" />
            </button>
          )}
          <AddToHandout className={styles.add} item={{ kind: 'part', id: 'warnings' }} />
        </div>
      </div>
    </ExplorePage>
  );
}
