import { useTranslation } from 'react-i18next';
import type { HandoutItem } from '../../../../domain/handout';
import { placeIn } from '../../../../domain/session';
import type { HandoutChange } from '../../../../domain/session';
import { Button } from '../../../ui/button';
import { familyClass } from '../../../ui/family';
import { Icon } from '../../../ui/icon';
import { usePack, useSessionStore, useVisit } from '../../session';
import { itemLook } from './sheet-icons';
import { useItemTitle } from './use-item-title';
import styles from './handout-row.module.css';

/** One thing on the list, with its place in it. */
export function HandoutRow({ item }: { readonly item: HandoutItem }) {
  const { t } = useTranslation('handout');
  const { handout } = useVisit();
  const pack = usePack();
  const { change } = useSessionStore().getState();
  const named = useItemTitle()(item);
  const { icon, family } = itemLook(item, pack);
  const title = named?.title ?? item.id;
  const place = placeIn(handout, item);
  const send = (one: HandoutChange) => {
    change({ type: 'handout', change: one });
  };
  return (
    <li className={styles.row}>
      <span className={[styles.chip, familyClass(family)].join(' ')}>
        <Icon name={icon} />
      </span>
      <span className={styles.title} {...named?.speech}>
        {title}
      </span>
      <span className={styles.moves}>
        <Button
          className={styles.move}
          label={t('up', { name: title })}
          isOff={place === 0}
          onPress={() => {
            send({ type: 'move', item, by: -1 });
          }}
        >
          <Icon name="chevron-up" />
        </Button>
        <Button
          className={styles.move}
          label={t('down', { name: title })}
          isOff={place === handout.items.length - 1}
          onPress={() => {
            send({ type: 'move', item, by: 1 });
          }}
        >
          <Icon name="chevron-down" />
        </Button>
        <Button
          className={styles.out}
          label={t('takeOutOf', { name: title })}
          icon={<Icon name="cross" />}
          onPress={() => {
            send({ type: 'takeOut', item });
          }}
        >
          {t('takeOut')}
        </Button>
      </span>
    </li>
  );
}
