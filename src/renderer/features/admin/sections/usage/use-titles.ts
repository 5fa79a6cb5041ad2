import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry, Pack } from '../../../../../domain/content';
import type { UsageReport } from '../../../../../domain/usage';
import { languageCodes } from '../../../../../domain/language';
import { useKiosk } from '../../../../bridge/kiosk-context';

/** What an item is called, in the language of the screen where it has one. */
export function useTitles(): (item: Pick<UsageReport['opened'][number], 'kind' | 'id'>) => { title: string; language: string } {
  const { i18n } = useTranslation();
  const { bridge } = useKiosk();
  const [pack, setPack] = useState<Pack>();
  useEffect(() => {
    const language = languageCodes.find((code) => code === i18n.language) ?? 'en';
    bridge.request('content.read', { language }).then(setPack, () => undefined);
  }, [bridge, i18n.language]);
  return ({ kind, id }) => {
    const entry = pack?.[kind][id] as Entry | undefined;
    if (!entry) return { title: id, language: 'en' };
    const { words } = entry;
    const title = 'question' in words ? words.question : 'title' in words ? words.title : id;
    return { title, language: entry.language };
  };
}
