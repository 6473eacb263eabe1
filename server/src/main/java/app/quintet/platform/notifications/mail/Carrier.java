package app.quintet.platform.notifications.mail;

/** Takes a finished letter out of the house; throws when it could not be handed over. */
interface Carrier {
  void carry(Letter letter);
}
