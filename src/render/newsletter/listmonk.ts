/**
 * A bulletin as the body of listmonk's `POST /api/campaigns`. In: a bulletin
 * that was cut to size, and the operator's lists. Out: JSON. Body, subject and
 * altbody are Go templates there where they hold `{{`: in the HTML that is an
 * entity already, in the two texts a word joiner, which prints as nothing,
 * parts it. The campaign is a draft until the operator starts it.
 */
import type { Bulletin } from '../bulletin/model.ts';
import { emailBody } from './email.ts';
import { newsletterText } from './text.ts';

export interface ListmonkOptions {
  /** Ids of the lists that the campaign goes to. */
  readonly lists?: readonly number[];
  /** listmonk's campaign template; its default one where none is named. */
  readonly template?: number;
}

/** The request body, as JSON. */
export function listmonkCampaign(bulletin: Bulletin, options: ListmonkOptions = {}): string {
  const campaign = {
    name: `${bulletin.heading} · ${bulletin.over}, version ${bulletin.version}`,
    subject: untemplated(bulletin.title),
    lists: options.lists ?? [],
    type: 'regular',
    content_type: 'html',
    messenger: 'email',
    body: String(emailBody(bulletin)),
    altbody: untemplated(newsletterText(bulletin)),
    tags: ['standfirst', bulletin.kind],
    ...(options.template === undefined ? {} : { template_id: options.template }),
  };
  return `${JSON.stringify(campaign)}\n`;
}

/**
 * Text in which listmonk finds no template. An action that prints `{{` would do
 * for the subject, but the altbody goes through html/template, where a `<` that
 * an outlet wrote turns what follows into another context and stops the send.
 */
function untemplated(text: string): string {
  return text.replace(/\{(?=\{)/g, '{\u2060');
}
