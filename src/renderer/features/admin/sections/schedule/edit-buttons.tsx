import { useTranslation } from 'react-i18next';
import { Button } from '../../../../ui/button';
import { Icon } from '../../../../ui/icon';

interface Props {
  readonly name: string;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** Change and Delete at the end of a row, each named for screen readers. */
export function EditButtons({ name, onEdit, onRemove }: Props) {
  const { t } = useTranslation('admin-schedule');
  return (
    <>
      <Button icon={<Icon name="pencil" size={1.5} />} label={t('editNamed', { name })} onPress={onEdit}>
        {t('edit')}
      </Button>
      <Button icon={<Icon name="bin" size={1.5} />} label={t('removeNamed', { name })} onPress={onRemove}>
        {t('remove')}
      </Button>
    </>
  );
}
