package app.quintet.platform.api.openapi;

import app.quintet.platform.kernel.Person;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Names an operation after its method and says who may call it. */
@Component
class Operations implements GlobalOperationCustomizer {
  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    String controller = handler.getBeanType().getSimpleName().replaceFirst("Controller$", "");
    String name = Character.toLowerCase(controller.charAt(0)) + controller.substring(1);
    operation.setOperationId(name + "_" + handler.getMethod().getName());
    operation.setSecurity(security(handler));
    return operation;
  }

  /** A method that takes a person needs one, unless it says that there may be none. */
  private static List<SecurityRequirement> security(HandlerMethod handler) {
    for (MethodParameter parameter : handler.getMethodParameters()) {
      if (parameter.getParameterType() == Person.class) {
        SecurityRequirement bearer = new SecurityRequirement().addList("bearer");
        SecurityRequirement cookie = new SecurityRequirement().addList("cookie");
        boolean optional =
            handler
                .getMethod()
                .getAnnotatedParameterTypes()[parameter.getParameterIndex()]
                .isAnnotationPresent(Nullable.class);
        return optional
            ? List.of(bearer, cookie, new SecurityRequirement())
            : List.of(bearer, cookie);
      }
    }
    return List.of();
  }
}
