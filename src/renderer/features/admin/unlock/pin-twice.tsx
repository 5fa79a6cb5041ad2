import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChooseOutcome } from '../../../../bridge/contracts/access';
import { isTooEasy } from '../../../../domain/access';
import { PinPad } from './pin-pad';

/** Why a PIN was not kept, or why it must be typed again. */
export type PinTrouble = Exclude<ChooseOutcome, { readonly ok: true }>['reason'] | 'different';

interface Props {
  /** What is said below the title while the PIN is thought of. */
  readonly hint?: ReactNode;
  readonly isShuffled: boolean;
  /** Keeps a PIN that was typed twice, or says why it cannot. */
  readonly keep: (pin: string) => Promise<PinTrouble | undefined>;
}

/** A new PIN, typed twice: so that no finger slipped, and not one that everybody tries first. */
export function PinTwice({ hint, isShuffled, keep }: Props) {
  const { t } = useTranslation('admin-access');
  const [first, setFirst] = useState<string>();
  const [pin, setPin] = useState('');
  const [isKeeping, setKeeping] = useState(false);
  const [trouble, setTrouble] = useState<PinTrouble>();
  const isAgain = first !== undefined;

  const startAgain = (why: PinTrouble) => {
    setTrouble(why);
    setFirst(undefined);
    setPin('');
  };
  const done = async () => {
    setTrouble(undefined);
    if (!isAgain) {
      if (isTooEasy(pin)) {
        startAgain('too-easy');
        return;
      }
      setFirst(pin);
      setPin('');
      return;
    }
    if (first !== pin) {
      startAgain('different');
      return;
    }
    setKeeping(true);
    const why = await keep(pin);
    setKeeping(false);
    if (why !== undefined) startAgain(why);
  };
  return (
    <PinPad
      key={isAgain ? 'again' : 'first'}
      title={t(isAgain ? 'again' : 'choose')}
      hint={isAgain ? t('againWhy') : hint}
      value={pin}
      onChange={setPin}
      onDone={() => void done()}
      done={t(isAgain ? 'keep' : 'next')}
      isShuffled={isShuffled}
      isOff={isKeeping}
      message={trouble && t(`trouble.${trouble}`)}
    />
  );
}
