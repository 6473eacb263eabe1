package app.quintet.platform.identity;

import app.quintet.platform.kernel.DomainEvent;
import java.util.UUID;

/** A person granted or withdrew a consent. */
public record ConsentChanged(UUID person, Purpose purpose, boolean granted)
    implements DomainEvent {}
