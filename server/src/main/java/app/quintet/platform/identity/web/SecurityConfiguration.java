package app.quintet.platform.identity.web;

import app.quintet.platform.api.SignedIn;
import app.quintet.platform.identity.account.IdentitySettings;
import app.quintet.platform.identity.token.AccessTokens;
import app.quintet.platform.kernel.Person;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/**
 * One stateless chain. Who may call what is said by each controller: a parameter of type {@link
 * Person} demands a session, and row-level security holds whatever a controller forgets. Headers
 * are set for every answer by the api module, CSRF is checked where the cookie is read.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentitySettings.class)
class SecurityConfiguration {
  @Bean
  SecurityFilterChain security(HttpSecurity http, AccessTokens tokens, Cookies cookies) {
    return http.csrf(AbstractHttpConfigurer::disable)
        .headers(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .addFilterBefore(new AuthenticationFilter(tokens, cookies), BasicAuthenticationFilter.class)
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }

  /** Keeps Spring Boot from making a user with a password of its own. */
  @Bean
  AuthenticationManager noPasswordsHere() {
    return authentication -> {
      throw new UnsupportedOperationException("people sign in through /api/v1/auth only");
    };
  }

  @Bean
  SignedIn signedIn() {
    return () -> {
      Authentication who = SecurityContextHolder.getContext().getAuthentication();
      return who != null && who.getPrincipal() instanceof Person person ? person : null;
    };
  }
}
