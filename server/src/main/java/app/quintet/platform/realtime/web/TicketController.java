package app.quintet.platform.realtime.web;

import app.quintet.platform.api.Reply;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.realtime.socket.Tickets;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class TicketController {
  private final Tickets tickets;

  TicketController(Tickets tickets) {
    this.tickets = tickets;
  }

  record Ticket(String ticket, long expiresIn) {}

  @PostMapping("/api/v1/realtime/ticket")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "A one-time ticket for a socket",
      description = "Good for 30 seconds and one connection, as ?ticket= of /api/v1/realtime.")
  Reply<Ticket> issue(Person me) {
    return Reply.of(new Ticket(tickets.issue(me), Tickets.LIFE.toSeconds()));
  }
}
