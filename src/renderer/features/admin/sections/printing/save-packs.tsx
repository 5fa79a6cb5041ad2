import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavePackOutcome } from '../../../../../bridge/contracts/handout';
import { handoutSizes, sheetIds } from '../../../../../domain/handout';
import type { HandoutSize, SheetId } from '../../../../../domain/handout';
import { languageOf } from '../../../../../domain/language';
import type { LanguageCode } from '../../../../../domain/language';
import { useKiosk } from '../../../../bridge/kiosk-context';
import { Button } from '../../../../ui/button';
import { CheckChips, SelectField } from '../../../../ui/form';
import { Icon } from '../../../../ui/icon';
import { Notice } from '../../../../ui/notice';
import styles from './printing.module.css';
import { useRequest } from '../../../../bridge/use-request';

const bytesPerMegabyte = 1_000_000;

/** Saves the ready-made sheets as PDFs on a memory stick, for pre-printing. */
export function SavePacks() {
  const { t } = useTranslation(['admin-printing', 'handout']);
  const { bridge, view } = useKiosk();
  const { answer, hasFailed, again } = useRequest(() => bridge.request('usbDrives.list'));
  const offered = view.languages.map(({ code }) => code).filter((code) => !languageOf(code).isTest);
  const [chosen, setChosen] = useState<string>();
  const [sheets, setSheets] = useState<readonly SheetId[]>(sheetIds);
  const [inLanguages, setInLanguages] = useState<readonly LanguageCode[]>(offered);
  const [sizes, setSizes] = useState<readonly HandoutSize[]>(['standard']);
  const [outcome, setOutcome] = useState<SavePackOutcome | 'saving'>();
  const drives = answer === undefined || hasFailed ? [] : answer;
  const drive = drives.find(({ id }) => id === chosen) ?? drives.find(({ isWritable }) => isWritable);
  const isChosen = sheets.length > 0 && inLanguages.length > 0 && sizes.length > 0;
  const save = async () => {
    if (!drive) return;
    setOutcome('saving');
    const wanted = { drive: drive.id, sheets: [...sheets], languages: [...inLanguages], sizes: [...sizes] };
    setOutcome(await bridge.request('printing.save', wanted).catch((): SavePackOutcome => ({ ok: false, reason: 'failed' })));
  };
  return (
    <>
      <CheckChips
        label={t('save.sheets')}
        options={sheetIds.map((id) => ({ value: id, label: t(`handout:sheet.${id}`) }))}
        values={sheets}
        onChange={setSheets}
      />
      <div className={styles.pair}>
        <CheckChips
          label={t('save.languages')}
          options={offered.map((code) => ({ value: code, label: languageOf(code).nativeName, lang: languageOf(code).tag }))}
          values={inLanguages}
          onChange={setInLanguages}
        />
        <CheckChips
          label={t('save.sizes')}
          options={handoutSizes.map((size) => ({ value: size, label: t(`handout:size.${size}`) }))}
          values={sizes}
          onChange={setSizes}
        />
      </div>
      {drives.length === 0 ? (
        (answer !== undefined || hasFailed) && <Notice tone="info">{t('save.noDrive')}</Notice>
      ) : (
        <SelectField
          label={t('save.drive')}
          options={drives.map(({ id, name, freeBytes, isWritable }) => ({
            value: id,
            label: name,
            ...(isWritable
              ? freeBytes !== undefined && { note: t('save.free', { megabytes: Math.floor(freeBytes / bytesPerMegabyte) }) }
              : { note: t('save.readOnly') }),
          }))}
          value={drive?.id}
          onChange={setChosen}
        />
      )}
      <div className={styles.line}>
        <Button icon={<Icon name="again" size={1.6} />} onPress={again}>
          {t('printers.look')}
        </Button>
        <Button
          tone="main"
          icon={<Icon name="download" size={1.6} />}
          isOff={!isChosen || !drive || outcome === 'saving'}
          onPress={() => void save()}
        >
          {t(outcome === 'saving' ? 'save.saving' : 'save.start')}
        </Button>
        {!isChosen && <p>{t('save.choose')}</p>}
      </div>
      {outcome !== undefined && outcome !== 'saving' && (
        <Notice tone={outcome.ok ? 'ok' : 'problem'} isLive>
          {outcome.ok ? t('save.saved', { folder: `\u2068${outcome.folder}\u2069` }) : t(`save.outcome.${outcome.reason}`)}
        </Notice>
      )}
    </>
  );
}
