package app.quintet.apps.rebloom.care.access;

import app.quintet.apps.rebloom.care.directory.Provider;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A therapist as a person sees them: by what the operator has verified. */
public record TherapistView(String name, @Nullable String title, UUID providerId) {
  static TherapistView of(UUID provider, Map<UUID, Provider.ProviderBrief> known) {
    Provider.ProviderBrief brief = known.get(provider);
    return brief == null
        ? new TherapistView("", null, provider)
        : new TherapistView(brief.name(), brief.title(), provider);
  }
}
