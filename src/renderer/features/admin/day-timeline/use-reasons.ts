import { useTranslation } from 'react-i18next';
import type { Span } from '../../../../domain/playlist';
import type { NamedPart } from '../../../../domain/schedule';
import type { DayRow } from './day-spans';

/** Why the wall shows what it shows, in sentences, and a day of it as bars. */
export function useReasons() {
  const { t } = useTranslation('admin-schedule');
  const named = ({ name }: NamedPart) => name || t('unnamed');
  const loopName = ({ loop }: Span) => loop.name || t('defaultLoop');

  const why = (span: Span): string => {
    const loop = loopName(span);
    const { because } = span;
    if (span.light.because === 'urgent') return t('because.urgent', { loop });
    if (because.kind === 'clock') return t(`because.${because.trouble}`, { loop });
    if (because.kind === 'default') return t('because.default', { loop });
    return because.over === 'default'
      ? t('because.overDefault', { loop, rule: named(because.rule) })
      : t('because.overRule', { loop, rule: named(because.rule), over: named(because.over) });
  };
  const light = ({ light: { light: how, because, part } }: Span): string =>
    how === 'on'
      ? because === 'urgent'
        ? t('light.urgent')
        : t('light.on')
      : because === 'closed-day'
        ? t(`light.${how}.closed-day`, { name: part ? named(part) : '' })
        : because === 'closed-today' || because === 'sleep'
          ? t(`light.${how}.${because}`)
          : t(`light.${how}.hours`);

  /** Neighbours that say the same are one bar. */
  const joined = (spans: DayRow['spans']): DayRow['spans'] =>
    spans.reduce<DayRow['spans']>((all, span) => {
      const last = all.at(-1);
      return last?.label === span.label && last.endsAt === span.startsAt
        ? [...all.slice(0, -1), { ...last, endsAt: span.endsAt }]
        : [...all, span];
    }, []);
  const tones = { on: 'on', dim: 'plain', off: 'dark' } as const;
  const rows = (day: readonly Span[]): readonly DayRow[] => [
    {
      label: t('row.screen'),
      spans: joined(
        day.map(({ startsAt, endsAt, light: { light: how } }) => ({
          startsAt,
          endsAt,
          label: t(`row.${how}`),
          tone: tones[how],
        })),
      ),
    },
    {
      label: t('row.loop'),
      spans: joined(
        day.map((span) => ({
          startsAt: span.startsAt,
          endsAt: span.endsAt,
          label: loopName(span),
          tone: span.because.kind === 'rule' ? 'signal' : 'plain',
        })),
      ),
    },
  ];
  return { why, light, rows, loopName };
}
