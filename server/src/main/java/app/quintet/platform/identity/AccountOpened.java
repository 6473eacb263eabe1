package app.quintet.platform.identity;

import app.quintet.platform.kernel.DomainEvent;
import java.util.UUID;

/** An account was made, as a guest or with an address. */
public record AccountOpened(UUID person, boolean guest) implements DomainEvent {}
