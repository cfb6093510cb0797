/**
 * Verbs that people write as the first word of an instruction. `-ise` forms and compounds with `re-`, `pre-` and a
 * hyphen are derived.
 */
const VERBS = new Set(
  (
    'accept access account acquire adapt add address adjust adopt aggregate agree aim align allocate allow ' +
    'alternate amortize analyze anchor annotate answer append apply approximate archive argue ' +
    'arrange ask assemble assert assess assign associate assume attach attend augment automate average avoid ' +
    'await back balance ban batch begin bind block blur book borrow bound ' +
    'break bring broadcast bucket budget buffer build bundle buy bypass cache calculate calibrate call cancel ' +
    'cap capture carry catch change charge check choose chunk clamp classify clean ' +
    'clear clip clone close cluster coalesce collapse collect combine commit compare compensate compile ' +
    'complete compose compress compute concatenate condition configure confirm connect ' +
    'consider consolidate constrain construct consult continue contract contrast control convert convolve cook ' +
    'copy correct count couple cover crawl create crop cross cut debounce decay decide declare decode ' +
    'decompose decouple deduplicate dedupe default defer define delay delegate delete deliver demand denoise ' +
    'deploy derive describe deserialize design detach detect determine develop diff differentiate ' +
    'direct disable discard discount discretize discuss distill distil distinguish distribute divide do ' +
    'document double downsample draft draw drink drive drop dump duplicate eat edit eliminate embed emit ' +
    'emulate enable encapsulate encode encourage encrypt end enforce engineer enrich ensure enumerate escape ' +
    'establish estimate evaluate evict examine exchange exclude execute exercise expand expect explain exploit ' +
    'explore export ' +
    'expose express extend extract factor fade fall feed fetch file fill filter find finish fit fix flag ' +
    'flatten flip flush focus fold follow force forget fork formulate forward frame freeze fuse gate ' +
    'gather generate get give go grade grant grow group guard guess guide halve handle hang hash have help hide ' +
    'highlight hold hook identify ignore implement import impose improve include index infer inherit ' +
    'inject inline insert inspect install instruct instrument integrate intercept interleave interpolate ' +
    'interview introduce invalidate invert invest invite isolate iterate join judge jump keep label launch ' +
    'layer lay ' +
    'lazy lead learn leave lend let leverage lift limit linearize link list listen load localize lock log look ' +
    'loop lower mail maintain make manage map mark mask match materialize maximize measure meet ' +
    'memoize merge migrate mimic minimize mirror mix mock model modify monitor mount move multiply name narrow ' +
    'need negotiate nest normalize note notify number offer offload omit open opt optimize orchestrate order ' +
    'organize ' +
    'outsource overlap override pack pad page paginate paint pair parallelize parameterize park parse partition ' +
    'pass patch pause pay penalize perform permit permute persist pick pin pipe place plan plant play plot ' +
    'plug point poll pool populate post postpone practice practise precompute predict prefer prefetch prefix ' +
    'prepare prepend present preserve press prevent price print prioritize probe process produce profile ' +
    'project promote prompt propagate propose protect prototype prove provide provision prune publish pull push ' +
    'put quantize query queue quote raise randomize rank rate reach read realize record recover recycle ' +
    'redirect reduce refactor ' +
    'refer refine reflect refresh refuse regenerate register regularize reject relate relax release rely ' +
    'remember remind remove render rent repair repeat rephrase replace replicate report represent reproduce ' +
    'request require ' +
    'research reserve reset resolve respect respond rest restrict restore retain retrieve retry return reverse ' +
    'revert review revise reward ride roll rotate round route run salt sample sanitize save say scale scan ' +
    'schedule score ' +
    'scroll seal search see seed segment select sell send separate sequence serialize serve set settle shard ' +
    'shape share shift ship shorten show shrink shuffle shut sign signal simplify simulate sit skip slice slow ' +
    'smooth snapshot ' +
    'snooze soak solve sort spawn specify speed spend split spread squash stack stagger standardize start state ' +
    'stay steer stem step stick stop store stream strengthen stress stretch strip structure study subclass ' +
    'subsample ' +
    'subscribe substitute subtract suggest sum summarize supervise supply support suppress surface suspend swap ' +
    'switch sync synchronize synthesize tag take talk target teach tell terminate test think throttle throw tie ' +
    'tighten tile time toggle ' +
    'tokenize touch trace track trade train transcribe transfer transform translate traverse treat trigger trim ' +
    'truncate trust try tune turn type unfold unify unite unroll update upgrade upload upsample use utilize ' +
    'validate ' +
    'vary vectorize verify version view visit visualize vote wait wake walk warm warn wash watch water weigh ' +
    'weight whitelist widen wire work wrap write yield zip zoom'
  ).split(' '),
);

