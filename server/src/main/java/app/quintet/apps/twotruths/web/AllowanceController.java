package app.quintet.apps.twotruths.web;

import app.quintet.apps.twotruths.process.Allowance;
import app.quintet.platform.api.Reply;
import app.quintet.platform.kernel.Person;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/twotruths")
class AllowanceController {
  private final Allowance allowance;

  AllowanceController(Allowance allowance) {
    this.allowance = allowance;
  }

  @GetMapping("/me/allowance")
  Reply<Allowance.Left> left(Person me) {
    return Reply.of(allowance.left(me.id()));
  }
}
