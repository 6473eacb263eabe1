package app.quintet.platform.ai.web;

import app.quintet.platform.ai.Gateway;
import app.quintet.platform.api.Reply;
import app.quintet.platform.kernel.Problem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/ai")
class ModeController {
  private final Gateway gateway;

  ModeController(Gateway gateway) {
    this.gateway = gateway;
  }

  /** For the badge; public, because it tells nothing about anybody. */
  @GetMapping("/mode")
  Reply<Mode> mode(@RequestParam String app) {
    if (!app.matches("[a-z0-9_]{1,40}")) {
      throw Problem.invalid("app", "format", "This is not the name of an app.");
    }
    String model = gateway.mode(app);
    return Reply.of(
        model.equals("offline") ? new Mode("offline", "offline") : new Mode("model", model));
  }

  /**
   * What answers for an app.
   *
   * @param mode {@code offline} or {@code model}
   * @param model the model's name, or {@code offline}
   */
  record Mode(String mode, String model) {}
}
