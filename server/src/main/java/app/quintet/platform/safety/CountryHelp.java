package app.quintet.platform.safety;

import app.quintet.platform.safety.SafetyCard.Helpline;
import java.time.LocalDate;
import java.util.List;

/**
 * Who helps in one country.
 *
 * @param country ISO 3166 alpha-2, empty where it is not known
 * @param emergencyNumber empty where it is not known
 * @param lines the best-fitting language first; the international directory last
 * @param dataDate when the list was last gone through
 * @param note that an operator must verify the numbers; for operators, not for people in need
 */
public record CountryHelp(
    String country,
    String emergencyNumber,
    List<Helpline> lines,
    LocalDate dataDate,
    String note) {}
