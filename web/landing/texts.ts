export interface Tile {
  app: string;
  name: string;
  line: string;
  text: string;
  live: boolean;
}

export interface Texts {
  language: "en" | "de";
  title: string;
  description: string;
  headline: string;
  lead: string;
  start: string;
  guest: string;
  apps: string;
  open: string;
  coming: string;
  tiles: Tile[];
  promises: { title: string; text: string }[];
  promisesTitle: string;
  other: { href: string; label: string; language: string };
  theme: string;
  mode: string;
  offline: string;
  skip: string;
  footer: string;
}

const NAMES = { flirtcraft: "FlirtCraft", fitnudge: "FitNudge", twotruths: "Two Truths & a Lie", trutalk: "TRU Talk", rebloom: "Rebloom" };

const tiles = (words: Record<keyof typeof NAMES, [string, string]>): Tile[] =>
  (Object.keys(NAMES) as (keyof typeof NAMES)[]).map((app) => ({
    app,
    name: NAMES[app],
    line: words[app][0],
    text: words[app][1],
    live: app === "flirtcraft" || app === "twotruths" || app === "rebloom",
  }));

const en: Texts = {
  language: "en",
  title: "Quintet: five small apps, one account",
  description: "Practise a first conversation, keep a habit, catch a bluff, talk to a stranger, grow after a setback.",
  headline: "Say it better. Five small apps for the moments between people.",
  lead: "Quintet helps with the things nobody teaches: opening a conversation, keeping a promise to yourself, listening to someone new. One account, your words under your key.",
  start: "Open FlirtCraft",
  guest: "No e-mail needed to try it.",
  apps: "The five",
  open: "Open",
  coming: "Coming",
  tiles: tiles({
    flirtcraft: ["Practise before it counts", "Pick a place, meet a character who behaves like a person on a phone, and get an honest review afterwards. For adults."],
    fitnudge: ["One question a day", "A goal, a nudge in the tone you like, and a streak that explains itself."],
    twotruths: ["Three clips, one bluff", "Film two truths and a lie; strangers guess, then the reveal."],
    trutalk: ["A voice in the night", "Press one button, talk to somebody new. No pictures, no profile."],
    rebloom: ["After something ends", "Slow, plain reflection after a hard time. It is an AI and says so."],
  }),
  promisesTitle: "What you can rely on",
  promises: [
    { title: "Says what answers you", text: "A badge names the model, or says “offline” when the built-in engine speaks. Nothing pretends." },
    { title: "Private by construction", text: "What you write is encrypted with a key of your own. Delete it, and it is gone." },
    { title: "Works where you are", text: "Install it from the browser. What you opened works without a network; what you write is sent later, once." },
  ],
  other: { href: "/de/", label: "Deutsch", language: "de" },
  theme: "Switch between dark and light",
  mode: "Answers come from",
  offline: "offline engine",
  skip: "Skip to content",
  footer: "Quintet. One server, five apps, no trackers.",
};

const de: Texts = {
  language: "de",
  title: "Quintet: fünf kleine Apps, ein Konto",
  description: "Ein erstes Gespräch üben, eine Gewohnheit halten, einen Bluff finden, mit Fremden reden, nach einem Bruch wachsen.",
  headline: "Sag es besser. Fünf kleine Apps für das, was zwischen Menschen passiert.",
  lead: "Quintet hilft bei dem, was niemand lehrt: ein Gespräch beginnen, sich selbst Wort halten, jemand Neuem zuhören. Ein Konto, deine Worte unter deinem Schlüssel.",
  start: "FlirtCraft öffnen",
  guest: "Zum Ausprobieren brauchst du keine E-Mail.",
  apps: "Die fünf",
  open: "Öffnen",
  coming: "Kommt",
  tiles: tiles({
    flirtcraft: ["Üben, bevor es zählt", "Such dir einen Ort, triff eine Figur, die sich wie ein Mensch am Telefon benimmt, und hol dir danach eine ehrliche Auswertung. Für Erwachsene."],
    fitnudge: ["Eine Frage am Tag", "Ein Ziel, ein Anstoß in deinem Ton und eine Serie, die sich erklärt."],
    twotruths: ["Drei Clips, ein Bluff", "Film zwei Wahrheiten und eine Lüge; Fremde raten, dann die Auflösung."],
    trutalk: ["Eine Stimme in der Nacht", "Ein Knopf, ein Gespräch mit jemand Neuem. Keine Bilder, kein Profil."],
    rebloom: ["Wenn etwas zu Ende ist", "Langsames, schlichtes Nachdenken nach schweren Zeiten. Es ist eine KI und sagt es."],
  }),
  promisesTitle: "Worauf du dich verlassen kannst",
  promises: [
    { title: "Sagt, wer antwortet", text: "Ein Abzeichen nennt das Modell oder sagt „offline“, wenn das eingebaute Programm spricht. Nichts tut nur so." },
    { title: "Privat gebaut", text: "Was du schreibst, ist mit deinem eigenen Schlüssel verschlüsselt. Lösch es, und es ist weg." },
    { title: "Geht, wo du bist", text: "Installiere es aus dem Browser. Was du geöffnet hast, geht ohne Netz; was du schreibst, wird später gesendet, einmal." },
  ],
  other: { href: "/", label: "English", language: "en" },
  theme: "Zwischen dunkel und hell wechseln",
  mode: "Es antwortet",
  offline: "Offline-Programm",
  skip: "Zum Inhalt",
  footer: "Quintet. Ein Server, fünf Apps, keine Verfolger.",
};

export const TEXTS = { en, de };
