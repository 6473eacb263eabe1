package app.quintet;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: one server, five apps. */
@SpringBootApplication(proxyBeanMethods = false)
public class Quintet {
  /** Starts the server. */
  public static void main(String[] args) {
    SpringApplication.run(Quintet.class, args);
  }
}
