/**
 * What an element's class, id and test names say of it. In: an element. Out: the words, and what kind of thing they
 * name: page furniture, a reader's comments, the article's body, or nothing known. Words are compared whole or by their
 * stem, never inside other words ("ad" is not in "header" or "read"). Refuses nothing; names longer than a page
 * writer would make are cut.
 * That names tell roles was shown by Arc90's Readability (2009) and used since; these lists are our own.
 */
import { attribute, type Element } from './tree.ts';

/** What names give away: page furniture, or what may outweigh the article and still is none of it; and by which word. */
export interface Role {
  readonly kind: 'furniture' | 'apart';
  readonly word: string;
}

const NAMED = ['class', 'id', 'data-testid', 'data-component', 'role'];
const LONGEST = 300;
/** An id of more words is a heading's slug (`sharing-with-a-single-developer`) or a program's, and names no role. */
const SLUG = 3;

/** The words of an element's names, lower case: `storyBody-main_2` gives story, body, main, 2. */
function nameWords(element: Element): string[] {
  const { attributes } = element;
  if (attributes.size === 0) return [];
  const words: string[] = [];
  for (const key of NAMED) {
    const value = attributes.get(key);
    if (value === undefined || value === '') continue;
    const own = value
      .slice(0, LONGEST)
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word !== '');
    if (key !== 'id' || own.length <= SLUG) words.push(...own);
  }
  return words;
}

/** Words that stand for furniture on their own. */
const FURNITURE: ReadonlySet<string> = new Set(
  (
    'ad ads adv adsense adslot adbox nav navbar menu menubar sidebar aside rail footer foot masthead toolbar tooltip breadcrumb ' +
    'breadcrumbs crumbs banner promo promos promotion sponsor sponsored related share shares sharing ' +
    'sharebar social follow facebook twitter whatsapp pinterest newsletter subscribe subscription signup ' +
    'optin paywall regwall login signin popup slideshow slider swiper lightbox ' +
    'recommended recommendation recommendations recirc recirculation trending popular mostread mostpopular ' +
    'outbrain taboola zergnet tags tag taglist topics keywords taxonomy byline bylines author authors bio timestamp pubdate ' +
    'postmeta entrymeta caption captions credit credits copyright disclaimer pagination pager paging prevnext ' +
    'print printfriendly sr screenreader visually offscreen skip skiplink ' +
    'jumplinks toc poll quiz rating ratings vote correction noprint hidden ' +
    'editsection navbox catlinks siteheader sitefooter contentinfo complementary navigation search ' +
    // As German, French, Spanish, Portuguese and Italian sites name them.
    'werbung anzeige anzeigen teilen autor autorin verwandte seitenleiste fusszeile schlagworte publicite partage auteur ' +
    'etiquettes lire publicidad compartir relacionadas relacionados etiquetas lateral publicidade compartilhar pubblicita ' +
    'condividi autore correlati correlate'
  ).split(' '),
);

/** Beginnings that stand for furniture whatever follows: `relatedPosts`, `sharetools`. */
const STEMS =
  /^(?:related|recirc|recommend|newsletter|subscri|promo|sponsor|advert|sharebar|sharetool|sharebutton|sociali?|cookie|breadcrumb|footer|sidebar|outbrain|taboola|vjs|videojs|jwplayer|teads)/;

const APART: ReadonlySet<string> = new Set(
  'comment comments commentlist commenting disqus respond replies discussion responses livefyre gallery carousel cookie cookies consent gdpr onetrust dialog modal kommentare commentaires comentarios commenti galerie galeria'.split(
    ' ',
  ),
);

/** Words before which, or after which, a furniture word only describes: `has-sidebar`, `comments-open`, `overflow-hidden`, `md:hidden`. */
const STATES: ReadonlySet<string> = new Set(
  'has no with without is not open closed count enabled hide show overflow sm md lg xl'.split(' '),
);

/** WordPress names a post's element after the post's tags, category and author, whatever these are called. */
const POST = /(?:^|\s)(?:hentry|type-post|type-page|type-article)(?:\s|$)/;

/** What the names say the element is; words that `misleads` knows say nothing. */
export function namedRole(element: Element, misleads: (word: string) => boolean = () => false): Role | null {
  if (POST.test(attribute(element, 'class').slice(0, LONGEST))) return null;
  const words = nameWords(element);
  let role: Role | null = null;
  for (const [i, word] of words.entries()) {
    if (STATES.has(words[i - 1] ?? '')) continue;
    if (misleads(word)) continue;
    if (APART.has(word) && !STATES.has(words[i + 1] ?? '')) return { kind: 'apart', word };
    if (FURNITURE.has(word) || STEMS.test(word)) role = { kind: 'furniture', word };
  }
  return role;
}

/** How surely the names and attributes say "the article's text is here": 0 not at all, 3 in so many words. */
export function bodyMark(element: Element): number {
  if (element.name === 'body' || element.name === 'html') return 0;
  if (/\barticleBody\b/i.test(attribute(element, 'itemprop'))) return 3;
  const words = nameWords(element);
  const named = ` ${words.join(' ')} `;
  if (BODY_NAME.test(named)) return 2;
  if (element.name === 'article' || element.name === 'main' || words.includes('main')) return 1;
  return 0;
}

const BODY_NAME =
  / (?:(?:article|story|post|entry|news|blog|page|rich|artikel|articulo|noticia|nota|materia|articolo) ?(?:body|content|text|copy|main|inhalt|corps|contenu|cuerpo|texto|corpo|conteudo|testo)|(?:body|content) ?(?:article|story|post|text|copy|body|content)|articlebody|articletext|storybody|storytext|entrycontent|postcontent|postbody|articlecontent|artikeltext|artikelinhalt) /;
