package app.quintet.platform.identity;

import java.util.Optional;
import java.util.UUID;

/** Hands the mailer what a {@link MailCodeIssued} stands for. */
public interface MailCodes {
  /** The code and where to send it; empty if there is nobody to write to, or it is used or old. */
  Optional<MailedCode> open(UUID code);
}
