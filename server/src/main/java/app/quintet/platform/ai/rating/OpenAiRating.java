package app.quintet.platform.ai.rating;

import app.quintet.platform.ai.ContentRating;
import app.quintet.platform.ai.ProviderConsent;
import app.quintet.platform.ai.provider.Http;
import app.quintet.platform.ai.provider.ProviderException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The moderation protocol of OpenAI: one request for all words, one for each picture. */
@Component
@EnableConfigurationProperties(RatingSettings.class)
public class OpenAiRating implements ContentRating, DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(OpenAiRating.class);
  private static final String DISTRESS = "self-harm";
  private final RatingSettings settings;
  private final ProviderConsent consent;
  private final Http http = new Http();
  private final JsonMapper json = JsonMapper.shared();

  /** A client for these settings, which asks for consent first. */
  public OpenAiRating(RatingSettings settings, ProviderConsent consent) {
    this.settings = settings;
    this.consent = consent;
  }

  @Override
  public boolean available() {
    return settings.on();
  }

  @Override
  public Rating rate(UUID person, List<String> texts, List<byte[]> pictures) {
    if (!settings.on()) {
      return new Rating.Unavailable();
    }
    if (!consent.mayLeave(person)) {
      return new Rating.NotAgreed();
    }
    try {
      Rating.Rated worst = new Rating.Rated(0, 0);
      for (ObjectNode request : requests(texts, pictures)) {
        worst = worse(worst, http.post(http(request), settings.within()));
      }
      return worst;
    } catch (ProviderException failed) {
      LOG.warn("content was not rated: {}", failed.kind());
      return new Rating.Failed();
    } catch (JacksonException unreadable) {
      LOG.warn("content was not rated: the answer is unreadable");
      return new Rating.Failed();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return new Rating.Failed();
    }
  }

  private List<ObjectNode> requests(List<String> texts, List<byte[]> pictures) {
    List<ObjectNode> all = new ArrayList<>();
    if (!texts.isEmpty()) {
      ObjectNode words = json.createObjectNode().put("model", settings.model());
      texts.forEach(words.putArray("input")::add);
      all.add(words);
    }
    for (byte[] picture : pictures) {
      ObjectNode one = json.createObjectNode().put("model", settings.model());
      String data = "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(picture);
      ObjectNode part = one.putArray("input").addObject().put("type", "image_url");
      part.putObject("image_url").put("url", data);
      all.add(one);
    }
    return all;
  }

  private HttpRequest http(ObjectNode body) {
    var request =
        HttpRequest.newBuilder(URI.create(settings.url()))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
    if (!settings.key().isBlank()) {
      request.header("Authorization", "Bearer " + settings.key());
    }
    return request.build();
  }

  /** An answer without a single score is no answer: nothing may pass unrated. */
  private Rating.Rated worse(Rating.Rated before, byte[] answer) throws ProviderException {
    double harm = before.harm();
    double distress = before.distress();
    int scores = 0;
    for (JsonNode result : json.readTree(answer).path("results")) {
      for (var score : result.path("category_scores").properties()) {
        double value = score.getValue().asDouble(1);
        if (score.getKey().startsWith(DISTRESS)) {
          distress = Math.max(distress, value);
        } else {
          harm = Math.max(harm, value);
        }
        scores++;
      }
    }
    if (scores == 0) {
      throw new ProviderException(ProviderException.Kind.BROKEN);
    }
    return new Rating.Rated(harm, distress);
  }

  @Override
  public void destroy() {
    http.close();
  }
}