const PREFIX = /^(?:re|pre|un|over|de|co)-?/;

export function isEnglishVerb(word: string): boolean {
  const plain = word.toLowerCase().replace(/ise$/, 'ize').replace(/yse$/, 'yze');
  return (
    VERBS.has(plain) ||
    VERBS.has(plain.replace(PREFIX, '')) ||
    (plain.includes('-') && VERBS.has(plain.slice(plain.lastIndexOf('-') + 1)))
  );
}

const OBJECT_START = new Set(
  (
    'a an the it its them this that these those each every all both any only one two your my our their his her us ' +
    'me no not'
  ).split(' '),
);
/** After these a verb belongs to another clause, so it says nothing of the first word. */
const OTHER_CLAUSE = new Set(
  (
    'that which who whom whose what how where when while if whether because so until unless as it they he she we ' +
    'you i there everything nothing'
  ).split(' '),
);
const FINITE = new Set(
  (
    'is are was were has have had does did do can cannot could will would should must may might ' +
    'takes makes goes gets needs fails breaks becomes remains seems costs leads grows stays loses misses drops ' +
    'hurts dominates varies differs depends'
  ).split(' '),
);
/** Before «them» any other word is a verb: oil them. */
const NO_VERB =
  'of|for|to|with|without|by|from|in|into|on|at|about|behind|among|between|like|and|or|as|than|against|around|over|' +
  'under|after|before|through|because|despite|beside|besides|beyond|inside|outside|above|below|near|past|until';
const BEFORE_THEM = new RegExp(`^(?:${NO_VERB}|\\p{L}+(?:s|ed|ing))$`, 'u');
/** Low-rank tricks lose precision. */
const PLURAL_COMPLAINT =
  /^(?:lose|fail|seem|remain|become|tend|vary|differ|depend|hurt|break|miss|rot|leak|crash|grow|need|cost)$/;
/** They take a clause, whose verb is not theirs. */
const WITH_CLAUSE = new Set(
  (
    'ensure make check assume show prove let verify decide think remember confirm see say assert guess keep ' +
    'expect help'
  ).split(' '),
);
/** What goes on behind a name in the plural, and not behind a verb of the third person. */
const BEHIND_NAME = new Set(
  (
    'by in into with per from to at on before after for through via and or as that which who whose where when until ' +
    'instead without not only once twice first'
  ).split(' '),
);

/**
 * Whether a sentence tells to do something. Its words are in small letters. Many of these verbs are nouns too, so what
 * follows is looked at: «cache invalidation is hard» is no instruction, «cache what is read» is one.
 */
export function isEnglishImperative(words: readonly string[]): boolean {
  const [verb = '', next = '', third = ''] = words;
  if (next === 'them' && !BEFORE_THEM.test(verb)) return true;
  if (!isEnglishVerb(verb) || next === 'of' || FINITE.has(next) || /^(?:\w+n['’]t|not)$/.test(next)) return false;
  if (next === '' || OBJECT_START.has(next) || WITH_CLAUSE.has(verb)) return true;
  if (next.endsWith('s') && PLURAL_COMPLAINT.test(third)) return false;
  if (isThirdPerson(next) && third !== '' && !BEHIND_NAME.has(third)) return false;
  return !hasFiniteVerb(words.slice(2, 7));
}

function isThirdPerson(word: string): boolean {
  return word.endsWith('s') && (VERBS.has(word.slice(0, -1)) || VERBS.has(word.slice(0, -2)));
}

function hasFiniteVerb(words: readonly string[]): boolean {
  const other = words.findIndex((word) => OTHER_CLAUSE.has(word));
  return words.slice(0, other < 0 ? words.length : other).some((word) => FINITE.has(word));
}
