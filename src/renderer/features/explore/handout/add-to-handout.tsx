import { useTranslation } from 'react-i18next';
import type { HandoutItem } from '../../../../domain/handout';
import { isFull, placeIn } from '../../../../domain/session';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { useSessionStore, useVisit } from '../../session';

interface Props {
  readonly item: HandoutItem;
  readonly className?: string | undefined;
}

/** Puts what is on the page on the visitor's list, or takes it out again. Says so where the list is full. */
export function AddToHandout({ item, className }: Props) {
  const { t } = useTranslation('handout');
  const { handout } = useVisit();
  const { change } = useSessionStore().getState();
  const isIn = placeIn(handout, item) !== -1;
  const hasRoom = isIn || !isFull(handout);
  return (
    <Button
      className={className}
      isPressed={isIn}
      isOff={!hasRoom}
      icon={<Icon name={isIn ? 'check' : hasRoom ? 'plus' : 'info'} />}
      onPress={() => {
        change({ type: 'handout', change: { type: isIn ? 'takeOut' : 'add', item } });
      }}
    >
      {t(isIn ? 'added' : hasRoom ? 'add' : 'full')}
    </Button>
  );
}
