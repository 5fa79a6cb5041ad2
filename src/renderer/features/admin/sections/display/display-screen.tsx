import { useTranslation } from 'react-i18next';
import type { DisplayView } from '../../../../../bridge/contracts/settings';
import { farScaleFor, settingLimits } from '../../../../../domain/settings';
import { useKiosk } from '../../../../bridge/kiosk-context';
import { useRequest } from '../../../../bridge/use-request';
import { Button } from '../../../../ui/button';
import { NumberStepper, SelectField, Switch } from '../../../../ui/form';
import { Icon } from '../../../../ui/icon';
import { Notice } from '../../../../ui/notice';
import { chime } from '../../../session';
import { AdminPage } from '../../page';
import { SettingsGroup, useChange, useRole } from '../../settings';
import { RulerCheck } from '../../ruler-check';

/** The displays the machine has; the kiosk's own first known a moment after the screen opens. */
function useDisplays(which: string | undefined): readonly DisplayView[] {
  const { bridge } = useKiosk();
  return useRequest(() => bridge.request('settings.displays'), [which]).answer ?? [];
}

/** How the screen looks, sounds and waits. What is changed is kept at once, and patients have it at once. */
export function DisplayScreen() {
  const { t } = useTranslation('admin-settings');
  const [settings, change] = useChange();
  const isManager = useRole() !== 'staff';
  const displays = useDisplays(settings?.display.which);
  if (!settings) return null;
  const { display, session } = settings;
  const own = displays.find(({ isOwn }) => isOwn);
  const seconds = (count: number) => t('seconds', { count });
  return (
    <AdminPage title={t('display.title')} subtitle={t('display.subtitle')}>
      {!isManager && <Notice title={t('managerRest')} />}
      <SettingsGroup title={t('display.screen')}>
        {own && (
          <p data-orientation>
            {t(own.width >= own.height ? 'display.wide' : 'display.tall', { width: own.width, height: own.height })}
          </p>
        )}
        {isManager && displays.length > 1 && (
          <SelectField
            label={t('display.which')}
            hint={t('display.whichHint')}
            options={[
              { value: '', label: t('display.main') },
              ...displays.map(({ id, label, width, height }) => ({
                value: id,
                label: t('display.named', { label: label === '' ? id : label, width, height }),
              })),
            ]}
            value={display.which}
            onChange={(which) => void change({ display: { which } })}
          />
        )}
        {isManager && (
          <>
            <NumberStepper
              label={t('display.inches')}
              hint={t('display.inchesHint')}
              value={display.screenInches}
              {...settingLimits.display.screenInches}
              format={(count) => t('inches', { count })}
              onChange={(screenInches) => void change({ display: { screenInches } })}
            />
            <RulerCheck screenInches={display.screenInches} />
          </>
        )}
        <NumberStepper
          label={t('display.farSeat')}
          hint={t('display.farSeatHint')}
          value={display.farSeatMetres}
          {...settingLimits.display.farSeatMetres}
          format={(count) => t('metres', { count, feet: Math.round(count * 3.281) })}
          onChange={(farSeatMetres) => void change({ display: { farSeatMetres, farScalePercent: farScaleFor(farSeatMetres) } })}
        />
        <NumberStepper
          label={t('display.farScale')}
          value={display.farScalePercent}
          {...settingLimits.display.farScalePercent}
          step={5}
          format={(percent) => t('percent', { percent })}
          onChange={(farScalePercent) => void change({ display: { farScalePercent } })}
        />
        <Switch
          label={t('display.calm')}
          hint={t('display.calmHint')}
          isOn={display.calm}
          onChange={(calm) => void change({ display: { calm } })}
        />
        <Switch
          label={t('display.lower')}
          hint={t('display.lowerHint')}
          isOn={display.lowerByDefault}
          onChange={(lowerByDefault) => void change({ display: { lowerByDefault } })}
        />
      </SettingsGroup>
      <SettingsGroup title={t('display.sound')}>
        <Switch
          label={t('display.soundOn')}
          hint={t('display.soundHint')}
          isOn={session.sound}
          onChange={(sound) => void change({ session: { sound } })}
        />
        {session.sound && (
          <>
            <NumberStepper
              label={t('display.volume')}
              hint={t('display.volumeHint')}
              value={session.volumePercent}
              {...settingLimits.session.volumePercent}
              step={5}
              format={(percent) => t('percent', { percent })}
              onChange={(volumePercent) => void change({ session: { volumePercent } })}
            />
            <div>
              <Button
                icon={<Icon name="speaker" />}
                onPress={() => {
                  chime(session.volumePercent);
                }}
              >
                {t('display.hear')}
              </Button>
            </div>
          </>
        )}
      </SettingsGroup>
      {isManager && (
        <SettingsGroup title={t('display.waiting')} lead={t('display.waitingLead')}>
          <NumberStepper
            label={t('display.idle')}
            value={session.idleSeconds}
            {...settingLimits.session.idleSeconds}
            step={10}
            format={seconds}
            onChange={(idleSeconds) => void change({ session: { idleSeconds } })}
          />
          <NumberStepper
            label={t('display.largeIdle')}
            value={session.largeTextIdleSeconds}
            {...settingLimits.session.largeTextIdleSeconds}
            step={10}
            format={seconds}
            onChange={(largeTextIdleSeconds) => void change({ session: { largeTextIdleSeconds } })}
          />
          <NumberStepper
            label={t('display.grace')}
            hint={t('display.graceHint')}
            value={session.graceSeconds}
            {...settingLimits.session.graceSeconds}
            step={5}
            format={seconds}
            onChange={(graceSeconds) => void change({ session: { graceSeconds } })}
          />
          <NumberStepper
            label={t('display.autoLock')}
            hint={t('display.autoLockHint')}
            value={session.staffIdleSeconds}
            {...settingLimits.session.staffIdleSeconds}
            step={60}
            format={seconds}
            onChange={(staffIdleSeconds) => void change({ session: { staffIdleSeconds } })}
          />
        </SettingsGroup>
      )}
    </AdminPage>
  );
}
