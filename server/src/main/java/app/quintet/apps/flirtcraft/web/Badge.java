package app.quintet.apps.flirtcraft.web;

import app.quintet.apps.flirtcraft.FlirtCraft;
import app.quintet.platform.ai.Gateway;
import app.quintet.platform.ai.ProviderConsent;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says honestly what would answer this person now: a model, or the offline engine. */
@Component
class Badge {
  private final Gateway gateway;
  private final ProviderConsent consent;

  Badge(Gateway gateway, ProviderConsent consent) {
    this.gateway = gateway;
    this.consent = consent;
  }

  String now(UUID person) {
    String mode = gateway.mode(FlirtCraft.APP);
    return mode.equals("offline") || consent.mayLeave(person) ? mode : "offline";
  }
}
