package app.quintet.platform.ai.budget;

/** The answer to asking for a reservation. */
public sealed interface Reserved {
  /** The call may be made; settle it whatever happens. */
  record Granted(Reservation reservation) implements Reserved {}

  /** A budget is used up: nothing more may be spent for this app now. */
  record NoBudget() implements Reserved {}

  /** This provider has had all its calls for the minute or day; another one may be free. */
  record ProviderFull() implements Reserved {}
}
