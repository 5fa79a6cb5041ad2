import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { regions } from '../../../../../domain/settings';
import type { Settings, SettingsPatch } from '../../../../../domain/settings';
import { Button } from '../../../../ui/button';
import { SelectField, TextField } from '../../../../ui/form';
import { Icon } from '../../../../ui/icon';
import { useToast } from '../../../../ui/toast';
import { AdminPage, useSetup } from '../../page';
import { PictureField } from '../../picture';
import { SettingsGroup, useChange } from '../../settings';
import { PanelColour } from './panel-colour';

/** Who the clinic is: its name and numbers, its logo, and the colour of its announcements. Nothing else can be branded (docs/rules.md, rule 18). */
export function ClinicScreen() {
  const [settings, change] = useChange();
  if (!settings) return null;
  return <ClinicForm settings={settings} change={change} />;
}

interface Props {
  readonly settings: Settings;
  readonly change: (patch: SettingsPatch) => Promise<boolean>;
}

function ClinicForm({ settings, change }: Props) {
  const { t } = useTranslation(['admin-settings', 'admin-setup']);
  const toast = useToast();
  const setUpAgain = useSetup();
  const [typed, setTyped] = useState<Partial<Settings['clinic']>>({});
  const clinic = { ...settings.clinic, ...typed };
  const hasChanges = Object.keys(typed).length > 0;
  // The zone in force may be one that this machine does not list.
  const own = settings.place.timeZone === 'system' ? [] : [settings.place.timeZone];
  const zones = [...new Set([...own, ...Intl.supportedValuesOf('timeZone')])];
  const losesNumber = clinic.emergencyNumber.trim() === '' && settings.clinic.emergencyNumber !== '';
  const field = (name: 'name' | 'phone' | 'emergencyNumber' | 'urgentLine', limit: number, hint?: string) => (
    <TextField
      label={t(`clinic.${name}`)}
      value={clinic[name]}
      limit={limit}
      keys={name === 'emergencyNumber' ? 'digits' : 'letters'}
      {...(hint === undefined ? {} : { hint })}
      problem={name === 'emergencyNumber' && losesNumber ? t('clinic.noNumber') : undefined}
      onChange={(value) => {
        setTyped({ ...typed, [name]: value });
      }}
    />
  );
  const save = async () => {
    if (!(await change({ clinic: typed }))) return;
    setTyped({});
    toast({ words: t('clinic.saved'), tone: 'ok' });
  };
  return (
    <AdminPage
      title={t('clinic.title')}
      subtitle={t('clinic.subtitle')}
      actions={
        <Button tone="main" icon={<Icon name="check" />} isOff={!hasChanges || losesNumber} onPress={() => void save()}>
          {t('clinic.save')}
        </Button>
      }
    >
      <SettingsGroup title={t('clinic.who')}>
        {field('name', 60)}
        {field('phone', 30)}
        {field('emergencyNumber', 12, t('clinic.emergencyHint'))}
        {field('urgentLine', 60, t('clinic.urgentHint'))}
      </SettingsGroup>
      <SettingsGroup title={t('clinic.place')} lead={t('clinic.placeLead')}>
        <SelectField
          label={t('clinic.region')}
          options={regions.map((region) => ({ value: region, label: t(`admin-setup:region.names.${region}`) }))}
          value={settings.place.region}
          onChange={(region) => void change({ place: { region } })}
        />
        <SelectField
          label={t('clinic.timeZone')}
          options={[
            { value: 'system', label: t('clinic.systemZone') },
            ...zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' '), lang: 'en' })),
          ]}
          value={settings.place.timeZone}
          onChange={(timeZone) => void change({ place: { timeZone } })}
        />
      </SettingsGroup>
      <SettingsGroup title={t('clinic.logo')} lead={t('clinic.logoLead')}>
        <PictureField
          label={t('clinic.ownLogo')}
          value={settings.clinic.logo === '' ? undefined : settings.clinic.logo}
          onChange={(logo) => void change({ clinic: { logo: logo ?? '' } })}
        />
      </SettingsGroup>
      <SettingsGroup title={t('clinic.panel')} lead={t('clinic.panelLead')}>
        <PanelColour
          colour={settings.clinic.panelColour}
          onChoose={(colour) => void change({ clinic: { panelColour: colour } })}
        />
      </SettingsGroup>
      {setUpAgain && (
        <SettingsGroup title={t('clinic.setUp')} lead={t('clinic.setUpLead')}>
          <Button icon={<Icon name="again" size={1.6} />} onPress={setUpAgain}>
            {t('clinic.setUpAgain')}
          </Button>
        </SettingsGroup>
      )}
    </AdminPage>
  );
}
