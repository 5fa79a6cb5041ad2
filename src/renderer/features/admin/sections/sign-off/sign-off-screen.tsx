import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { roles } from '../../../../../bridge/contracts/role';
import type { SignOffOutcome, SignOffRow } from '../../../../../bridge/contracts/sign-off';
import { originalLanguage, languageOf, writtenLanguages } from '../../../../../domain/language';
import type { LanguageCode } from '../../../../../domain/language';
import { useKiosk } from '../../../../bridge/kiosk-context';
import { Button } from '../../../../ui/button';
import { ConfirmDialog } from '../../../../ui/dialog';
import { EmptyState } from '../../../../ui/empty-state';
import { Choice } from '../../../../ui/form';
import { Icon } from '../../../../ui/icon';
import { Notice } from '../../../../ui/notice';
import { useToast } from '../../../../ui/toast';
import { SaveDialog } from '../../usb-drives';
import { AdminPage } from '../../page';
import type { SectionProps } from '../../page';
import { nextKey, shownRows } from './filters';
import type { ShelfFilter, WhyFilter } from './filters';
import { ItemActions } from './item-actions';
import { ItemPanel, useItem } from './item-panel';
import { RowPicker } from './row-picker';
import { SignerDialog } from './signer-dialog';
import styles from './sign-off-screen.module.css';
import { useSignOff } from './use-sign-off';
import { WordForm } from './word-form';

type Open = 'signer' | 'word' | 'hide' | 'export';

