package app.quintet.platform.identity;

import app.quintet.platform.kernel.DomainEvent;
import java.util.UUID;

/**
 * A code waits to be mailed. The event holds nothing but the row's id: the mailer asks {@link
 * MailCodes#open} for address, code and link when it writes the mail, so that no secret and no
 * address lies in the outbox. It is published for addresses that nobody has, too, so that asking
 * takes the same time; {@code open} answers empty for those.
 */
public record MailCodeIssued(UUID code) implements DomainEvent {}
