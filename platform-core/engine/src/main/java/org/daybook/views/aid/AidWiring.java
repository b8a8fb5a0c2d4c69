package org.daybook.views.aid;

import org.daybook.views.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AidWiring {

    @Bean
    static View<AidRow> aidView(AidTable table) {
        return new View<>("aid", new AidFold(), table);
    }
}
