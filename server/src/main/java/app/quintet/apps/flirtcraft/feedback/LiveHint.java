package app.quintet.apps.flirtcraft.feedback;

/** A model's one-sentence hint. */
public record LiveHint(String hint) {}
