import { useTranslation } from 'react-i18next';
import type { SwitchView } from '../../../../../bridge/contracts/sign-off';
import { Choice } from '../../../../ui/form';
import { Notice } from '../../../../ui/notice';

interface Props {
  readonly of: SwitchView;
  readonly isOff: boolean;
  readonly onChoose: (option: string) => void;
}

/** A place where regulators differ: why, and the wordings there are to choose from (docs/rules.md, rule 21). */
export function SwitchChoice({ of, isOff, onChoose }: Props) {
  const { t } = useTranslation('admin-sign-off');
  const id = of.id as 'statins';
  return (
    <Notice tone="warn" title={t('switch.title')}>
      <p>{t(`switch.${id}.why`)}</p>
      {isOff ? (
        <p>
          <strong>{t(`switch.${id}.${of.chosen as 'as-written'}`)}</strong>
        </p>
      ) : (
        <Choice
          label={t('switch.choose')}
          options={of.options.map((option) => ({ value: option, label: t(`switch.${id}.${option as 'as-written'}`) }))}
          value={of.chosen}
          onChange={onChoose}
        />
      )}
    </Notice>
  );
}
