package app.quintet.platform.identity;

import app.quintet.platform.kernel.DomainEvent;
import java.util.UUID;

/** A person has shown that the account's address is theirs, for the first time or a new one. */
public record EmailVerified(UUID person) implements DomainEvent {}
