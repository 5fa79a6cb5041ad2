import { useTranslation } from 'react-i18next';
import type { Entry, Tier } from '../../../../domain/content';
import { useKiosk } from '../../../bridge/kiosk-context';
import { Icon } from '../../../ui/icon';
import { wordsIn } from '../../locale-store';
import { useVisit } from '../../session';
import { useEnglishBeside, useSpeech } from '../text';
import styles from './sign-panel.module.css';
import { useNumbers } from './use-numbers';

interface Props {
  readonly tier: Tier;
  readonly signs: readonly Entry<'warnings'>[];
}

/** One panel: what to do, whom to call, and each of its signs with its picture and what it may mean. */
export function SignPanel({ tier, signs }: Props) {
  const { t } = useTranslation('explore');
  const { language } = useVisit();
  const { view } = useKiosk();
  const isDraft = view.languages.some(({ code, draft }) => draft && code === language);
  const number = useNumbers(language)[tier];
  const inEnglish = { t: wordsIn('en', 'explore'), number: useNumbers('en')[tier] };
  return (
    <section className={styles.panel} data-tier={tier} aria-labelledby="panel-title">
      <div className={styles.sheet}>
        <header className={styles.head}>
          <Icon name="octagon-alert" size={4} className={styles.octagon ?? ''} />
          <div>
            <h1 id="panel-title" className={styles.title}>
              {t(`warnings.heading.${tier}`, { number })}
            </h1>
            {tier !== 'emergency' && <p className={styles.call}>{t(`warnings.call.${tier}`, { number })}</p>}
            {isDraft && (
              <div className={styles.english} lang="en" dir="ltr">
                <p>{inEnglish.t(`warnings.heading.${tier}`, { number: inEnglish.number })}</p>
                {tier !== 'emergency' && <p>{inEnglish.t(`warnings.call.${tier}`, { number: inEnglish.number })}</p>}
              </div>
            )}
          </div>
        </header>
        <ul className={styles.signs}>
          {signs.map((sign) => (
            <Sign key={sign.facts.id} sign={sign} />
          ))}
        </ul>
      </div>
    </section>
  );
}

/** Letters from which a sign takes the whole width: beside a short one it would leave half the panel empty. */
const longSign = 220;

function Sign({ sign }: { readonly sign: Entry<'warnings'> }) {
  const { t } = useTranslation('answer');
  const speech = useSpeech();
  const english = useEnglishBeside()(sign);
  return (
    <li className={styles.sign} data-long={sign.words.sign.length > longSign}>
      <span className={styles.plate}>
        <Icon name={sign.facts.icon} size={3.5} solid />
      </span>
      <div className={styles.words}>
        <p className={styles.text} {...speech(sign)}>
          {sign.words.sign}
        </p>
        {sign.words.meaning !== undefined && (
          <p className={styles.meaning} {...speech(sign)}>
            {t('signs.means', { meaning: sign.words.meaning })}
          </p>
        )}
        {english && (
          <p className={styles.english} lang="en" dir="ltr">
            {english.meaning === undefined ? english.sign : `${english.sign} (${english.meaning})`}
          </p>
        )}
      </div>
    </li>
  );
}