/** Clinical sign-off: the texts one by one as patients read them, with what is known of each, and a name under each that is right. */
export function SignOffScreen({ target }: SectionProps) {
  const { t } = useTranslation('admin-sign-off');
  const { bridge } = useKiosk();
  const show = useToast();
  const [language, setLanguage] = useState<LanguageCode>(writtenLanguages.find((code) => code === target) ?? originalLanguage);
  const [shelf, setShelf] = useState<ShelfFilter>('all');
  const [why, setWhy] = useState<WhyFilter>('open');
  const [chosen, setChosen] = useState<string>();
  const [open, setOpen] = useState<Open>();
  const [form, setForm] = useState<'csv' | 'json'>('csv');
  /** What was to be done when it turned out that nobody had said who signs. */
  const [waiting, setWaiting] = useState<() => void>();
  const { view, role, isUnreadable, take, again } = useSignOff(language);

  const rows = view?.language === language ? view.rows : [];
  const shown = shownRows(rows, shelf, why);
  const here = chosen !== undefined && rows.some(({ key }) => key === chosen) ? chosen : shown[0]?.key;
  const item = useItem(here, language, view);
  const mayDecide = roles.indexOf(role) >= roles.indexOf('clinician');
  const signer = view?.signer;
  const close = () => {
    setOpen(undefined);
  };

  if (!view) {
    return <AdminPage title={t('title')}>{isUnreadable && <Notice tone="problem" title={t('unreadable')} />}</AdminPage>;
  }
  const summary = view.languages.find(({ code }) => code === language);
  /** Does something in a clinician's name: asks for the name first where there is none yet. */
  const inName = (act: () => void) => {
    if (signer) act();
    else {
      setWaiting(() => act);
      setOpen('signer');
    }
  };
  const told = (outcome: SignOffOutcome, words?: string): boolean => {
    if (take(outcome)) {
      if (words !== undefined) show({ words });
      return true;
    }
    if (!outcome.ok && outcome.reason !== 'broken-rules') show({ words: t(`trouble.${outcome.reason}`), tone: 'problem' });
    if (!outcome.ok && outcome.reason === 'changed') again();
    return false;
  };
  const failed = () => {
    show({ words: t('trouble.not-written'), tone: 'problem' });
  };
  const goOn = (key: string) => {
    setChosen(nextKey(rows, shown, key) ?? shown.find((row) => row.key !== key)?.key);
  };
  const sign = (key: string, hash: string, title: string) => {
    inName(() => {
      bridge.request('signOff.sign', { language, items: [{ key, hash }] }).then((outcome) => {
        if (told(outcome, t('done.signed', { title }))) goOn(key);
      }, failed);
    });
  };
  const act = (name: 'signOff.withdraw' | 'signOff.hide' | 'signOff.unhide', { key, title }: SignOffRow) => {
    inName(() => {
      const done = { 'signOff.withdraw': 'withdrawn', 'signOff.hide': 'hidden', 'signOff.unhide': 'shown' } as const;
      bridge.request(name, { key, language }).then((outcome) => {
        if (told(outcome, t(`done.${done[name]}`, { title })) && name === 'signOff.hide') goOn(key);
      }, failed);
    });
  };

  return (
    <AdminPage
      title={t('title')}
      subtitle={summary && t('summary', { signed: summary.signed, of: summary.of, language: languageOf(language).nativeName })}
      actions={
        <>
          {roles.indexOf(role) >= roles.indexOf('manager') && (
            <Button
              icon={<Icon name="download" size={1.6} />}
              isOff={view.recorded === 0}
              onPress={() => {
                setOpen('export');
              }}
            >
              {t('export')}
            </Button>
          )}
          {mayDecide && (
            <Button
              icon={<Icon name="pencil" size={1.6} />}
              onPress={() => {
                setOpen('signer');
              }}
            >
              {signer ? t('signer.now', { ...signer }) : t('signer.title')}
            </Button>
          )}
        </>
      }
      body="fill"
    >
      <div className={styles.screen}>
        {!mayDecide && <Notice title={t('who.title')}>{t('who.why')}</Notice>}
        <div className={styles.columns}>
          <RowPicker
            rows={rows}
            shown={shown}
            language={language}
            shelf={shelf}
            why={why}
            here={here}
            onLanguage={setLanguage}
            onShelf={(next) => {
              setShelf(next);
              setChosen(undefined);
            }}
            onWhy={(next) => {
              setWhy(next);
              setChosen(undefined);
            }}
            onChoose={setChosen}
          />
          {item ? (
            <div className={styles.item}>
              <ItemPanel
                key={here}
                item={item}
                mayDecide={mayDecide}
                onChoose={(option) => {
                  inName(() => {
                    const id = item.switch?.id ?? '';
                    bridge
                      .request('signOff.choose', { language, switch: id, option })
                      .then((outcome) => told(outcome, t('done.chosen')), failed);
                  });
                }}
              />
              {mayDecide && (
                <ItemActions
                  item={item}
                  onSign={() => {
                    sign(item.row.key, item.hash, item.row.title);
                  }}
                  onSkip={() => {
                    goOn(item.row.key);
                  }}
                  onWord={() => {
                    inName(() => {
                      setOpen('word');
                    });
                  }}
                  onHide={() => {
                    setOpen('hide');
                  }}
                  onUnhide={() => {
                    act('signOff.unhide', item.row);
                  }}
                  onWithdraw={() => {
                    act('signOff.withdraw', item.row);
                  }}
                />
              )}
            </div>
          ) : (
            rows.length > 0 && shown.length === 0 && <EmptyState icon="check" title={t('nothing')} />
          )}
        </div>
      </div>
      {open === 'signer' && (
        <SignerDialog
          signer={signer}
          onClose={() => {
            setWaiting(undefined);
            close();
          }}
          onSign={(who) => {
            bridge.request('signOff.begin', who).then(() => {
              close();
              again();
              waiting?.();
              setWaiting(undefined);
            }, failed);
          }}
        />
      )}
      {open === 'word' && item && (
        <WordForm
          item={item}
          onClose={close}
          onWord={async (texts) => {
            const outcome = await bridge.request('signOff.word', { key: item.row.key, language, texts });
            told(outcome, t('done.worded', { title: item.row.title }));
            return outcome;
          }}
        />
      )}
      {open === 'hide' && item && (
        <ConfirmDialog
          title={t('hide.title', { title: item.row.title })}
          confirm={t('hide.confirm')}
          isDangerous
          onCancel={close}
          onConfirm={() => {
            close();
            act('signOff.hide', item.row);
          }}
        >
          <p>{t('hide.why')}</p>
          {item.takesAlong.length > 0 && (
            <>
              <p>{t('hide.takes')}</p>
              <ul className={styles.takes}>
                {item.takesAlong.map((title) => (
                  <li key={title}>{title}</li>
                ))}
              </ul>
            </>
          )}
        </ConfirmDialog>
      )}
      {open === 'export' && (
        <SaveDialog title={t('export')} onClose={close} save={(drive) => bridge.request('signOff.export', { drive, form })}>
          <Choice
            label={t('exportForm.label')}
            options={[
              { value: 'csv', label: t('exportForm.csv') },
              { value: 'json', label: t('exportForm.json') },
            ]}
            value={form}
            onChange={setForm}
          />
        </SaveDialog>
      )}
    </AdminPage>
  );
}
