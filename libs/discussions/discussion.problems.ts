import { logWords } from '../changes'
import { constraintProblems, problemTexts } from '../platform/http'

problemTexts({
  'discussion.too-fast': {
    nb: 'Du har skrevet {most} innlegg det siste minuttet. Vent litt før du skriver flere.',
    nn: 'Du har skrive {most} innlegg det siste minuttet. Vent litt før du skriv fleire.',
    en: 'You have written {most} posts in the last minute. Wait a little before you write more.',
  },
  'discussion.may-not-write': {
    nb: 'Du kan lese samtalen, men bare de som deltar, kan skrive her.',
    nn: 'Du kan lese samtalen, men berre dei som deltek, kan skrive her.',
    en: 'You can read the discussion, but only those who take part can write here.',
  },
  'discussion.not-yours': {
    nb: 'Du kan bare endre dine egne innlegg.',
    nn: 'Du kan berre endre dine eigne innlegg.',
    en: 'You can only change your own posts.',
  },
  'discussion.may-not-remove': {
    nb: 'Du kan ikke fjerne innlegg som andre har skrevet her.',
    nn: 'Du kan ikkje fjerne innlegg som andre har skrive her.',
    en: 'You cannot remove what others have written here.',
  },
  'discussion.removed': {
    nb: 'Innlegget er fjernet.',
    nn: 'Innlegget er fjerna.',
    en: 'The post has been removed.',
  },
  'discussion.reason-needed': {
    nb: 'Skriv hvorfor du fjerner innlegget. Begrunnelsen vises i samtalen.',
    nn: 'Skriv kvifor du fjernar innlegget. Grunngivinga blir vist i samtalen.',
    en: 'Write why you remove the post. The reason is shown in the discussion.',
  },
  'discussion.reply-to-reply': {
    nb: 'Du kan svare på et innlegg, men ikke på et svar.',
    nn: 'Du kan svare på eit innlegg, men ikkje på eit svar.',
    en: 'You can reply to a post, but not to a reply.',
  },
  'discussion.thread-full': {
    nb: 'Dette innlegget har så mange svar som det er plass til. Begynn gjerne et nytt.',
    nn: 'Dette innlegget har så mange svar som det er plass til. Byrj gjerne eit nytt.',
    en: 'This post has as many replies as there is room for. Please begin a new one.',
  },
  'discussion.key-invalid': {
    nb: 'Nøkkelen (Idempotency-Key) kan ha 1–80 bokstaver, tall, bindestreker og understreker.',
    nn: 'Nøkkelen (Idempotency-Key) kan ha 1–80 bokstavar, tal, bindestrekar og understrekar.',
    en: 'The key (Idempotency-Key) may have 1–80 letters, digits, hyphens and underscores.',
  },
})

constraintProblems({ ck_discussion_posts_author: 'discussion.not-yours' }, 'forbidden')

logWords(
  'discussion-post',
  { nb: 'Samtaler', nn: 'Samtalar', en: 'Discussions' },
  {
    removed: { nb: 'Et innlegg ble fjernet', nn: 'Eit innlegg vart fjerna', en: 'A post was removed' },
  },
)
