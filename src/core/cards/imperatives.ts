import { isEnglishImperative } from './english-verbs';
import type { Language } from './language';

const END = '(?!\\p{L})';

/** Stems of what one does about a difficulty. German puts its verbs last too: «Den Index täglich neu bauen.» */
const GERMAN =
  'verwend|benutz|nutz|bau|speicher|vergleich|ersetz|berechn|trenn|prüf|schreib|setz|leg|stell|wähl|lösch|füg|hol|merk|sammel|sortier|schick|send|zerleg|zerteil|teil|leit|notier|reduzier|begrenz|beschränk|kürz|trainier|lern|üb|wiederhol|definier|erstell|erzeug|entfern|ergänz' +
  '|erweiter|führ|kombinier|komprimier|kopier|misch|normalisier|öffn|pack|pflanz|quantisier|rechn|schalt|schätz|schneid|streich|überprüf|übersetz|verbind|verknüpf|verlink|vermeid|verschieb|verteil|verzicht|wart|wechsel|wend|zähl|zieh|cach|indexier|indizier|automatisier|markier|versuch|probier' +
  '|filter|gruppier|bündel|dokumentier|koch|lüft|trink|bezahl|gestalt|gewicht|häng|hinterleg|isolier|maskier|migrier|mach|optimier|parallelisier|protokollier|räum|reservier|rotier|sicher|sperr|synchronisier|unterteil|verlager|verkürz|versionier|wasch|fass|bring|drossel|erzwing|verarbeit|lad|test|start';
const GERMAN_IRREGULAR =
  'nimm|lies|gib|halte?|lass|lasst|miss|iss|wirf|tu|geh|mach|bau|schreib|nutz|setz|leg|stell|hol|sammle|wechsle|bündle|drossle|filtere|ändere|speichere|verlagere|erweitere|sichere';
/** They are nouns as well, so an object must follow: «Suche die Datei». */
const GERMAN_NOUNS = 'suche|frage|plane|buche|ordne|folge|zeige|teile|lerne|übe|lade|karte';
const GERMAN_OBJECT =
  '(?:d(?:ie|as|en|er)|(?:d|s|m)?eine?[nr]?|alle|jede[sn]?|nur|zuerst|nach|mit|in|auf|vor|täglich|\\[)';
const GERMAN_FIRST = new RegExp(
  `^(?:(?!(?:${GERMAN_NOUNS}|sende)${END})(?:${GERMAN})e${END}|(?:${GERMAN}|les|nehm|geb|halt|lass|mess|werf|geh|änder|plan|ordn)e?n (?:wir|sie)${END}|\\p{L}{3,}iere${END}|(?:${GERMAN_IRREGULAR})${END}|(?:${GERMAN_NOUNS}) ${GERMAN_OBJECT}${END})`,
  'u',
);
const GERMAN_LAST = new RegExp(
  `(?:^|[^\\p{L}])(?:an|auf|aus|ab|bei|durch|ein|fest|her|hin|mit|nach|neu|über|um|unter|vor|weg|zurück|zusammen|zwischen|vorher|fein|gegen|vorab)?(?:ver)?(?:zu)?(?:${GERMAN}|\\p{L}{2,}ier|les|nehm|geb|halt|lass|mess|werf|änder|ordn|plan|lager|tausch)e?n$`,
  'u',
);
/** Another verb of the sentence, or an article of the plural: «Die Dateien fehlen.» */
const GERMAN_FINITE =
  /(?:^|[^\p{L}])(?:ist|sind|war|waren|wird|werden|wurden?|kann|können|muss|müssen|hat|haben|soll|darf|dürfen|will|wollen|lässt|dass|weil|wenn|nicht|kein\p{L}*|niemand|nie|kaum|zu)(?!\p{L})|^(?:die|diese|viele|alle) \p{L}+ \p{L}+$/u;

const FRENCH_NOUNS =
  'fichier|dossier|papier|cahier|calendrier|clavier|hiver|hier|premier|dernier|dernière|courrier|cher|chez|assez|nez|métier|quartier|serveur|atelier|leçons|saisons|raisons|maisons|façons|boutons|garçons';
const FRENCH_VERBS =
  '(?:r[ée]|pré|re|dé|in|con)?(?:duire|struire|écrire|crire|lire|mettre|prendre|faire|unir|choisir|définir|partir|fournir|traduire|extraire|traire|attendre|étendre|suivre|tenir|servir|ouvrir|couvrir|vertir|ralentir|courcir|dormir|remplir|fondre|joindre|inverser)|admettre|permettre|apprendre|comprendre|maintenir|retenir|obtenir|répartir|raccourcir|convertir|transmettre|soumettre|fais|mets|prends|écris|lis|garde|utilise|remplace|ajoute|essaie|coupe|divise|stocke';
