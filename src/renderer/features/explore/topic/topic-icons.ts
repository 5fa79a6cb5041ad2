import type { SceneId, TopicId } from '../../../../domain/content';
import type { IconName } from '../../../ui/icon';

const icons: Record<TopicId, IconName> = {
  causes: 'question',
  'in-the-moment': 'leg',
  treatments: 'pill',
  prevention: 'drop',
  medicines: 'pill',
  pregnancy: 'pregnant',
  'older-adults': 'older',
  'exercise-and-heat': 'exercise',
  children: 'child',
  'long-term-conditions': 'stethoscope',
  'look-alikes': 'eye',
  'when-to-get-help': 'octagon-alert',
  'about-this-information': 'info',
};

/** The sign of a topic. */
export const iconOf = (topic: TopicId): IconName => icons[topic];

const scenes: Record<TopicId, SceneId> = {
  causes: 'massage-calf',
  'in-the-moment': 'night-pull',
  treatments: 'pills',
  prevention: 'drink',
  medicines: 'pills',
  pregnancy: 'pregnant',
  'older-adults': 'drink-seated',
  'exercise-and-heat': 'walk',
  children: 'child',
  'long-term-conditions': 'wheelchair',
  'look-alikes': 'swollen-leg',
  'when-to-get-help': 'tell-staff',
  'about-this-information': 'waiting-room',
};

/** A picture of a topic, where there is room for one. */
export const sceneOf = (topic: TopicId): SceneId => scenes[topic];
