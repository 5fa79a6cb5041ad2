import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import type { SceneId } from '../../../../domain/content';
import { Scene } from '../../../ui/figure';
import { Icon } from '../../../ui/icon';
import type { IconName } from '../../../ui/icon';
import { useOpen, usePack } from '../../session';
import styles from './family-tiles.module.css';

interface TileProps {
  readonly field: 'cause' | 'stretch' | 'treat' | 'habit';
  readonly title: string;
  readonly children: ReactNode;
  readonly scene: SceneId;
  readonly icon: IconName;
  readonly onPress: () => void;
}

/** One family: the whole tile is the target. Its colour, picture and words say the same thing. */
function FamilyTile({ field, title, children, scene, icon, onPress }: TileProps) {
  return (
    <button type="button" className={styles.tile} data-field={field} onClick={onPress}>
      <span className={styles.title}>{title}</span>
      <span className={styles.text}>{children}</span>
      <span className={styles.picture}>
        <Scene id={scene} />
      </span>
      <span className={styles.plate}>
        <Icon name={icon} size={3.5} />
      </span>
      <span className={styles.way}>
        <span className={styles.go}>
          <Icon name="arrow-right" size={2.25} />
        </span>
      </span>
    </button>
  );
}

/** The four families of the catalogue. What they hold is counted, never written down. */
export function FamilyTiles() {
  const { t } = useTranslation(['explore', 'shared']);
  const { causes, stretches, remedies } = usePack();
  const open = useOpen();
  return (
    <div className={styles.families}>
      <FamilyTile
        field="cause"
        title={t('home.why')}
        scene="massage-calf"
        icon="question"
        onPress={() => {
          open({ screen: 'topic', id: 'causes' });
        }}
      >
        {t('home.causes', { count: Object.keys(causes).length })}
      </FamilyTile>
      <FamilyTile
        field="stretch"
        title={t('shared:family.stretches')}
        scene="seated-toe-pull"
        icon="stretch"
        onPress={() => {
          open({ screen: 'stretches' });
        }}
      >
        {t('home.stretches', { count: Object.keys(stretches).length })}
      </FamilyTile>
      <FamilyTile
        field="treat"
        title={t('shared:family.remedies')}
        scene="pills"
        icon="pill"
        onPress={() => {
          open({ screen: 'topic', id: 'treatments' });
        }}
      >
        {t('home.remedies', { count: Object.keys(remedies).length })}
      </FamilyTile>
      <FamilyTile
        field="habit"
        title={t('shared:family.habits')}
        scene="drink"
        icon="drop"
        onPress={() => {
          open({ screen: 'topic', id: 'prevention' });
        }}
      >
        {t('home.habits')}
      </FamilyTile>
    </div>
  );
}
