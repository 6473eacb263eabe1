package app.quintet.apps.rebloom.graphql;

import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

/**
 * The wiring of schema and readers, made with the first question and not at the start. Readers run
 * on the request's own (virtual) thread and are given the person by name, so nothing depends on
 * what a thread carries.
 */
@Configuration(proxyBeanMethods = false)
class Graph {
  @Bean
  @Lazy
  BatchLoaderRegistry rebloomBatches() {
    return new DefaultBatchLoaderRegistry();
  }

  @Bean
  @Lazy
  AnnotatedControllerConfigurer rebloomReaders(ApplicationContext context) {
    AnnotatedControllerConfigurer readers = new AnnotatedControllerConfigurer();
    readers.setApplicationContext(context);
    return readers;
  }

  @Bean
  @Lazy
  ExecutionGraphQlService rebloomGraph(
      AnnotatedControllerConfigurer readers, BatchLoaderRegistry batches) {
    GraphQlSource source =
        GraphQlSource.schemaResourceBuilder()
            .schemaResources(new ClassPathResource("graphql/rebloom.graphqls"))
            .configureRuntimeWiring(readers)
            .configureRuntimeWiring(w -> w.scalar(Days.DATE).scalar(Days.DATE_TIME))
            .instrumentation(List.of(new Bounding()))
            .exceptionResolvers(List.of(new Telling()))
            .inspectSchemaMappings(Graph::whole)
            .build();
    DefaultExecutionGraphQlService service = new DefaultExecutionGraphQlService(source);
    service.addDataLoaderRegistrar(batches);
    return service;
  }

  /** A field that nobody reads would answer null for good: better no graph at all. */
  private static void whole(SchemaReport report) {
    if (!report.unmappedFields().isEmpty() || !report.unmappedRegistrations().isEmpty()) {
      throw new IllegalStateException("the schema and its readers differ: " + report);
    }
  }
}
