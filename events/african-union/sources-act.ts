/** The Constitutive Act: who signed and ratified it, by whom it was told. */
export const act = {
  // The page has the article's notes only, with the copyright of its volume.
  "african-yearbook-2002": {
    kind: "article",
    title: "REIMAGINING AFRICAN UNITY: SOME PRELIMINARY REFLECTIONS ON THE CONSTITUTIVE ACT OF THE AFRICAN UNION",
    publisher: "African Yearbook of International Law, Brill",
    published: "2002",
    url: "https://brill.com/abstract/journals/afyo/9/1/article-p1_2.xml",
    language: "en",
  },
  "new-humanitarian-2000-07-14": {
    kind: "article",
    title: "Leaders stop short of abolishing borders",
    publisher: "The New Humanitarian",
    published: "2000-07-14",
    url: "http://www.thenewhumanitarian.org/news/2000/07/14/leaders-stop-short-abolishing-borders",
    language: "en",
  },
  // Its address has 16 August 2011, the report itself Wednesday the 17th.
  "paanluelwel-2011-08-16": {
    kind: "article",
    title: "South Sudan officially joins African Union",
    publisher: "PaanLuel Wël Media",
    published: "[2011-08-16..2011-08-17]",
    url: "https://paanluelwel.com/2011/08/16/south-sudan-officially-joins-african-union",
    language: "en",
  },
  "huffpost-maghreb-2017-01-27": {
    kind: "article",
    title: "Le retour du Maroc à l'Union africaine sera acté le 30 janvier",
    publisher: "HuffPost Maghreb",
    published: "2017-01-27",
    url: "https://www.huffpostmaghreb.com/2017/01/27/maroc-union-africaine_n_14428456.html",
    language: "fr",
  },
} as const;
