package app.quintet.platform.ai.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The expected numbers were made with Hugging Face's tokenizers from the same vocabulary. */
class WordPieceTest {
  private static WordPiece wordPiece;

  @BeforeAll
  static void readVocabulary() throws IOException {
    wordPiece = new WordPiece(Vocabulary.read("/bge-small-en-v1.5-q-tokenizer.json"));
  }

  static Stream<Arguments> known() {
    return Stream.of(
        known("Hello world", 7592, 2088),
        known(
            "Hello, y'all! How are you 😁 ?",
            7592,
            1010,
            1061,
            1005,
            2035,
            999,
            2129,
            2024,
            2017,
            100,
            1029),
        known("Here is some text to encode", 2182, 2003, 2070, 3793, 2000, 4372, 16044),
        known("embeddings", 7861, 8270, 4667, 2015),
        known("unaffable", 14477, 20961, 3468),
        known("Café crème à la Zoë", 7668, 13675, 21382, 1037, 2474, 11199),
        known(
            "I'm <3ing it... don't you?!",
            1045,
            1005,
            1049,
            1026,
            1017,
            2075,
            2009,
            1012,
            1012,
            1012,
            2123,
            1005,
            1056,
            2017,
            1029,
            999),
        known("你好 world", 100, 100, 2088),
        known("naïve façade ﬁne", 15743, 8508, 1984, 2638),
        known("don’t “quote” — dash", 2123, 1521, 1056, 1523, 14686, 1524, 1517, 11454),
        known("antidisestablishmentarianism", 3424, 10521, 4355, 7875, 13602, 3672, 12199, 2964),
        known("\u200bzero\u200dwidth\tTab\nnew", 5717, 9148, 11927, 2232, 21628, 2047),
        known(
            "$5.00+tax=~6|x^2`",
            1002,
            1019,
            1012,
            4002,
            1009,
            4171,
            1027,
            1066,
            1020,
            1064,
            1060,
            1034,
            1016,
            1036),
        known("ΟΔΟΣ İstanbul ß", 1169, 29722, 29730, 29733, 9960, 1096),
        known("a".repeat(101), 100),
        known(
            "שלום עולם مرحبا",
            1266,
            29799,
            29792,
            29800,
            1259,
            29792,
            29799,
            29800,
            1295,
            17149,
            29820,
            29816,
            25573),
        known("🏳️\u200d🌈👍🏽 ok", 100, 7929),
        known(""));
  }

  private static Arguments known(String text, long... pieces) {
    long[] all = new long[pieces.length + 2];
    all[0] = 101;
    System.arraycopy(pieces, 0, all, 1, pieces.length);
    all[all.length - 1] = 102;
    return Arguments.of(text, all);
  }

  @ParameterizedTest
  @MethodSource("known")
  void splitsLikeTheReferenceTokenizer(String text, long[] expected) {
    assertThat(wordPiece.ids(text, 512)).containsExactly(expected);
  }

  @Test
  void cutsALongTextAndStillEndsWithTheEndMark() {
    long[] ids = wordPiece.ids("hello ".repeat(2_000), 512);
    assertThat(ids).hasSize(512).endsWith(102);
    assertThat(ids[510]).isEqualTo(7592);
  }
}
