import { useTranslation } from 'react-i18next';
import { topicIds } from '../../../../../domain/content';
import type { Destination } from '../../../../../domain/content';
import { useStaffPack } from '../../publishing';

/** A destination as the value of a list; empty for what the slide itself says. */
export const destinationKey = (destination: Destination | undefined) => (destination ? JSON.stringify(destination) : '');
export const destinationOf = (key: string) => (key === '' ? undefined : (JSON.parse(key) as Destination));

/** Where a touch can lead: what belongs to the slide, the home page, or a topic. A destination of another kind stays in the list as it is. */
export function useDestinations(now: Destination | undefined): readonly { readonly value: string; readonly label: string }[] {
  const { t } = useTranslation('admin-loop');
  const { t: words } = useTranslation('explore');
  const pack = useStaffPack();
  const choices = [
    { value: '', label: t('opensOwn') },
    { value: destinationKey({ screen: 'home' }), label: words('dock.home') },
    ...topicIds.map((id) => ({
      value: destinationKey({ screen: 'topic', id }),
      label: pack?.topics[id]?.words.title ?? id,
    })),
  ];
  const key = destinationKey(now);
  return choices.some(({ value }) => value === key) ? choices : [...choices, { value: key, label: now?.screen ?? '' }];
}
