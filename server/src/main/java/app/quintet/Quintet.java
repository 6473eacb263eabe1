package app.quintet;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Quintet {
  public static void main(String[] args) {
    SpringApplication.run(Quintet.class, args);
  }
}
