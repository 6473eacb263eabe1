package app.quintet.platform.data;

/**
 * Where the wrapped keys live, apart from what they open.
 *
 * @param keys the database of the keys; its application role sees nothing else
 * @param main the database of everything else, as its owner sees it
 * @param apart false if both are the same database because no second one could be had
 */
public record KeysDatabase(Database keys, Database main, boolean apart) {}
