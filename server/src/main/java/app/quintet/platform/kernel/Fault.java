package app.quintet.platform.kernel;

/**
 * One thing wrong with an input.
 *
 * @param field the field as the client sent it (snake_case, dotted path into nested objects)
 * @param constraint a stable machine name such as {@code required}, {@code size}, {@code range}
 * @param message a sentence for a person
 */
public record Fault(String field, String constraint, String message) {}
