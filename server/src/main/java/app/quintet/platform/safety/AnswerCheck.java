package app.quintet.platform.safety;

import java.util.List;

/** Checks an answer made for a person before it is shown, whoever made it. */
public interface AnswerCheck {
  /**
   * The ids of the rules that the answer breaks (diagnosis, medication, method, encouragement,
   * flattery_of_harm, claims_human, claims_clinician, dependence, explicit, secrecy, instructions);
   * empty if it may be shown. Pure and offline; at most 5 ms for 1,000 characters. 4,000 are read;
   * longer answers break {@code length}.
   *
   * @param askedBy what the person had written
   * @param language BCP 47; rules of all six languages are read whatever it says
   */
  List<String> breaches(String answer, String askedBy, String language);
}
