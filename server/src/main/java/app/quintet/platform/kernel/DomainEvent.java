package app.quintet.platform.kernel;

/**
 * Something that happened, told by one module to others through the outbox. Implementations are
 * public records named in the past tense; their fields are serialised as JSON, so they are small,
 * hold ids rather than words, and only ever gain nullable fields.
 */
public interface DomainEvent {}
