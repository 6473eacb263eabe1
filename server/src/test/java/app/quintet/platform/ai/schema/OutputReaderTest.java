package app.quintet.platform.ai.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class OutputReaderTest {
  enum Mood {
    VERY_GOOD,
    BAD
  }

  record Part(double weight, boolean isKey) {}

  record Output(
      @JsonPropertyDescription("What is said.") String bodyText,
      int score,
      Mood mood,
      @Nullable String hint,
      @Nullable Mood second,
      List<Part> parts) {}

  private static final String GOOD =
      """
      {"body_text": "hi", "score": 3, "mood": "very_good", "hint": null, "second": "bad",
       "parts": [{"weight": 1, "is_key": true}]}
      """;
  private final OutputReader<Output> reader = OutputReader.of(Output.class);

  @Test
  void theSchemaNamesEveryFieldInSnakeCaseAndAllowsNothingElse() {
    assertThat(reader.schema())
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    """
                    {"type": "object", "properties": {
                       "body_text": {"type": "string", "description": "What is said."},
                       "score": {"type": "integer"},
                       "mood": {"type": "string", "enum": ["very_good", "bad"]},
                       "hint": {"type": ["string", "null"]},
                       "second": {"type": ["string", "null"], "enum": ["very_good", "bad", null]},
                       "parts": {"type": "array", "items": {"type": "object", "properties": {
                         "weight": {"type": "number"}, "is_key": {"type": "boolean"}},
                         "required": ["weight", "is_key"], "additionalProperties": false}}},
                     "required": ["body_text", "score", "mood", "hint", "second", "parts"],
                     "additionalProperties": false}
                    """));
  }

  @Test
  void aGoodAnswerBecomesTheRecord() {
    var reading = reader.read(GOOD);
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.output())
        .isEqualTo(new Output("hi", 3, Mood.VERY_GOOD, null, Mood.BAD, List.of(new Part(1, true))));
    assertThat(reading.words()).contains("hi");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"score\": 3 | \"score\": \"3\" | score must be integer",
        "\"score\": 3 | \"score\": 3.5 | score must be integer",
        "\"score\": 3, | | score is missing",
        "\"very_good\" | \"splendid\" | mood must be one of",
        "\"hi\" | null | body_text must be string",
        "\"is_key\": true | \"is_key\": 1 | parts[0].is_key must be boolean",
        "\"score\": 3 | \"score\": 3, \"secret\": 1 | a field that the schema does not know",
        "\"parts\": [{ | \"parts\": [{{ | not one valid JSON object",
      })
  void aWrongAnswerNamesThePlaceAndQuotesNothing(String from, @Nullable String to, String fault) {
    var reading = reader.read(GOOD.replace(from, to == null ? "" : to));
    assertThat(reading.output()).isNull();
    assertThat(reading.faults()).hasSize(1);
    assertThat(reading.faults().getFirst()).contains(fault).doesNotContain("splendid", "secret");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"''", "[]", "null", "'```json\n{}\n```'", "Sure!", "{} {}"})
  void anythingButOneObjectIsRefused(String content) {
    assertThat(reader.read(content).output()).isNull();
    assertThat(reader.read(GOOD + " trailing").output()).isNull();
  }

  @Test
  void aComponentWithoutAJsonFormIsRefusedAtStart() {
    record Odd(Object anything) {}
    assertThatThrownBy(() -> OutputReader.of(Odd.class))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
