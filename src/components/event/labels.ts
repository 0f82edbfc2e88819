/** Words under which the categories of events are shown. */
import type { EventCategory } from '../../schemas/event.ts';

export const eventCategoryLabels: Record<EventCategory, string> = {
  'export-control': 'Export control',
  sanctions: 'Sanctions',
  investment: 'Investment limits',
  telecom: 'Telecommunications',
  procurement: 'Procurement',
  law: 'Law',
  visa: 'Visa',
  trade: 'Trade talks',
  un: 'United Nations',
  reaction: 'Reaction',
  article: 'The article',
  background: 'Background',
  aftermath: 'Aftermath',
};
