/**
 * What is sent to the browser suites' Worker beside the sample corpus. In:
 * nothing. Out: articles as a client sends them. All invented.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../cli/command.ts';
import { HOSTILE } from '../render/pages/hostile.ts';

export interface Sent {
  readonly id: string;
  readonly outlet: string;
  readonly text: string;
  readonly title?: string;
  readonly url?: string;
  readonly published?: string;
  readonly lang?: string;
}

/** News of the corpus's ferry after the corpus: an article, and the same corrected. */
export function laterNews(): Sent[] {
  const article = {
    id: 'carrow-ferry-sample-tribune',
    outlet: 'sample-tribune',
    title: 'Ferry captain stands down after Carrow Point grounding',
    url: 'https://tribune.example/ferry-captain',
    published: '2026-03-15T16:00:00Z',
    lang: 'en',
  };
  const first =
    'The captain of the Marigold Bay has stood down while the grounding off Carrow Point is looked into, Selwyn Ferries said on Sunday.\n\nThe passenger ferry ran aground off Carrow Point in thick fog early on Saturday with 214 people on board.\n\nLifeboats took everyone on board ashore before 7 a.m.';
  return [
    { ...article, text: `${first}\n\nThree crew members were injured, the Tribune was told by a doctor.` },
    { ...article, text: `${first}\n\nDivers found no hole in the hull of the ferry, the company said.` },
  ];
}

/** A story of the corpus as twenty outlets more run it: most whole, some cut short. */
export function crowd(): Sent[] {
  const folder = join(ROOT, 'corpus/articles');
  const told = readdirSync(folder).filter((id) => id.startsWith('quarry-fire-'));
  return Array.from({ length: 20 }, (_, i) => {
    const text = readFileSync(join(folder, told[i % told.length] as string, 'source.txt'), 'utf8');
    const outlet = `regional-paper-${String(i + 1).padStart(2, '0')}`;
    return {
      id: `quarry-fire-${outlet}`,
      outlet,
      title: `What ${outlet} says of the quarry`,
      url: `https://${outlet}.example/quarry`,
      published: `2026-03-10T1${i % 10}:30:00Z`,
      lang: 'en',
      text: text.slice(0, Math.round(text.length * (1 - (i % 3) * 0.2))),
    };
  });
}

/** One event told by outlets each of which has a hostile text for a title and as a sentence. */
export function hostile(): Sent[] {
  const event =
    'A freighter with eleven sailors struck the Tollhead breakwater on Friday night. The Tollhead harbour office said that nobody was hurt. Tugs freed the freighter from the breakwater before dawn.';
  const english = Object.entries(HOSTILE).filter(([name]) => name !== 'arabic' && name !== 'cjk');
  return english.map(([name, words]) => ({
    id: `hostile-${name}`,
    outlet: `outlet-${name}`,
    title: words.slice(0, 400),
    url: `https://${name}.example/?a="><script>&b=1`,
    published: '2026-03-06T22:00:00Z',
    lang: 'en',
    text: `${event}\n\nThe mate of the freighter said: ${words}\n\nThe freighter carried ${english.length + name.length} containers.`,
  }));
}

/** A story told from right to left. */
export function inArabic(): Sent[] {
  const opening =
    'أعلنت بلدية مدينة النور يوم السبت افتتاح خط المترو الجديد الذي يربط المطار بوسط المدينة. وقال رئيس البلدية إن الخط يضم 14 محطة.';
  return [
    {
      id: 'metro-ar-1',
      outlet: 'sample-nur',
      title: 'افتتاح خط المترو الجديد في مدينة النور',
      url: 'https://nur.example/metro',
      published: '2026-03-07T09:00:00Z',
      lang: 'ar',
      text: `${opening}\n\nوبلغت تكلفة المشروع 320 مليون دينار.`,
    },
    {
      id: 'metro-ar-2',
      outlet: 'sample-sada',
      title: 'خط المترو الجديد في مدينة النور يفتح أبوابه',
      url: 'https://sada.example/metro',
      published: '2026-03-07T11:00:00Z',
      lang: 'ar',
      text: `${opening}\n\nوبلغت تكلفة المشروع 350 مليون دينار، بحسب وزارة النقل.`,
    },
  ];
}
