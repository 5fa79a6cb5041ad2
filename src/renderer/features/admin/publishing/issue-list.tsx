import { useTranslation } from 'react-i18next';
import type { ScheduleIssue } from '../../../../domain/schedule';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Icon } from '../../../ui/icon';
import { Row, RowList } from '../../../ui/rows';
import { issueSentence } from './issue-words';
import { useSlideName } from './slide-names';

interface Props {
  readonly issues: readonly ScheduleIssue[];
  readonly onShow?: ((issue: ScheduleIssue) => void) | undefined;
  readonly onClose: () => void;
}

/** Why a schedule cannot go on the wall: what is wrong, in order, and the way to each. */
export function RefusedDialog(props: Props) {
  const { t } = useTranslation('admin-publishing');
  return <IssueDialog title={t('refused.title')} lead={t('refused.lead')} {...props} />;
}

/** What is worth a second look, though it keeps nothing from the wall. */
export function WarningsDialog(props: Props) {
  const { t } = useTranslation('admin-publishing');
  return <IssueDialog title={t('lookAt.title')} lead={t('lookAt.lead')} {...props} />;
}

function IssueDialog({ title, lead, issues, onShow, onClose }: Props & { readonly title: string; readonly lead: string }) {
  const { t } = useTranslation('admin-publishing');
  const nameOf = useSlideName();
  return (
    <Dialog title={title} onClose={onClose} actions={<Button onPress={onClose}>{t('close')}</Button>}>
      <p>{lead}</p>
      <RowList label={title}>
        {issues.map((issue, index) => (
          <Row
            key={index}
            lead={<Icon name={issue.refuses ? 'octagon-alert' : 'info'} size={1.9} />}
            title={issueSentence(issue, t, nameOf)}
            end={
              onShow && (
                <Button
                  label={t('showMe', { what: issueSentence(issue, t, nameOf) })}
                  onPress={() => {
                    onClose();
                    onShow(issue);
                  }}
                >
                  {t('show')}
                </Button>
              )
            }
          />
        ))}
      </RowList>
    </Dialog>
  );
}
