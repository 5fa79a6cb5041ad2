import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings, SettingsPatch, SetupStep } from '../../../../domain/settings';
import type { SettingsChange } from '../../../../bridge/contracts/settings';
import { useKiosk } from '../../../bridge/kiosk-context';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { Logo } from '../../../ui/marks';
import { Scroller } from '../../../ui/scroller';
import { useSession } from '../../session';
import { firstAnswers, isAnswered, isSkippable, patchOf, patchOfSkipped, questions } from './answers';
import type { Answers, Question } from './answers';
import { NewCode } from './new-code';
import { hoursBefore, publishHours } from './publish-hours';
import { QuestionPage } from './question-page';
import { Ready } from './ready';
import styles from './setup.module.css';

interface Props {
  readonly settings: Settings;
  readonly change: (patch: SettingsPatch) => Promise<SettingsChange>;
  /** The set-up is over, or left for later: the staff area comes. */
  readonly onLeave: () => void;
}

/** The first set-up: one question a page, big; each answer is kept at once, so that a restart goes on where it was. */
export function Setup({ settings, change, onLeave }: Props) {
  const { t } = useTranslation('admin-setup');
  const { bridge } = useKiosk();
  const leave = useSession((state) => state.leave);
  const [answers, setAnswers] = useState<Answers>(() => firstAnswers(settings, Intl.DateTimeFormat().resolvedOptions().timeZone));
  const [isKeeping, setKeeping] = useState(false);
  const [hasTrouble, setTrouble] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { step } = settings.setup;
  const at = questions.indexOf(step as Question);
  const question = questions[at];

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, [step]);

  useEffect(() => {
    let isHere = true;
    hoursBefore(bridge).then(
      (hours) => {
        if (isHere && hours) setAnswers((now) => ({ ...now, hours }));
      },
      () => undefined, // the usual hours stand there
    );
    return () => {
      isHere = false;
    };
  }, [bridge]);

  const goTo = async (to: SetupStep, patch: SettingsPatch = {}) => {
    setKeeping(true);
    const kept = await change({ ...patch, setup: { step: to } });
    setTrouble(!kept.ok);
    setKeeping(false);
    return kept.ok;
  };
  const after: SetupStep = questions[at + 1] ?? 'done';
  const goOn = async (isSkipped: boolean) => {
    if (!question) return;
    if (question === 'hours' && !(await publishHours(bridge, isSkipped ? undefined : answers.hours))) {
      setTrouble(true);
      return;
    }
    await goTo(after, isSkipped ? patchOfSkipped(question) : patchOf(question, answers));
  };

  if (step === 'code') return <NewCode onDone={() => void goTo('region')} />;
  if (!question) {
    return <Ready settings={settings} onShow={leave} onStay={onLeave} />;
  }
  const before = questions[at - 1];
  return (
    <main className={styles.wizard} aria-label={t('title')} data-question={question}>
      <header className={styles.top}>
        <Logo plate="ink" withName size={2.75} />
        <p className={styles.count}>{t('count', { at: at + 1, of: questions.length })}</p>
        <progress className={styles.progress} value={at + 1} max={questions.length} aria-label={t('progress')} />
        <button type="button" className={styles.later} onClick={onLeave}>
          {t('later')}
        </button>
      </header>
      <Scroller label={t(`${question}.title`)} className={styles.body}>
        <div className={styles.question}>
          <h1 ref={heading} tabIndex={-1}>
            {t(`${question}.title`)}
          </h1>
          <p className={styles.lead}>{t(`${question}.lead`)}</p>
          <QuestionPage question={question} answers={answers} onChange={setAnswers} />
          {hasTrouble && (
            <p className={styles.trouble} role="alert">
              {t('trouble')}
            </p>
          )}
        </div>
      </Scroller>
      <footer className={styles.foot}>
        {before && (
          <Button icon={<Icon name="back" />} isOff={isKeeping} onPress={() => void goTo(before)}>
            {t('back')}
          </Button>
        )}
        <span className={styles.space} />
        {isSkippable(question) && (
          <Button isOff={isKeeping} onPress={() => void goOn(true)}>
            {t(`${question}.skip` as 'hours.skip')}
          </Button>
        )}
        <Button
          tone="main"
          iconEnd={<Icon name="arrow-right" />}
          isOff={isKeeping || !isAnswered(question, answers)}
          onPress={() => void goOn(false)}
        >
          {question === 'emergency' && answers.emergencyNumber !== ''
            ? t('emergency.confirm', { number: answers.emergencyNumber })
            : question === 'urgentLine' && answers.urgentLine !== ''
              ? t('urgentLine.confirm', { number: answers.urgentLine })
              : t('next')}
        </Button>
      </footer>
    </main>
  );
}
