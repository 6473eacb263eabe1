package app.quintet.testing;

import java.util.UUID;

/** A person of a test and their way to call the API. */
public record TestPerson(
    UUID id, String email, String accessToken, String refreshToken, Caller api) {}
