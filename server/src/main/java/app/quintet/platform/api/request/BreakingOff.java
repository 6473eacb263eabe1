package app.quintet.platform.api.request;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Cuts the connection under an answer that failed after it had begun. Otherwise the client would
 * wait on it for the rest, or take the next answer for it (RFC 9112, section 8).
 */
final class BreakingOff extends ValveBase {
  /** The attribute of a request whose answer is to be cut. */
  static final String ASKED = BreakingOff.class.getName();

  BreakingOff() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    getNext().invoke(request, response);
    if (request.getAttribute(ASKED) != null) {
      response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
    }
  }
}
