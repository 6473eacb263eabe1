package app.quintet.platform.api.request;

import app.quintet.platform.kernel.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies over 1 MB, but for what uploads carry, also when they announce no length. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class BodyLimit extends OncePerRequestFilter {
  private static final int MOST = 1_000_000;

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    // Only these are read piece by piece onto the disk; whatever else came would lie in memory.
    return request.getMethod().equals("PATCH")
        && request.getRequestURI().startsWith("/api/v1/media/uploads/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > MOST) {
      throw tooLarge();
    }
    boolean unknownLength = request.getContentLengthLong() < 0;
    chain.doFilter(unknownLength ? new Counted(request) : request, response);
  }

  private static Problem tooLarge() {
    return Problem.tooLarge("The body is larger than 1 MB.");
  }

  private static final class Counted extends HttpServletRequestWrapper {
    Counted(HttpServletRequest request) {
      super(request);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      ServletInputStream inner = super.getInputStream();
      return new ServletInputStream() {
        private int read;

        @Override
        public int read() throws IOException {
          int b = inner.read();
          if (b >= 0 && ++read > MOST) {
            throw tooLarge();
          }
          return b;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
          int n = inner.read(into, offset, length);
          read += Math.max(0, n);
          if (read > MOST) {
            throw tooLarge();
          }
          return n;
        }

        @Override
        public boolean isFinished() {
          return inner.isFinished();
        }

        @Override
        public boolean isReady() {
          return inner.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
          inner.setReadListener(listener);
        }
      };
    }
  }
}