const FRENCH_FIRST = new RegExp(
  `^(?:(?!(?:${FRENCH_NOUNS})${END})\\p{L}{2,}(?:er|ez|[^i\\P{L}]ons)|${FRENCH_VERBS})${END}`,
  'u',
);

const SPANISH_NOUNS =
  'lugar|mujer|taller|ayer|mar|hogar|placer|poder|par|azúcar|dólar|familiar|popular|similar|cualquier|primer|tercer|mejor|peor|bar|ser|saber|deber|dolor|calor|color|error|menor|mayor|anterior|posterior|superior|interior|exterior|a pesar';
const SPANISH =
  'us|utiliz|emple|construy|constru|cre|guard|reemplaz|sustituy|sustitu|compar|calcul|separ|divid|añad|agreg|escrib|mid|med|entren|aprend|limit|reduc|reduzc|normaliz|prob|prueb|verific|orden|agrup|fusion|borr|mov|muev|copi|envi|compart|elij|eleg|empez|empiez|combin|filtr|almacen|precalcul|recalcul|evit|dej|intent|llam|marc|planific' +
  '|simplific|sincroniz|valid|bloque|busc|defin|extra|fij|congel|gestion|enlaz|relacion|cocin|compr|rieg|duerm|dorm|camin|coloc|prepar|acort|reserv|revis|transform|aplic|ejecut|impon|integr|met|quit|repart|repit|repet|anot|apunt|trat|cambi|cache|index|indiz|resum|conviert|convert|cuantiz|rot|sum|promedi|pregunt|escuch|termin|abr|cierr|cerr|pon|hac|hag|elimin|activ|desactiv|limpi|reinici|archiv|etiquet|pong|gir|recort|trunc|muestr|registr|comprueb|comprob|automatiz|mezcl|invert|inviert|cont|cuent';
const SPANISH_FIRST = new RegExp(
  `^(?:(?!(?:${SPANISH_NOUNS})${END})\\p{L}{2,}[aei]r(?:l[oa]s?|se)?|(?:pon|haz|ten|ven)(?:lo|la|los|las)?|(?:${SPANISH})(?:a|e|ar|er|ir|ad|ed|id|emos|amos|imos|en|an|quemos|ue|que)(?:lo|la|los|las|se)?)${END}(?! (?:de|del|es|son|está|están|no|se|que|tiene|tienen|y|o|muy)${END})`,
  'u',
);

/** Imperatives, infinitives and «let us» forms are known by their endings; these end so as well. */
const RUSSIAN_OTHERS =
  '\\p{L}+[еоа]сть|\\p{L}+[оа]сти|память|сеть|сети|часть|части|запись|модель|есть|путь|пути|нить|печать|кровать|опять|пять|десять|этим|таким|другим|одним|многим|всем|затем|зачем|причём|причем|совсем|самим|им|чем|ним|нем|одной|систем|проблем|тем|объём|объем|приём|прием|время|дети|почти|двести|если';
const RUSSIAN_FIRST = new RegExp(
  `^(?:(?!(?:${RUSSIAN_OTHERS})${END})\\p{L}{2,}(?:йте|ите|ьте|ем|им|ём|ать|ять|ить|еть|уть|ыть|сти|зти|чь|ться|тись|емся|имся)|\\p{L}{2,}(?:уй|ируй)|храни|строй|раздели|добавь|замени|сравни|сравнивай|проверь|проверяй|возьми|сделай|делай|запиши|записывай|считай|пиши|бери|выбери|оставь|убери|сохрани|читай|начни|поставь|настрой|ограничь|создай|держи|учи|обучи|обучай|удали|следи|вычисли|найди|разбей|свяжи|перенеси|положи|вынеси|отсортируй)${END}`,
  'u',
);

const IMPERATIVES: Partial<Record<Language, (text: string) => boolean>> = {
  en: (text) => isEnglishImperative(text.split(/[^\p{L}\p{N}'’-]+/u, 9).filter((word) => word !== '')),
  de: (text) => GERMAN_FIRST.test(text) || (GERMAN_LAST.test(text) && !GERMAN_FINITE.test(text)),
  fr: (text) => FRENCH_FIRST.test(text),
  es: (text) => SPANISH_FIRST.test(text),
  ru: (text) => RUSSIAN_FIRST.test(text),
};

/** Whether a sentence tells to do something. `text` is in small letters, without what leads into it and without its stop. */
export function isImperative(text: string, language: Language): boolean {
  return IMPERATIVES[language]?.(text) ?? false;
}
