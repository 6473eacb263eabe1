package app.quintet.platform.jobs.scheduling;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A job's input as bytes. A mapper of its own, because a job outlives a deployment: one written by
 * a newer or older node must stay readable, so unknown fields are passed over.
 */
final class JobData {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private JobData() {}

  static byte[] write(Record data) {
    return JSON.writeValueAsBytes(data);
  }

  static <T extends Record> T read(Class<T> type, byte[] data) {
    return JSON.readValue(data, type);
  }
}
