import { useTranslation } from 'react-i18next';
import { languageOf, writtenLanguages } from '../../../../domain/language';
import { useKiosk } from '../../../bridge/kiosk-context';
import { CheckChips, Switch } from '../../../ui/form';
import { Notice } from '../../../ui/notice';
import { DraftWarning } from '../settings';
import type { QuestionProps } from './question-props';
import styles from './setup.module.css';

/** The languages patients may choose. A draft needs a manager's acknowledgement (docs/rules.md, rule 1). */
export function LanguagesQuestion({ answers, onChange }: QuestionProps) {
  const { t } = useTranslation('admin-setup');
  const { view } = useKiosk();
  // A language the kiosk does not know to be checked is a draft.
  const isDraft = (code: (typeof writtenLanguages)[number]) =>
    !view.languages.some((language) => language.code === code && !language.draft) && code !== 'en';
  const drafts = answers.languages.filter(isDraft);
  return (
    <div className={styles.fields}>
      <CheckChips
        label={t('languages.offered')}
        options={writtenLanguages.map((code) => ({
          value: code,
          label: isDraft(code) ? t('languages.draft', { language: languageOf(code).nativeName }) : languageOf(code).nativeName,
          lang: languageOf(code).tag,
        }))}
        values={answers.languages}
        onChange={(chosen) => {
          onChange({ ...answers, languages: writtenLanguages.filter((code) => chosen.includes(code)) });
        }}
      />
      {drafts.length > 0 && (
        <Notice tone="warn" title={t('languages.draftTitle')}>
          <DraftWarning />
          <Switch
            label={t('languages.acknowledge')}
            isOn={answers.hasAcknowledged}
            onChange={(hasAcknowledged) => {
              onChange({ ...answers, hasAcknowledged });
            }}
          />
        </Notice>
      )}
    </div>
  );
}
