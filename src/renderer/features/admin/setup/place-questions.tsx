import { useTranslation } from 'react-i18next';
import { regionWords } from '../../../../domain/content';
import { paperOf, regions, suggestionsFor } from '../../../../domain/settings';
import { useNow } from '../../../bridge/kiosk-context';
import { regionWordsIn } from '../../../languages';
import { SelectField, TextField } from '../../../ui/form';
import { PictureField } from '../picture';
import { inRegion } from './answers';
import type { QuestionProps } from './question-props';
import { useStaffLanguage } from '../../locale-store';
import styles from './setup.module.css';

/** Where the kiosk stands: it suggests numbers, and chooses the words for pills and the paper. */
export function RegionQuestion({ answers, onChange }: QuestionProps) {
  const { t } = useTranslation('admin-setup');
  const language = useStaffLanguage();
  return (
    <div className={styles.cards} role="radiogroup" aria-label={t('region.title')}>
      {regions.map((region) => {
        const { waterPill, paracetamol, liters } = regionWords(regionWordsIn(language), region);
        const paper = paperOf({ printing: { paper: 'region' } as never, place: { region } as never });
        return (
          <label key={region} className={styles.card}>
            <input
              type="radio"
              name="region"
              checked={answers.region === region}
              onChange={() => {
                onChange(inRegion(answers, region));
              }}
            />
            <span>{t(`region.names.${region}`)}</span>
            <small>{t('region.words', { waterPill, paracetamol, liters, paper })}</small>
          </label>
        );
      })}
    </div>
  );
}

/** A number that is dialled, suggested by the region and confirmed by staff. */
export function NumberQuestion({ answers, onChange, kind }: QuestionProps & { readonly kind: 'emergency' | 'urgentLine' }) {
  const { t } = useTranslation('admin-setup');
  const field = kind === 'emergency' ? 'emergencyNumber' : 'urgentLine';
  const suggestion = suggestionsFor(answers.region ?? 'other')[field];
  return (
    <div className={styles.fields}>
      <TextField
        label={t(`${kind}.number`)}
        value={answers[field]}
        limit={kind === 'emergency' ? 12 : 60}
        keys={kind === 'emergency' ? 'digits' : 'letters'}
        {...(suggestion === '' ? {} : { hint: t('suggested', { region: t(`region.names.${answers.region ?? 'other'}`) }) })}
        onChange={(typed) => {
          onChange({ ...answers, [field]: typed });
        }}
      />
      <p className={styles.note}>{t(`${kind}.note`)}</p>
    </div>
  );
}

/** Whose clock the clinic lives by: asked as the time it is, which anybody can check against a watch. */
export function TimeZoneQuestion({ answers, onChange }: QuestionProps) {
  const { t, i18n } = useTranslation('admin-setup');
  const now = useNow(1000);
  const zones = [...new Set([answers.timeZone, ...Intl.supportedValuesOf('timeZone')])];
  const time = new Intl.DateTimeFormat(`${i18n.language}-u-nu-latn`, {
    weekday: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: answers.timeZone,
  }).format(now);
  return (
    <div className={styles.fields}>
      <p className={styles.clock}>{time}</p>
      <SelectField
        label={t('timeZone.zone')}
        options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' '), lang: 'en' }))}
        value={answers.timeZone}
        onChange={(timeZone) => {
          onChange({ ...answers, timeZone });
        }}
      />
    </div>
  );
}

/** Whose kiosk it is, whom patients call, and the clinic's logo where it has one. */
export function NameQuestion({ answers, onChange }: QuestionProps) {
  const { t } = useTranslation('admin-setup');
  return (
    <div className={styles.fields}>
      <TextField
        label={t('name.name')}
        value={answers.name}
        limit={60}
        onChange={(name) => {
          onChange({ ...answers, name });
        }}
      />
      <TextField
        label={t('name.phone')}
        value={answers.phone}
        limit={30}
        onChange={(phone) => {
          onChange({ ...answers, phone });
        }}
      />
      <PictureField
        label={t('name.logo')}
        hint={t('name.logoHint')}
        value={answers.logo === '' ? undefined : answers.logo}
        onChange={(logo) => {
          onChange({ ...answers, logo: logo ?? '' });
        }}
      />
    </div>
  );
}
