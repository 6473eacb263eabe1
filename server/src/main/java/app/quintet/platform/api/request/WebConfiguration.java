package app.quintet.platform.api.request;

import app.quintet.platform.api.ApiSettings;
import app.quintet.platform.api.RequestContext;
import app.quintet.platform.api.SignedIn;
import app.quintet.platform.audit.AuditContext;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiSettings.class)
class WebConfiguration {
  @Bean
  AuditContext auditContext() {
    return () -> {
      RequestContext request = RequestContext.orNull();
      return request == null ? null : new AuditContext.Origin(request.address(), request.id());
    };
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> breakingOff() {
    return tomcat -> tomcat.addContextValves(new BreakingOff());
  }

  @Bean
  WebMvcConfigurer personParameters(SignedIn signedIn) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PersonParameter(signedIn));
      }
    };
  }

  /** Gives controllers the signed-in person; null only where the parameter allows it. */
  private record PersonParameter(SignedIn signedIn) implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType() == Person.class;
    }

    @Override
    public @Nullable Object resolveArgument(
        MethodParameter parameter,
        @Nullable ModelAndViewContainer container,
        NativeWebRequest request,
        @Nullable WebDataBinderFactory binder) {
      Person person = signedIn.current();
      if (person == null && !parameter.isOptional()) {
        throw Problem.authenticationRequired();
      }
      return person;
    }
  }
}
