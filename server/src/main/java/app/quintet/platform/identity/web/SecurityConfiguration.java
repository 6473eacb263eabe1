package app.quintet.platform.identity.web;

import app.quintet.platform.api.SignedIn;
import app.quintet.platform.identity.account.IdentitySettings;
import app.quintet.platform.identity.closing.LockedAccounts;
import app.quintet.platform.identity.passkey.PasskeySettings;
import app.quintet.platform.identity.token.AccessTokens;
import app.quintet.platform.kernel.Person;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/**
 * One stateless chain. Who may call what is said by each controller: a parameter of type {@link
 * Person} demands a session, and row-level security holds whatever a controller forgets. Headers
 * are set for every answer by the api module, CSRF is checked where the cookie is read.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({IdentitySettings.class, PasskeySettings.class})
class SecurityConfiguration {
  // Behind Spring Security's firewall against malformed requests stands a single filter: none of
  // the usual ones (sessions, log-in pages, request cache, anonymous users) has anything to do.
  @Bean
  SecurityFilterChain security(AccessTokens tokens, Cookies cookies, LockedAccounts locked) {
    return new DefaultSecurityFilterChain(
        AnyRequestMatcher.INSTANCE, new AuthenticationFilter(tokens, cookies, locked));
  }

  // The firewall checks each header by two regular expressions, at a twentieth of a read's whole
  // cost; looking for the control characters that they look for does not need them.
  @Bean
  HttpFirewall firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowedHeaderNames(SecurityConfiguration::hasNoControl);
    firewall.setAllowedHeaderValues(SecurityConfiguration::hasNoControl);
    return firewall;
  }

  static boolean hasNoControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\t' && Character.isISOControl(c)) {
        return false;
      }
    }
    return true;
  }

  /** Keeps Spring Boot from making a user with a password of its own. */
  @Bean
  AuthenticationManager noPasswordsHere() {
    return authentication -> {
      throw new ProviderNotFoundException("people sign in through /api/v1/auth only");
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
