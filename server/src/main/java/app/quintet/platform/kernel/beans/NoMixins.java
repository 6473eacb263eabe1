package app.quintet.platform.kernel.beans;

import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.jackson.JacksonMixinModuleEntries;
import org.springframework.stereotype.Component;

/**
 * Keeps Spring Boot from reading every class of the program at each start in search of Jackson
 * mixins, of which there are none.
 */
@Component
final class NoMixins implements BeanDefinitionRegistryPostProcessor {
  private static final String SEARCH = "jacksonMixinModuleEntries";

  @Override
  public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
    if (registry.containsBeanDefinition(SEARCH)) {
      registry.removeBeanDefinition(SEARCH);
      registry.registerBeanDefinition(
          SEARCH,
          BeanDefinitionBuilder.rootBeanDefinition(
                  JacksonMixinModuleEntries.class,
                  () -> JacksonMixinModuleEntries.create(entries -> {}))
              .getBeanDefinition());
    }
  }
}
