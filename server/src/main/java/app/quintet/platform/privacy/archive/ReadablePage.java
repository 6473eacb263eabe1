package app.quintet.platform.privacy.archive;

import app.quintet.platform.kernel.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/**
 * The page of an archive that a person can read: one section for each part, every value escaped, no
 * script, nothing from the network. Written piece by piece as the parts are.
 */
final class ReadablePage {
  private final Writer out;
  private final Messages messages;
  private final String language;

  ReadablePage(Writer out, Messages messages, String language) {
    this.out = out;
    this.messages = messages;
    this.language = language;
  }

  void begin(String title, String intro) {
    boolean rightToLeft = language.startsWith("ar") || language.startsWith("he");
    put(
        """
        <!doctype html>
        <html lang="%s" dir="%s"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>%s</title>
        <style>%s</style></head>
        <body><h1>%s</h1><p>%s</p>
        """
            .formatted(
                HtmlUtils.htmlEscape(language),
                rightToLeft ? "rtl" : "ltr",
                HtmlUtils.htmlEscape(title),
                STYLE,
                HtmlUtils.htmlEscape(title),
                HtmlUtils.htmlEscape(intro)));
  }

  void module(String module) {
    put("<h2>" + heading("export.module." + module, module) + "</h2>\n");
  }

  void section(String module, String path) {
    put("<h3>" + heading("export.part." + module + "." + path, path) + "</h3>\n");
  }

  void row(JsonNode row) {
    put("<article>");
    value(row);
    put("</article>\n");
  }

  void end() {
    put("</body></html>\n");
  }

  private void value(JsonNode value) {
    if (value.isObject()) {
      put("<dl>");
      for (Map.Entry<String, JsonNode> field : value.properties()) {
        put("<dt>" + HtmlUtils.htmlEscape(plain(field.getKey())) + "</dt><dd>");
        value(field.getValue());
        put("</dd>");
      }
      put("</dl>");
    } else if (value.isArray()) {
      put("<ul>");
      for (JsonNode item : value) {
        put("<li>");
        value(item);
        put("</li>");
      }
      put("</ul>");
    } else if (!value.isNull()) {
      // The direction of somebody's words is their own.
      put("<span dir=\"auto\">" + HtmlUtils.htmlEscape(value.asString()) + "</span>");
    }
  }

  private String heading(String key, String otherwise) {
    try {
      return HtmlUtils.htmlEscape(messages.text(language, key));
    } catch (IllegalArgumentException unnamed) {
      return HtmlUtils.htmlEscape(plain(otherwise));
    }
  }

  private static String plain(String name) {
    String words = name.replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private void put(String html) {
    try {
      out.write(html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final String STYLE =
      """
      :root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;\
      margin:0 auto;padding:1.5rem;overflow-wrap:anywhere}h2{margin-block-start:3rem}\
      article{border:1px solid color-mix(in srgb,currentColor 25%,transparent);border-radius:10px;\
      padding:.75rem 1rem;margin-block:.75rem}dl{display:grid;grid-template-columns:minmax(7rem,\
      12rem) 1fr;gap:.25rem 1rem;margin:0}dt{opacity:.7}dd{margin:0;white-space:pre-wrap}\
      ul{margin:0;padding-inline-start:1.1rem}li{margin-block:.4rem}\
      @media(max-width:30rem){dl{grid-template-columns:1fr}dd{margin-block-end:.4rem}}\
      """;
}
