package app.quintet.apps.rebloom.companion;

import app.quintet.platform.ai.Gateway;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A checked answer.
 *
 * @param exercise slug of the exercise it offers
 * @param used ids of the authored pieces it is made of
 * @param closing whether it brings the session to a kind end
 * @param model the model's name, or {@code offline}
 */
public record CompanionReply(
    String text,
    Approach approach,
    @Nullable String exercise,
    List<String> used,
    boolean closing,
    Gateway.Source source,
    String model) {}
