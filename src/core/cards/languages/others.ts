import type { TextWords } from './table';

/** Words of languages that have no table, where they are as plain. */
export const OTHERS: Partial<TextWords> = {
  sources: ['bron, bronnen, źródło, källa, zdroj, kaynak'],
  fields: [
    'uitgever, jaar, aangemaakt, gewijzigd, bijgewerkt, pagina, taal, plaats, deelnemers, duur, zie ook, vertaler',
    'wydawnictwo, wydawca, rok, utworzono, zaktualizowano, źródła, język, miejsce, tytuł, zobacz też, tłumacz',
    'författare, förlag, år, skapad, ändrad, källor, språk, plats, deltagare, längd, se även, översättare',
    'nakladatel, vytvořeno, upraveno, zdroje, jazyk, místo, název, viz také, překladatel, yazar, yayınevi, yıl',
    'tarih, dil, durum, etiketler, başlık, penulis, penerbit, tahun, tanggal, sumber, bahasa, judul, джерело',
    'дата створення, мова',
  ],
  answers: ['norm'],
};
