package org.daybook.views.facts;

import org.daybook.views.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FactWiring {

    @Bean
    static View<FactState> factsView(FactTable table) {
        return new View<>("facts", new FactFold(), table);
    }
}
