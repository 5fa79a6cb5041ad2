import type { Entry } from '../../../../../domain/content';
import type { UsageReport } from '../../../../../domain/usage';
import { originalLanguage } from '../../../../../domain/language';
import { useKiosk } from '../../../../bridge/kiosk-context';
import { useRequest } from '../../../../bridge/use-request';
import { useStaffLanguage } from '../../../locale-store';

/** What an item is called, in the language of the screen where it has one. */
export function useTitles(): (item: Pick<UsageReport['opened'][number], 'kind' | 'id'>) => { title: string; language: string } {
  const language = useStaffLanguage();
  const { bridge } = useKiosk();
  const { answer: pack } = useRequest(() => bridge.request('content.read', { language }), [language]);
  return ({ kind, id }) => {
    const entry = pack?.[kind][id] as Entry | undefined;
    if (!entry) return { title: id, language: originalLanguage };
    const { words } = entry;
    const title = 'question' in words ? words.question : 'title' in words ? words.title : id;
    return { title, language: entry.language };
  };
}
