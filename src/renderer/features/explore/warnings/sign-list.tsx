import { useTranslation } from 'react-i18next';
import type { Entry } from '../../../../domain/content';
import { tiers } from '../../../../domain/content';
import { Icon } from '../../../ui/icon';
import { usePack } from '../../session';
import { useEnglishBeside, useSpeech } from '../text';
import styles from './sign-list.module.css';

interface Props {
  /** Ids of warning signs. */
  readonly ids: readonly string[];
}

/** Warning signs that belong to an answer: each in full, worst tier first, never folded away. */
export function SignList({ ids }: Props) {
  const { warnings } = usePack();
  const signs = ids.flatMap((id) => warnings[id] ?? []);
  return tiers.map((tier) => {
    const ofTier = signs.filter(({ facts }) => facts.tier === tier);
    return ofTier.length === 0 ? null : <TierPanel key={tier} tier={tier} signs={ofTier} />;
  });
}

interface TierProps {
  readonly tier: (typeof tiers)[number];
  readonly signs: readonly Entry<'warnings'>[];
}

function TierPanel({ tier, signs }: TierProps) {
  const { t } = useTranslation('answer');
  const speech = useSpeech();
  const englishBeside = useEnglishBeside();
  return (
    <section className={styles.panel} data-tier={tier}>
      <h2 className={styles.heading}>{t(`signs.${tier}`)}</h2>
      <ul className={styles.list}>
        {signs.map((sign) => {
          const english = englishBeside(sign);
          return (
            <li key={sign.facts.id}>
              <span className={styles.chip}>
                <Icon name={sign.facts.icon} size={2.5} solid />
              </span>
              <div>
                <p {...speech(sign)}>
                  <strong>{sign.words.sign}</strong>
                  {sign.words.meaning !== undefined && (
                    <span className={styles.meaning}>{t('signs.means', { meaning: sign.words.meaning })}</span>
                  )}
                </p>
                {english && (
                  <p className={styles.english} lang="en" dir="ltr">
                    {english.sign}
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
