import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LanguageSignOff } from '../../../../../bridge/contracts/sign-off';
import { roles } from '../../../../../bridge/contracts/role';
import type { Role } from '../../../../../bridge/contracts/role';
import { languageOf, originalLanguage, writtenLanguages } from '../../../../../domain/language';
import type { LanguageCode } from '../../../../../domain/language';
import type { Settings } from '../../../../../domain/settings';
import { useKiosk } from '../../../../bridge/kiosk-context';
import { ConfirmDialog } from '../../../../ui/dialog';
import { Notice } from '../../../../ui/notice';
import { useToast } from '../../../../ui/toast';
import { AdminPage, useAdminPlace } from '../../page';
import { DraftWarning } from '../../settings';
import { LanguageCard } from './language-card';
import { moved, stateOf } from './language-state';
import styles from './languages-screen.module.css';

interface Known {
  readonly settings: Settings;
  readonly reviews: readonly LanguageSignOff[];
  readonly role: Role;
}

/** The languages: which are offered, in which order, which take turns in the loop, and how far each is checked. */
export function LanguagesScreen() {
  const { t } = useTranslation('admin-languages');
  const { bridge, view } = useKiosk();
  const { open } = useAdminPlace();
  const show = useToast();
  const [known, setKnown] = useState<Known>();
  const [isUnreadable, setIsUnreadable] = useState(false);
  const [asking, setAsking] = useState<LanguageCode>();

  useEffect(() => {
    let isWanted = true;
    Promise.all([
      bridge.request('settings.read'),
      bridge.request('signOff.read', { language: originalLanguage }),
      bridge.request('access.read'),
    ]).then(
      ([settings, review, { role }]) => {
        if (isWanted) setKnown({ settings, reviews: review.languages, role });
      },
      () => {
        if (isWanted) setIsUnreadable(true);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [bridge]);

  if (!known) {
    return <AdminPage title={t('title')}>{isUnreadable && <Notice tone="problem" title={t('unreadable')} />}</AdminPage>;
  }
  const { settings, reviews, role } = known;
  const { offered, inLoop, acknowledgedDrafts } = settings.languages;
  const mayChange = roles.indexOf(role) >= roles.indexOf('manager');
  const change = (patch: Partial<Settings['languages']>) => {
    if ((patch.offered ?? offered).length === 0 || (patch.inLoop ?? inLoop).length === 0) {
      show({ words: t('one'), tone: 'problem' });
      return;
    }
    // As JSON, which is what crosses: lists without their readonly marks.
    bridge.request('settings.update', { languages: JSON.parse(JSON.stringify(patch)) as Record<string, never> }).then(
      (outcome) => {
        if (outcome.ok) setKnown({ ...known, settings: outcome.settings });
        else show({ words: t('notSaved'), tone: 'problem' });
      },
      () => {
        show({ words: t('notSaved'), tone: 'problem' });
      },
    );
  };
  const toggled = (list: readonly LanguageCode[], code: LanguageCode, isOn: boolean) =>
    isOn ? [...list.filter((other) => other !== code), code] : list.filter((other) => other !== code);
  const order = [...offered, ...writtenLanguages.filter((code) => !offered.includes(code))];

  return (
    <AdminPage title={t('title')} subtitle={t('lead')}>
      <div className={styles.screen}>
        {!mayChange && <Notice title={t('needsManager')} />}
        <ul className={styles.cards}>
          {order.flatMap((code) => {
            const review = reviews.find((one) => one.code === code);
            if (!review) return [];
            return (
              <LanguageCard
                key={code}
                review={review}
                state={stateOf(review, acknowledgedDrafts, view.demo)}
                isOffered={offered.includes(code)}
                isInLoop={inLoop.includes(code)}
                isAcknowledged={acknowledgedDrafts.includes(code)}
                mayChange={mayChange}
                mayMoveUp={offered.indexOf(code) > 0}
                mayMoveDown={offered.includes(code) && offered.indexOf(code) < offered.length - 1}
                onOffer={(isOn) => {
                  change({ offered: toggled(offered, code, isOn) });
                }}
                onLoop={(isOn) => {
                  const next = toggled(inLoop, code, isOn);
                  change({ inLoop: order.filter((other) => next.includes(other)) });
                }}
                onMove={(by) => {
                  const next = moved(offered, code, by);
                  change({ offered: next, inLoop: next.filter((other) => inLoop.includes(other)) });
                }}
                onAllow={() => {
                  setAsking(code);
                }}
                onForbid={() => {
                  change({ acknowledgedDrafts: acknowledgedDrafts.filter((other) => other !== code) });
                }}
                onSignOff={() => {
                  open('sign-off', code);
                }}
              />
            );
          })}
        </ul>
      </div>
      {asking && (
        <ConfirmDialog
          title={t('draft.title', { language: languageOf(asking).nativeName })}
          confirm={t('draft.confirm')}
          onCancel={() => {
            setAsking(undefined);
          }}
          onConfirm={() => {
            setAsking(undefined);
            change({ acknowledgedDrafts: [...acknowledgedDrafts, asking] as typeof acknowledgedDrafts });
          }}
        >
          <DraftWarning />
        </ConfirmDialog>
      )}
    </AdminPage>
  );
}
