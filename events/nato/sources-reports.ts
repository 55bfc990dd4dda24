/** What was told at the time: of four protocols, of Greece, of the Secretaries General, of France and of Germany. */
export const reports = {
  // The protocols of 1951 and 1952
  "portugal-diario-1952-01-17": {
    kind: "law",
    title: "Protocolo Adicional ao Tratado do Atlântico Norte, sobre a Acessão da Grécia e da Turquia",
    publisher: "Assembleia Nacional, Diário das Sessões, 17 de Janeiro de 1952, page 205",
    published: "1952-01-17",
    url: "https://debates.parlamento.pt/catalogo/r2/dan/01/05/03/121/1952-01-16/205",
    language: "pt",
  },
  "cmd-8562": {
    kind: "treaty",
    title: "Protocol to the North Atlantic Treaty",
    publisher: "United Kingdom, Miscellaneous Series No. 9 (1952), Cmd 8562, as cited by UK Treaties Online",
    published: "1952",
    url: "https://api.parliament.uk/uk-treaties/treaties/642",
    language: "en",
  },
  "turkish-gazette-1953-05-11": {
    kind: "law",
    title:
      "Kuzey Atlântik Antlaşmasına taraf Devletlerce Avrupa Savunma Birliği Üyesi Devletlere verilen garantilere mütaallik Kuzey Atlântik Antlaşmasına ek Protokol",
    publisher: "Resmi Gazete, 8832",
    published: "1953-05-11",
    url: "http://www.basarmevzuat.com/dustur/ms/3/6041nato.htm",
    language: "tr",
  },

  // Greece
  "npg-communique-1976-11-17": {
    kind: "official",
    title: "Final Communiqué",
    publisher: "NATO",
    published: "1976-11-17", // the day in its address; by its text, that on which the meeting ended
    url: "https://www.nato.int/docu/comm/49-95/c761117a.htm",
    language: "en",
  },

  // Finland
  "blinken-2023-04-04": {
    kind: "government",
    title: "[Secretary Antony J. Blinken at Finland's NATO instruments of accession ceremony]", // from its address
    publisher: "EIN Presswire",
    published: "2023-04-04",
    url: "https://www.einpresswire.com/article/626059468/secretary-antony-j-blinken-at-finland-s-nato-instruments-of-accession-ceremony",
    language: "en",
  },

  // Spain
  "el-pais-1981-12-11": {
    kind: "article",
    title: "Los 15 países miembros de la Alianza Atlántica firman el protocolo de adhesión de España",
    publisher: "El País",
    published: "1981-12-11",
    url: "https://elpais.com/diario/1981/12/11/espana/376873201_850215.html",
    language: "es",
  },
  "el-pais-1982-03-12": {
    kind: "article",
    title: "Es improbable que España pueda adherirse a la OTAN en el plazo previsto",
    publisher: "El País",
    published: "1982-03-12",
    url: "https://elpais-com.nproxy.org/diario/1982/03/12/espana/384735606_850215.html",
    language: "es",
  },
  "el-pais-1982-04-04": {
    kind: "article",
    title: "Once países han ratificado la adhesión de España a la OTAN",
    publisher: "El País",
    published: "1982-04-04",
    url: "https://elpais.com/diario/1982/04/04/espana/386719209_850215.html",
    language: "es",
  },
  "el-pais-1982-04-30": {
    kind: "article",
    title:
      "El Parlamento holandés exhorta a España firmar el Tratado de No Proliferación Nuclear tras el ingreso en la OTAN",
    publisher: "El País",
    published: "1982-04-30",
    url: "https://elpais.com/diario/1982/04/30/espana/388965622_850215.html",
    language: "es",
  },
  "el-pais-1982-05-31": {
    kind: "article",
    title: "España es, desde las 16.20 horas de ayer, el 16 miembro de la OTAN",
    publisher: "El País",
    published: "1982-05-31",
    url: "https://elpais.com/diario/1982/05/31/espana/391644001_850215.html",
    language: "es",
  },
  "el-pais-1992-05-30": {
    kind: "article",
    title: "Diez años como aliados",
    publisher: "El País",
    published: "1992-05-30",
    url: "https://elpais.com/diario/1992/05/30/espana/707176812_850215.html",
    language: "es",
  },

  // Secretaries General
  "kathimerini-1957-12-18": {
    kind: "article",
    title: "December 18, 1957",
    publisher: "Kathimerini, reprinted by ekathimerini.com",
    published: "1957-12-18",
    url: "https://www.ekathimerini.com/opinion/54113/december-18-1957/",
    language: "en",
  },
  "nato-brosio-2010": {
    kind: "official",
    title: "Manlio Brosio",
    publisher: "NATO",
    published: "2010-03-15",
    url: "https://www.nato.int/cps/en/natohq/who_is_who_7299.htm?selectedLocale=fr",
    language: "en",
  },
  "csmonitor-1983-06-20": {
    kind: "article",
    title: "NATO leader Luns plans to quit after start of missile deployment this year",
    publisher: "The Christian Science Monitor",
    published: "1983-06-20",
    url: "https://www.csmonitor.com/1983/0620/062053.html",
    language: "en",
  },
  "deseret-1994-09-26": {
    kind: "article",
    title: "[NATO names Belgian envoy secretary-general]", // from its address
    publisher: "Deseret News",
    published: "1994-09-26",
    url: "https://www.deseret.com/1994/9/26/19132898/nato-names-belgian-envoy-secretary-general",
    language: "en",
  },
  "deseret-1995-10-20": {
    kind: "article",
    title: "[NATO chief resigns amid bribery scandal]", // from its address
    publisher: "Deseret News",
    published: "1995-10-20",
    url: "https://www.deseret.com/1995/10/20/19199768/nato-chief-resigns-amid-bribery-scandal",
    language: "en",
  },
  "sun-sentinel-1995-10-21": {
    kind: "article",
    title: "Nato Chief Quits, Plagued By Scandal",
    publisher: "Los Angeles Times, in the Sun-Sentinel",
    published: "1995-10-21",
    url: "http://articles.sun-sentinel.com/1995-10-21/news/9510200710_1_italian-career-diplomat-claes-belgian-parliament",
    language: "en",
  },
  "roanoke-times-1995-12-02": {
    kind: "wire",
    title: "[NATO appoints Javier Solana]",
    publisher: "Associated Press, in the Roanoke Times",
    published: "1995-12-02",
    url: "https://scholar.lib.vt.edu/VA-news/ROA-Times/issues/1995/rt9512/951202/12040034.htm",
    language: "en",
  },
  "nato-robertson-1999-10-14": {
    kind: "official",
    title: "Remarks to the Press by Lord Robertson, NATO Secretary General upon his arrival at NATO Headquarters",
    publisher: "NATO",
    published: "1999-10-14",
    url: "https://nato.int/docu/speech/1999/s991014a.htm",
    language: "en",
  },
  "voa-2003-09-22": {
    kind: "article",
    title: "NATO Selects Dutch Foreign Minister as New Secretary General",
    publisher: "Voice of America",
    published: "2003-09-22",
    url: "https://www.voanews.com/a/a-13-a-2003-09-22-11-nato/390525.html",
    language: "en",
  },
  "agence-europe-2003-09-23": {
    kind: "wire",
    title: "The Dutchman Jaap de Hoop Scheffer becomes Secretary General of NATO",
    publisher: "Agence Europe, Europe Daily Bulletin No. 8548",
    published: "2003-09-23",
    url: "https://agenceurope.eu/en/bulletin/article/8548/7/the-dutchman-jaap-de-hoop-scheffer-becomes-secretary-general-of-nato",
    language: "en",
  },
  "voa-2003-12-17": {
    kind: "article",
    title: "[Robertson chairs his last meeting of NATO]",
    publisher: "Voice of America",
    published: "2003-12-17",
    url: "https://www.voanews.com/a/a-13-a-2003-12-17-6-nato-67452372/385158.html",
    language: "en",
  },
  "german-wikipedia-minuto-rizzo": {
    kind: "reference",
    title: "Alessandro Minuto-Rizzo",
    publisher: "Wikipedia, copied by wikiup.org",
    published: "[2022-09-29..2026-11]", // when its footnotes were looked up
    url: "https://de.wikiup.org/wiki/Alessandro_Minuto-Rizzo",
    language: "de",
  },
  "two-circles-2009-08-03": {
    kind: "article",
    title: "NATO welcomes Denmark’s Rasmussen as new secretary general",
    publisher: "TwoCircles.net",
    published: "2009-08-03",
    url: "https://twocircles.net/2009aug03/nato_welcomes_denmarks_rasmussen_new_secretary_general.html",
    language: "en",
  },

  // France, Germany, the seat
  "latimes-1995-12-06": {
    kind: "article",
    title: "France Rejoins NATO Military",
    publisher: "Los Angeles Times",
    published: "1995-12-06",
    url: "https://www.latimes.com/archives/la-xpm-1995-12-06-mn-10867-story.html",
    language: "en",
  },
  "worner-german-unification-1990": {
    kind: "official",
    title: "Address to the North Atlantic Council on the occasion of German Unification",
    publisher: "NATO, copied by World History Commons",
    published: "1990-10-03",
    url: "https://worldhistorycommons.org/nato-celebrates-german-reunification",
    language: "en",
  },
  "nato-foreign-ministers-2014-04-01": {
    kind: "official",
    title: "NATO Foreign Ministers mark historic accession anniversaries of 1999, 2004, 2009",
    publisher: "NATO",
    published: "2014-04-01",
    url: "https://www.nato.int/cps/uk/natohq/news_108505.htm?selectedLocale=en",
    language: "en",
  },
  "nato-handbook-1959": {
    kind: "official",
    title: "The NATO Handbook, seventh edition",
    publisher: "NATO Information Service",
    published: "1959-02",
    url: "https://docslib.org/doc/7631256/nato-handbook-1959",
    language: "en",
  },
  "nato-short-handbook-1967": {
    kind: "official",
    title: "NATO: The Short Handbook",
    publisher: "NATO Information Service",
    published: "1967-02",
    url: "https://docslib.org/doc/6068545/nato-short-handbook-1967",
    language: "en",
  },
} as const;
