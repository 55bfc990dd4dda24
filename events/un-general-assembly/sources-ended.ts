/** Who says that an observer is no more. */
export const ended = {
  "latimes-1991-06-29": {
    kind: "article",
    title: "In Quick Vote, Comecon Ends Long Alliance",
    publisher: "Los Angeles Times",
    published: "1991-06-29",
    url: "https://latimes.com/archives/la-xpm-1991-06-29-fi-1269-story.html",
    language: "en",
  },
  "radio-prague-2021": {
    kind: "article",
    title: "Thirty years since dissolution of Comecon East Bloc economic organisation",
    publisher: "Radio Prague International",
    published: "2021", // by its title
    url: "https://english.radio.cz/thirty-years-dissolution-comecon-east-bloc-economic-organisation-8720944",
    language: "en",
  },
  "wikipedia-comecon": {
    kind: "reference",
    title: "Council for Mutual Economic Assistance",
    publisher: "Wikipedia, in the copy of techsciencenews.com",
    published: "[1991-06-28..2026-11]",
    url: "https://techsciencenews.com/wikisearch/view_html.php?lang=en&q=Comecon&sq=Google",
    language: "en",
  },
  "agenzia-calendario-2021": {
    kind: "unsourced",
    title: "[1 novembre 1991]",
    publisher: "Agenzia Calendario",
    published: "2021-11-01", // the day in its address
    url: "https://agenziacalendario.com/calendario/presentanew.php?dataora=2021-11-01+10%3A32%3A29",
    language: "it",
  },
  "wikipedia-eurasec": {
    kind: "reference",
    title: "Eurasian Economic Community",
    publisher: "Wikipedia, in a copy at wikien4.appspot.com",
    published: "[2015-01-01..2026-11]",
    url: "http://wikien4.appspot.com/wiki/Eurasian_Economic_Community",
    language: "en",
  },
  "24-kg-2014-10-10": {
    kind: "article",
    title: "С 1 января 2015 года прекращается деятельность Евразийского экономического сообщества",
    publisher: "24.kg",
    published: "2014-10-10", // by its text: the day of the meeting in Minsk
    url: "https://24.kg/archive/ru/cis/188078-s-1-yanvarya-2015-goda-prekrashhaetsya.html/",
    language: "ru",
  },
  "newsru-2014-10-10": {
    kind: "article",
    title: "В Минске подписано соглашение о прекращении деятельности ЕврАзЭс",
    publisher: "NEWSru.co.il",
    published: "2014-10-10",
    url: "https://newsru.co.il/world/10oct2014/eaes8019.html",
    language: "ru",
  },
  "tass-2014-10-10": {
    kind: "wire",
    title: "Eurasian Economic Union replaces Eurasian Economic Community",
    publisher: "TASS",
    published: "2014-10-10",
    url: "https://tass.com/economy/753661/amp",
    language: "en",
  },
} as const;
