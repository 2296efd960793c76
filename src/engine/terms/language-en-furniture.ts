/**
 * English furniture: what newspapers' pages say around a story. Phrases in lower case with straight quotes; the rules of
 * engine/clean decide where a phrase counts as a whole line, as a line's beginning or as a list's heading.
 */
import type { FurnitureWords } from './language-pack.ts';
import { phrases, words } from './language-words.ts';

export const englishFurniture: FurnitureWords = {
  labels: phrases(`
    breaking news | breaking | newsflash | news flash | just in | live | live updates | exclusive | developing story |
    developing | this is a developing story | opinion | analysis | editorial | comment | explainer | video | watch | photos | gallery |
    news | top news | latest news | world | politics | business | sport | sports | national | international | home |
    updated | update | advertisement | advertisements | ad | sponsored | sponsored content | promoted content | editor's pick | editors' picks |
    editor's picks | featured | must read | trending now | in depth | in pictures | special report | news desk | web desk |
    topics | ends | end | popular | latest videos | videos | menu | search | skip to content | skip to main content | skip navigation | close | back to top | share | tags |
    image | photo | caption | loading
  `),
  relatedHeads: phrases(`
    related | related articles | related article | related stories | related story | related news | related posts |
    related content | related topics | related links | related coverage | more on this story | more on this topic | more on this |
    more stories | more from | more news | more headlines | more long reads | more to read | read more | read next | read also | also read |
    see also | you may also like | you might also like | you may like | you might like | you might be interested in |
    recommended | recommended for you | recommended stories | recommended reading | suggested reading | further reading |
    most read | most popular | most viewed | most shared | most commented | popular stories | popular now | popular posts |
    trending | trending stories | latest stories | latest headlines | latest posts | recent posts | recent articles | top stories |
    today's top stories | other stories | other news | in other news | don't miss | what to read next | up next |
    next story | next article | previous article | previous story | from the archive | from our archive | elsewhere on the site | more to explore | more information |
    around the web | from around the web | editor's picks | editors' picks | stories you may like | keep reading | explore more | more like this
  `),
  readOn: phrases(`
    you can also read | you may also read | read more on | read also on | also read on | read here | must watch |
    read more | also read | read also | read also on | read | read next | read now | read this | must read | see also | see more |
    more | more on this | next story | next article | next | previous story | related | related story | related news | recommended |
    watch | watch also | watch now | watch video | watch the video | watch live | listen | listen now | don't miss |
    in pictures | in pics | in photos | also see | also watch | explained | opinion | analysis | further reading |
    read the full story | read full story | full story | full coverage | continue reading | click here | find out more | learn more | more here | up next |
    explore | editor's pick | trending | live updates | follow live | you may also like | you might also like
  `),
  promptStarts: phrases(`
    sign up for | sign up to | sign up now | sign up here | subscribe to | subscribe now | subscribe for | subscribe today | get the latest |
    get our | get the day's | get breaking news | get news | get unlimited | get more news | join our | join us on |
    follow us on | follow us | follow her on | follow him on | follow them on | follow me on | get in touch with us | advertisement. scroll to | follow our | like us on | find us on | connect with us | share this | share on | share via | share to | share article |
    share the story | share it on | send us | email this | e-mail this | print this | e-mail to a friend | email to a friend | download our | download the | install our |
    click here to | click here for | click to | tap here | tap to | scroll down for | scroll down to | watch video here | watch the video here |
    video scroll down | video: scroll down |
    listen to the audio | listen to this article | listen to this story | support our | support independent | donate to | become a member |
    become a subscriber | already a subscriber | already have an account | log in to | sign in to | register to | register for free |
    turn on notifications | enable notifications | allow notifications | to continue reading | to read the full | this article is for subscribers | story continues below |
    article continues below | article continues after | story continues after | continue reading below | advertisement - scroll |
    we use cookies | this site uses cookies | by clicking | by signing up | by subscribing | you can unsubscribe | your subscription | thank you for subscribing |
    you have successfully subscribed | please check your inbox | our free newsletter | our newsletter | stay up to date with | stay informed | never miss a story |
    sorry we are not currently accepting | sorry we are unable to accept | sorry we are currently unable | do you have a story | have you got a story | got a story | got a tip |
    have a tip | do you know more | contact the newsroom | contact the author | contact us at | want more news | want to read more | for more stories like this |
    for more on this story | for more news | for the latest news | for all the latest | for confidential support | the opinions expressed in this |
    the views expressed in this | views expressed are | opinions expressed are | this article was originally published | this article originally appeared | this story was originally published | this article was first published | this story was first published | this article first appeared | this story first appeared | this story has been updated | this article has been updated | this article has been amended | this story has been corrected | this article has been corrected | this is an updated version | this story originally appeared |
    we may earn a commission | we may earn commission | we may earn revenue | we may earn money | we may receive a commission | we may receive payment | if you buy something through | when you buy through | if you purchase through | when you purchase through |
    this interview has been edited | this interview has been lightly edited | this interview has been condensed | this article appeared in the |
    this story has been published from | this story has not been edited | this content is | note: this | disclaimer
  `),
  inlinePrompts: phrases(`
    scroll down for | scroll down to | video scroll down | video: scroll down | sorry we are not currently accepting | sorry we are unable to accept |
    sorry we are currently unable | e-mail to a friend | email to a friend | watch video here | watch the video here | click here for | click here to | listen to the audio clip |
    the opinions expressed in this commentary | the opinions expressed in this column | the views expressed in this | write caption here | sign up for our | subscribe to our newsletter | follow us on twitter | follow us on facebook
  `),
  promptVerbs: words(
    "get receive want enjoy join try have start sign become never read don't keep enter help support",
  ),
  promptSigns: phrases(
    'in your inbox | to your inbox | newsletter | newsletters | subscribe now | subscribe today | subscriber | subscribers | our app | free trial | sign up | daily briefing | by e-mail every | by email every | push notifications | whatsapp channel | telegram channel',
  ),
  readerWords: phrases(
    'our | us | we | you | your | here | newsletter | newsletters | inbox | subscribe | subscription | subscriber | app | cookies | this story | this article | this page | video | comments | facebook | twitter | instagram | whatsapp | youtube | email',
  ),
  promptLines: phrases(`
    share | share this story | share this article | share this post | share this page | share story | tweet | tweet this | pin it | email | e-mail | print | facebook | twitter | x | whatsapp | telegram |
    linkedin | reddit | pinterest | instagram | youtube | copy link | link copied | copy url | save | save article | bookmark | listen | follow |
    subscribe | sign up | sign in | log in | login | register | newsletter | newsletters | download the app | get the app | view comments |
    show comments | hide comments | previous post | next post | read comments | give feedback | report a correction | suggest a correction | end of article | end of story | load more | show more | view more | see all | view all | report a typo | report an error | report this ad | translate |
    text size | font size | play | pause | mute | replay | watch now | view gallery | view photos | view slideshow | expand | enlarge image | toggle caption |
    hide caption | read full article | photos and videos | write caption here | gift this article | remove ads | more ways to share
  `),
  commentHeads: phrases(`
    comments | comment | leave a reply | leave a comment | leave your comment | post a comment | post comment | add a comment | write a comment | join the conversation |
    join the discussion | reader comments | readers' comments | what do you think | have your say | your comment | your comments | comments are closed |
    no comments yet | no comments | be the first to comment | be the first to leave a comment | start the conversation | cancel reply | reply | conversation | discussion | responses | view comments | show comments | read comments | there are comments | view all comments
  `),
  commentStarts: phrases(`
    your email address will not be published | your e-mail address will not be published | required fields are marked | save my name | notify me of | you must be logged in |
    you need to be logged in | please log in to comment | please enter your | your comment will be | your comment is awaiting | this site uses akismet | learn how your comment | comments on this article |
    comments are moderated | comments are subject | sign in to comment | log in to comment | to post a comment | by posting a comment | all comments are
  `),
  formFields: phrases(
    'name | your name | email | your email | e-mail | email address | website | url | comment | message | subject | name (required) | email (required) | submit | send | post comment | submit comment',
  ),
  credits: phrases(`
    file photo | file image | file picture | file pic | file footage | file | photo file | stock photo | stock image | representational image | representative image |
    representational photo | illustrative image | illustration | handout | courtesy photo | courtesy | screengrab | screenshot | screen grab | getty images | getty | shutterstock |
    istock | istockphoto | alamy | unsplash | pixabay | pexels | wikimedia commons | wikimedia | via reuters | via ap | via afp | via getty images | via twitter | via x | via facebook | twitter | x |
    ap photo | afp photo | reuters photo | epa | pool | social media
  `),
  creditStarts: phrases(
    'photo | photos | photo by | photos by | photo credit | photograph | photograph by | photography by | picture | picture by | pictures | picture credit | image | image by | images | image credit | image source | image courtesy | credit | credits | source | caption | video | video by | video credit | illustration | illustration by | graphic | graphic by | handout | screengrab | courtesy | courtesy of | pic | pic credit | file photo | file image | file picture',
  ),
  captionStarts: phrases(
    'image copyright | image caption | media caption | media playback is | photo caption | video caption | photo illustration',
  ),
  captionSigns: phrases(
    'file photo | file image | file picture | handout photo | handout image | undated photo | undated handout | in this photo | in this image | photo provided by | image provided by | photo released by | in this frame grab | in this image taken from',
  ),
  agencies: phrases(`
    reuters | afp | ap | associated press | the associated press | agence france-presse | agence france presse | dpa | pti | ani | ians | xinhua | cnn | bbc | bbc news | upi | tass | efe | ansa | anadolu | anadolu agency | aa | kyodo |
    yonhap | bloomberg | news agencies | agencies | agency | staff | wire | wires | newswire | news service | monitoring desk | web desk | news desk | al jazeera | app | inp | irna | ria | ria novosti | interfax | npr | cbc | abc news | nbc news | cbs news | fox news | msnbc |
    the guardian | the new york times | the washington post | dw | france 24 | rfe/rl | voa | uni | bbc sport | press association | pa | pa media | aap | canadian press | the canadian press
  `),
  agencyWords: words('wire agency agencies news press service newswire staff desk bureau'),
  byWords: phrases(
    'by | written by | reported by | story by | words by | from | author | reporter | posted by | published by | text by | report by',
  ),
  roles: words(`
    reporter reporters correspondent correspondents editor editors staff writer writers bureau desk chief contributor columnist journalist
    photographer producer special senior political our own web news agency agencies team author multimedia freelance
  `),
  bioVerbs: words('is was covers writes reports'),
  reachPhrases: phrases(
    'can be reached at | reach him at | reach her at | reach them at | reach the reporter at | contact the author at | contact the writer at | contact the reporter at | email the author at | follow him on | follow her on | follow them on | follow the author on | tweets at | get in touch with us at | get in touch at | write to us at',
  ),
  nameFillers: words(
    'and for in at of the de la del della di da van von der den bin ibn al el ul ur & with le du dos y e ben abu',
  ),
  dateWords: words(`
    story article published publish updated update posted on at last modified first created date dated edited issued released uploaded time by a.m p.m a.m. p.m. am pm noon midnight gmt utc
    est edt et cst cdt ct pst pdt pt mst mdt mt ist pkt bst cet cest eet jst aest aedt sgt hkt wib ago min mins minute minutes hour hours hr hrs day days week weeks
    month months h m d the of local and today yesterday just now
  `),
  updateWords: words('updated update modified edited'),
  readingTime: phrases(
    'min read | mins read | minute read | minutes read | min. read | minute reading time | minutes to read | min reading | minute reading | min to read',
  ),
  readingTimeStarts: phrases(
    'reading time | read time | estimated reading time | time to read | estimated read time',
  ),
  tails: phrases(`
    reporting by | additional reporting by | editing by | writing by | compiled by | edited by | reporting and writing by | reporting and editing by | with reporting by | with additional reporting by | translated by |
    except for the headline | this story has not been edited | this article has not been edited | only the headline | with inputs from | with agency inputs | inputs from | with input from | with agencies | with files from | with contributions from | input from
  `),
  contributed: phrases(
    'contributed to this report | contributed to this article | contributed to this story | contributed reporting | contributed to the report | assisted in this report',
  ),
  topics: phrases(
    "correction | clarification | editor's note | editors' note | inputs | edited by | tags | topics | filed under | keywords | categories | category | posted in | more about | in this story | labels | about the author | about the authors | about the writer",
  ),
  copyright: phrases('copyright | copyrights'),
  reserved: phrases(
    'all rights reserved | this material may not be published | may not be published, broadcast, rewritten | no part of this publication | unauthorized reproduction | unauthorised reproduction | may not be reproduced without | is subject to copyright',
  ),
  pointers: words('left right pictured above below centre center middle top bottom inset'),
};
