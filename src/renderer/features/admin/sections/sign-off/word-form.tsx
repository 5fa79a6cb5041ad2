import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BrokenRule, SignOffItem, SignOffOutcome } from '../../../../../bridge/contracts/sign-off';
import { languageOf } from '../../../../../domain/language';
import { Button } from '../../../../ui/button';
import { Dialog } from '../../../../ui/dialog';
import { TextArea } from '../../../../ui/form';
import { Notice } from '../../../../ui/notice';

interface Props {
  readonly item: SignOffItem;
  /** Texts by path, or null to bring ours back. */
  readonly onWord: (texts: Readonly<Record<string, string>> | null) => Promise<SignOffOutcome>;
  readonly onClose: () => void;
}

/** Words of the clinic's own, part by part, each with its limit. A rule that one breaks is said at the part. */
export function WordForm({ item, onWord, onClose }: Props) {
  const { t } = useTranslation('admin-sign-off');
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const [broken, setBroken] = useState<readonly BrokenRule[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const changed = Object.entries(texts).filter(([path, text]) => item.fields.find((field) => field.path === path)?.text !== text);

  const send = (what: Readonly<Record<string, string>> | null) => {
    setIsBusy(true);
    void onWord(what).then((outcome) => {
      setIsBusy(false);
      if (outcome.ok) onClose();
      else setBroken(outcome.reason === 'broken-rules' ? outcome.rules : []);
    });
  };
  const ofItem = broken.filter(({ field }) => !item.fields.some(({ path }) => path === field));
  return (
    <Dialog
      title={t('word.title')}
      size="wide"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('signer.cancel')}</Button>
          {item.ours && (
            <Button
              isOff={isBusy}
              onPress={() => {
                send(null);
              }}
            >
              {t('word.ours')}
            </Button>
          )}
          <Button
            tone="main"
            isOff={isBusy || changed.length === 0}
            onPress={() => {
              send(Object.fromEntries(changed));
            }}
          >
            {t('word.save')}
          </Button>
        </>
      }
    >
      <p>{t('word.why')}</p>
      {ofItem.length > 0 && (
        <Notice tone="problem" isLive title={t('word.broken')}>
          {ofItem.map(({ rule, reason }) => (
            <p key={reason}>{t(`rule.${rule}`)}</p>
          ))}
        </Notice>
      )}
      {item.fields.map(({ path, name, text, max }) => {
        const rule = broken.find(({ field }) => field === path)?.rule;
        return (
          <TextArea
            key={path}
            label={t(`field.${name as 'short'}`)}
            lang={languageOf(item.entry.language).tag}
            limit={max}
            rows={text.length > 120 ? 4 : 2}
            value={texts[path] ?? text}
            problem={rule && t(`rule.${rule}`)}
            onChange={(next) => {
              setTexts((was) => ({ ...was, [path]: next }));
            }}
          />
        );
      })}
    </Dialog>
  );
}
