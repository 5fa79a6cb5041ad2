import { useTranslation } from 'react-i18next';
import type { HandoutItem } from '../../../../domain/handout';
import { usePack } from '../../session';
import { useSpeech } from '../text';
import type { Speech } from '../text';

interface ItemTitle {
  readonly title: string;
  readonly speech: Speech;
}

/** What a thing on the list is called, with the language of that name; undefined where the content no longer has it. */
export function useItemTitle(): (item: HandoutItem) => ItemTitle | undefined {
  const { t } = useTranslation('handout');
  const pack = usePack();
  const speech = useSpeech();
  return (item) => {
    if (item.kind === 'part') return { title: t(`part.${item.id}`), speech: {} };
    const entry = pack[item.kind][item.id];
    if (!entry) return undefined;
    return { title: 'question' in entry.words ? entry.words.question : entry.words.title, speech: speech(entry) };
  };
}
