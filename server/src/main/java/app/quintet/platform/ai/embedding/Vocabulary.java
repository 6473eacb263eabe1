package app.quintet.platform.ai.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the word pieces and their numbers out of a Hugging Face {@code tokenizer.json}. */
final class Vocabulary {
  private static final int PIECES = 30_522;

  private Vocabulary() {}

  /** The pieces of {@code model.vocab}; streamed, because the file is only needed once. */
  static Map<String, Integer> read(String resource) throws IOException {
    try (InputStream in = Vocabulary.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("the sentence model's vocabulary is not on the class path");
      }
      try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
        while (json.nextToken() != null) {
          if (json.currentToken() == JsonToken.PROPERTY_NAME
              && json.currentName().equals("vocab")) {
            json.nextToken();
            return pieces(json);
          }
        }
      }
    }
    throw new IOException("the sentence model's vocabulary has no pieces");
  }

  private static Map<String, Integer> pieces(JsonParser json) {
    Map<String, Integer> pieces = HashMap.newHashMap(PIECES);
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String piece = json.currentName();
      json.nextToken();
      pieces.put(piece, json.getIntValue());
    }
    return pieces;
  }
}
