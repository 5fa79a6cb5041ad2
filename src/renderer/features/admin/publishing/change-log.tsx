import { useTranslation } from 'react-i18next';
import type { ScheduleChange, ScheduleView } from '../../../../bridge/contracts/schedule';
import type { Difference } from '../../../../domain/schedule';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { EmptyState } from '../../../ui/empty-state';
import { Row, RowList } from '../../../ui/rows';
import styles from './change-log.module.css';

interface Props {
  readonly view: ScheduleView;
  readonly onClose: () => void;
}

/** Who changed the wall, when and how: roles, never people. The newest first. */
export function ChangeLog({ view, onClose }: Props) {
  const { t, i18n } = useTranslation('admin-publishing');
  const when = new Intl.DateTimeFormat(i18n.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
    numberingSystem: 'latn',
    timeZone: view.timeZone,
  });
  return (
    <Dialog title={t('log.title')} size="wide" onClose={onClose} actions={<Button onPress={onClose}>{t('close')}</Button>}>
      {view.changes.length === 0 ? (
        <EmptyState icon="clock" title={t('log.empty')} />
      ) : (
        <RowList label={t('log.title')}>
          {view.changes.map((change) => (
            <Row
              key={`${String(change.at)} ${change.what}`}
              title={t(`log.what.${change.what}`, { name: change.name ?? '' })}
              note={
                <>
                  <p>{t('log.when', { when: when.format(change.at), role: t(`role.${change.role}`) })}</p>
                  <Differences of={change} />
                </>
              }
            />
          ))}
        </RowList>
      )}
    </Dialog>
  );
}

function Differences({ of }: { readonly of: ScheduleChange }) {
  const { t } = useTranslation('admin-publishing');
  if (of.changes.length === 0) return null;
  return (
    <ul className={styles.list}>
      {of.changes.map((difference) => (
        <li key={`${difference.place} ${difference.id}`}>{differenceSentence(difference, t)}</li>
      ))}
    </ul>
  );
}

function differenceSentence(
  { place, change, name }: Difference,
  t: ReturnType<typeof useTranslation<'admin-publishing'>>['t'],
): string {
  if (place === 'schedule') return t('difference.schedule');
  if (place === 'screenHours') return t('difference.screenHours');
  const named = place === 'loop' && name === '' ? t('usualLoop') : name;
  return t(`difference.${place}.${change}`, { name: named });
}
