/** Further readers with a date of their own: gazettes, anniversaries, news, encyclopedias. */
export const furtherReaders = {
  "history-vision-1952": {
    kind: "reference",
    title: "23. Juli 1952 – Montanunion tritt in Kraft",
    publisher: "history-vision.de",
    published: "2024", // the year of its copyright
    url: "https://www.history-vision.de/historisches-filmarchiv/details/videoclip/5210.html?rpp=19&filter%5Bcat%5D%5B0%5D=3&filter%5Blang%5D=de&back=53",
    language: "de",
  },
  "deutschlandfunk-2022-07-23": {
    kind: "article",
    title: "Vor 70 Jahren - Der Vertrag über die Montanunion tritt in Kraft",
    publisher: "Deutschlandfunk, in the ARD Audiothek",
    published: "2022-07-23",
    url: "https://www.ardaudiothek.de/episode/kalenderblatt-deutschlandfunk/vor-70-jahren-der-vertrag-ueber-die-montanunion-tritt-in-kraft/deutschlandfunk/10675943/",
    language: "de",
  },
  "ina-treaties-of-rome": {
    kind: "reference",
    title: "Signature des traités de Rome instituant le Marché commun européen et l'Euratom",
    publisher: "Institut national de l’audiovisuel",
    published: "2023-06-29", // last changed
    url: "https://fresques.ina.fr/jalons/fiche-media/InaEdu04596/signature-des-traites-de-rome-instituant-le-marche-commun-europeen-et-l-euratom.html",
    language: "fr",
  },
  "ogyk-2018-01-09": {
    kind: "article",
    title: "The Euratom Treaty came into effect 60 years ago",
    publisher: "ogyk.hu",
    published: "2018-01-09",
    url: "https://www.ogyk.hu/en/blog/posts/the-euratom-treaty-came-into-effect-60-years-ago",
    language: "en",
  },
  "hansard-1961-11-02": {
    kind: "official",
    title: "The Bonn Declaration",
    publisher: "Hansard, House of Commons, written answers",
    published: "1961-11-02",
    url: "https://api.parliament.uk/historic-hansard/written_answers/1961/nov/02/the-bonn-declaration",
    language: "en",
  },
  "greek-city-times-2021-05-08": {
    kind: "article",
    title:
      "1981-2021: The European Commission releases celebratory video on the 40th anniversary of Greece's accession to the EU",
    publisher: "Greek City Times",
    published: "2021-05-08",
    url: "https://greekcitytimes.com/2021/05/08/video-40th-anniversary-eu/",
    language: "en",
  },
  "newtral-2025-06-11": {
    kind: "article",
    title: "La firma que transformó España: 40 años del Tratado de Adhesión a las Comunidades Europeas",
    publisher: "Newtral",
    published: "2025-06-11",
    url: "https://www.newtral.es/40-anos-firma-tratado-adhesion-espana-comunidades-europeas/20250611",
    language: "es",
  },
  "status-of-greenland-1983": {
    kind: "official",
    title: "Status of Greenland: Commission opinion",
    publisher: "Bulletin of the European Communities, Supplement 1/83",
    published: "1983",
    url: "https://pdfslide.us/documents/status-of-greenland-archive-of-european-2011-12-16-status-of-greenland-commission.html",
    language: "en",
  },
  "single-european-act-text": {
    kind: "treaty",
    title: "Single European Act (Luxembourg, 17 February 1986, and The Hague, 28 February 1986)",
    publisher: "CVCE, from the Official Journal of the European Communities, L 169",
    published: "[2015-09-11..2015-11-09]", // 09/11/2015, whichever of the two is the month
    url: "https://docslib.org/doc/6305475/single-european-act-luxembourg-17-february-1986-and-the-hague-28-february-1986",
    language: "en",
  },
  "universal-lexikon-single-act": {
    kind: "reference",
    title: "Einheitliche Europäische Akte",
    publisher: "Universal-Lexikon, in de-academic.com",
    published: "2012",
    url: "https://universal_lexikon.de-academic.com/232653/Einheitliche_Europ%C3%A4ische_Akte",
    language: "de",
  },
  "wikisummaries-single-act": {
    kind: "article",
    title: "European Economic Community Adopts the Single European Act Summary",
    publisher: "WikiSummaries",
    published: "2022-11-10",
    url: "https://wikisummaries.org/european-economic-community-adopts-the-single-european-act/",
    language: "en",
  },
  "kamina-2002": {
    kind: "reference",
    title: "Appendix 1 - A basic guide to the European Union",
    publisher: "Pascal Kamina, Cambridge University Press",
    published: "2002",
    url: "https://cambridge.org/core/books/abs/film-copyright-in-the-european-union/basic-guide-to-the-european-union/EADB51FBBD773704B51A112C4AB7FD50",
    language: "en",
  },
  "austrian-gazette-1995-45": {
    kind: "law",
    title: "EU-Beitrittsvertrag",
    publisher: "Bundesgesetzblatt of Austria, No. 45 of 1995, in the Rechtsinformationssystem",
    published: "1995",
    url: "https://www.ris.bka.gv.at/Dokumente/Bundesnormen/NOR11007807/NOR11007807.html",
    language: "de",
  },
  "maastricht-text": {
    kind: "treaty",
    title: "The Treaty of the European Union, Maastricht Treaty, 7th February, 1992",
    publisher: "Project Gutenberg, eBook 686",
    published: "1996-10", // its date of release
    url: "https://r.pglaf.org/git/686.git/commit",
    language: "en",
  },
  "treaty-of-amsterdam-1997": {
    kind: "treaty",
    title:
      "Treaty of Amsterdam amending the Treaty on European Union, the Treaties establishing the European Communities and certain related acts",
    publisher: "Office for Official Publications of the European Communities",
    published: "[1997-10-02..1997-12-31]",
    url: "https://docslib.org/download/3510233/treaty-of-amsterdam-amending-the-treaty-on-european-union-the-treaties-establishing-the-european-communities-and-certain-related-acts-introductory-note",
    language: "en",
  },
  "austrian-gazette-1999-83": {
    kind: "law",
    title: "Vertrag von Amsterdam",
    publisher: "Bundesgesetzblatt of Austria, Part III, No. 83 of 1999, in the Rechtsinformationssystem",
    published: "1999",
    url: "https://www.ris.bka.gv.at/Dokumente/Bundesnormen/NOR11008192/NOR11008192.html",
    language: "de",
  },
  "french-decree-2003-246": {
    kind: "law",
    title:
      "Decree No. 2003-246 Of 18 March 2003 On The Publication Of The Treaty Of Nice Amending The Treaty On European Union, The Treaties Establishing The European Communities And Certain Related Acts, Signed On 26 February 2001",
    publisher: "France, in the translation of Global-Regulation",
    published: "2003-03-18", // the day of the decree
    url: "https://www.global-regulation.com/translation/france/1650890/decree-no.-2003-246-of-18-march-2003-on-the-publication-of-the-treaty-of-nice-amending-the-treaty-on-european-union%252c-the-treaties-establishing-the-e.html",
    language: "en",
  },
  "europa-2007-01-05": {
    kind: "official",
    title: "A Union of 27 members as Bulgaria and Romania finally join the EU",
    publisher: "European Union, 50th anniversary of the Treaty of Rome",
    published: "2007-01-05",
    url: "http://www.europa.eu/50/news/theme/070105_en.htm",
    language: "en",
  },
  "austrian-law-lisbon-2019": {
    kind: "law",
    title:
      "Bundesrecht konsolidiert: Gesamte Rechtsvorschrift für Reformvertrag (Vertrag von Lissabon), Fassung vom 21.07.2019",
    publisher: "Rechtsinformationssystem of Austria",
    published: "2019-07-21",
    url: "https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20006641",
    language: "de",
  },
} as const;
