/** What somebody keeps notes about: titles, and sentences that their texts are made of. */
export interface Subject {
  readonly name: string;
  readonly titles: readonly string[];
  readonly sentences: readonly string[];
}

export interface Draft {
  readonly title: string;
  readonly body: string;
}

const PER_TEXT = 4;

/** The notes of a subject, each with sentences that some of the others have too. */
export function draftsOf({ titles, sentences }: Subject): Draft[] {
  return titles.map((title, at) => {
    const own = Array.from({ length: PER_TEXT }, (_, i) => sentences[(at + i * (1 + (at % 3))) % sentences.length]);
    return { title, body: `${Array.from(new Set(own)).join(' ')}\n` };
  });
}

export const BREAD: Subject = {
  name: 'Bread',
  titles: [
    'Feeding a starter twice a day',
    'Why rye dough stays sticky',
    'Cold proof overnight',
    'Scoring patterns for a batard',
    'Steam in a home oven',
    'Autolyse or not',
    'Baker percentages',
    'Stretch and fold every half hour',
    'Wholemeal tin loaf',
  ],
  sentences: [
    'The dough rests until the gluten lets go and can be stretched thin.',
    'A starter is ripe when it has doubled and smells of yoghurt.',
    'Flour with more bran drinks more water, so the dough needs time.',
    'The crust sets early unless the oven is full of steam.',
    'Salt tightens gluten and slows the yeast down.',
    'Proofing in the fridge gives the loaf a sour edge.',
    'A wet dough is folded rather than kneaded.',
    'The crumb opens when the loaf goes into the oven slightly underproofed.',
  ],
};

export const BICYCLES: Subject = {
  name: 'Bicycles',
  titles: [
    'Truing a wheel on the frame',
    'Chain wear and when to replace',
    'Indexing a rear derailleur',
    'Bleeding hydraulic brakes',
    'Tubeless sealant that dried up',
    'Saddle height by heel and pedal',
    'Creaks from the bottom bracket',
    'Tyre pressure on gravel',
    'Cable housing lengths',
  ],
  sentences: [
    'A spoke that is loose lets the rim wander towards the other side.',
    'The derailleur hanger bends first when the bike falls on the right.',
    'Brake pads that squeal are often glazed or have oil on them.',
    'Grease the threads before the pedal goes back into the crank.',
    'A worn chain eats the cassette within a season.',
    'Lower tyre pressure rolls better on rough ground.',
    'The rim tape must cover the spoke holes all the way.',
    'Turn the barrel adjuster by a quarter until the chain runs quietly.',
  ],
};

export const ASTRONOMY: Subject = {
  name: 'Astronomy',
  titles: [
    'First night with a Dobsonian',
    'Collimation with a laser',
    'Dark adaptation takes half an hour',
    'Rings of Saturn in bad seeing',
    'Finding Andromeda from Cassiopeia',
    'Exit pupil and eyepieces',
    'Lunar libration',
    'Variable stars to follow',
    'Filters for nebulae',
  ],
  sentences: [
    'The telescope has to cool down before the planet looks sharp.',
    'A nebula shows best when the moon is below the horizon.',
    'Stars that twinkle a lot mean that the seeing is poor.',
    'The eyepiece with the widest field finds faint galaxies more easily.',
    'Jupiter shows two dark belts and four moons in any telescope.',
    'A red torch keeps the eyes adapted to the dark sky.',
    'The constellation rises an hour earlier each fortnight.',
    'Magnitude is a scale that runs backwards: bright stars have small numbers.',
  ],
};

export const GARDEN: Subject = {
  name: 'Gardening',
  titles: [
    'Slugs and lettuce seedlings',
    'Turning the compost heap',
    'Tomatoes that split after rain',
    'Pruning currants in February',
    'Green manure before winter',
    'Hardening off seedlings',
    'Mulch with straw or leaves',
    'Saving bean seed',
    'Clay soil in a wet spring',
  ],
  sentences: [
    'Compost heats up when green cuttings and brown leaves are mixed.',
    'Seedlings are planted out once the soil is warm to the hand.',
    'Mulch keeps the bed moist and the weeds down.',
    'Tomatoes want water at the root, never on the leaves.',
    'Slugs come at dusk, and a board on the bed collects them by morning.',
    'Prune to an outward bud so that air gets into the shrub.',
    'Clay soil is dug in autumn and left to the frost.',
    'Beans feed the soil and make the bed ready for cabbage.',
  ],
};

export const DATABASES: Subject = {
  name: 'Databases',
  titles: [
    'Covering indexes',
    'Isolation levels by anomaly',
    'Why the planner ignored my index',
    'Write-ahead log in three drawings',
    'Vacuum and bloat',
    'Deadlocks between two updates',
    'Partitioning by month',
    'Connection pools that starve',
    'Logical replication lag',
  ],
  sentences: [
    'A transaction that reads twice may see another row the second time.',
    'The planner guesses how many rows a predicate leaves from its statistics.',
    'An index helps only where the query filters by its first column.',
    'The log is flushed to disk before the commit returns.',
    'Two transactions that lock the same rows in another order wait for each other.',
    'A table of dead tuples is scanned as slowly as one of live rows.',
    'Replicas answer reads that may be a second old.',
    'A join without an index on the foreign key scans the whole table.',
  ],
};

export const SPANISH: Subject = {
  name: 'Spanish',
  titles: [
    'Subjunctive after doubt',
    'Ser and estar with adjectives',
    'Por or para',
    'Two pasts in one sentence',
    'Object pronouns before the verb',
    'False friends that cost me',
    'Accents on question words',
    'Verbs like gustar',
    'Rolling the double r',
  ],
  sentences: [
    'The verb takes the subjunctive when the speaker doubts or wishes.',
    'An adjective after the noun limits it, one before the noun praises it.',
    'The preterite closes an action and the imperfect paints around it.',
    'Pronouns hang on to the infinitive and stand before a conjugated verb.',
    'A noun that ends in ma is often masculine and of Greek descent.',
    'The stress falls on the last syllable but one unless an accent says so.',
    'Gender of the noun decides the article and the adjective.',
    'Native speakers drop the pronoun, for the verb ending tells who acts.',
  ],
};

export const SUBJECTS: readonly Subject[] = [ASTRONOMY, BICYCLES, BREAD, DATABASES, GARDEN, SPANISH];
