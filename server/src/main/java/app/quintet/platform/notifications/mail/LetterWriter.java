package app.quintet.platform.notifications.mail;

import app.quintet.platform.kernel.Messages;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Writes letters: one layout, two forms, the words from the catalogues. */
@Component
class LetterWriter {
  private static final String PARAGRAPH = "<p style=\"margin:0 0 16px\">%s</p>";
  private static final String CODE =
      """
      <p style="margin:0 0 16px;font-size:32px;letter-spacing:6px;font-weight:700">%s</p>\
      """;
  private static final String BUTTON =
      """
      <p style="margin:24px 0"><a href="%s" style="background:#4338ca;color:#fff;padding:12px 20px;\
      border-radius:10px;text-decoration:none;font-weight:600">%s</a></p>\
      """;
  private static final String SMALL =
      "<p style=\"margin:24px 0 0;font-size:13px;color:#5b5b66\">%s</p>";
  private static final String LAYOUT =
      """
      <!doctype html>
      <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" \
      content="width=device-width"><title>%s</title></head>
      <body style="margin:0;background:#f4f3f8"><div style="max-width:520px;margin:0 auto;\
      padding:32px 20px;background:#fff;color:#1b1b22;font:16px/1.5 'Space Grotesk',system-ui,\
      sans-serif">
      <p style="margin:0 0 24px;font-weight:700">Quintet</p>
      %s
      </div></body></html>
      """;
  private final Messages messages;

  LetterWriter(Messages messages) {
    this.messages = messages;
  }

  Letter write(Template template, Order order) {
    String language = order.language();
    String subject = messages.text(language, template.subject(), order.facts());
    List<String> plain = new ArrayList<>();
    List<String> rich = new ArrayList<>();
    for (String key : template.paragraphs()) {
      String paragraph = messages.text(language, key, order.facts());
      plain.add(paragraph);
      rich.add(PARAGRAPH.formatted(HtmlUtils.htmlEscape(paragraph)));
    }
    if (order.code() != null) {
      // After the first paragraph, which announces it.
      plain.add(1, order.code());
      rich.add(1, CODE.formatted(HtmlUtils.htmlEscape(order.code())));
    }
    if (order.link() != null) {
      String open = messages.text(language, "mail.open");
      plain.add(open + ": " + order.link());
      rich.add(BUTTON.formatted(HtmlUtils.htmlEscape(order.link()), HtmlUtils.htmlEscape(open)));
    }
    if (order.stop() != null) {
      String stop = messages.text(language, "mail.stop");
      plain.add(stop + ": " + order.stop());
      rich.add(
          SMALL.formatted(
              "<a href=\"%s\">%s</a>"
                  .formatted(HtmlUtils.htmlEscape(order.stop()), HtmlUtils.htmlEscape(stop))));
    }
    String html =
        LAYOUT.formatted(
            HtmlUtils.htmlEscape(language), HtmlUtils.htmlEscape(subject), String.join("\n", rich));
    return new Letter(
        order.to(),
        subject,
        String.join("\n\n", plain) + "\n",
        html,
        order.code(),
        order.link(),
        order.stop(),
        order.attached());
  }
}
