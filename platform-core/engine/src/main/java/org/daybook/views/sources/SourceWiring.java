package org.daybook.views.sources;

import org.daybook.views.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SourceWiring {

    @Bean
    static View<SourceRow> sourcesView(SourceTable table) {
        return new View<>("sources", new SourceFold(), table);
    }
}
