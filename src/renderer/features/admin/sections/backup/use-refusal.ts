import { useTranslation } from 'react-i18next';
import type { RestoreOutcome } from '../../../../../bridge/contracts/backup';

type Refused = Extract<RestoreOutcome, { readonly ok: false }>;

/** Why a backup was refused, in a sentence, with the part it is about. */
export function useRefusal(): (refused: Refused) => string {
  const { t } = useTranslation('admin-backup');
  return (refused) => {
    const sentence = t(`refused.${refused.reason}`);
    const part = 'part' in refused ? refused.part : undefined;
    const detail = 'detail' in refused ? refused.detail : undefined;
    const where = part === undefined ? undefined : t('refused.where', { part: t(`part.${part}`), detail: detail ?? '' });
    return where === undefined ? sentence : `${sentence} ${where}`;
  };
}
